"""The claims of a ledger by match key, as `claims/linking` asks for them.

In: keys and a place, of one claim or of all claims of a document at once. Out: candidates with their profiles. Always:
a question costs the same however many claims are kept: under a key only the nearest in time are met, found by the order
of the table itself; told claims of superseded drawings are passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from counterclaim.claims.linking.index import NEIGHBOURS, choose_candidates
from counterclaim.claims.linking.keys import day_of
from counterclaim.claims.linking.profile import Profile
from counterclaim.ledger.write import ask_all

_KEYS_AT_ONCE = 24
_PROFILES_AT_ONCE = 48
_NO_KEY = 0
_UNDER_KEY = f"""
SELECT * FROM (SELECT met.key, met.told_claim, met.place FROM match_key AS met
  JOIN membership AS current ON current.told_claim = met.told_claim
  WHERE met.key = ? AND met.place < ? ORDER BY met.place DESC LIMIT {NEIGHBOURS}) AS before
UNION ALL
SELECT * FROM (SELECT met.key, met.told_claim, met.place FROM match_key AS met
  JOIN membership AS current ON current.told_claim = met.told_claim
  WHERE met.key = ? AND met.place >= ? ORDER BY met.place LIMIT {NEIGHBOURS}) AS after
"""
_MEETINGS = " UNION ALL ".join([_UNDER_KEY] * _KEYS_AT_ONCE)
_PROFILES = f"SELECT seq, profile FROM told_claim WHERE seq IN ({', '.join('?' * _PROFILES_AT_ONCE)})"
Meeting = tuple[int, int]


class SqlClaimIndex:
    """The claims of a ledger by match key, as `claims/linking` asks for them; open for the length of a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._met: dict[Meeting, list[Meeting]] = {}
        """By key and day: who stands under it near that day, each with its place."""
        self._profiles: dict[int, Profile] = {}

    def candidates(self, keys: Sequence[int], place: int) -> Sequence[tuple[int, Profile]]:
        """Told claims that share a key, those that share most first."""
        self.look_up([(keys, place)])
        return [(each, self._profiles[each]) for each in self._choose(keys, place)]

    def look_up(self, asked: Collection[tuple[Sequence[int], int]]) -> None:
        """Fetch at once what several claims will ask for, so that it takes few questions."""
        for day in sorted({day_of(place) for _, place in asked}):
            keys = {key for keys, place in asked if day_of(place) == day for key in keys}
            self._meet(sorted(key for key in keys if (key, day) not in self._met), day)
        chosen = {each for keys, place in asked for each in self._choose(keys, place)} - self._profiles.keys()
        for some in _filled(sorted(chosen), _PROFILES_AT_ONCE, -1):
            for seq, profile in ask_all(self._connection, _PROFILES, *some):
                self._profiles[int(seq)] = Profile.from_json(profile)

    def _meet(self, keys: Sequence[int], day: int) -> None:
        for part in _filled(keys, _KEYS_AT_ONCE, _NO_KEY):
            self._met |= {(key, day): [] for key in part}
            values = [value for key in part for value in (key, day, key, day)]
            for key, claim, where in ask_all(self._connection, _MEETINGS, *values):
                self._met[int(key), day].append((int(claim), int(where)))

    def _choose(self, keys: Sequence[int], place: int) -> list[int]:
        day = day_of(place)
        return choose_candidates([each for key in keys for each in self._met[key, day]], place)


T = TypeVar("T")


def _filled(values: Sequence[T], size: int, filler: T) -> Iterator[list[T]]:
    """Parts of one size, so that a question has one text, which both backends plan once."""
    for first in range(0, len(values), size):
        some = list(values[first : first + size])
        yield some + [filler] * (size - len(some))
