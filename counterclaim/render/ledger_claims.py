"""Claims of a ledger in a terminal: the list, and one claim with everything that is known of it.

In: rows and a page. Out: lines of rich Text, none wider than the page. Always: status before gist, who before what,
each stand with its words and its document; what a person judged is told as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from counterclaim.core.interval import Interval
from counterclaim.core.judgement import Judgement
from counterclaim.ledger.views.nouns import Answered, ClaimRow, ClaimView, DocumentRow, SaidRow, Stand, Step, Suggestion
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.stands import turns_of
from counterclaim.render.claim_words import STATUS_MARKS
from counterclaim.render.ledger_transfers import transfer_lines
from counterclaim.render.ledger_words import (
    RELATIONS,
    SHORT_ID,
    STATUS_WORDS,
    correction_words,
    document_words,
    family_of,
    joined,
    named,
    quoted,
    said_by,
    short_id,
    source_words,
    span_words,
    stance_words,
    stand_lines,
    stands_for_many,
)
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import COLOURS, Page
from counterclaim.render.wording import CHANNELS, LEGEND, count_words, day_words, interval_words, visible

_GUTTER = " " * (SHORT_ID + 2)
_DAY_WIDTH = 16


def claim_list_lines(rows: Sequence[ClaimRow], page: Page) -> Iterator[Text]:
    """The list of claims."""
    for row in rows:
        yield from _row(row, page)
        yield Text()


def _row(row: ClaimRow, page: Page) -> Iterator[Text]:
    yield from page.wrapped(_head(row), short_id(row.id).ljust(len(_GUTTER)), _GUTTER)
    yield from stand_lines(row.stands, page, _GUTTER, _GUTTER + "  ")
    yield from page.packed(_facts(row), _GUTTER, _GUTTER)


def _head(row: ClaimRow) -> Text:
    head = Text(STATUS_WORDS[row.status], style=f"{COLOURS[STATUS_MARKS[row.status]]} bold")
    return head.append(f": {visible(row.gist)}", style="bold")


def _facts(row: ClaimRow) -> tuple[str, ...]:
    return (
        count_words(row.documents, "document"),
        count_words(row.sources, "independent source"),
        span_words(row.first_on, row.last_on),
        *((row.kind,) if row.kind == "transfer" else ()),
    )


def claim_view_lines(view: ClaimView, page: Page) -> Iterator[Text]:
    """One claim."""
    row = view.row
    yield from page.wrapped(_head(row), "")
    facts = (f"claim {row.id}", *_facts(row))
    if view.rejected:
        facts = (*facts, f"{count_words(view.rejected, 'telling')} rejected")
    yield from page.packed(facts, "", "")
    yield page.rule("WHO STANDS WHERE", count_words(len(view.stands), "party"))
    numbers = {each.document.id: number for number, each in enumerate(view.told, start=1)}
    for stand in view.stands:
        yield from _stand(stand, numbers, page)
    charged = [each for each in row.stands if each.charged and each.stance is None]
    if charged:
        names = joined(named(each.party, each.name) for each in charged)
        yield from page.wrapped(Text(f"Nothing is heard here of {names}, whose doing it is said to be."), "")
        yield Text()
    yield from _in_general(view, numbers, page)
    yield from _sources(view, page)
    if view.transfers:
        yield page.rule("TRANSFERS", count_words(len(view.transfers), "transfer"))
        yield from transfer_lines(view.transfers, page, in_claim=True)
    yield from _suggestions(view.suggestions, page)
    yield from _judgements(view.judgements, page)
    yield page.rule()
    legend = Text()
    for family, meaning in LEGEND.items():
        legend.append_text(page.mark(family)).append(f"{meaning}   ", style="dim")
    legend.rstrip()
    yield from page.wrapped(legend, "")
    yield from page.wrapped(Text("Each statement is its speaker's; nothing here says who is right.", style="dim"), "")


def _in_general(view: ClaimView, numbers: dict[str, int], page: Page) -> Iterator[Text]:
    """Who denies any arms between the two parties, which denies this too; of such a denial, what it denies."""
    if view.general:
        yield page.rule("DENIED IN GENERAL", count_words(len(view.general), "claim"))
    for each in view.general:
        head = Text(f"any arms between the two, in claim {short_id(each.claim.id)}: {visible(each.claim.gist)}")
        yield from page.wrapped(head, "", "  ")
        for stand in each.stands:
            yield from _stand(stand, numbers, page)
    if view.covered:
        yield page.rule("SO IS DENIED", count_words(len(view.covered), "claim"))
        yield from claim_list_lines(view.covered, page)


def _stand(stand: Stand, numbers: dict[str, int], page: Page) -> Iterator[Text]:
    family = family_of(stand.stance)
    head = page.mark(family).append(named(stand.party, stand.name), style="bold").append(" ")
    head.append(stance_words(stand, plural=stands_for_many(stand)), style=f"{COLOURS[family]} bold")
    since = () if stand.since is None else (f"since {day_words(stand.since)}",)
    yield from page.headed(head, since, "", "  ")
    if stand.changed:
        told = Text(f"changed its stand: {_way(stand.steps)}", style="bold yellow")
        yield from page.wrapped(told, "  ", "    ")
    for step in stand.steps:
        yield from _step(step, numbers, page)
    yield Text()


def _way(steps: Sequence[Step]) -> str:
    """From which side to which: "denies (3 Oct 2022), then acknowledges in part (5 Nov 2022)"."""
    return ", then ".join(f"{stance_words(each)} ({when_words(each.on)})" for each in turns_of(steps))


def _step(step: Step, numbers: dict[str, int], page: Page) -> Iterator[Text]:
    day = "day unknown" if step.on is None else interval_words(step.on)
    if len(day) >= _DAY_WIDTH:
        yield from page.wrapped(Text(day), "  ")
        day = ""
    first, rest = f"  {day.ljust(_DAY_WIDTH)}", "  " + " " * _DAY_WIDTH
    told = "tells it first" if step.relation is None else RELATIONS[step.relation]
    told += ", in part" if step.in_part else ""
    colour = COLOURS[family_of(step.stance)]
    for number, said in enumerate(step.said):
        who = Text(said_by(said), style="bold").append(
            f" {verb_for(said.position, plural=is_plural(said.speaker or '', said.kind))}", style=colour
        )
        if number == 0:
            who.append(f" ({told})", style="dim")
        who.append(f": {quoted(said.words)}")
        yield from page.wrapped(who, first if number == 0 else rest, rest + "  ")
        if number == len(step.said) - 1:
            yield from _answers(step.answers, page, rest, colour)
        told_in = (f"in {_where(said, step, numbers)}",) if number == len(step.said) - 1 else ()
        yield from page.packed((*told_in, *_circumstances(said)), rest + "  ", rest + "    ")
        for line in correction_words(said.corrections):
            yield from page.wrapped(Text(line, style="magenta"), rest + "  ", rest + "    ")
    if not step.said:
        yield from page.wrapped(Text(told, style=colour), first, rest)


def _answers(answers: Sequence[Answered], page: Page, rest: str, colour: str) -> Iterator[Text]:
    """What a denial stands beside: in its own document, or what others had said last."""
    told = [each for each in answers if each.is_told]
    shown = told or answers[-1:]
    if not shown:
        return
    words = dict.fromkeys(f"{visible(answered_by(each))} {quoted(each.words, 90)}" for each in shown)
    line = Text(f"{page.glyphs.branch}{'answers' if told else 'against'} {'; '.join(words)}", style=colour)
    others = [] if told else dict.fromkeys(answered_by(each) for each in answers[:-1])
    if others:
        line.append(f", as {joined(map(visible, others))} said too", style="dim")
    yield from page.wrapped(line, rest + "  ", rest + "    ")


def answered_by(answered: Answered) -> str:
    """Whose words are answered."""
    return answered.speaker or (party_name(answered.party) if answered.party else "somebody not named")


def _where(said: SaidRow, step: Step, numbers: dict[str, int]) -> str:
    """The document of a step, and those that are copies of its story."""
    told = cited_document(said.document, numbers)
    if not step.copies:
        return told
    copies = joined((cited_document(each, numbers) for each in step.copies), most=4)
    return f"{told}; {count_words(len(step.copies), 'copy')}: {copies}"


def cited_document(document: DocumentRow, numbers: dict[str, int]) -> str:
    """A document by its number in the list of sources: "[2] AFP, 8 Nov 2022"."""
    number = numbers.get(document.id)
    return source_words(document) if number is None else f"[{number}] {source_words(document)}"


def _circumstances(said: SaidRow) -> tuple[str, ...]:
    told = [f"statement {short_id(said.id)}"]
    if said.channel is not None:
        told.append(CHANNELS[said.channel])
    if said.accepted_by is not None:
        told.append(f"accepted by {visible(said.accepted_by)}")
    return tuple(told)


def _sources(view: ClaimView, page: Page) -> Iterator[Text]:
    yield page.rule("SOURCES", count_words(view.row.sources, "independent source"))
    for group in view.source_groups:
        head = Text(visible(group.name), style="bold").append(f": {visible(group.why)}")
        yield from page.wrapped(head, "  ", "    ")
    plural = "document tells" if len(view.told) == 1 else "documents tell"
    numbers = {each.document.id: number for number, each in enumerate(view.told, start=1)}
    for group in view.passed_over:
        told = f"not counted: {visible(group.name)}, {visible(group.why)}"
        yield from page.wrapped(Text(told, style="dim"), "  ", "    ")
    yield from page.wrapped(Text(f"{len(view.told)} {plural} it, each with the id of its telling:", style="dim"), "")
    for number, each in enumerate(view.told, start=1):
        first = f"  [{number}] "
        line = Text(document_words(each.document)).append(f" ({short_id(each.id)})", style="dim")
        copied = each.document.copy_of
        if copied is not None:
            of = f"[{numbers[copied]}]" if copied in numbers else "a document without this claim"
            line.append(f", a copy of {of}" if each.document.copied_it else f", the same story as {of}", style="yellow")
        yield from page.wrapped(line, first, " " * len(first))
    yield Text()


def _suggestions(suggestions: Sequence[Suggestion], page: Page) -> Iterator[Text]:
    if not suggestions:
        return
    yield page.rule("MAY BE THE SAME", count_words(len(suggestions), "suggestion"))
    for each in suggestions:
        head = Text(f"{each.score:.0%} ", style="yellow").append(f"{STATUS_WORDS[each.status]}: {visible(each.gist)}")
        yield from page.wrapped(head, short_id(each.claim).ljust(len(_GUTTER)), _GUTTER)
        yield from page.packed(_findings(each), _GUTTER, _GUTTER)
    first = suggestions[0]
    told = f"To decide: counterclaim judge {short_id(first.mine)} same {short_id(first.theirs)}   (or: different)"
    yield from page.wrapped(Text(told, style="dim"), _GUTTER)
    yield Text()


def _findings(suggestion: Suggestion) -> tuple[str, ...]:
    """What the two have in common, then in what they differ; what holds of any two claims is left out."""
    told = [each for each in suggestion.findings if each.weight and not each.name.startswith("before any finding")]
    speaking = sorted(told, key=lambda each: -each.weight)
    return tuple(
        f"{'' if each.weight > 0 else 'but '}{visible(each.name)}{f' ({visible(each.detail)})' if each.detail else ''}"
        for each in speaking
    )


def _judgements(judgements: Sequence[Judgement], page: Page) -> Iterator[Text]:
    if not judgements:
        return
    undone = {each.undoes for each in judgements if each.undoes is not None}
    yield page.rule("JUDGEMENTS", count_words(len(judgements), "judgement"))
    for each in judgements:
        yield from page.wrapped(judgement_text(each, is_undone=each.id in undone), "  ", "    ")
    yield Text()


def judgement_text(judgement: Judgement, *, is_undone: bool = False) -> Text:
    """Who judged what, when and why, in one line."""
    subject = " and ".join(map(short_id, judgement.subject.split(" ")))
    who = f"{day_words(judgement.at.date())} {visible(judgement.author)}"
    told = f"{who}: {judgement.verdict} {judgement.subject_kind} {subject}"
    if judgement.field is not None:
        told += f", {judgement.field} = {visible(judgement.value or 'null')}"
    if judgement.reason:
        told += f" ({visible(judgement.reason)})"
    return Text(f"{told}{' [undone]' if is_undone else ''}", style="dim" if is_undone else "")


def when_words(on: Interval | None) -> str:
    """When, as far as it is told."""
    return "day unknown" if on is None else interval_words(on)
