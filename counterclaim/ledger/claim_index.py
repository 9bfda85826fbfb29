"""The claims of a ledger by match key, as `claims/linking` asks for them.

In: keys and a place, of one claim or of all claims of a document at once. Out: candidates with their profiles. Always:
a question costs the same however many claims are kept: under a key only the nearest in time are met, found by the order
of the table itself; told claims of superseded drawings are passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, TypeVar

from sqlalchemy import Connection

from counterclaim.claims.linking.index import NEIGHBOURS, choose_candidates
from counterclaim.claims.linking.keys import day_of
from counterclaim.claims.linking.profile import Profile
from counterclaim.ledger.write import ask_all

_KEYS_AT_ONCE = 24
_PROFILES_AT_ONCE = 48
_NO_KEY = 0
_NEAR = """(SELECT met.told_claim, met.place FROM match_key AS met
  JOIN membership AS current ON current.told_claim = met.told_claim WHERE met.key = """
_BEFORE = f"AND met.place < ? ORDER BY met.place DESC LIMIT {NEIGHBOURS})"
_AFTER = f"AND met.place >= ? ORDER BY met.place LIMIT {NEIGHBOURS})"
_UNDER_KEY = (
    f"SELECT ? AS key, before.* FROM {_NEAR} ? {_BEFORE} AS before UNION ALL "
    f"SELECT ? AS key, after.* FROM {_NEAR} ? {_AFTER} AS after"
)
_MEETINGS = " UNION ALL ".join([_UNDER_KEY] * _KEYS_AT_ONCE)
_PROFILES = f"SELECT seq, profile FROM told_claim WHERE seq IN ({', '.join('?' * _PROFILES_AT_ONCE)})"
# PostgreSQL takes lists, and is spared planning one small question many times over.
_MEETINGS_OF_LIST = (
    "SELECT asked.key, near.* FROM unnest(?::bigint[]) AS asked (key), "
    f"LATERAL ({_NEAR} asked.key {_BEFORE} UNION ALL {_NEAR} asked.key {_AFTER}) AS near"
)
_PROFILES_OF_LIST = "SELECT seq, profile FROM told_claim WHERE seq = ANY(?::bigint[])"
Meeting = tuple[int, int]


class SqlClaimIndex:
    """The claims of a ledger by match key, as `claims/linking` asks for them; open for the length of a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._takes_lists = connection.dialect.name != "sqlite"
        self._met: dict[int, dict[int, list[Meeting]]] = {}
        """By day and key: who stands under it near that day, each with its place."""
        self._chosen: dict[tuple[int, tuple[int, ...]], list[int]] = {}
        """By place and keys: the claims to be compared."""
        self._profiles: dict[int, Profile] = {}

    def candidates(self, keys: Sequence[int], place: int) -> Sequence[tuple[int, Profile]]:
        """Told claims that share a key, those that share most first."""
        asked = (place, tuple(keys))
        if asked not in self._chosen:
            self.look_up([(keys, place)])
        return [(each, self._profiles[each]) for each in self._chosen[asked]]

    def look_up(self, asked: Collection[tuple[Sequence[int], int]]) -> None:
        """Fetch at once what several claims will ask for, so that it takes few questions."""
        for day in sorted({day_of(place) for _, place in asked}):
            met = self._met.setdefault(day, {})
            self._meet(sorted({key for keys, place in asked if day_of(place) == day for key in keys} - met.keys()), day)
        wanted: set[int] = set()
        for keys, place in asked:
            met = self._met[day_of(place)]
            chosen = choose_candidates([each for key in keys for each in met[key]], place)
            self._chosen[place, tuple(keys)] = chosen
            wanted.update(chosen)
        for seq, profile in self._ask_profiles(sorted(wanted - self._profiles.keys())):
            self._profiles[int(seq)] = _read_profile(profile)

    def _meet(self, keys: list[int], day: int) -> None:
        met = self._met[day]
        met.update((key, []) for key in (*keys, _NO_KEY))
        for key, claim, where in self._ask_meetings(keys, day):
            met[key].append((claim, where))

    def _ask_meetings(self, keys: list[int], day: int) -> Iterable[Sequence[Any]]:
        if self._takes_lists:
            return ask_all(self._connection, _MEETINGS_OF_LIST, keys, day, day) if keys else ()
        parts = _filled(keys, _KEYS_AT_ONCE, _NO_KEY)
        asked = ([value for key in part for value in (key, key, day, key, key, day)] for part in parts)
        return chain.from_iterable(ask_all(self._connection, _MEETINGS, *values) for values in asked)

    def _ask_profiles(self, numbers: list[int]) -> Iterable[Sequence[Any]]:
        if self._takes_lists:
            return ask_all(self._connection, _PROFILES_OF_LIST, numbers) if numbers else ()
        parts = _filled(numbers, _PROFILES_AT_ONCE, -1)
        return chain.from_iterable(ask_all(self._connection, _PROFILES, *part) for part in parts)


# What lies near in time is asked for again and again while stories are added.
_read_profile = lru_cache(maxsize=2048)(Profile.from_json)
T = TypeVar("T")


def _filled(values: Sequence[T], size: int, filler: T) -> Iterator[list[T]]:
    """Parts of one size, so that a question has one text, which both backends plan once."""
    for first in range(0, len(values), size):
        some = list(values[first : first + size])
        yield some + [filler] * (size - len(some))
