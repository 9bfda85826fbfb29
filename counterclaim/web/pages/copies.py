"""Copies of one story: families of them, and two tellings side by side with what the copy changed told first.

In: ids of documents. Out: a list of families; a comparison as page, JSON, CSV and picture. Always: neither telling is
judged; who copied whom is told only where the pages tell.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import Response

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.families import sketch_document
from counterclaim.copies.likeness import match_sketches
from counterclaim.core.copy import ChangeKind, Comparison
from counterclaim.core.document import Document
from counterclaim.core.errors import UsageError
from counterclaim.export.comparison import comparison_json
from counterclaim.export.ledger_csv import changes_csv, families_csv
from counterclaim.export.ledger_json import page_json, view_json
from counterclaim.export.parts import Json
from counterclaim.ledger.reload import document_at
from counterclaim.ledger.views.families import family_of, list_families
from counterclaim.ledger.views.find import find_document
from counterclaim.ledger.views.paging import Snapshot, parse_cursor
from counterclaim.ledger.views.rows import load_documents
from counterclaim.render.comparison_svg import render_comparison_svg
from counterclaim.render.comparison_words import CLEARLY, LIKELY, direction_words
from counterclaim.render.side_by_side import KIND_WORDS, detail_words, number_changes, rows_of, runs_of
from counterclaim.render.wording import day_words
from counterclaim.web.filters import Limit
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Moved, Shown, add_page
from counterclaim.web.templating import slug

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents held against each other; kept, since neither ever changes."""

    comparison: Comparison
    is_likely: bool
    """Whether the two look like copies of one story at all."""


def copies(asked: Asked, *, altered: bool = False, limit: Limit = 10, after: str | None = None) -> Shown:
    """Families of copies: who carried a story, and what each copy changed of it."""
    page = list_families(asked.snapshot, altered=altered, limit=limit, after=parse_cursor(after or None))
    context: dict[str, Any] = {"page": page, "altered": altered, "KIND_WORDS": KIND_WORDS}
    return Shown(
        "copies.html", "Copies", context, lambda: page_json("families", page), lambda: families_csv(page.items),
        part="copies_rows.html", rows=len(page.items),
    )  # fmt: skip


def compare(asked: Asked, a: str, b: str) -> Shown | Moved:
    """Two tellings of one story side by side: what the second changed of the first, word for word."""
    found = _numbers(asked.snapshot, a, b)
    documents = load_documents(asked.snapshot, found)
    ids = [documents[number].id for number in found]
    if [slug(each) for each in ids] != [quote(each, safe="-.~") for each in (a, b)]:
        return Moved(f"/compare/{slug(ids[0])}/{slug(ids[1])}")
    original, copy = (_named(document_at(asked.snapshot, number)) for number in found)
    compared = compare_kept(original, copy)
    comparison = compared.comparison
    family = family_of(asked.snapshot, found[0])
    context: dict[str, Any] = {
        "original": documents[found[0]], "copy": documents[found[1]], "comparison": comparison, "compared": compared,
        "signed": (original.byline, copy.byline), "runs": tuple(runs_of(rows_of(comparison, original, copy))),
        "mattering": [(number, comparison.changes[place]) for place, number in number_changes(comparison).items()],
        "quiet": _quiet(comparison), "where": direction_words(comparison, original, copy), "KIND_WORDS": KIND_WORDS,
        "detail_words": detail_words, "likelihood": _likelihood(comparison), "family": family,
        "picture": f"/compare/{slug(ids[0])}/{slug(ids[1])}.svg",
        "turned": f"/compare/{slug(ids[1])}/{slug(ids[0])}",
    }  # fmt: skip

    def told() -> Json:
        row = comparison_json(comparison, original, copy)
        return {**row, "looks_like_a_copy": compared.is_likely, "family": None if family is None else view_json(family)}

    return Shown(
        "compare.html", f"Two tellings: {copy.title or copy.name or 'without a title'}", context, told,
        lambda: changes_csv(comparison, original, copy), rows=len(comparison.changes),
    )  # fmt: skip


def picture(request: Request, a: str, b: str) -> Response:
    """The same as a picture, for a report or a slide."""
    room: Room = request.app.state.room
    with room.ledger.reading() as snapshot:
        original, copy = (_named(document_at(snapshot, number)) for number in _numbers(snapshot, a, b))
    drawn = render_comparison_svg(compare_kept(original, copy).comparison, original, copy)
    return Response(
        drawn, media_type="image/svg+xml", headers={"Content-Disposition": 'inline; filename="changes.svg"'}
    )


@lru_cache(maxsize=64)
def compare_kept(original: Document, copy: Document) -> Compared:
    """What a copy changed; two documents are compared once."""
    likely = match_sketches(sketch_document(original), sketch_document(copy)) is not None
    return Compared(compare_copies(original, copy), likely)


def _numbers(snapshot: Snapshot, *typed: str) -> list[int]:
    """The documents whose ids begin so."""
    found = []
    for each in typed:
        number = find_document(snapshot, each)
        if number is None:
            raise UsageError(
                "views.unknown-id",
                f'no document of this ledger has an id that begins with "{each}"',
                "Start at the list of copies.",
            )
        found.append(number)
    return found


def _named(document: Document) -> Document:
    """Under the name of its outlet and day: where the file lay that it was read from is nobody's business."""
    told = [document.outlet or document.agency or document.title or f"article {document.id[-8:]}"]
    if document.published is not None:
        told.append(day_words(document.published))
    return replace(document, name=", ".join(told))


def _quiet(comparison: Comparison) -> tuple[tuple[ChangeKind, int], ...]:
    """What was changed without the story saying something else, by kind."""
    return tuple(Counter(each.kind for each in comparison.changes if not each.matters).items())


def _likelihood(comparison: Comparison) -> str:
    if comparison.reworded >= CLEARLY:
        return "Very likely reworded by machine"
    return "Likely reworded by machine" if comparison.reworded >= LIKELY else "No sign that a machine reworded it"


add_page(router, "/copies", copies, name="copies")
router.add_api_route("/compare/{a}/{b}.svg", picture, methods=["GET"], name="compare.svg", response_class=Response)
add_page(router, "/compare/{a}/{b}", compare, name="compare")
