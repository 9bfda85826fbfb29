"""An explanation and a timeline as JSON.

In: what `pipeline.explain` and `pipeline.timeline` made. Out: plain dicts; every span carries its exact words.
"""

from __future__ import annotations

from counterclaim.core.event import Event
from counterclaim.core.statement import Statement
from counterclaim.export.parts import Json, interval_json, span_json, spans_json
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import KINDS, Explanation
from counterclaim.pipeline.timeline import Entry, Timeline


def explanation_json(explanation: Explanation, account: Account) -> Json:
    """Why one thing was drawn: steps, passages with their marked words, and what is related."""
    document = account.document
    return {
        "id": explanation.found.id,
        "handle": explanation.found.handle,
        "kind": explanation.kind,
        "score": None if explanation.score is None else round(explanation.score, 4),
        "steps": [
            {
                "rule": step.rule,
                "detail": step.detail,
                "spans": spans_json(step.spans, document),
                "weight": round(step.weight, 4),
            }
            for step in explanation.steps
        ],
        "passages": [
            {
                "span": span_json(passage.span, document),
                "marks": [{"part": part, "span": span_json(span, document)} for part, span in passage.marks],
            }
            for passage in explanation.passages
        ],
        "related": [{"how": how, "id": each.id, "handle": each.handle} for how, each in explanation.related],
        "stamp": {
            "version": account.stamp.version,
            "network": account.stamp.network,
            "lexicon": account.stamp.lexicon,
        },
    }


def timeline_json(timeline: Timeline) -> Json:
    """Dated and undated entries; `document` and `id` lead to the thing in the JSON of `read`."""
    return {
        "dated": [_entry(entry) for entry in timeline.dated],
        "undated": [_entry(entry) for entry in timeline.undated],
    }


def _entry(entry: Entry) -> Json:
    thing, document = entry.thing, entry.account.document
    standing: str
    if isinstance(thing, Statement):
        standing = thing.position
        spans = thing.cue + thing.content
    elif isinstance(thing, Event):
        standing, spans = thing.modality, (thing.trigger,)
    else:
        standing, spans = thing.status, tuple(item.span for item in thing.items)
    return {
        "on": interval_json(entry.on, document),
        "kind": KINDS[type(thing)],
        "id": thing.id,
        "handle": entry.handle,
        "standing": standing,
        "document": document.id,
        "title": document.title,
        "spans": spans_json(spans, document),
    }
