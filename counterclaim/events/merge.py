"""Which tellings tell of one transfer.

In: the drafts of a document in text order. Out: `Group`s, one a transfer. Always: two tellings join only if parties,
kinds of arms, phase and dates agree. Filling in what a telling leaves out is left to settle.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterclaim.core.party import Participant
from counterclaim.core.statement import Reason
from counterclaim.events.agreement import Group, agrees, same_kinds, same_phase
from counterclaim.events.draft import Draft
from counterclaim.events.settle import chain_parties, complete_pairs, inherit_parties, kinds_of, settle_draft

_FOLLOWS_SENTENCES = 5


def merge_tellings(drafts: Sequence[Draft], backs: Mapping[str, Participant]) -> list[Group]:
    """The transfers of a document, in the order of their first tellings: first what may found one, then the rest."""
    drafts = chain_parties(drafts)
    pairs = complete_pairs(drafts)
    once = [settle_draft(draft, drafts, pairs, backs) for draft in drafts]
    more = complete_pairs([draft for draft, _ in once])
    again = [(draft, reasons, *settle_draft(draft, drafts, more, backs)) for draft, reasons in once]
    settled = inherit_parties([(late, [*reasons, *others]) for _, reasons, late, others in again])
    groups: list[Group] = []
    used: set[tuple[int, int]] = set()
    given: set[tuple[int, int]] = set()
    taken: set[tuple[tuple[int, int], str]] = set()
    rest: list[tuple[Draft, list[Reason]]] = []
    for draft, reasons in sorted(settled, key=lambda each: _turn(each[0])):
        if not (_may_found(draft, used, given) or _goes_on(draft, taken)):
            rest.append((draft, reasons))
            continue
        used.update((each.first, each.last) for each in draft.goods)
        if draft.recipient is not None and draft.standing.status != "denied":
            taken.update(((each.first, each.last), draft.recipient.party) for each in draft.goods)
        if draft.supplier is not None:
            given.update((each.first, each.last) for each in draft.goods)
        group = _find_group(draft, groups)
        apart = _part_unconfirmed(draft, group) if group is not None else None
        if group is not None and apart is not None:
            groups.append(Group(draft.supplier, draft.recipient, [apart], reasons))
        if group is not None:
            kept = tuple(each for each in draft.goods if apart is None or each not in apart.goods)
            _join(group, replace(draft, goods=kept), reasons)
        else:
            groups.append(Group(draft.supplier, draft.recipient, [draft], reasons))
    for draft, reasons in sorted(rest, key=lambda each: each[0].trigger.index):
        for group in ([] if draft.adds_more else _find_groups(draft, groups)) or _found_apart(draft, groups):
            group.drafts.append(draft)
            group.filled += reasons
            _complete(group, draft)
    for group in groups:
        group.drafts.sort(key=lambda draft: draft.trigger.index)
    return sorted(groups, key=lambda group: group.drafts[0].trigger.index)


def _may_found(draft: Draft, used: set[tuple[int, int]], given: set[tuple[int, int]]) -> bool:
    """A telling of its own: it names a party, may stand alone, and its goods were not handed over (`used`) or not by
    anybody known (`given`) before."""
    parties = draft.supplier is not None or draft.recipient is not None
    both = draft.supplier is not None and draft.recipient is not None
    if not draft.standing.creates or not parties or (draft.frame.weak and not both):
        return False
    if draft.by_reference and draft.frame.is_noun:
        return False
    told = given if both else used
    return not draft.by_reference or not any((each.first, each.last) in told for each in draft.goods)


def _goes_on(draft: Draft, taken: set[tuple[tuple[int, int], str]]) -> bool:
    """ "which had bought them from Oslo, sold them on to Chad": who has got the goods hands them on."""
    if draft.supplier is None or draft.recipient is None or draft.frame.is_noun or not draft.standing.creates:
        return False
    return any(((each.first, each.last), draft.supplier.party) in taken for each in draft.goods)


def _join(group: Group, draft: Draft, reasons: list[Reason]) -> None:
    group.drafts.append(draft)
    if group.supplier is None and draft.supplier is not None:
        group.supplier = draft.supplier
    wide = any(each.wide and each.standing.status == "denied" for each in group.drafts)
    if group.recipient is None and draft.recipient is not None and not wide:
        group.recipient = draft.recipient
    group.filled += reasons


def _complete(group: Group, draft: Draft) -> None:
    """ "They came from Malta", of goods that Chad is said to have got: whose they were before."""
    told = draft.standing.status != "denied" and draft.by_reference and not draft.frame.is_noun
    held = {each for other in group.drafts if other is not draft for each in other.goods}
    if not told or held.isdisjoint(draft.goods):
        return
    taker = group.recipient.party if group.recipient is not None else None
    if group.supplier is None and draft.supplier is not None and draft.supplier.party != taker:
        group.supplier = draft.supplier


def _part_unconfirmed(draft: Draft, group: Group) -> Draft | None:
    """Of "missiles and drones", where only the drones are owned up to, the missiles are a transfer of their own."""
    confirmed = any(other.standing.status == "confirmed" for other in group.drafts)
    if not confirmed or draft.standing.status == "confirmed" or not group.kinds:
        return None
    other = tuple(each for each in draft.goods if each.category not in group.kinds and each.category != "unspecified")
    return replace(draft, goods=other) if other and len(other) < len(draft.goods) else None


def _turn(draft: Draft) -> tuple[int, int]:
    """Denials look for what they deny, so they come after what is told; the widest come last."""
    denied = draft.standing.status == "denied"
    return (2 if denied and draft.wide else 1 if denied else 0, draft.trigger.index)


def _found_apart(draft: Draft, groups: list[Group]) -> list[Group]:
    """A telling without parties that only its date keeps from another transfer is one more between the same."""
    if draft.adds_more:
        return _found_more(draft, groups)
    if draft.by_reference or not draft.standing.creates or draft.when is None or draft.supplier or draft.recipient:
        return []
    undated = replace(draft, when=None)
    fitting = [group for group in groups if agrees(undated, group) and not kinds_of(draft).isdisjoint(group.kinds)]
    if len({(party_id(group.supplier), party_id(group.recipient)) for group in fitting}) != 1:
        return []
    model = fitting[-1]
    reason = Reason(
        "same parties, another date", "the dates exclude one another", (draft.when.span,) if draft.when.span else ()
    )
    groups.append(Group(model.supplier, model.recipient, [], [reason]))
    return groups[-1:]


def _found_more(draft: Draft, groups: list[Group]) -> list[Group]:
    """ "and more would follow": one more transfer between the parties of the telling just before."""
    before = [
        (other.trigger.index, group)
        for group in groups
        for other in group.drafts
        if 0 <= draft.trigger.sentence - other.trigger.sentence <= 1 and other.trigger.index < draft.trigger.index
    ] or _only_before(draft, groups)
    if not before:
        return []
    model = max(before, key=lambda each: each[0])[1]
    reason = Reason("more of the same", "further arms between the same parties", (draft.span,))
    groups.append(Group(None if draft.open_end else model.supplier, model.recipient, [], [reason], model))
    return groups[-1:]


def _only_before(draft: Draft, groups: list[Group]) -> list[tuple[int, Group]]:
    """ "A batch of 20 is to follow", some sentences on, where one pair alone was told of so far."""
    before = [
        (other.trigger.index, group)
        for group in groups
        for other in group.drafts
        if other.trigger.index < draft.trigger.index
        and draft.trigger.sentence - other.trigger.sentence <= _FOLLOWS_SENTENCES
    ]
    pairs = {(party_id(group.supplier), party_id(group.recipient)) for _, group in before}
    return before if len(pairs) == 1 else []


def party_id(participant: Participant | None) -> str | None:
    return participant.party if participant is not None else None


def _find_group(draft: Draft, groups: list[Group]) -> Group | None:
    """The transfer that a telling tells again: of the same kind of arms if there is one, else the last that fits."""
    fitting = [group for group in groups if agrees(draft, group)]
    same = [group for group in fitting if not kinds_of(draft).isdisjoint(group.kinds)]
    if not kinds_of(draft):
        same = [group for group in fitting if not group.kinds]
    found = same or fitting
    return found[-1] if found else None


def _only_pair(draft: Draft, groups: list[Group]) -> Group | None:
    """In a text with one transfer, a telling without parties tells of that."""
    alone = len({(party_id(group.supplier), party_id(group.recipient)) for group in groups}) == 1
    if (
        not alone
        or draft.supplier
        or draft.recipient
        or draft.nobody
        or draft.by_reference
        or not draft.standing.creates
    ):
        return None
    fitting = [group for group in groups if same_kinds(draft, group) and same_phase(draft, group)]
    return fitting[-1] if fitting else None


def _find_groups(draft: Draft, groups: list[Group]) -> list[Group]:
    """What a telling that founds nothing adds to: all that one sentence told together, else one."""
    best = _find_group(draft, groups) or _only_pair(draft, groups)
    if best is None or not draft.by_reference:
        return [best] if best is not None else []
    together = {other.trigger.index for other in best.drafts}
    return [
        group
        for group in groups
        if group is best
        or (agrees(replace(draft, goods=()), group) and any(other.trigger.index in together for other in group.drafts))
    ]
