"""The front page: what is contested now, what changed of late, what was withdrawn."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from counterclaim.export.ledger_json import page_json, view_json
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.status import get_status
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
SHOWN = 8


def front(asked: Asked) -> Shown:
    """What is contested now, what changed of late, what was withdrawn."""
    contested = list_claims(asked.snapshot, ClaimFilter(status="contested"), limit=SHOWN)
    changed = list_claims(asked.snapshot, ClaimFilter(changed=True), limit=SHOWN)
    withdrawn = list_claims(asked.snapshot, ClaimFilter(status="withdrawn"), limit=SHOWN)
    status = get_status(asked.room.ledger)
    context: dict[str, Any] = {
        "contested": contested.items, "changed": changed.items, "withdrawn": withdrawn.items, "status": status,
    }  # fmt: skip

    def told() -> dict[str, Any]:
        lists = {"contested": contested, "changed": changed, "withdrawn": withdrawn}
        return {"status": view_json(status)} | {name: page_json(name, page)[name] for name, page in lists.items()}

    return Shown("front.html", asked.room.title, context, told)


add_page(router, "/", front, name="front", csv=False)
