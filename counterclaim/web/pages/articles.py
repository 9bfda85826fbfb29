"""Articles: the list, one article with every statement marked and explained beside it, and the way from a statement.

In: parameters of the address. Out: what is shown. Always: a statement's own address leads to its words, in the reading
that has it; an opening of an id leads to the whole one.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import BeforeValidator

from counterclaim.export.article_forms import article_json, articles_csv, statements_csv
from counterclaim.export.ledger_json import page_json, view_json
from counterclaim.ledger.views.article import find_article, find_statement, get_article
from counterclaim.ledger.views.article_nouns import ArticleView
from counterclaim.ledger.views.articles import ArticleFilter, list_articles, list_facets
from counterclaim.ledger.views.claim_counts import count_records
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.pipeline.handles import Handles, in_claim_order
from counterclaim.render.claim_words import VERDICTS, headline_sides
from counterclaim.render.event_words import MODALITY_MARKS, act_words, parties_words, standing_words
from counterclaim.render.transfer_words import STAGES, item_words, measure_words, sources_of, way_words
from counterclaim.render.transfer_words import STATUS_MARKS as TRANSFER_MARKS
from counterclaim.render.wording import DATE_SOURCES, FAMILIES, cited_words, stamp_words
from counterclaim.web.carded import cards_html
from counterclaim.web.citing import citing
from counterclaim.web.filters import Limit, blank
from counterclaim.web.marked import Labels, text_html, title_html
from counterclaim.web.marking import Mark, cut, lanes_of
from counterclaim.web.reading import account_of, cards_of, marks_of
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Moved, Shown, add_page
from counterclaim.web.templating import slug

router = APIRouter()
LAYERS = ("statements", "events", "transfers")
SHOWN_LAYERS = ("statements",)
Typed = Annotated[str, Path(max_length=200)]
Name = Annotated[str, Query(max_length=200)]
Layers = Annotated[
    list[str] | None, BeforeValidator(lambda value: [value] if isinstance(value, str) else value), Query(max_length=8)
]


def articles(
    asked: Asked,
    *,
    outlet: Name = "",
    agency: Name = "",
    since: Annotated[date | None, blank] = None,
    until: Annotated[date | None, blank] = None,
    words: Name = "",
    limit: Limit = 20,
    after: str | None = None,
) -> Shown:
    """Articles: what was published when by whom, how many statements were drawn, and which are copies."""
    wanted = ArticleFilter(outlet or None, agency or None, since, until, words.strip() or None)
    page = list_articles(asked.snapshot, wanted, limit=limit, after=parse_cursor(after))
    facets = asked.room.remembered.get(
        count_records(asked.snapshot), ("articles", wanted), lambda: list_facets(asked.snapshot, wanted)
    )
    families = [Counter[str]() for _ in page.items]
    for row, counts in zip(page.items, families, strict=True):
        for position, number in row.positions:
            counts[FAMILIES[position]] += number
    context: dict[str, Any] = {"page": page, "wanted": wanted, "words": words, "facets": facets, "families": families}

    def told() -> dict[str, Any]:
        return page_json("articles", page) | {"facets": view_json(facets)}

    return Shown(
        "articles.html", "Articles", context, told, lambda: articles_csv(page.items), part="articles_rows.html",
        rows=len(page.items),
    )  # fmt: skip


def article(asked: Asked, *, typed: Typed, reading: Name = "", layers: Layers = None) -> Shown | Moved:
    """An article: its text with every statement marked, beside it who says it, on what, whom it answers, and why."""
    if typed != (whole := slug(find_article(asked.snapshot, typed)[1])):
        return Moved(f"/a/{whole}")
    view = get_article(asked.snapshot, typed, reading or None)
    account = account_of(view)
    handles = Handles(account)
    page = f"{str(asked.request.base_url).rstrip('/')}/a/{slug(view.document.id)}"
    page += f"?reading={slug(view.drawing.id)}" if not view.drawing.is_newest else ""
    return Shown(
        "article.html",
        view.document.title or "Article without a title",
        _context(view, handles, page) | {"layers": SHOWN_LAYERS if layers is None else tuple(layers)},
        lambda: article_json(view, account, page),
        lambda: statements_csv(view, handles, page),
        rows=len(view.statements),
    )


def _context(view: ArticleView, handles: Handles, page: str) -> dict[str, Any]:
    standing = account_of(view, as_drawn=False)
    cards = cards_of(view, handles)
    marks = marks_of(view)
    lanes = lanes_of(marks)
    document = view.document
    ledger_claims = {each.told.id: each for each in view.claims}
    labels = Labels({card.id: card.family for card in cards}, {card.id: card.handle[1:] for card in cards})
    cited = citing(view, page)
    headline_at = _first_headline(marks)
    return {
        "view": view,
        "document": document,
        "cards": cards_html((card for card in cards if card.judged.rejected_by is None), cited),
        "rejected": cards_html((card for card in cards if card.judged.rejected_by is not None), cited),
        "numbers": {card.id: card.handle for card in cards},
        "text": text_html(cut(document.text, marks, lanes), labels, headline_at.get("text")),
        "title": title_html(cut(document.title or "", marks, lanes, "title"), labels, headline_at.get("title")),
        "counts": Counter(card.family for card in cards if card.judged.rejected_by is None),
        "sides": headline_sides(view.headline, standing),
        "verdict": None if view.headline.verdict is None else VERDICTS[view.headline.verdict],
        "published_by": None if document.published_from is None else DATE_SOURCES[document.published_from],
        "left_out": [cited_words(document, span) for span in document.boilerplate],
        "left_out_characters": sum(map(len, document.boilerplate)),
        "transfers": [
            {
                "it": each, "handle": handles.of(each.id), "mark": TRANSFER_MARKS[each.status], "way": way_words(each),
                "stage": STAGES[each.stage], "items": [item_words(item, standing) for item in each.items],
                "sources": sources_of(each, standing, handles), "rules": [measure_words(it) for it in each.measures],
                "claim": ledger_claims.get(each.claim or ""),
            }
            for each in view.transfers
        ],
        "events": [
            {
                "it": each, "handle": handles.of(each.id), "mark": MODALITY_MARKS[each.modality],
                "act": act_words(each), "parties": parties_words(each),
                "standing": standing_words(each.modality, handles.statement(each.statement), standing),
                "words": cited_words(document, each.trigger),
            }
            for each in view.events
        ],
        "claims": [(handles.of(each.id), ledger_claims[each.id]) for each in in_claim_order(standing)],
        "stamp": stamp_words(view.drawing.stamp),
        "cite": cited.line,
    }  # fmt: skip


def _first_headline(marks: tuple[Mark, ...]) -> dict[str, int]:
    """Where the headline's own passages begin, in title and text."""
    found: dict[str, int] = {}
    for mark in marks:
        if mark.layer == "headline":
            found[mark.span.field] = min(found.get(mark.span.field, mark.span.start), mark.span.start)
    return found


def statement(request: Request, typed: Typed) -> Response:
    """A statement, by its id or the opening of one: leads to its words in its article."""
    return _to_article(request, typed, "")


def statement_json(request: Request, typed: Typed) -> Response:
    """A statement's article as JSON."""
    return _to_article(request, typed, ".json")


def _to_article(request: Request, typed: str, form: str) -> Response:
    room: Room = request.app.state.room
    with room.ledger.reading() as snapshot:
        document, whole, reading = find_statement(snapshot, typed)
    query = "" if reading is None else f"?reading={slug(reading)}"
    return RedirectResponse(f"/a/{slug(document)}{form}{query}#s={slug(whole)}", status_code=308 if not query else 303)


add_page(router, "/articles", articles, name="articles")
add_page(router, "/a/{typed}", article, name="article")
router.add_api_route("/s/{typed}.json", statement_json, methods=["GET"], name="statement.json", response_class=Response)
router.add_api_route(
    "/s/{typed}", statement, methods=["GET"], name="statement", response_class=Response, include_in_schema=False
)
