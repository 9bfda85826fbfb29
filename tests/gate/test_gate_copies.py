"""The measure of copies: generated alterations are what they say, and counts count."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from gate.alterations import KINDS, TURNS, Case, make_cases
from gate.altered import measure_alterations, table_rows
from gate.copies import load_copy_cases, score_cases
from gate.families import make_copies, score_families
from gate.rewordings import reword
from tests.copies.told_copies import STORY, TITLE

ARTICLE = "\n\n".join(
    (
        "Mayor Paul Krantz said on Monday that 14 barges, which the guild had sold in May, were not moored in Lima. "
        "The council may ask for the money, which is still in dispute among the owners, this week.",
        "Michael Sorge said the guild had lost its papers in a fire. He has never seen the ledger, and it was sent to "
        "Chicago in March.",
        "The port will close in 2015, according to two pilots. Three tugs are at the mole, and 250 men are on strike.",
        "Paul Krantz was told of the fire on Friday. The alleged forger, who had worked at the customs "
        "house for years, is gone.",
        "Sarah Lund asked for help in Boston. It was a hard winter, and the big house near the lock has been sold.",
        "The guild has sold 30 barges in all, Michael Sorge said. Many people in the town lost money and jobs.",
    )
)


def test_cases_come_in_turn_and_are_the_same_again() -> None:
    cases = list(make_cases([ARTICLE], 18))
    assert [case.kind for case in cases] == [*TURNS, *TURNS]
    assert cases == list(make_cases([ARTICLE], 18))
    for case in cases:
        assert case.original != case.copy
        if case.kind != "harmless":
            assert case.before and case.before.split()[0] in case.original
            assert case.after in case.copy


def test_a_finding_counts_where_its_kind_and_place_are_right() -> None:
    other = "\n\nA school opened in Lima, and the mayor of the town made a long speech about boats."
    text = f"{STORY}{other}"
    cases = [
        Case("number", "another number", text, text.replace("14", "40"), "14", "40"),
        Case("name", "another name", text, text.replace("14", "40"), "Lima", "Bergen"),
        Case("harmless", "reworded", text, text.replace("saw four", "noticed four"), "", ""),
    ]
    rows = {kind: (int(n), recall, precision) for kind, n, recall, precision in table_rows(measure_alterations(cases))}
    assert set(rows) == set(KINDS)
    assert rows["number"] == (1, "100.0", "50.0")
    assert rows["name"] == (1, "0.0", "0.0")
    assert rows["harmless"] == (1, "100.0", "100.0")


def test_rewording_leaves_quotations_alone() -> None:
    sentence = "The clerk said the town needs money, but “people said the plans were big” in the meeting."
    for seed in range(20):
        reworded = reword(sentence, Random(seed))
        assert reworded is None or "“people said the plans were big”" in reworded


def test_families_of_generated_copies_are_found_again() -> None:
    articles = [ARTICLE * 2, STORY * 2]
    scores = score_families(make_copies(articles, 6))
    assert scores.f1 == pytest.approx(100.0)


def test_cases_with_a_copy_are_scored(tmp_path: Path) -> None:
    changes = [
        {"kind": "changed number", "original": "14 patrol boats", "copy": "40 patrol boats"},
        {"kind": "changed date", "original": "on Tuesday", "copy": "on Tuesday"},
    ]
    stories = {
        "a": {"title": TITLE, "text": STORY},
        "b": {"title": TITLE, "text": STORY.replace("14 patrol", "40 patrol"), "copy_of": "a", "changes": changes},
    }
    for name, story in stories.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(story), encoding="utf-8")
    assert [case.name for case in load_copy_cases(tmp_path)] == ["b"]
    figures = score_cases(tmp_path)
    assert figures["families"] == 100.0 and figures["changes named"] == 50.0
