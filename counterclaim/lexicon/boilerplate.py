"""Wording that is no reporting (`boilerplate.toml`): notices, buttons, sign-offs, captions.

In: the TOML beside this file. Out: frozen patterns, compiled once. Always holds: a pattern of a line fits the whole
of it, a pattern of an end fits up to the paragraph's last character. Which lines are asked is left to
`counterclaim.documents`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from counterclaim.core.errors import AssetError

Where = Literal["head", "tail", "any"]

_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    "|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)"
)
_SHORTHANDS = {r"\p{Up}": "[A-ZÀ-ÖØ-Þ]", r"\p{Name}": "[A-ZÀ-ÖØ-Þ][\\w.'’-]*+", r"\p{Month}": _MONTH}


@dataclass(frozen=True, slots=True)
class BoilerplatePattern:
    """One kind of boilerplate, with a line that it should catch and prose that it should leave alone."""

    name: str
    where: Where
    part: Literal["line", "end"]
    regex: re.Pattern[str]
    catch: str
    leave: str


def expand_shorthands(regex: str) -> str:
    r"""A pattern with `\p{Up}`, `\p{Name}` and `\p{Month}` written out."""
    for shorthand, meaning in _SHORTHANDS.items():
        regex = regex.replace(shorthand, meaning)
    return regex


@cache
def load_boilerplate() -> tuple[BoilerplatePattern, ...]:
    """All patterns, in the order of the file."""
    source = Path(__file__).with_name("boilerplate.toml").read_text(encoding="utf-8")
    try:
        return tuple(_parse_pattern(entry) for entry in tomllib.loads(source)["pattern"])
    except (tomllib.TOMLDecodeError, KeyError, re.error) as error:
        raise AssetError(
            "lexicon.boilerplate-damaged", f"boilerplate.toml cannot be read: {error}", "Install counterclaim again."
        ) from error


def _parse_pattern(entry: dict[str, str]) -> BoilerplatePattern:
    part: Literal["line", "end"] = "end" if entry.get("part") == "end" else "line"
    regex = expand_shorthands(entry["regex"])
    where: Where = "head" if entry["where"] == "head" else "tail" if entry["where"] == "tail" else "any"
    compiled = re.compile(rf"(?:{regex})\s*$" if part == "end" else regex)
    return BoilerplatePattern(entry["name"], where, part, compiled, entry["catch"], entry["leave"])
