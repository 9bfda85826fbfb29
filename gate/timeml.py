"""Scores `find_times` on TimeML news: relaxed span F1 and TIMEX3 value accuracy on DATE and TIME expressions.

In: a folder with `AQUAINT/*.tml` and `TimeBank/*.tml` (TempEval-3). Out: counts and ratios for each part. Rules: a
system expression is right if it overlaps a gold one, one to one in text order; system expressions of kind date and
time count, a range as its two ends; one that gold types DURATION or SET is a false alarm. Values are equal if they
are the same string with unknown tails off ("1998-XX-XX" and "198X" lose their X), weeks in two figures, "T17" as
"T17:00", no seconds.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.find import find_times

SCORED_KINDS = ("DATE", "TIME")
_MARKUP = re.compile(r"<[^>]*>|[^<]+")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_UNKNOWN_TAIL = re.compile(r"(?:-?X+)+$")
_WEEK = re.compile(r"-W(\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class GoldTime:
    """One TIMEX3 of a gold text."""

    span: Span
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class TimeText:
    """One gold text with its day of creation."""

    name: str
    text: str
    created: date | None
    times: tuple[GoldTime, ...]


@dataclass(slots=True)
class TimeScore:
    """Counts over a set of texts."""

    texts: int = 0
    gold: int = 0
    found: int = 0
    matched: int = 0
    value_right: int = 0

    @property
    def precision(self) -> float:
        """Matched over found."""
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Matched over gold."""
        return self.matched / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def value_accuracy(self) -> float:
        """Right values over matched."""
        return self.value_right / self.matched if self.matched else 0.0


def parse_timeml(name: str, source: str) -> TimeText:
    """The text of <TEXT> with its TIMEX3 spans, and the document creation time."""
    created = re.search(r'<DCT>.*?value="(\d{4}-\d{2}-\d{2})', source, re.DOTALL)
    body = re.search(r"<TEXT>(.*?)</TEXT>", source, re.DOTALL)
    pieces: list[str] = []
    length = 0
    opened: list[tuple[int, dict[str, str]]] = []
    times: list[GoldTime] = []
    for match in _MARKUP.finditer(body[1] if body is not None else ""):
        piece = match[0]
        if piece.startswith("<TIMEX3"):
            opened.append((length, dict(_ATTRIBUTE.findall(piece))))
        elif piece.startswith("</TIMEX3"):
            start, attributes = opened.pop()
            if start < length:
                times.append(GoldTime(Span(start, length), attributes.get("type", ""), attributes.get("value", "")))
        elif not piece.startswith("<"):
            text = html.unescape(piece)
            pieces.append(text)
            length += len(text)
    day = date.fromisoformat(created[1]) if created is not None else None
    return TimeText(name, "".join(pieces), day, tuple(times))


def load_timeml(folder: Path) -> tuple[TimeText, ...]:
    """All texts of a folder, by name."""
    return tuple(parse_timeml(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.tml")))


def plain_value(value: str) -> str:
    """A TIMEX3 value without its trivial variants.

    >>> plain_value("1998-XX-XX"), plain_value("2000-W7"), plain_value("1989-11-06T17"), plain_value("199X")
    ('1998', '2000-W07', '1989-11-06T17:00', '199')
    """
    value = _WEEK.sub(lambda match: f"-W0{match[1]}", value)
    value = re.sub(r"(T\d\d)$", r"\1:00", re.sub(r"(T\d\d:\d\d):\d\d$", r"\1", value))
    return value if value.startswith(("X", "P")) else _UNKNOWN_TAIL.sub("", value)


def ends_of(expressions: Iterable[TimeExpression]) -> list[TimeExpression]:
    """Expressions with each range as its two ends."""
    return [end for expression in expressions for end in (expression.parts or (expression,))]


def match_times(
    gold: Iterable[GoldTime], found: Iterable[TimeExpression]
) -> list[tuple[GoldTime | None, TimeExpression | None]]:
    """Pairs that overlap, one to one in text order; what has no partner stands alone."""
    rest = list(found)
    pairs: list[tuple[GoldTime | None, TimeExpression | None]] = []
    for wanted in gold:
        partner = next((other for other in rest if other.span.overlaps(wanted.span)), None)
        if partner is not None:
            rest.remove(partner)
        pairs.append((wanted, partner))
    return pairs + [(None, other) for other in rest]


def score_texts(texts: Iterable[TimeText], kinds: tuple[str, ...] = SCORED_KINDS) -> TimeScore:
    """Score the expressions of some kinds over texts."""
    score = TimeScore()
    names = tuple(kind.lower() for kind in kinds)
    for text in texts:
        found = [e for e in ends_of(find_times(text.text, published=text.created)) if e.kind in names]
        gold = [time for time in text.times if time.kind in kinds]
        score.texts, score.gold, score.found = score.texts + 1, score.gold + len(gold), score.found + len(found)
        for wanted, other in match_times(gold, found):
            if wanted is not None and other is not None:
                score.matched += 1
                score.value_right += plain_value(wanted.value) == plain_value(other.value)
    return score


def split_texts(data_folder: Path) -> dict[str, tuple[TimeText, ...]]:
    """Development texts (AQUAINT and every other TimeBank text) and the texts held out from development."""
    timebank = load_timeml(data_folder / "TimeBank")
    return {"development": load_timeml(data_folder / "AQUAINT") + timebank[::2], "held out": timebank[1::2]}


def score_times(data_folder: Path) -> dict[str, TimeScore]:
    """DATE and TIME by part, and DURATION and SET over all texts."""
    parts = split_texts(data_folder)
    everything = tuple(text for texts in parts.values() for text in texts)
    scores = {name: score_texts(texts) for name, texts in parts.items()}
    scores["all"] = score_texts(everything)
    scores["durations"] = score_texts(everything, ("DURATION",))
    scores["sets"] = score_texts(everything, ("SET",))
    return scores
