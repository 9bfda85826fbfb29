"""Checked access to the objects of a gold file.

In: decoded JSON with a name such as `boats.json: transfers[0]`. Out: values of the type asked for. Always: what is
missing, of another type or not among the allowed values is an `InputError` that names file, key and value.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from counterclaim.core.errors import InputError
from counterclaim.core.span import Span
from gate.places import find_places

Days = tuple[date | None, date | None]
Made = TypeVar("Made")
OPEN: Days = (None, None)
_HINT = "Correct the gold: docs/gate.md says what each key holds."


@dataclass(frozen=True, slots=True)
class Row:
    """One JSON object of a gold file and the text that its words stand in."""

    fields: Mapping[str, Any]
    where: str
    text: str

    def words(self, key: str) -> str:
        """A string that says something."""
        value = self._value(key)
        return value if isinstance(value, str) and value.strip() else self._refuse(key, "a string", value)

    def maybe_words(self, key: str) -> str | None:
        """The same, or null."""
        return None if self._value(key) is None else self.words(key)

    def choice(self, key: str, allowed: Collection[str], *, read_as: Mapping[str, str] | None = None) -> str:
        """One of the allowed strings, old names read as new ones."""
        value = self._value(key)
        value = (read_as or {}).get(value, value) if isinstance(value, str) else value
        return value if value in allowed else self._refuse(key, f"one of {', '.join(sorted(allowed))}", value)

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self._value(key)
        return value if isinstance(value, bool) else self._refuse(key, "true or false", value)

    def maybe_count(self, key: str) -> int | None:
        """A whole number, or null."""
        value = self._value(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
            return value
        self._refuse(key, "a whole number or null", value)

    def places(self, key: str) -> tuple[Span, ...]:
        """Every place of the text where the words of a key stand; at least one."""
        return tuple(find_places(self.text, self.words(key), f'{self.where}: "{key}"'))

    def maybe_places(self, key: str) -> tuple[Span, ...]:
        """The same, or nothing where the key holds null."""
        return () if self._value(key) is None else self.places(key)

    def list_of_words(self, key: str) -> tuple[str, ...]:
        """A list of strings."""
        values = self._value(key)
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            self._refuse(key, "a list of strings", values)
        return tuple(values)

    def days(self, key: str) -> Days:
        """The two ends of `{"from": ..., "to": ...}`; null, and null at an end, are open."""
        row = self.maybe_row(key)
        if row is None:
            return OPEN
        start, end = row._day("from"), row._day("to")
        if start is not None and end is not None and end < start:
            self._refuse(key, "days that do not run backwards", dict(row.fields))
        return start, end

    def maybe_row(self, key: str) -> Row | None:
        """The object under a key, or null."""
        value = self._value(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self._refuse(key, "an object or null", value)
        return Row(value, self._inside(key), self.text)

    def rows(self, key: str) -> Iterator[Row]:
        """The objects of a list, each named by its id or its number."""
        values = self._value(key)
        if not isinstance(values, list):
            self._refuse(key, "a list", values)
        for number, value in enumerate(values):
            if not isinstance(value, dict):
                self._refuse(f"{key}[{number}]", "an object", value)
            name = value.get("id")
            yield Row(value, self._inside(f"{key}[{number}]") + (f" ({name})" if name else ""), self.text)

    def section(self, key: str, parse: Callable[[Row], Made]) -> tuple[Made, ...] | None:
        """The parsed objects of a section; None where the file has no such section: nobody marked it."""
        return None if key not in self.fields else tuple(parse(row) for row in self.rows(key))

    def _inside(self, key: str) -> str:
        return f"{self.where}{'.' if ': ' in self.where else ': '}{key}"

    def _day(self, key: str) -> date | None:
        value = self._value(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            self._refuse(key, "a date such as 2022-11-08, or null", value)

    def _value(self, key: str) -> Any:
        if key not in self.fields:
            raise InputError("gate.gold-field", f'{self.where}: the key "{key}" is missing', _HINT)
        return self.fields[key]

    def _refuse(self, key: str, expected: str, value: Any) -> NoReturn:
        shown = json.dumps(value, ensure_ascii=False)[:80]
        raise InputError("gate.gold-field", f'{self.where}: "{key}" must be {expected}, and is {shown}', _HINT)


def load_fields(path: Path) -> dict[str, Any]:
    """The decoded object of one gold file."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError("gate.gold-json", f"{path.name} is not a JSON file: {error}", _HINT) from error
    if not isinstance(fields, dict):
        raise InputError("gate.gold-json", f"{path.name} holds a {type(fields).__name__}, not one object", _HINT)
    return fields
