"""Fills a cast: people, states and bodies, and the noun phrases that bring somebody or something in.

In: a scene and the token ranges of its sources. Out: a `Cast`. Always: what only points back ("the mullah") is left
pending for titles.py; words in apposition bring nobody in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.actors.cast import DOCUMENTS, Actor, Cast, is_panel, make_actor, shown_name
from counterclaim.actors.offices import MODIFIERS
from counterclaim.actors.people import find_people
from counterclaim.actors.phrases import ARTICLES, NUMBERS, POSSESSIVES, PREPOSITIONS, Phrase, noun_kind, parse_phrase
from counterclaim.actors.scene import VERBISH, Scene
from counterclaim.lexicon.roles import load_roles

_PANEL = load_roles().words["panel"]


def gather_cast(scene: Scene, sources: Sequence[tuple[int, int]] = ()) -> Cast:
    """All actors of a document with their mentions."""
    cast = Cast(scene, find_people(scene, sources))
    covered = _add_people(cast)
    _find_panel(cast)
    _add_parties(cast)
    _add_phrases(cast, covered)
    return cast


def _add_people(cast: Cast) -> set[int]:
    covered: set[int] = set()
    for name in cast.names:
        covered.update(range(name.first, name.last))
        if name.role is not None:
            covered.update(range(*name.role))
        if len(name.people) == 1:
            start = min(name.first, name.role[0]) if name.role else name.first
            cast.add(name.first, name.last, cast.person_actor(name.people[0]), subject=cast.scene.is_subject(start))
    return covered


def _add_parties(cast: Cast) -> None:
    scene = cast.scene
    for index, name in enumerate(scene.named):
        if name.naming.form == "place" or scene.text[name.end : name.end + 1] == "-":
            continue
        first = bisect_left(scene.starts, name.start)
        if name.naming.form == "demonym":
            _add_nation(cast, index, first)
            continue
        if first >= len(scene.tokens) or scene.tokens[first].named != index:
            continue
        last = bisect_left(scene.starts, name.end)
        if name.party is None:
            text = " ".join(scene.text[name.start : name.end].split())
            cast.add(first, last, cast.bodies.setdefault((text.lower(), None), Actor("body", text, None, "named")))
            continue
        shown = shown_name(cast, index) or name.party.name
        possessive = last < len(scene.tokens) and scene.tokens[last].low == "'s"
        subject = scene.is_subject(first) and not possessive
        cast.add(first, last, cast.party_actor(name.party.id, shown), subject=subject)


def _add_nation(cast: Cast, index: int, first: int) -> None:
    """ "the Ukrainians": a crowd; "Ukrainian" before a noun is none."""
    name = cast.scene.named[index]
    text = cast.scene.text[name.start : name.end]
    if name.party is not None and text.endswith("s") and not text.endswith("ss") and first < len(cast.scene.tokens):
        actor = Actor("people", text, name.party.id, "collective", heads={text.lower()}, plural=True)
        cast.add(first, first + 1, actor)


def _find_panel(cast: Cast) -> None:
    """ "U.N. experts", "the panel": where a text has the Security Council's experts, they are one body."""
    if cast.scene.has_panel:
        cast.panel = Actor("body", "U.N. Panel of Experts", "UNO", "named", heads=set(_PANEL))


def _add_phrases(cast: Cast, covered: set[int]) -> None:
    scene = cast.scene
    for at, token in enumerate(scene.tokens):
        if noun_kind(token.low) is None or token.named >= 0 or at in covered or _goes_on(scene, at):
            continue
        phrase = phrase_around(scene, at)
        if not _in_apposition(scene, phrase, covered):
            actor = introduce(cast, phrase) or _brought_back(cast, phrase)
            if actor is not None:
                cast.add(phrase.first, at + 1, actor)
            elif (
                phrase.is_person and phrase.party is None and phrase.determiner in ("the", "his", "her", "its", "their")
            ):
                cast.pending.append(phrase)


def phrase_around(scene: Scene, head: int) -> Phrase:
    """The noun phrase around a head noun, as far as words without tags tell."""
    tokens = scene.tokens
    first = head
    while first and tokens[first - 1].sentence == tokens[head].sentence and head - first < 10:
        before = tokens[first - 1]
        if before.low in ARTICLES or before.low in POSSESSIVES or before.low in NUMBERS:
            first -= 1
            if before.low not in NUMBERS:
                break
        elif (
            before.low in MODIFIERS - {"and", "of"} or before.named >= 0 or before.low == "'s"
            or noun_kind(before.low) is not None or before.text[0].isdigit()
            or (before.capital and before.text[0].isalpha() and before.low not in VERBISH)
        ):  # fmt: skip
            first -= 1
        else:
            break
    last = head + 1
    while last < len(tokens) and last - head < 10 and tokens[last].sentence == tokens[head].sentence:
        low = tokens[last].low
        if low in VERBISH or low in (
            ",",
            ";",
            ":",
            ".",
            "who",
            "which",
            "that",
            "whose",
            "and",
            '"',
            "“",
            "”",
            "(",
            "—",
        ):
            break
        if last == head + 1 and low not in PREPOSITIONS:
            break
        last += 1
    return parse_phrase(scene, first, last)


def _goes_on(scene: Scene, at: int) -> bool:
    """ "ministry" in "ministry spokesman", "president" in "president's": not the head yet."""
    if at + 1 >= len(scene.tokens):
        return False
    token, following = scene.tokens[at], scene.tokens[at + 1]
    if following.sentence != token.sentence or following.named >= 0:
        return False
    return noun_kind(following.low) is not None or following.low == "'s"


def _in_apposition(scene: Scene, phrase: Phrase, covered: set[int]) -> bool:
    """ "the Wagner Group, a mercenary company": no new actor."""
    before = phrase.first - 2
    if before < 0 or scene.tokens[phrase.first - 1].low != ",":
        return False
    return before in covered or (scene.tokens[before].named >= 0 and phrase.is_body)


def _brought_back(cast: Cast, phrase: Phrase) -> Actor | None:
    """ "the paper", "the panel": the last document or body of that kind, so that it stays in play."""
    if phrase.determiner != "the" or phrase.party is not None or not (phrase.noun == "document" or phrase.is_body):
        return None
    for presence in cast.before(phrase.first):
        actor = presence.actor
        if (
            actor.kind in ("document", "body")
            and actor.plural == phrase.plural
            and (phrase.word in actor.heads or (phrase.word in DOCUMENTS and bool(actor.heads & DOCUMENTS)))
        ):
            return actor
    return None


def introduce(cast: Cast, phrase: Phrase) -> Actor | None:
    """A new actor for a phrase that brings one in; None for one that points back ("the official")."""
    if phrase.head < 0 or phrase.noun is None:
        return None
    if is_panel(cast, phrase):
        return cast.panel
    points_back = phrase.determiner in ("the", "that", "this", "these", "those") or phrase.determiner in POSSESSIVES
    if points_back and phrase.party is None:
        return None
    if phrase.is_body and phrase.party is None and phrase.determiner not in ("a", "an", "one", "another"):
        return None
    return make_actor(cast, phrase, phrase.party)
