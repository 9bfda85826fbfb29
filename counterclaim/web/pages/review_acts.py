"""What a reviewer does in the queue: decide, skip, take back, decide on all that match.

In: forms. Out: the work with what comes next, for htmx; else a redirect to the page, after which a reload sends nothing
again. Always: only who may review is let in, and what was done is on the desk, to be taken back.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from counterclaim.core.errors import UsageError
from counterclaim.ledger.judge import Decision, record_judgements, undo_of
from counterclaim.ledger.views.fields import NOTHING_TYPED
from counterclaim.ledger.views.queue_items import get_item
from counterclaim.ledger.views.queue_nouns import QueueItem
from counterclaim.web.access import Visitor
from counterclaim.web.desk import Done
from counterclaim.web.pages.review import (
    MAX_BULK,
    SAID,
    Filters,
    Wanted,
    bulk_decisions,
    desk_of,
    need_reviewer,
    work_context,
)
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown, visitor_of
from counterclaim.web.templating import render

router = APIRouter()


def judge(
    request: Request,
    wanted: Filters,
    *,
    subject: Annotated[str, Form(max_length=80)],
    verdict: Annotated[str, Form(max_length=20)] = "reject",
    other: Annotated[str, Form(max_length=80)] = "",
    reason: Annotated[str, Form(max_length=2000)] = "",
    because: Annotated[str, Form(max_length=80)] = "",
    field: Annotated[list[str] | None, Form()] = None,
    value: Annotated[list[str] | None, Form()] = None,
) -> Response:
    """Record one decision, and show what comes next."""
    room, visitor = _admitted(request)
    with room.ledger.reading() as snapshot:
        item = get_item(snapshot, subject, other or None)
    if because:
        verdict = "different" if item.kind == "suggestion" else "reject"
    try:
        decisions = _decisions(
            item, verdict, author=visitor.name, reason="; ".join(each for each in (because, reason.strip()) if each),
            names=field or (), values=value or (),
        )  # fmt: skip
        judgements = record_judgements(room.ledger, decisions)
    except UsageError as error:
        return _answer(request, room, wanted, item, f"{error.message}. {error.hint}", status=422)
    desk_of(request, visitor).keep(Done(judgements))
    return _answer(request, room, wanted, None, f"{SAID[judgements[0].verdict]}: {item.title}.")


def skip(
    request: Request,
    wanted: Filters,
    subject: Annotated[str, Form(max_length=80)],
    other: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """Pass one thing over in this session."""
    room, visitor = _admitted(request)
    with room.ledger.reading() as snapshot:
        item = get_item(snapshot, subject, other or None)
    desk_of(request, visitor).skip(item.id if item.other is None else f"{item.id} {item.other}")
    return _answer(request, room, wanted, None, f"Skipped: {item.title}.")


def undo(request: Request, wanted: Filters) -> Response:
    """Take back the last act of this session, a bulk as one, and show it again."""
    room, visitor = _admitted(request)
    last = desk_of(request, visitor).take_last()
    if last is None:
        return _answer(request, room, wanted, None, "There is nothing to take back in this session.")
    shown = last.skipped or last.judgements[0].subject
    told = "It is back."
    if last.judgements:
        try:
            record_judgements(room.ledger, [undo_of(each, visitor.name) for each in reversed(last.judgements)])
        except UsageError as error:
            told = f"{error.message}. {error.hint}"
        else:
            told = f"Taken back: {SAID[last.judgements[0].verdict].lower()}, {len(last.judgements)} in all."
    subject, _, other = shown.partition(" ")
    with room.ledger.reading() as snapshot:
        item = get_item(snapshot, subject, other or None)
    return _answer(request, room, wanted, item, told)


def judge_bulk(
    request: Request,
    wanted: Filters,
    verdict: Annotated[str, Form(pattern="^(accept|reject)$")],
    number: Annotated[int, Form(ge=0, le=MAX_BULK)],
    reason: Annotated[str, Form(max_length=2000)] = "",
) -> Response:
    """Decide on all that match, if they are still as many as were confirmed."""
    room, visitor = _admitted(request)
    with room.ledger.reading() as snapshot:
        asked = Asked(request, room, snapshot, visitor)
        decisions, _ = bulk_decisions(asked, wanted, "accept" if verdict == "accept" else "reject", reason)
    if not decisions or len(decisions) != number:
        # Others have judged or added in the meantime: what was confirmed is not what would be done.
        return RedirectResponse(wanted.address("/review/bulk", verdict=verdict), status_code=303)
    judgements = record_judgements(room.ledger, decisions)
    desk = desk_of(request, visitor)
    desk.keep(Done(judgements))
    desk.told = f"{SAID[judgements[0].verdict]}: {len(judgements)} at once. One undo takes all of them back."
    return RedirectResponse(wanted.address("/review"), status_code=303)


def _admitted(request: Request) -> tuple[Room, Visitor]:
    room: Room = request.app.state.room
    visitor = visitor_of(request)
    need_reviewer(room, visitor)
    return room, visitor


def _decisions(
    item: QueueItem, verdict: str, *, author: str, reason: str, names: Any, values: Any
) -> list[Decision]:  # fmt: skip
    """One decision, or a correction for each field that was changed."""
    allowed = ("same", "different") if item.kind == "suggestion" else ("accept", "reject", "correct")
    if verdict not in allowed:
        hint = f"Choose one of: {', '.join(allowed)}."
        raise UsageError("review.bad-verdict", f'a {item.kind} cannot be decided on by "{verdict}"', hint)
    if verdict != "correct":
        return [Decision(item.id, verdict, author, reason, other=item.other)]  # type: ignore[arg-type]
    now = {each.name: each.value or "" for each in item.fields}
    changed = [
        Decision(item.id, "correct", author, reason, field=name, value=value.strip() or NOTHING_TYPED[0])
        for name, value in zip(names, values, strict=False)
        if value.strip() != now.get(name)
    ]
    if not changed:
        raise UsageError("review.nothing-changed", "no field was changed", "Change one, or accept it as it is.")
    return changed


def _answer(
    request: Request, room: Room, wanted: Wanted, item: QueueItem | None, told: str, *, status: int = 200
) -> Response:
    """The work anew for htmx; for a plain form the page, after which a reload sends nothing again."""
    visitor = visitor_of(request)
    if request.headers.get("hx-request") != "true":
        desk_of(request, visitor).told = told
        pinned = {} if item is None else {"item": item.id, "other": item.other}
        return RedirectResponse(wanted.address("/review", **pinned), status_code=303)
    with room.ledger.reading() as snapshot:
        asked = Asked(request, room, snapshot, visitor)
        context = work_context(asked, wanted, item, told)
        shown = Shown("review_work.html", "Review queue", {}, dict)
        page = render(shown.template, {"shown": shown, "asked": asked, **context})
    return HTMLResponse(page, status_code=status)


for _path, _act in (("judge", judge), ("skip", skip), ("undo", undo), ("bulk", judge_bulk)):
    router.add_api_route(
        f"/review/{_path}", _act, methods=["POST"], name=f"review.{_path}.post", include_in_schema=False,
        response_class=HTMLResponse, response_model=None,
    )  # fmt: skip
