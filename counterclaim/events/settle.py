"""Who the parties of a telling are where its own sentence leaves them out.

In: drafts in text order. Out: drafts with what other tellings, "in return" or a backed side settle, each with a reason.
Always: a party is filled in only where one fits; otherwise it stays None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterclaim.core.party import Participant
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import Category
from counterclaim.events.draft import Draft
from counterclaim.events.materiel import Goods

_NEAR_SENTENCES = 3
GENERAL = "arms in general"
_ALL_ARMS = frozenset("weapon weapons arms weaponry armament armaments".split())
Pair = tuple[Participant, Participant]


def complete_pairs(drafts: Sequence[Draft]) -> list[tuple[Draft, Pair]]:
    """The drafts that know both parties."""
    return [
        (draft, (draft.supplier, draft.recipient))
        for draft in drafts
        if draft.supplier is not None and draft.recipient is not None
    ]


def settle_draft(
    draft: Draft, drafts: Sequence[Draft], pairs: list[tuple[Draft, Pair]], backs: Mapping[str, Participant]
) -> tuple[Draft, list[Reason]]:
    """The draft with its open direction and missing parties settled, where only one answer fits."""
    if draft.pair:
        directed = _direct(draft, pairs)
        known = directed.supplier is not None or directed.recipient is not None
        draft = replace(directed, pair=()) if known else directed
    if draft.in_return:
        turned = _in_return(draft, pairs)
        if turned is not None:
            return turned
    if draft.wide and draft.recipient is None and draft.supplier is not None and draft.supplier.party in backs:
        taker = backs[draft.supplier.party]
        reason = Reason("backed side", f"{draft.supplier.name} is said to back {taker.name}", (taker.span,))
        return replace(draft, recipient=taker), [reason]
    if draft.supplier is None and draft.recipient is None:
        return _borrow(draft, pairs)
    if (draft.supplier is not None and draft.recipient is not None) or draft.wide or draft.open_end:
        return draft, []
    breath = _same_breath(draft, pairs)
    if breath is not None:
        reason = Reason("the same sentence", f"{breath.name} gets what is told just before", (breath.span,))
        return replace(draft, recipient=breath), [reason]
    fitting = [(other, pair) for other, pair in pairs if other is not draft and _pair_fits(draft, other, pair)]
    if draft.recipient is None and not fitting:
        return _same_taker(draft, drafts)
    chosen = None if draft.nobody and draft.supplier is None else _choose(draft, fitting)
    if chosen is None:
        return _same_giver(draft, drafts)
    supplier, recipient = draft.supplier or chosen[0], draft.recipient or chosen[1]
    missing = chosen[0] if draft.supplier is None else chosen[1]
    reason = Reason("party from another telling", f"only {missing.name} fits elsewhere in the text", (missing.span,))
    return replace(draft, supplier=supplier, recipient=recipient), [reason]


def _same_breath(draft: Draft, pairs: list[tuple[Draft, Pair]]) -> Participant | None:
    """ "Oslo gave Chad two tanks in May and will provide a patrol boat": to Chad, as the clause before has it."""
    if draft.recipient is not None or draft.supplier is None or draft.frame.is_noun or not draft.goods:
        return None
    before = [
        (other, pair)
        for other, pair in pairs
        if other.trigger.sentence == draft.trigger.sentence and other.trigger.index < draft.trigger.index
        and other.standing.status != "denied" and not other.frame.is_noun
    ]  # fmt: skip
    last = before[-1][1] if before else None
    return last[1] if last is not None and last[0].party == draft.supplier.party else None


def _borrow(draft: Draft, pairs: list[tuple[Draft, Pair]]) -> tuple[Draft, list[Reason]]:
    """A dated telling in the passive, of the only kind of arms that one pair trades in: that pair."""
    told_of_nobody = draft.nobody or draft.open_end or draft.adds_more
    if draft.by_reference or draft.frame.is_noun or draft.when is None or told_of_nobody or not kinds_of(draft):
        return draft, []
    same_kind = [pair for other, pair in pairs if not kinds_of(draft).isdisjoint(kinds_of(other))]
    if len({(pair[0].party, pair[1].party) for pair in same_kind}) != 1:
        return draft, []
    supplier, recipient = same_kind[0]
    reason = Reason(
        "parties from other tellings", "only one pair hands over such arms here", (supplier.span, recipient.span)
    )
    return replace(draft, supplier=supplier, recipient=recipient), [reason]


def _same_taker(draft: Draft, drafts: Sequence[Draft]) -> tuple[Draft, list[Reason]]:
    """Who gets arms of one special kind all over the text, where a telling of them names only the giver."""
    takers = {
        other.recipient.party: other.recipient
        for other in drafts
        if other.recipient is not None and not kinds_of(other).isdisjoint(kinds_of(draft))
        and other.trigger.index < draft.trigger.index and other.standing.status != "hypothetical"
    }  # fmt: skip
    if len(takers) != 1 or draft.supplier is None or draft.supplier.party in takers:
        return draft, []
    taker = next(iter(takers.values()))
    reason = Reason("party from another telling", f"only {taker.name} gets such arms here", (taker.span,))
    return replace(draft, recipient=taker), [reason]


def _same_giver(draft: Draft, drafts: Sequence[Draft]) -> tuple[Draft, list[Reason]]:
    """Whose goods a carrier brings: the giver of the telling just before."""
    if draft.supplier is not None or draft.recipient is None or draft.frame.actor != "carrier" or draft.nobody:
        return draft, []
    before = [
        other.supplier
        for other in drafts
        if other.supplier is not None
        and 0 <= draft.trigger.sentence - other.trigger.sentence <= 1
        and other.trigger.index < draft.trigger.index
    ]
    if not before or before[-1].party == draft.recipient.party:
        return draft, []
    reason = Reason(
        "party from the telling before", f"{before[-1].name} gives in the telling before", (before[-1].span,)
    )
    return replace(draft, supplier=before[-1]), [reason]


def _in_return(draft: Draft, pairs: list[tuple[Draft, Pair]]) -> tuple[Draft, list[Reason]] | None:
    """ "in return Oslo was to send": the transfer told last, turned round."""
    before = [pair for other, pair in pairs if other.trigger.index < draft.trigger.index] or [pair for _, pair in pairs]
    for supplier, recipient in reversed(before):
        giver, taker = recipient, supplier
        if draft.supplier is not None and draft.supplier.party != giver.party:
            continue
        if draft.recipient is not None and draft.recipient.party != taker.party:
            continue
        reason = Reason("in return", f"{giver.name} gives what {taker.name} is paid with", (giver.span, taker.span))
        return replace(draft, supplier=draft.supplier or giver, recipient=draft.recipient or taker), [reason]
    return None


def _direct(draft: Draft, pairs: list[tuple[Draft, Pair]]) -> Draft:
    """Who sells in a deal: as another telling has it, else whoever is named first."""
    names = [each.party for each in draft.pair]
    known = [each for each in (draft.supplier, draft.recipient) if each is not None]
    parties = [*draft.pair, *known]
    if len(parties) < 2:
        for _, (supplier, recipient) in reversed(pairs):
            if names and names[0] == supplier.party:
                return replace(draft, supplier=parties[0])
            if names and names[0] == recipient.party:
                return replace(draft, recipient=parties[0])
        return draft
    if draft.supplier is not None:
        return replace(draft, recipient=draft.pair[0])
    if draft.recipient is not None:
        return replace(draft, supplier=draft.pair[0])
    first, second = draft.pair[:2]
    turned = any(s.party == second.party and r.party == first.party for _, (s, r) in pairs)
    straight = any(s.party == first.party and r.party == second.party for _, (s, r) in pairs)
    if turned and not straight:
        first, second = second, first
    return replace(draft, supplier=first, recipient=second)


def _pair_fits(draft: Draft, other: Draft, pair: Pair) -> bool:
    if draft.supplier is not None and pair[1].party in draft.joint:
        return False
    if draft.supplier is not None and draft.supplier.party != pair[0].party:
        return False
    if draft.recipient is not None and draft.recipient.party != pair[1].party:
        return False
    if draft.supplier is None and draft.recipient is not None and draft.recipient.party == pair[0].party:
        return False
    if draft.supplier is None and makers_of(draft) - {pair[0].party}:
        # "Maltese-made drones": that Oslo sells shells here does not make it their seller.
        return False
    if _is_later_news(draft, other):
        return False
    left, right = kinds_of(draft), kinds_of(other)
    return not left or not right or not left.isdisjoint(right)


def _is_later_news(draft: Draft, other: Draft) -> bool:
    """Goods named anew get no party from a telling of other goods further on."""
    named = bool(draft.goods) and not draft.by_reference and other.standing.status != "denied"
    shared = {(each.first, each.last) for each in draft.goods} & {(each.first, each.last) for each in other.goods}
    return named and not shared and not other.by_reference and other.trigger.sentence > draft.trigger.sentence


def _choose(draft: Draft, fitting: list[tuple[Draft, Pair]]) -> Pair | None:
    """The only pair that fits; of several, the only one of the same kind of arms, else the only one near before."""
    named = [(other, pair) for other, pair in fitting if _is_named(draft, pair)]
    near = [
        (other, pair)
        for other, pair in fitting
        if 0 <= draft.trigger.sentence - other.trigger.sentence <= _NEAR_SENTENCES
        and other.trigger.index <= draft.trigger.index
    ]
    same_kind = [(other, pair) for other, pair in fitting if not kinds_of(draft).isdisjoint(kinds_of(other))]
    for candidates in (fitting, same_kind, named, near, [each for each in near if each in same_kind]):
        distinct: dict[tuple[str, str], Pair] = {(pair[0].party, pair[1].party): pair for _, pair in candidates}
        if len(distinct) == 1:
            return next(iter(distinct.values()))
    return None


def _is_named(draft: Draft, pair: Pair) -> bool:
    """True if the draft's own sentence names the party that it lacks."""
    missing = pair[0] if draft.supplier is None else pair[1]
    return missing.party in draft.around


