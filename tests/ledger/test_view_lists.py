from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.core.refusal import Refusal
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import end_run, record_account, record_refusal, start_run
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.search import explain_words, search_ledger
from counterclaim.ledger.views.status import get_status
from counterclaim.ledger.views.timeline import TimeFilter, list_entries
from counterclaim.ledger.views.transfers import TransferFilter, list_transfers
from counterclaim.ledger.views.who import get_who
from tests.accounts import make_cargo_account
from tests.ledger.affair import (
    GIST,
    MOVED,
    STAMP,
    Line,
    accusation,
    keep,
    kept_affair,
    tell,
    vote,
)

APRIL = (date(2019, 4, 1), date(2019, 4, 30))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def affair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """May's accusation and July's admission as one claim, and a vote beside it; only read."""
    with kept_affair(request, tmp_path_factory.mktemp("affair")) as ledger:
        yield ledger


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (TransferFilter(), 1),
        (TransferFilter(supplier="MLT"), 1),
        (TransferFilter(supplier="TUN"), 0),
        (TransferFilter(supplier="MLT", recipient="TUN"), 1),
        (TransferFilter(category="artillery"), 1),
        (TransferFilter(category="drones"), 0),
        (TransferFilter(status="alleged"), 1),
        (TransferFilter(status="denied"), 0),
        (TransferFilter(since=date(2019, 4, 30)), 1),
        (TransferFilter(since=date(2019, 5, 1)), 0),
        (TransferFilter(until=date(2019, 4, 1)), 1),
        (TransferFilter(until=date(2019, 3, 31)), 0),
    ],
)
def test_transfers_are_found_by_their_ends_kind_standing_and_time(
    affair: Ledger, wanted: TransferFilter, found: int
) -> None:
    with affair.reading() as connection:
        rows = list_transfers(connection, wanted).items
    assert len(rows) == found
    for row in rows:
        assert row.claim is not None and row.gist == GIST and len(row.tellings) == 2
        assert [(each.party, each.stance) for each in row.stands][:1] == [("ITA", "alleges")]
        assert any("Italian officials alleges" in words for told in row.tellings for words in told.words)


def test_a_transfer_without_a_claim_stands_alone_with_the_reporters_sentence(ledger: Ledger) -> None:
    account = accusation()
    own = replace(account.transfers[0], claim=None, status="reported", tellings=(
        replace(account.transfers[0].tellings[0], statement=None, status="reported"),
    ))  # fmt: skip
    keep(ledger, replace(account, transfers=(own,), claims=()))
    with ledger.reading() as connection:
        (row,) = list_transfers(connection, TransferFilter()).items
    assert row.claim is None and row.status == "reported"
    assert row.tellings[0].words == ("Italian officials said Malta had shipped forty launchers to Tunisia.",)


def test_pages_of_transfers_tell_each_once(ledger: Ledger) -> None:
    parties = ("FRA", "ESP", "PRT", "GRC", "CYP")
    for number, party in enumerate(parties):
        line = Line("Ana", "said", f"launchers number {number} left", "alleges", None, "Ana")
        moved = (party, "TUN", "launchers", MOVED[3])
        keep(ledger, tell(f"{party} shipped", (line,), published=date(2019, 1, 1 + number % 2), moved=moved))
    seen, after = [], None
    while True:
        with ledger.reading() as connection:
            page = list_transfers(connection, TransferFilter(recipient="TUN"), limit=2, after=parse_cursor(after))
        seen.extend(row.supplier for row in page.items)
        after = page.after
        if after is None:
            break
    assert sorted(filter(None, seen)) == sorted(parties)


