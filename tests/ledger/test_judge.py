from __future__ import annotations

import random
from typing import Any

import pytest
from sqlalchemy import select

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import JudgementVerdict
from counterclaim.ledger import schema
from counterclaim.ledger.judge import AUTHOR_SETTING, Decision, default_author, record_judgement
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.nouns import ClaimView, Stand
from counterclaim.ledger.views.refresh import claim_rows, flow_rows
from counterclaim.ledger.views.search import search_ledger
from counterclaim.ledger.views.status import get_status
from counterclaim.ledger.views.timeline import TimeFilter, list_entries
from counterclaim.ledger.views.transfers import TransferFilter, list_transfers
from counterclaim.ledger.views.who import get_who
from counterclaim.pipeline.account import Account
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote

DERIVED = (schema.membership, schema.claim, schema.claim_party, schema.flow)


@pytest.fixture
def affair(ledger: Ledger) -> Ledger:
    """May's accusation and July's admission as one claim, and a vote beside it."""
    keep(ledger, accusation(), admission(), vote())
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    return ledger


def view_of(ledger: Ledger, account: Account) -> ClaimView:
    with ledger.reading() as connection:
        return get_claim(connection, claim_id(account))


def stand_of(ledger: Ledger, account: Account, party: str) -> Stand | None:
    return next((each for each in view_of(ledger, account).stands if each.party == party), None)


def derived(ledger: Ledger) -> dict[str, list[tuple[Any, ...]]]:
    """All rows that lists are read from."""
    with ledger.reading() as connection:
        return {
            table.name: sorted(tuple(row) for row in connection.execute(select(table))) for table in DERIVED
        }  # fmt: skip


def test_a_rejected_statement_vanishes_from_its_claim_and_is_counted(affair: Ledger) -> None:
    denial = accusation().statements[1].id
    decide(affair, denial, "reject", reason="a caption")
    view = view_of(affair, accusation())
    malta = next(each for each in view.stands if each.party == "MLT")
    assert [step.stance for step in malta.steps] == ["acknowledges"] and not malta.changed
    assert view.rejected == 1 and view.judgements[-1].reason == "a caption"
    with affair.reading() as connection:
        assert not list_claims(connection, ClaimFilter(changed=True)).items
        assert all(hit.id != denial for hit in search_ledger(connection, "any launchers"))
        assert all(entry.id != denial for entry in list_entries(connection, TimeFilter(party="MLT")).items)
    assert dict(get_status(affair).judgements)["reject"] == 1


def test_undo_brings_back_what_was_before(affair: Ledger) -> None:
    before = derived(affair)
    denial = accusation().statements[1].id
    decide(affair, denial, "reject")
    assert derived(affair) != before
    decide(affair, denial, "undo")
    assert derived(affair) == before
    with pytest.raises(UsageError, match="no judgement on statement"):
        decide(affair, denial, "undo")


def test_a_later_judgement_stands_in_the_place_of_an_earlier(affair: Ledger) -> None:
    denial = accusation().statements[1].id
    decide(affair, denial, "reject")
    decide(affair, denial, "accept", author="Bo")
    malta = stand_of(affair, accusation(), "MLT")
    assert malta is not None and malta.steps[0].said[0].accepted_by == "Bo"
    decide(affair, denial, "undo")
    assert len(view_of(affair, accusation()).judgements) == 4, "same, reject, accept, undo: none is forgotten"


@pytest.mark.parametrize(
    ("field", "value", "party", "stance"),
    [
        ("party", "Libya", "LBY", "denies"),
        ("position", "confirms", "MLT", "confirms"),
        ("position", "Doubts", "MLT", "doubts"),
        ("said_on", "2019-06-30", "MLT", "denies"),
    ],
)
def test_a_correction_moves_the_stand_and_names_its_author(
    affair: Ledger, field: str, value: str, party: str, stance: str
) -> None:
    denial = accusation().statements[1].id
    decide(affair, denial, "correct", field=field, value=value, reason="see the video")
    stand = stand_of(affair, accusation(), party)
    assert stand is not None
    step = next(step for step in stand.steps for said in step.said if said.id == denial)
    (said,) = (said for said in step.said if said.id == denial)
    assert step.stance == stance
    (correction,) = said.corrections
    assert (correction.field, correction.author, correction.reason) == (field, "Ana", "see the video")
    assert correction.drawn is not None


