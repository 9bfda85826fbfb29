"""Links and judgements -> which told claims are one claim, and after which of them it is named.

In: told claims, the links between them, and what people have judged. Out: the name of each. Always: a judgement beats
a link; two that a person calls different never end up in one claim, whatever else links them; the result depends on
the set alone and not on its order.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

K = TypeVar("K", bound=Hashable)
Said = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Member:
    """A told claim: its id, which does not depend on when it was added, and when its document was published."""

    id: str
    published: date | None = None

    @property
    def rank(self) -> tuple[date, str]:
        """Published first, then lowest id; what has no day comes last."""
        return self.published or date.max, self.id


class Sets(Generic[K]):
    """Sets of told claims that can be joined, and pairs that must stay apart."""

    def __init__(self, members: Mapping[K, Member], apart: Iterable[tuple[K, K]] = ()) -> None:
        self._members = members
        self._root: dict[K, K] = {member: member for member in members}
        self._apart: dict[K, set[K]] = {}
        for left, right in apart:
            if left in members and right in members and left != right:
                self._apart.setdefault(left, set()).add(right)
                self._apart.setdefault(right, set()).add(left)

    def find(self, member: K) -> K:
        """The member after which its set is named."""
        while self._root[member] != member:
            self._root[member] = self._root[self._root[member]]
            member = self._root[member]
        return member

    def join(self, left: K, right: K) -> bool:
        """Make one set of two; False where they must stay apart."""
        first, second = sorted((self.find(left), self.find(right)), key=lambda each: self._members[each].rank)
        if first == second:
            return True
        if second in self._apart.get(first, ()):
            return False
        self._root[second] = first
        for other in self._apart.pop(second, ()):
            self._apart[other].discard(second)
            self._apart[other].add(first)
            self._apart.setdefault(first, set()).add(other)
        return True


def components(
    members: Mapping[K, Member],
    links: Iterable[tuple[K, K, float]],
    judged: Iterable[tuple[K, K, Said]] = (),
) -> dict[K, K]:
    """Each told claim with the one after which its claim is named.

    `links` are those of verdict "same" with their score: the surest are tied first, which only matters where a person
    keeps two claims apart that are linked by way of a third.
    """
    judged = [row for row in judged if row[0] in members and row[1] in members]
    sets = Sets(members, [(left, right) for left, right, said in judged if said == "different"])
    for left, right in _in_order(members, [(left, right, 1.0) for left, right, said in judged if said == "same"]):
        sets.join(left, right)
    for left, right in _in_order(members, links):
        sets.join(left, right)
    return {member: sets.find(member) for member in members}


def _in_order(members: Mapping[K, Member], links: Iterable[tuple[K, K, float]]) -> list[tuple[K, K]]:
    rows = []
    for left, right, score in links:
        if left in members and right in members:
            low, high = sorted((members[left].rank, members[right].rank))
            rows.append((-score, low, high, left, right))
    rows.sort(key=lambda row: row[:3])
    return [(left, right) for *_, left, right in rows]
