"""Pictures of transfers: a map of the world, and who is said to supply whom; each with a table that tells the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from counterclaim.export.ledger_json import view_json
from counterclaim.export.lists_csv import pairs_csv
from counterclaim.ledger.views.facet_nouns import FlowFilter, FlowPair
from counterclaim.ledger.views.facets import find_pairs
from counterclaim.web.flow_filter import AskedFlows, flow_query
from counterclaim.web.pictures import flows as flows_picture
from counterclaim.web.pictures import worldmap
from counterclaim.web.pictures.strokes import STROKES
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
MOST_ROWS = 150
Leads = Callable[[FlowPair], str]


def world(asked: Asked, *, wanted: AskedFlows) -> Shown:
    """The map: an arrow for each supply that somebody tells of."""
    pairs = find_pairs(asked.snapshot, wanted)
    off = [pair for pair in pairs if not worldmap.is_drawn(pair)]
    more = {
        "off_map": off, "picture": worldmap.draw_map(pairs, _leads(wanted)), "borders": worldmap.BORDERS,
        "left_out": max(0, len(pairs) - len(off) - worldmap.MOST),
    }  # fmt: skip
    return _shown("map", "Map of transfers", wanted, pairs, more)


def flows(asked: Asked, *, wanted: AskedFlows) -> Shown:
    """Who is said to supply whom."""
    pairs = find_pairs(asked.snapshot, wanted)
    more = {
        "off_map": (), "picture": flows_picture.draw_flows(pairs, _leads(wanted)), "borders": "",
        "left_out": max(0, len(pairs) - flows_picture.MOST),
    }  # fmt: skip
    return _shown("flows", "Who is said to supply whom", wanted, pairs, more)


def _shown(name: str, title: str, wanted: FlowFilter, pairs: Sequence[FlowPair], more: dict[str, Any]) -> Shown:
    context: dict[str, Any] = {
        "pairs": pairs[:MOST_ROWS], "all_pairs": len(pairs), "wanted": wanted, "name": name, "strokes": STROKES,
        "query": flow_query(wanted), "leads": _leads(wanted), **more,
    }  # fmt: skip
    return Shown(
        "supplies.html", title, context, lambda: {"pairs": [view_json(each) for each in pairs]},
        lambda: pairs_csv(pairs), part="supplies_picture.html", rows=len(pairs),
    )  # fmt: skip


def _leads(wanted: FlowFilter, base: str = "") -> Leads:
    """From a pair to the list of its transfers, with all else that was asked."""

    def leads(pair: FlowPair) -> str:
        return f"{base}/transfers{flow_query(wanted, supplier=pair.supplier or '', recipient=pair.recipient or '')}"

    return leads


def _file(request: Request, wanted: FlowFilter, draw: Callable[[Sequence[FlowPair], Leads], str]) -> Response:
    room: Room = request.app.state.room
    with room.ledger.reading() as snapshot:
        pairs = find_pairs(snapshot, wanted)
    drawn = draw(pairs, _leads(wanted, str(request.base_url).rstrip("/")))
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn}', media_type="image/svg+xml")


@router.get("/transfers/map.svg", response_class=Response)
def map_file(request: Request, wanted: AskedFlows) -> Response:
    """The map as a file of its own."""
    return _file(request, wanted, worldmap.draw_map)


@router.get("/transfers/flows.svg", response_class=Response)
def flows_file(request: Request, wanted: AskedFlows) -> Response:
    """Who is said to supply whom, as a file of its own."""
    return _file(request, wanted, flows_picture.draw_flows)


add_page(router, "/transfers/map", world, name="map")
add_page(router, "/transfers/flows", flows, name="flows")
