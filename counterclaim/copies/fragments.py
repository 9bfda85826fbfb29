"""Sentences that are no sentences: without anything that could be a verb, or opening as a part of another.

In: lower-case words of a sentence. Out: yes or no. Always: in doubt a word may be a verb, so that short styles ("Not
so.") and lists pass; there is no tagger here.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.lexicon.copies import sentence_words
from counterclaim.lexicon.cues import is_reporting


def has_verb(words: Sequence[str]) -> bool:
    """True if any word could be a verb that a sentence stands on.

    >>> has_verb("robert okafor , the special envoy for the lakes .".split()), has_verb("the dam held .".split())
    (False, True)
    """
    known = sentence_words("verb")
    return any(
        word in known
        or (word.endswith("ed") and len(word) > 4)
        or (word.endswith("n't"))
        or (is_reporting(word) and (number == 0 or words[number - 1] not in sentence_words("determiner")))
        or (
            word.endswith("s")
            and len(word) > 3
            and word not in sentence_words("plural")
            and _may_be_verb(words, number)
        )
        for number, word in enumerate(words)
    )


def _may_be_verb(words: Sequence[str], number: int) -> bool:
    """ "the lakes" is no verb; "he takes" may be one."""
    return number > 0 and words[number - 1] not in sentence_words("determiner")


def opens_as_part(words: Sequence[str]) -> bool:
    """True if a sentence opens as only a part of one does: "However that a delegation ...", "Organized two weeks ...".

    >>> opens_as_part("however that a delegation stayed away .".split()), opens_as_part("however , it stayed .".split())
    (True, False)
    """
    if len(words) < 2:
        return False
    if (words[0], words[1]) in (("however", "that"), ("but", "that"), ("and", "that"), ("because", "of")):
        return words[0] != "because" or "," not in words
    if words[0].endswith("ed") and len(words[0]) > 4 and "," not in words:
        return not sentence_words("auxiliary").intersection(words)
    return False
