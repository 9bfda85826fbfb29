"""An article of the ledger for programs: the account as it was drawn with W3C selectors, and its statements as a table.

In: the ledger's view of an article, and the addresses of its page. Out: JSON by the agreed interface, with what the
ledger knows beside it; CSV of statements and of lists of articles. Always: the account stands as it was drawn, what
people judged stands beside it; a selector's exact words are the slice of the text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.export.csv_table import safe
from counterclaim.export.json import to_json
from counterclaim.export.ledger_json import view_json
from counterclaim.export.parts import Json
from counterclaim.ledger.views.article_nouns import ArticleRow, ArticleView, JudgedStatement
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles

AROUND = 32
"""Characters before and after exact words by which they are found again in a text that has changed."""
ARTICLE_COLUMNS = (
    "id", "title", "outlet", "agency", "published", "statements", "positions", "claims", "transfers", "copies",
    "copy_of", "url",
)  # fmt: skip
STATEMENT_COLUMNS = (
    "id", "handle", "position", "speaker", "party", "role", "kind", "channel", "manner", "addressee", "said_from",
    "said_to", "content", "cue", "source", "content_at", "cue_at", "source_at", "lies_in", "claims", "answers", "score",
    "corrected", "accepted_by", "rejected_by", "document", "permalink",
)  # fmt: skip


def article_json(view: ArticleView, account: Account, page: str) -> Json:
    """The account as it was drawn; `page` is the address of the article's page."""
    told = to_json(account)
    judged = {each.drawn.id: each for each in view.statements}
    for row, statement in zip(told["statements"], account.statements, strict=True):
        row["targets"] = _targets(statement, view.document, page)
        row["judged"] = _judged(judged[statement.id])
    return {
        **told,
        "ledger": {
            "page": page,
            "reading": view_json(view.drawing),
            "other_readings": [view_json(each) for each in view.others],
            "claims": [
                {"told": each.told.id, "claim": each.claim, "gist": each.gist, "status": each.status}
                for each in view.claims
            ],
            "copies": [view_json(each) for each in view.copies],
            "checkpoint": None if view.checkpoint is None else view_json(view.checkpoint),
            "boilerplate": [{"start": each.start, "end": each.end} for each in view.document.boilerplate],
            "alterations": [
                {"kind": each.kind, "detail": each.detail, "span": None if each.span is None else _span(each.span)}
                for each in view.document.alterations
            ],
        },
    }


def selectors(span: Span, document: Document) -> list[Json]:
    """Exact words by quotation and by position (W3C Web Annotation Data Model 4.2.4 and 4.2.5), in code points."""
    text = document.text if span.field == "text" else document.title or ""
    quotation = {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": text[max(0, span.start - AROUND) : span.start],
        "suffix": text[span.end : span.end + AROUND],
    }
    return [quotation, {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


def statements_csv(view: ArticleView, handles: Handles, page: str) -> str:
    """All statements of an article as they stand now, one a line, those that were rejected too."""
    answers: dict[str, dict[str, None]] = {}
    claims: dict[str, list[str]] = {}
    for claim in view.claims:
        for stance in claim.told.positions:
            for statement in stance.statements:
                answers.setdefault(statement, {}).update(dict.fromkeys(stance.answers))
                claims.setdefault(statement, []).append(claim.claim or claim.told.id)
    return _table(
        STATEMENT_COLUMNS,
        (
            _statement(
                each, view.document, handle=handles.of(each.drawn.id), claims=claims.get(each.drawn.id, ()),
                answers=answers.get(each.drawn.id, ()), page=page,
            )
            for each in view.statements
        ),
    )  # fmt: skip


def articles_csv(rows: Iterable[ArticleRow]) -> str:
    """Articles, one a line."""
    return _table(
        ARTICLE_COLUMNS,
        (
            (
                row.document.id, row.document.title, row.document.outlet, row.document.agency, row.document.published,
                row.statements, "; ".join(f"{position} {number}" for position, number in row.positions), row.claims,
                row.transfers, row.copies, row.document.copy_of, row.document.url,
            )
            for row in rows
        ),
    )  # fmt: skip


def _targets(statement: Statement, document: Document, page: str) -> list[Json]:
    parts = (("source", statement.source), ("cue", statement.cue), ("content", statement.content))
    return [
        {"role": role, "field": span.field, "source": page, "selector": selectors(span, document)}
        for role, spans in parts
        for span in spans
    ]


def _judged(judged: JudgedStatement) -> Json:
    return {
        "corrections": [view_json(each) for each in judged.corrections],
        "accepted_by": judged.accepted_by,
        "rejected_by": judged.rejected_by,
    }


def _statement(
    judged: JudgedStatement,
    document: Document,
    *,
    handle: str,
    claims: Iterable[str],
    answers: Iterable[str],
    page: str,
) -> Sequence[object]:
    now, speaker, said_on = judged.now, judged.now.speaker, judged.now.said_on
    return (
        now.id, handle, now.position, speaker.name, speaker.party, speaker.role, speaker.kind, now.channel, now.manner,
        now.addressee, said_on and said_on.start, said_on and said_on.end, _words(now.content, document),
        _words(now.cue, document), _words(now.source, document), _places(now.content), _places(now.cue),
        _places(now.source), now.parent, "; ".join(dict.fromkeys(claims)), "; ".join(answers), round(now.score, 4),
        "; ".join(each.field for each in judged.corrections), judged.accepted_by, judged.rejected_by, document.id,
        f"{page}#s={now.id}",
    )  # fmt: skip


def _words(spans: Iterable[Span], document: Document) -> str:
    return " … ".join(document.words_of(span) for span in spans)


def _places(spans: Iterable[Span]) -> str:
    return "; ".join(f"{span.field}:{span.start}-{span.end}" for span in spans)


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "field": span.field}


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(["" if each is None else safe(each) if isinstance(each, str) else each for each in row])
    return out.getvalue()
