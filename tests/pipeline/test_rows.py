from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.export.json import to_json_text
from counterclaim.pipeline.rows import RowFile
from tests.accounts import make_account

ROW = to_json_text(make_account())
DOCUMENT = make_account().document


def test_a_new_file_is_made_and_holds_what_is_appended(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = RowFile.open(path)
    assert not rows.has(DOCUMENT)
    rows.append(ROW, DOCUMENT)
    assert rows.has(DOCUMENT)
    assert path.read_text(encoding="utf-8") == ROW + "\n"


def test_rows_of_an_earlier_run_are_known(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    RowFile.open(path).append(ROW, DOCUMENT)
    rows = RowFile.open(path)
    assert rows.has(DOCUMENT) and not rows.mended
    assert not rows.has(replace(DOCUMENT, id="sha256:00"))


@pytest.mark.parametrize("kept", range(1, len(ROW.encode()), 97))
def test_a_row_cut_off_anywhere_is_taken_away_and_no_other(kept: int, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(ROW.encode() + b"\n" + ROW.encode()[:kept])
    rows = RowFile.open(path)
    assert rows.mended and rows.has(DOCUMENT)
    assert path.read_bytes() == ROW.encode() + b"\n"


@pytest.mark.parametrize(
    "foreign", ["A story.\n\nSomebody denied it.", "{}\n", '{"document": 3}\n', "[]\n", "A story without end"]
)
def test_a_file_of_anything_else_is_refused_and_left_as_it_is(foreign: str, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(foreign, encoding="utf-8")
    with pytest.raises(UsageError, match=r"out\.not-rows"):
        RowFile.open(path)
    assert path.read_text(encoding="utf-8") == foreign


def test_a_folder_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"out\.unusable"):
        RowFile.open(tmp_path / "nowhere" / "rows.jsonl")
