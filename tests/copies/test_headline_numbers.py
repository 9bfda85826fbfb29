"""Numbers in headlines: which are counts, and which of them are larger than the body's."""

from __future__ import annotations

import pytest

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_numbers import find_counts, find_inflation
from tests.builders import make_document, make_reading


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("forty-two lorries and 1,500 tents", [42, 1500]),
        ("3 million stamps, two dozen clerks", [3_000_000, 24]),
        ("hundreds of kites", [200]),
        ("in 1998 a 155 mm gun cost $40 and weighed 9 kg", []),
        ("T-72 tanks of the 3rd corps", []),
        ("sixty eight boats", [68]),
    ],
)
def test_what_counts_as_a_number(text: str, values: list[float]) -> None:
    assert [counted.value for counted in find_counts(text)] == values


@pytest.mark.parametrize(
    ("title", "body", "inflated"),
    [
        ("Flood drowns 900 sheep", "A flood drowned 90 sheep near Alta.", True),
        ("Flood drowns 90 sheep", "A flood drowned 88 sheep near Alta.", False),
        ("Flood drowns 90 sheep", "A flood drowned 60 sheep near Alta and 30 sheep near Bodo.", False),
        ("Flood drowns hundreds of sheep", "A flood drowned 340 sheep near Alta.", False),
        ("Flood drowns thousands of sheep", "A flood drowned 340 sheep near Alta.", True),
        ("Flood drowns 900 sheep", "A flood drowned hundreds of sheep near Alta; 90 sheep were saved.", False),
        ("Flood drowns 900 sheep", "A flood reached Alta after 90 minutes of rain.", False),
        ("Flood drowns 3 sheep", "A flood drowned one sheep near Alta.", False),
    ],
)
def test_what_is_inflated(title: str, body: str, inflated: bool) -> None:
    finding = find_inflation(title, Body(make_reading(make_document(body, title=title)), ()))
    assert (finding is not None) is inflated
    if finding is not None:
        assert finding.verdict == "overstated"
        assert finding.body is not None
