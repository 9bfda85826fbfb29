"""Which ends two tellings of the same goods, or the title of the document, lend each other.

In: drafts in text order, or groups, and the title. Out: the same, some with an end filled in and a reason. Always: an
end that is told stays; where two answers fit, none is taken; a denial lends nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.actors.parties import find_parties
from counterclaim.core.party import Participant
from counterclaim.core.statement import Reason
from counterclaim.events.agreement import Group
from counterclaim.events.draft import Draft
from counterclaim.events.ground import Ground
from counterclaim.events.merge import party_id
from counterclaim.lexicon.materiel import find_materiel
from counterclaim.lexicon.transfers import frames_by_form

_DEALERS = frozenset(("state", "former state", "breakaway", "armed group"))
_TWO = 2
_BESIDE_CHARACTERS = 12


def meet_ends(drafts: Sequence[Draft]) -> list[Draft]:
    """ "a firm bought 40 rifles from an Oslo maker ... the rifles were flown to Chad": from Oslo to Chad."""
    met = []
    for draft in drafts:
        other = _other_end(draft, drafts)
        if other is None:
            met.append(draft)
            continue
        reason = Reason("the same goods", f"{other.name} is told of beside the same goods", (other.span,))
        ends = {"supplier": other} if draft.supplier is None else {"recipient": other}
        met.append(replace(draft, **ends, reasons=(*draft.reasons, reason)))  # type: ignore[arg-type]
    return met


def _other_end(draft: Draft, drafts: Sequence[Draft]) -> Participant | None:
    """The end that a telling lacks, where others of the very same goods name one and only one."""
    if (draft.supplier is None) == (draft.recipient is None) or not _lends(draft) or draft.pair:
        return None
    own = draft.supplier or draft.recipient
    found: dict[str, Participant] = {}
    for other in drafts:
        theirs = other.supplier if draft.supplier is None else other.recipient
        lacks = other.recipient if draft.supplier is None else other.supplier
        if other is draft or theirs is None or not _lends(other) or not _same_goods(draft, other):
            continue
        if lacks is None and own is not None and theirs.party != own.party:
            found.setdefault(theirs.party, theirs)
    return next(iter(found.values())) if len(found) == 1 else None


def _lends(draft: Draft) -> bool:
    told = draft.standing.status not in ("denied", "hypothetical")
    return told and not draft.wide and bool(draft.goods) and not (draft.frame.weak and draft.frame.is_noun)


def _same_goods(left: Draft, right: Draft) -> bool:
    ours = {(each.first, each.last) for each in left.goods}
    return any((each.first, each.last) in ours for each in right.goods)


def fill_from_title(ground: Ground, groups: Sequence[Group]) -> None:
    """ "Chad gets Norwegian rifles" above the text: of a transfer that names Chad alone, the other of the two."""
    if not _tells_transfer(ground.reading.document.title or ""):
        return
    _fill_maker(ground, groups)
    two = _title_parties(ground)
    if len(two) != _TWO:
        return
    told = {(party_id(group.supplier), party_id(group.recipient)) for group in groups}
    for group in groups:
        own = group.supplier or group.recipient
        if (group.supplier is None) == (group.recipient is None) or own is None or own.party not in two:
            continue
        if group.only_denied or any(_is_open(draft) for draft in group.drafts) or not _in_title(ground, group):
            continue
        other = next(each for party, each in two.items() if party != own.party)
        pair = (other.party, own.party) if group.supplier is None else (own.party, other.party)
        if pair[::-1] in told:
            continue
        group.supplier, group.recipient = group.supplier or other, group.recipient or other
        group.filled.append(Reason("the title", f"the title names {other.name} beside {own.name}", (other.span,)))


def _tells_transfer(title: str) -> bool:
    """True where the title has a verb of transfer, or arms "for" or "to" somebody."""
    words = {word.strip(".,:;'\"’“”").lower() for word in title.split()}
    if any(word in frames_by_form(nouns=False) for word in words):
        return True
    return any(title.startswith((" for ", " to "), mention.end) for mention in find_materiel(title))


def _fill_maker(ground: Ground, groups: Sequence[Group]) -> None:
    """ "Norwegian tanks for Africa" above the text: whose arms it is about, where nobody else is told to sell any."""
    maker = _title_maker(ground)
    sellers = {party_id(group.supplier) for group in groups if group.supplier is not None}
    if maker is None or not sellers <= {maker.party}:
        return
    for group in groups:
        taker = party_id(group.recipient)
        if group.supplier is None and taker not in (None, maker.party) and not group.only_denied:
            if not _in_title(ground, group):
                continue
            if any(draft.open_end or draft.wide for draft in group.drafts):
                continue
            group.supplier = maker
            group.filled.append(Reason("the title", f"the title speaks of arms of {maker.name}", (maker.span,)))


def _title_maker(ground: Ground) -> Participant | None:
    """The one party whose arms the title names: "Norwegian tanks", "Norway's tanks"."""
    title = ground.reading.document.title or ""
    goods = find_materiel(title)
    makers = {
        each.party.id
        for each in find_parties(title)
        if each.party.kind in _DEALERS and (each.form == "demonym" or each.hint == "possessive")
        and any(0 <= mention.start - each.span.end <= _BESIDE_CHARACTERS for mention in goods)
    }  # fmt: skip
    if len(makers) != 1:
        return None
    maker = next(iter(makers))
    return next((Participant(m.party.id, m.party.name, m.span) for m in ground.parties if m.party.id == maker), None)


def _title_parties(ground: Ground) -> dict[str, Participant]:
    """The parties that can hold arms and that both title and text name."""
    title = ground.reading.document.title or ""
    ids = {each.party.id for each in find_parties(title) if each.party.kind in _DEALERS and each.form != "media"}
    found: dict[str, Participant] = {}
    for mention in ground.parties:
        if mention.party.id in ids:
            found.setdefault(mention.party.id, Participant(mention.party.id, mention.party.name, mention.span))
    return found if len(found) == len(ids) else {}


def _in_title(ground: Ground, group: Group) -> bool:
    """True if the title speaks of such arms, or of arms in general."""
    named = {mention.category for mention in find_materiel(ground.reading.document.title or "")}
    return not named or "unspecified" in named or not named.isdisjoint(group.kinds)


def _is_open(draft: Draft) -> bool:
    return draft.open_end or draft.nobody or draft.wide or draft.standing.status == "hypothetical"
