"""The office that the words around a name give: "Iranian foreign ministry spokesman", ", the bloc's envoy,".

In: a scene and a name's tokens. Out: token ranges of role phrases, and a `Person` that has learned from them. Always:
a role is kept as said; an organisation's office beats a nationality. Finding the names is left to names.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from counterclaim.actors.phrases import ARTICLES, POSSESSIVES, PREPOSITIONS, Phrase, noun_kind, parse_phrase, singular
from counterclaim.actors.scene import VERBISH, Scene
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import find_implied, load_roles

_WORDS = load_roles().words
_STARTERS = _WORDS["sentence_openers"]
_SPEECH = _WORDS["speech"]
MODIFIERS = _WORDS["modifiers"]
_TITLE_OFFICES = _WORDS["title_offices"]
_WEAK_OFFICES = _WORDS["anybodys_offices"]
_OF_STATE = _WORDS["of_state"]
_HEADS = _WORDS["heading"] | _WORDS["representing"]
_REPRESENTS = _WORDS["representing"]
_SPEAKS = frozenset({"speak", "speaks", "spoke"})
_PLACING = frozenset({"in", "at", "on"})
_VOICES = _WORDS["voices"]
_MILITARY = frozenset("general colonel major captain admiral brigadier commander marshal lieutenant sergeant".split())
RANKS = {
    "gen.": "general", "col.": "colonel", "sen.": "senator", "rep.": "representative", "gov.": "governor",
    "amb.": "ambassador", "adm.": "admiral", "maj.": "major", "brig.": "brigadier", "capt.": "captain",
    "vice-admiral": "admiral", "lieutenant-general": "general", "major-general": "general",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Person:
    """One named person: the fullest name, the words of their offices, what they speak for."""

    name: str
    parts: tuple[str, ...]
    role: str | None = None
    offices: set[str] = field(default_factory=set)
    qualifiers: set[str] = field(default_factory=set)
    party: str | None = None
    party_rule: str = ""
    female: bool | None = None
    official: bool = False
    owner: tuple[int, int] | None = None
    """The possessor "its" of a role phrase, as token range, to be resolved when its turn comes."""


def learn_role(scene: Scene, person: Person, span: tuple[int, int]) -> None:
    """Add one role phrase to what is known of a person."""
    phrase = parse_phrase(scene, *span)
    roles = load_roles()
    words = [scene.tokens[at].low for at in range(phrase.first, phrase.last)]
    text = role_text(scene, phrase)
    office = phrase.noun in ("official", "private")
    person.offices.update(RANKS.get(word, word) for word in words if word in RANKS or word in _TITLE_OFFICES)
    if any(word in RANKS for word in words) and "retired" not in words:
        person.official = True
    if office:
        person.offices.add(phrase.word)
        if phrase.word in _MILITARY:
            # "junta spokesman General Ana Ruiz" is a spokesman too.
            person.offices.update(word for word in words if word in _VOICES or word in ("minister", "governor"))
        person.qualifiers.update(word for word in words[: max(0, phrase.head - phrase.first)] if word[0].isalpha())
        person.official = person.official or is_state_office(phrase.word, words)
        if text and (person.role is None or len(text) > len(person.role)):
            person.role = text
    if phrase.noun == "body":
        person.official, text = True, ""
    if phrase.party is not None and (person.party is None or _outranks(person, phrase.party)):
        person.party, person.party_rule = phrase.party, "role"
    elif person.party is None and text:
        implied = find_implied(text.lower())
        if implied is not None:
            person.party, person.party_rule = implied, "implied"
    if words and words[0] in POSSESSIVES and person.party is None and phrase.word not in ("counterpart", "colleague"):
        person.owner = (phrase.first, phrase.first + 1)
    if person.female is None:
        if any(word in roles.female for word in words):
            person.female = True
        elif any(word in roles.male for word in words):
            person.female = False


def is_state_office(word: str, words: Sequence[str]) -> bool:
    """True if an office can only be a state's: a minister's; a director's where the phrase speaks of a ministry."""
    if "and" in words:
        at = list(words).index("and")
        return is_state_office(word, words[at + 1 :]) or any(
            is_state_office(singular(part)[0], words[:at]) for part in words[:at] if noun_kind(part) == "official"
        )
    if "former" in words or "ex" in words or "retired" in words:
        return False
    if load_roles().nouns.get(word) != "official":
        return False
    return word not in _WEAK_OFFICES or any(part in _OF_STATE for part in words)


def _outranks(person: Person, party: str) -> bool:
    """An organisation's office beats the nationality: "the panel's head, the Belgian Ruben Maes"."""
    parties = load_parties().parties
    if person.party_rule in ("context", "leader"):
        return person.party_rule == "context"
    return parties[party].kind == "organisation" and person.party in parties and parties[person.party].kind == "state"


def role_text(scene: Scene, phrase: Phrase) -> str:
    """A role as said, without article or possessor: "the bloc's foreign policy chief" to "foreign policy chief"."""
    first = phrase.first
    for at in range(phrase.first, max(phrase.head, phrase.first)):
        if scene.tokens[at].low == "'s" or (at == phrase.first and scene.tokens[at].low in ARTICLES | POSSESSIVES):
            first = at + 1
    last = phrase.last
    for at in range(phrase.head + 1, phrase.last):
        if scene.tokens[at].low in (",", "who", "whose", "which", "in", "on", "since", "until", "from") or (
            scene.tokens[at].low in VERBISH
        ):
            last = at
            break
    words = scene.words(first, last)
    return re.sub(r"^(?:Mr|Mrs|Ms|Miss|Sir|Lord|Lady)\.?$", "", words)


