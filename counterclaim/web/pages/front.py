"""The front page: contested now, changed in the latest week, withdrawn, transfers alleged of late, what was added last.

In: nothing but the ledger. Out: the page, its JSON twin, the picture of articles by month as a file. Always: the page
is made once for a ledger as it stands; an empty ledger says what to do next.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from counterclaim.export.ledger_json import view_json
from counterclaim.ledger.views.claim_counts import ClaimCounts, count_records
from counterclaim.ledger.views.claims import ClaimFilter
from counterclaim.ledger.views.front import FrontView, get_front
from counterclaim.ledger.views.paging import Snapshot
from counterclaim.render.ledger_words import quoted, said_by, stance_words
from counterclaim.web.pages.claims import counted
from counterclaim.web.pictures.article_months import article_months_svg, shown_months
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown, add_page

router = APIRouter()


def front(asked: Asked) -> Shown:
    """What is contested now, what changed of late, what was withdrawn, what was added last."""
    view = front_view(asked.room, asked.snapshot)
    if not view.articles:
        return Shown("empty.html", asked.room.title, {"where": asked.room.ledger.name}, lambda: view_json(view))
    counts: ClaimCounts = counted(asked, ClaimFilter())
    context: dict[str, Any] = {
        "view": view, "statuses": counts.statuses(ClaimFilter()), "picture": article_months_svg(view.months),
        "months": shown_months(view.months), "quoted": quoted, "said_by": said_by, "stance_words": stance_words,
    }  # fmt: skip
    return Shown("front.html", asked.room.title, context, lambda: view_json(view), feed="/claims.atom")


def front_view(room: Room, snapshot: Snapshot) -> FrontView:
    """What the front page tells, of the ledger as it stands."""
    return room.remembered.get(count_records(snapshot), "front", lambda: get_front(snapshot))


@router.get("/months.svg", name="months.svg", response_class=Response, include_in_schema=False)
def picture(request: Request) -> Response:
    """Articles by month, as a file."""
    room: Room = request.app.state.room
    with room.ledger.reading() as snapshot:
        headers = {"Content-Disposition": 'inline; filename="articles-by-month.svg"'}
        return Response(
            article_months_svg(front_view(room, snapshot).months) or '<svg xmlns="http://www.w3.org/2000/svg"/>',
            media_type="image/svg+xml",
            headers=headers,
        )


add_page(router, "/", front, name="front", csv=False)
