"""Whether a telling tells of a transfer that others told of: `Group`, its tellings, and what must agree.

In: a draft and a group. Out: yes or no. Always: parties, kinds of arms, phase and dates all agree, or nothing joins.
Which group a draft joins is left to merge.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import Category
from counterclaim.events.draft import Draft
from counterclaim.events.settle import kinds_of, makers_of
from counterclaim.events.stages import Phase

_NEAR_SENTENCES = 3


@dataclass(slots=True)
class Group:
    """The drafts of one transfer."""

    supplier: Participant | None
    recipient: Participant | None
    drafts: list[Draft] = field(default_factory=list)
    filled: list[Reason] = field(default_factory=list)
    model: Group | None = None
    """The transfer that "more of the same" follows."""

    @property
    def kinds(self) -> frozenset[Category]:
        """The kinds of arms told of so far, "unspecified" left out."""
        return kinds_of(*self.drafts)

    @property
    def phases(self) -> frozenset[Phase]:
        """The phases that say something."""
        return frozenset(_phase(draft) for draft in self.drafts) - {"any"}

    @property
    def only_denied(self) -> bool:
        """True while nobody has told it as more than a denial."""
        return all(draft.standing.status == "denied" for draft in self.drafts)

    @property
    def when(self) -> Interval | None:
        """The first date that a telling gives, or a closer one within it; what is told before what is denied."""
        ordered = sorted(self.drafts, key=lambda draft: draft.standing.status == "denied")
        told = [draft.when for draft in ordered if draft.when is not None]
        found = told[0] if told else None
        for other in told[1:]:
            if found is not None and _lies_in(other, found):
                found = other
        return found


def _lies_in(inner: Interval, outer: Interval) -> bool:
    """True if one interval with both ends lies in another."""
    if inner.start is None or inner.end is None:
        return False
    return (outer.start is None or outer.start <= inner.start) and (outer.end is None or inner.end <= outer.end)


def agrees(draft: Draft, group: Group) -> bool:
    return (
        _same_parties(draft, group)
        and same_kinds(draft, group)
        and same_phase(draft, group)
        and not _apart(draft.when, group.when)
    )


def _same_parties(draft: Draft, group: Group) -> bool:
    shared = False
    for ours, theirs in ((draft.supplier, group.supplier), (draft.recipient, group.recipient)):
        if ours is not None and theirs is not None:
            if ours.party != theirs.party:
                return False
            shared = True
    if _other_make(draft, group):
        return False
    if draft.open_end and not draft.by_reference and not draft.wide and kinds_of(draft).isdisjoint(group.kinds):
        return False
    if shared:
        return True
    held = {each for other in group.drafts for each in other.goods}
    if draft.goods and not draft.by_reference and not held.isdisjoint(draft.goods):
        return True
    if draft.supplier is not None or draft.recipient is not None or draft.nobody or draft.open_end:
        return False
    distance = draft.trigger.sentence - max(other.trigger.sentence for other in group.drafts)
    return 0 <= distance <= _NEAR_SENTENCES and bool(draft.goods or draft.by_reference)


def _other_make(draft: Draft, group: Group) -> bool:
    """ "Maltese-made drones" of nobody known are not those that Oslo is said to have lent."""
    ours, theirs = makers_of(draft), {maker for other in group.drafts for maker in makers_of(other)}
    if draft.supplier is None and group.supplier is not None:
        return bool(ours) and group.supplier.party not in ours and not ours & theirs
    if draft.supplier is not None and group.supplier is None:
        return bool(theirs) and draft.supplier.party not in theirs and not ours & theirs
    return False


def same_kinds(draft: Draft, group: Group) -> bool:
    ours, theirs = kinds_of(draft), group.kinds
    if ours and theirs:
        return not ours.isdisjoint(theirs)
    denied = draft.standing.status == "denied"
    if denied and not ours and theirs and not draft.wide and not draft.by_reference and draft.goods:
        return group.only_denied
    return denied or bool(theirs) or not ours or not group.only_denied


def same_phase(draft: Draft, group: Group) -> bool:
    phase = _phase(draft)
    if any(_same_breath(draft, other) for other in group.drafts):
        return True
    if phase == "any" or not group.phases or not draft.standing.creates:
        return True
    return phase in group.phases


def _same_breath(left: Draft, right: Draft) -> bool:
    """ "paid for rifles meant for Chad": one sentence, the same goods, neither of the two denied."""
    denied = "denied" in (left.standing.status, right.standing.status)
    return not denied and left.trigger.sentence == right.trigger.sentence and left.goods == right.goods


def _phase(draft: Draft) -> Phase:
    """What is denied without a word of plans is denied as done."""
    if draft.standing.phase == "any" and draft.standing.status == "denied":
        return "done"
    return draft.standing.phase


def _apart(left: Interval | None, right: Interval | None) -> bool:
    """True if two dates cannot be of one day."""
    if left is None or right is None:
        return False
    return (left.end is not None and right.start is not None and left.end < right.start) or (
        right.end is not None and left.start is not None and right.end < left.start
    )
