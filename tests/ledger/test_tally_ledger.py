"""Counts that are kept: always what counting gives, whatever was added, read again, judged or made anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, select

from counterclaim.core.stamp import Stamp
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.tally import tally_rows
from counterclaim.ledger.verify import verify
from counterclaim.ledger.views.status import get_status
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote

Kept = dict[tuple[str, str], int]


def kept(ledger: Ledger) -> Kept:
    with ledger.reading() as connection:
        return {(row.what, row.name): row.number for row in connection.execute(select(schema.tally))}


def counted(ledger: Ledger) -> Kept:
    with ledger.reading() as connection:
        return {(row["what"], row["name"]): row["number"] for row in tally_rows(connection)}


def test_an_empty_ledger_counts_nothing(ledger: Ledger) -> None:
    assert kept(ledger) == counted(ledger) == {}


def test_counts_go_along_with_what_is_added_read_again_and_judged(ledger: Ledger) -> None:
    keep(ledger, accusation())
    assert kept(ledger) == counted(ledger) and kept(ledger)["rows", "claim"] == 1
    keep(ledger, admission(), vote())
    assert kept(ledger) == counted(ledger) and kept(ledger)["rows", "document"] == 3
    keep(ledger, replace(accusation(), stamp=Stamp("2.0", "sha256:" + "ef" * 32, "sha256:" + "cd" * 32)))
    stamps = {name: number for (what, name), number in kept(ledger).items() if what == "stamp"}
    assert kept(ledger) == counted(ledger) and sorted(stamps.values()) == [1, 2]
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    decide(ledger, claim_id(vote()), "reject")
    assert kept(ledger) == counted(ledger) and kept(ledger)["rows", "claim"] == 1
    decide(ledger, claim_id(accusation()), "different", other=claim_id(admission()))
    decide(ledger, accusation().transfers[0].id, "reject")
    assert kept(ledger) == counted(ledger) and kept(ledger)["rows", "claim"] == 2
    before = kept(ledger)
    rebuild(ledger)
    assert kept(ledger) == before


def test_a_stamp_that_no_newest_drawing_bears_is_not_told(ledger: Ledger) -> None:
    keep(ledger, accusation())
    keep(ledger, replace(accusation(), stamp=Stamp("2.0", "sha256:" + "ef" * 32, "sha256:" + "cd" * 32)))
    assert [(each.version, each.documents) for each in get_status(ledger).stamps] == [("2.0", 1)]
    assert kept(ledger) == counted(ledger)


def test_what_is_rolled_back_is_not_counted(ledger: Ledger) -> None:
    keep(ledger, accusation())
    before = kept(ledger)
    with pytest.raises(RuntimeError), ledger.writing() as writer:
        writer.append(schema.refusal, _refusal(writer.now()))
        writer.tallies.count_rows(schema.document, 5)
        writer.flush()
        raise RuntimeError
    assert kept(ledger) == before


def _refusal(at: str) -> dict[str, object]:
    return {"run": 0, "name": "n", "stage": "documents", "code": "c", "detail": "d", "hint": "h", "refused_at": at}


def test_the_status_reads_them(ledger: Ledger) -> None:
    keep(ledger, accusation(), admission(), vote())
    counts = dict(get_status(ledger).counts)
    assert (counts["documents"], counts["claims"], counts["transfers"], counts["events"]) == (3, 2, 2, 0)
    assert get_status(ledger).stored == 3


def test_a_wrong_count_is_found(ledger: Ledger) -> None:
    keep(ledger, accusation())
    with ledger.writing() as writer:
        writer.derive(schema.tally, [{"what": "rows", "name": "document", "number": 7}])
    assert "tally" in {fault.table for fault in verify(ledger).faults}
    with ledger.writing() as writer:
        writer.connection.execute(delete(schema.tally))
    assert "tally" in {fault.table for fault in verify(ledger).faults}
