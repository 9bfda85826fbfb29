"""What some words are about, in a form in which a headline and a body can be compared.

In: a text. Out: a `Topic`: rough stems of its content words, and the groups of like words that they belong to. Always:
names of parties are left out, since they are compared as parties. A stem is no lemma: it only has to meet its kin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from counterclaim.actors.parties import find_parties
from counterclaim.core.span import Span
from counterclaim.lexicon.headlines import find_words, irregular_verbs, load_alike, load_headline_entries, verb_forms
from counterclaim.lexicon.inflection import IRREGULAR, inflect_noun

WORD = re.compile(r"[^\W\d_](?:[\w’'.-]*\w)?|\d[\d,.]*\d|\d")
STEM_LETTERS = 5
GROUP_WEIGHT = 0.5
_STOP = frozenset(
    """a an the of in on at to by for from with without and or but nor as is are was were be been being has have had do
    does did not no never its it his her their our my your this that these those after before during into onto than then
    who whom what when where why how all any some both each other out off up down over under against amid about again
    more most less still yet only just also so too such while if because between there here he she they we i you us them
    him one two three can will would could should may might must says say said tell told new mr ms mrs""".split()
)


@dataclass(frozen=True, slots=True)
class Topic:
    """Stems of content words, and the groups of like words that are named."""

    stems: frozenset[str]
    groups: frozenset[int]

    def overlap(self, other: Topic) -> float:
        """How much two texts share; a word of the same group counts half."""
        return len(self.stems & other.stems) + GROUP_WEIGHT * len(self.groups & other.groups)

    def __bool__(self) -> bool:
        return bool(self.stems)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The first letters of a word's plain form.

    >>> stem("deliveries") == stem("delivered"), stem("sold") == stem("selling"), stem("ship") == stem("shore")
    (True, True, False)
    """
    low = word.lower().replace("’", "'").removesuffix("'s").rstrip("'.")
    low = _lemmas().get(low, low)
    if len(low) > 3 and low.endswith("s") and not low.endswith("ss"):
        low = low[:-1]
    for ending in ("ing", "ed"):
        if len(low) > len(ending) + 2 and low.endswith(ending):
            low = low[: -len(ending)]
            if low[-1] == low[-2] and low[-1] not in "lsz":
                low = low[:-1]
            break
    if low[-1:] in ("y", "e", "i") and len(low) > 3:
        low = low[:-1]
    return low[:STEM_LETTERS]


@cache
def _lemmas() -> dict[str, str]:
    found = {form: lemma for lemma, forms in IRREGULAR.items() for form in forms}
    found.update((form, lemma) for lemma in irregular_verbs() for form in verb_forms(lemma)[1:])
    return found


@cache
def _groups_of() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, alike in enumerate(load_alike()):
        for word in alike.words:
            for form in {*inflect_noun(word), *verb_forms(word)}:
                groups.setdefault(form, set()).add(number)
    return {form: frozenset(found) for form, found in groups.items()}


@lru_cache(maxsize=20_000)
def groups_of(word: str) -> frozenset[int]:
    """The groups of like words that a word belongs to; deeds count as groups, below zero."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    found = set(_groups_of().get(low, ()))
    found.update(-1 - _deed_number(deed.name) for deed in find_words("deed", [low]))
    return frozenset(found)


@cache
def _deed_number(name: str) -> int:
    return [entry.name for entry in load_headline_entries()].index(name)


@cache
def receiver_groups() -> frozenset[int]:
    """The groups of like words that name people: soldiers, rebels, officials, police, migrants."""
    named = ("army", "rebel", "minister", "police", "migrant")
    return frozenset(number for number, alike in enumerate(load_alike()) if alike.words[0] in named)


def is_receiver(word: str) -> bool:
    """True for those who can be given something: "the Lebanese army" is armed, "Lebanese arms" are given.

    >>> is_receiver("rebels"), is_receiver("rockets")
    (True, False)
    """
    return bool(receiver_groups() & groups_of(word))


def is_content(word: str) -> bool:
    """True for words that say what a text is about."""
    return word.lower() not in _STOP


def topic_of(words: list[str]) -> Topic:
    """The topic of some words, of which none names a party."""
    content = [word for word in words if is_content(word)]
    return Topic(
        frozenset(stem(word) for word in content), frozenset(group for word in content for group in groups_of(word))
    )


def make_topic(text: str) -> Topic:
    """The topic of a text of its own."""
    named = [mention.span for mention in find_parties(text)]
    return topic_of(
        [m[0] for m in WORD.finditer(text) if not any(span.overlaps(Span(m.start(), m.end())) for span in named)]
    )
