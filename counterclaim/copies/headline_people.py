"""Whom a surname in a headline stands for: a speaker of the body, or a leader of the registry.

In: statements, or nothing. Out: rough keys of surnames to party ids. Always: a key that two parties share stands for
neither. A key is the first letters, so that Zelensky and Zelenskyy meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from counterclaim.core.statement import Statement
from counterclaim.lexicon.parties import load_parties

KEY_LETTERS = 6
MIN_LETTERS = 5


def person_key(name: str) -> str:
    """The first letters of a surname in lower case.

    >>> person_key("Zelenskyy's")
    'zelens'
    """
    return name.lower().replace("’", "'").removesuffix("'s")[:KEY_LETTERS]


def find_people(statements: Iterable[Statement]) -> Mapping[str, str]:
    """Surnames to parties: those who speak in the body, then leaders of states."""
    found = dict(leader_keys())
    for statement in statements:
        speaker = statement.speaker
        if speaker.kind != "named" or speaker.name is None or speaker.party is None or " " not in speaker.name:
            continue
        surname = speaker.name.split()[-1]
        if surname[0].isupper() and len(surname) >= MIN_LETTERS:
            found[person_key(surname)] = speaker.party
    return found


@cache
def leader_keys() -> Mapping[str, str]:
    """Surnames of the registry's leaders to their parties."""
    found: dict[str, set[str]] = {}
    for name, party in load_parties().leaders.items():
        surname = name.split()[-1]
        if len(surname) >= MIN_LETTERS:
            found.setdefault(person_key(surname), set()).add(party)
    return {key: next(iter(parties)) for key, parties in found.items() if len(parties) == 1}
