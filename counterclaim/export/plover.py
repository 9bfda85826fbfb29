"""Events as PLOVER records in JSON Lines, with the names that its manual of September 2021 gives to fields.

In: a job. Out: one record a line. Always: `modality` tells how the event stands (what is only alleged or denied is a
record too, and says so), and the CAMEO code stands beside the type, so that deny codes are not lost in it.
"""

from __future__ import annotations

from typing import IO, Any, get_args

import orjson

from counterclaim.core.event import EventType
from counterclaim.export.job import Job
from counterclaim.export.parts import day_text
from counterclaim.ledger.streams.drawn import stream_events
from counterclaim.ledger.streams.lines import EventLine
from counterclaim.lexicon.parties import load_parties

CODEBOOK = "PLOVER 2021-09"
QUADS = {
    1: "AGREE CONSULT SUPPORT CONCEDE",
    2: "COOPERATE AID RETREAT",
    3: "REQUEST ACCUSE REJECT SANCTION THREATEN",
    4: "PROTEST MOBILIZE COERCE ASSAULT",
}
"""Verbal and material cooperation, verbal and material conflict, as the manual has them."""
QUAD_OF: dict[str, int] = {each: code for code, types in QUADS.items() for each in types.split()}
TYPES: tuple[str, ...] = get_args(EventType)


def write_plover(job: Job, file: IO[bytes]) -> int:
    """Write all events that are wanted; how many."""
    count = 0
    origin = None if job.source.newest is None else job.source.newest.origin
    for _, line in job.counted("events", stream_events(job.source)):
        file.write(orjson.dumps(plover_record(line, origin)) + b"\n")
        count += 1
    return count


def plover_record(line: EventLine, origin: str | None = None) -> dict[str, Any]:
    """One event; where its time is not told, `date` is the day of publication, and `date_told` is false."""
    told = line.on_from or line.on_to
    return {
        "id": line.id,
        "date": day_text(told or line.published),
        "enddate": day_text(line.on_to or told or line.published),
        "source": _actors(line.actor, line.actor_name, line.actor_words),
        "recipient": _actors(line.recipient, line.recipient_name, line.recipient_words),
        "event": [line.type],
        "event_loc": None if line.place is None else {"name": line.place},
        "event_text": [line.trigger_words],
        "quad_code": QUAD_OF[line.type],
        "mode": [],
        "context": [],
        "text_info": {"start": line.trigger[0].start, "end": line.trigger[0].end},
        "cite_info": {
            "corpus": origin,
            "citation": line.document,
            "url": line.url,
            "language": line.language,
            "publication": line.outlet,
            "coder": f"Counterclaim {line.version}",
            "codebook": CODEBOOK,
            "version": line.checkpoint,
        },
        "coder": f"Counterclaim {line.version}",
        "comment": f"{line.modality}: as the article tells it, not established",
        "modality": line.modality,
        "cameo": line.cameo,
        "date_told": told is not None,
        "date_granularity": line.granularity,
        "statement": line.statement,
        "spans": {
            "event_text": [_span(each) for each in line.trigger],
            "source": [_span(each) for each in line.actor_at],
            "recipient": [_span(each) for each in line.recipient_at],
        },
        "score": round(line.score, 4),
        "reasons": list(line.reasons),
        "accepted_by": line.accepted_by,
        "corrected_by": line.corrected_by,
        "drawn": None if line.drawn is None else orjson.loads(line.drawn),
        "record": line.record,
        "run": line.run,
        "network": line.network,
        "lexicon": line.lexicon,
        "checkpoint": line.checkpoint,
    }


def _actors(party: str | None, name: str | None, words: str | None) -> list[dict[str, Any]]:
    """The actor as a list of one; its three-letter code only where it is a state with one."""
    if party is None:
        return []
    known = load_parties().parties.get(party)
    is_state = known is not None and known.kind in ("state", "former state")
    return [
        {
            "code": party if is_state else None,
            "actor_text": words,
            "identifier_id": party,
            "identifier_text": name,
        }
    ]


def _span(span: Any) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "field": span.field}
