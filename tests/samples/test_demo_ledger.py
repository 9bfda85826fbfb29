"""The shipped stories show what the room does: read by the network, as anyone will see them first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.core.errors import LedgerError
from counterclaim.documents.load import load_document
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import start_run
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.families import list_families
from counterclaim.ledger.views.status import get_status
from counterclaim.samples import DEMO_STORIES
from counterclaim.samples.demo import open_demo
from tests.ledger.affair import STAMP

PATHS = sorted(DEMO_STORIES.glob("*.json"))


@pytest.fixture(scope="module")
def demo() -> Iterator[Ledger]:
    told: list[str] = []
    with open_demo(told.append) as ledger:
        assert told == [f"reading {len(PATHS)} sample stories"]
        yield ledger


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_story_tells_its_outlet_and_day(path: Path) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    document = load_document(str(path))
    assert path.stem.startswith(told["published"])
    assert document.outlet and document.title and document.byline and document.dateline
    assert document.url is not None
    assert ".example/" in document.url
    assert document.warnings == ()


@pytest.mark.network
def test_all_stories_are_kept_under_their_own_names(demo: Ledger) -> None:
    status = get_status(demo)
    assert (status.stored, status.refused) == (len(PATHS), 0)
    with demo.reading() as snapshot:
        names = {row[0] for row in snapshot.exec_driver_sql("SELECT name FROM sighting")}
    assert names == {path.name for path in PATHS}


@pytest.mark.network
def test_every_status_but_one_is_seen(demo: Ledger) -> None:
    with demo.reading() as snapshot:
        seen = {row.status for row in list_claims(snapshot, ClaimFilter(), limit=200).items}
        changed = list_claims(snapshot, ClaimFilter(changed=True)).items
    assert {"contested", "uncontested", "denied-only", "withdrawn", "confirmed"} == seen
    assert {"URY", "PRT"} == {stand.party for row in changed for stand in row.stands if stand.changed}


@pytest.mark.network
def test_one_story_was_copied_twice_and_altered_once(demo: Ledger) -> None:
    with demo.reading() as snapshot:
        (family,) = list_families(snapshot).items
    assert family.original.outlet == "Meridian Wire"
    assert (family.documents, family.altered) == (3, 1)


@pytest.mark.network
def test_it_is_read_only_unless_asked(demo: Ledger) -> None:
    with pytest.raises(LedgerError), demo.writing():
        pass


@pytest.mark.network
def test_a_writable_one_can_be_judged_and_goes_away() -> None:
    with open_demo(writable=True) as ledger:
        assert start_run(ledger, "judge", STAMP, {}).seq > 0