def inherit_parties(settled: list[tuple[Draft, list[Reason]]]) -> list[tuple[Draft, list[Reason]]]:
    """ "a purchase that was not completed": denied behind the transfer that it speaks of, in the same sentence."""
    inherited: list[tuple[Draft, list[Reason]]] = []
    for each, why in settled:
        draft, reasons = each, why
        before = inherited[-1][0] if inherited else None
        if (
            before is not None and draft.by_reference and draft.frame.is_noun and draft.standing.status == "denied"
            and draft.supplier is None and draft.recipient is None and not draft.pair
            and before.trigger.sentence == draft.trigger.sentence and draft.trigger.relation in ("parataxis", "appos")
        ):  # fmt: skip
            draft = replace(draft, supplier=before.supplier, recipient=before.recipient, by_reference=False)
            reasons = [*reasons, Reason("same parties", "it speaks of the transfer just told", (before.span,))]
        inherited.append((draft, reasons))
    return inherited


def chain_parties(drafts: Sequence[Draft]) -> list[Draft]:
    """ "sell shells that Rome could hand on to Chad": who hands the same goods on has got them first."""
    chained = []
    for each in drafts:
        draft = each
        further = next(
            (other.supplier for other in drafts
             if draft.recipient is None and draft.supplier is not None and not draft.by_reference and not draft.wide
             and other.supplier is not None and other.supplier.party not in draft.joint
             and other.trigger.index != draft.trigger.index
             and other.trigger.sentence == draft.trigger.sentence and set(other.goods) & set(draft.goods)),
            None,
        )  # fmt: skip
        if further is not None:
            reason = Reason("handed on", "who hands the goods on has got them", (further.span,))
            draft = replace(draft, recipient=further, reasons=(*draft.reasons, reason))
        chained.append(draft)
    return chained


def kinds_of(*drafts: Draft) -> frozenset[Category]:
    """Kinds of arms; "weapons and ammunition" is as general as "weapons"."""
    return frozenset(kind for draft in drafts for kind in _own_kinds(draft))


def makers_of(draft: Draft) -> set[str]:
    """Who made the goods, where the words say only that."""
    return {each.origin.party for each in draft.goods if each.only_made and each.origin is not None}


def _is_any(goods: Goods) -> bool:
    """ "not a single rifle", "not so much as a bullet": no arms at all."""
    return goods.mention.singular and goods.determiner in ("a", "an", "single", "one", "")


def _own_kinds(draft: Draft) -> frozenset[Category]:
    found = draft.categories - {"unspecified"}
    if draft.standing.status == "denied" and draft.goods and all(_is_any(each) for each in draft.goods):
        return frozenset()
    general = any(each.mention.group == GENERAL and each.mention.word in _ALL_ARMS for each in draft.goods)
    return found - {"ammunition"} if general else found
