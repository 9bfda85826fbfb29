"""What holds of every account that is read, whatever the story: all parts point into one another and into the text."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import counterclaim
from counterclaim.export.json import from_json, to_json, to_json_text
from counterclaim.export.schema import account_schema
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import explain
from counterclaim.pipeline.handles import Handles
from counterclaim.pipeline.timeline import draw_timeline
from counterclaim.render.html import render_html
from counterclaim.render.svg import render_svg
from counterclaim.samples import SAMPLE_STORY

SHARED = Path(__file__).parents[3] / "shared"
STORIES = [
    pytest.param(SAMPLE_STORY, marks=pytest.mark.network, id="sample"),
    *(
        pytest.param(path, marks=[pytest.mark.network, pytest.mark.shared], id=path.stem)
        for path in (SHARED / "seed" / "nk-russia-shells.txt", *sorted((SHARED / "cases").glob("*.json"))[:24:8])
    ),
]


@pytest.fixture(scope="module", params=STORIES)
def account(request: pytest.FixtureRequest) -> Account:
    return counterclaim.read(request.param)


def test_ids_are_unique(account: Account) -> None:
    parts = (account.statements, account.events, account.transfers, account.claims)
    ids = [each.id for things in parts for each in things]
    assert len(set(ids)) == len(ids)


def test_parts_point_to_parts_of_the_same_account(account: Account) -> None:
    statements = {each.id for each in account.statements}
    events, claims = ({each.id for each in things} for things in (account.events, account.claims))
    assert {each.statement for each in account.events} <= statements | {None}
    assert {each.parent for each in account.statements} <= statements | {None}
    for transfer in account.transfers:
        assert transfer.event in events and transfer.claim in claims | {None}
        assert transfer.tellings and {each.statement for each in transfer.tellings} <= statements | {None}
    for claim in account.claims:
        assert claim.positions and claim.statements <= statements
        assert {each for stance in claim.positions for each in stance.answers} <= statements


def test_an_event_in_a_statement_is_never_told_as_the_articles_own(account: Account) -> None:
    kept = {each.id: each for each in account.statements}
    for event in account.events:
        if event.statement is not None and kept[event.statement].position in ("denies", "alleges", "accuses"):
            assert event.modality != "reported"


def test_rules_are_conditional(account: Account) -> None:
    for transfer in account.transfers:
        for application in transfer.measures:
            assert "breached" not in application.why and application.citation


def test_the_json_meets_the_schema_and_comes_back(account: Account) -> None:
    row = json.loads(to_json_text(account))
    jsonschema.validate(row, account_schema())
    assert to_json(from_json(row)) == row


def test_every_face_shows_it(account: Account) -> None:
    handles = Handles(account)
    explanations = [explain(found, account, handles) for found in handles.all]
    assert all(each.passages for each in explanations if each.kind != "headline")
    assert all(each.steps for each in explanations), "everything drawn has a reason"
    timeline = draw_timeline([account])
    assert len(timeline.dated) + len(timeline.undated) >= len(account.statements)
    assert render_html(account).endswith("</article>") and render_svg(account).endswith("</svg>\n")
