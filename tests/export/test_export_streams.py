from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.stamp import Stamp
from counterclaim.export.formats import FORMATS, find_format, write_single, write_tables
from counterclaim.export.job import Job
from counterclaim.export.tables import TABLES
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.streams.drawn import stream_events, stream_statements
from counterclaim.ledger.streams.folded import stream_claims
from counterclaim.ledger.streams.kept import stream_documents
from counterclaim.ledger.streams.moved import stream_items, stream_transfers
from counterclaim.ledger.streams.source import AT_ONCE, Source, Wanted
from tests.accounts import make_cargo_account
from tests.ledger.affair import Line, accusation, admission, claim_id, decide, keep, tell, vote

NEWER = Stamp("2.0", "sha256:" + "ef" * 32, "sha256:" + "01" * 32)


def test_all_formats_come_out_of_both_backends(ledger: Ledger, tmp_path: Path) -> None:
    keep(ledger, accusation(), admission(), vote(), make_cargo_account())
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    with ledger.reading() as connection:
        job = Job(Source.of(connection))
        for name, wanted in FORMATS.items():
            if wanted.write is None:
                counts = write_tables(job, find_format(name), tmp_path / name)
                assert counts["statements"] == 10 and counts["claims"] == 4
            else:
                assert write_single(job, find_format(name), None, tmp_path / name) >= 3


def test_of_each_document_the_newest_drawing_counts(ledger: Ledger) -> None:
    account = make_cargo_account()
    keep(ledger, account)
    keep(ledger, replace(account, stamp=NEWER, statements=account.statements[:2], events=(), claims=(), transfers=()))
    with ledger.reading() as connection:
        source = Source.of(connection)
        lines = [line for _, line in stream_statements(source)]
        assert [(line.id, line.version, line.network) for line in lines] == [
            (each, "2.0", NEWER.network) for each in ("s1", "s2")
        ]
        assert (
            not list(stream_events(source)) and not list(stream_transfers(source)) and not list(stream_claims(source))
        )
        ((_, document),) = stream_documents(source, None)
        assert (document.version, document.seen_as) == ("2.0", ("cargo.txt",))


def test_judgements_are_folded_with_what_was_drawn_beside_them(ledger: Ledger) -> None:
    keep(ledger, make_cargo_account())
    for field, value in (("supplier", "Italy"), ("when", "2019-04-02..2019-04-03"), ("concealed", "no")):
        decide(ledger, "t1", "correct", field=field, value=value)
    decide(ledger, "e1", "correct", field="modality", value="denied", author="Ben")
    decide(ledger, "e2", "reject")
    decide(ledger, "s1", "accept")
    with ledger.reading() as connection:
        source = Source.of(connection)
        ((_, transfer),) = stream_transfers(source)
        events = {line.id: line for _, line in stream_events(source)}
        said = {line.id: line for _, line in stream_statements(source)}
    assert (transfer.supplier, transfer.supplier_name, transfer.concealed) == ("ITA", "Italy", False)
    assert (transfer.when_from, transfer.when_to) == (date(2019, 4, 2), date(2019, 4, 3))
    assert transfer.drawn is not None and transfer.corrected_by == "Ana"
    assert json.loads(transfer.drawn) == {"supplier": "MLT", "when": ["2019-04-01", "2019-04-30"], "concealed": True}
    assert set(events) == {"e1", "e3"} and (events["e1"].modality, events["e1"].corrected_by) == ("denied", "Ben")
    assert (said["s1"].accepted_by, said["s2"].accepted_by) == ("Ana", None)
    decide(ledger, "t1", "reject")
    with ledger.reading() as connection:
        assert not list(stream_transfers(Source.of(connection))) and not list(stream_items(Source.of(connection)))


@pytest.mark.parametrize(("status", "events"), [("contested", {"e1"}), ("uncontested", {"e3"}), ("withdrawn", set())])
def test_with_a_status_events_come_through_the_statements_on_such_claims(
    ledger: Ledger, status: ClaimStatus, events: set[str]
) -> None:
    keep(ledger, make_cargo_account())
    with ledger.reading() as connection:
        source = Source.of(connection, Wanted(status=status))
        assert {line.id for _, line in stream_events(source)} == events


@pytest.mark.parametrize(
    ("wanted", "first", "last", "fits"),
    [
        (Wanted(), None, None, True),
        (Wanted(since=date(2019, 5, 1)), None, None, False),
        (Wanted(since=date(2019, 5, 1)), date(2019, 4, 1), date(2019, 5, 1), True),
        (Wanted(since=date(2019, 5, 2)), date(2019, 4, 1), date(2019, 5, 1), False),
        (Wanted(until=date(2019, 4, 1)), date(2019, 4, 1), None, True),
        (Wanted(until=date(2019, 3, 31)), None, date(2019, 4, 1), False),
    ],
)
def test_a_time_fits_if_it_touches_the_days(wanted: Wanted, first: date | None, last: date | None, fits: bool) -> None:
    assert wanted.has_days(first, last) is fits


def test_many_pages_tell_each_row_once_in_order(ledger: Ledger) -> None:
    lines = tuple(Line("Ana", "said", f"barge {number} left", "alleges", None, "Ana") for number in range(AT_ONCE + 7))
    keep(ledger, tell("The barges left", lines, published=date(2019, 1, 1)))
    seen: list[tuple[str, int]] = []
    with ledger.reading() as connection:
        job = Job(Source.of(connection), lambda name, count: seen.append((name, count)))
        table = TABLES["statements"]
        numbers = [line.record for line in job.counted("statements", table.stream(job))]
    assert len(numbers) == AT_ONCE + 7 and numbers == sorted(set(numbers))
    assert seen == [("statements", AT_ONCE), ("statements", AT_ONCE + 7)]


def test_a_failed_export_leaves_nothing_behind(ledger: Ledger, tmp_path: Path) -> None:
    keep(ledger, accusation())

    def fail(job: Job, file: io.BytesIO) -> int:
        file.write(b"half")
        raise KeyboardInterrupt

    broken = replace(FORMATS["jsonl"], write=fail)  # type: ignore[arg-type]
    with ledger.reading() as connection, pytest.raises(KeyboardInterrupt):
        write_single(Job(Source.of(connection)), broken, None, tmp_path / "out.jsonl")
    assert not list(tmp_path.glob("*.jsonl")) and not list(tmp_path.glob(".*"))