def role_before(scene: Scene, first: int) -> tuple[int, int] | None:
    """The role phrase that ends at a name: "Iranian foreign ministry spokesman", "its chairman"."""
    tokens, titles = scene.tokens, load_roles().titles
    at = first - 1
    has_office = False
    while at >= 0 and first - at < 12 and tokens[at].sentence == tokens[first].sentence:
        token = tokens[at]
        if token.low == "the" and at and tokens[at - 1].low in ("to", "at", "of") and not has_office:
            at -= 2
            continue
        if token.low in ARTICLES or token.low in POSSESSIVES:
            at -= 1
            break
        kind = noun_kind(token.low)
        if token.low in _SPEECH or not (
            token.text in titles or kind is not None or token.named >= 0 or token.low == "'s"
            or token.low in MODIFIERS or (token.capital and _role_ahead(has_office, token.low))
        ):  # fmt: skip
            break
        has_office = has_office or kind in ("official", "private") or token.text in titles
        at -= 1
    start = at + 1
    if not has_office or start >= first:
        return None
    return start, first


def _role_ahead(has_office: bool, low: str) -> bool:
    return has_office and low not in _STARTERS


def role_before_comma(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    """The role phrase before a comma: "a State Department spokesman, Vedant Patel,"."""
    tokens = scene.tokens
    while first > 2 and tokens[first - 1].text in load_roles().titles:
        first -= 1
    if first < 2 or tokens[first - 1].low != "," or tokens[first - 2].sentence != tokens[first].sentence:
        return None
    if last < len(tokens) and tokens[last].low not in (",", ".", ";", '"', "”") and tokens[last].low not in VERBISH:
        return None
    at = first - 2
    while at >= 0 and first - at < 16 and tokens[at].sentence == tokens[first].sentence:
        if tokens[at].low in (",", ";", ":") or tokens[at].low in VERBISH:
            break
        at -= 1
    start = at + 1
    while start < first - 1:
        low = tokens[start].low
        if low == "one" and tokens[start + 1].low == "of" and parse_phrase(scene, start + 2, first - 1).is_people:
            return start + 2, first - 1
        opens = low in ARTICLES or low in POSSESSIVES or tokens[start].named >= 0
        if opens and not (start and tokens[start - 1].low in ("of", "for", "to", "at")):
            phrase = parse_phrase(scene, start, first - 1)
            if phrase.is_person and phrase.head >= 0:
                return start, first - 1
        start += 1
    return None


def find_appositive(scene: Scene, comma: int) -> tuple[int, int] | None:
    """ ", the Czech prime minister,": the noun phrase after a name, if it names a person's office."""
    tokens = scene.tokens
    first = comma + 1
    if first + 2 < len(tokens) and tokens[first].low == "one" and tokens[first + 1].low == "of":
        first += 2
    last = first
    while last < len(tokens) and last - first < 14 and tokens[last].sentence == tokens[comma].sentence:
        if tokens[last].low in (",", ";", "who", "whose", "which", '"', "“") or tokens[last].low in VERBISH:
            break
        last += 1
    if last == first:
        return None
    phrase = parse_phrase(scene, first, last)
    one_of_many = first > comma + 1 and phrase.is_people
    if (phrase.is_person or one_of_many) and not _opens_name(scene, first):
        return first, last
    return None


def _opens_name(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return token.capital and token.named < 0 and token.text not in load_roles().titles and noun_kind(token.low) is None


def role_after(scene: Scene, last: int) -> tuple[int, int] | None:
    """The role phrase after a name: ", the bloc's foreign policy chief" or " of the Juba Civic Forum"."""
    tokens = scene.tokens
    if last >= len(tokens):
        return None
    if tokens[last].low == ",":
        return find_appositive(scene, last) or _who_heads(scene, last)
    if tokens[last].low == "of":
        end = last + 1
        while end < len(tokens) and tokens[end].low not in PREPOSITIONS and tokens[end].low not in VERBISH | {",", "."}:
            end += 1
        if any(tokens[at].named >= 0 for at in range(last + 1, end)):
            return last + 1, end
    return None


def _who_heads(scene: Scene, comma: int) -> tuple[int, int] | None:
    """ ", who chairs the arms committee,", ", who speaks for Oslo,": the body or party counts as the office."""
    tokens = scene.tokens
    if comma + 3 >= len(tokens) or tokens[comma + 1].low != "who":
        return None
    first = comma + 3 if tokens[comma + 2].low in _HEADS else comma + 4
    speaks_for = tokens[comma + 2].low in _SPEAKS and tokens[comma + 3].low in ("for", "on")
    if tokens[comma + 2].low not in _HEADS and not speaks_for:
        return None
    last = first
    while (
        last < len(tokens)
        and tokens[last].sentence == tokens[comma].sentence
        and tokens[last].low not in (",", ".", "and")
        and not (last > first and tokens[last].low in _PLACING)
    ):
        last += 1
    if last == first:
        return None
    phrase = parse_phrase(scene, first, last)
    stands_for = speaks_for or tokens[comma + 2].low in _REPRESENTS
    fits = phrase.noun == "body" or (stands_for and (phrase.party is not None or phrase.is_body))
    return (first, last) if fits else None


def learn_leader(person: Person) -> None:
    """Somebody whom wires name without office: looked up by full name only."""
    if person.party is None:
        party = load_parties().leaders.get(person.name.lower())
        if party is not None:
            person.party, person.party_rule = party, "leader"
