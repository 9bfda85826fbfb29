"""Where claims already kept are looked up, and one kept in memory.

In: keys and a place. Out: candidates with their profiles. Always: bounded, however many claims share a key: of a crowd
under one key only the nearest in time are met, and of all that are met only those that share most. Whether they are
the same is left to match.py; a ledger has an index of its own.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from counterclaim.claims.linking.keys import day_of, keys_of, place_of
from counterclaim.claims.linking.profile import Profile

NEIGHBOURS = 12
"""Of those that stand under one key, how many before and how many after a claim it meets."""
MAX_CANDIDATES = 32
"""How many a claim is compared with: those that share most keys, of as many the nearest in time."""


class ClaimIndex(Protocol):
    """Claims already kept, by match key."""

    def candidates(self, keys: Sequence[int], place: int) -> Sequence[tuple[int, Profile]]:
        """Claims that share a key, at most `MAX_CANDIDATES`, each once, with what it is compared by."""
        ...


def choose_candidates(meetings: Sequence[tuple[int, int]], place: int) -> list[int]:
    """Of all meetings, as pairs of claim and its place, the claims to be compared, those that share most first."""
    shared = Counter([claim for claim, _ in meetings])
    places = dict(meetings)
    ranked = sorted(shared, key=lambda claim: (-shared[claim], abs(places[claim] - place), places[claim], claim))
    return ranked[:MAX_CANDIDATES]


@dataclass
class MemoryIndex:
    """Claims kept in memory; ids are the caller's."""

    _profiles: dict[int, Profile] = field(default_factory=dict)
    _members: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, claim: int, profile: Profile, name: str) -> None:
        """Keep a claim; `name` is what it is called whatever order claims come in."""
        self._profiles[claim] = profile
        place = place_of(profile, name)
        for key in keys_of(profile):
            insort(self._members.setdefault(key, []), (place, claim))

    def candidates(self, keys: Sequence[int], place: int) -> Sequence[tuple[int, Profile]]:
        """The claims to be compared."""
        meetings: list[tuple[int, int]] = []
        for key in keys:
            members = self._members.get(key, [])
            at = bisect_left(members, (day_of(place), -1))
            meetings.extend((claim, where) for where, claim in members[max(0, at - NEIGHBOURS) : at + NEIGHBOURS])
        return [(claim, self._profiles[claim]) for claim in choose_candidates(meetings, place)]
