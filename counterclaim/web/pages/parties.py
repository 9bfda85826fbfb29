"""Who stands on claims: the list of parties with counts, and one party or person over time.

In: a name, an adjective, a code; filters. Out: the pages and their twins. Always: a name leads to the one page of whom
it means (308 from "the Kremlin" to RUS), and counts are those of the ledger as it stands.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query

from counterclaim.core.claim import StanceKind
from counterclaim.export.claim_csv import parties_csv, who_csv
from counterclaim.export.ledger_json import page_json, view_json
from counterclaim.ledger.views.claim_counts import count_records
from counterclaim.ledger.views.nouns import WhoView
from counterclaim.ledger.views.party_list import (
    STANCES,
    PartyFilter,
    PartyKind,
    PartyRow,
    PartySort,
    all_parties,
    count_kinds,
    count_stances,
    list_parties,
)
from counterclaim.ledger.views.who import get_who
from counterclaim.render.ledger_words import quoted, said_by, stance_words
from counterclaim.web.filters import Limit, blank
from counterclaim.web.room import Asked
from counterclaim.web.shown import Moved, Shown, add_page
from counterclaim.web.templating import slug

router = APIRouter()
KINDS: dict[PartyKind, str] = {
    "state": "states", "organisation": "organisations", "armed group": "armed groups", "other": "others, by name",
}  # fmt: skip
SORTS: dict[PartySort, str] = {
    "claims": "most claims", "name": "A to Z", "changed": "most changes", "charged": "charged most",
    "latest": "told last",
}  # fmt: skip
STANCE_WORDS: dict[str, str] = {
    "alleges": "alleges", "confirms": "confirms", "acknowledges": "acknowledges", "denies": "denies",
    "doubts": "doubts", "declines": "declines to speak",
}  # fmt: skip
_MAX_WORDS = 200


def parties(
    asked: Asked,
    *,
    q: Annotated[str, Query(max_length=_MAX_WORDS)] = "",
    kind: Annotated[PartyKind | None, blank] = None,
    stance: Annotated[StanceKind | None, blank] = None,
    changed: bool = False,
    charged: bool = False,
    sort: PartySort = "claims",
    limit: Limit = 50,
    after: Annotated[str | None, Query(max_length=1000)] = None,
) -> Shown:
    """Parties: on how many claims each alleges, confirms, denies, declines, is charged, changed its position."""
    everyone = known_parties(asked)
    wanted = PartyFilter(q, kind, stance, changed, charged)
    page = list_parties(everyone, wanted, sort=sort, limit=limit, after=after or None)
    kind_counts = count_kinds(everyone, wanted)
    context: dict[str, Any] = {
        "page": page, "wanted": wanted, "kinds": KINDS, "kind_counts": kind_counts,
        "stance_counts": count_stances(everyone, wanted), "sort": sort, "sorts": SORTS, "stances": STANCES,
        "stance_words": STANCE_WORDS,
        "fitting": sum(kind_counts.values()) if kind is None else kind_counts.get(kind, 0),
    }  # fmt: skip
    return Shown(
        "parties.html", "Parties", context, lambda: page_json("parties", page), lambda: parties_csv(page.items),
        part="parties_rows.html", rows=len(page.items),
    )  # fmt: skip


def known_parties(asked: Asked) -> tuple[PartyRow, ...]:
    """All parties of the ledger as it stands."""
    records = count_records(asked.snapshot)
    return asked.room.remembered.get(records, "parties", lambda: all_parties(asked.snapshot))


def who(asked: Asked, *, name: Annotated[str, Path(max_length=_MAX_WORDS)]) -> Shown | Moved:
    """A party or a person over time: what it said, denied, is charged with, where it changed position."""
    view = get_who(asked.snapshot, name)
    own = own_name(view)
    if name != own:
        return Moved(f"/p/{slug(own)}")
    context: dict[str, Any] = {
        "view": view, "quoted": quoted, "said_by": said_by, "stance_words": stance_words, "words": STANCE_WORDS,
        "headings": HEADINGS,
    }  # fmt: skip
    feed = None if view.is_person else f"/claims.atom?party={slug(own)}"
    rows = len(view.charged) + sum(len(each) for _, each in view.sections)
    return Shown(
        "who.html", view.name, context, lambda: view_json(view), lambda: who_csv(view), feed=feed, rows=rows,
    )  # fmt: skip


HEADINGS = {
    "denies": "Denies", "doubts": "Doubts", "alleges": "Alleges", "confirms": "Confirms",
    "acknowledges": "Acknowledges", "declines": "Declines to speak of",
}  # fmt: skip


def own_name(view: WhoView) -> str:
    """What the page of a party or person is called: the code where there is one, else the name."""
    return view.name if view.is_person or view.party is None else view.party


add_page(router, "/parties", parties, name="parties")
# A name may hold anything, a slash too.
add_page(router, "/p/{name:path}", who, name="who")
