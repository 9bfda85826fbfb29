from __future__ import annotations

import json
from pathlib import Path

import pytest

from gate.__main__ import main
from gate.bench import CASES, OWN, Bench
from gate.scorers import SCORERS, run_scorer
from gate.story_scorers import FAMILIES, scorer_name

TEXT = (
    "The port of Dakar said on Friday that no rifle had come ashore. Customs officers had opened every one of the "
    "crates, it said, and found tractor parts in all of them.\n\n"
    "Gambia denied that it had asked for weapons. Senegal denied nothing and went on with the harvest."
)
STORY = {
    "title": "Crates", "published": "2017-02-03", "text": TEXT,
    "statements": [
        {
            "id": "s1", "speaker_span": "Gambia", "speaker": "Gambia", "speaker_side": "GMB", "named": True,
            "cue": "denied", "content": "that it had asked for weapons", "channel": None, "manner": "indirect",
            "position": "denies", "addressee": None, "said_on": None,
        }
    ],
    "claims": [
        {
            "id": "c1", "gist": "Gambia asked for arms", "kind": "event", "status": "denied-only",
            "positions": [{"party": "GMB", "stance": "denies", "via": ["s1"]}],
        }
    ],
    "transfers": [],
    "events": [
        {"type": "REQUEST", "actor": "GMB", "recipient": None, "trigger": "asked", "on": None, "status": "denied"}
    ],
    "headline": {"verdict": "supported", "why": None},
}  # fmt: skip


@pytest.fixture
def blind(tmp_path: Path) -> Path:
    folder = tmp_path / "blind"
    folder.mkdir()
    (folder / "crates.json").write_text(json.dumps(STORY), encoding="utf-8")
    return folder


def measures_of(told: str) -> dict[str, dict[str, object]]:
    return {measure["name"]: measure for measure in json.loads(told)["measures"]}


def test_any_folder_of_stories_is_scored_under_its_own_name(
    blind: Path, hand_read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--stories", str(blind), "--json"]) == 0
    measures = measures_of(capsys.readouterr().out)
    assert {name.partition(".")[0] for name in measures} >= {f"blind/{family}" for family in FAMILIES}
    assert measures["blind/statements.recall"]["reached"] == 100.0
    assert measures["blind/statements.precision"]["reached"] == 50.0
    assert measures["blind/transfers.false where there are none"]["reached"] == 0.0
    assert measures["blind/events.recall"]["reached"] == 0.0
    assert measures["blind/events.claims as reported"]["asked"] == 0.0
    assert "blind/transfers.recall" not in measures
    assert {measure["state"] for measure in measures.values()} == {"no floor"}


def test_a_story_is_read_once_for_all_families(blind: Path, hand_read: list[str]) -> None:
    main(["--stories", str(blind)])
    assert [Path(name).name for name in hand_read] == ["crates.json"]


def test_families_are_chosen_by_name_and_show_what_was_missed(
    blind: Path, hand_read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["events", "cases", "--stories", str(blind), "--show", "misses"]) == 0
    told = capsys.readouterr().out
    assert "missed denied REQUEST GMB -> None | Gambia denied that it had <asked> for weapons." in told
    assert "blind/statements.recall" in told
    assert "blind/claims" not in told


@pytest.mark.parametrize("arguments", [["trees"], ["--check"], ["--update"], ["own/events"]])
def test_what_does_not_go_with_a_folder_of_stories_is_refused(blind: Path, arguments: list[str]) -> None:
    assert main([*arguments, "--stories", str(blind)]) == 2


def test_a_folder_without_stories_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--stories", str(tmp_path)]) == 3
    assert "holds no *.json story" in capsys.readouterr().err


def test_badly_formed_gold_stops_the_run_and_is_named(
    blind: Path, hand_read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (blind / "crates.json").write_text(json.dumps(STORY | {"headline": {"verdict": "true", "why": None}}), "utf-8")
    assert main(["--stories", str(blind)]) == 3
    assert 'crates.json: headline: "verdict" must be one of' in capsys.readouterr().err
    assert hand_read == []


def test_stories_are_shown_one_by_one_with_every_figure_that_any_of_them_has(
    blind: Path, hand_read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (blind / "barges.json").write_text(json.dumps(STORY | {"events": []}), encoding="utf-8")
    assert main(["events", "--stories", str(blind), "--show", "stories"]) == 0
    shown = capsys.readouterr().out.partition("blind/events by story")[2].split("\n")
    assert "recall" in shown[1]
    assert [line.split()[0] for line in shown[2:4]] == ["barges", "crates"]


def test_stories_of_our_own_have_scorers_with_a_digest_of_their_own(
    blind: Path, tmp_path: Path, hand_read: list[str]
) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "gate").mkdir()
    bench = Bench(tmp_path / "shared", root=tmp_path)
    assert run_scorer("own/events", bench)[0] is None
    blind.rename(tmp_path / "gate" / "stories")
    first, _ = run_scorer("own/events", Bench(tmp_path / "shared", root=tmp_path))
    assert first is not None
    assert first.figures["recall"] == 0.0
    story = tmp_path / "gate" / "stories" / "crates.json"
    story.write_text(json.dumps(STORY | {"notes": "hard"}), encoding="utf-8")
    second, _ = run_scorer("own/events", Bench(tmp_path / "shared", root=tmp_path))
    assert second is not None
    assert first.data != second.data


def test_every_family_is_scored_on_the_cases_and_on_our_own_stories() -> None:
    for family in FAMILIES:
        assert scorer_name(family, CASES) in SCORERS
        assert scorer_name(family, OWN) in SCORERS
