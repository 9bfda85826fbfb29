"""A noun phrase that names somebody: its head noun, number, determiner, and the party that it names.

In: a range of tokens of a scene. Out: a `Phrase`. Always: the party is one that the phrase itself names; who "its" or
"the" points to, and which state an office without one belongs to, are left to speakers.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from counterclaim.actors.scene import VERBISH, Scene
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import Noun, load_roles

NUMBERS = {
    word: number
    for number, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_WORDS = load_roles().words
PREPOSITIONS = _WORDS["prepositions"]
ARTICLES = _WORDS["articles"]
POSSESSIVES = frozenset("its his her their whose".split())
_STOP = _WORDS["phrase_ends"]
_IRREGULAR = {
    "men": "man", "women": "woman", "people": "people", "spokesmen": "spokesman", "spokeswomen": "spokeswoman",
    "spokespeople": "spokesperson", "policemen": "policeman", "businessmen": "businessman", "attachés": "attaché",
    "communiqués": "communiqué", "press": "press", "witnesses": "witness", "fishermen": "fisherman",
    "congressmen": "congressman", "forces": "forces", "troops": "troops", "media": "media",
}  # fmt: skip
_NO_PLACE = _WORDS["posted_abroad"]
_SPEAKS_FOR = _WORDS["speaks_for"]
_STATE_OWNED = re.compile(r"\b(?:state(?:-run|-owned)?|official|government(?:-run)?|ruling)\b", re.I)
_CARRIES_STATE = _WORDS["carries_state"]
_MISSION = _WORDS["missions"]
_MADE_BY = _WORDS["made_by"]


@dataclass(slots=True)
class Phrase:
    """A noun phrase, token `first` to before `last`; `core` ends before its first preposition, clause or comma."""

    first: int
    last: int
    core: int
    head: int
    noun: Noun | None
    word: str
    plural: bool
    number: int
    determiner: str
    party: str | None

    @property
    def is_person(self) -> bool:
        return self.noun in ("official", "private") and not self.plural

    @property
    def is_people(self) -> bool:
        return self.noun == "crowd" or (self.plural and self.noun in ("official", "private"))

    @property
    def is_body(self) -> bool:
        return self.noun in ("body", "own body")


@lru_cache(maxsize=4096)
def singular(low: str) -> tuple[str, bool]:
    """A noun's singular where that is a word of the lexicon, and whether it was a plural.

    >>> singular("ministries"), singular("spokesmen"), singular("police")
    (('ministry', True), ('spokesman', True), ('police', False))
    """
    if low in _IRREGULAR:
        return _IRREGULAR[low], True
    nouns = load_roles().nouns
    if low.endswith("ies") and low[:-3] + "y" in nouns:
        return low[:-3] + "y", True
    if low.endswith("es") and low[:-2] in nouns:
        return low[:-2], True
    if low.endswith("s") and not low.endswith("ss") and low[:-1] in nouns:
        return low[:-1], True
    return low, False


@lru_cache(maxsize=65536)
def noun_kind(low: str) -> Noun | None:
    """What a word names, singular or plural, or None for a word that names nobody."""
    nouns = load_roles().nouns
    kind = nouns.get(singular(low)[0]) or nouns.get(low)
    if kind is None and "-" in low:
        kind = nouns.get(singular(low.partition("-")[2])[0])
        return kind if kind == "official" else None
    return kind


def parse_phrase(scene: Scene, first: int, last: int) -> Phrase:
    """Read tokens as one noun phrase; a scene remembers those that it has read."""
    known = scene.phrases.get((first, last))
    if known is None:
        known = scene.phrases[first, last] = _parse(scene, first, last)
    return known


def _parse(scene: Scene, first: int, last: int) -> Phrase:
    tokens = scene.tokens
    while first < last - 1 and (
        not tokens[first].text[0].isalnum() or tokens[first].low in ("even", "not", "only", "but", "and")
    ):
        first += 1
    core = first
    while (
        core < last
        and (tokens[core].low not in _STOP or core == first)
        and (tokens[core].low not in PREPOSITIONS or core == first)
    ):
        core += 1
    head = _head(scene, first, core)
    word, plural = singular(tokens[head].low) if head >= 0 else ("", False)
    kind = noun_kind(tokens[head].low) if head >= 0 else None
    if (
        word == "general"
        and head > first
        and tokens[head - 1].low in ("secretary", "attorney", "director", "consul", "inspector")
    ):
        word = f"{tokens[head - 1].low}-general"
    if kind == "crowd":
        plural = True
    elif head >= 0 and kind is None:
        plural = tokens[head].low.endswith("s") and not tokens[head].low.endswith(("ss", "us", "is"))
    number = next((NUMBERS[tokens[at].low] for at in range(first, core) if tokens[at].low in NUMBERS), 0)
    if tokens[first].low == "both" if first < last else False:
        number = 2
    phrase = Phrase(first, last, core, head, kind, word, plural, number, _determiner(scene, first, core), None)
    phrase.party = named_party(scene, phrase)
    return phrase


def _head(scene: Scene, first: int, core: int) -> int:
    """The last word of the core that names people, a body or a document; else its last plain word."""
    tokens = scene.tokens
    fallback = -1
    end = core
    while end > first and tokens[end - 1].low == "'s":
        end -= 1
    if end > first and tokens[end - 1].named >= 0 and scene.named[tokens[end - 1].named].naming.form != "demonym":
        return -1
    for at in range(core - 1, first - 1, -1):
        token = tokens[at]
        if not token.text[0].isalpha() or token.low == "'s":
            continue
        if noun_kind(token.low) is not None and (token.named < 0 or not _inside_name(scene, at)):
            return at
        if fallback < 0 and not token.capital and token.low not in ARTICLES and token.low not in POSSESSIVES:
            fallback = at
    return fallback


def _inside_name(scene: Scene, at: int) -> bool:
    """True for "Department" in "State Department": a registered name is its own head."""
    return scene.tokens[at].named >= 0


def _determiner(scene: Scene, first: int, core: int) -> str:
    if first >= core:
        return ""
    low = scene.tokens[first].low
    if low in ARTICLES or low in POSSESSIVES or low in NUMBERS:
        return low
    if any(scene.tokens[at].low == "'s" for at in range(first, core)):
        return "'s"
    return ""


def named_party(scene: Scene, phrase: Phrase) -> str | None:
    """The party that the phrase itself names, by what stands before its head, then after it."""
    kind, word = phrase.noun, phrase.word
    before = _parties_between(scene, phrase.first, max(phrase.head, phrase.first) + 1)
    if not before and phrase.head < 0:
        before = _parties_between(scene, phrase.first, phrase.core)
    chosen = _choose(before, word)
    if chosen is None and scene.has_panel and phrase.head >= 0:
        words = [scene.tokens[at].low for at in range(phrase.first, phrase.last)]
        if "panel" in words and phrase.noun == "official":
            return "UNO"
    if chosen is not None:
        return chosen if _may_bind(scene, phrase, chosen) else None
    return _party_after(scene, phrase) if kind is not None else None


def _parties_between(scene: Scene, first: int, last: int) -> list[tuple[str, str]]:
    """(party id, form) of registered names among tokens; "US-based" tells where, not whose."""
    found: list[tuple[str, str]] = []
    seen = -1
    for at in range(first, min(last, len(scene.tokens))):
        index = scene.tokens[at].named
        if index < 0 or index == seen:
            continue
        seen = index
        name = scene.named[index]
        compound = scene.text[name.end : name.end + 1] == "-"
        if name.party is not None and not compound:
            found.append((name.party.id, name.naming.form))
    return found


def _choose(found: list[tuple[str, str]], word: str) -> str | None:
    """Groups before states ("Yemen's Houthi rebels"); a state before the United Nations for its envoys."""
    if not found:
        return None
    parties = load_parties().parties
    for identifier, _ in found:
        if parties[identifier].kind == "armed group":
            return identifier
    if word in _NO_PLACE or word in _MISSION:
        for identifier, _ in found:
            if parties[identifier].kind != "organisation":
                return identifier
        if word == "diplomat":
            return None
        if word in ("ambassador",) or (word in _MISSION and word != "mission"):
            return None if found[0][0] == "UNO" else found[0][0]
    return found[0][0]


def _may_bind(scene: Scene, phrase: Phrase, party: str) -> bool:
    """Whether a nationality makes this somebody's voice: an Iranian official is Iran's, an Iranian trader is not."""
    kind = load_parties().parties[party].kind
    if phrase.noun in ("private", "own body"):
        if kind in ("armed group", "organisation") or phrase.word in _CARRIES_STATE:
            return True
        words = scene.text[scene.tokens[phrase.first].start : scene.tokens[phrase.last - 1].end]
        return phrase.noun == "own body" and _STATE_OWNED.search(words) is not None
    return True


def _party_after(scene: Scene, phrase: Phrase) -> str | None:
    """ "minister of Iran", "officials in Washington", "spokesman for the Kremlin"; never "envoy for Iran"."""
    tokens = scene.tokens
    preposition, by_body = "", False
    at = max(phrase.head, phrase.first) + 1
    while at < phrase.last:
        token = tokens[at]
        if token.low in ("who", "which", "whose", "that", ";") or (
            token.low in VERBISH and not (phrase.noun == "document" and token.low in _MADE_BY)
        ):
            return None
        if phrase.noun == "document" and preposition in ("of", "by", "from") and noun_kind(token.low) == "body":
            by_body = True
        if token.low in PREPOSITIONS:
            preposition = token.low
        elif token.named >= 0 and preposition:
            name = scene.named[token.named]
            if name.party is not None and (
                _binds_after(phrase, preposition, name.party.kind) or (by_body and preposition in ("in", "of", "at"))
            ):
                return name.party.id
            if preposition in ("to", "for", "about", "on"):
                return None
        at += 1
    return None


def _binds_after(phrase: Phrase, preposition: str, kind: str) -> bool:
    private = phrase.noun in ("private", "own body")
    if preposition in ("of", "by", "from"):
        return not private or kind != "state"
    if preposition == "for":
        return phrase.word in _SPEAKS_FOR
    if preposition in ("at", "with", "inside"):
        return kind != "state" or not private
    if preposition == "in":
        return not private and phrase.word not in _NO_PLACE and phrase.noun != "document" and phrase.word != "source"
    return False
