"""The binding rules on arms: measures_*.toml as rules, in file order, with what a rule needs beyond its citation.

In: the files shipped with the package. Out: one `Rule` a table, loaded once; whom a community binds, day by day.
Always: ids are unique, a rule ends after it begins, and it carries a transfer that it forbids and one that it leaves.
What a rule says of a transfer is left to measures/.

Keys of a table beyond those of `Measure`:
also = {party = day it was listed}; groups = "also" or "only": the armed groups based in the target too, or they alone;
perhaps = {party = condition}; if = a condition for all; spares = {party = why it is expressly not covered};
partly = categories of which only some items are covered; exempt = categories expressly not covered;
unspecified = what to say of arms that are not named; renewed = the last day of the last renewal known here;
yields_to = rules that lead where both speak; what, who, does = wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.measure import Direction, Measure, Nature
from counterclaim.core.transfer import Category
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.tables import read_toml

FILES = ("un_asia", "un_africa", "un_others", "eu", "us", "regional")
EVERYONE = "all"
Groups = Literal["no", "also", "only"]
Unnamed = Literal["covered", "possible", "left"]


@dataclass(frozen=True, slots=True)
class Example:
    """A transfer that a rule forbids or leaves alone, and for the latter why."""

    supplier: str | None
    recipient: str | None
    category: Category
    on: date
    because: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A measure with what it takes to apply it; the fields are the keys told above.

    `does` is what it forbids in words: "procure arms from Iran".
    """

    measure: Measure
    also: dict[str, date]
    groups: Groups
    perhaps: dict[str, str]
    spares: dict[str, str]
    partly: frozenset[str]
    exempt: frozenset[str]
    condition: str | None
    unspecified: Unnamed
    renewed: date | None
    yields_to: tuple[str, ...]
    what: str
    does: str
    breaches: Example
    leaves: Example


@dataclass(frozen=True, slots=True)
class Membership:
    """A party bound as a member of a community, first and last day included; None: before our times, or still."""

    party: str
    since: date | None
    until: date | None

    def holds_on(self, day: date) -> bool:
        """True if the party is a member on this day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@cache
def load_rules() -> tuple[Rule, ...]:
    """All rules in the order of the files."""
    rules = []
    for name in FILES:
        raw = read_toml(f"measures_{name}.toml")
        rules += [_parse_rule({**raw, **table}, name) for table in raw["measure"]]
    seen: set[str] = set()
    for rule in rules:
        if rule.measure.id in seen:
            raise _bad(rule.measure.id, "its id stands twice", "one id a rule")
        seen.add(rule.measure.id)
    return tuple(rules)


@cache
def load_members() -> dict[str, tuple[Membership, ...]]:
    """The members of each community whose rules bind members only."""
    raw = read_toml("measures_members.toml")["members"]
    return {community: tuple(_parse_membership(line) for line in lines) for community, lines in raw.items()}


def _parse_rule(table: dict[str, Any], file: str) -> Rule:
    identifier = table.get("id", f"a rule of {file}")
    for key, allowed in (("direction", Direction), ("groups", Groups), ("unspecified", Unnamed), ("nature", Nature)):
        if key in table and table[key] not in get_args(allowed):
            raise _bad(identifier, f"its {key} is {table[key]!r}", f"one of {', '.join(get_args(allowed))}")
    try:
        measure = _parse_measure(table)
        examples = _parse_example(table["breaches"]), _parse_example(table["leaves"])
    except KeyError as error:
        raise _bad(identifier, f"it lacks {error}", "all keys of a rule") from error
    _check(measure, table)
    what = table.get("what", "arms")
    limited = bool(measure.items or table.get("partly") or table.get("exempt"))
    return Rule(
        measure,
        table.get("also", {}),
        table.get("groups", "no"),
        table.get("perhaps", {}),
        table.get("spares", {}),
        frozenset(table.get("partly", ())),
        frozenset(table.get("exempt", ())),
        table.get("if"),
        table.get("unspecified", "possible" if limited else "covered"),
        table.get("renewed"),
        tuple(table.get("yields_to", ())),
        what,
        table.get("does") or _forbidden(measure.direction, what, table.get("who") or _name_of(measure.target)),
        *examples,
    )


def _forbidden(direction: Direction, what: str, who: str) -> str:
    verb, preposition = ("supply", "to") if direction == "supply to" else ("procure", "from")
    return f"{verb} {what} {preposition} {who}"


def _name_of(party: str) -> str:
    return load_parties().parties[party].name


def _parse_measure(table: dict[str, Any]) -> Measure:
    return Measure(
        id=table["id"],
        issuer=table["issuer"],
        citation=table["citation"],
        direction=table["direction"],
        target=table["target"],
        binds=tuple(table["binds"]),
        items=tuple(table.get("items", ())),
        exceptions=tuple(table["exceptions"]),
        from_day=table["from"],
        until=table.get("until"),
        source=table["source"],
        nature=table.get("nature", "binding"),
    )


def _parse_example(table: dict[str, Any]) -> Example:
    return Example(table.get("from"), table.get("to"), table["item"], table["on"], table.get("because", ""))


def _parse_membership(line: str) -> Membership:
    party, *days = line.split()
    since, until = (*map(date.fromisoformat, days), None, None)[:2]
    return Membership(party, since, until)


def _check(measure: Measure, table: dict[str, Any]) -> None:
    if measure.until is not None and measure.until < measure.from_day:
        raise _bad(measure.id, f"it ends on {measure.until}, before it begins", "an end after its beginning")
    named = {measure.target, *table.get("also", ()), *table.get("perhaps", ()), *table.get("spares", ())}
    unknown = named - load_parties().parties.keys()
    if unknown:
        raise _bad(measure.id, f"it names {', '.join(sorted(unknown))}", "ids of parties.toml")
    categories = {*measure.items, *table.get("partly", ()), *table.get("exempt", ())}
    strange = categories - set(get_args(Category))
    if strange:
        raise _bad(measure.id, f"it names the items {', '.join(sorted(strange))}", "categories of items")


def _bad(identifier: str, found: str, expected: str) -> AssetError:
    message = f"measures: rule {identifier} cannot be read: {found}, expected {expected}"
    return AssetError("lexicon.bad-measure", message, "Mend the rule, or install the package again.")
