"""The reading room as an ASGI application.

In: a Room. Out: a FastAPI application with all pages, their twins, feeds and the API. Leaves to `cli/serve.py`: opening
the ledger, choosing the port, running it.
"""

from __future__ import annotations

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

import counterclaim
from counterclaim.web import api
from counterclaim.web.desk import Desks
from counterclaim.web.door import Door
from counterclaim.web.faults import add_faults
from counterclaim.web.guard import Guard
from counterclaim.web.openapi import add_openapi
from counterclaim.web.pages import (
    about,
    api_page,
    articles,
    claim,
    claims,
    copies,
    enter,
    exports,
    front,
    parties,
    review,
    review_acts,
    search,
    search_feed,
    supplies,
    timeline,
    transfers,
)
from counterclaim.web.room import Room
from counterclaim.web.templating import STATIC

PAGES = (
    front,
    claims,
    claim,
    parties,
    review,
    review_acts,
    enter,
    api_page,
    exports,
    search_feed,
    articles,
    copies,
    about,
    transfers,
    supplies,
    timeline,
    search,
)


def create_app(room: Room) -> FastAPI:
    """The application of one open room."""
    app = FastAPI(
        title="Counterclaim",
        version=counterclaim.__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
    )
    app.state.room = room
    app.state.desks = Desks()
    add_faults(app)
    for page in PAGES:
        app.include_router(page.router)
    app.include_router(api.router)
    add_openapi(app)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(Door, room=room)
    app.add_middleware(Guard, hosts=room.hosts)
    return app
