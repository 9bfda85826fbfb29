"""Words of a text -> one line that can stand in a gist.

In: a piece of text. Out: the same words in one line, without quotation marks, opening conjunction and closing
punctuation. Always: no quotation mark is left hanging; nothing but what opens and closes is left out.
"""

from __future__ import annotations

import re

MAX_WORDS = 32
_OPENING = re.compile(
    r"^(?:(?:that|whether|how|as|of|for|to|and|but|though|because|so|also|then|still|instead|however|,|;|:|—|–|-)(?:\s+|$))+",
    re.IGNORECASE,
)
_CONJUNCTION = re.compile(
    r"^(?:(?:that|whether|how|and|but|though|because|so|also|then|still|instead|however|,|;|:|—|–|-)(?:\s+|$))+",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?<!\w)[‘'](\w[^‘’']*)[’'](?!\w)")
_MARKS = re.compile(r"[\"“”‘]|(?<!\w)'(?=\w)|(?<=[.,!?])['’](?!\w)")
_LOWERED = frozenset(
    "the a an it they he she this that these those its their his her any some no in at on there".split()
)


def plain(text: str) -> str:
    """One line without quotation marks, opening conjunction or closing punctuation."""
    return _OPENING.sub("", line_of(text)).strip()


def line_of(text: str) -> str:
    """One line without quotation marks and closing punctuation."""
    line = " ".join(_MARKS.sub("", _QUOTED.sub(r"\1", text)).split())
    return line.strip(",;: ").rstrip(".,;:!?—–- ").strip()


def without_conjunction(line: str) -> str:
    """A line without “that”, “but” and the like before it."""
    return _CONJUNCTION.sub("", line).strip()


def finish(sentence: str) -> str:
    """A sentence of bearable length that opens with a capital."""
    words = sentence.split()
    if len(words) > MAX_WORDS:
        sentence = " ".join(words[:MAX_WORDS]).rstrip(".,;:—–-") + " …"
    return sentence[:1].upper() + sentence[1:]


def lower_opening(clause: str) -> str:
    """An opening article or pronoun in the middle of a sentence."""
    opening = clause.partition(" ")[0]
    return clause[:1].lower() + clause[1:] if opening.lower() in _LOWERED else clause
