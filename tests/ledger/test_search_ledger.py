from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.core.document import content_id
from counterclaim.core.errors import UsageError
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import record_account, start_run
from counterclaim.ledger.search import Found, rebuild_index, search
from counterclaim.pipeline.account import Account
from tests.accounts import STAMP, make_account, make_cargo_account, make_document

LORRIES = (
    "MAPUTO, May 2, 2021 — Drivers of the \"Blue Star\" company said lorries with artillery shells crossed the Rovuma "
    "at night. The ministry denied it; an artillery officer in Beira said shells are not carried by lorry. It is 100% "
    "untrue, it's said, and (so far) nobody's seen them: Ångström's café in Köln reported it."
)  # fmt: skip


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    run = start_run(ledger, "add", STAMP, {})
    document = make_document(LORRIES, "Shells by night")
    with ledger.writing() as writer:
        for account in (make_account(), make_cargo_account(), Account(document, None, (), STAMP)):
            record_account(writer, account, run.seq)
    return ledger


def _find(ledger: Ledger, words: str, **options: object) -> tuple[Found, ...]:
    with ledger.reading() as connection:
        return search(connection, words, **options)  # type: ignore[arg-type]


HITS = {
    "lorry": 1, "lorries crossed": 1, '"artillery shells"': 1, '"shells artillery"': 0, "artiller*": 1, "launchers": 2,
    "LAUNCHER": 2, "launchers lorry": 0, "Zerafa": 2, "dirigible": 0, "Köln": 1, "shell": 2, "headline": 0,
    "night Maputo": 1, "Blue Star": 1, '"blue star" lorr*': 1,
}  # fmt: skip
QUEER = (
    "lorry OR dirigible", "lorry AND NOT shells", "text:lorry", "NEAR(lorry shells)", "^lorry", 'lorry"', "a <-> b",
    "lorry'); DROP TABLE document; --", "lorry & !shells", "lorry:*B", "{lorry}", "100% untrue", "it's", "* lorry",
    "lorry **", "lorry " * 200, "(so far)", "𐌰x", "%s ? :x", "\x00lorry",
)  # fmt: skip
WORDLESS = ("", '"', "'", '""', "\\", "—", "--", "*", "\x00")


def test_documents_that_hold_all_the_words(filled: Ledger) -> None:
    assert {words: len(_find(filled, words)) for words in HITS} == HITS


def test_whatever_is_typed_is_words(filled: Ledger) -> None:
    for words in QUEER:
        assert len(_find(filled, words)) <= 3
    for words in WORDLESS:
        with pytest.raises(UsageError, match="no word to look for"):
            _find(filled, words)


def test_a_snippet_shows_where_the_words_are(filled: Ledger) -> None:
    (hit,) = _find(filled, '"artillery shells"')
    marked = [hit.snippet[start:end] for start, end in hit.marks]
    assert {word.lower() for each in marked for word in each.split()} == {"artillery", "shells"}
    assert "artillery shells" in hit.snippet
    assert hit.kind == "document" and hit.seq > 0


def test_statements_are_found_by_their_words_and_speaker(filled: Ledger) -> None:
    assert len(_find(filled, "rebels", kind="statement")) == 2
    assert len(_find(filled, "Zerafa paper", kind="statement")) == 1
    assert _find(filled, "Algeria", kind="statement") == ()


def test_hits_come_in_pages_without_overlap(filled: Ledger) -> None:
    both = _find(filled, "launchers")
    pages = [_find(filled, "launchers", limit=1, skip=number) for number in range(3)]
    assert [hit for page in pages for hit in page] == list(both) and [len(page) for page in pages] == [1, 1, 0]


def test_an_index_made_anew_finds_the_same(filled: Ledger) -> None:
    before = _find(filled, "launchers"), _find(filled, "rebels", kind="statement")
    with filled.writing() as writer:
        rebuild_index(writer.connection)
    assert (_find(filled, "launchers"), _find(filled, "rebels", kind="statement")) == before


def test_a_text_of_millions_of_characters_is_kept_and_found(filled: Ledger) -> None:
    text = "A tug left Walvis Bay. " + " ".join(f"barge{number}" for number in range(250_000))
    account = Account(make_document(text, "Long"), None, (), STAMP)
    run = start_run(filled, "add", STAMP, {})
    with filled.writing() as writer:
        record_account(writer, replace(account, document=replace(account.document, id=content_id(text))), run.seq)
    assert len(_find(filled, "Walvis tug")) == 1
