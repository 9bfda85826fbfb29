"""What the rules say of transfers as stories tell them: who, what and when decide; every sentence is conditional."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import APPROVED, BASED, Category, Item, Transfer, TransferStatus
from counterclaim.measures.apply import apply_measures

HERE = Span(0, 1)
A_DAY = date(2022, 11, 8)


def _transfer(
    supplier: str | None,
    recipient: str | None,
    *categories: Category,
    when: Interval | None = None,
    status: TransferStatus = "alleged",
    concealed: bool = False,
) -> Transfer:
    items = tuple(Item(HERE, category, None) for category in categories)
    ends = _end(supplier), _end(recipient)
    return Transfer("t", "e", ends[0], ends[1], items, when, "unspecified", (), concealed, status, (), 1.0, ())


def _end(party: str | None) -> Participant | None:
    return None if party is None else Participant(party, party, HERE)


def _says(transfer: Transfer, published: date | None = A_DAY) -> dict[str, str]:
    return {each.measure: each.applies for each in apply_measures(transfer, published)}


KOREAN_EXPORT = {"UNSCR-1718-8b": "breach", "UNSCR-1874-9": "breach"}
KOREAN_IMPORT = {"UNSCR-1718-8a": "breach", "UNSCR-1874-10": "breach"}
SOMALI = dict.fromkeys(("UNSCR-733-5", "UNSCR-1844-7", "UNSCR-1907-6"), "breach")
DARFUR = {"UNSCR-1556-7": "possible breach", "UNSCR-1591-7": "possible breach"}


@pytest.mark.parametrize(
    ("supplier", "recipient", "category", "day", "expected"),
    [
        # North Korea, both ways
        ("PRK", "RUS", "ammunition", "2022-11-08", KOREAN_EXPORT),
        ("PRK", None, "unspecified", "2022-11-08", KOREAN_EXPORT),
        ("PRK", "Wagner", "rockets", "2022-11-08", KOREAN_EXPORT),
        ("PRK", "SYR", "missiles", "2008-03-01", {"UNSCR-1718-8b-2006": "breach"}),
        ("PRK", "SYR", "small arms", "2008-03-01", {}),
        ("PRK", "SYR", "missiles", "2005-03-01", {}),
        ("RUS", "PRK", "aircraft", "2024-01-12", KOREAN_IMPORT),
        # its small arms: not covered, then expressly exempt, then covered
        ("CHN", "PRK", "small arms", "2008-01-12", {}),
        ("CHN", "PRK", "small arms", "2012-01-12", {"UNSCR-1874-10-2009": "exempt"}),
        ("CHN", "PRK", "small arms", "2017-01-12", KOREAN_IMPORT | {"UNSCR-2270-6": "breach"}),
        # Iran: all arms, then resolution 2231 and its two ends, then again
        ("IRN", "SYR", "small arms", "2013-06-01", {"UNSCR-1747-5": "breach"}),
        ("IRN", "SYR", "drones", "2013-06-01", {"UNSCR-1747-5": "breach"}),
        ("IRN", "SYR", "drones", "2019-06-01", {"UNSCR-2231-B6b": "possible breach"}),
        ("IRN", "RUS", "drones", "2022-09-01", {"UNSCR-2231-B4-from": "possible breach"}),
        ("IRN", "RUS", "unspecified", "2022-09-01", {"UNSCR-2231-B4-from": "possible breach"}),
        ("IRN", "RUS", "ammunition", "2022-09-01", {}),
        ("IRN", "RUS", "drones", "2023-10-18", {}),
        ("IRN", "RUS", "drones", "2025-10-18", {"UNSCR-1747-5-2025": "possible breach"}),
        ("RUS", "IRN", "armoured vehicles", "2012-09-01", {"UNSCR-1929-8": "breach"}),
        ("RUS", "IRN", "small arms", "2012-09-01", {}),
        ("RUS", "IRN", "aircraft", "2022-12-20", {}),
        ("RUS", "IRN", "unspecified", "2022-12-20", {}),
        # a group in a state, not the state
        ("IRN", "Houthis", "missiles", "2019-05-01", {"UNSCR-2216-14": "breach", "UNSCR-2231-B6b": "possible breach"}),
        ("IRN", "Houthis", "unspecified", "2022-05-01", {"UNSCR-2216-14": "breach"}),
        ("SAU", "YEM", "missiles", "2019-05-01", {}),
        ("SYR", "Hezbollah", "missiles", "2010-05-01", {"UNSCR-1701-15a": "breach"}),
        ("USA", "LBN", "armoured vehicles", "2018-05-01", {}),
        ("RWA", "M23", "small arms", "2024-05-01", {"UNSCR-1807-1": "breach"}),
        ("CHN", "COD", "drones", "2023-05-01", {"UNSCR-1807-1": "exempt"}),
        ("CHN", "COD", "small arms", "2006-05-01", {"UNSCR-1596-1": "possible breach"}),
        # a territory, with leave for its government
        ("ARE", "LNA", "air defence", "2019-11-01", {"UNSCR-1970-9": "breach"}),
        ("TUR", "LBY", "drones", "2019-11-01", dict.fromkeys(("UNSCR-1970-9", "UNSCR-2174-8"), "possible breach")),
        ("LBY", "SYR", "ammunition", "2012-11-01", {"UNSCR-1970-10": "breach"}),
        ("LBY", "LNA", "ammunition", "2019-11-01", {}),
        ("ARE", "RSF", "unspecified", "2024-01-20", DARFUR),
        ("ARE", "SDN", "unspecified", "2024-01-20", {}),
        ("ARE", "RSF", "unspecified", "2020-01-20", {"UNSCR-1591-7": "possible breach"}),
        ("ERI", "Al-Shabaab", "small arms", "2011-11-01", SOMALI),
        ("TUR", "SOM", "drones", "2024-06-01", {}),
        # what was lifted
        ("PRK", "ERI", "sensors", "2019-11-01", dict.fromkeys(("UNSCR-1718-8b", "UNSCR-1874-9"), "possible breach")),
        ("BGR", "CIV", "ammunition", "2017-01-01", {}),
        ("UKR", "LBR", "ammunition", "2018-01-01", {}),
        # who is bound
        ("DEU", "RUS", "sensors", "2016-01-01", {"EU-RUS-supply": "possible breach"}),
        ("FRA", "RUS", "armoured vehicles", "2014-07-31", {}),
        ("CHN", "RUS", "drones", "2023-03-07", {}),
        ("EU", "RUS", "ammunition", "2016-01-01", {"EU-RUS-supply": "breach"}),
        ("RUS", "HUN", "missiles", "2016-01-01", {"EU-RUS-procure": "breach"}),
        ("GBR", "MMR", "aircraft", "2020-12-31", {"EU-MMR-supply": "breach"}),
        ("GBR", "MMR", "aircraft", "2021-01-01", {}),
        ("USA", "CHN", "sensors", "1999-01-01", {"US-CHN-902": "possible breach"}),
        ("USA", "TWN", "aircraft", "1999-01-01", {}),
        ("USA", "UKR", "aircraft", "2023-01-01", {}),
        # what the Security Council forbids to all is not told again for members; what it may not forbid is
        ("FRA", "LNA", "missiles", "2019-06-01", {"UNSCR-1970-9": "breach"}),
        ("BGR", "SDN", "ammunition", "2019-06-01", {"EU-SDN-supply": "breach"}),
        # a commitment that is no law
        ("DEU", "CHN", "engines", "2019-06-01", {}),
        ("TUR", "AZE", "drones", "2020-10-01", {}),
    ],
)  # fmt: skip
def test_who_what_and_when_decide(
    supplier: str | None, recipient: str | None, category: Category, day: str, expected: dict[str, str]
) -> None:
    on = date.fromisoformat(day)
    assert _says(_transfer(supplier, recipient, category, when=Interval(on, on)), date(2026, 1, 1)) == expected


@pytest.mark.parametrize(
    ("when", "published", "applies"),
    [
        (None, date(2011, 3, 1), "breach"),
        (None, date(2011, 2, 1), None),
        (Interval(date(2011, 2, 1), date(2011, 3, 31), "month"), date(2012, 1, 1), "possible breach"),
        (Interval(date(2011, 3, 1), None), date(2011, 5, 1), "breach"),
        (Interval(None, date(2011, 1, 31)), date(2011, 5, 1), None),
        (Interval(None, date(2011, 4, 30)), date(2011, 5, 1), "breach"),
        (None, None, "possible breach"),
    ],
)
def test_the_day_is_the_told_one_else_that_of_publication(
    when: Interval | None, published: date | None, applies: str | None
) -> None:
    says = _says(_transfer("TCD", "LNA", "artillery", when=when), published)
    assert says == ({} if applies is None else {"UNSCR-1970-9": applies})


def test_a_time_that_is_partly_in_force_tells_which_part() -> None:
    when = Interval(date(2020, 10, 1), date(2020, 10, 31), "month")
    (found,) = apply_measures(_transfer("IRN", "VEN", "ammunition", when=when), None)
    assert found.applies == "possible breach"
    assert "if it took place on or before 17 October 2020" in found.why


def test_versions_of_a_paragraph_cover_a_time_together() -> None:
    """June 2009: heavy arms were covered to the 11th, all arms from the 12th, missiles all along."""
    june = Interval(date(2009, 6, 1), date(2009, 6, 30), "month")
    told = {each.citation: each for each in apply_measures(_transfer("PRK", "SYR", "missiles", when=june), None)}
    assert told["S/RES/1718 (2006) OP 8(b)"].applies == "breach"
    assert told["S/RES/1874 (2009) OP 9"].applies == "possible breach"
    assert "on or after 12 June 2009" in told["S/RES/1874 (2009) OP 9"].why


def test_the_worst_item_decides_and_only_exempt_items_are_exempt() -> None:
    on = Interval(date(2012, 1, 12), date(2012, 1, 12))
    assert _says(_transfer("CHN", "PRK", "small arms", "artillery", when=on))["UNSCR-1874-10-2009"] == "breach"
    assert _says(_transfer("CHN", "PRK", "small arms", when=on)) == {"UNSCR-1874-10-2009": "exempt"}


@pytest.mark.parametrize("status", ["alleged", "reported", "denied", "confirmed", "planned", "hypothetical"])
def test_every_status_gets_the_rule_that_would_apply(status: TransferStatus) -> None:
    assert _says(_transfer("PRK", "RUS", "ammunition", status=status)) == KOREAN_EXPORT


def test_a_permit_act_speaks_only_where_the_permit_is_in_doubt() -> None:
    permit = {"ZA-NCAC-13": "possible breach"}
    assert _says(_transfer("ZAF", "TUR", "drones", status="alleged")) == permit
    assert _says(_transfer("ZAF", "TUR", "drones", status="confirmed")) == {}
    assert _says(_transfer("ZAF", "TUR", "drones", status="confirmed", concealed=True)) == permit
    # The importing State's treaty: that its own imports are alleged puts no exemption in doubt.
    assert _says(_transfer("BRA", "NGA", "small arms", status="alleged")) == {}
    hidden = _transfer("BRA", "NGA", "small arms", status="alleged", concealed=True)
    assert _says(hidden) == {"ECOWAS-2006-3-1": "possible breach"}


def test_a_territory_counts_where_arms_go_to_strangers_in_it() -> None:
    transfer = _transfer("RUS", "Wagner", "aircraft")
    assert _says(transfer) == {}
    (found,) = apply_measures(transfer, A_DAY, places=("LBY",))
    assert (found.measure, found.applies) == ("UNSCR-1970-9", "possible breach")
    assert "if the arms were for use in Libya" in found.why
    assert apply_measures(_transfer("RUS", "EGY", "aircraft"), A_DAY, places=("LBY",)) == ()


def test_a_renewal_that_is_not_known_makes_it_possible() -> None:
    transfer = _transfer("UGA", "SPLM-IO", "small arms")
    assert _says(transfer, date(2026, 5, 31)) == {"UNSCR-2428-4": "breach"}
    assert _says(transfer, date(2027, 5, 31)) == {"UNSCR-2428-4": "possible breach"}


def test_nobody_named_means_no_rule() -> None:
    assert _says(_transfer(None, None, "missiles")) == {}
    assert _says(_transfer("CHN", None, "missiles")) == {}
    assert _says(_transfer("the Harbour Syndicate", "the Dock Brotherhood", "missiles")) == {}


def test_every_sentence_is_conditional() -> None:
    pairs = [("PRK", "RUS"), ("IRN", "Houthis"), ("TUR", "LBY"), ("CHN", "COD"), ("DEU", "RUS"), ("ARE", "RSF")]
    told = [each for pair in pairs for each in apply_measures(_transfer(*pair, "unspecified"), A_DAY)]
    assert len(told) >= 8
    for each in told:
        opening = "Would not breach" if each.applies == "exempt" else "Would breach"
        assert each.why.startswith(f"{opening} {each.citation}") and " if true" in each.why and each.why.endswith(".")
        assert "breached" not in each.why
    assert told[0].why == (
        "Would breach S/RES/1718 (2006) OP 8(b) if true: since 12 June 2009 no State may procure arms from North Korea."
    )


def test_what_the_council_let_through_breaks_none_of_its_rules() -> None:
    on = date(2019, 5, 16)
    transfer = _transfer("RUS", "CAF", "small arms", when=Interval(on, on), status="confirmed")
    assert _says(transfer) != {}
    assert _says(replace(transfer, reasons=(Reason(APPROVED, "", (HERE,)),))) == {}


def test_a_rule_for_a_part_of_a_state_speaks_where_the_arms_are_said_to_go_there() -> None:
    on = date(2010, 5, 16)
    transfer = _transfer("BLR", "SDN", "aircraft", when=Interval(on, on))
    assert _says(transfer) == {}
    told = apply_measures(transfer, A_DAY, places=("SDN",))
    assert {each.measure: each.applies for each in told} == {"UNSCR-1591-7": "possible breach"}


def test_a_group_of_no_registered_name_comes_under_the_rules_on_its_state() -> None:
    arms = _transfer("SDN", "Lake Column", "small arms")
    assert _says(arms) == {}
    based = replace(arms, reasons=(Reason(BASED, "SSD", (HERE,)),))
    assert set(_says(based).values()) <= {"breach", "possible breach"}
    assert _says(based).keys() == _says(_transfer("SDN", "SPLM-IO", "small arms")).keys()
    inside = replace(_transfer("SSD", "Lake Column", "small arms"), reasons=(Reason(BASED, "SSD", (HERE,)),))
    assert _says(inside) == {}
