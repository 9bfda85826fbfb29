"""Which armed group a phrase for fighters stands for: by its leader, by the text's only group, or by its own words.

In: a ground and a word. Out: a participant or None. Always: "Chadian rebels" are never Chad; where two groups fit, none
is named. Groups that the phrase itself names are left to participants.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from counterclaim.actors.parties import find_parties
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.events.ground import Ground
from counterclaim.events.groups import group_at
from counterclaim.lexicon.parties import load_parties

FIGHTERS = frozenset(
    """rebels rebel militia militias fighters insurgents guerrillas militants separatists jihadists islamists
    extremists gunmen groups factions gangs mutineers partisans paramilitaries secessionists terrorists""".split()
)
_BODIES = frozenset("movement organisation organization front alliance coalition brigade brigades column".split())
_MEN = FIGHTERS | frozenset("forces force men troops army soldiers followers militiamen camp side".split())
_LEADS = r"(?:leader|chief|commander|warlord|head|strongman|general)"
_GROUP_KIND = "armed group"
_OF_PLACE = ("in", "of", "from", "inside")
_DEFINITE = frozenset("the those these".split())
_GENERAL = frozenset("groups group factions faction gangs side camp".split())

_GROUP_NAME = re.compile(
    r"\b(?:Front|Army|Movement|Forces|Militia|Militias|Brigades?|Battalions?|Resistance|Guards?|Faction|Column|Fighters"
    r"|Rebels)$"
)
_FIGHTER_PHRASE = (
    r"(?:rebel groups?|armed groups?|militant groups?|militias?|rebels|fighters|guerrillas|insurgents|militants|gunmen"
    r"|paramilitary (?:group|force)|separatists|rebel movement|armed movement)"
)


def find_band(ground: Ground, word: Word) -> Participant | None:
    """The armed group of a phrase for fighters, or of a rebel leader.

    "the men of rebel leader Ana Ruiz" are the group that she leads, "rebels in Malta" are known by these words.
    """
    low = word.text.lower()
    named = group_of(ground, word)
    if named is not None:
        return named
    if word.upos == "PROPN" and ground.party_of[word.index] is None:
        return _led_by(ground, word)
    if low in _MEN and any(
        child.relation == "appos" and child.upos == "PROPN" for child in ground.children[word.index]
    ):
        return None
    if low not in _MEN or _names_group(ground, word):
        return None
    leader = next(_leaders(ground, word), None)
    if leader is not None:
        return leader
    if low not in FIGHTERS or low in _GENERAL:
        return None
    place = _place_of(ground, word)
    if place is not None:
        return place
    only = _only_group(ground)
    definite = any(child.text.lower() in _DEFINITE for child in ground.children[word.index])
    return Participant(only[0], only[1], Span(word.start, word.end)) if only is not None and definite else None


def group_of(ground: Ground, word: Word) -> Participant | None:
    """The unregistered group that a word names, or whose men it is: "the UFO", "UFO rebels", "rebels of the UFO"."""
    text = ground.reading.document.text
    starts = [word.start]
    if word.text.lower() in _MEN | _BODIES:
        starts += [
            child.start
            for child in ground.children[word.index]
            if child.upos == "PROPN" and (child.index < word.index or ground.case_of(child) == "of")
        ]
        before = ground.reading.words[word.index - 1] if word.index else None
        starts += [before.start] if before is not None and before.upos == "PROPN" else []
    for start in starts:
        naming = group_at(text, start)
        if naming is not None:
            return Participant(naming.party, naming.name, naming.span)
    return None


def _leaders(ground: Ground, word: Word) -> Iterator[Participant]:
    """ "the forces of Ana Ruiz", "Ruiz's men"."""
    for child in ground.children[word.index]:
        owned = child.relation == "nmod" and (child.index < word.index or ground.case_of(child) in ("of", ""))
        if owned and child.upos == "PROPN" and ground.party_of[child.index] is None:
            found = _led_by(ground, child)
            if found is not None:
                yield found


def _led_by(ground: Ground, word: Word) -> Participant | None:
    """The group that the text says a person leads; of a rebel leader the only one that it names."""
    groups = _groups_by_leader(ground.reading.document.text)
    names = [
        word,
        *(c for c in ground.children[word.index] if c.relation in ("flat", "compound") and c.upos == "PROPN"),
    ]
    for name in names:
        found = groups.get(name.text)
        if found is not None:
            return Participant(found[0], found[1], Span(name.start, name.end))
    return None


@lru_cache(maxsize=16)
def _groups_by_leader(text: str) -> dict[str, tuple[str, str]]:
    """Groups by the last names of their leaders, as the text tells them."""
    groups = [mention for mention in find_parties(text) if mention.party.kind == _GROUP_KIND]
    found: dict[str, tuple[str, str]] = {}
    for mention in groups:
        known = (mention.party.id, mention.party.name)
        after = re.compile(rf"(?:[’']s)? (?:\w+ )?{_LEADS},? (?:General |Colonel )?((?:[A-Z][\w’-]+ ?){{1,3}})")
        match = after.match(text, mention.span.end)
        if match is not None:
            found.setdefault(match[1].split()[-1], known)
        before = re.search(
            r"([A-Z][\w’-]+),? (?:whose|who (?:leads|heads|commands|founded)"
            r"|(?:the )?(?:leader|head|chief|commander) of)"
            r" (?:the )?(?:[\w-]+ ){0,2}$",
            text[max(0, mention.span.start - 80) : mention.span.start],
        )
        if before is not None:
            found.setdefault(before[1], known)
    only = {(mention.party.id, mention.party.name) for mention in groups}
    if len(only) == 1:
        for match in re.finditer(
            rf"\b(?:[Rr]ebel|[Mm]ilitia|[Ii]nsurgent|[Gg]uerrilla|[Ff]action|[Ss]eparatist) {_LEADS},? "
            r"((?:[A-Z][\w’-]+ ?){1,3})",
            text,
        ):
            found.setdefault(match[1].split()[-1], next(iter(only)))
    return found


def _names_group(ground: Ground, word: Word) -> bool:
    """ "the M23 rebels", "rebels of the Popular Front"."""
    for child in (word, *ground.children[word.index]):
        mention = ground.party_of[child.index]
        if mention is not None and mention.party.kind == _GROUP_KIND:
            return True
        named = child.upos == "PROPN" and mention is None and child.relation in ("nmod", "appos")
        if (
            named
            and ground.case_of(child) in ("of", "")
            and any(
                m.kind == "organisation" and m.span.start <= child.start < m.span.end for m in ground.reading.mentions
            )
        ):
            return True
    return False


def _place_of(ground: Ground, word: Word) -> Participant | None:
    """ "rebels in Malta", "Chadian rebels", "Karen fighters": known by their own words."""
    text = ground.reading.document.text
    before = ground.reading.words[word.index - 1] if word.index else None
    if before is not None and before.sentence == word.sentence and text[before.end : word.start] == " ":
        mention = ground.party_of[before.index]
        if before.upos == "PROPN" or (mention is not None and mention.form == "demonym"):
            start = mention.span.start if mention is not None else before.start
            name = f"{text[start : before.end]} {word.text}"
            return Participant(name, name, Span(start, word.end))
    words = ground.reading.words[word.index + 1 : word.index + 4]
    if len(words) < 2 or words[0].text.lower() not in _OF_PLACE or words[0].sentence != word.sentence:
        return None
    at = words[2] if words[1].upos == "DET" and len(words) > 2 else words[1]
    mention = ground.party_of[at.index]
    if mention is None and words[0].text.lower() == "of":
        return None
    if at.upos != "PROPN" or (mention is not None and mention.party.kind == "organisation"):
        return None
    end = mention.span.end if mention is not None else at.end
    name = " ".join(text[word.start : end].split())
    return Participant(name, name, Span(word.start, end))


def _only_group(ground: Ground) -> tuple[str, str] | None:
    """The armed group of a text that names one."""
    groups = {(m.party.id, m.party.name) for m in ground.parties if m.party.kind == _GROUP_KIND}
    return next(iter(groups)) if len(groups) == 1 else None


@lru_cache(maxsize=64)
def is_group(text: str, name: str) -> bool:
    """True for a group of no registered name that its own name or the text calls armed."""
    if _GROUP_NAME.search(name):
        return True
    plain = re.escape(name)
    return any(
        re.search(pattern, text)
        for pattern in (
            rf"\b{plain},? (?:\([A-Z]+\) )?{_FIGHTER_PHRASE}",
            rf"{_FIGHTER_PHRASE} of (?:the )?{plain}\b",
            rf"{_FIGHTER_PHRASE} of (?:the )?(?:[A-Z][\w’-]+ ?){{1,4}}(?:, (?:the |or the |or )?|\(){plain}\b",
            rf"\b{plain}, (?:an?|the|one of the) (?:[\w-]+ ){{0,3}}{_FIGHTER_PHRASE}",
        )
    )


@lru_cache(maxsize=256)
def lands_of(party: str) -> frozenset[str]:
    """The states that an armed group is based in or known by: Chad of "Chadian rebels"; none of a state."""
    registry = load_parties()
    known = registry.parties.get(party)
    if known is not None:
        base = registry.bases.get(party) if known.kind == _GROUP_KIND else None
        return frozenset((base,)) if base is not None else frozenset()
    return frozenset(mention.party.id for mention in find_parties(party) if mention.party.kind == "state")
