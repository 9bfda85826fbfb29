"""The people whom a text names, with all that it says of their office anywhere.

In: a scene. Out: named mentions in text order, each tied to a `Person`, or to several where the name alone does not
tell which. Always: two people who share a last name stay two. Pronouns and titles are left to discourse.py and
titles.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.actors.names import find_mentions, find_runs, given_gender, name_parts
from counterclaim.actors.offices import Person, learn_leader, learn_role, role_after, role_before, role_before_comma
from counterclaim.actors.scene import Scene
from counterclaim.lexicon.roles import load_roles


@dataclass(slots=True)
class PersonName:
    """A name in the text, tokens `first` to before `last`, and whom it may name."""

    first: int
    last: int
    people: tuple[Person, ...]
    role: tuple[int, int] | None = None


def find_people(scene: Scene, sources: Sequence[tuple[int, int]] = ()) -> list[PersonName]:
    """Every mention of a named person, tied to people; a name that opens a source is taken for a person's."""
    spans = find_mentions(scene)
    seen = {at for first, last in spans for at in range(first, last)}
    candidates = [(first, last, True) for first, last in spans]
    runs = [item for item in find_runs(scene) if not any(at in seen for at in range(item[0], item[1]))]
    lone = {name_parts(scene.words(first, last))[-1] for first, last, _ in runs if last - first == 1}
    for first, last, sure in runs:
        spoken = any(
            start <= first and last <= end and _opens_source(scene, start, first, last, end) for start, end in sources
        )
        again = last - first > 1 and name_parts(scene.words(first, last))[-1] in lone
        candidates.append((first, last, sure or spoken or again))
    candidates.sort()
    names = _full_names(scene, candidates)
    people = [name.people[0] for name in names]
    taken = {at for name in names for at in range(name.first, name.last)}
    names += _partial_names(scene, people, candidates, taken, names)
    names.sort(key=lambda name: name.first)
    for name in names:
        if len(name.people) == 1:
            learn(scene, name)
    for person in people:
        learn_leader(person)
    return names


def _opens_source(scene: Scene, start: int, first: int, last: int, end: int) -> bool:
    """ "Ana Ruiz" or "Ana Ruiz, who ..." as the whole of a source."""
    return first == start and (
        last == end or scene.tokens[last].low in (",", "'s", "himself", "herself", "of", "from", "at", "with", "who")
    )


def _full_names(scene: Scene, candidates: list[tuple[int, int, bool]]) -> list[PersonName]:
    """Names of two words or more that something speaks for, each person once."""
    known = {scene.words(first, last) for first, last, sure in candidates if sure and last - first > 1}
    people: list[Person] = []
    names = []
    for first, last, sure in candidates:
        text = scene.words(first, last)
        parts = name_parts(text)
        if len(parts) < 2 or not (sure or text in known):
            continue
        person = next((other for other in people if _same_name(other.parts, parts)), None)
        if person is None:
            person = Person(text, parts)
            people.append(person)
        elif len(parts) > len(person.parts):
            person.name, person.parts = text, parts
        names.append(PersonName(first, last, (person,)))
    return names


def _same_name(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Equal, or the shorter's parts all in the longer with the same last part ("Tayyip Erdogan")."""
    short, long = sorted((left, right), key=len)
    if left == right:
        return True
    return len(short) > 1 and short[-1] == long[-1] and set(short) <= set(long)


def _partial_names(
    scene: Scene,
    people: list[Person],
    candidates: list[tuple[int, int, bool]],
    taken: set[int],
    full: list[PersonName],
) -> list[PersonName]:
    """Single names: last names (or family names that stand first) of people named in full, or a name after a title."""
    by_part: dict[str, list[Person]] = {}
    for person in dict.fromkeys(people):
        for part in {person.parts[0], person.parts[-1], "-".join(person.parts[1:])}:
            by_part.setdefault(part, []).append(person)
    first_seen: dict[int, int] = {}
    for name in full:
        first_seen.setdefault(id(name.people[0]), name.first)
    lone: dict[tuple[str, ...], Person] = {}
    names = []
    for first, last, sure in candidates:
        if first in taken:
            continue
        parts = name_parts(scene.words(first, last))
        if len(parts[0]) < 2:
            continue
        key = parts[0] if len(parts) == 1 else "-".join(parts)
        options = by_part.get(key, [])
        lasts = [person for person in options if person.parts[-1] == parts[-1]] or options
        if len(lasts) > 1:
            lasts = _nearest_known(scene, lasts, first, first_seen)
        if not lasts:
            if not sure:
                continue
            lasts = [lone.setdefault(parts, Person(scene.words(first, last), parts))]
        names.append(PersonName(first, last, tuple(lasts)))
    return names


def _nearest_known(scene: Scene, options: list[Person], first: int, first_seen: dict[int, int]) -> list[Person]:
    """Of several with this name: those named before; of these, those whom a Mr. or Ms. in front can mean."""
    earlier = [person for person in options if first_seen.get(id(person), first) < first]
    options = earlier or options
    if len(options) > 1 and first:
        title = scene.tokens[first - 1].low
        roles = load_roles()
        if title in roles.male or title in roles.female:
            fits = [person for person in options if given_gender(person.parts[0]) in (None, title in roles.female)]
            options = fits or options
    return options


def learn(scene: Scene, name: PersonName) -> None:
    """Take office, party and gender from the words around one mention."""
    person = name.people[0]
    if person.female is None:
        person.female = given_gender(person.parts[0])
    for span in (
        role_before(scene, name.first),
        role_before_comma(scene, name.first, name.last),
        role_after(scene, name.last),
    ):
        if span is not None:
            name.role = name.role or span
            learn_role(scene, person, span)
    low = scene.tokens[name.first - 1].low if name.first else ""
    if low == "'s" and person.party is None and scene.tokens[name.first - 2].named >= 0:
        owner = scene.named[scene.tokens[name.first - 2].named].party
        if owner is not None:
            person.party, person.party_rule = owner.id, "possessor"
