"""How a view words transfers: items, numbers as intervals, the way they took, on whose word, and which rule is touched.

In: transfers with the account they lie in. Out: short plain English. A rule is only ever one that a transfer "would
breach if true"; nothing here says that it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.core.measure import Application, Applies
from counterclaim.core.span import Span
from counterclaim.core.transfer import Item, Quantity, Stage, Transfer, TransferStatus
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.claim_words import claim_stands
from counterclaim.render.event_words import participant_words, standing_words
from counterclaim.render.wording import Mark, cited_words, visible

STATUS_MARKS: dict[TransferStatus, Mark] = {
    "alleged": "charges",
    "reported": "says",
    "denied": "denies",
    "confirmed": "says",
    "planned": "plans",
    "hypothetical": "supposes",
}

STAGES: dict[Stage, str] = {
    "sought": "sought",
    "planned": "planned",
    "agreed": "agreed",
    "ordered": "ordered",
    "shipped": "shipped",
    "delivered": "delivered",
    "unspecified": "stage not told",
}

APPLIES: dict[Applies, str] = {
    "breach": "would breach {} if true",
    "possible breach": "might breach {} if true",
    "exempt": "would be exempt from {} if true",
}


@dataclass(frozen=True, slots=True)
class Source:
    """On whose word a transfer stands: a mark, the standing in words, the handles, the words that tell it."""

    mark: Mark
    standing: str
    handles: tuple[str, ...]
    words: tuple[str, ...]


def way_words(transfer: Transfer, arrow: str = "→") -> str:
    """Who to whom: "North Korea (PRK) → Russia (RUS)"."""
    return (
        f"{participant_words(transfer.supplier, 'supplier')} {arrow} "
        f"{participant_words(transfer.recipient, 'recipient')}"
    )


def quantity_words(quantity: Quantity | None) -> str:
    """How many, as an interval in words.

    >>> quantity_words(Quantity(Span(0, 11), 1_000_000, None))
    '1,000,000 or more'
    """
    if quantity is None or (quantity.low is None and quantity.high is None):
        return "number not told"
    low, high = quantity.low, quantity.high
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def item_words(item: Item, account: Account) -> str:
    """One item: its category, how many, and the words that say so."""
    category = "kind not told" if item.category == "unspecified" else item.category
    told = f"{category}, {quantity_words(item.quantity)}: {cited_words(account.document, item.span)}"
    quantity = item.quantity
    if quantity is not None and not item.span.covers(quantity.span):
        told += f", {cited_words(account.document, quantity.span)}"
    return told


def circumstance_words(transfer: Transfer, account: Account) -> Iterator[str]:
    """The way and the hiding, where the text tells them, with its words."""
    if transfer.route:
        places = ", ".join(cited_words(account.document, span) for span in transfer.route)
        yield f"by way of {places}"
    if transfer.concealed:
        words = ", ".join(cited_words(account.document, span) for span in _spans_on_hiding(transfer))
        yield f"said to be concealed{f': {words}' if words else ''}"
    if transfer.when is not None and transfer.when.span is not None:
        yield f"when {cited_words(account.document, transfer.when.span)}"


def sources_of(transfer: Transfer, account: Account, handles: Handles) -> tuple[Source, ...]:
    """On whose word the transfer stands, one entry a source and standing; then who answers it, by its claim."""
    found: dict[tuple[TransferStatus, str | None], Source] = {}
    for telling in transfer.tellings:
        statement = handles.statement(telling.statement)
        standing = standing_words(telling.status, statement, account)
        handle: tuple[str, ...] = () if telling.statement is None else (handles.of(telling.statement),)
        before = found.get((telling.status, standing))
        words: tuple[str, ...] = (cited_words(account.document, telling.trigger),)
        if before is not None:
            handle = tuple(dict.fromkeys((*before.handles, *handle)))
            words = tuple(dict.fromkeys((*before.words, *words)))
        found[telling.status, standing] = Source(STATUS_MARKS[telling.status], standing, handle, words)
    told = {handle for source in found.values() for handle in source.handles}
    return (*found.values(), *_answers(transfer, account, handles, told))


def measure_words(application: Application) -> str:
    """What a rule would say: "would breach S/RES/1718 (2006) OP 8(b) if true: ..."."""
    if application.citation in application.why and "if true" in application.why:
        return visible(application.why)
    told = APPLIES[application.applies].format(visible(application.citation))
    return f"{told}: {visible(application.why)}" if application.why else told


def _answers(transfer: Transfer, account: Account, handles: Handles, told: set[str]) -> Iterator[Source]:
    claim = next((each for each in account.claims if each.id == transfer.claim), None)
    for stand in () if claim is None else claim_stands(claim, account, handles):
        untold = [pair for pair in zip(stand.handles, stand.words, strict=False) if pair[0] not in told]
        if untold:
            standing = f"{stand.who} {stand.verb}{f', {stand.when}' if stand.when else ''}"
            yield Source(stand.mark, standing, tuple(each for each, _ in untold), tuple(words for _, words in untold))


def _spans_on_hiding(transfer: Transfer) -> tuple[Span, ...]:
    reasons = [*transfer.reasons, *(reason for telling in transfer.tellings for reason in telling.reasons)]
    return tuple(dict.fromkeys(span for reason in reasons if "conceal" in reason.rule for span in reason.spans))
