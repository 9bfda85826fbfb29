from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.core.refusal import Refusal
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.batch import Skipped, read_many

PROSE = "The harbour master of Valletta said on Tuesday that nothing had been found on the ship, and the owner {}."


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Five stories: three good ones, one that cannot be read, one on which we fail."""
    endings = ("denied it", "was unreadable", "denied that he had denied it", "was broken by grief", "left")
    paths = []
    for number, ending in enumerate(endings):
        path = tmp_path / f"{number}.txt"
        path.write_text(PROSE.format(ending), encoding="utf-8")
        paths.append(path)
    return paths


@pytest.mark.usefixtures("hand_read")
def test_every_input_is_read_or_refused_in_order(stories: list[Path]) -> None:
    outcomes = list(read_many([*stories, stories[0].parent / "none.txt"]))
    assert [type(each).__name__ for each in outcomes] == [
        "Account", "Refusal", "Account", "Refusal", "Account", "Refusal",
    ]  # fmt: skip
    refusals = [each for each in outcomes if isinstance(each, Refusal)]
    assert [each.stage for each in refusals] == ["reading", "reading", "documents"]
    assert refusals[0].code == "input.unreadable"
    assert refusals[1].code == "internal" and "ZeroDivisionError" in refusals[1].detail


@pytest.mark.usefixtures("hand_read")
def test_known_documents_are_skipped_and_counted(stories: list[Path]) -> None:
    first = next(each for each in read_many(stories[:1]) if isinstance(each, Account))
    outcomes = list(read_many(stories[:1], is_done=lambda document: document.id == first.document.id))
    assert len(outcomes) == 1 and isinstance(outcomes[0], Skipped) and outcomes[0].id == first.document.id


@pytest.mark.usefixtures("hand_read")
def test_the_day_given_reaches_the_documents(stories: list[Path]) -> None:
    outcome = next(read_many(stories[:1], published=date(2019, 5, 7)))
    assert isinstance(outcome, Account) and outcome.document.published == date(2019, 5, 7)


def test_a_missing_network_ends_the_run_before_anything_is_read(
    hand_read: list[str], stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise AssetError("network.missing", "no network", "Install again.")

    monkeypatch.setattr("counterclaim.reading.reader.Reader.open", missing)
    with pytest.raises(AssetError):
        list(read_many(stories))
    assert hand_read == []
