"""Who copied whom, only where the pages tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.direction import propose_original
from counterclaim.copies.survey import survey_copies
from tests.copies.told_copies import STORY, altered, original


def test_agency_and_day_tell() -> None:
    ours = original()
    theirs = replace(altered(agency=None), published=date(2031, 11, 6))
    for left, right in ((ours, theirs), (theirs, ours)):
        direction = compare_copies(left, right).direction
        assert direction is not None and (direction.original, direction.copy) == (ours.id, theirs.id)
        assert {reason.rule for reason in direction.reasons} >= {"agency credit", "published earlier"}


def test_what_the_other_credits_came_first() -> None:
    ours = replace(original(), agency="Lagoon Wire", outlet="Lagoon Wire")
    theirs = replace(altered(("14", "40"), agency="Lagoon Wire"), outlet="The Gazette")
    direction = compare_copies(theirs, ours).direction
    assert direction is not None and (direction.original, direction.copy) == (ours.id, theirs.id)
    assert [reason.rule for reason in direction.reasons] == ["agency's own site"]
    both = replace(theirs, outlet="Lagoon Wire")
    assert compare_copies(both, ours).direction is None


def test_pages_that_tell_nothing_stay_unordered() -> None:
    assert compare_copies(original(), altered(("14", "40"))).direction is None


def test_evidence_against_itself_tells_nothing() -> None:
    later = replace(original(), published=date(2031, 11, 9))
    assert compare_copies(later, replace(altered(agency=None), published=date(2031, 11, 6))).direction is None


def test_the_others_are_held_against_one() -> None:
    trimmed = altered((STORY.split("\n\n")[-1], ""), agency=None)
    (report,) = survey_copies([trimmed, original()])
    assert report.original == original() == propose_original([original(), trimmed])
    assert [comparison.copy for comparison in report.comparisons] == [trimmed.id]