def test_the_timeline_is_in_order_of_time_and_pages_meet(affair: Ledger) -> None:
    seen, after = [], None
    while True:
        with affair.reading() as connection:
            page = list_entries(connection, TimeFilter(), limit=2, after=parse_cursor(after))
        seen.extend((entry.on.start, entry.kind, entry.standing) for entry in page.items)
        after = page.after
        if after is None:
            break
    assert [on for on, _, _ in seen] == sorted(on for on, _, _ in seen if on)
    assert seen[0] == (APRIL[0], "transfer", "alleged") and len(seen) == 7
    assert [standing for _, kind, standing in seen if kind == "statement"] == [
        "alleges", "denies", "declines", "alleges", "acknowledges", "alleges",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "standings"),
    [
        (TimeFilter(party="MLT", since=date(2019, 5, 1)), ["denies", "acknowledges"]),
        (TimeFilter(party="TUN"), ["alleged"]),
        (TimeFilter(since=date(2019, 6, 1), until=date(2019, 6, 30)), ["alleges"]),
        (TimeFilter(party="USA"), []),
    ],
)
def test_the_timeline_of_a_party_and_of_some_days(affair: Ledger, wanted: TimeFilter, standings: list[str]) -> None:
    with affair.reading() as connection:
        assert [entry.standing for entry in list_entries(connection, wanted).items] == standings


def test_an_act_of_saying_and_a_transfers_event_are_told_once(ledger: Ledger) -> None:
    keep(ledger, make_cargo_account())
    with ledger.reading() as connection:
        entries = list_entries(connection, TimeFilter()).items
    assert [(entry.kind, entry.id) for entry in entries] == [
        ("transfer", "t1"), ("statement", "s1"), ("event", "e2"), ("statement", "s2"),
    ]  # fmt: skip
    assert entries[2].what == "SANCTION" and entries[2].standing == "reported"


def test_the_same_words_in_two_documents_stand_once_on_the_timeline(ledger: Ledger) -> None:
    line = Line(
        "Ivo Marin", "warned", "that the vote would be late", "alleges", "HRV", "Ivo Marin", on=date(2019, 6, 2)
    )
    told = (tell("Late", (line,), published=date(2019, 6, 2), title=title) for title in ("One", "Two", "Three"))
    keep(ledger, *told)
    with ledger.reading() as connection:
        (entry,) = list_entries(connection, TimeFilter()).items
    assert entry.also == 2


@pytest.mark.parametrize("typed", ["Malta", "Maltese", "MLT", "malta "])
def test_who_tells_where_a_party_changed(affair: Ledger, typed: str) -> None:
    with affair.reading() as connection:
        view = get_who(connection, typed)
    assert (view.name, view.party, view.is_person) == ("Malta", "MLT", False)
    (change,) = view.changes
    assert [(turn.stance, turn.in_part) for turn in change.turns] == [("denies", False), ("acknowledges", True)]
    assert change.turns[1].said[0].words == "that Malta had shipped a limited number of launchers"
    assert view.people == (("Carla Zerafa", 2),) and view.counts == (("acknowledges", 1),)


def test_who_tells_what_is_said_of_a_party_that_is_silent(affair: Ledger) -> None:
    with affair.reading() as connection:
        view = get_who(connection, "Tunisia")
    assert [(each.claim.gist, each.stance) for each in view.charged] == [(GIST, None)] and view.sections == ()


@pytest.mark.parametrize("typed", ["Carla Zerafa", "zerafa", "CARLA"])
def test_who_finds_a_person_by_part_of_the_name(affair: Ledger, typed: str) -> None:
    with affair.reading() as connection:
        view = get_who(connection, typed)
    assert view.is_person and view.name == "Carla Zerafa" and view.party == "MLT" and len(view.changes) == 1


def test_people_of_one_name_are_told_and_never_joined(ledger: Ledger) -> None:
    def says(name: str, number: int) -> Line:
        return Line(name, "said", f"pier {number} was empty", "alleges", None, name)

    keep(ledger, tell("Piers", (says("Ana Borg", 1), says("Ana Borg", 2), says("Leo Borg", 3)), published=None))
    with ledger.reading() as connection:
        view = get_who(connection, "Borg")
    assert view.name == "Ana Borg" and view.others == ("Leo Borg",)


