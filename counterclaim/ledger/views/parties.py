"""Names of parties as people write them, and as views show them: "the Kremlin" and RUS are Russia.

In: a name, an adjective, a code. Out: the code under which rows keep the party, or the name itself where no registry
has it. Nothing is guessed: a name that looks like another stays as it is typed.
"""

from __future__ import annotations

import difflib
from functools import cache

from counterclaim.lexicon.parties import load_parties

_FORMS = ("name", "demonym", "capital", "metonym", "body")


def party_id(typed: str) -> str:
    """The code of a party, or what was typed where it is none.

    >>> party_id("North Korean"), party_id("rebels in Fezzan")
    ('PRK', 'rebels in Fezzan')
    """
    return known_party(typed) or " ".join(typed.split())


def known_party(typed: str) -> str | None:
    """The code of a party that the registry knows by this name, or None."""
    return _known().get(_folded(typed))


def party_name(party: str) -> str:
    """The name of a code: "PRK" is North Korea; one that no registry holds is its own name."""
    known = load_parties().parties.get(party)
    return party if known is None else known.name


def near_parties(typed: str) -> tuple[str, ...]:
    """Names of parties that look like what was typed."""
    near = difflib.get_close_matches(_folded(typed), _known(), n=3, cutoff=0.75)
    return tuple(dict.fromkeys(party_name(_known()[each]) for each in near))


@cache
def _known() -> dict[str, str]:
    registry = load_parties()
    known = {
        _folded(naming.text): naming.party.id
        for form in reversed(_FORMS)
        for naming in registry.namings
        if naming.form == form and naming.party is not None
    }
    return known | {_folded(identifier): identifier for identifier in registry.parties}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
