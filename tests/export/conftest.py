"""Ledgers to export: new ones on both backends, and one with an affair in it that is only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.core.refusal import Refusal
from counterclaim.export.job import Job
from counterclaim.ledger.open import open_ledger
from counterclaim.ledger.record import end_run, record_refusal, start_run
from counterclaim.ledger.streams.source import Source
from tests.accounts import make_cargo_account
from tests.ledger.affair import STAMP, accusation, admission, claim_id, decide, keep, vote
from tests.ledger.conftest import address, clock, ledger, postgres

__all__ = ["address", "clock", "ledger", "postgres"]


@pytest.fixture(scope="package")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An affair told twice and judged one, a vote, a cargo, a refusal; a speaker corrected, a statement rejected."""
    path = tmp_path_factory.mktemp("export") / "kept.sqlite"
    with open_ledger(path, create=True) as made:
        keep(made, accusation(), admission(), vote(), make_cargo_account())
        decide(made, claim_id(accusation()), "same", other=claim_id(admission()))
        denial, reticence = accusation().statements[1:3]
        decide(made, denial.id, "correct", field="speaker", value="Carla B. Zerafa", reason="so in the paper")
        decide(made, reticence.id, "reject")
        run = start_run(made, "add", STAMP, {"sources": ["=folder"]})
        with made.writing() as writer:
            record_refusal(
                writer, Refusal("empty.txt", "documents", "input.empty", "it is empty", "Name another."), run.seq
            )
        end_run(made, run, stored=0, duplicate=0, refused=1)
    return path


@pytest.fixture
def job(kept: Path) -> Iterator[Job]:
    """An export of all of it."""
    with open_ledger(kept, read_only=True) as opened, opened.reading() as connection:
        yield Job(Source.of(connection))