@pytest.mark.parametrize(
    ("typed", "hint"), [("Nobody Atall", "counterclaim search"), ("Irn", "Iran"), ("the", "search")]
)
def test_an_unknown_name_is_an_error_that_helps(affair: Ledger, typed: str, hint: str) -> None:
    if typed == "Irn":
        typed = "Irann"
    with affair.reading() as connection, pytest.raises(UsageError) as caught:
        get_who(connection, typed)
    assert caught.value.code == "who.unknown" and hint in caught.value.hint


def test_a_search_finds_statements_documents_and_claims(affair: Ledger) -> None:
    with affair.reading() as connection:
        hits = search_ledger(connection, "ship launch*")
    kinds = [hit.kind for hit in hits]
    assert list(dict.fromkeys(kinds)) == ["claim", "statement", "document"]
    for hit in hits:
        assert all(hit.snippet[start:end].lower().startswith(("ship", "launch")) for start, end in hit.marks)
    assert {hit.standing for hit in hits if hit.kind == "statement"} == {"alleges", "denies", "acknowledges"}
    assert [hit.snippet for hit in hits if hit.kind == "claim"] == [GIST]


def test_the_same_statement_in_two_documents_is_one_hit(ledger: Ledger) -> None:
    line = Line("Ivo Marin", "warned", "that the vote would be late", "alleges", "HRV", "Ivo Marin")
    keep(ledger, *(tell("Late", (line,), published=None, title=title) for title in ("One", "Two")))
    with ledger.reading() as connection:
        statements = [hit for hit in search_ledger(connection, "vote") if hit.kind == "statement"]
    assert [hit.also for hit in statements] == [1]


@pytest.mark.parametrize("typed", ['"', "AND", "a OR b", "x' ; --", "ne(ar", "col:umn", "-minus", "naïve 北京"])
def test_whatever_is_typed_is_looked_for_as_words(affair: Ledger, typed: str) -> None:
    with affair.reading() as connection:
        try:
            assert search_ledger(connection, typed) == ()
        except UsageError as error:
            assert error.code == "search.no-words"


def test_what_is_looked_for_is_told_in_plain_words() -> None:
    assert explain_words('"limited number" den* Malta') == (
        "the phrase “limited number” and words that begin with “den” and “Malta”"
    )


def test_the_status_accounts_for_every_input(ledger: Ledger) -> None:
    run = start_run(ledger, "add", STAMP, {})
    with ledger.writing() as writer:
        record_account(writer, accusation(), run.seq)
        record_account(writer, vote(), run.seq)
        record_refusal(writer, Refusal("x.bin", "documents", "input.binary", "is binary", "Give text."), run.seq)
        record_refusal(writer, Refusal("y.bin", "documents", "input.binary", "is binary", "Give text."), run.seq)
    end_run(ledger, run, stored=2, duplicate=1, refused=2)
    cut = start_run(ledger, "add", STAMP, {})
    status = get_status(ledger)
    assert (status.stored, status.duplicate, status.refused) == (2, 1, 2)
    assert status.refusals == (("input.binary", 2),) and status.all_runs == 2
    assert [(each.id, each.ended_at is None) for each in status.runs] == [(cut.id, True), (run.id, False)]
    counts = dict(status.counts)
    assert counts["documents"] == 2 and counts["statements"] == 4 and counts["claims"] == 2 and counts["transfers"] == 1
    assert 0 < status.anchored < status.records and status.checkpoint_root is not None and not status.signed
    assert [(each.version, each.documents) for each in status.stamps] == [("1.0", 2)]
    assert (status.first_published, status.last_published) == (date(2019, 5, 8), date(2019, 6, 2))


def test_the_status_of_an_empty_ledger(ledger: Ledger) -> None:
    status = get_status(ledger)
    assert status.records == 0 and status.checkpoint_at is None and status.stamps == () and status.runs == ()
    assert {number for _, number in status.counts} == {0}
