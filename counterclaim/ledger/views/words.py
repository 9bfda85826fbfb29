"""Words of names, as they are looked up: "Kirby" and "kirby" find John Kirby.

In: a name. Out: its words in lower case. Titles and small words name nobody and are left out.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SMALL = frozenset("a an and at by de for from in its of on or s the to two three with".split())


def name_words(name: str) -> tuple[str, ...]:
    """The words by which a name is found.

    >>> name_words("The Ministry of Défense")
    ('ministry', 'defense')
    """
    plain = "".join(
        each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each)
    )  # fmt: skip
    return tuple(dict.fromkeys(word for word in _WORD.findall(plain) if word not in _SMALL))
