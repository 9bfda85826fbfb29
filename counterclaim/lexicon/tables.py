"""The TOML files of the lexicon, each parsed once.

In: the name of a file beside this module. Out: its tables. Always: they are shared by all who ask, and nobody alters
them. What a table means, and whether it is well made, is left to the module that is named after it.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def read_toml(name: str) -> dict[str, Any]:
    """A file of the lexicon."""
    return tomllib.loads(resources.files("counterclaim.lexicon").joinpath(name).read_text(encoding="utf-8"))
