"""A record against what it points to: its spans against the text (P3), its ids against its drawing, itself in itself.

In: a row that is hashed as it was written. Out: the columns that contradict, each with what is wrong, and how many
spans were compared. Always: an odd row is a contradiction, never an error. Hashes are left to audit.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from counterclaim.core.document import content_id
from counterclaim.ledger.around import Surroundings
from counterclaim.ledger.rows import Row
from counterclaim.ledger.spans import Texts, find_wrong_spans

Contradiction = tuple[str, str]
Named = dict[str, Any]


def find_contradictions(table: str, row: Row, around: Surroundings) -> tuple[list[Contradiction], int]:
    """What a record says that its document, its drawing or its own body does not; and how many spans were compared."""
    check = CHECKS.get(table)
    if check is None:
        return [], 0
    counter = Counter()
    try:
        named = dict(zip(around.columns[table], row, strict=True))
        return list(check(named, around, counter)), counter.spans
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        return [
            (_body_of(table), f"is not of the form that is written ({type(error).__name__}: {error})")
        ], counter.spans


@dataclass(slots=True)
class Counter:
    """How many spans were compared."""

    spans: int = 0


Check = Callable[[Named, Surroundings, Counter], Iterator[Contradiction]]


def _check_document(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    parts = ("text", "title", "byline", "agency", "dateline", "published", "outlet", "url")
    if row["id"] != content_id("document", *(row[part] for part in parts)):
        yield "id", "is not the id of this content"
    texts = {"text": row["text"], "title": row["title"] or ""}
    for each in orjson.loads(row["boilerplate"]):
        counter.spans += 1
        if not 0 <= each["start"] < each["end"] <= len(texts[each["field"]]):
            yield "boilerplate", f"a span {each['start']}:{each['end']} lies outside the {each['field']}"
    for each in orjson.loads(row["alterations"]):
        if each["span"] is not None:
            start, end, field = each["span"]
            counter.spans += 1
            if not 0 <= start < end <= len(texts[field]):
                yield "alterations", f"a span {start}:{end} lies outside the {field}"
    yield from _points_to(row, around, "run")


def _check_drawing(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    yield from _points_to(row, around, "run")
    texts = around.texts(row["document"])
    if texts is None:
        yield "document", f"there is no document {row['document']}"
        return
    yield from _spans("headline", orjson.loads(row["headline"]), texts, counter)


def _check_statement(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    body = orjson.loads(row["body"])
    speaker, said_on = body["speaker"], body["said_on"] or _NEVER
    yield from _same(
        row,
        id=body["id"], speaker=speaker["name"], party=speaker["party"], role=speaker["role"],
        speaker_kind=speaker["kind"], channel=body["channel"], manner=body["manner"], position=body["position"],
        addressee=body["addressee"], said_from=said_on["from"], said_to=said_on["to"], parent=body["parent"],
        words=" … ".join([span["text"] for span in body["content"]]),
    )  # fmt: skip
    yield from _score(row, body)
    yield from _of_drawing(row, around, body, counter)
    drawn = around.drawn(row["drawing"])
    if row["parent"] is not None and row["parent"] not in drawn.statements:
        yield "parent", f"the drawing has no statement {row['parent']}"
    yield from _named("body", "claim", body["claims"], drawn.claims)


def _check_event(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    body = orjson.loads(row["body"])
    on = body["on"] or _NEVER
    yield from _same(
        row,
        id=body["id"], type=body["type"], cameo=body["cameo"], actor=_party(body["actor"]),
        recipient=_party(body["recipient"]), place=body["place"], on_from=on["from"], on_to=on["to"],
        modality=body["modality"], statement=body["statement"],
    )  # fmt: skip
    yield from _score(row, body)
    yield from _of_drawing(row, around, body, counter)
    if row["statement"] is not None:
        yield from _named("statement", "statement", (row["statement"],), around.drawn(row["drawing"]).statements)


def _check_transfer(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    body = orjson.loads(row["body"])
    when = body["when"] or _NEVER
    yield from _same(
        row,
        id=body["id"], supplier=_party(body["supplier"]), recipient=_party(body["recipient"]),
        categories=",".join(sorted({item["category"] for item in body["items"]})), when_from=when["from"],
        when_to=when["to"], stage=body["stage"], concealed=int(body["concealed"]), status=body["status"],
        told_claim=body["claim"],
    )  # fmt: skip
    yield from _score(row, body)
    yield from _of_drawing(row, around, body, counter)
    drawn = around.drawn(row["drawing"])
    if row["told_claim"] is not None:
        yield from _named("told_claim", "claim", (row["told_claim"],), drawn.claims)
    told_in = [each["statement"] for each in body["tellings"] if each["statement"] is not None]
    yield from _named("body", "statement", told_in, drawn.statements)


def _check_told_claim(row: Named, around: Surroundings, counter: Counter) -> Iterator[Contradiction]:
    body = orjson.loads(row["body"])
    yield from _same(row, id=body["id"], gist=body["gist"], kind=body["kind"], status=body["status"])
    yield from _of_drawing(row, around, body, counter)
    drawn = around.drawn(row["drawing"])
    named = [each for position in body["positions"] for each in (*position["statements"], *position["answers"])]
    yield from _named("body", "statement", named, drawn.statements)
    yield from _named("body", "transfer", body["transfers"], drawn.transfers)


def _check_stance(row: Named, around: Surroundings, _: Counter) -> Iterator[Contradiction]:
    drawing = around.drawing_of(row["told_claim"])
    if drawing is None:
        yield "told_claim", f"there is no told claim {row['told_claim']}"
        return
    drawn = around.drawn(drawing)
    for column in ("statements", "answers"):
        yield from _named(column, "statement", orjson.loads(row[column]), drawn.statements)


def _check_pair(first: str, second: str, table: str) -> Check:
    def check(row: Named, around: Surroundings, _: Counter) -> Iterator[Contradiction]:
        for column in (first, second):
            yield from _points_to(row, around, column, table)
        if row[first] == row[second]:
            yield second, "is the same record as the other of the pair"

    return check


def _check_pointer(*columns: str) -> Check:
    def check(row: Named, around: Surroundings, _: Counter) -> Iterator[Contradiction]:
        for column in columns:
            yield from _points_to(row, around, column)

    return check


CHECKS: dict[str, Check] = {
    "run_end": _check_pointer("run"),
    "document": _check_document,
    "sighting": _check_pointer("document", "run"),
    "refusal": _check_pointer("run"),
    "drawing": _check_drawing,
    "statement": _check_statement,
    "event": _check_event,
    "transfer": _check_transfer,
    "told_claim": _check_told_claim,
    "stance": _check_stance,
    "link": _check_pair("later", "earlier", "told_claim"),
    "sketch": _check_pointer("document"),
    "copy": _check_pair("document", "other", "document"),
    "judgement": _check_pointer("run"),
}
_NEVER: Named = {"from": None, "to": None}


def _of_drawing(row: Named, around: Surroundings, body: Named, counter: Counter) -> Iterator[Contradiction]:
    """What holds of everything drawn: its document and drawing are there, and its spans are exact."""
    texts = around.texts(row["document"])
    if not around.has("drawing", row["drawing"]):
        yield "drawing", f"there is no drawing {row['drawing']}"
    if texts is None:
        yield "document", f"there is no document {row['document']}"
        return
    yield from _spans("body", body, texts, counter)


def _spans(column: str, body: object, texts: Texts, counter: Counter) -> Iterator[Contradiction]:
    count, wrong = find_wrong_spans(body, texts)
    counter.spans += count
    for told in wrong:
        yield column, told


def _same(row: Named, **told: object) -> Iterator[Contradiction]:
    for column, value in told.items():
        if row[column] != value:
            yield column, f"the body says {value!r}"


def _score(row: Named, body: Named) -> Iterator[Contradiction]:
    if round(row["score"], 4) != body["score"]:
        yield "score", f"the body says {body['score']!r}"


def _named(column: str, kind: str, ids: Iterable[str], known: frozenset[str]) -> Iterator[Contradiction]:
    for each in ids:
        if each not in known:
            yield column, f"the drawing has no {kind} {each}"


def _points_to(row: Named, around: Surroundings, column: str, table: str | None = None) -> Iterator[Contradiction]:
    table = table or column
    if not around.has(table, row[column]):
        yield column, f"there is no {table.replace('_', ' ')} {row[column]}"


def _party(told: Named | None) -> str | None:
    return None if told is None else told["party"]


def _body_of(table: str) -> str:
    return {"document": "boilerplate", "drawing": "headline", "stance": "statements"}.get(table, "body")
