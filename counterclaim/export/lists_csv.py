"""Tellings of a transfer, pairs of parties, times and hits as CSV that a spreadsheet opens without running anything.

In: rows of views. Out: text with a header, one line a row; cells are made safe as in every list of the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.export.ledger_csv import csv_text
from counterclaim.ledger.views.facet_nouns import FlowPair
from counterclaim.ledger.views.nouns import EntryRow, HitRow, TransferRow

TELLING_COLUMNS = (
    "transfer", "document", "outlet", "published", "status", "stage", "from", "to", "items", "quantities", "route",
    "concealed", "words", "statements", "score",
)  # fmt: skip
PAIR_COLUMNS = (
    "supplier", "supplier_name", "recipient", "recipient_name", "standing", "transfers", "first_day", "last_day",
)  # fmt: skip
ENTRY_COLUMNS = (
    "from", "to", "granularity", "kind", "id", "standing", "party", "name", "other", "what", "words", "document",
    "published", "claim", "more_documents",
)  # fmt: skip
HIT_COLUMNS = ("kind", "id", "who", "standing", "snippet", "document", "title", "published", "claim", "also")


def tellings_csv(row: TransferRow) -> str:
    """A transfer as each article tells it, one telling a line."""
    return csv_text(
        TELLING_COLUMNS,
        (
            (
                each.id, each.document.id, each.document.outlet, each.document.published, each.status, each.stage,
                each.when and each.when.start, each.when and each.when.end,
                "; ".join(f"{item.category}: {item.words}" for item in each.items),
                "; ".join(item.quantity_words or "not told" for item in each.items), "; ".join(each.route),
                "yes" if each.concealed else "no", " | ".join(each.words),
                "; ".join(filter(None, each.statements)), round(each.score, 4),
            )
            for each in row.tellings
        ),
    )  # fmt: skip


def pairs_csv(pairs: Iterable[FlowPair]) -> str:
    """Who is said to supply whom, one pair and standing a line."""
    return csv_text(PAIR_COLUMNS, ([getattr(pair, name) for name in PAIR_COLUMNS] for pair in pairs))


def entries_csv(entries: Iterable[EntryRow]) -> str:
    """What is said to be of which day, one thing a line."""
    return csv_text(
        ENTRY_COLUMNS,
        (
            (
                each.on.start, each.on.end, each.on.granularity, each.kind, each.id, each.standing, each.party,
                each.name, each.other, each.what, each.words, each.document.id, each.document.published, each.claim,
                each.also,
            )
            for each in entries
        ),
    )  # fmt: skip


def hits_csv(hits: Iterable[HitRow]) -> str:
    """What a search found, one hit a line."""
    return csv_text(
        HIT_COLUMNS,
        (
            (
                each.kind, each.id, each.who, each.standing, each.snippet, each.document and each.document.id,
                each.document and each.document.title, each.document and each.document.published, each.claim, each.also,
            )
            for each in hits
        ),
    )  # fmt: skip
