"""Who can take a position: parties.toml as a registry of parties and the forms under which a text names them.

In: the file shipped with the package. Out: one `Registry`, loaded once. Always: every form belongs to one party or to
none (media, longer names that only hold a party's name). Which form counts where is left to actors/parties.py.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from counterclaim.core.errors import AssetError
from counterclaim.core.party import Party

Form = Literal["name", "demonym", "capital", "metonym", "body", "place", "media", "block"]
HomonymRule = Literal["given-name", "surname", "unless-next", "unless-document", "only-document", "instead"]


@dataclass(frozen=True, slots=True)
class Naming:
    """One way to name a party, or (party None) a name that only looks like one."""

    text: str
    party: Party | None
    form: Form


@dataclass(frozen=True, slots=True)
class Homonym:
    """When a form is not the party that it looks like, with a sentence to catch and one to leave alone."""

    forms: frozenset[str]
    rule: HomonymRule
    words: tuple[str, ...]
    unless: tuple[str, ...]
    party: str | None
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Compass:
    """ "the North" or "the South" as a party, in a document that speaks of that divided country."""

    form: str
    context: tuple[str, ...]
    party: str
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Registry:
    """All parties, the forms that name them, and the rules for forms that mean several things."""

    parties: dict[str, Party]
    namings: tuple[Naming, ...]
    adjectives: dict[str, str]
    """Party id to the adjective a reader would use: "PRK" to "North Korean"."""
    bases: dict[str, str]
    """Armed group or media house to the state it sits in."""
    leaders: dict[str, str]
    """Full name in lower case to party id."""
    homonyms: tuple[Homonym, ...]
    compass: tuple[Compass, ...]
    needs: dict[str, tuple[str, ...]]
    """Short form to the words of which one must stand in the document."""
    blocks: tuple[tuple[tuple[str, ...], str, str], ...]
    """Longer names with their catch and leave sentences."""


@dataclass(slots=True)
class _Draft:
    parties: dict[str, Party] = field(default_factory=dict)
    namings: dict[str, Naming] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)

    def add(self, party: Party | None, form: Form, texts: str) -> None:
        for text in texts.split(";"):
            if text:
                self.namings.setdefault(text, Naming(text, party, form))


def _rows(table: dict[str, str], name: str, width: int) -> list[list[str]]:
    rows = [line.split("|") for line in table[name].splitlines() if line]
    for row in rows:
        if len(row) != width:
            raise AssetError(
                "lexicon.bad-row",
                f"parties.toml, {name}: row {'|'.join(row)!r} has {len(row)} columns, expected {width}",
                "Reinstall counterclaim, or mend the row.",
            )
    return rows


def _add_states(draft: _Draft, rows: list[list[str]], kind: str) -> None:
    for row in rows:
        party = Party(row[0], row[1].split(";")[0], kind)
        draft.parties[party.id] = party
        for form, texts in zip(("name", "demonym", "capital", "metonym", "body", "place"), row[1:7], strict=True):
            draft.add(party, form, texts)  # type: ignore[arg-type]  # zip loses the literal
        if row[2]:
            draft.adjectives[party.id] = row[2].split(";")[0]


def _add_others(draft: _Draft, rows: dict[str, str]) -> None:
    for identifier, names, demonyms, capitals, _ in _rows(rows, "breakaway", 5):
        party = Party(identifier, names.split(";")[0], "breakaway")
        draft.parties[identifier] = party
        draft.add(party, "name", names)
        draft.add(party, "demonym", demonyms)
        draft.add(party, "capital", capitals)
        if demonyms:
            draft.adjectives[identifier] = demonyms.split(";")[0]
    for identifier, names, metonyms, bodies, _ in _rows(rows, "organisations", 5):
        party = Party(identifier, names.split(";")[0], "organisation")
        draft.parties[identifier] = party
        draft.add(party, "name", names)
        draft.add(party, "metonym", metonyms)
        draft.add(party, "body", bodies)
    for identifier, names, demonyms, bodies, base, _ in _rows(rows, "groups", 6):
        party = Party(identifier, names.split(";")[0], "armed group")
        draft.parties[identifier] = party
        draft.bases[identifier] = base
        draft.add(party, "name", names)
        draft.add(party, "demonym", demonyms)
        draft.add(party, "body", bodies)
    for identifier, names in _rows(rows, "media", 2):
        draft.add(draft.parties.get(identifier), "media", names)


def _homonyms(raw: dict[str, Any]) -> tuple[Homonym, ...]:
    return tuple(
        Homonym(
            frozenset(entry["forms"]),
            entry["rule"],
            tuple(entry.get("words", ())),
            tuple(entry.get("except", ())),
            entry.get("party"),
            entry["catch"],
            entry["leave"],
        )
        for entry in raw["homonym"]
    )


@lru_cache(maxsize=1)
def load_parties() -> Registry:
    """The party registry, read once."""
    raw = tomllib.loads((Path(__file__).parent / "parties.toml").read_text(encoding="utf-8"))
    rows: dict[str, str] = raw["rows"]
    draft = _Draft()
    for block in raw["block"]:
        draft.add(None, "block", ";".join(block["names"]))
    _add_states(draft, _rows(rows, "states", 7), "state")
    _add_states(draft, [row[:7] for row in _rows(rows, "former", 9)], "former state")
    _add_others(draft, rows)
    leaders = {name.lower(): party for party, _, _, names in _rows(rows, "leaders", 4) for name in names.split(";")}
    return Registry(
        draft.parties,
        tuple(draft.namings.values()),
        draft.adjectives,
        draft.bases,
        leaders,
        _homonyms(raw),
        tuple(
            Compass(entry["form"], tuple(entry["context"]), entry["party"], entry["catch"], entry["leave"])
            for entry in raw["compass"]
        ),
        {row[0]: tuple(row[1].split(";")) for row in _rows(rows, "needs", 2)},
        tuple((tuple(block["names"]), block["catch"], block["leave"]) for block in raw["block"]),
    )
