"""Who stood where on a claim, over time: parties as rows, days across, a mark for each step, a bar for each stand.

In: a ClaimView. Out: an SVG picture, the same on the page and as a file. Always: a stand is told by shape and pattern
as well as colour, a stand that ended is not drawn on, and what has no day stands apart from what has. The table on the
claim's page tells the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from counterclaim.core.interval import Interval
from counterclaim.ledger.views.nouns import ClaimView, Stand, Step
from counterclaim.ledger.views.stands import last_day_of, turns_of
from counterclaim.render.ledger_words import RELATIONS, STATUS_WORDS, family_of, quoted, said_by, stance_words
from counterclaim.render.svg_shapes import COLOURS, FONT, shape, svg_text, text_width, wrap_words
from counterclaim.render.wording import FAMILIES, Family, interval_words
from counterclaim.web.pictures.axis import Axis

WIDTH, LABELS, EDGE = 1040.0, 212.0, 16.0
UNDATED = 104.0
LANE, RADIUS, BAR, CALL = 17.0, 6.5, 8.0, 15.0
MAX_ROWS, MAX_LANES = 24, 4
_APART = 2 * RADIUS + 3
_QUIET, _LINE, _CHANGED = "#5b5852", "#d9d5cc", "#7b2a87"
_NOTE = "bar: a stand from its first word to its last, pale until the next · line: a time that is no single day"
OPACITY = ' fill-opacity="0.35"'
_SIZE = 12.5
_LEGEND: dict[Family, str] = {
    "charges": "alleges", "says": "confirms, acknowledges", "denies": "denies, doubts", "declines": "declines to say",
}  # fmt: skip
_PATTERNS: dict[Family, str] = {
    "charges": "", "says": '<path d="M0 4H8" stroke="#fff" stroke-width="2"/>',
    "denies": '<path d="M-2 8L8 -2M2 12L12 2" stroke="#fff" stroke-width="2.4"/>', "declines": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Call:
    """A change that is called out: where, in which words, to which side, on which level."""

    x: float
    words: str
    is_left: bool
    level: int


@dataclass(slots=True)
class _Row:
    """One party's row: its steps with their places, how many lanes they need, where the row begins."""

    stand: Stand
    places: list[tuple[Step, float, int]] = field(default_factory=list)
    undated: list[Step] = field(default_factory=list)
    calls: list[_Call] = field(default_factory=list)
    lanes: int = 1
    top: float = 0

    @property
    def height(self) -> float:
        levels = max((each.level + 1 for each in self.calls), default=0)
        return CALL * levels + self.lanes * LANE + BAR + 14

    @property
    def bar(self) -> float:
        """Where the bar's upper edge lies."""
        return self.top + self.height - BAR - 6

    def lane(self, number: int) -> float:
        """The middle of a lane; the first lies just above the bar."""
        return self.bar - LANE * (number + 0.5)


def positions_svg(view: ClaimView) -> str:
    """The picture of a claim."""
    return _Picture(view).drawn()


def marked(step: Step, stand: Stand) -> Family:
    """The mark of a step: that of its statements where they agree, else that of the stand."""
    families = {FAMILIES[said.position] for said in step.said}
    own = families.pop() if len(families) == 1 else None
    return own if own is not None and own == family_of(step.stance) else family_of(step.stance or stand.stance)