def test_a_corrected_claim_and_transfer_are_listed_as_corrected(affair: Ledger) -> None:
    view = view_of(affair, accusation())
    decide(affair, view.row.id, "correct", field="gist", value="Malta sold launchers to Tunisia")
    for account in (accusation(), admission()):
        decide(affair, account.transfers[0].id, "correct", field="recipient", value="Libya")
    decide(affair, accusation().transfers[0].id, "correct", field="status", value="planned")
    assert view_of(affair, admission()).row.gist == "Malta sold launchers to Tunisia"
    with affair.reading() as connection:
        assert not list_transfers(connection, TransferFilter(recipient="TUN")).items
        (row,) = list_transfers(connection, TransferFilter(recipient="LBY")).items
        assert row.recipient_name == "Libya" and dict(row.statuses) == {"planned": 1, "alleged": 1}
        corrected = {each.field: each.drawn for told in row.tellings for each in told.corrections}
        assert corrected == {"recipient": "TUN", "status": "alleged"}


def test_a_rejected_transfer_is_no_longer_listed(affair: Ledger) -> None:
    for account in (accusation(), admission()):
        decide(affair, account.transfers[0].id, "reject")
    with affair.reading() as connection:
        assert not list_transfers(connection, TransferFilter()).items
    decide(affair, accusation().transfers[0].id, "undo")
    with affair.reading() as connection:
        assert len(list_transfers(connection, TransferFilter()).items) == 1


def test_a_claim_whose_every_telling_is_rejected_is_gone_until_undone(affair: Ledger) -> None:
    decide(affair, claim_id(vote()), "reject")
    with affair.reading() as connection:
        assert len(list_claims(connection, ClaimFilter()).items) == 1
        with pytest.raises(UsageError, match="stands no more"):
            get_claim(connection, claim_id(vote()))
    decide(affair, claim_id(vote()), "undo")
    assert view_of(affair, vote()).row.documents == 1


def test_different_parts_claims_and_same_joins_them(affair: Ledger) -> None:
    first, second = claim_id(accusation()), claim_id(admission())
    decide(affair, second, "different", other=first)
    assert view_of(affair, accusation()).row.documents == view_of(affair, admission()).row.documents == 1
    assert all(each.theirs != second for each in view_of(affair, accusation()).suggestions)
    with affair.reading() as connection:
        assert len(list_claims(connection, ClaimFilter()).items) == 3
    decide(affair, first, "same", other=claim_id(vote()))
    assert view_of(affair, vote()).row.id == view_of(affair, accusation()).row.id
    decide(affair, first, "undo", other=claim_id(vote()))
    decide(affair, first, "undo", other=second)
    with affair.reading() as connection:
        assert len(list_claims(connection, ClaimFilter()).items) in (2, 3)


def test_whatever_is_judged_lists_are_what_the_records_say(affair: Ledger) -> None:
    accounts = (accusation(), admission(), vote())
    statements = [each.id for account in accounts for each in account.statements]
    claims = [claim_id(account) for account in accounts]
    choice = random.Random(7)
    for _ in range(25):
        act = choice.randrange(5)
        one, other = choice.sample(claims, 2)
        try:
            if act == 0:
                verdict: JudgementVerdict = choice.choice(("accept", "reject", "undo"))
                decide(affair, choice.choice(statements), verdict)
            elif act == 1:
                value = choice.choice(("Libya", "Malta", "none"))
                decide(affair, choice.choice(statements), "correct", field="party", value=value)
            elif act == 2:
                pairing: JudgementVerdict = choice.choice(("same", "different", "undo"))
                decide(affair, one, pairing, other=other)
            elif act == 3:
                decide(affair, one, choice.choice(("reject", "undo")))
            else:
                transfer = choice.choice((accounts[0], accounts[1])).transfers[0].id
                decide(affair, transfer, choice.choice(("reject", "accept", "undo")))
        except UsageError as error:
            assert error.code == "judge.nothing-to-undo"
        _check_derived(affair)


