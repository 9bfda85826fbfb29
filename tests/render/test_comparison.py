"""Two tellings side by side, in a terminal and as a picture: nothing hangs on colour, nothing of a page escapes."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from rich.console import Console

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.signs import find_signs
from counterclaim.copies.survey import survey_copies
from counterclaim.render.comparison import print_comparison, print_families
from counterclaim.render.comparison_svg import render_comparison_svg
from counterclaim.render.comparison_words import NO_CHANGE, summary_words
from tests.copies.told_copies import altered, compared, original

SWAPS = (("14 patrol boats", "40 patrol boats"), ("The alleged shipment", "The shipment"))


def _shown(*swaps: tuple[str, str], width: int = 90, **settings: bool) -> str:
    ours, theirs = replace(original(), name="wire.txt"), replace(altered(*swaps), name="copy.txt")
    console = Console(file=io.StringIO(), width=width, color_system=None)
    print_comparison(compare_copies(ours, theirs), ours, theirs, console, signs=find_signs(theirs), **settings)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_changed_words_stand_in_brackets_and_in_words() -> None:
    shown = _shown(*SWAPS)
    assert "[14]" in shown and "[40]" in shown
    assert "NUMBER: a number differs: “14” became “40”" in shown
    assert "HEDGE DROPPED: “alleged” is gone" in shown
    assert "Fishermen" not in shown, "passages that do not differ are left out"


@pytest.mark.parametrize("width", [60, 90, 200])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(map(len, _shown(*SWAPS, width=width).splitlines())) <= width


def test_everything_shows_what_did_not_change_too() -> None:
    assert "Fishermen" in _shown(*SWAPS, everything=True)


def test_what_was_cut_stands_beside_an_empty_column() -> None:
    assert "(not in the copy)" in _shown((" The panel may publish its findings in December.", ""))


def test_signs_of_the_copy_are_told() -> None:
    assert "broken sentence" in _shown(("customs papers seen by", "customs papers. seen by"))


def test_marks_of_a_page_are_no_markup() -> None:
    assert "[bold]" in _shown(("14 patrol boats", "[bold]40 patrol boats"))


def test_the_summary_of_a_faithful_copy() -> None:
    assert summary_words(compared()).startswith(NO_CHANGE)


def test_families_name_the_original_and_each_copy() -> None:
    ours = replace(original(), name="wire.txt")
    theirs = replace(altered(*SWAPS, agency=None), name="copy.txt")
    console = Console(file=io.StringIO(), width=100, color_system=None)
    print_families(list(survey_copies([theirs, ours])), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert "held against wire.txt (Reuters, 2031-11-04)" in shown
    assert "3 changes that matter: number, hedge dropped, agency credit lost" in shown
    print_families([], console)
    assert "No two of them tell one story." in console.file.getvalue()  # type: ignore[attr-defined]


def test_the_picture_is_sound_and_tells_the_changes() -> None:
    ours = replace(original(), name="<wire> & co")
    theirs = altered(("14 patrol boats", "40 <patrol> & boats"))
    drawn = render_comparison_svg(compare_copies(ours, theirs), ours, theirs)
    root = ET.fromstring(drawn)
    told = "".join(root.itertext())
    assert "“14” became “40”" in told and "<wire> & co" in told
    marked = [each.text for each in root.iter("{http://www.w3.org/2000/svg}tspan")]
    assert "14" in marked and "40" in marked
    assert "passages in which nothing that matters was changed" in told
