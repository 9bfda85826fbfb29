"""Two profiles -> what they have in common and where they differ, as named findings.

In: two profiles. Out: the names of the findings that hold, each with a few words. Always: symmetric; a pure function
of the two, so that neither what else is kept nor the order of documents matters. What each weighs stands in
lexicon/linking.toml; what the sum decides is left to match.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from counterclaim.claims.linking.profile import Days, Deal, Profile
from counterclaim.lexicon.claims import concepts_of

Found = Iterator[tuple[str, str]]
CONCEPT_SHARE = 0.7
"""What two words of one meaning count for beside one word twice."""
LIKENESS = ((0.75, "nearly the same words"), (0.5, "most words"), (0.35, "many words"), (0.2, "some words"))
TOLD_LIKENESS = ((0.6, "told in the same words"), (0.3, "told in like words"))
MIN_TOLD_WORDS = 3
SLACK = timedelta(days=3)
ONE_STORY = 0.35
"""The share of rare words from which two documents are copies of one story, reworded or not."""
NEAR, FAR = 10, 150
"""Days between two publications: of one round of news, or of different ones."""


def find_findings(left: Profile, right: Profile) -> tuple[tuple[str, str], ...]:
    """All findings between two profiles."""
    if left.deals and right.deals:
        found = (*_deal_findings(left.deals[0], right.deals[0]), *_setting_findings(left, right))
    else:
        found = (*_other_findings(left, right), *_setting_findings(left, right))
    return found


def excludes(left: Profile, right: Profile) -> bool:
    """True for transfers that cannot be one, whatever else they share: other parties, or other goods."""
    if not left.deals or not right.deals:
        return False
    one, other = left.deals[0], right.deals[0]
    if one.supplier != other.supplier and one.supplier is not None and other.supplier is not None:
        return True
    if one.recipient != other.recipient and one.recipient is not None and other.recipient is not None:
        return True
    is_specific = not one.is_general and not other.is_general
    return is_specific and set(one.categories).isdisjoint(other.categories)


def _deal_findings(left: Deal, right: Deal) -> Found:
    yield from _end_findings("supplier", left.supplier, right.supplier)
    yield from _end_findings("recipient", left.recipient, right.recipient)
    yield from _goods_findings(left, right)
    if left.stage == right.stage:
        yield f"both {left.stage}", left.stage
    else:
        yield "other stage", " and ".join(sorted((left.stage, right.stage)))
    yield from _time_findings(left.when, right.when)
    if _are_disjoint(left.count, right.count):
        yield "other count", ""


def _end_findings(end: str, left: str | None, right: str | None) -> Found:
    if left is None and right is None:
        yield f"no {end} told", ""
    elif left is None or right is None:
        yield f"only one names the {end}", left or right or ""
    elif left == right:
        yield f"same {end}", left
    else:
        yield f"other {end}", ", ".join(sorted((left, right)))


def _goods_findings(left: Deal, right: Deal) -> Found:
    shared = set(left.categories) & set(right.categories)
    if left.is_general and right.is_general:
        yield "both of any arms", ""
    elif left.is_general or right.is_general:
        yield "one of any arms", ""
    elif shared:
        yield "same goods", ", ".join(sorted(shared))
    else:
        yield "other goods", ", ".join(sorted({*left.categories, *right.categories}))


def _time_findings(left: Days, right: Days) -> Found:
    if left == right == (None, None):
        return
    if are_apart(left, right):
        yield "other time", ""
    elif None not in left and None not in right:
        yield "same time", ""
    elif (None in left) != (None in right):
        yield "only one is dated", ""


def are_apart(left: Days, right: Days) -> bool:
    """True if one ends days before the other begins."""
    return _ends_before(left[1], right[0]) or _ends_before(right[1], left[0])


def _ends_before(end: date | None, start: date | None) -> bool:
    return end is not None and start is not None and end + SLACK < start


def _are_disjoint(left: tuple[int | None, int | None], right: tuple[int | None, int | None]) -> bool:
    ends = ((left[1], right[0]), (right[1], left[0]))
    return any(high is not None and low is not None and high < low for high, low in ends)


def _other_findings(left: Profile, right: Profile) -> Found:
    if bool(left.deals) != bool(right.deals):
        yield "only one tells of a transfer", ""
    if left.parties and right.parties and set(left.parties).isdisjoint(right.parties):
        yield "about other parties", ""
    if shared := _real(left.doings) & _real(right.doings):
        yield "same doing", ", ".join(sorted(shared))
    yield from _time_findings(left.when, right.when)


def _real(doings: Sequence[str]) -> set[str]:
    return {each for each in doings if "?" not in each}


def _setting_findings(left: Profile, right: Profile) -> Found:
    share = likeness(left, right)
    name = next((name for least, name in LIKENESS if share >= least), "hardly a word in common")
    yield name, f"{share:.2f}"
    told = told_likeness(left, right)
    yield from (
        (name, f"{told:.2f}") for name in [next((n for least, n in TOLD_LIKENESS if told >= least), "")] if name
    )
    if shared := set(left.names) & set(right.names):
        yield "same names", ", ".join(sorted(shared))
    elif left.names and right.names:
        yield "other names", ""
    only_left, only_right = set(left.numbers) - set(right.numbers), set(right.numbers) - set(left.numbers)
    if only_left and only_right:
        yield "other numbers", ", ".join(sorted(only_left | only_right))
    elif shared := set(left.numbers) & set(right.numbers):
        yield "same numbers", ", ".join(sorted(shared))
    if left.negated != right.negated:
        yield "one is negated", ""
    if left.mode != right.mode:
        yield "other mode", " and ".join(sorted((left.mode, right.mode)))
    yield from _party_findings(left, right)


def _party_findings(left: Profile, right: Profile) -> Found:
    if shared := set(left.tellers) & set(right.tellers):
        yield "same teller", ", ".join(sorted(shared))
    elif left.tellers and right.tellers:
        yield "other tellers", ""
    if shared := set(left.deniers) & set(right.deniers):
        yield "same denier", ", ".join(sorted(shared))
    if shared := _real(left.affairs) & _real(right.affairs):
        yield "same affair", ", ".join(sorted(shared))
    elif left.affairs and right.affairs:
        yield "other affairs", ""
    if (alike := story_likeness(left.story, right.story)) >= ONE_STORY:
        yield "two tellings of one story", f"{alike:.2f}"
    if left.published is not None and right.published is not None:
        days = abs((left.published - right.published).days)
        if days <= NEAR:
            yield "published together", f"{days} days apart"
        elif days >= FAR:
            yield "published far apart", f"{days} days apart"


def story_likeness(left: Sequence[int], right: Sequence[int]) -> float:
    """The share of rare words that two whole documents have in common, estimated from their lowest hashes."""
    shared = set(left).intersection(right)
    size = min(len(left), len(right))
    if len(shared) < ONE_STORY * size or not size:
        return 0.0
    lowest = sorted({*left, *right})[:size]
    return sum(each in shared for each in lowest) / size


def likeness(left: Profile, right: Profile) -> float:
    """How much of two gists is common to both, 0 to 1: rare words count more, and words of one meaning count."""
    return _likeness(left.weights, right.weights)


def told_likeness(left: Profile, right: Profile) -> float:
    """The same for all that their statements say; the gist of a transfer is worded by rule, so it does not count."""
    if left.deals and right.deals and min(len(left.told), len(right.told)) < MIN_TOLD_WORDS:
        return 0.0
    return _likeness(left.all_weights, right.all_weights)


def _likeness(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    if not left or not right:
        return 0.0
    shared = sum(min(weight, right[word]) for word, weight in left.items() if word in right)
    only_left = {word: weight for word, weight in left.items() if word not in right}
    only_right = {word: weight for word, weight in right.items() if word not in left}
    ours, theirs = _by_concept(only_left), _by_concept(only_right)
    shared += CONCEPT_SHARE * sum(min(weight, theirs[name]) for name, weight in ours.items() if name in theirs)
    whole = (sum(left.values()) * sum(right.values())) ** 0.5
    return float(min(1.0, shared / whole))


def _by_concept(words: Mapping[str, float]) -> dict[str, float]:
    found: dict[str, float] = {}
    for word, weight in words.items():
        for concept in concepts_of(word)[:1]:
            found[concept] = max(weight, found.get(concept, 0.0))
    return found
