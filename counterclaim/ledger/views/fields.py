"""What a person may correct: the fields of each drawn thing, and how a typed value is read.

In: a kind of thing, a field's name and what was typed. Out: a plain value, as it will stand in the judgement. Always:
a value that the field cannot hold is an error that says what it can; what is folded from statements (a claim's status,
a party's stand) is never typed in: its statements are judged.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from datetime import date
from typing import Any, get_args

from counterclaim.core.claim import ClaimKind, StanceKind
from counterclaim.core.errors import UsageError
from counterclaim.core.event import EventType, Modality
from counterclaim.core.judgement import SubjectKind
from counterclaim.core.statement import Channel, Position
from counterclaim.core.transfer import Stage, TransferStatus
from counterclaim.ledger.views.parties import party_id

Parse = Callable[[str], Any]
NOTHING_TYPED = ("none", "null", "-", "")
_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|/| to )\s*(\d{4}-\d{2}-\d{2}))?")

STANCES: dict[Position, StanceKind] = {
    "accuses": "alleges", "alleges": "alleges", "asserts": "alleges", "demands": "alleges", "warns": "alleges",
    "pledges": "alleges", "condemns": "alleges", "confirms": "confirms", "acknowledges": "acknowledges",
    "denies": "denies", "dismisses": "denies", "doubts": "doubts", "declines": "declines",
}  # fmt: skip
"""Where a statement with a corrected position stands on its claims."""


def parse_value(kind: SubjectKind, field: str, typed: str) -> Any:
    """The value of a field: None where a field that may be empty is told to be ("none").

    >>> parse_value("statement", "said_on", "2022-11-01..2022-11-07")
    ['2022-11-01', '2022-11-07']
    """
    fields = FIELDS.get(kind, {})
    if field not in fields:
        near = difflib.get_close_matches(field, fields, n=1)
        meant = f'Did you mean "{near[0]}"? ' if near else ""
        folded = kind == "claim" and field in ("status", "position", "stance", "party")
        why = "It is folded from statements: judge those instead. " if folded else ""
        raise UsageError(
            "judge.unknown-field",
            f'a {kind} has no field "{field}" that can be corrected',
            f"{meant}{why}There are: {', '.join(fields) or 'none'}.",
        )
    return fields[field](typed.strip())


def _optional(parse: Parse) -> Parse:
    return lambda typed: None if typed.casefold() in NOTHING_TYPED else parse(typed)


def _text(typed: str) -> str:
    cleaned = " ".join(typed.replace("\0", " ").split())
    if cleaned:
        return cleaned
    raise UsageError("judge.empty-value", "the corrected value is empty", "Write the value, in quotes where needed.")


def _one_of(literal: Any) -> Parse:
    allowed = get_args(literal)

    def parse(typed: str) -> str:
        wanted = typed if typed in allowed else typed.casefold()
        wanted = wanted if wanted in allowed else typed.upper()
        if wanted in allowed:
            return wanted
        raise UsageError(
            "judge.unknown-value", f'"{typed}" is no value of this field', f"Write one of: {', '.join(allowed)}."
        )

    return parse


def _days(typed: str) -> list[str]:
    match = _DAYS.fullmatch(typed)
    try:
        first = date.fromisoformat(match[1]) if match else None
        last = date.fromisoformat(match[2] or match[1]) if match else None
    except ValueError:
        first = last = None
    if first is None or last is None or last < first:
        raise UsageError(
            "judge.bad-days", f'"{typed}" is no day and no range of days', "Write 2022-11-08 or 2022-11-01..2022-11-07."
        )
    return [first.isoformat(), last.isoformat()]


def _yes_or_no(typed: str) -> bool:
    if typed.casefold() in ("yes", "true", "1"):
        return True
    if typed.casefold() in ("no", "false", "0"):
        return False
    raise UsageError("judge.yes-or-no", f'"{typed}" is neither yes nor no', "Write yes or no.")


def _party(typed: str) -> str:
    return party_id(_text(typed))


FIELDS: dict[SubjectKind, dict[str, Parse]] = {
    "claim": {"gist": _text, "kind": _one_of(ClaimKind)},
    "statement": {
        "speaker": _optional(_text), "party": _optional(_party), "role": _optional(_text),
        "position": _one_of(Position), "channel": _optional(_one_of(Channel)), "addressee": _optional(_text),
        "said_on": _optional(_days),
    },
    "transfer": {
        "supplier": _optional(_party), "recipient": _optional(_party), "status": _one_of(TransferStatus),
        "stage": _one_of(Stage), "when": _optional(_days), "concealed": _yes_or_no,
    },
    "event": {
        "type": _one_of(EventType), "actor": _optional(_party), "recipient": _optional(_party),
        "place": _optional(_text), "modality": _one_of(Modality), "on": _optional(_days),
    },
}  # fmt: skip

CHOICES: dict[SubjectKind, dict[str, tuple[str, ...]]] = {
    "claim": {"kind": get_args(ClaimKind)},
    "statement": {"position": get_args(Position), "channel": get_args(Channel)},
    "transfer": {"status": get_args(TransferStatus), "stage": get_args(Stage), "concealed": ("yes", "no")},
    "event": {"type": get_args(EventType), "modality": get_args(Modality)},
}
"""Fields whose value is one of a few."""


def may_be_empty(kind: SubjectKind, field: str) -> bool:
    """Whether a field may be told to hold nothing."""
    try:
        return parse_value(kind, field, NOTHING_TYPED[0]) is None
    except UsageError:
        return False
