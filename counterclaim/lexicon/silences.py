"""Words that tell of silence, which is no statement: "did not respond to a request for comment".

In: the words from a cue on. Out: the name of the silence, or None. Declining to say is a statement and not found here.
"""

from __future__ import annotations

import re
from functools import cache

from counterclaim.lexicon.tables import read_toml

LEXICON = "silences.toml"


@cache
def load_silences() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Names and patterns, in the order of the file."""
    raw = read_toml(LEXICON)
    return tuple((entry["name"], re.compile(entry["pattern"], re.IGNORECASE)) for entry in raw["silence"])


def find_silence(words: str) -> str | None:
    """The silence with which some words open.

    >>> find_silence("did not respond to a request")
    'did not reply'
    >>> find_silence("declined to comment") is None
    True
    """
    return next((name for name, pattern in load_silences() if pattern.match(words)), None)
