"""Which capitalised words are people's names.

In: a scene. Out: token ranges, with a flag that says whether something speaks for a person. Always: the network's
mentions are used where there are any; titles, given names and what stands around serve where there are none.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from counterclaim.actors.offices import find_appositive, role_before_comma
from counterclaim.actors.phrases import noun_kind
from counterclaim.actors.scene import VERBISH, Scene
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import load_roles

_WORDS = load_roles().words
_PARTICLES = _WORDS["name_particles"]
_CALENDAR = _WORDS["calendar"]
_STARTERS = _WORDS["sentence_openers"]
_ORGANISED = _WORDS["organisation_names"]
_SPEECH = _WORDS["speech"]


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case without diacritics or apostrophes.

    >>> fold("Abdel-Fattah al-Búrhan")
    'abdel-fattah al-burhan'
    """
    plain = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return "".join(mark for mark in plain if not unicodedata.combining(mark) and mark != "'")


@lru_cache(maxsize=4096)
def name_parts(text: str) -> tuple[str, ...]:
    """A name's parts for comparison; articles and initials' dots fall away.

    >>> name_parts("Yasser al-Atta"), name_parts("Kim Jong-un")
    (('yasser', 'atta'), ('kim', 'jong', 'un'))
    """
    parts = tuple(part.rstrip(".") for part in re.split(r"[\s-]+", fold(text)) if part)
    kept = tuple(part for part in parts if part not in ("al", "el", "ul", "as", "ash", "an", "ar"))
    return kept or parts


def given_gender(part: str) -> bool | None:
    """True for a woman's given name, False for a man's, None where it does not tell."""
    roles = load_roles()
    male, female = part in roles.given_male, part in roles.given_female
    return None if male == female else female


def find_mentions(scene: Scene) -> list[tuple[int, int]]:
    """The network's people, cut down to their names: roles, titles and possessive marks fall away, so may the whole."""
    ranges = []
    for mention in scene.reading.mentions:
        if mention.kind != "person" or mention.score < 0.5 or mention.span.field != "text":
            continue
        first, last = scene.range_of(mention.span)
        while first < last and (not is_name_token(scene, first) or scene.tokens[first].low in _STARTERS):
            first += 1
        end = first
        while end < last and (
            is_name_token(scene, end) or scene.tokens[end].low in _PARTICLES or scene.tokens[end].capital
        ):
            end += 1
        if first < end:
            ranges.append((first, end))
    return ranges


def find_runs(scene: Scene) -> list[tuple[int, int, bool]]:
    """Runs of capitalised words that may be names; the flag says whether something speaks for a person."""
    runs = []
    tokens = scene.tokens
    at, size = 0, len(tokens)
    while at < size:
        if not tokens[at].capital or not is_name_token(scene, at):
            at += 1
            continue
        first = at
        at += 1
        while at < size and tokens[at].sentence == tokens[first].sentence:
            if (
                is_name_token(scene, at)
                or (
                    first
                    and tokens[at].capital
                    and tokens[at].named < 0
                    and tokens[first - 1].text in load_roles().titles
                    and (noun_kind(tokens[at].low) in ("own body", "private", "document"))
                )
                or (tokens[at].capital and tokens[at].named < 0 and given_gender(tokens[at - 1].low) is not None)
            ):
                at += 1
            elif tokens[at].low in _PARTICLES and at + 1 < size and is_name_token(scene, at + 1):
                at += 2
            else:
                break
        last = at
        opens = first == 0 or tokens[first - 1].sentence != tokens[first].sentence or tokens[first - 1].text in '"“‘:'
        while opens and first < last and (tokens[first].low in _STARTERS or tokens[first].low in VERBISH):
            first += 1
            opens = False
        if first < last and not _opens_organisation(scene, last):
            runs.append((first, last, _speaks_for_person(scene, first, last)))
    return runs


def is_name_token(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    text = token.text
    if token.named >= 0 or not text[0].isalpha():
        return False
    if text in load_roles().titles:
        return _after_mister(scene, at)
    if token.low in _CALENDAR:
        return given_gender(token.low) is not None and _goes_on_as_name(scene, at)
    if not text[0].isupper():
        head, _, tail = text.partition("-")
        return head.lower() in ("al", "el", "ul", "an", "ad", "as", "ash", "ar") and tail[:1].isupper()
    if len(text) > 2 and text.isupper() and "." not in text:
        return False
    return noun_kind(token.low) is None and token.low not in _ORGANISED


def _goes_on_as_name(scene: Scene, at: int) -> bool:
    """ "Jan Novak", not "Jan 5"."""
    following = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    return following is not None and following.capital and following.named < 0


def _after_mister(scene: Scene, at: int) -> bool:
    """ "Mr. Prince said": a title's word as a last name."""
    if not at or scene.tokens[at - 1].text.rstrip(".") not in ("Mr", "Mrs", "Ms", "Miss", "Dr"):
        return False
    following = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    return following is None or not following.capital


def _opens_organisation(scene: Scene, last: int) -> bool:
    """ "Safiran Airport ...", "Tokyo Shimbun": the run goes on into a body's name."""
    if last >= len(scene.tokens):
        return False
    token = scene.tokens[last]
    if not token.capital or token.text in load_roles().titles:
        return False
    return token.low in _ORGANISED or noun_kind(token.low) in ("body", "own body", "document")


def _speaks_for_person(scene: Scene, first: int, last: int) -> bool:
    tokens, roles = scene.tokens, load_roles()
    low = fold(tokens[first].text).partition("-")[0]
    if last - first > 1 and scene.words(first, last).lower() in load_parties().leaders:
        return True
    if low in roles.given_male or low in roles.given_female:
        return True
    if first and tokens[first - 1].sentence == tokens[first].sentence:
        before = tokens[first - 1]
        if before.text in roles.titles or noun_kind(before.low) in ("official", "private"):
            return True
        if before.low in _SPEECH and last - first > 1:
            return True
        if role_before_comma(scene, first, last) is not None or _one_of_them(scene, first):
            return True
    if last - first > 1 and last < len(tokens):
        after = tokens[last]
        if after.low in _SPEECH or after.low == "who":
            return True
        if after.low == "," and last + 2 < len(tokens):
            if tokens[last + 1].low.isdigit() and tokens[last + 2].low in (",", "."):
                return True
            return tokens[last + 1].low == "who" or find_appositive(scene, last) is not None
    return False


def _one_of_them(scene: Scene, first: int) -> bool:
    """ "One of them, Ana Ruiz," or "One, Ana Ruiz,"."""
    words = [token.low for token in scene.tokens[max(0, first - 4) : first]]
    return words[-4:] == ["one", "of", "them", ","] or words[-2:] == ["one", ","]