def _check_derived(ledger: Ledger) -> None:
    stored = derived(ledger)
    with ledger.reading() as connection:
        claims = {row[1] for row in stored["membership"]}
        made = list(claim_rows(connection, sorted(claims)))
        assert stored["claim"] == sorted(tuple(row.values()) for row, _ in made)
        assert stored["claim_party"] == sorted(tuple(row.values()) for _, rows in made for row in rows)
        transfers = [row.seq for row in connection.execute(select(schema.transfer.c.seq))]
        assert stored["flow"] == sorted(tuple(row.values()) for row in flow_rows(connection, transfers))


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        ({"verdict": "correct", "field": "colour", "value": "red"}, "judge.unknown-field"),
        ({"verdict": "correct", "field": "position", "value": "lies"}, "judge.unknown-value"),
        ({"verdict": "correct", "field": "said_on", "value": "May"}, "judge.bad-days"),
        ({"verdict": "correct", "field": "said_on", "value": "2019-05-09..2019-05-01"}, "judge.bad-days"),
        ({"verdict": "correct", "field": "said_on", "value": "2019-02-30"}, "judge.bad-days"),
        ({"verdict": "correct", "field": "position"}, "judge.no-value"),
        ({"verdict": "same"}, "judge.no-other"),
        ({"verdict": "undo"}, "judge.nothing-to-undo"),
    ],
)
def test_what_cannot_be_recorded_leaves_nothing_behind(affair: Ledger, decision: dict[str, Any], code: str) -> None:
    with affair.reading() as connection:
        before = len(connection.execute(select(schema.log.c.seq)).all())
    typed = claim_id(vote()) if decision["verdict"] == "same" else vote().statements[0].id
    with pytest.raises(UsageError) as caught:
        record_judgement(affair, Decision(typed, author="Ana", **decision))
    assert caught.value.code == code and caught.value.hint
    with affair.reading() as connection:
        assert len(connection.execute(select(schema.log.c.seq)).all()) == before


def test_the_same_claim_twice_is_no_pair(affair: Ledger) -> None:
    with pytest.raises(UsageError, match="both ids are those of claim"):
        decide(affair, claim_id(vote()), "same", other=claim_id(vote())[:10])


def test_a_claims_status_is_never_typed_in(affair: Ledger) -> None:
    with pytest.raises(UsageError, match="no field") as caught:
        decide(affair, claim_id(vote()), "correct", field="status", value="confirmed")
    assert "folded from statements" in caught.value.hint


def test_judgements_outlive_a_new_reading_of_the_document(affair: Ledger) -> None:
    from dataclasses import replace

    denial = accusation().statements[1].id
    decide(affair, denial, "reject")
    newer = replace(accusation(), stamp=replace(accusation().stamp, network="sha256:" + "ef" * 32))
    keep(affair, newer)
    view = view_of(affair, accusation())
    assert view.rejected == 1 and all(step.stance != "denies" for stand in view.stands for step in stand.steps)
    assert view.row.documents == 2, "the older drawing counts no more"
    with affair.reading() as connection:
        found = [hit.id for hit in search_ledger(connection, "forty launchers") if hit.kind == "statement"]
        entries = [entry.id for entry in list_entries(connection, TimeFilter()).items if entry.kind == "statement"]
    assert found == [accusation().statements[0].id] and len(entries) == len(set(entries))
    _check_derived(affair)


def test_who_finds_what_a_person_put_down_to_a_party(affair: Ledger) -> None:
    decide(affair, accusation().statements[1].id, "correct", field="party", value="Libya")
    with affair.reading() as connection:
        view = get_who(connection, "Libyan")
    ((kind, own),) = view.sections
    assert kind == "denies" and own[0].said is not None and own[0].said.id == accusation().statements[1].id


def test_the_author_is_the_setting_else_the_login_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(AUTHOR_SETTING, "  Ana Borg ")
    assert default_author() == "Ana Borg"
    monkeypatch.delenv(AUTHOR_SETTING)
    monkeypatch.setenv("LOGNAME", "bo")
    assert default_author() == "bo"
