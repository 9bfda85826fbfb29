"""Ledgers to be proved: some invented stories, kept as `add` keeps them, with the checkpoints of their runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.refusal import Refusal
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.judge import Decision, record_judgement
from counterclaim.ledger.note import Note
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import end_run, record_account, record_refusal, start_run
from counterclaim.pipeline.account import Account
from tests.accounts import STAMP, make_account, make_cargo_account


def retold(account: Account, number: int) -> Account:
    """The same story in another paper on another day: another document, with the id that its content gives it."""
    document = replace(
        account.document,
        outlet=f"Paper {number}",
        url=f"https://example.org/{number}",
        published=date(2019, 5, 6 + number % 20),
        name=f"story-{number}.txt",
    )
    return replace(account, document=replace(document, id=document_id(document)))


def document_id(document: Document) -> str:
    """The id that loading gives."""
    published = None if document.published is None else document.published.isoformat()
    return content_id(
        "document", document.text, document.title, document.byline, document.agency, document.dateline, published,
        document.outlet, document.url,
    )  # fmt: skip


def fill(ledger: Ledger, stories: int = 4, *, first: int = 0) -> Note:
    """Two runs of stories, each with a refusal, and two judgements; the newest checkpoint."""
    for half in range(2):
        run = start_run(ledger, "add", STAMP, {"sources": ["stories"]})
        numbers = range(first + half * (stories // 2), first + (half + 1) * (stories // 2))
        for number in numbers:
            account = make_cargo_account() if number % 2 else make_account()
            with ledger.writing() as writer:
                record_account(writer, retold(account, number), run.seq)
        with ledger.writing() as writer:
            refusal = Refusal(
                f"broken-{first}-{half}.html", "documents", "input.empty", "nothing in it", "Give another."
            )
            record_refusal(writer, refusal, run.seq)
        end_run(ledger, run, stored=len(numbers), duplicate=0, refused=1)
    record_judgement(ledger, Decision("c1", "accept", "A. Reader", "seen with her own eyes"))
    record_judgement(ledger, Decision("s2", "reject", "A. Reader", "a misprint"))
    with ledger.reading() as connection:
        newest = find_newest(connection)
    assert newest is not None
    return newest.note
