"""The reading room as an ASGI application.

In: a Room. Out: a FastAPI application with all pages, their twins, feeds and the API. Leaves to `cli/serve.py`: opening
the ledger, choosing the port, running it.
"""

from __future__ import annotations

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

import counterclaim
from counterclaim.web.faults import add_faults
from counterclaim.web.guard import Guard
from counterclaim.web.pages import claims, front
from counterclaim.web.room import Room
from counterclaim.web.templating import STATIC

PAGES = (front, claims)


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
    add_faults(app)
    for page in PAGES:
        app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(Guard, hosts=room.hosts)
    return app
