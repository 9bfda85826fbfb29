"""What the room sends along that others wrote: name, version, licence, where it comes from, the hash of each file.

In: static/vendor/vendor.toml. Out: one Vendored each. Always: what is listed here is what a browser is sent; the test
beside it compares the hashes.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from counterclaim.web.templating import STATIC

VENDOR = STATIC / "vendor"
LIST = "vendor.toml"


@dataclass(frozen=True, slots=True)
class Vendored:
    """A library or a set of shapes; `files` are paths below static/vendor with their SHA-256."""

    name: str
    version: str
    licence: str
    source: str
    use: str
    files: tuple[tuple[str, str], ...]


@cache
def list_vendored() -> tuple[Vendored, ...]:
    """All of them, in the order of the list."""
    told = tomllib.loads((VENDOR / LIST).read_text(encoding="utf-8"))["vendored"]
    return tuple(Vendored(**{**each, "files": tuple(each["files"].items())}) for each in told)
