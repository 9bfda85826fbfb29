"""What a copy made of the headline."""

from __future__ import annotations

import pytest

from counterclaim.copies.compare import compare_copies
from tests.builders import make_document
from tests.copies.told_copies import STORY

TITLES = [
    ("Norland admits boat sale to Ostia", "Norland denies boat sale to Ostia", "headline reversed"),
    ("Norland denies selling boats to Ostia", "Norland slams Ostia for buying boats", "headline reversed"),
    ("Norland did not sell boats to Ostia", "Norland did sell boats to Ostia", "headline reversed"),
    ("Norland may have sold boats to Ostia", "Norland has sold boats to Ostia", "headline hardened"),
    ("Norland sold boats to Ostia, panel says", "Norland sold boats to Ostia", "headline hardened"),
    ("Norland sold 14 boats to Ostia", "Norland sold 40 boats to Ostia", "number"),
    (
        "Iran admits boat sale; Norway calls that a lie",
        "Iran admits boat sale, calls Norway a liar",
        "attribution moved",
    ),
    ("Norland denies selling boats to Ostia", "Ten ways to cook a herring", "headline changed"),
    ("Norland denies selling boats to Ostia", "Norland rejects claims that it sold boats to Ostia", None),
    ("Norland denies selling boats; panel to report", "Norland denies selling boats", None),
    ("Norland denies selling boats to Ostia", "Norland Denies Selling Boats To Ostia", None),
]


@pytest.mark.parametrize(("ours", "theirs", "kind"), TITLES, ids=lambda value: str(value)[:40])
def test_a_headline_against_its_original(ours: str, theirs: str, kind: str | None) -> None:
    comparison = compare_copies(make_document(STORY, title=ours), make_document(STORY, title=theirs))
    found = {change.kind for change in comparison.altered}
    assert (kind in found) if kind is not None else not found
    assert all(span.field == "title" for change in comparison.changes for span in (*change.original, *change.copy))
