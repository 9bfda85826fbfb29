"""A refusal keeps what the error said."""

from __future__ import annotations

from counterclaim.core.errors import InputError
from counterclaim.core.refusal import Refusal


def test_refusal_of_an_error() -> None:
    error = InputError("input.empty", "a.txt has no text in it", "Give another.")
    refusal = Refusal.from_error("a.txt", "documents", error)
    assert refusal == Refusal("a.txt", "documents", "input.empty", "a.txt has no text in it", "Give another.")
