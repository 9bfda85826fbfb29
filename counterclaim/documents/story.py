"""One story file (JSON) to a Draft.

In: decoded JSON with the keys title, byline, agency, dateline, published, url, outlet and text; others are ignored.
Out: the Draft. Always holds: what JSON readers disagree on (a key given twice, NaN, half a character, endless depth
or digits) is refused, never settled in silence.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from counterclaim.core.errors import InputError
from counterclaim.documents.cleaning import clean_text
from counterclaim.documents.draft import Draft

MAX_DEPTH = 400
MAX_DIGITS = 300

_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$")
_HINT = "A story file is one JSON object with title, byline, agency, dateline, published, url and text."


def parse_story(decoded: str, *, name: str) -> Draft:
    """The Draft of a story file, or InputError that names the key and what it should hold."""
    fields = _load_object(decoded, name)
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError(
            "input.story-field", f'{name}: "text" must be the story as a string, and is {_shown(text)}', _HINT
        )
    cleaned = clean_text(text)
    start, end = len(cleaned.text) - len(cleaned.text.lstrip()), len(cleaned.text.rstrip())
    published = _published(fields.get("published"), name)
    url = _field(fields, "url", name)
    return Draft(
        cleaned.text[start:end],
        title=_field(fields, "title", name),
        byline=_field(fields, "byline", name),
        agency=_field(fields, "agency", name),
        dateline=_field(fields, "dateline", name),
        published=published,
        published_from=None if published is None else "story file",
        outlet=_field(fields, "outlet", name),
        url=url if url is not None and url.startswith(("http://", "https://")) else None,
        offsets=cleaned.offsets.sliced(start, end),
        alterations=cleaned.alterations,
    )


def _load_object(decoded: str, name: str) -> dict[str, Any]:
    _refuse_depth(decoded, name)
    try:
        loaded = json.loads(
            decoded,
            object_pairs_hook=lambda pairs: _unique(pairs, name),
            parse_constant=lambda constant: _no_constant(constant, name),
            parse_int=lambda digits: _short_int(digits, name),
        )
    except RecursionError as error:
        raise _broken(name, f"it is nested deeper than {MAX_DEPTH} levels") from error
    except ValueError as error:
        raise _broken(name, str(error)) from error
    if not isinstance(loaded, dict):
        raise InputError(
            "input.story-shape",
            f"{name} holds a JSON {type(loaded).__name__}, not one object",
            "For many stories write one object a line into a .jsonl file. " + _HINT,
        )
    if _SURROGATE.search(decoded):
        _refuse_half_characters(loaded, name)
    return loaded


def _refuse_depth(decoded: str, name: str) -> None:
    if decoded.count("[") + decoded.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for match in _BRACKET.finditer(decoded):
        opening = match[0][0]
        depth += (opening in "[{") - (opening in "]}")
        if depth > MAX_DEPTH:
            raise _broken(name, f"it is nested deeper than {MAX_DEPTH} levels")


def _refuse_half_characters(loaded: dict[str, Any], name: str) -> None:
    try:
        json.dumps(loaded, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise _broken(name, "it holds half a character (a lone \\ud8xx escape)") from error


def _unique(pairs: list[tuple[str, Any]], name: str) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise InputError(
            "input.story-duplicate-key",
            f'{name} gives the key "{twice[:60]}" twice',
            "Keep one of the two and try again.",
        )
    return fields


def _no_constant(constant: str, name: str) -> None:
    raise _broken(name, f"{constant} is no JSON value")


def _short_int(digits: str, name: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _broken(name, f"it holds a number of {len(digits)} digits")
    return int(digits)


def _broken(name: str, why: str) -> InputError:
    return InputError("input.story-json", f"{name} is not a JSON story: {why[:200]}", _HINT)


def _field(fields: dict[str, Any], key: str, name: str) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise InputError(
            "input.story-field", f'{name}: "{key}" must be a string or null, and is {_shown(value)}', _HINT
        )
    return " ".join(clean_text(value).text.split()) or None


def _published(value: Any, name: str) -> date | None:
    if value is None or value == "":
        return None
    match = _ISO_DATE.match(value) if isinstance(value, str) else None
    try:
        if match is not None:
            return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        pass
    raise InputError(
        "input.story-field",
        f'{name}: "published" must be a date such as 2022-11-08 or null, and is {_shown(value)}',
        "Correct the date, or set it to null and give --published.",
    )


def _shown(value: Any) -> str:
    return "missing" if value is None else repr(value)[:60]
