"""Told claims as they were read for the last fold: a claim with a thousand tellings is not read anew at each new one.

In: a writer. Out: what is known, for the length of its transaction. Always: only what was there before the transaction
outlives it, since numbers given in one that is rolled back are given again; a judgement, which may change any of it,
forgets all. Nothing else can: records are never altered, and of what a document copies rows of claims tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from counterclaim.ledger.views.tellings import ToldClaim
from counterclaim.ledger.write import Writer, ask

MOST = 8_192
"""Told claims that are kept in mind: some tens of megabytes."""
_PLACE = "told claims"


class Remembered:
    """What is known by number; None for a told claim of which all was rejected."""

    def __init__(self) -> None:
        self.told: dict[int, ToldClaim | None] = {}
        self.judged = -1
        """The newest judgement by which it was read."""

    def forget_newer(self, number: int) -> None:
        """Let go what has this number or a higher one, and the oldest where it is too much."""
        kept = [each for each in self.told if each < number]
        self.told = {each: self.told[each] for each in kept[-MOST:]}


@contextmanager
def remembering(writer: Writer) -> Iterator[Remembered]:
    """What is known from the transactions before, on the same open ledger."""
    row = ask(writer.connection, "SELECT max(seq) FROM judgement")
    newest = -1 if row is None or row[0] is None else int(row[0])
    known = writer.memory.get(_PLACE)
    if not isinstance(known, Remembered) or known.judged != newest or newest >= writer.began_at:
        known = Remembered()
        known.judged = newest
    writer.memory.pop(_PLACE, None)
    yield known
    if newest < writer.began_at:
        known.forget_newer(writer.began_at)
        writer.memory[_PLACE] = known
