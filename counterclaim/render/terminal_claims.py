"""The headline's verdict and the claims in a terminal: each party's stand, a denial under the claim that it answers.

In: an account, a page, its handles. Out: lines of rich Text. A claim's gist never stands without its status.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.core.claim import Claim
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles, in_claim_order
from counterclaim.render.claim_words import (
    STATUS_MARKS,
    STATUS_NOTES,
    STATUS_WORDS,
    VERDICTS,
    Stand,
    claim_notes,
    claim_stands,
    headline_sides,
    stands_alone,
)
from counterclaim.render.page import COLOURS, GUTTER, Page
from counterclaim.render.wording import Mark, count_words, visible

_INSET = " " * GUTTER


def headline_lines(account: Account, page: Page) -> Iterator[Text]:
    """One line where the body supports the headline; else the verdict, why, and the passages of both."""
    headline = account.headline
    if headline.verdict is None:
        return
    mark: Mark = "says" if headline.verdict == "supported" else "charges"
    head = page.mark(mark).append("headline ").append(headline.verdict, style=f"{COLOURS[mark]} bold")
    head.append(f": {VERDICTS[headline.verdict]}")
    yield from page.wrapped(head, "H".ljust(GUTTER), _INSET + "  ")
    if headline.verdict != "supported" and headline.why:
        yield from page.wrapped(Text(visible(headline.why)), _INSET + "  ")
    sides = [f"{side} {words}" for side, words in headline_sides(headline, account)]
    if sides:
        yield from page.packed([*sides[:-1], f"{sides[-1]}]"], _INSET + "  [", _INSET + "   ")


def claim_lines(account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    """The section of claims, those that somebody answers first; nothing where there are none."""
    if not account.claims:
        return
    contested = sum(each.status == "contested" for each in account.claims)
    counts = [count_words(len(account.claims), "claim")] + ([f"{contested} contested"] if contested else [])
    yield page.rule("CLAIMS", ", ".join(counts))
    claims = in_claim_order(account)
    for claim in claims:
        if not stands_alone(claim):
            yield from _claim(claim, account, page, handles)
    alone = [claim for claim in claims if stands_alone(claim)]
    if alone and len(alone) < len(claims):
        yield from page.wrapped(Text("Said by one party, and answered by nobody in this text:", style="dim"), "")
    for claim in alone:
        yield from _lone_claim(claim, account, page, handles)
    yield Text()


def _lone_claim(claim: Claim, account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    """A claim that nobody answers, in as few lines as it takes: who says it comes first."""
    stands = claim_stands(claim, account, handles)
    head = page.mark(stands[0].mark).append(stands[0].who, style="bold").append(" ")
    head.append(stands[0].verb, style=f"{COLOURS[stands[0].mark]} bold").append(f": {visible(claim.gist)}")
    yield from page.wrapped(head, handles.of(claim.id).ljust(GUTTER), _INSET + "  ")
    words = dict.fromkeys(pair for stand in stands for pair in zip(stand.handles, stand.words, strict=False))
    notes = claim_notes(claim, account, handles)
    days = tuple(dict.fromkeys(stand.when for stand in stands if stand.when))
    told = (*(f"{handle} {cited}" for handle, cited in words), *days, *notes)
    yield from page.packed(told, _INSET + "  ", _INSET + "  ")


def _claim(claim: Claim, account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    head = Text(f"{STATUS_WORDS[claim.status]}", style=f"{COLOURS[STATUS_MARKS[claim.status]]} bold")
    head.append(f": {visible(claim.gist)}", style="bold")
    yield from page.wrapped(head, handles.of(claim.id).ljust(GUTTER), _INSET)
    notes = claim_notes(claim, account, handles)
    if claim.status in ("denied-only", "confirmed", "withdrawn"):
        notes = (STATUS_NOTES[claim.status], *notes)
    yield from page.packed(notes, _INSET, _INSET)
    for stand in claim_stands(claim, account, handles):
        yield from _stand(stand, page)


def _stand(stand: Stand, page: Page) -> Iterator[Text]:
    colour = COLOURS[stand.mark]
    head = page.mark(stand.mark).append(stand.who, style="bold").append(" ")
    head.append(stand.verb, style=f"{colour} bold")
    yield from page.headed(head, (stand.when,) if stand.when else (), _INSET, _INSET + "    ")
    if stand.answers:
        answer = Text(f"{page.glyphs.branch}answers {'; '.join(stand.answers)}", style=colour)
        yield from page.wrapped(answer, _INSET + "  ", _INSET + "    ")
    said = [f"{handle} {words}" for handle, words in zip(stand.handles, stand.words, strict=False)]
    yield from page.packed(said, _INSET + "  ", _INSET + "  ")
