"""Search: statements, claims and articles that hold some words, with the words around them."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query

from counterclaim.export.ledger_json import view_json
from counterclaim.export.lists_csv import hits_csv
from counterclaim.ledger.search import parse_words
from counterclaim.ledger.views.nouns import HitRow
from counterclaim.ledger.views.parties import known_party, near_parties, party_name
from counterclaim.ledger.views.search import HitKind, SearchView, search_kinds
from counterclaim.render.ledger_search import OPERATORS
from counterclaim.render.number import is_plural
from counterclaim.web.filters import blank
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
KINDS: dict[HitKind, str] = {"claim": "Claims", "statement": "Statements", "document": "Articles"}
STEP, MOST = 20, 200


def search(
    asked: Asked,
    *,
    q: Annotated[str, Query(max_length=500)] = "",
    kind: Annotated[HitKind | None, blank] = None,
    limit: Annotated[int, Query(ge=1, le=MOST)] = STEP,
) -> Shown:
    """Statements, claims and articles that hold all the words, the best first."""
    view = SearchView(q, "", (), (), ()) if not parse_words(q) else search_kinds(
        asked.snapshot, q, kind=kind, limit=limit
    )  # fmt: skip
    groups = [(each, name, [hit for hit in view.hits if hit.kind == each]) for each, name in KINDS.items()]
    context: dict[str, Any] = {
        "view": view, "q": q, "kind": kind, "kinds": KINDS, "groups": [each for each in groups if each[2]],
        "operators": OPERATORS, "pieces": pieces, "is_plural": is_plural, "limit": limit, "most": MOST, "step": STEP,
        "hints": () if view.hits or not view.looked_for else _hints(q), "party": _party(q),
    }  # fmt: skip
    feed = f"/search.atom?{urlencode({'q': q})}" if view.looked_for else None
    return Shown(
        "search.html", f"Search: {q}" if q.strip() else "Search", context, lambda: view_json(view),
        lambda: hits_csv(view.hits), part="search_hits.html", feed=feed, rows=len(view.hits),
    )  # fmt: skip


def pieces(hit: HitRow) -> list[tuple[str, bool]]:
    """A snippet in pieces, each with whether it is what was looked for.

    >>> pieces(HitRow("claim", "x", "", None, "he denied it", ((3, 9),), None, None))
    [('he ', False), ('denied', True), (' it', False)]
    """
    told: list[tuple[str, bool]] = []
    at = 0
    for start, end in hit.marks:
        told += [(hit.snippet[at:start], False), (hit.snippet[start:end], True)]
        at = end
    return [each for each in (*told, (hit.snippet[at:], False)) if each[0]]


def _hints(typed: str) -> tuple[tuple[str, str], ...]:
    """Other words to try: what to type, and why."""
    terms = parse_words(typed)
    told: list[tuple[str, str]] = []
    if any(len(term.words) > 1 for term in terms):
        told.append(
            (" ".join(word for term in terms for word in term.words), "the words of the phrase, wherever they stand")
        )
    if len(terms) > 1:
        told += [(" ".join(term.words), "this alone") for term in terms[:4]]
    told += [
        (f"{word[: max(4, len(word) - 3)]}*", "words that begin like it")
        for term in terms[:2]
        for word in term.words[:1]
        if len(word) > 4 and not term.is_opening
    ]
    told += [(f'"{name}"' if " " in name else name, "a party of nearly this name") for name in near_parties(typed)]
    return tuple(dict(told).items())[:7]


def _party(typed: str) -> tuple[str, str] | None:
    """The party of this name: its own page tells more than a search."""
    party = known_party(typed.strip().strip('"'))
    return None if party is None else (party, party_name(party))


add_page(router, "/search", search, name="search")
