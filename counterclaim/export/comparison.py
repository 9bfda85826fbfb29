"""Families, comparisons and signs as JSON.

In: what copies/ found, with its documents. Out: plain dicts and lists with every key present. Every span carries its
words, the exact slice of its own document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.copies.survey import FamilyReport
from counterclaim.core.copy import Change, Comparison, Direction, Sign
from counterclaim.core.document import Document
from counterclaim.core.refusal import Refusal
from counterclaim.export.parts import Json, day_text, reasons_json, span_json, spans_json


def comparison_json(comparison: Comparison, original: Document, copy: Document, signs: Sequence[Sign] = ()) -> Json:
    """Two tellings: what the copy changed, and what it only cut or reworded."""
    return {
        "original": document_json(original),
        "copy": document_json(copy),
        "kept": round(comparison.kept, 4),
        "replaced": round(comparison.replaced, 4),
        "reworded": comparison.reworded,
        "reasons": reasons_json(comparison.reasons),
        "direction": direction_json(comparison.direction),
        "changes": [change_json(each, original, copy) for each in comparison.changes],
        "signs": [sign_json(each, copy) for each in signs],
    }


def change_json(change: Change, original: Document, copy: Document) -> Json:
    """One difference with both passages."""
    return {
        "kind": change.kind,
        "matters": change.matters,
        "detail": change.detail,
        "original": spans_json(change.original, original),
        "copy": spans_json(change.copy, copy),
        "score": change.score,
        "reasons": reasons_json(change.reasons),
    }


def direction_json(direction: Direction | None) -> Json | None:
    """Who copied whom, or null where the pages do not tell."""
    if direction is None:
        return None
    return {
        "original": direction.original,
        "copy": direction.copy,
        "score": direction.score,
        "reasons": reasons_json(direction.reasons),
    }


def sign_json(sign: Sign, document: Document) -> Json:
    """A warning with its words."""
    return {
        "kind": sign.kind,
        "span": span_json(sign.span, document),
        "detail": sign.detail,
        "score": sign.score,
        "reasons": reasons_json(sign.reasons),
    }


def document_json(document: Document) -> Json:
    """What tells a document from its relatives; its text is left out."""
    return {
        "id": document.id,
        "name": document.name,
        "title": document.title,
        "byline": document.byline,
        "agency": document.agency,
        "published": day_text(document.published),
        "outlet": document.outlet,
        "url": document.url,
    }


def families_json(reports: Iterable[FamilyReport], documents: int, refusals: Sequence[Refusal]) -> Json:
    """All families of a run, and what could not be read."""
    return {
        "documents": documents,
        "refused": [{"name": each.name, "code": each.code, "detail": each.detail} for each in refusals],
        "families": [_family_json(report) for report in reports],
    }


def _family_json(report: FamilyReport) -> Json:
    copies = zip(report.comparisons, report.documents[1:], strict=True)
    return {
        "id": report.family.id,
        "original": report.original.id,
        "documents": [document_json(each) for each in report.documents],
        "likenesses": [
            {
                "left": each.left,
                "right": each.right,
                "contained": round(each.contained, 4),
                "reasons": reasons_json(each.reasons),
            }
            for each in report.family.likenesses
        ],
        "comparisons": [comparison_json(each, report.original, copy) for each, copy in copies],
    }
