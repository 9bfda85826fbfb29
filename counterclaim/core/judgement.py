"""A person's decision on a drawn thing: superseded or undone by a later one, never erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SubjectKind = Literal["statement", "event", "transfer", "claim", "link", "copy"]
JudgementVerdict = Literal["accept", "reject", "correct", "same", "different", "undo"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Who decided what on which subject, when and why; `field` and `value` (JSON text) only for a correction."""

    id: str
    subject_kind: SubjectKind
    subject: str
    verdict: JudgementVerdict
    author: str
    at: datetime
    reason: str
    field: str | None = None
    value: str | None = None
    undoes: str | None = None
