"""Why a thing was drawn, in a terminal: the sentences with the words marked under them, then rule after rule.

In: an explanation, its account, a page. Out: lines of rich Text. Marked words stand under a line of `^` with the part
that they play, so that they are told apart without colour, and overlapping marks each have a line of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from counterclaim.core.claim import Claim
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import Explanation, Marked, Passage
from counterclaim.pipeline.handles import Found, Handles, Thing
from counterclaim.render.claim_words import STATUS_WORDS, VERDICTS
from counterclaim.render.event_words import act_words, parties_words, standing_words, who_words
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import Page
from counterclaim.render.transfer_words import way_words
from counterclaim.render.wording import cited_words, offset_words, speaker_words, visible

MARK_STYLES = {"source": "blue", "actor": "blue", "supplier": "blue", "cue": "yellow", "trigger": "yellow"}
_DEFAULT_STYLE = "green"
_BAR_WIDTH = 4


def explanation_lines(explanation: Explanation, account: Account, handles: Handles, page: Page) -> Iterator[Text]:
    """What was drawn, from which words, by which rules, and what to look at next."""
    found = explanation.found
    yield from page.wrapped(Text(thing_words(found.thing, account, handles), style="bold"), f"{found.handle}  ", "    ")
    score = () if explanation.score is None else (f"score {explanation.score:.2f}",)
    yield from page.packed((explanation.kind, f"id {found.id}", *score), "    ", "    ")
    yield page.rule("WORDS")
    for passage in explanation.passages:
        yield from passage_lines(passage, account, page)
    yield page.rule("STEPS")
    for number, step in enumerate(explanation.steps, start=1):
        yield from _step(number, step, account, page)
    if not explanation.steps:
        yield Text("No reason was kept: the account came from JSON.", style="dim")
    if explanation.related:
        yield page.rule("SEE ALSO")
        for how, other in explanation.related:
            words = Text(f"{how}: ", style="dim").append(thing_words(other.thing, account, handles))
            yield from page.wrapped(words, f"{other.handle}".ljust(_BAR_WIDTH), " " * _BAR_WIDTH, "bold")


def thing_words(thing: Thing, account: Account, handles: Handles) -> str:
    """What was drawn, in one line, never as fact."""
    if isinstance(thing, Statement):
        speaker = speaker_words(thing, account.document)
        verb = verb_for(thing.position, plural=is_plural(speaker.name, thing.speaker.kind))
        return f"{who_words(thing, account)} {verb}"
    if isinstance(thing, Event):
        standing = standing_words(thing.modality, handles.statement(thing.statement), account)
        return f"{act_words(thing)}: {parties_words(thing)}; {standing}"
    if isinstance(thing, Transfer):
        return f"{thing.status} transfer: {way_words(thing)}"
    if isinstance(thing, Claim):
        return f"{STATUS_WORDS[thing.status]} claim: {visible(thing.gist)}"
    return _headline_words(thing)


def near_words(found: tuple[Found, ...]) -> str:
    """Handles with the openings of their ids, for a message: "S1 (3f9a01bc), S2 (77ab12c0)"."""
    return ", ".join(each.handle if each.handle == "H" else f"{each.handle} ({each.id[:8]})" for each in found)


def passage_lines(passage: Passage, account: Account, page: Page) -> Iterator[Text]:
    """A passage wrapped to the page, each line followed by what its words are."""
    where = "title" if passage.span.field == "title" else "text"
    yield Text(f"{where} {offset_words(passage.span)}", style="dim")
    bar = f"  {page.glyphs.bar} "
    characters = _shown_characters(passage, account)
    for first, last in _wrap(characters, page.width - _BAR_WIDTH):
        yield Text(f"{bar}{''.join(shown for _, shown in characters[first:last])}")
        for label, marks in _marks_by_label(passage.marks).items():
            under = _underline(characters[first:last], marks)
            if under.strip():
                style = MARK_STYLES.get(label, _DEFAULT_STYLE)
                told = f"{under} {label}" if len(under) + len(label) + 1 <= page.width - _BAR_WIDTH else under
                yield Text.assemble((bar, ""), (told, style))


def _shown_characters(passage: Passage, account: Account) -> list[tuple[int, str]]:
    """Offset and what is shown of each character: runs of white space shrink to one space, controls become visible."""
    shown: list[tuple[int, str]] = []
    for number, character in enumerate(account.words_of(passage.span)):
        words = " " if character.isspace() else visible(character)
        if words == " " and shown and shown[-1][1] == " ":
            continue
        shown.append((passage.span.start + number, words))
    return shown


def _wrap(characters: list[tuple[int, str]], width: int) -> Iterator[tuple[int, int]]:
    """Ranges of characters, each no wider than the width, broken at spaces where there are any."""
    first = 0
    while first < len(characters):
        cells, last, space = 0, first, None
        while last < len(characters) and cells + cell_len(characters[last][1]) <= width:
            cells += cell_len(characters[last][1])
            space = last if characters[last][1] == " " else space
            last += 1
        if last < len(characters) and space is not None and space > first:
            last = space + 1
        last = max(last, first + 1)
        yield first, last
        first = last


def _underline(characters: list[tuple[int, str]], marks: tuple[Marked, ...]) -> str:
    line = ""
    for offset, shown in characters:
        covered = any(span.start <= offset < span.end for _, span in marks)
        line += ("^" if covered else " ") * cell_len(shown)
    return line.rstrip()


def _marks_by_label(marks: tuple[Marked, ...]) -> dict[str, tuple[Marked, ...]]:
    found: dict[str, tuple[Marked, ...]] = {}
    for label, span in marks:
        found[label] = (*found.get(label, ()), (label, span))
    return found


def _step(number: int, step: Reason, account: Account, page: Page) -> Iterator[Text]:
    line = Text(visible(step.rule), style="bold").append(f": {visible(step.detail)}" if step.detail else "", style="")
    line.stylize("not bold", len(visible(step.rule)))
    if step.weight:
        line.append(f" (weight {step.weight:+.2f})", style="dim")
    inset = " " * _BAR_WIDTH
    yield from page.wrapped(line, f"{number}.".ljust(_BAR_WIDTH), inset)
    yield from page.packed([cited_words(account.document, span) for span in step.spans], inset, inset)


def _headline_words(headline: Headline) -> str:
    return "no headline to judge" if headline.verdict is None else f"{headline.verdict}: {VERDICTS[headline.verdict]}"
