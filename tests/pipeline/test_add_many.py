from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from counterclaim.core.document import Document
from counterclaim.core.errors import AssetError, LedgerError
from counterclaim.core.stamp import Stamp
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.pipeline.add import Added, Counts, Known, Refused, add_many, preview_many
from counterclaim.pipeline.reread import Redrawn, count_stale, reread
from tests.ledger.kept import count_rows, find_gaps, kept
from tests.ledger.stories import STAMP, StandIn, write_stories

PROSE = "The harbour master of Valletta said on Tuesday that nothing had been found on the ship, and the owner {}."


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return open_ledger(tmp_path / "ledger.sqlite", create=True)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Five stories: three good ones, one that cannot be read, one on which we fail; and a name without a file."""
    endings = ("denied it", "was unreadable", "denied that he had denied it", "was broken by grief", "left")
    paths = [tmp_path / f"{number}.txt" for number in range(len(endings))]
    for path, ending in zip(paths, endings, strict=True):
        path.write_text(PROSE.format(ending), encoding="utf-8")
    return [*paths, tmp_path / "none.txt"]


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Twelve invented stories and a reader that needs no network."""
    from counterclaim.pipeline import batch
    from counterclaim.reading.reader import Reader
    from tests.ledger import stories

    for owner, name in ((batch, "begin_document"), (batch, "finish_document"), (Reader, "open")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    stories.stand_in()
    return write_stories(tmp_path / "many", range(12))


def _counted(outcomes: list[object]) -> tuple[int, int, int]:
    return tuple(sum(isinstance(each, kind) for each in outcomes) for kind in (Added, Known, Refused))  # type: ignore[return-value]


@pytest.mark.usefixtures("hand_read")
def test_every_input_is_stored_known_or_refused(ledger: Ledger, stories: list[Path]) -> None:
    seen: list[tuple[int, int, int]] = []

    def look(counts: Counts) -> None:
        seen.append((counts.added, counts.known, counts.refused))

    outcomes = list(add_many([*stories, stories[0]], ledger, on_progress=look))
    assert [type(each).__name__ for each in outcomes] == ["Added", "Refused"] * 3 + ["Known"]
    assert seen[-1] == (3, 1, 3) and len(seen) == 7
    with ledger.reading() as connection:
        end = connection.execute(select(schema.run_end)).one()
        refusals = connection.execute(select(schema.refusal).order_by("seq")).all()
        assert count_rows(connection)["document"] == 3 and find_gaps(connection) == []
    assert (end.stored, end.duplicate, end.refused) == (3, 1, 3)
    assert [(each.stage, each.code) for each in refusals] == [
        ("reading", "input.unreadable"), ("reading", "internal"), ("documents", "input.no-such-file"),
    ]  # fmt: skip
    assert Path(refusals[0].name).name == "1.txt" and refusals[0].hint == "Give another text."


@pytest.mark.usefixtures("hand_read")
def test_adding_again_changes_nothing_but_the_runs(ledger: Ledger, stories: list[Path], hand_read: list[str]) -> None:
    list(add_many(stories[:1], ledger))
    before, read = kept(ledger), len(hand_read)
    assert _counted(list(add_many(stories[:1], ledger))) == (0, 1, 0)
    assert kept(ledger) == before and len(hand_read) == read
    elsewhere = stories[0].with_name("again.txt")
    elsewhere.write_bytes(stories[0].read_bytes())
    assert _counted(list(add_many([elsewhere], ledger))) == (0, 1, 0)
    with ledger.reading() as connection:
        assert len(connection.execute(select(schema.sighting)).all()) == 2
        assert len(connection.execute(select(schema.document)).all()) == 1


def test_stopped_and_started_again_it_goes_on(ledger: Ledger, many: list[Path], tmp_path: Path) -> None:
    with open_ledger(tmp_path / "other.sqlite", create=True) as other:
        assert _counted(list(add_many(many, other))) == (12, 0, 0)
        whole = kept(other)
    adding = add_many(many, ledger)
    for _ in range(5):
        assert isinstance(next(adding), Added)
    adding.close()  # type: ignore[attr-defined]
    assert _counted(list(add_many(many, ledger))) == (7, 5, 0)
    assert kept(ledger) == whole
    with ledger.reading() as connection:
        ends = connection.execute(select(schema.run_end).order_by("seq")).all()
        assert [(end.stored, end.duplicate) for end in ends] == [(5, 0), (7, 5)]


def test_what_the_ledger_cannot_hold_is_refused_with_the_reason(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, many: list[Path]
) -> None:
    from counterclaim.pipeline import add

    def fail(ledger: Ledger, account: object, run: int) -> None:
        raise error

    monkeypatch.setattr(add, "store_account", fail)
    error: Exception = LedgerError("ledger.span-outside", "span 3:9 lies outside", "Report it.")
    outcome = next(iter(add_many(many[:1], ledger)))
    assert isinstance(outcome, Refused) and outcome.refusal.code == "ledger.span-outside"
    error = IndexError("a fault of ours")
    outcome = next(iter(add_many(many[:1], ledger)))
    assert (
        isinstance(outcome, Refused) and outcome.refusal.code == "internal" and "IndexError" in outcome.refusal.detail
    )
    for error in (LedgerError("ledger.disk-full", "full", "Free."), AssetError("network.missing", "none", "Install.")):
        with pytest.raises(type(error)):
            list(add_many(many[:1], ledger))


def test_a_preview_reads_and_writes_nothing(ledger: Ledger, stories: list[Path], hand_read: list[str]) -> None:
    list(add_many(stories[:1], ledger))
    before, read = kept(ledger), len(hand_read)
    outcomes = list(preview_many([*stories, stories[2]], ledger, published=date(2019, 5, 7)))
    assert [type(each).__name__ for each in outcomes] == [
        "Document", "Document", "Document", "Document", "Document", "Refused", "Known",
    ]  # fmt: skip
    outcomes = list(preview_many([*stories, stories[2]], ledger))
    assert isinstance(outcomes[0], Known) and isinstance(outcomes[1], Document)
    assert [type(each).__name__ for each in preview_many(stories[:1], None)] == ["Document"]
    assert kept(ledger) == before and len(hand_read) == read


def test_documents_of_another_reader_are_read_again(
    ledger: Ledger, many: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from counterclaim.pipeline import batch
    from tests.ledger.stories import read_story

    list(add_many(many, ledger))
    assert list(reread(ledger)) == [] and count_stale(ledger, StandIn()) == 0  # type: ignore[arg-type]
    newer = Stamp("newer", *(STAMP.network, STAMP.lexicon))
    monkeypatch.setattr(StandIn, "stamp", newer)

    def read_otherwise(begun: object, _: object) -> object:
        account = read_story(begun.document, newer)  # type: ignore[attr-defined]
        first = replace(account.statements[0], position="accuses")
        return replace(account, statements=(first, *account.statements[1:]))

    monkeypatch.setattr(batch, "finish_document", read_otherwise)
    assert count_stale(ledger, StandIn()) == 12  # type: ignore[arg-type]
    again = reread(ledger)
    first = next(again)
    assert isinstance(first, Redrawn)
    assert [line.changes for line in first.difference.changed] == [(("position", "alleges", "accuses"),)]
    assert (first.difference.gained, first.difference.lost, first.difference.kept) == ((), (), 1)
    again.close()  # type: ignore[attr-defined]
    assert len(list(reread(ledger))) == 11
    assert list(reread(ledger)) == []
    with ledger.reading() as connection:
        assert count_rows(connection)["drawing"] == 24 and count_rows(connection)["document"] == 12
        assert find_gaps(connection) == []
        ends = connection.execute(select(schema.run_end.c.stored).order_by("seq")).scalars().all()
    assert ends == [12, 0, 1, 11, 0]
