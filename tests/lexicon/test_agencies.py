"""Each agency is found in its own credit and not where it is only named."""

from __future__ import annotations

import pytest

from counterclaim.documents.boilerplate import mark_boilerplate
from counterclaim.documents.credits import find_agency
from counterclaim.documents.dateline import find_dateline
from counterclaim.documents.lines import split_lines
from counterclaim.documents.metadata import drop_site_suffix
from counterclaim.lexicon.agencies import Agency, CreditCue, Outlet, PlaceWords, load_agencies

LEXICON = load_agencies()
PROSE = "Two freighters were turned away on Monday, the harbour master said, and nobody could tell him why."


def agency_of(line: str, *, last: bool = False) -> str | None:
    dateline = find_dateline(line)
    if dateline is not None:
        return dateline.agency
    lines = split_lines(f"{PROSE}\n\n{line}" if last else f"{line}\n\n{PROSE}")
    return find_agency(lines, mark_boilerplate(lines))


@pytest.mark.parametrize("agency", LEXICON.agencies, ids=lambda agency: agency.id)
def test_credit(agency: Agency) -> None:
    assert agency.id in (agency_of(agency.catch), agency_of(agency.catch, last=True))


@pytest.mark.parametrize("agency", LEXICON.agencies, ids=lambda agency: agency.id)
def test_no_credit(agency: Agency) -> None:
    assert agency_of(agency.leave) is None
    assert agency_of(agency.leave, last=True) is None


@pytest.mark.parametrize("cue", LEXICON.cues, ids=lambda cue: cue.name)
def test_cue(cue: CreditCue) -> None:
    assert agency_of(cue.catch, last=cue.where != "head") is not None
    assert agency_of(cue.leave, last=cue.where != "head") is None


@pytest.mark.parametrize("outlet", LEXICON.outlets, ids=lambda outlet: outlet.names[0])
def test_outlet(outlet: Outlet) -> None:
    assert drop_site_suffix(outlet.catch, None) == "Harbour denies shipment"
    assert drop_site_suffix(outlet.leave, None) == outlet.leave


@pytest.mark.parametrize("entry", LEXICON.not_places, ids=lambda entry: entry.catch[:12])
def test_no_place(entry: PlaceWords) -> None:
    assert any(entry.catch.startswith(word) for word in entry.words)
    assert find_dateline(entry.catch) is None
    assert find_dateline(entry.leave) is not None


@pytest.mark.parametrize("entry", LEXICON.colon_places, ids=lambda entry: entry.catch[:12])
def test_place_before_a_colon(entry: PlaceWords) -> None:
    assert find_dateline(entry.catch) is not None
    assert find_dateline(entry.leave) is None


def test_one_name_belongs_to_one_agency() -> None:
    names = [name for agency in LEXICON.agencies for name in {*agency.names, *map(str.upper, agency.names)}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Associated Press", "AP"),
        ("REUTERS", "Reuters"),
        ("Agence  France-Presse", "AFP"),
        ("Coast Daily", None),
        (None, None),
    ],
)
def test_short_name(name: str | None, expected: str | None) -> None:
    assert LEXICON.get_id(name) == expected


@pytest.mark.parametrize(
    ("host", "expected"), [("apnews.com", "AP"), ("www.reuters.com", "Reuters"), ("notreuters.com", None), ("", None)]
)
def test_site(host: str, expected: str | None) -> None:
    assert LEXICON.get_by_host(host) == expected
