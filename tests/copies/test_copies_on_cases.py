"""The copies among the annotated cases, and the page the project starts from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.signs import find_signs
from counterclaim.documents.load import load_document
from gate.copies import score_cases, warned_pages

SHARED = Path(__file__).parents[3] / "shared"
pytestmark = pytest.mark.shared

# What was broken on the founding page, with what a whole telling has there.
MENDED = (
    ("conspiracy story", "plot-breeding story"),
    ("significant amount", "significant number"),
    ("said. ministry in", "said in"),
    ("politics”. of the West", "politics” of the West"),
    ("competitions. with China", "competitions with China"),
    ("Council resolutions. UN security.", "UN Security Council resolutions."),
    ("calling it of “spokesman” for", "calling him a “spokesman” for"),
    (
        "vice-president. Minister of International Organizations at the",
        "vice minister of international organizations at the",
    ),
    ("\n\nMartin E. Berry", ""),
)


def test_the_cases() -> None:
    figures = score_cases(SHARED / "cases")
    assert figures["families"] == 100.0 and figures["strangers in families"] == 0
    assert figures["changes named"] >= 85.0 and figures["false alarms on trims"] == 0


def test_the_founding_page_shows_that_it_is_broken() -> None:
    document = load_document(SHARED / "seed" / "nk-russia-shells.txt")
    found = {(sign.kind, document.words_of(sign.span)) for sign in find_signs(document)}
    assert {kind for kind, _ in found} == {
        "broken sentence", "broken quotation", "orphaned fragment", "orphaned title", "unbalanced attribution",
        "stranger's byline",
    }  # fmt: skip
    assert {("broken sentence", "said. ministry"), ("orphaned fragment", "UN security.")} <= found


def test_the_founding_page_against_a_whole_telling() -> None:
    copy = load_document(SHARED / "seed" / "nk-russia-shells.txt")
    text = copy.text
    for broken, whole in MENDED:
        assert broken in text
        text = text.replace(broken, whole)
    title = "North Korea denies US charge of shell shipments to Russia"
    whole_page = replace(copy, id="whole", text=text, title=title, byline="Jo Marsh", boilerplate=())
    changes = compare_copies(whole_page, copy).altered
    told = {(change.kind, copy.words_of(change.copy[0]) if change.copy else "") for change in changes}
    assert {kind for kind, _ in told} >= {
        "headline reversed", "synonym damage", "quotation", "garbled", "agency credit lost",
    }  # fmt: skip
    assert {("synonym damage", "amount"), ("quotation", "conspiracy story"), ("garbled", "said. ministry")} <= told


def test_clean_articles_stay_silent() -> None:
    pages, warned = warned_pages(SHARED / "data" / "polnear" / "dev" / "text")
    assert pages == 84 and warned / pages < 0.02
