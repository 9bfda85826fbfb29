"""Two profiles -> what they have in common and where they differ, as named findings.

In: two profiles. Out: the names of the findings that hold, each with a few words. Always: symmetric; a pure function
of the two, so that neither what else is kept nor the order of documents matters. What each weighs stands in
lexicon/linking.toml; what the sum decides is left to match.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from functools import cache
from math import fsum, sqrt

from counterclaim.claims.linking.profile import Days, Deal, Profile
from counterclaim.lexicon.claims import concepts_of, load_concepts

Found = Iterator[tuple[str, str]]
CONCEPT_SHARE = 0.7
"""What two words of one meaning count for beside one word twice."""
LIKENESS = ((0.75, "nearly the same words"), (0.5, "most words"), (0.35, "many words"), (0.2, "some words"))
TOLD_LIKENESS = ((0.6, "told in the same words"), (0.3, "told in like words"))
UNLIKE = "hardly a word in common"
GIST_FINDINGS = frozenset({UNLIKE, *(name for _, name in LIKENESS)})
TOLD_FINDINGS = frozenset(name for _, name in TOLD_LIKENESS)
OTHER_FINDINGS = frozenset(
    {
        "only one tells of a transfer", "about other parties", "same breach", "same doing", "same time", "other time",
        "only one is dated",
    }
)  # fmt: skip
PARTY_FINDINGS = frozenset(
    {
        "same teller", "other tellers", "same denier", "same affair", "other affairs", "two tellings of one story",
        "a number was altered", "published together", "published far apart", "only one has a day of publication",
    }
)  # fmt: skip
MIN_TOLD_WORDS = 3
SLACK = timedelta(days=3)
ONE_STORY = 0.35
"""The share of rare words from which two documents are copies of one story, reworded or not."""
_NONE: frozenset[str] = frozenset()
NEAR, FAR = 10, 150
"""Days between two publications: of one round of news, or of different ones."""


def find_findings(left: Profile, right: Profile) -> tuple[tuple[str, str], ...]:
    """All findings between two profiles."""
    if left.deals and right.deals:
        found = (*_deal_findings(left.deals[0], right.deals[0]), *_setting_findings(left, right))
        if left.purpose != right.purpose:
            found = (*found, ("only one says what for", ""))
    else:
        found = (*other_findings(left, right), *_setting_findings(left, right))
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


def other_findings(left: Profile, right: Profile) -> Found:
    """What is common or other in what two claims are about that are not both transfers: those of OTHER_FINDINGS."""
    if bool(left.deals) != bool(right.deals):
        yield "only one tells of a transfer", ""
    if left.parties and right.parties and set(left.parties).isdisjoint(right.parties):
        yield "about other parties", ""
    if _real(_shared(left.affairs, right.affairs)) and _tells_breach(left) and _tells_breach(right):
        yield "same breach", ""
    if shared := _real(_shared(left.doings, right.doings)):
        yield "same doing", ", ".join(sorted(shared))
    yield from _time_findings(left.when, right.when)


def _tells_breach(profile: Profile) -> bool:
    return any("breach" in concepts_of(word) for word in profile.weights)


def _shared(left: Sequence[str], right: Sequence[str]) -> Set[str]:
    # Most lists are empty: it is not worth making sets of them.
    return set(left).intersection(right) if left and right else _NONE


def _real(doings: Set[str]) -> Set[str]:
    return {each for each in doings if "?" not in each} if doings else doings


def _setting_findings(left: Profile, right: Profile) -> Found:
    share = likeness(left, right)
    yield gist_finding(share), f"{share:.2f}"
    told = told_likeness(left, right)
    if name := told_finding(told):
        yield name, f"{told:.2f}"
    if shared := _shared(left.names, right.names):
        yield "same names", ", ".join(sorted(shared))
    elif left.names and right.names:
        yield "other names", ""
    yield from _number_findings(left.numbers, right.numbers)
    if left.negated != right.negated:
        yield "one is negated", ""
    if left.mode != right.mode:
        yield "other mode", " and ".join(sorted((left.mode, right.mode)))
    yield from party_findings(left, right)


def gist_finding(share: float) -> str:
    """What a likeness of gists is called."""
    return _step(share, LIKENESS) or UNLIKE


def told_finding(share: float) -> str | None:
    """What a likeness of statements is called; most are like nothing."""
    return _step(share, TOLD_LIKENESS)


def _step(share: float, steps: Sequence[tuple[float, str]]) -> str | None:
    """The first step that a share reaches."""
    for least, name in steps:
        if share >= least:
            return name
    return None


def _number_findings(left: Sequence[str], right: Sequence[str]) -> Found:
    if not left or not right:
        return
    shared, either = set(left).intersection(right), {*left, *right}
    if shared.issuperset(left) or shared.issuperset(right):
        if shared:
            yield "same numbers", ", ".join(sorted(shared))
    else:
        yield "other numbers", ", ".join(sorted(either - shared))


def party_findings(left: Profile, right: Profile) -> Found:
    """What is common or other in who tells it, and in the documents that it stands in: those of PARTY_FINDINGS."""
    if shared := _shared(left.tellers, right.tellers):
        yield "same teller", ", ".join(sorted(shared))
    elif left.tellers and right.tellers:
        yield "other tellers", ""
    if shared := _shared(left.deniers, right.deniers):
        yield "same denier", ", ".join(sorted(shared))
    if shared := _real(_shared(left.affairs, right.affairs)):
        yield "same affair", ", ".join(sorted(shared))
    elif left.affairs and right.affairs:
        yield "other affairs", ""
    if (alike := story_likeness(left.story, right.story)) >= ONE_STORY:
        yield "two tellings of one story", f"{alike:.2f}"
        if any(name == "other numbers" for name, _ in _number_findings(left.numbers, right.numbers)):
            yield "a number was altered", ""
    if left.published is not None and right.published is not None:
        days = abs((left.published - right.published).days)
        if days <= NEAR:
            yield "published together", f"{days} days apart"
        elif days >= FAR:
            yield "published far apart", f"{days} days apart"
    elif (left.published is None) != (right.published is None):
        yield "only one has a day of publication", ""


def story_likeness(left: Sequence[int], right: Sequence[int]) -> float:
    """The share of rare words that two whole documents have in common, estimated from their lowest hashes."""
    size = min(len(left), len(right))
    if not size:
        return 0.0
    shared = set(left).intersection(right)
    if len(shared) < ONE_STORY * size:
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
    both = left.keys() & right.keys()
    # Summed exactly: neither the order of the words nor which claim is called left may tell.
    shared = fsum(min(left[word], right[word]) for word in both) if both else 0.0
    if (ours := _by_concept(left, both)) and (theirs := _by_concept(right, both)):
        shared += CONCEPT_SHARE * fsum(min(ours[name], theirs[name]) for name in ours.keys() & theirs.keys())
    if not shared:
        return 0.0
    return min(1.0, shared / sqrt(fsum(left.values()) * fsum(right.values())))


def _by_concept(words: Mapping[str, float], without: Set[str]) -> dict[str, float]:
    """What is told by words of one meaning, those aside that both have."""
    concepts = _first_concepts()
    found: dict[str, float] = {}
    for word in words.keys() & concepts.keys():
        if word not in without:
            name = concepts[word]
            found[name] = max(words[word], found.get(name, 0.0))
    return found


@cache
def _first_concepts() -> dict[str, str]:
    """Each lemma that has a concept, with its first: most words have none, and are passed over at once."""
    return {lemma: concept.name for concept in reversed(load_concepts()) for lemma in concept.lemmas}
