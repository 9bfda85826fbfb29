"""An input that could not be read, kept as a row: one bad page is counted in the report, never the end of a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.errors import CounterclaimError

Stage = Literal["documents", "reading", "statements"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """One refused input: its name, the stage that refused it, the error's code, what was wrong and the next step."""

    name: str
    stage: Stage
    code: str
    detail: str
    hint: str

    @classmethod
    def from_error(cls, name: str, stage: Stage, error: CounterclaimError) -> Refusal:
        """The refusal that stands in a batch for an error that would have ended a single read."""
        return cls(name, stage, error.code, error.message, error.hint)
