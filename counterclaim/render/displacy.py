"""An Account as what displaCy draws, made without spaCy.

In: an Account. Out: dicts for `displacy.render(..., manual=True)`: of style "span" (source, cue and content may
overlap) or of style "ent" (named things). Tokens are runs without white space, cut where a span begins or ends.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from counterclaim.core.span import Span
from counterclaim.pipeline.account import Account

SPAN_COLOURS = {"SOURCE": "#9ad0f5", "CUE": "#ffd479", "CONTENT": "#d5e8c8"}
_RUN = re.compile(r"\S+")


def to_displacy(account: Account) -> dict[str, Any]:
    """For `displacy.render(to_displacy(account), style="span", manual=True, options={"colors": SPAN_COLOURS})`."""
    labelled = sorted(_labelled_spans(account))
    tokens = _tokens(account.document.text, {edge for start, end, _, _ in labelled for edge in (start, end)})
    starts = [start for start, _ in tokens]
    return {
        "text": account.document.text,
        "tokens": [account.document.text[start:end] for start, end in tokens],
        "spans": [
            {
                "start": start,
                "end": end,
                "start_token": bisect_left(starts, start),
                "end_token": bisect_left(starts, end),
                "label": label,
                "kb_id": number,
            }
            for start, end, label, number in labelled
        ],
        "title": account.document.title,
    }


def to_displacy_entities(account: Account) -> dict[str, Any]:
    """For style "ent", manual: the named things of the reading."""
    mentions = () if account.reading is None else account.reading.mentions
    entities = [
        {"start": each.span.start, "end": each.span.end, "label": each.kind.upper()}
        for each in mentions
        if each.span.field == "text"
    ]
    return {"text": account.document.text, "ents": entities, "title": account.document.title}


def _labelled_spans(account: Account) -> Iterator[tuple[int, int, str, str]]:
    text = account.document.text
    for number, statement in enumerate(account.statements, start=1):
        pieces = (("SOURCE", statement.source), ("CUE", statement.cue), ("CONTENT", statement.content))
        for label, spans in pieces:
            for span in spans:
                if span.field == "text":
                    start, end = _trimmed(text, span)
                    if start < end:
                        yield start, end, label, str(number)


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    words = span.within(text)
    return span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip())


def _tokens(text: str, edges: set[int]) -> list[tuple[int, int]]:
    tokens: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        cuts = sorted({run.start(), run.end(), *(edge for edge in edges if run.start() < edge < run.end())})
        tokens.extend(pairwise(cuts))
    return tokens
