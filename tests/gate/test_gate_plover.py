"""Scoring others' sentences: files are read as they are written; floors on a part of the development data."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from counterclaim.core.event import Event
from counterclaim.core.span import Span
from counterclaim.reading.reader import Reader
from gate.plover import class_of, load_classes, load_headlines, load_spans, score_plover, surest

FLOORS = {"class right": 75.0, "actor right": 80.0, "recipient right": 75.0, "type right": 80.0}
CORPORA = Path(__file__).parents[3] / "shared" / "data"


def _event(cameo: str, start: int, score: float, modality: str = "reported") -> Event:
    return Event("e", "ACCUSE", cameo, Span(start, start + 1), None, None, None, None, modality, None, score, ())  # type: ignore[arg-type]


@pytest.mark.parametrize(("cameo", "wanted"), [("020", "0"), ("042", "1"), ("0841", "2"), ("163", "3"), ("195", "4")])
def test_the_class_follows_from_the_code(cameo: str, wanted: str) -> None:
    assert class_of(_event(cameo, 0, 0.9)) == wanted


def test_the_surest_event_is_told_sure_and_early() -> None:
    planned, weak, early, late = (
        _event("112", 0, 0.9, "planned"), _event("112", 1, 0.5), _event("112", 2, 0.9), _event("112", 3, 0.9),
    )  # fmt: skip
    assert surest([planned, weak, late, early]) is early
    assert surest([]) is None


def test_classes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    path.write_text("Oslo praised Lima.\t1\nA line without a class\nOslo shelled Lima.\t4\n", encoding="utf-8")
    assert load_classes(path) == [("Oslo praised Lima.", "1"), ("Oslo shelled Lima.", "4")]


def test_tagged_words_are_joined_and_placed(tmp_path: Path) -> None:
    path = tmp_path / "spans.txt"
    path.write_text("Oslo B-S\n's I-S\nfleet I-S\nshelled O\nLima B-T\n. O\n\nNothing O\n", encoding="utf-8")
    first, second = load_spans(path)
    assert first.text == "Oslo's fleet shelled Lima."
    assert [first.text[start:end] for start, end in (*first.source, *first.target)] == ["Oslo", "'s", "fleet", "Lima"]
    assert (second.source, second.target) == ((), ())


def test_two_headlines_a_pattern(tmp_path: Path) -> None:
    path = tmp_path / "stories.zip"
    with ZipFile(path, "w") as archive:
        rows = [f'{{a}} shells {{b}},"{name} shells Lima\n\n(Wire)",ASSAULT' for name in ("Oslo", "Riga", "Rome")]
        archive.writestr("stories.csv", "title,prompt,label\n" + "\n".join(rows))
    assert list(load_headlines(path)) == [("Oslo shells Lima", "ASSAULT"), ("Riga shells Lima", "ASSAULT")]


@pytest.mark.shared
@pytest.mark.network
@pytest.mark.slow
def test_sentences_of_others_stay_above_their_floors() -> None:
    reached = score_plover(Reader.open(), CORPORA, every=9)
    assert {name: round(reached[name], 1) for name, floor in FLOORS.items() if reached[name] < floor} == {}
