"""What is kept in mind between two folds: rows are the same as if all had been read anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import select

from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.record import record_account, start_run
from counterclaim.ledger.views import tellings
from counterclaim.ledger.views.refresh import claim_rows
from tests.accounts import make_document
from tests.ledger.affair import STAMP, accusation, admission, claim_id, decide, keep, vote
from tests.ledger.stories import read_story, story_text

Rows = tuple[list[Any], list[Any]]


def stored(ledger: Ledger) -> Rows:
    with ledger.reading() as connection:
        return (
            sorted(tuple(row) for row in connection.execute(select(schema.claim))),
            sorted(tuple(row) for row in connection.execute(select(schema.claim_party))),
        )


def made(ledger: Ledger) -> Rows:
    with ledger.reading() as connection:
        claims = sorted({int(row.claim) for row in connection.execute(select(schema.membership))})
        rows = list(claim_rows(connection, claims))
    parties = sorted(tuple(each.values()) for _, own in rows for each in own)
    return sorted(tuple(row.values()) for row, _ in rows), parties


@contextmanager
def read_told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many told claims each fold reads."""
    read: list[int] = []
    load = tellings._load

    def watched(connection: Any, rows: Any, *more: Any, **named: Any) -> Any:
        read.append(len(rows))
        return load(connection, rows, *more, **named)

    with monkeypatch.context() as patch:
        patch.setattr(tellings, "_load", watched)
        yield read


def copies(count: int) -> list[Any]:
    """One affair told by many papers."""
    text = story_text(1)
    return [
        read_story(make_document(f"{text}\nPage {number}.", f"Story {number}", name=f"{number}.txt"))
        for number in range(count)
    ]


def test_a_claim_is_not_read_anew_at_each_telling(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    stories = copies(8)
    with read_told(monkeypatch) as read:
        for story in stories:
            keep(ledger, story)
    told = len(stories[0].claims)
    assert sum(read) <= 3 * told * len(stories) < told * sum(range(1, 9))
    assert stored(ledger) == made(ledger)


def test_a_judgement_forgets_all(ledger: Ledger) -> None:
    keep(ledger, accusation())
    keep(ledger, admission())
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    keep(ledger, vote())
    for act in ("reject", "undo"):
        decide(ledger, accusation().statements[1].id, act)
        keep(ledger, *copies(2))
        assert stored(ledger) == made(ledger)
    decide(ledger, accusation().statements[1].id, "correct", field="position", value="doubts")
    assert stored(ledger) == made(ledger)


def test_another_ones_judgement_forgets_all_too(address: str) -> None:
    with open_ledger(address, create=True) as ledger, open_ledger(address) as other:
        keep(ledger, accusation())
        keep(ledger, admission())
        decide(other, claim_id(accusation()), "same", other=claim_id(admission()))
        decide(other, accusation().statements[1].id, "reject")
        keep(ledger, vote())
        keep(ledger, *copies(2))
        assert stored(ledger) == made(ledger)


def test_what_was_rolled_back_is_not_remembered(ledger: Ledger) -> None:
    run = start_run(ledger, "add", STAMP, {})
    with pytest.raises(RuntimeError), ledger.writing() as writer:
        record_account(writer, accusation(), run.seq)
        record_account(writer, admission(), run.seq)
        raise RuntimeError
    # The same numbers are given again, to others.
    keep(ledger, vote())
    keep(ledger, admission(), accusation())
    assert stored(ledger) == made(ledger)


def test_a_judgement_that_was_rolled_back_is_not_remembered(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(ledger, accusation())
    keep(ledger, admission())
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))

    def fail(*_: Any) -> None:
        raise RuntimeError

    from counterclaim.ledger import checkpoint

    with monkeypatch.context() as patch, pytest.raises(RuntimeError):
        patch.setattr(checkpoint, "make_checkpoint", fail)
        decide(ledger, accusation().statements[1].id, "reject")
    decide(ledger, accusation().statements[0].id, "accept")
    keep(ledger, vote())
    assert stored(ledger) == made(ledger)


def test_no_more_is_kept_in_mind_than_was_meant(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    from counterclaim.ledger.views import remembered

    monkeypatch.setattr(remembered, "MOST", 2)
    for story in copies(5):
        keep(ledger, story)
    with ledger.writing() as writer, remembered.remembering(writer) as known:
        assert len(known.told) <= 2
    assert stored(ledger) == made(ledger)
