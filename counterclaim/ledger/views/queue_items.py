"""Things of the review queue with all that is needed to decide: the words in their sentence, what was drawn.

In: a connection and QueueRefs, or an id. Out: QueueItems in the same order. Always: values are as judged by now, with
what was drawn beside them; pieces of a passage joined are exact words of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, Table, select

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import Judgement
from counterclaim.core.link import Finding
from counterclaim.ledger.schema import judgement, link, membership, stance, statement, told_claim, transfer
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.fields import FIELDS
from counterclaim.ledger.views.find import find_subject
from counterclaim.ledger.views.judged import Judged, fold_judgements, judgements_on, to_judgement
from counterclaim.ledger.views.nouns import ClaimRow, ItemRow, SaidRow
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.queue_nouns import DrawnField, QueueItem, QueueKind, QueueRef
from counterclaim.ledger.views.queue_words import Marked, load_marked
from counterclaim.ledger.views.rows import load_documents, said_row

_TABLES: dict[QueueKind, Table] = {"statement": statement, "transfer": transfer}
_MAX_TELLINGS = 3
_PER_SIDE = 2


def load_items(connection: Connection, refs: Sequence[QueueRef]) -> tuple[QueueItem, ...]:
    """Each of them with what is known of it."""
    judgements = judgements_on(connection, [each.subject for each in refs])
    return tuple(_load(connection, ref, tuple(judgements.get(ref.subject, ()))) for ref in refs)


def get_item(connection: Connection, typed: str, other: str | None = None) -> QueueItem:
    """One thing by its id, or a pair of claims by both, whether it waits in the queue or not."""
    if other is not None:
        left, right = sorted(find_subject(connection, each, ("claim",)).id for each in (typed, other))
        return load_items(connection, (QueueRef("suggestion", left, right, 0.0),))[0]
    subject = find_subject(connection, typed, ("statement", "transfer"))
    kind: QueueKind = "statement" if subject.kind == "statement" else "transfer"
    table = _TABLES[kind]
    score = connection.execute(select(table.c.score).where(table.c.seq == subject.seq)).scalar_one()
    return load_items(connection, (QueueRef(kind, subject.id, None, float(score)),))[0]


def get_judgement(connection: Connection, identifier: str) -> Judgement | None:
    """A judgement by its whole id."""
    row = connection.execute(select(judgement).where(judgement.c.id == identifier)).first()
    return None if row is None else to_judgement(row)


def _load(connection: Connection, ref: QueueRef, judgements: tuple[Judgement, ...]) -> QueueItem:
    judged = fold_judgements(judgements)
    if ref.kind == "statement":
        return _statement(connection, ref, judged, judgements)
    if ref.kind == "transfer":
        return _transfer(connection, ref, judged, judgements)
    return _suggestion(connection, ref, judgements)


def _statement(
    connection: Connection, ref: QueueRef, judged: Judged, judgements: tuple[Judgement, ...]
) -> QueueItem:  # fmt: skip
    row = _newest(connection, statement, ref.id)
    body = orjson.loads(row.body)
    told_in = load_documents(connection, {row.document})[row.document]
    said = said_row(row, told_in, judged, spans=True)
    return QueueItem(
        "statement", ref.id, None, row.score, ref.why,
        f"{said.speaker or said.party or 'Somebody not named'} {said.position}",
        tuple(_statement_fields(said)),
        load_marked(connection, (_said_marks(row, body),)),
        (), _claims_told(connection, row.drawing, body.get("claims", ())), (), judgements,
    )  # fmt: skip


def _transfer(connection: Connection, ref: QueueRef, judged: Judged, judgements: tuple[Judgement, ...]) -> QueueItem:
    row = _newest(connection, transfer, ref.id)
    body = orjson.loads(row.body)
    days = judged.value("when", None if row.when_from is None else [row.when_from, row.when_to or row.when_from])
    drawn: dict[str, str | None] = {
        "supplier": row.supplier, "recipient": row.recipient, "status": row.status, "stage": row.stage,
        "when": _days(row.when_from, row.when_to), "concealed": "yes" if row.concealed else "no",
    }  # fmt: skip
    now = {name: judged.value(name, value) for name, value in drawn.items()}
    now |= {"when": None if days is None else _days(*days), "concealed": _yes(now["concealed"])}
    ends = [party_name(now[name]) if now[name] else "somebody not named" for name in ("supplier", "recipient")]
    by = {each.field: each.author for each in judged.in_force if each.verdict == "correct"}
    return QueueItem(
        "transfer", ref.id, None, row.score, ref.why,
        f"{ends[0]} to {ends[1]}: {', '.join(each['span']['text'] for each in body['items']) or 'arms not named'}",
        tuple(_field(name, now[name], drawn[name], by.get(name)) for name in FIELDS["transfer"]),
        load_marked(connection, tuple(_moved_marks(row, body))),
        tuple(_items(body)),
        _claims_told(connection, row.drawing, [row.told_claim] if row.told_claim else []),
        (), judgements,
    )  # fmt: skip


def _suggestion(connection: Connection, ref: QueueRef, judgements: tuple[Judgement, ...]) -> QueueItem:
    sides = [_newest(connection, told_claim, each) for each in (ref.id, ref.other or "")]
    pair = [each.seq for each in sides]
    tied = connection.execute(select(link).where(link.c.later.in_(pair), link.c.earlier.in_(pair))).first()
    numbers = {
        row.told_claim: row.claim
        for row in connection.execute(select(membership).where(membership.c.told_claim.in_(pair)))
    }
    claims = load_claims(connection, numbers.values())
    found = tuple(claims[numbers[seq]] for seq in pair if seq in numbers and numbers[seq] in claims)
    findings = () if tied is None else tuple(Finding(*each) for each in orjson.loads(tied.findings))
    words = [marked for side in sides for marked in _told_marks(connection, side.seq)]
    return QueueItem(
        "suggestion", ref.id, ref.other, 0.0 if tied is None else tied.score, ref.why, "Do both tell one claim?",
        tuple(DrawnField(name, side.gist) for name, side in zip(("one tells", "the other"), sides, strict=True)),
        load_marked(connection, words), (), found, findings, judgements,
    )  # fmt: skip


def _newest(connection: Connection, table: Table, identifier: str) -> Any:
    row = connection.execute(
        select(table).where(table.c.id == identifier).order_by(table.c.seq.desc()).limit(1)
    ).first()
    if row is None:
        raise UsageError("views.unknown-id", f'nothing has the id "{identifier}"', "Go on with the queue: /review")
    return row


def _claims_told(connection: Connection, drawing: int, told: Sequence[str]) -> tuple[ClaimRow, ...]:
    """The claims of the ledger that told claims of one drawing belong to."""
    asked = (
        select(membership.c.claim)
        .join(told_claim, told_claim.c.seq == membership.c.told_claim)
        .where(told_claim.c.drawing == drawing, told_claim.c.id.in_(told))
    )
    return tuple(load_claims(connection, set(connection.execute(asked).scalars())).values())


def _statement_fields(said: SaidRow) -> Iterator[DrawnField]:
    corrected = {each.field: each for each in said.corrections}
    now = {name: getattr(said, name) for name in FIELDS["statement"] if name != "said_on"}
    starts, ends = (None, None) if said.on is None else (said.on.start, said.on.end)
    now["said_on"] = _days(None if starts is None else str(starts), None if ends is None else str(ends))
    for name in FIELDS["statement"]:
        correction = corrected.get(name)
        drawn = now[name] if correction is None else correction.drawn
        yield _field(name, now[name], drawn, None if correction is None else correction.author)


def _field(name: str, value: Any, drawn: Any, by: str | None) -> DrawnField:
    return DrawnField(name, _text(value), None if by is None else _text(drawn), by)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _yes(value: Any) -> str:
    return "yes" if value in (True, "yes") else "no"


def _days(first: str | None, last: str | None) -> str | None:
    """As the form takes them; a time with one end only is that day."""
    ends = sorted({each for each in (first, last) if each})
    return "..".join(ends) or None


def _items(body: Any) -> Iterator[ItemRow]:
    for each in body["items"]:
        number = each["quantity"]
        low, high, words = (
            (None, None, None) if number is None else (number["low"], number["high"], number["span"]["text"])
        )
        yield ItemRow(each["category"], each["span"]["text"], low, high, words)


def _said_marks(row: Any, body: Any) -> Marked:
    """The words of one statement, by what each was taken for."""
    marks = [*_spans(body["content"], "content"), *_spans(body["source"], "source"), *_spans(body["cue"], "cue")]
    return Marked(row.document, tuple(marks), row.id)


def _moved_marks(row: Any, body: Any) -> Iterator[Marked]:
    """Each telling of a transfer; what lies in another sentence is not marked there."""
    parties = [body[end]["span"] for end in ("supplier", "recipient") if body.get(end)]
    items = [each["span"] for each in body["items"]]
    beside = [*_spans(parties, "party"), *_spans(items, "item")]
    for telling in body["tellings"][:_MAX_TELLINGS]:
        yield Marked(row.document, (*_spans([telling["trigger"]], "deed"), *beside), telling["statement"])


def _told_marks(connection: Connection, told: int) -> Iterator[Marked]:
    """The first statements on which a told claim rests."""
    asked = select(stance.c.statements).where(stance.c.told_claim == told).order_by(stance.c.seq)
    ids = list(dict.fromkeys(each for row in connection.execute(asked) for each in orjson.loads(row.statements)))
    for identifier in ids[:_PER_SIDE]:
        row = _newest(connection, statement, identifier)
        yield _said_marks(row, orjson.loads(row.body))


def _spans(told: Iterable[Any], mark: Any) -> list[tuple[int, int, str, Any]]:
    return [(each["start"], each["end"], each["field"], mark) for each in told if each]
