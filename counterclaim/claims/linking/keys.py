"""A profile -> the keys under which claims that may be the same meet.

In: a profile. Out: signed 64-bit hashes, and one number, the same under each, that says where the claim stands among
those that share a key. Always: pure; few and specific, so that what a claim is held against does not grow with what is
kept. Two tellings of one claim should share one key at least; what they make of each other is match.py's to say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations, product

from counterclaim.claims.linking.profile import Deal, Profile
from counterclaim.lexicon.claims import concepts_of

MAX_PAIRED = 5
"""The rarest words of a gist, each pair of which is a key: 10 keys."""
MAX_PAIRED_OF_DEALS = 3
"""The same for transfers, which mostly meet by who sends what to whom: 3 keys."""
MAX_ALONE = 8
"""The rarest words that are a key by themselves, for short gists, which may have one word in common."""
MAX_TELLERS, MAX_TOLD = 2, 3
"""Who takes a stand, with each rare word, is a key too: "it would not change the war" names nobody."""
MAX_MONTHS = 4
"""A deal told to lie within so many months has a key for each, a longer one for each year."""
MAX_YEARS = 3
MAX_CATEGORIES = 3
WINDOW_DAYS = 120
"""Events meet within windows of so many days, each day lying in two of them."""
PARTY_RARITY = 6.5
"""How rare the name of a party counts as beside words: some parties are in every second claim."""
NO_DAY = 0
PARTY = "@"


def keys_of(profile: Profile) -> tuple[int, ...]:
    """The match keys of a profile, each once, in a fixed order.

    >>> from counterclaim.claims.linking.draw import profile_text
    >>> one, other = profile_text("a ferry sank off Malta"), profile_text("off Malta the old ferry was sunk")
    >>> set(keys_of(one)).isdisjoint(keys_of(other))
    False
    """
    if profile.made_keys is None:
        object.__setattr__(profile, "made_keys", tuple(dict.fromkeys(map(_hash, _parts(profile)))))
    return profile.made_keys or ()


def place_of(profile: Profile, name: str) -> int:
    """Where a claim of this name stands under its keys: by day of publication, then by a hash of its name."""
    day = NO_DAY if profile.published is None else profile.published.toordinal()
    return day * 2**40 + int.from_bytes(_digest(name)[:5], "big")


def day_of(place: int) -> int:
    """The first place of the same day: all claims of a document look from there."""
    return place >> 40 << 40


def deal_key(supplier: str | None, recipient: str | None, stage: str, category: str) -> int:
    """The key under which claims of one kind of arms between two parties stand, whenever it was."""
    return hash_key("deal", supplier or "?", recipient or "?", stage, category)


def hash_key(*parts: str) -> int:
    """A signed 64-bit hash of length-marked parts."""
    return int.from_bytes(_digest(*parts)[:8], "big", signed=True)


@lru_cache(maxsize=20_000)
def _hash(parts: tuple[str, ...]) -> int:
    return hash_key(*parts)


def _digest(*parts: str) -> bytes:
    marked = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.blake2b(marked.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _parts(profile: Profile) -> Iterator[tuple[str, ...]]:
    for deal in profile.deals[:1]:
        yield from _deal_parts(deal)
    for doing in profile.doings:
        for window in _windows(profile.when[0] or profile.when[1] or profile.published):
            yield ("doing", doing, window)
    yield ("gist", *sorted(word for word, _ in profile.words), *sorted(profile.parties))
    rare = rarest(profile)
    for left, right in combinations(sorted(rare[: MAX_PAIRED_OF_DEALS if profile.deals else MAX_PAIRED]), 2):
        yield ("words", left, right)
    if not profile.deals:
        alone = [word for word in rare if not word.startswith(PARTY)]
        yield from (("word", word) for word in alone[:MAX_ALONE])
        for teller, word in product((*profile.tellers, *profile.deniers)[:MAX_TELLERS], alone[:MAX_TOLD]):
            yield ("says", teller, word)


def rarest(profile: Profile) -> tuple[str, ...]:
    """The words and parties of a gist that tell most, rarest first; words of one meaning are one word."""
    weighed = {f"{PARTY}{party}": PARTY_RARITY for party in profile.parties}
    for word, weight in profile.words:
        stem = next(iter(concepts_of(word)), word)
        weighed[stem] = max(weight, weighed.get(stem, 0.0))
    return tuple(sorted(weighed, key=lambda word: (-weighed[word], word)))


def _deal_parts(deal: Deal) -> Iterator[tuple[str, ...]]:
    ends = (deal.supplier or "?", deal.recipient or "?")
    for category in deal.categories[:MAX_CATEGORIES]:
        yield ("deal", *ends, deal.stage, category)
        for period in _periods(deal):
            yield ("deal", *ends, deal.stage, category, period)


def _periods(deal: Deal) -> Sequence[str]:
    first, last = deal.when
    if first is None or last is None or last < first:
        return ()
    months = [first.year * 12 + first.month - 1 + each for each in range(_months_between(first, last) + 1)]
    if len(months) <= MAX_MONTHS:
        return [f"{month // 12}-{month % 12 + 1:02}" for month in months]
    return [str(year) for year in range(first.year, last.year + 1)][:MAX_YEARS]


def _months_between(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month


def _windows(day: date | None) -> tuple[str, ...]:
    """Two overlapping windows, so that days less than half a window apart always share one."""
    if day is None:
        return ("?",)
    number = day.toordinal()
    return (f"a{number // WINDOW_DAYS}", f"b{(number + WINDOW_DAYS // 2) // WINDOW_DAYS}")
