"""One claim: who stands where since when, in which words, answering whom; sources, transfers, what may be the same.

In: the id of any telling of a claim, or its opening. Out: the page and its twins, the picture as a file, a feed.
Always: an id that is not that of the whole claim leads there (308); what the picture shows stands in the table too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.responses import RedirectResponse, Response

from counterclaim.core.judgement import Judgement
from counterclaim.export.claim_csv import claim_csv
from counterclaim.export.ledger_json import view_json
from counterclaim.ledger.checkpoint import Checkpoint, find_newest
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.judged import fold_judgements
from counterclaim.ledger.views.nouns import ClaimView, SourceGroup, Step, Suggestion
from counterclaim.render.ledger_claims import answered_by
from counterclaim.render.ledger_words import STATUS_WORDS, joined, quoted, said_by, stance_words, stands_for_many
from counterclaim.render.wording import day_words, visible
from counterclaim.web.atom import atom_response
from counterclaim.web.feeds import claim_feed
from counterclaim.web.pictures.positions import marked, positions_svg
from counterclaim.web.room import Asked
from counterclaim.web.shown import Moved, Shown, add_page, visitor_of
from counterclaim.web.templating import LEADS, slug

router = APIRouter()
Typed = Annotated[str, Path(max_length=200)]
SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Citation:
    """How a claim is cited: in words, where it stands, and under which checkpoint."""

    words: str
    address: str
    checkpoint: str | None
    made_at: str | None


MOST_STEPS = 40
"""How many of one party's steps a page shows, the first and the newest, unless the whole is asked for."""


def claim(asked: Asked, *, typed: Typed, whole: bool = False) -> Shown | Moved:
    """A claim: who stands where since when, in which words, answering whom, on which sources."""
    view = get_claim(asked.snapshot, typed)
    if typed != slug(view.row.id):
        return Moved(f"/c/{slug(view.row.id)}")
    numbers = {each.document.id: number for number, each in enumerate(view.told, start=1)}
    context: dict[str, Any] = {
        "view": view,
        "shown_of": lambda steps: shown_of(steps, whole=whole),
        "half": MOST_STEPS // 2,
        "row": view.row,
        "numbers": numbers,
        "groups": tuple(_numbered(view.source_groups, numbers)),
        "passed": tuple(_numbered(view.passed_over, numbers)),
        "picture": positions_svg(view),
        "in_force": in_force(view.judgements),
        "cite": cite(view, find_newest(asked.snapshot), asked),
        "silent": [each for each in view.row.stands if each.charged and each.stance is None],
        "quoted": quoted,
        "said_by": said_by,
        "stance_words": stance_words,
        "marked": marked,
        "many": stands_for_many,
        "findings": findings,
        "answered_by": answered_by,
        "others": lambda answers: dict.fromkeys(visible(answered_by(each)) for each in answers[:-1]),
        "joined": joined,
    }
    return Shown(
        "claim.html", f"{LEADS[view.row.status]} {view.row.gist}", context, lambda: view_json(view),
        lambda: claim_csv(view), feed=f"/c/{slug(view.row.id)}.atom", rows=sum(len(each.steps) for each in view.stands),
    )  # fmt: skip


def shown_of(steps: Sequence[Step], *, whole: bool) -> tuple[tuple[int, Step], ...]:
    """Steps with their numbers; of very many the first and the newest."""
    numbered = tuple(enumerate(steps, start=1))
    if whole or len(steps) <= MOST_STEPS:
        return numbered
    return (*numbered[: MOST_STEPS // 2], *numbered[-MOST_STEPS // 2 :])


def findings(suggestion: Suggestion) -> tuple[str, ...]:
    """What two claims have in common, then in what they differ; what holds of any two is left out."""
    told = [each for each in suggestion.findings if each.weight and not each.name.startswith("before any finding")]
    return tuple(
        f"{'' if each.weight > 0 else 'but '}{each.name}{f' ({each.detail})' if each.detail else ''}"
        for each in sorted(told, key=lambda each: -each.weight)
    )


def in_force(judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """The judgements that hold now, oldest first."""
    by_subject: dict[str, list[Judgement]] = {}
    for each in judgements:
        by_subject.setdefault(each.subject, []).append(each)
    kept = (each for subject in by_subject.values() for each in fold_judgements(subject).in_force)
    return tuple(sorted(kept, key=lambda each: each.at))


def cite(view: ClaimView, checkpoint: Checkpoint | None, asked: Asked) -> Citation:
    """The claim with its status, its id, the ledger and the checkpoint under which it stands."""
    row = view.row
    address = str(asked.request.base_url).rstrip("/") + f"/c/{slug(row.id)}"
    days = ""
    if row.first_on and row.last_on:
        days = f", told {day_words(row.first_on)}"
        days += "" if row.first_on == row.last_on else f" to {day_words(row.last_on)}"
    articles = f"{row.documents} article{'' if row.documents == 1 else 's'}"
    words = f"{LEADS[row.status]} “{row.gist}” ({STATUS_WORDS[row.status]}; {articles}{days}). Claim {row.id}"
    if checkpoint is None:
        return Citation(f"{words}, {asked.room.title}, no checkpoint yet. {address}", address, None, None)
    anchor = f"{checkpoint.size}:{checkpoint.root.hex()}"
    ledger = f"ledger {checkpoint.origin}, checkpoint {anchor}, {checkpoint.made_at[:10]}"
    return Citation(f"{words}, {asked.room.title}, {ledger}. {address}", address, anchor, checkpoint.made_at)


def _numbered(
    groups: tuple[SourceGroup, ...], numbers: dict[str, int]
) -> Iterator[tuple[SourceGroup, tuple[int, ...]]]:
    """Each group with the numbers of its articles in the list of articles."""
    for each in groups:
        yield each, tuple(sorted(numbers[document] for document in each.documents if document in numbers))


@router.get("/c/{typed}/positions.svg", name="claim.svg", response_class=Response, include_in_schema=False)
def picture(request: Request, typed: Typed) -> Response:
    """The picture of a claim's positions over time, as a file."""
    with request.app.state.room.ledger.reading() as snapshot:
        view = get_claim(snapshot, typed)
        identifier = slug(view.row.id)
        if typed != identifier:
            return RedirectResponse(f"/c/{identifier}/positions.svg", status_code=308)
        headers = {"Content-Disposition": f'inline; filename="claim-{identifier[:16]}-positions.svg"'}
        return Response(positions_svg(view), media_type=SVG, headers=headers)


@router.get("/c/{typed}.atom", name="claim.atom", response_class=Response, include_in_schema=False)
def feed(request: Request, typed: Typed) -> Response:
    """A claim as a feed: an entry for each step."""
    room = request.app.state.room
    with room.ledger.reading() as snapshot:
        view = get_claim(snapshot, typed)
        identifier = slug(view.row.id)
        if typed != identifier:
            return RedirectResponse(f"/c/{identifier}.atom", status_code=308)
        asked = Asked(request, room, snapshot, visitor_of(request))
        return atom_response(claim_feed(asked, view), request)


# Last: an id is anything without a slash, and a feed's address would be one.
add_page(router, "/c/{typed}", claim, name="claim")
