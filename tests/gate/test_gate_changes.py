from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counterclaim.core.claim import Claim
from counterclaim.core.errors import InputError, UsageError
from counterclaim.core.headline import Headline
from counterclaim.core.statement import Statement
from gate import changes
from gate.changes import FOLDER, compare_rows, load_rows, render_changes, save_rows
from gate.drawn_rows import Row, account_rows, statement_row
from tests.accounts import span_of
from tests.gate.convoy import EVENTS, FINE, PLEA, SALE, SERBIA, STRAY, account
from tests.gate.harbour import DOCUMENT, DRAWN, TEXT, bend


def rows(statements: tuple[Statement, ...]) -> list[Row]:
    return [statement_row("harbour", DOCUMENT, statement) for statement in statements]


def test_equal_runs_differ_in_nothing_whatever_their_order() -> None:
    found = compare_rows(rows(DRAWN), rows(DRAWN[::-1]))
    assert (found.gained, found.lost, found.altered) == ((), (), ())


def test_gained_and_lost_statements_are_named() -> None:
    found = compare_rows(rows(DRAWN[:4]), rows(DRAWN[1:]))
    assert [row["words"] for row in found.gained] == ["Norway | had denied | the same charge in March"]
    assert [row["speaker"] for row in found.lost] == ["Norway"]
    assert found.altered == ()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"position": "asserts"}, "position: dismisses -> asserts"),
        ({"said_on": None}, "said_on: 2021-05-03/2021-05-03 -> None"),
        ({"content": (span_of("photograph", TEXT),)}, "told reporters | “The photograph is old,” -> she"),
    ],
)
def test_an_altered_statement_is_one_line_with_both_values(changed: dict[str, object], told: str) -> None:
    found = compare_rows(rows(DRAWN), rows(bend(3, **changed)))
    assert (found.gained, found.lost, len(found.altered)) == ((), (), 1)
    counts, of_kind, line = render_changes(found)
    assert counts == "all: 0 gained, 0 lost, 1 altered"
    assert of_kind == "statements: 0 gained, 0 lost, 1 altered"
    assert told in line


def test_rows_come_back_from_their_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "rows.jsonl"
    assert save_rows(rows(DRAWN), path) == 5
    assert load_rows(path) == rows(DRAWN)


def test_text_of_the_data_is_not_saved_where_git_would_see_it() -> None:
    with pytest.raises(UsageError, match="lies in the repository"):
        save_rows([], FOLDER.parent / "rows.jsonl")


def test_the_folder_for_them_tells_git_to_look_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "ROOT", tmp_path)
    monkeypatch.setattr(changes, "FOLDER", tmp_path / ".gate")
    save_rows(rows(DRAWN), tmp_path / ".gate" / "rows.jsonl")
    assert (tmp_path / ".gate" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_a_file_of_something_else_is_named(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("not a row", encoding="utf-8")
    for each in (path, tmp_path / "absent.jsonl"):
        with pytest.raises(InputError, match="is not a file of saved rows"):
            load_rows(each)


CLAIM = Claim("c1", "Serbia sold mortars to Libya", "transfer", "contested", (), 1)
VERDICT = Headline("reversed", "the body says who sold", ())


def drawn_rows(**changed: object) -> list[Row]:
    whole = {"transfers": (SALE, PLEA), "events": EVENTS, "claims": (CLAIM,), "headline": VERDICT}
    return list(account_rows("convoy", replace(account(), **(whole | changed))))  # type: ignore[arg-type]


def lines_between(before: list[Row], after: list[Row]) -> list[str]:
    return [line for line in render_changes(compare_rows(before, after)) if line[0] in "+-~"]


def test_equal_accounts_differ_in_nothing_though_their_ids_do() -> None:
    renamed = drawn_rows(transfers=(replace(PLEA, id="x", event="y"), replace(SALE, id="z")))
    assert lines_between(drawn_rows(), renamed) == []


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"transfers": (SALE,)}, "- convoy: transfer denied JOR -> LBY: rifles | asked"),
        ({"transfers": (SALE, PLEA, STRAY)}, "+ convoy: transfer denied JOR -> SRB: rifles | asked"),
        ({"transfers": (SALE, replace(PLEA, status="alleged"))}, "~ convoy: rifles | asked status: denied -> alleged"),
        ({"transfers": (SALE, replace(PLEA, recipient=SERBIA))}, "~ convoy: rifles | asked recipient: LBY -> SRB"),
        ({"transfers": (replace(SALE, items=()), PLEA)}, "~ convoy: categories: artillery -> None; quantities: 40..40"),
        ({"transfers": (replace(SALE, measures=()), PLEA)}, "measures: breach: un-1970-9 -> None"),
        ({"events": EVENTS[:2]}, "- convoy: event denied RETREAT SRB -> PER: called off"),
        ({"events": (replace(FINE, type="SANCTION"), *EVENTS[1:])}, "~ convoy: fined type: COERCE -> SANCTION"),
        ({"events": (replace(FINE, modality="alleged"), *EVENTS[1:])}, "fined modality: reported -> alleged"),
        ({"claims": ()}, "- convoy: claim contested: Serbia sold mortars to Libya"),
        ({"claims": (replace(CLAIM, status="confirmed"),)}, "status: contested -> confirmed"),
        ({"headline": Headline("supported", None, ())}, "verdict: reversed -> supported"),
        ({"headline": Headline(None, None, ())}, "- convoy: headline reversed: the body says who sold"),
    ],
)
def test_one_change_is_one_line(changed: dict[str, object], line: str) -> None:
    (told,) = lines_between(drawn_rows(), drawn_rows(**changed))
    assert line in told


def test_rows_of_an_older_file_are_statements(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    save_rows([{key: value for key, value in row.items() if key != "what"} for row in rows(DRAWN)], path)
    assert load_rows(path) == rows(DRAWN)