class _Picture:
    """One picture while it is drawn."""

    def __init__(self, view: ClaimView) -> None:
        self.view = view
        self.rows = [_Row(stand) for stand in view.stands[:MAX_ROWS]]
        self.more = len(view.stands) - len(self.rows)
        self.parts: list[str] = []
        dated = [day for row in self.rows for step in row.stand.steps for day in _days(step.on)]
        if view.row.last_on is not None:
            dated.append(view.row.last_on)
        self.has_undated = any(last_day_of(step) is None for row in self.rows for step in row.stand.steps)
        right = WIDTH - EDGE - (UNDATED if self.has_undated else 0)
        self.last = max(dated, default=None)
        self.axis = Axis.over(min(dated), max(dated), LABELS, right) if dated else None
        self.right = right

    def drawn(self) -> str:
        y = 34.0
        for row in self.rows:
            self._place(row)
            row.top = y
            y += row.height
        self._ground(y)
        for row in self.rows:
            self._row(row)
        if self.more:
            self._text(EDGE, y + 16, f"and {self.more} more in the table", _QUIET)
            y += 20
        return self._frame(y + self._legend(y))

    def _place(self, row: _Row) -> None:
        """Where each step stands: marks that would cover one another go into lanes above."""
        ends: list[float] = []
        for step in row.stand.steps:
            day = last_day_of(step)
            if day is None or self.axis is None:
                row.undated.append(step)
                continue
            x = self.axis.x(day)
            lane = next((number for number, end in enumerate(ends) if x - end >= _APART), len(ends))
            lane = min(lane, MAX_LANES - 1)
            if lane == len(ends):
                ends.append(x)
            ends[lane] = x
            row.places.append((step, x, lane))
        row.lanes = max(1, len(ends))
        row.calls = list(self._called(row))

    def _called(self, row: _Row) -> Iterator[_Call]:
        """Where a change is called out; words that would cover one another stand on levels of their own."""
        places = {id(step): x for step, x, _ in row.places}
        taken: list[float] = []
        for before, turn in pairwise(turns_of(row.stand.steps) if row.stand.changed else ()):
            x = places.get(id(turn))
            if x is None:
                continue
            words = f"{stance_words(before)} → {stance_words(turn)}"
            width = text_width(words, 11) * 1.1 + 8
            is_left = x + width > self.right
            start = x - width if is_left else x
            level = next((number for number, end in enumerate(taken) if start >= end), len(taken))
            taken[level : level + 1] = [max(x, start + width) + 4]
            yield _Call(x, words, is_left, level)

    def _ground(self, bottom: float) -> None:
        """Days, and lines between rows."""
        if self.axis is not None:
            for x, words in self.axis.ticks(76):
                self.parts.append(f'<path d="M{x:.1f} 26V{bottom:.1f}" stroke="{_LINE}" fill="none"/>')
                half = text_width(words, 11) / 2
                self._text(min(x, self.right - half), 19, words, _QUIET, size=11, anchor="middle")
        if self.has_undated:
            x = self.right + 8
            self.parts.append(f'<rect x="{x:.1f}" y="26" width="{UNDATED - 8:.1f}" height="{bottom - 26:.1f}" '
                              f'fill="url(#not-told)" stroke="{_LINE}" stroke-dasharray="3 3"/>')  # fmt: skip
            self._text(x + (UNDATED - 8) / 2, 19, "day not told", _QUIET, size=11, anchor="middle")
        for row in self.rows:
            y = row.top
            self.parts.append(f'<path d="M{EDGE} {y:.1f}H{WIDTH - EDGE}" stroke="{_LINE}" fill="none"/>')

    def _row(self, row: _Row) -> None:
        stand = row.stand
        lines = wrap_words(stand.name, LABELS - EDGE - 12, _SIZE, max_lines=1)
        self._text(EDGE, row.bar - LANE / 2 - 1, lines[0] if lines else "", "#1c1b19", weight=600)
        self._text(EDGE, row.bar + BAR, stance_words(stand), COLOURS[family_of(stand.stance)], size=11.5)
        self._bars(row)
        for step, x, lane in row.places:
            self._mark(row, step, x, lane)
        room = max(1, int((UNDATED - 16) // _APART))
        for number, step in enumerate(row.undated):
            x = self.right + 18 + (number % room) * _APART if self.has_undated else LABELS
            self._mark(row, step, x, min(number // room, row.lanes - 1))
        self._calls(row)

    def _bars(self, row: _Row) -> None:
        """A bar from each stand to the next one; the last goes to the last day on which the claim was told."""
        if self.axis is None or self.last is None:
            return
        runs: list[tuple[Family, float, float]] = []
        for step, x, _ in row.places:
            family = family_of(step.stance)
            if family == "declines":
                continue
            if runs and runs[-1][0] == family:
                runs[-1] = (family, runs[-1][1], x)
            else:
                runs.append((family, x, x))
        for number, (family, x, spoken) in enumerate(runs):
            end = runs[number + 1][1] if number + 1 < len(runs) else self.axis.x(self.last)
            if end > spoken:
                self._bar(row, spoken, end - spoken, family, pale=True)
            self._bar(row, x, max(spoken - x, 3), family)

    def _bar(self, row: _Row, x: float, width: float, family: Family, *, pale: bool = False) -> None:
        """A bar; pale from the last own word on: nothing else was heard since."""
        place = f'x="{x:.1f}" y="{row.bar:.1f}" width="{width:.1f}" height="{BAR:g}"'
        self.parts.append(f'<rect {place} fill="{COLOURS[family]}"{OPACITY if pale else ""}/>')
        if _PATTERNS[family]:
            self.parts.append(f'<rect {place} fill="url(#bar-{family})"/>')

    def _mark(self, row: _Row, step: Step, x: float, lane: int) -> None:
        y = row.lane(lane)
        drawn = ""
        if self.axis is not None and step.on is not None and step.on.start != step.on.end:
            # A time that is no single day: as far back as it may reach.
            start = self.axis.x(step.on.start) if step.on.start is not None else max(self.axis.left, x - 22)
            dash = ' stroke-dasharray="2 3"' if step.on.start is None else ""
            drawn = f'<path d="M{start:.1f} {y:.1f}H{x:.1f}" stroke="{_QUIET}" stroke-width="1.4"{dash} fill="none"/>'
        mark = shape(marked(step, row.stand), x, y, RADIUS)
        self.parts.append(f"<g><title>{svg_text(step_words(row.stand, step))}</title>{drawn}{mark}</g>")

    def _calls(self, row: _Row) -> None:
        """Where a party changed its position, in words over the mark."""
        for call in row.calls:
            y = row.top + CALL * (call.level + 1) - 2
            line = f"M{call.x:.1f} {y - 10:.1f}V{row.bar + BAR:.1f}"
            self.parts.append(f'<path d="{line}" stroke="{_CHANGED}" stroke-width="1.6" fill="none"/>')
            x, anchor = (call.x - 5, "end") if call.is_left else (call.x + 5, "start")
            self._text(x, y, call.words, _CHANGED, size=11, weight=600, anchor=anchor)

    def _legend(self, y: float) -> float:
        """What the marks mean; how high it is."""
        x = EDGE
        for family in dict.fromkeys(marked(step, row.stand) for row in self.rows for step in row.stand.steps):
            self.parts.append(shape(family, x + RADIUS, y + 18, RADIUS - 1))
            self._text(x + 2 * RADIUS + 6, y + 22, _LEGEND[family], _QUIET, size=11)
            x += 2 * RADIUS + 24 + text_width(_LEGEND[family], 11)
        self._text(x, y + 22, _NOTE, _QUIET, size=11)
        return 34

    def _text(
        self,
        x: float,
        y: float,
        words: str,
        colour: str,
        *,
        size: float = _SIZE,
        weight: int = 400,
        anchor: str = "start",
    ) -> None:
        style = f'font-size="{size:g}" fill="{colour}" text-anchor="{anchor}"'
        bold = f' font-weight="{weight}"' if weight != 400 else ""
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" {style}{bold}>{svg_text(words)}</text>')

    def _frame(self, height: float) -> str:
        row = self.view.row
        title = f"Who stood where over time on the claim: {row.gist} ({STATUS_WORDS[row.status]})"
        told = "; ".join(_stand_words(stand) for stand in self.view.stands[:MAX_ROWS])
        patterns = "".join(
            f'<pattern id="bar-{family}" width="8" height="8" patternUnits="userSpaceOnUse">{inner}</pattern>'
            for family, inner in _PATTERNS.items()
            if inner
        )
        patterns += ('<pattern id="not-told" width="6" height="6" patternUnits="userSpaceOnUse">'
                     f'<path d="M0 6L6 0" stroke="{_LINE}" stroke-width=".7"/></pattern>')  # fmt: skip
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:g}" width="{WIDTH:g}" '
            f'height="{height:g}" role="img" aria-labelledby="positions-title positions-told" '
            f'font-family="{FONT}" class="positions"><title id="positions-title">{svg_text(title)}</title>'
            f'<desc id="positions-told">{svg_text(told)}</desc><defs>{patterns}</defs>'
            f'<rect width="{WIDTH:g}" height="{height:g}" fill="#ffffff"/>{"".join(self.parts)}</svg>'
        )


def step_words(stand: Stand, step: Step) -> str:
    """One step in words: who, what it does, when, in which words."""
    does = "tells it first" if step.relation is None else RELATIONS[step.relation]
    when = "day not told" if step.on is None else interval_words(step.on)
    said = "; ".join(f"{said_by(each)}: {quoted(each.words, 160)}" for each in step.said[:2])
    copies = f" (also in {len(step.copies)} more)" if step.copies else ""
    return f"{stand.name} {stance_words(step)} ({does}), {when}{': ' if said else ''}{said}{copies}"


def _stand_words(stand: Stand) -> str:
    since = "" if stand.since is None else f" since {stand.since.isoformat()}"
    way = ", then ".join(stance_words(each) for each in turns_of(stand.steps)) if stand.changed else ""
    return f"{stand.name} {stance_words(stand)}{since}{f' (changed: {way})' if way else ''}"


def _days(on: Interval | None) -> Sequence[date]:
    return () if on is None else tuple(day for day in (on.start, on.end) if day is not None)
