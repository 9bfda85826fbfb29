"""News agencies and outlets (`agencies.toml`): their names, their sites, and how stories credit them.

In: the TOML beside this file. Out: a frozen `AgencyLexicon`, read once. Always holds: one written name belongs to one
agency. Where in a story a credit may stand is said by each cue; looking there is left to `counterclaim.documents`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from counterclaim.core.errors import AssetError
from counterclaim.lexicon.boilerplate import Where

NAME_MARK = "\ue000"


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency: its short name, the names in credits, its sites, a text to catch and one to leave."""

    id: str
    names: tuple[str, ...]
    hosts: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """One news outlet whose name ends page titles, with a title to catch and one to leave."""

    names: tuple[str, ...]
    hosts: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class CreditCue:
    """One way to credit an agency, over a line in which each agency's name is the one character `NAME_MARK`."""

    name: str
    where: Where
    regex: re.Pattern[str]
    agency: str | None
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Words in capitals that open a line, with a line that opens so and one that does not."""

    words: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class AgencyLexicon:
    """Agencies, outlets, cues and what is no place, with the tables made from them."""

    agencies: tuple[Agency, ...]
    outlets: tuple[Outlet, ...]
    cues: tuple[CreditCue, ...]
    ids: dict[str, str]
    """Each written name, and the same in capitals, to the agency's short name."""
    names: re.Pattern[str]
    """Any name standing as a word of its own, longest first."""
    not_places: tuple[PlaceWords, ...]
    """Words in capitals that open a line without being a place."""
    colon_places: tuple[PlaceWords, ...]
    """Places that stand before a colon in a dateline."""

    def get_id(self, name: str | None) -> str | None:
        """The short name of an agency told by any of its names, or None."""
        if name is None:
            return None
        name = " ".join(name.split())
        return self.ids.get(name) or self.ids.get(name.upper())

    def get_by_host(self, host: str) -> str | None:
        """The short name of the agency that a site belongs to, or None."""
        return next((agency.id for agency in self.agencies if _is_under(host, agency.hosts)), None)

    def get_outlet(self, host: str) -> str | None:
        """The first name of the outlet that a site belongs to, or None."""
        return next((outlet.names[0] for outlet in self.outlets if _is_under(host, outlet.hosts)), None)


def _is_under(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == known or host.endswith("." + known) for known in hosts)


@cache
def load_agencies() -> AgencyLexicon:
    """The lexicon of agencies, compiled; AssetError where the file is damaged."""
    source = Path(__file__).with_name("agencies.toml").read_text(encoding="utf-8")
    try:
        return _build(tomllib.loads(source))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, re.error) as error:
        raise AssetError(
            "lexicon.agencies-damaged", f"agencies.toml cannot be read: {error}", "Install counterclaim again."
        ) from error


def _build(tables: dict[str, Any]) -> AgencyLexicon:
    agencies = tuple(
        Agency(entry["id"], tuple(entry["names"]), tuple(entry["hosts"]), entry["catch"], entry["leave"])
        for entry in tables["agency"]
    )
    outlets = tuple(
        Outlet(tuple(entry["names"]), tuple(entry["hosts"]), entry["catch"], entry["leave"])
        for entry in tables["outlet"]
    )
    ids = {form: agency.id for agency in agencies for name in agency.names for form in (name, name.upper())}
    names = "|".join(re.escape(form) for form in sorted(ids, key=len, reverse=True))
    cues = tuple(
        CreditCue(
            entry["name"],
            entry["where"],
            re.compile(entry["regex"].replace("{agency}", f"(?P<agency>{NAME_MARK})")),
            entry.get("agency"),
            entry["catch"],
            entry["leave"],
        )
        for entry in tables["cue"]
    )
    not_places, colon_places = (
        tuple(PlaceWords(frozenset(entry["words"]), entry["catch"], entry["leave"]) for entry in tables[kind])
        for kind in ("not_place", "colon_place")
    )
    return AgencyLexicon(
        agencies, outlets, cues, ids, re.compile(rf"(?<!\w)(?:{names})(?!\w)"), not_places, colon_places
    )
