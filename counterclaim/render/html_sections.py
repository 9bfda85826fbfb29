"""Headline, claims, transfers and events of an account as HTML, compactly: the words they rest on open on demand.

In: an account and its handles. Out: pieces of HTML without script. Every word of a document is escaped; standings are
told by word and mark as well as colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from counterclaim.core.claim import Claim
from counterclaim.core.event import Event
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles, in_claim_order
from counterclaim.render.claim_words import (
    STATUS_MARKS,
    STATUS_WORDS,
    VERDICTS,
    Stand,
    claim_notes,
    claim_stands,
    headline_sides,
    stands_alone,
)
from counterclaim.render.event_words import (
    MODALITY_MARKS,
    act_words,
    event_support,
    events_beside_transfers,
    parties_words,
    standing_words,
)
from counterclaim.render.transfer_words import (
    STAGES,
    Source,
    circumstance_words,
    item_words,
    measure_words,
    sources_of,
    way_words,
)
from counterclaim.render.transfer_words import (
    STATUS_MARKS as TRANSFER_MARKS,
)
from counterclaim.render.wording import MARKS, Mark, count_words, interval_words, visible


def sections_html(account: Account, handles: Handles) -> str:
    """All that was drawn from the statements; empty where nothing was."""
    answered = [_claim(each, account, handles) for each in in_claim_order(account) if not stands_alone(each)]
    alone = [_claim(each, account, handles) for each in in_claim_order(account) if stands_alone(each)]
    of_one_party = f"{count_words(len(alone), 'claim')} of one party that nobody here answers"
    transfers = [_transfer(transfer, account, handles) for transfer in account.transfers]
    events = [_event(event, account, handles) for event in events_beside_transfers(account)]
    return "".join(
        (
            _headline(account),
            _section("Claims", answered or alone),
            _folded(of_one_party, alone if answered else []),
            _section("Transfers of arms", transfers),
            f"<details><summary>{count_words(len(events), 'event')}</summary>{_list(events)}</details>"
            if events
            else "",
            "<h4>Statements</h4>" if answered or alone or transfers or events else "",
        )
    )


def mark_html(mark: Mark) -> str:
    """A mark; the word beside it says the same to who cannot see it."""
    return f'<span aria-hidden="true">{MARKS[mark]}</span>'


def handle_html(handle: str) -> str:
    """A handle, set apart."""
    return f'<span class="handle">{escape(handle)}</span>'


def _section(title: str, items: list[str]) -> str:
    return f"<h4>{title}</h4>{_list(items)}" if items else ""


def _folded(title: str, items: list[str]) -> str:
    return f"<details><summary>{title}</summary>{_list(items)}</details>" if items else ""


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(items)}</ul>"


def _headline(account: Account) -> str:
    headline = account.headline
    if headline.verdict is None:
        return ""
    mark: Mark = "says" if headline.verdict == "supported" else "charges"
    why = f": {visible(headline.why)}" if headline.why and headline.verdict != "supported" else ""
    sides = " · ".join(f"{side} {words}" for side, words in headline_sides(headline, account))
    return (
        f'<p class="{mark}">{mark_html(mark)} <span class="position">headline {headline.verdict}</span>: '
        f'{escape(VERDICTS[headline.verdict] + why)} <span class="aside">{escape(sides)}</span></p>'
    )


def _claim(claim: Claim, account: Account, handles: Handles) -> str:
    notes = " · ".join(claim_notes(claim, account, handles))
    stands = "".join(_stand(stand) for stand in claim_stands(claim, account, handles))
    return (
        f'<li class="{STATUS_MARKS[claim.status]}"><p>{handle_html(handles.of(claim.id))} '
        f'<span class="position">{STATUS_WORDS[claim.status]}</span>: '
        f'<span class="who">{escape(visible(claim.gist))}</span> <span class="aside">{escape(notes)}</span></p>'
        f"{stands}</li>"
    )


def _stand(stand: Stand) -> str:
    facts = [stand.when] if stand.when else []
    facts += [f"answers {'; '.join(stand.answers)}"] if stand.answers else []
    words = "; ".join(f"{handle} {words}" for handle, words in zip(stand.handles, stand.words, strict=False))
    return (
        f'<details class="{stand.mark}"><summary>{mark_html(stand.mark)} <span class="who">{escape(stand.who)}</span> '
        f'<span class="position">{escape(stand.verb)}</span> {escape(" · ".join(facts))}</summary>'
        f"<p>{escape(words)}</p></details>"
    )


def _transfer(transfer: Transfer, account: Account, handles: Handles) -> str:
    mark = TRANSFER_MARKS[transfer.status]
    when = "" if transfer.when is None else interval_words(transfer.when)
    facts = [STAGES[transfer.stage], when or "day not told"]
    facts += [f"claim {handles.of(transfer.claim)}"] if transfer.claim is not None else []
    told = [item_words(item, account) for item in transfer.items] + list(circumstance_words(transfer, account))
    rules = [f"rule: {measure_words(each)}" for each in transfer.measures]
    sources = "".join(_source(source) for source in sources_of(transfer, account, handles))
    return (
        f'<li class="{mark}"><p>{handle_html(handles.of(transfer.id))} {mark_html(mark)} '
        f'<span class="position">{transfer.status}</span>: <span class="who">{escape(way_words(transfer))}</span> '
        f'<span class="aside">{escape(" · ".join(facts))}</span></p>{_lines(told)}{sources}{_lines(rules)}</li>'
    )


def _source(source: Source) -> str:
    handles = "".join(f" {handle_html(each)}" for each in source.handles)
    words = f' <span class="aside">{escape(", ".join(source.words))}</span>' if source.words else ""
    return f'<p class="{source.mark}">{mark_html(source.mark)} {escape(source.standing)}{handles}{words}</p>'


def _lines(lines: Iterable[str]) -> str:
    return "".join(f'<p class="words">{escape(line)}</p>' for line in lines)


def _event(event: Event, account: Account, handles: Handles) -> str:
    mark = MODALITY_MARKS[event.modality]
    standing = standing_words(event.modality, handles.statement(event.statement), account)
    when = "" if event.on is None else interval_words(event.on)
    code = event.type if event.cameo is None else f"{event.type} {event.cameo}"
    facts = [standing, when or "day not told", *([visible(event.place)] if event.place else []), visible(code)]
    return (
        f'<li class="{mark}"><p>{handle_html(handles.of(event.id))} {mark_html(mark)} '
        f'<span class="position">{escape(act_words(event))}</span>: '
        f'<span class="who">{escape(parties_words(event))}</span> '
        f'<span class="aside">{escape(" · ".join(facts))}</span></p>'
        f'<p class="aside">{escape(" · ".join(event_support(event, account)))}</p></li>'
    )
