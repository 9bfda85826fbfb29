from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from counterclaim.core.errors import UsageError
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.nouns import ClaimRow, ClaimView
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.pipeline.account import Account
from tests.ledger.affair import GIST, Line, accusation, admission, claim_id, decide, keep, kept_affair, tell, vote

ANY = ClaimFilter()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def affair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """May's accusation and July's admission as one claim, and a vote beside it; only read."""
    with kept_affair(request, tmp_path_factory.mktemp("affair")) as ledger:
        yield ledger


def join(ledger: Ledger, *accounts: Account) -> None:
    """See to it that accounts tell one claim, whatever the links between them weigh."""
    first = claim_id(accounts[0])
    for other in accounts[1:]:
        decide(ledger, first, "same", other=claim_id(other))


def listed(ledger: Ledger, wanted: ClaimFilter = ANY, limit: int = 20) -> list[ClaimRow]:
    """All pages of a list."""
    return list(pages(ledger, wanted, limit))


def pages(ledger: Ledger, wanted: ClaimFilter, limit: int) -> Iterator[ClaimRow]:
    after = None
    while True:
        with ledger.reading() as connection:
            page = list_claims(connection, wanted, limit=limit, after=parse_cursor(after))
        yield from page.items
        after = page.after
        if after is None:
            return


def shown(ledger: Ledger, account: Account) -> ClaimView:
    with ledger.reading() as connection:
        return get_claim(connection, claim_id(account))


def test_a_list_tells_each_claim_once_the_newest_first(affair: Ledger) -> None:
    rows = listed(affair)
    assert [(row.gist, row.documents, row.last_on) for row in rows] == [
        (GIST, 2, date(2019, 7, 3)), ("The vote in Ghat will be late", 1, date(2019, 6, 2)),
    ]  # fmt: skip
    stands = {each.party: (each.stance, each.changed, each.in_part) for each in rows[0].stands}
    assert stands["MLT"] == ("acknowledges", True, True)
    assert stands["ITA"][0] == "alleges" and stands["DZA"][0] == "declines"
    assert rows[0].first_on == date(2019, 5, 8) and rows[0].changed and rows[0].sources >= 2


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ClaimFilter(party="MLT"), 1),
        (ClaimFilter(party="HRV"), 1),
        (ClaimFilter(party="TUN"), 1),
        (ClaimFilter(party="USA"), 0),
        (ClaimFilter(kind="event"), 1),
        (ClaimFilter(kind="transfer"), 1),
        (ClaimFilter(status="confirmed"), 1),
        (ClaimFilter(status="contested"), 0),
        (ClaimFilter(status="uncontested"), 1),
        (ClaimFilter(changed=True), 1),
        (ClaimFilter(party="HRV", changed=True), 0),
        (ClaimFilter(party="MLT", status="confirmed", kind="transfer"), 1),
        (ClaimFilter(since=date(2019, 7, 3)), 1),
        (ClaimFilter(since=date(2019, 7, 4)), 0),
        (ClaimFilter(until=date(2019, 5, 7)), 0),
        (ClaimFilter(until=date(2019, 5, 8)), 1),
        (ClaimFilter(since=date(2019, 6, 1), until=date(2019, 6, 30)), 2),
    ],
)
def test_filters(affair: Ledger, wanted: ClaimFilter, found: int) -> None:
    assert len(listed(affair, wanted)) == found


def test_a_party_that_is_only_charged_is_told_as_silent(affair: Ledger) -> None:
    tunisia = next(each for each in listed(affair)[0].stands if each.party == "TUN")
    assert tunisia.stance is None and tunisia.charged and tunisia.name == "Tunisia"


def test_pages_tell_each_row_once_though_rows_are_added_between(ledger: Ledger) -> None:
    def story(number: int) -> Account:
        who = f"Witness {number}"
        line = Line(who, "said", f"barge number {number} sank off cape {number}", "alleges", None, who)
        return tell(f"Barge {number} sank", (line,), published=date(2019, 1, 1 + number % 4), title=f"Barge {number}")

    keep(ledger, *(story(number) for number in range(9)))
    seen = []
    for row in pages(ledger, ClaimFilter(), 2):
        if len(seen) == 3:
            keep(ledger, story(11))
        seen.append(row.gist)
    assert sorted(set(seen) - {"Barge 11 sank"}) == sorted(f"Barge {number} sank" for number in range(9))
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("cursor", ["", "2019-01-01", "yesterday.3", "2019-01-01.x", "none", "2019-01-01.3; drop"])
def test_a_cursor_that_is_none_is_a_clear_error(cursor: str) -> None:
    with pytest.raises(UsageError, match="where a list can go on"):
        parse_cursor(cursor)


