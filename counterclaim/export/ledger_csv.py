"""Lists of the ledger as CSV that a spreadsheet opens without running anything in it.

In: rows of claims or transfers. Out: text with a header, one line a row, ends of line as RFC 4180 has them. Always: a
cell that a spreadsheet could take for a formula begins with an apostrophe; the JSON of the same list is exact.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from counterclaim.core.copy import Comparison
from counterclaim.core.document import Document
from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.ledger.views.family_nouns import FamilyRow
from counterclaim.ledger.views.nouns import ClaimRow, ItemRow, ShortStand, TransferRow
from counterclaim.ledger.views.queue_nouns import QueueItem

CLAIM_COLUMNS = (
    "id", "status", "kind", "gist", "changed", "documents", "independent_sources", "first_on", "last_on", "stands",
    "about",
)  # fmt: skip
TRANSFER_COLUMNS = (
    "id", "claim", "claim_status", "supplier", "recipient", "status", "tellings", "items", "quantities", "stages",
    "from", "to", "route", "concealed", "would_breach_if_true", "stands", "documents", "gist",
)  # fmt: skip
FAMILY_COLUMNS = (
    "family", "title", "document", "outlet", "published", "held_against", "compared", "direction_known", "changed",
    "cuts", "added", "kept", "reworded_by_machine",
)  # fmt: skip
CHANGE_COLUMNS = ("kind", "matters", "detail", "original", "copy", "original_at", "copy_at", "score")
QUEUE_COLUMNS = ("kind", "id", "other", "score", "why", "title", "drawn", "words", "claims", "documents")
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")


def claims_csv(rows: Iterable[ClaimRow]) -> str:
    """Claims, one a line."""
    return csv_text(CLAIM_COLUMNS, (_claim(row) for row in rows))


def transfers_csv(rows: Iterable[TransferRow]) -> str:
    """Transfers, one a line."""
    return csv_text(TRANSFER_COLUMNS, (_transfer(row) for row in rows))


def families_csv(rows: Iterable[FamilyRow]) -> str:
    """Families of copies, one copy a line."""
    return csv_text(FAMILY_COLUMNS, (each for row in rows for each in _family(row)))


def changes_csv(comparison: Comparison, original: Document, copy: Document) -> str:
    """What a copy changed, one change a line, each with both passages."""
    return csv_text(
        CHANGE_COLUMNS,
        (
            (
                each.kind, "yes" if each.matters else "no", each.detail, _passage(each.original, original),
                _passage(each.copy, copy), _places(each.original), _places(each.copy), round(each.score, 4),
            )
            for each in comparison.changes
        ),
    )  # fmt: skip


def queue_csv(rows: Iterable[QueueItem]) -> str:
    """What waits in the review queue, one a line."""
    return csv_text(QUEUE_COLUMNS, (_queued(row) for row in rows))


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, nor for several cells where it is pasted.

    >>> safe_cell("=1+1"), safe_cell("shells")
    ("'=1+1", 'shells')
    """
    return f"'{text}" if text.lstrip(" ").startswith(_STARTS) else text


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under their header, each cell safe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(["" if cell is None else safe_cell(str(cell)) for cell in row])
    return out.getvalue()


def _claim(row: ClaimRow) -> Sequence[object]:
    return (
        row.id, row.status, row.kind, row.gist, "yes" if row.changed else "no", row.documents, row.sources,
        row.first_on, row.last_on, _stands(row.stands), _about(row.stands),
    )  # fmt: skip


def _transfer(row: TransferRow) -> Sequence[object]:
    first, last = _days(row.when)
    return (
        row.id, row.claim, row.claim_status, row.supplier, row.recipient,
        "; ".join(f"{status} {count}" for status, count in row.statuses), row.told or len(row.tellings),
        "; ".join(f"{item.category}: {item.words}" for item in row.items),
        "; ".join(_quantity(item) for item in row.items), "; ".join(row.stages), first, last, "; ".join(row.route),
        "yes" if row.concealed else "no",
        "; ".join(f"{each.citation} ({each.applies})" for each in row.measures if each.applies != "exempt"),
        _stands(row.stands), "; ".join(dict.fromkeys(each.document.id for each in row.tellings)), row.gist,
    )  # fmt: skip


def _family(row: FamilyRow) -> Iterable[Sequence[object]]:
    for each in row.copies:
        yield (
            row.id, row.title, each.document.id, each.document.outlet, each.document.published, each.held_against,
            each.compared, "yes" if each.is_known else "no",
            "; ".join(f"{kind} {count}" for kind, count in each.changed), each.cuts, each.added,
            round(each.kept, 4), round(each.reworded, 4),
        )  # fmt: skip


def _passage(spans: Iterable[Span], document: Document) -> str:
    texts = {"text": document.text, "title": document.title or ""}
    return " … ".join(span.within(texts[span.field]) for span in spans)


def _places(spans: Iterable[Span]) -> str:
    return "; ".join(f"{span.field}:{span.start}-{span.end}" for span in spans)


def _stands(stands: Iterable[ShortStand]) -> str:
    return "; ".join(map(_stand, (each for each in stands if each.stance is not None)))


def _stand(stand: ShortStand) -> str:
    since = f" since {stand.since}" if stand.since else ""
    return f"{stand.party} {stand.stance}{since}{' (changed)' if stand.changed else ''}"


def _about(stands: Iterable[ShortStand]) -> str:
    return "; ".join(each.party for each in stands if each.charged)


def _quantity(item: ItemRow) -> str:
    if item.low is None and item.high is None:
        return "not told"
    return f"{'' if item.low is None else item.low}..{'' if item.high is None else item.high}"


def _days(when: Interval | None) -> tuple[object, object]:
    return (None, None) if when is None else (when.start, when.end)


def _queued(row: QueueItem) -> Sequence[object]:
    drawn = "; ".join(f"{each.name}: {each.value}" for each in row.fields if each.value is not None)
    words = " | ".join("".join(piece.text for piece in passage.pieces) for passage in row.passages)
    documents = dict.fromkeys(passage.document.id for passage in row.passages)
    return (
        row.kind, row.id, row.other, round(row.score, 4), "; ".join(row.why), row.title, drawn, words,
        " ".join(each.id for each in row.claims), " ".join(documents),
    )  # fmt: skip
