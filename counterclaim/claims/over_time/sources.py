"""The tellings of a claim -> how many independent sources tell it, and why they count so.

In: tellings in any order. Out: `Sources`, with what is counted as one and the reason in plain words. Always: only who
affirms a claim is a source of it; a story and its copies count once; an outlet that quotes another counts for the
quoted one; unnamed people count for the party that they belong to, or once a story where no party is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from counterclaim.claims.names import display
from counterclaim.claims.over_time.positions import FOR
from counterclaim.claims.over_time.telling import Telling
from counterclaim.lexicon.agencies import load_agencies
from counterclaim.lexicon.parties import load_parties

_UNNAMED = frozenset({"anonymous", "collective", "unresolved"})
_ARTICLE = ("the ", "The ")


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Tellings that count as one source: who it is, and why they are one."""

    name: str
    why: str
    tellings: tuple[Telling, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that carry it, each once."""
        return tuple(dict.fromkeys(each.document for each in self.tellings))


@dataclass(frozen=True, slots=True)
class Sources:
    """How many independent sources affirm a claim, the groups that were counted, and what was passed over."""

    count: int
    groups: tuple[SourceGroup, ...]
    passed_over: tuple[SourceGroup, ...] = ()


def count_sources(tellings: Iterable[Telling]) -> Sources:
    """The independent sources of a claim."""
    affirming = sorted(
        (each for each in tellings if each.stance in FOR),
        key=lambda each: (str(each.day or ""), each.document, each.at),
    )
    groups: dict[tuple[str, str], list[Telling]] = {}
    echoes: list[Telling] = []
    for each in affirming:
        if each.adopts:
            echoes.append(each)
        else:
            groups.setdefault(source_of(each), []).append(each)
    counted = tuple(_group(key, tuple(members)) for key, members in groups.items())
    passed = tuple(SourceGroup(_shown(each.party), "only shares what another says", (each,)) for each in echoes)
    return Sources(len(counted), counted, passed)


def source_of(telling: Telling) -> tuple[str, str]:
    """Whose knowledge a telling rests on: a party, a medium, a named person, or somebody unnamed in one story."""
    medium = medium_of(telling.speaker) or medium_of(telling.party)
    if telling.party in load_parties().parties:
        return "party", telling.party
    if medium is not None:
        return "medium", medium
    if telling.kind in _UNNAMED:
        return "unnamed", telling.story
    return "named", telling.party


@lru_cache(maxsize=8192)
def medium_of(name: str | None) -> str | None:
    """The agency or outlet that a name means: “the Associated Press” and “AP” are one.

    >>> medium_of("The Associated Press"), medium_of("the harbour master")
    ('AP', None)
    """
    if not name:
        return None
    agencies = load_agencies()
    bare = name.removeprefix(_ARTICLE[0]).removeprefix(_ARTICLE[1])
    known = agencies.get_id(bare) or agencies.get_id(name)
    if known is not None:
        return known
    forms = {bare.lower(), name.lower(), f"the {bare.lower()}"}
    return next((each.names[0] for each in agencies.outlets if forms & {form.lower() for form in each.names}), None)


def _group(key: tuple[str, str], members: Sequence[Telling]) -> SourceGroup:
    kind, name = key
    documents = len({each.document for each in members})
    stories = len({each.story for each in members})
    shown = _shown(members[0].speaker or members[0].party) if kind == "unnamed" else _shown(name)
    return SourceGroup(shown, "; ".join(_reasons(kind, members, documents, stories)), tuple(members))


def _reasons(kind: str, members: Sequence[Telling], documents: int, stories: int) -> Iterable[str]:
    if kind == "party":
        people = {each.speaker for each in members if each.kind not in _UNNAMED and each.speaker}
        unnamed = any(each.kind in _UNNAMED for each in members)
        yield "all who speak for it count once" if len(people) + unnamed > 1 else "it says so itself"
        if unnamed:
            yield "its unnamed officials count for it"
    elif kind == "medium":
        yield "on its own reporting"
        quoting = {each.outlet or each.agency for each in members} - {None}
        if any(medium_of(each) != medium_of(members[0].speaker or members[0].party) for each in quoting):
            yield "whoever quotes it counts for it"
    elif kind == "unnamed":
        yield "unnamed, so once a story"
    else:
        yield "says so on its own knowledge"
    if documents > stories:
        yield f"{documents} documents are {stories} {'story' if stories == 1 else 'stories'} and copies"


def _shown(name: str) -> str:
    return display(name)