def test_undated_documents_come_last(ledger: Ledger) -> None:
    line = Line("A sailor", "said", "the pier was empty", "alleges", None, "A sailor")
    keep(ledger, tell("The pier was empty", (line,), published=None), vote())
    rows = list(pages(ledger, ClaimFilter(), 1))
    assert [row.last_on for row in rows] == [date(2019, 6, 2), None]


def test_a_claim_tells_who_stands_where_since_when_in_which_words(affair: Ledger) -> None:
    view = shown(affair, accusation())
    malta = next(each for each in view.stands if each.party == "MLT")
    assert (malta.stance, malta.changed, malta.in_part, malta.since) == ("acknowledges", True, True, date(2019, 7, 1))
    assert [(step.stance, step.relation) for step in malta.steps] == [("denies", "denies"), ("acknowledges", "revises")]
    denial = malta.steps[0]
    assert denial.said[0].words == "that Malta had shipped any launchers"
    assert [(each.speaker, each.is_told) for each in denial.answers] == [("Italian officials", True)]
    assert denial.said[0].document.title == "Malta denies launchers"
    france = next(each for each in view.stands if each.party == "FRA")
    assert france.steps[0].relation == "supports"
    assert view.row.sources == len(view.source_groups) and all(each.why for each in view.source_groups)


def test_spans_are_the_exact_words_of_their_document(affair: Ledger) -> None:
    view = shown(affair, accusation())
    with affair.reading() as connection:
        rows = connection.execute(select(schema.document.c.id, schema.document.c.text)).all()
    texts = {row.id: row.text for row in rows}
    said = [said for stand in view.stands for step in stand.steps for said in step.said]
    assert len(said) == 5
    for each in said:
        assert " … ".join(span.within(texts[each.document.id]) for span in each.spans) == each.words


def test_any_telling_and_any_opening_of_it_lead_to_the_claim(affair: Ledger) -> None:
    ids = {claim_id(each) for each in (accusation(), admission())}
    with affair.reading() as connection:
        views = [get_claim(connection, typed) for each in ids for typed in (each, each[:9], f" {each} ")]
    assert len({view.row.id for view in views}) == 1 and {each.id for each in views[0].told} == ids


@pytest.mark.parametrize("typed", ["zz", "", "%", "_", "' OR 1=1 --"])
def test_an_id_that_fits_none_is_a_clear_error(affair: Ledger, typed: str) -> None:
    with affair.reading() as connection, pytest.raises(UsageError, match="has an id that begins with"):
        get_claim(connection, typed)


def test_copies_of_a_story_are_one_source_and_one_step(ledger: Ledger) -> None:
    first = accusation()
    lines = tuple(
        Line(*each)  # type: ignore[arg-type]
        for each in (
            ("Italian officials", "said", "Malta had shipped forty launchers to Tunisia", "alleges", "ITA",
             "Italian officials", "collective", date(2019, 5, 6)),
            ("Carla Zerafa", "denied", "that Malta had shipped any launchers", "denies", "MLT", "Carla Zerafa"),
        )
    )  # fmt: skip
    again = tell(GIST, lines, published=date(2019, 5, 9), title="Launchers denied", outlet="Harbour Post")
    keep(ledger, first, again)
    join(ledger, first, again)
    view = shown(ledger, first)
    malta = next(each for each in view.stands if each.party == "MLT")
    assert len(malta.steps) == 1 and [each.title for each in malta.steps[0].copies] == ["Launchers denied"]
    assert [each.name for each in view.source_groups] == ["Italy"]


def test_claims_with_nothing_in_common_stay_apart(affair: Ledger) -> None:
    assert shown(affair, vote()).row.documents == 1
    assert shown(affair, vote()).suggestions == ()


def test_the_transfers_of_a_claim_stand_in_it(affair: Ledger) -> None:
    (row,) = shown(affair, accusation()).transfers
    assert (row.supplier_name, row.recipient_name, row.status) == ("Malta", "Tunisia", "alleged")
    assert len(row.tellings) == 2 and row.concealed and row.measures[0].applies == "breach"
    assert {(item.category, item.low) for item in row.items} == {("artillery", 40), ("artillery", None)}
