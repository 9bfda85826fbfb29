from __future__ import annotations

import pytest

from tests.ledger.crowding import run_apart


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_four_writers_at_once_lose_and_double_nothing(backend: str, request: pytest.FixtureRequest) -> None:
    # Eight writers of 500 documents each, five rounds: python -m benchmarks.writers
    if backend == "postgresql":
        request.getfixturevalue("postgres")
    report = run_apart(backend, writers=4, documents=10, rounds=1)
    assert (report.lost, report.doubled, report.failed, report.amiss) == (0, 0, 0, 0)
    assert report.documents == 40
