"""Every span of a body against its text: the words must be the exact slice (invariant P3).

In: a body as JSON values, and the text and title that its spans count in. Out: how many spans were compared, and one
line for each that is wrong. Always: everything that looks like a span is compared, however deep it lies.
"""

from __future__ import annotations

from typing import Any

Texts = dict[str, str]
RESTS = "rests"


def find_wrong_spans(body: object, texts: Texts) -> tuple[int, list[str]]:
    """Compare all spans in a body.

    >>> cue = {"start": 6, "end": 12, "text": "denied", "field": "text"}
    >>> find_wrong_spans({"cue": [cue]}, {"text": "Accra denies it"})
    (1, ["the span 6:12 of the text reads 'denies', not 'denied'"])
    """
    count = 0
    wrong: list[str] = []
    waiting: list[Any] = [body]
    while waiting:
        each = waiting.pop()
        if type(each) is list:
            waiting += [value for value in each if type(value) is dict or type(value) is list]
        elif "start" in each and "end" in each:
            count += 1
            start, end, words = each["start"], each["end"], each["text"]
            text = texts[each["field"]]
            if text[start:end] != words or not 0 <= start < end <= len(text):
                wrong.append(_told(start, end, each["field"], words, text))
        else:
            for key, value in each.items():
                if key == RESTS:
                    for _, places in value:
                        for start, end, field in places:
                            count += 1
                            if not 0 <= start < end <= len(texts[field]):
                                wrong.append(f"the span {start}:{end} of a reason lies outside the {field}")
                elif type(value) is dict or type(value) is list:
                    waiting.append(value)
    return count, wrong


def _told(start: int, end: int, field: str, words: str, text: str) -> str:
    if not 0 <= start < end <= len(text):
        return f"the span {start}:{end} lies outside the {field}"
    return f"the span {start}:{end} of the {field} reads {text[start:end][:60]!r}, not {words[:60]!r}"
