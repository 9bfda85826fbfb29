"""Who somebody is in the ledger, in a terminal: changed positions first, then accusations and own stands.

In: a WhoView and a page. Out: lines of rich Text. Always: what others say of a party is told as theirs, and each stand
stands with the words for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.ledger.views.nouns import Appearance, Change, WhoView
from counterclaim.ledger.views.parties import party_name
from counterclaim.render.claim_words import STATUS_MARKS
from counterclaim.render.ledger_words import (
    SHORT_ID,
    STATUS_WORDS,
    document_words,
    family_of,
    joined,
    named,
    quoted,
    said_by,
    short_id,
    stance_words,
)
from counterclaim.render.page import COLOURS, Page
from counterclaim.render.wording import count_words, day_words, interval_words, visible

_GUTTER = " " * (SHORT_ID + 2)
MAX_TURNS = 4
HEADINGS = {
    "denies": "DENIES", "doubts": "DOUBTS", "alleges": "SAYS", "confirms": "CONFIRMS",
    "acknowledges": "ACKNOWLEDGES", "declines": "DECLINES TO SAY",
}  # fmt: skip


def who_lines(view: WhoView, page: Page) -> Iterator[Text]:
    """One party or person."""
    yield from page.wrapped(Text(_title(view), style="bold"), "")
    counts = dict(view.counts)
    told = [f"{kind} {count_words(number, 'claim')}" for kind, number in view.counts]
    yield from page.packed(told or ("takes no stand on any claim here",), "", "")
    if view.people:
        names = joined((f"{visible(name)} ({number})" for name, number in view.people), most=8)
        yield from page.wrapped(Text(f"speaking for it: {names}", style="dim"), "", "  ")
    if view.others:
        yield from page.wrapped(
            Text(f"also by that name: {joined(map(visible, view.others), most=8)}", style="dim"), ""
        )
    if view.changes:
        yield page.rule("CHANGED POSITION", count_words(len(view.changes), "change"))
        for change in view.changes:
            yield from _change(change, page)
        yield Text()
    unanswered = [each for each in view.charged if each.stance is None]
    if unanswered:
        yield page.rule("SAID OF IT BY OTHERS, NO ANSWER HERE", count_words(len(unanswered), "claim"))
        for each in unanswered:
            yield from _appearance(each, page)
        yield Text()
    for kind, own in view.sections:
        number = counts.get(kind, len(own))
        aside = count_words(number, "claim") + (f", the newest {len(own)}" if len(own) < number else "")
        yield page.rule(HEADINGS.get(kind, kind.upper()), aside)
        for each in own:
            yield from _appearance(each, page)
        yield Text()


def _title(view: WhoView) -> str:
    if not view.is_person:
        return view.name if view.party is None else named(view.party, view.name)
    side = "" if view.party in (None, view.name) else f" ({visible(party_name(view.party or ''))})"
    return f"{visible(view.name)}{side}{''.join(f', {visible(each)}' for each in view.roles)}"


def _change(change: Change, page: Page) -> Iterator[Text]:
    head = Text("")
    for step in change.turns:
        if head:
            head.append(f" {page.glyphs.arrow} ")
        family = family_of(step.stance)
        head.append_text(page.mark(family)).append(stance_words(step), style=f"{COLOURS[family]} bold")
        head.append("" if step.on is None else f" {interval_words(step.on)}", style="dim")
    yield from page.wrapped(head, short_id(change.claim.id).ljust(len(_GUTTER)), _GUTTER)
    yield from page.wrapped(Text(f"on: {visible(change.claim.gist)}", style="bold"), _GUTTER, _GUTTER + "  ")
    for step in change.turns[:MAX_TURNS]:
        for said in step.said[:1]:
            told = f"{stance_words(step)}: {quoted(said.words, 240)}, in {document_words(said.document, 60)}"
            yield from page.wrapped(Text(told, style="dim"), _GUTTER, _GUTTER + "  ")


def _appearance(each: Appearance, page: Page) -> Iterator[Text]:
    status = each.claim.status
    head = Text(STATUS_WORDS[status], style=f"{COLOURS[STATUS_MARKS[status]]} bold")
    head.append(f": {visible(each.claim.gist)}", style="bold")
    facts = () if each.since is None else (f"since {day_words(each.since)}",)
    yield from page.headed(head, facts, short_id(each.claim.id).ljust(len(_GUTTER)), _GUTTER)
    if each.said is not None:
        told = f"{said_by(each.said)}: {quoted(each.said.words, 240)}, in {document_words(each.said.document, 60)}"
        yield from page.wrapped(Text(told, style="dim"), _GUTTER, _GUTTER + "  ")
    else:
        names = joined(visible(stand.name) for stand in each.claim.stands if stand.stance in ("alleges", "confirms"))
        told = f"said by {names}" if names else "said by nobody who is named"
        yield from page.wrapped(Text(told, style="dim"), _GUTTER)
