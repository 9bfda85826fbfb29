"""Judgements -> what is in force on each subject: every view and every derived row takes it from here.

In: rows of judgements. Out: for each subject its verdict and its corrections, and who set them. Always: a later
judgement stands in the place of an earlier one of its kind, an undone one counts for nothing, and none is forgotten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.judgement import Judgement
from counterclaim.ledger.among import ask_among
from counterclaim.ledger.schema import judgement as table
from counterclaim.ledger.views.nouns import Correction

MAX_VALUES = 500
"""How many values one question names; both backends take more, and plan it worse."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Judged:
    """What is in force on one subject, oldest first; a pair has "same" or "different" as its verdict."""

    in_force: tuple[Judgement, ...] = ()

    @property
    def is_rejected(self) -> bool:
        """True if somebody found that this is not in the document."""
        return any(each.verdict == "reject" for each in self.in_force)

    @property
    def accepted_by(self) -> str | None:
        """Who found that this is in the document, if anybody."""
        return next((each.author for each in self.in_force if each.verdict == "accept"), None)

    def corrected(self, field: str) -> Judgement | None:
        """The correction of a field."""
        return next((each for each in self.in_force if each.verdict == "correct" and each.field == field), None)

    def value(self, field: str, drawn: Any) -> Any:
        """The field's value as it stands now."""
        correction = self.corrected(field)
        return drawn if correction is None else value_of(correction)

    def corrections(self, drawn: dict[str, Any]) -> tuple[Correction, ...]:
        """Each correction beside what was drawn."""
        return tuple(
            Correction(each.field, _told(drawn.get(each.field)), each.author, each.at.isoformat(), each.reason)
            for each in self.in_force
            if each.verdict == "correct" and each.field is not None
        )


NOTHING = Judged()


def value_of(correction: Judgement) -> Any:
    """The corrected value itself."""
    return None if correction.value is None else orjson.loads(correction.value)


def fold_judgements(judgements: Iterable[Judgement]) -> Judged:
    """What is in force of the judgements on one subject, given oldest first."""
    in_force: list[Judgement] = []
    for each in judgements:
        if each.verdict == "undo":
            in_force = [other for other in in_force if other.id != each.undoes]
            continue
        place = _place(each)
        in_force = [other for other in in_force if _place(other) != place]
        in_force.append(each)
    return Judged(tuple(in_force))


def judgements_on(connection: Connection, subjects: Collection[str]) -> dict[str, list[Judgement]]:
    """Every judgement on some subjects, those undone and superseded too, oldest first."""
    found: dict[str, list[Judgement]] = {}
    for row in ask_among(connection, "SELECT * FROM judgement WHERE subject AMONG ? ORDER BY seq", subjects):
        found.setdefault(row.subject, []).append(to_judgement(row))
    return found


def judged_on(connection: Connection, subjects: Collection[str]) -> dict[str, Judged]:
    """What is in force on some subjects; one on which nothing is, is left out."""
    return {subject: fold_judgements(each) for subject, each in judgements_on(connection, subjects).items()}


def corrected_to(connection: Connection, field: str, value: str | None) -> tuple[str, ...]:
    """The subjects whose field was corrected to a value."""
    told = orjson.dumps(value).decode()
    asked = select(table.c.subject).where(table.c.field == field, table.c.value == told).distinct()
    subjects = [str(row.subject) for row in connection.execute(asked)]
    judged = judged_on(connection, subjects)
    return tuple(each for each in subjects if judged[each].corrected(field) and judged[each].value(field, "") == value)


def all_judged(connection: Connection) -> dict[str, Judged]:
    """What is in force on every subject that was ever judged."""
    rows: dict[str, list[Judgement]] = {}
    for row in connection.execute(select(table).order_by(table.c.seq)):
        rows.setdefault(row.subject, []).append(to_judgement(row))
    return {subject: fold_judgements(each) for subject, each in rows.items()}


def to_judgement(row: Any) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        row.id, row.subject_kind, row.subject, row.verdict, row.author, datetime.fromisoformat(row.judged_at),
        row.reason, row.field, row.value, row.undoes,
    )  # fmt: skip


def parts_of(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Values in portions that one question can name."""
    for start in range(0, len(values), MAX_VALUES):
        yield values[start : start + MAX_VALUES]


def _place(judgement: Judgement) -> str:
    """What it takes the place of: a correction of the same field, else any verdict on the subject."""
    return f"correct {judgement.field}" if judgement.verdict == "correct" else "verdict"


def _told(value: Any) -> str | None:
    return None if value is None else str(value)
