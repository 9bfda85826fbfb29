"""Text in, its words out, each with one character for its class in the time vocabulary ("." where it has none).

Words are in text order, never overlap and leave out only white space; a paragraph break is an empty word. Doubtful
words ("May", "2004") are settled in `doubt`; shapes over the classes are matched in `find`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, repeat
from operator import sub

from counterclaim.lexicon.times import MARKS, OTHER, TimesLexicon

Meaning = int | str

# findall over the lowered text: no match objects, which is what makes 5,000 characters take half a millisecond. Each
# alternative starts with what no earlier one can start with, or fails within one word, so a scan is linear.
_WORD = re.compile(
    r"[^\S\n]*\n[^\S\n]*\n\s*|\s*(?:[a-z]+(?:\.m\b\.?)?(?!\w)|[.,\"]"
    r"|(?=\d)(?:\d{4}-\d\d-\d\d(?![\w-])|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])|\d{1,3}(?:,\d{3})+(?!\d)"
    r"|\d{1,2}:\d\d(?!\d)|\d+\.\d+|\w+)|['’](?:s\b|\d0s\b)|\w+|\S)"
)
_FIGURE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)|(\d{3})0s|(\d{1,2})([ap]m)")
_FIGURE_STARTS = frozenset("0123456789'’")
_SHORT = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
_CLOSING = frozenset('.!?:;”"')
_OPENING = frozenset("“\"‘'(`")


@dataclass(slots=True)
class Words:
    """Parallel columns, one row a word: offsets, lower-case form, class code; meanings of figures by row."""

    text: str
    lexicon: TimesLexicon
    starts: list[int]
    ends: list[int]
    lows: list[str]
    codes: list[str]
    figures: dict[int, Meaning]

    def low(self, index: int) -> str:
        """Lower-case form, "" beyond either end of the text and at a paragraph break."""
        return self.lows[index] if 0 <= index < len(self.lows) else ""

    def code(self, index: int) -> str:
        """Class code, "." beyond either end of the text."""
        return self.codes[index] if 0 <= index < len(self.codes) else OTHER

    def meaning(self, index: int) -> Meaning:
        """What a classed word stands for: a number, or a name of the vocabulary."""
        figure = self.figures.get(index)
        return self.lexicon.words[self.lows[index]][1] if figure is None else figure

    def is_upper(self, index: int) -> bool:
        """True if the word begins with a capital."""
        return 0 <= index < len(self.lows) and self.lows[index] != "" and self.text[self.starts[index]].isupper()

    def is_glued(self, index: int) -> bool:
        """True if no space parts the word from the one before."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]

    def opens_sentence(self, index: int) -> bool:
        """True at the start of the text, of a paragraph, or after a closing mark."""
        before = self.low(index - 1)
        if before in _OPENING and index > 1:
            before = self.low(index - 2)
        return before == "" or before in _CLOSING


def scan_words(text: str, lexicon: TimesLexicon) -> Words:
    """Cut a text into words and class each by the vocabulary; neighbours are not yet looked at."""
    # U+0130 is the one character whose lower form is longer than itself.
    pieces = _WORD.findall(text.replace("\u0130", "I").lower())
    lows = list(map(str.strip, pieces))
    ends = list(accumulate(map(len, pieces)))
    starts = list(map(sub, ends, map(len, lows)))
    codes = list(map(lexicon.code_of.get, lows, repeat(OTHER)))
    words = Words(text, lexicon, starts, ends, lows, codes, {})
    for index in [i for i, low in enumerate(lows) if low[:1] in _FIGURE_STARTS and low]:
        _class_figure(words, index)
    for index in [i for i, low in enumerate(lows) if low in _SHORT]:
        if words.low(index + 1) == "." and words.is_glued(index + 1):
            codes[index + 1] = lexicon.codes["abbr"]
    return words


def _class_figure(words: Words, index: int) -> None:
    low = words.lows[index]
    if low in MARKS or low in ("'", "’"):
        return
    name, meaning = _parse_figure(low)
    if name:
        words.codes[index] = words.lexicon.codes[name]
        words.figures[index] = meaning


def _parse_figure(low: str) -> tuple[str, Meaning]:
    """Class and meaning of a word that starts with a figure or is like '90s; class "" if it is no figure we know."""
    if low.isdecimal():
        value = int(low) if len(low) < 10 else 10**9
        if len(low) <= 2 and 1 <= value <= 31:
            return "day", value
        return ("year" if len(low) == 4 and value >= 1000 else "number"), value
    if low[0] in "'’":
        return "decade", 190 + int(low[1])
    if ":" in low:
        return "clock", low
    if len(low) == 10 and low[4] == "-":
        return "iso", low
    if "/" in low:
        return "slash", low
    if "," in low:
        return "number", int(low.replace(",", "")) if len(low) < 13 else 10**9
    found = _FIGURE.fullmatch(low)
    if found is None:
        return "", 0
    if found[1]:
        return "dayth", int(found[1])
    if found[2]:
        return "decade", int(found[2])
    return "clock", low
