"""What a search finds: statements first, then documents, then the claims in which those statements stand.

In: a connection and words as somebody types them. Out: hits with snippets, best first within their kind. Always:
rejected statements and superseded drawings are passed over; what the words mean is told by `explain_words`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import orjson
from sqlalchemy import Connection, func, select

from counterclaim.ledger.schema import drawing, membership, statement, told_claim
from counterclaim.ledger.search import Found, is_in_many, parse_words, search
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.judged import NOTHING, judged_on, parts_of
from counterclaim.ledger.views.nouns import HitRow
from counterclaim.ledger.views.paging import check_limit
from counterclaim.ledger.views.rows import load_documents

HitKind = Literal["claim", "statement", "document"]
KINDS: tuple[HitKind, ...] = ("claim", "statement", "document")
RANKED = 2_000
"""More hits than these are not ranked: there is no best among words that are everywhere."""
SPARE = 2
"""Of copies and superseded drawings, the same words come several times: so much more is looked at."""


@dataclass(frozen=True, slots=True)
class SearchView:
    """What was found, how the words were understood, and what cannot be told.

    `more`: kinds of which there is more than is shown. `unranked`: kinds of which so many hold the words that those
    added last stand first instead of the best.
    """

    words: str
    looked_for: str
    hits: tuple[HitRow, ...]
    more: tuple[HitKind, ...]
    unranked: tuple[HitKind, ...]


def search_kinds(connection: Connection, words: str, *, kind: HitKind | None = None, limit: int = 10) -> SearchView:
    """Hits of one kind or of all, `limit` of each at most; costs about the same however many there are."""
    check_limit(limit)
    hits: list[HitRow] = []
    unranked: list[HitKind] = []
    if kind != "document":
        newest = is_in_many(connection, words, RANKED, kind="statement")
        found = search(connection, words, (limit + 1) * SPARE, kind="statement", newest=newest)
        statements, claims = _statements(connection, found, limit + 1)
        hits += (*(claims if kind != "statement" else ()), *(statements if kind != "claim" else ()))
        unranked += [each for each in KINDS[:2] if newest and kind in (None, each)]
    if kind in (None, "document"):
        newest = is_in_many(connection, words, RANKED, kind="document")
        hits += _documents(connection, search(connection, words, limit + 1, kind="document", newest=newest))
        unranked += ["document"] if newest else []
    counts = Counter(each.kind for each in hits)
    shown: Counter[str] = Counter()
    kept: list[HitRow] = []
    for each in hits:
        if shown[each.kind] < limit:
            shown[each.kind] += 1
            kept.append(each)
    more = tuple(each for each in KINDS if counts[each] > limit)
    return SearchView(words, explain_words(words), tuple(kept), more, tuple(unranked))


def search_ledger(connection: Connection, words: str, *, limit: int = 10) -> tuple[HitRow, ...]:
    """The best hits of each kind, `limit` of each at most."""
    check_limit(limit)
    found = search(connection, words, limit * SPARE, kind="statement")
    told = search(connection, words, limit, kind="document")
    statements, claims = _statements(connection, found, limit)
    return (*claims, *statements, *_documents(connection, told))


def explain_words(words: str) -> str:
    """What is looked for, in plain words.

    >>> explain_words('"artillery shells" den*')
    'the phrase “artillery shells” and words that begin with “den”'
    """
    told = []
    for term in parse_words(words):
        joined = " ".join(term.words)
        if term.is_opening:
            told.append(f"words that begin with “{joined}”")
        elif len(term.words) > 1:
            told.append(f"the phrase “{joined}”")
        else:
            told.append(f"“{joined}”")
    return " and ".join(told)


def _statements(
    connection: Connection, found: Sequence[Found], limit: int
) -> tuple[tuple[HitRow, ...], tuple[HitRow, ...]]:
    """Hits among statements, and the claims in which they stand."""
    rows = {row.seq: row for part in parts_of([each.seq for each in found]) for row in _rows(connection, part)}
    documents = load_documents(connection, {row.document for row in rows.values()})
    judged = judged_on(connection, {row.id for row in rows.values()})
    hits: dict[tuple[str, str, str], HitRow] = {}
    claims: Counter[tuple[int, str]] = Counter()
    for each in found:
        row = rows.get(each.seq)
        if row is None or (row.id in judged and judged[row.id].is_rejected):
            continue
        told = orjson.loads(row.body)["claims"]
        claims.update((row.drawing, claim) for claim in told)
        mine = judged.get(row.id, NOTHING)
        who = mine.value("speaker", row.speaker) or row.party or "somebody not named"
        key = (who, row.position, row.words)
        if key in hits:
            hits[key] = replace(hits[key], also=hits[key].also + 1)
            continue
        hits[key] = HitRow(
            "statement", row.id, who, mine.value("position", row.position), each.snippet, each.marks,
            documents[row.document], told[0] if told else None,
        )  # fmt: skip
    return tuple(hits.values())[:limit], tuple(_claims(connection, claims, limit))


def _rows(connection: Connection, numbers: Sequence[int]) -> Sequence[Any]:
    newest = select(func.max(drawing.c.seq)).where(drawing.c.document == statement.c.document).scalar_subquery()
    return connection.execute(
        select(statement).where(statement.c.seq.in_(numbers), statement.c.drawing == newest)
    ).all()


def _claims(connection: Connection, told: Counter[tuple[int, str]], limit: int) -> Iterator[HitRow]:
    """The claims of told claims, those with the most hits first."""
    counts: Counter[int] = Counter()
    for part in parts_of(sorted({drawing_seq for drawing_seq, _ in told})):
        asked = (
            select(told_claim.c.drawing, told_claim.c.id, membership.c.claim)
            .join(membership, membership.c.told_claim == told_claim.c.seq)
            .where(told_claim.c.drawing.in_(part))
        )
        for row in connection.execute(asked):
            number = told.get((row.drawing, row.id), 0)
            if number:
                counts[row.claim] += number
    chosen = [number for number, _ in counts.most_common(limit)]
    claims = load_claims(connection, chosen)
    for number in chosen:
        if number in claims:
            claim = claims[number]
            yield HitRow("claim", claim.id, "", claim.status, claim.gist, (), None, claim.id)


def _documents(connection: Connection, found: Sequence[Found]) -> Iterator[HitRow]:
    documents = load_documents(connection, {each.seq for each in found})
    for each in found:
        row = documents[each.seq]
        yield HitRow("document", row.id, "", None, each.snippet, each.marks, row, None)
