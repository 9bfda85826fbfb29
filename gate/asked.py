"""What is asked of each measure, in percent or as a count, whatever the floors have reached by now.

A floor says "never worse than this again"; what is asked says "good enough". A measure without an entry is only
watched. The same is asked on every set of stories: "own/transfers.recall" as much as "transfers.recall". Of counts and
of what is lost, less is better.
"""

from __future__ import annotations

ASKED: dict[str, float] = {
    "attribution.source": 82.0,
    "attribution.cue": 74.0,
    "attribution.content": 66.0,
    "attribution.linked": 70.0,
    "trees.upos": 96.3,
    "trees.uas": 91.0,
    "trees.las": 88.5,
    "mentions.person": 85.0,
    "mentions.organisation": 75.0,
    "mentions.place": 82.0,
    "times.span": 88.0,
    "times.value": 82.0,
    "cases.recall": 90.0,
    "cases.precision": 88.0,
    "cases.speaker": 92.0,
    "cases.position": 90.0,
    "cases.channel": 85.0,
    "cases.said-on": 90.0,
    "transfers.precision": 90.0,
    "transfers.recall": 85.0,
    "transfers.status": 88.0,
    "transfers.quantity": 90.0,
    "transfers.date": 85.0,
    "transfers.concealed and route": 80.0,
    "transfers.false where there are none": 0.0,
    "transfers.rules found": 90.0,
    "transfers.rules wrong": 0.0,
    "events.type": 75.0,
    "events.actor": 80.0,
    "events.recipient": 80.0,
    "events.modality": 90.0,
    "events.claims as reported": 0.0,
    "plover.class right": 75.0,
    "plover.type right": 75.0,
    "plover.actor right": 80.0,
    "plover.recipient right": 80.0,
    "claims.status": 85.0,
    "claims.denials tied": 85.0,
    "headlines.verdict": 91.6,
    "headlines.not supported": 100.0,
    "copies.families": 100.0,
    "copies.changes named": 85.0,
    "copies.false alarms on trims": 0.0,
    "copies.generated families": 95.0,
    "copies.clean pages warned": 2.0,
    **{
        f"copies.{kind} {name}": 90.0
        for kind in ("number", "date", "name", "negation", "hedge", "attribution", "clause", "harmless")
        for name in ("recall", "precision")
    },
}
"""22 of 24 headlines are 91.67 percent."""
MOST_LOST = 0.5
COUNTS = frozenset(
    {
        "transfers.false where there are none",
        "transfers.rules wrong",
        "transfers.rules wrong on false transfers",
        "events.claims as reported",
        "headlines.false alarms",
        "copies.false alarms on trims",
        "copies.strangers in families",
        "copies.clean pages warned",
    }
)


def asked_of(name: str) -> float | None:
    """What is asked of a measure, whatever its stories; None where it is only watched.

    >>> asked_of("own/statements.recall"), asked_of("int8.trees las"), asked_of("transfers.stage")
    (90.0, 0.5, None)
    """
    plain = plain_name(name)
    return MOST_LOST if plain.startswith("int8.") else ASKED.get(plain)


def less_is_better(name: str) -> bool:
    """True for counts of what must not be, and for what is lost."""
    return is_count(name) or plain_name(name).startswith("int8.")


def is_count(name: str) -> bool:
    """True for whole numbers, which no noise excuses."""
    return plain_name(name) in COUNTS


def plain_name(name: str) -> str:
    """A measure without its set of stories."""
    plain = name.rpartition("/")[2]
    return "cases." + plain.removeprefix("statements.") if plain.startswith("statements.") else plain
