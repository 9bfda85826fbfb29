from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from counterclaim.ledger.open import open_ledger
from counterclaim.ledger.record import start_run, store_account
from tests.accounts import STAMP, make_document
from tests.ledger.killing import Report, check, run_apart
from tests.ledger.server import Server
from tests.ledger.stories import read_story, story_text

POINTS = 12
"""Here a few; `python -m benchmarks.kill` kills 200 times on each backend."""


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_killed_at_random_moments_nothing_is_lost_or_doubled(backend: str, request: pytest.FixtureRequest) -> None:
    if backend == "postgresql":
        request.getfixturevalue("postgres")
    report = run_apart(backend, POINTS, documents=12, seed=7)
    assert (report.lost, report.doubled, report.amiss) == (0, 0, 0)
    assert report.kills == POINTS and report.acknowledged >= 12


def test_the_check_sees_what_is_lost(tmp_path: Path) -> None:
    document = make_document(story_text(1), None)
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        run = start_run(ledger, "add", STAMP, {})
        store_account(ledger, read_story(document), run.seq)
    report = Report("sqlite")
    check(str(tmp_path / "l.sqlite"), Counter([document.id]), report)
    assert (report.lost, report.doubled, report.amiss) == (0, 0, 0)
    check(str(tmp_path / "l.sqlite"), Counter([document.id, "another"]), report)
    assert report.lost == 1
    check(str(tmp_path / "l.sqlite"), Counter([document.id] * 2), report)
    assert report.doubled == 1


def test_a_crash_of_the_server_loses_nothing(postgres: Server) -> None:
    server = Server(fsync=True)
    try:
        address = server.address("crash")
        with open_ledger(address, create=True) as ledger:
            run = start_run(ledger, "add", STAMP, {})
            for number in range(3):
                store_account(ledger, read_story(make_document(story_text(number), None)), run.seq)
        server.stop("immediate")
        server.start()
        with open_ledger(address) as ledger, ledger.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM document").scalar() == 3
    finally:
        server.close()
