"""How much a word tells: little if English uses it all the time.

In: a word. Out: a number from 0 to 10. Always: the same for the same word, whatever else is kept, so that two claims
compare alike in every ledger. The tokenizer's vocabulary stands in the order of how often words are used.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache, lru_cache

from counterclaim.core.errors import AssetError
from counterclaim.reading.assets import FOLDER, TOKENIZER

FIRST_WORD = 1996
"""Where the words begin in the vocabulary, after marks and single characters: with “the”."""
MOST = 10.5
"""For words that the vocabulary does not hold: rarer than its 28,000 words."""


@lru_cache(maxsize=50_000)
def rarity_of(word: str) -> float:
    """How much a word tells.

    >>> rarity_of("year") < rarity_of("frigate") < rarity_of("Mukachevo")
    True
    """
    rank = load_ranks().get(word.lower())
    return MOST if rank is None else round(math.log(max(1, rank - FIRST_WORD + 1)), 1)


@cache
def load_ranks() -> Mapping[str, int]:
    """The words of the vocabulary with their numbers: the lower, the more used."""
    try:
        vocabulary = json.loads((FOLDER / TOKENIZER).read_bytes())["model"]["vocab"]
    except (OSError, ValueError, KeyError) as error:
        raise AssetError(
            "network.missing", f"{TOKENIZER} cannot be read: {error}", "Run `counterclaim doctor` to see what differs."
        ) from error
    return {word: rank for word, rank in vocabulary.items() if rank >= FIRST_WORD and not word.startswith("##")}
