"""A search as a feed: whoever follows it is told of each statement and article that comes to fit.

In: words as somebody types them. Out: an Atom feed. The page of the search stands elsewhere.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from counterclaim.ledger.views.search import explain_words, search_ledger
from counterclaim.web.atom import atom_response
from counterclaim.web.feeds import search_feed
from counterclaim.web.room import Asked
from counterclaim.web.shown import visitor_of

router = APIRouter()
LIMIT = 30


@router.get("/search.atom", name="search.atom", response_class=Response, include_in_schema=False)
def feed(request: Request, q: Annotated[str, Query(max_length=400)]) -> Response:
    """What a search finds, as a feed."""
    room = request.app.state.room
    with room.ledger.reading() as snapshot:
        asked = Asked(request, room, snapshot, visitor_of(request))
        hits = search_ledger(snapshot, q, limit=LIMIT)
        return atom_response(search_feed(asked, q, explain_words(q), hits), request)
