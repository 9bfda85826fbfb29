"""Who a story is credited to."""

from __future__ import annotations

import pytest

from counterclaim.documents.boilerplate import mark_boilerplate
from counterclaim.documents.credits import agency_of_byline, agency_of_url, find_agency, find_byline
from counterclaim.documents.lines import split_lines

PROSE = "The harbour master told Reuters on Monday that no ship had sailed, and denied to the AP that one would."


def credited(*paragraphs: str) -> str | None:
    lines = split_lines("\n\n".join(paragraphs))
    return find_agency(lines, mark_boilerplate(lines))


def signed(*paragraphs: str) -> str | None:
    lines = split_lines("\n\n".join(paragraphs))
    return find_byline(lines, mark_boilerplate(lines))


def test_agencies_in_prose_are_no_credit() -> None:
    assert credited(PROSE, PROSE, PROSE) is None


@pytest.mark.parametrize(
    ("paragraphs", "agency"),
    [
        ((PROSE, "Follow AP’s coverage of coastal trade at"), "AP"),
        ((PROSE, "Copyright 2031 The Associated Press. All rights reserved."), "AP"),
        ((PROSE, "© Agence France-Presse"), "AFP"),
        ((PROSE, "© 2031 AFP"), "AFP"),
        ((PROSE, "He hung up. (Reporting by Jo Marsh; Editing by Al Reed)"), "Reuters"),
        ((PROSE, "He hung up. -- BERNAMA"), "Bernama"),
        ((PROSE, "(With inputs from ANI)"), "ANI"),
        ((PROSE, "Associated Press writer Jo Marsh in Lima contributed to this report."), "AP"),
        (("Xinhua | May 3, 2031 10:15", PROSE), "Xinhua"),
        (("By Jo Marsh, Associated Press", PROSE), "AP"),
        (("By Reuters", PROSE), "Reuters"),
        (("Reuters", PROSE), "Reuters"),
        ((PROSE, "Source: Xinhua"), "Xinhua"),
        ((PROSE, "Copyright 2031 Coast Daily. Reuters contributed nothing."), None),
        ((PROSE, "The AP news agency was told the same. He then left for Lima."), None),
    ],
)
def test_credit_lines(paragraphs: tuple[str, ...], agency: str | None) -> None:
    assert credited(*paragraphs) == agency


def test_bylines() -> None:
    assert signed("By JO MARSH and Al Reed, Associated Press", PROSE) == "JO MARSH and Al Reed"
    assert signed("By Reuters", PROSE) == "Reuters"
    assert signed(PROSE, PROSE, PROSE, "Jo R. Marsh") == "Jo R. Marsh"
    assert signed(PROSE, PROSE, PROSE) is None


def test_agency_of_a_byline_or_address() -> None:
    assert agency_of_byline("Jo Marsh, Associated Press") == "AP"
    assert agency_of_byline("AFP") == "AFP"
    assert agency_of_byline("Jo Marsh in Lima") is None
    assert agency_of_byline(None) is None
    assert agency_of_url("https://www.reuters.com/world/x") == "Reuters"
    assert agency_of_url("https://reuters.com.example.org/x") is None
    assert agency_of_url("https://[broken") is None
