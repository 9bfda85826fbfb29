"""The error rates that the reading room tells, from the floors of the gate.

In: gate/floors.json. Out: the text of counterclaim/web/figures.json. Always: each figure is a floor that the gate
holds, in plain words, for both sets of stories; nothing is rounded up and nothing that is poor is left out by hand.
"""

from __future__ import annotations

import json
from pathlib import Path

FLOORS = Path(__file__).parents[1] / "gate" / "floors.json"
SETS = {
    "cases": "24 news stories that an analyst annotated",
    "own": "stories of our own, annotated by us",
    "found": "found, of copies that a program gave one alteration each",
    "right": "right, of those that are called out",
}
"""The sets of stories, as columns of the table."""
GROUPS: dict[str, tuple[tuple[str, str, str | None], ...]] = {
    "Statements": (
        ("of the statements in a story are found", "cases.recall", "own/statements.recall"),
        ("of what is drawn as a statement is one", "cases.precision", "own/statements.precision"),
        ("have the right speaker", "cases.speaker", "own/statements.speaker"),
        ("have the right party", "cases.party", "own/statements.party"),
        ("have the right position (denies, alleges, …)", "cases.position", "own/statements.position"),
        ("have the right channel", "cases.channel", "own/statements.channel"),
        ("have the right addressee", "cases.addressee", "own/statements.addressee"),
        ("are dated to the right days", "cases.said-on", "own/statements.said-on"),
        ("are dated to days that overlap the right ones", "cases.said-on overlap", "own/statements.said-on overlap"),
    ),
    "Claims within a story": (
        ("of the claims are found", "claims.claims found", "own/claims.claims found"),
        ("agreement of statements grouped into claims (F1)", "claims.grouping f1", "own/claims.grouping f1"),
        ("of the claims have the right status", "claims.status", "own/claims.status"),
        ("of the denials are tied to what they deny", "claims.denials tied", "own/claims.denials tied"),
    ),
    "Claims across stories": (
        ("of the links between stories are right", "linking.drawn precision", None),
        ("of the links between stories are found", "linking.drawn recall", None),
        ("of the stands that parties end with are right", "stands.drawn right", None),
        ("of them are at least on the right side", "stands.drawn on the right side", None),
    ),
    "Transfers of arms": (
        ("of the transfers are found", "transfers.recall", "own/transfers.recall"),
        ("of the transfers that are drawn are in the story", "transfers.precision", "own/transfers.precision"),
        ("have the right items", "transfers.items", "own/transfers.items"),
        ("have the right number", "transfers.quantity", "own/transfers.quantity"),
        ("have the right route", "transfers.route", "own/transfers.route"),
        ("have days that overlap the right ones", "transfers.date overlap", "own/transfers.date overlap"),
        ("have the right stage", "transfers.stage", "own/transfers.stage"),
        ("have the right status", "transfers.status", "own/transfers.status"),
        ("of the rules that would apply are named", "transfers.rules found", "own/transfers.rules found"),
        ("rules named that do not apply", "transfers.rules wrong", "own/transfers.rules wrong"),
        (
            "transfers drawn where there are none", "transfers.false where there are none",
            "own/transfers.false where there are none",
        ),
    ),
    "Events": (
        ("of the events are found", "events.recall", "own/events.recall"),
        ("of the events that are drawn are in the story", "events.precision", "own/events.precision"),
        ("have the right type", "events.type", "own/events.type"),
        ("have the right actor", "events.actor", "own/events.actor"),
        ("have the right recipient", "events.recipient", "own/events.recipient"),
        ("have the right standing (reported, alleged, denied, …)", "events.modality", "own/events.modality"),
        ("allegations told as reported", "events.claims as reported", "own/events.claims as reported"),
    ),
    "Headlines": (
        ("of the verdicts on a headline are right", "headlines.verdict", "own/headlines.verdict"),
        ("of the faulty headlines are found", "headlines.found faulty", "own/headlines.found faulty"),
        ("sound headlines that are called faulty", "headlines.false alarms", "own/headlines.false alarms"),
    ),
}  # fmt: skip
"""What is told of which group: the words after the percentage, and the measure on both sets of stories."""
COPIES = ("number", "date", "name", "negation", "hedge", "attribution")
COUNTS = ("rules wrong", "false where there are none", "claims as reported", "false alarms")
"""Measures that count what must not be, and are no percentage."""


def figures_text(floors: Path = FLOORS) -> str:
    """The file as it has to be."""
    kept: dict[str, float] = json.loads(floors.read_text(encoding="utf-8"))["floors"]
    groups = [
        {"name": name, "rows": [_row(words, kept, {"cases": cases, "own": own}) for words, cases, own in rows]}
        for name, rows in GROUPS.items()
    ]
    copies = [
        _row(f"an altered {kind}", kept, {"found": f"copies.{kind} recall", "right": f"copies.{kind} precision"})
        for kind in COPIES
    ]
    groups.append({"name": "Copies", "rows": copies})
    told = {"sets": SETS, "groups": groups}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _row(words: str, kept: dict[str, float], measures: dict[str, str | None]) -> dict[str, object]:
    named = [each for each in measures.values() if each is not None]
    return {
        "what": words,
        "is_count": named[0].endswith(COUNTS),
        "reached": {where: kept[measure] for where, measure in measures.items() if measure is not None},
    }
