"""One claim, one party, the list of parties as CSV that a spreadsheet opens without running anything in it.

In: what the views give. Out: text with a header, a line for each step, each part in a claim, each party. Always: the
rows are those that the page shows, in its order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from counterclaim.core.claim import StanceKind
from counterclaim.export.ledger_csv import csv_text
from counterclaim.ledger.views.nouns import Appearance, ClaimView, Stand, Step, WhoView
from counterclaim.ledger.views.party_list import STANCES, PartyRow

STEP_COLUMNS = (
    "claim", "status", "gist", "party", "party_name", "stands", "since", "changed", "step", "stance", "in_part",
    "relation", "from", "to", "speakers", "words", "statements", "answers", "answered_words", "document", "title",
    "outlet", "published", "url", "copies",
)  # fmt: skip
PART_COLUMNS = (
    "heading", "claim", "claim_status", "gist", "stance", "since", "changed", "speaker", "position", "words",
    "statement", "document", "title", "outlet", "published", "url",
)  # fmt: skip
PARTY_COLUMNS = ("party", "name", "kind", "claims", *STANCES, "charged", "changed", "last_on")


def claim_csv(view: ClaimView) -> str:
    """The steps of all parties on a claim."""
    return csv_text(
        STEP_COLUMNS,
        (_step(view, stand, step, number) for stand in view.stands for number, step in enumerate(stand.steps, 1)),
    )


def who_csv(view: WhoView) -> str:
    """Every part of a party or person that its page shows."""
    return csv_text(PART_COLUMNS, _parts(view))


def parties_csv(rows: Iterable[PartyRow]) -> str:
    """Parties, one a line."""
    return csv_text(PARTY_COLUMNS, (_party(row) for row in rows))


def _step(view: ClaimView, stand: Stand, step: Step, number: int) -> Sequence[object]:
    documents = tuple({said.document.id: said.document for said in step.said}.values())
    first = documents[0] if documents else None
    return (
        view.row.id, view.row.status, view.row.gist, stand.party, stand.name, stand.stance, stand.since,
        _yes(is_so=stand.changed), number, step.stance, _yes(is_so=step.in_part), step.relation,
        None if step.on is None else step.on.start, None if step.on is None else step.on.end,
        "; ".join(dict.fromkeys(said.speaker for said in step.said if said.speaker)),
        " … ".join(said.words for said in step.said), "; ".join(said.id for said in step.said),
        "; ".join(each.statement for each in step.answers), " … ".join(each.words for each in step.answers),
        "; ".join(each.id for each in documents), *((None,) * 4 if first is None else
        (first.title, first.outlet, first.published, first.url)), "; ".join(each.id for each in step.copies),
    )  # fmt: skip


def _parts(view: WhoView) -> Iterator[Sequence[object]]:
    for each in view.charged:
        yield _part("charged with", each)
    for heading, appearances in view.sections:
        for each in appearances:
            yield _part(heading, each)


def _part(heading: str, part: Appearance) -> Sequence[object]:
    said, row = part.said, part.claim
    own = (None,) * 8 if said is None else (
        said.speaker, said.position, said.words, said.id, said.document.id, said.document.title, said.document.outlet,
        said.document.published,
    )  # fmt: skip
    url = None if said is None else said.document.url
    return (heading, row.id, row.status, row.gist, part.stance, part.since, _yes(is_so=part.changed), *own, url)


def _party(row: PartyRow) -> Sequence[object]:
    stances: tuple[StanceKind, ...] = STANCES
    return (
        row.party, row.name, row.kind, row.claims, *(row.of(each) for each in stances), row.charged, row.changed,
        row.last_on,
    )  # fmt: skip


def _yes(*, is_so: bool) -> str:
    return "yes" if is_so else "no"
