"""The gate's figures as a table and as JSON.

In: standings, and what was passed over. Out: text. Nothing is judged here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from gate.asked import less_is_better
from gate.floors import Standing

MARKS = {"holds": "", "dropped": "DROPPED", "data changed": "DATA CHANGED", "no floor": "no floor yet", "gone": "GONE"}


def render_standings(standings: Sequence[Standing], skipped: Mapping[str, str], seconds: Mapping[str, float]) -> str:
    """One line a measure: asked, floor, reached, margin, and what is wrong."""
    rows = [("measure", "asked", "floor", "reached", "margin", "")]
    for standing in standings:
        short = f"{'above' if less_is_better(standing.name) else 'below'} what is asked" if standing.short else ""
        note = ", ".join(filter(None, (MARKS[standing.state], short)))
        rows.append(
            (
                standing.name,
                _figure(standing.asked),
                _figure(standing.floor),
                _figure(standing.reached),
                f"{standing.margin:.1f}",
                note,
            )
        )
    lines = [render_rows(rows)]
    lines += [f"not measured: {name}: {why}" for name, why in skipped.items()]
    lines.append("seconds: " + ", ".join(f"{name} {spent:.0f}" for name, spent in seconds.items()))
    return "\n".join(lines)


def render_rows(rows: Sequence[Sequence[str]]) -> str:
    """Columns of text: the first to the left, the last as it is, those between to the right.

    >>> print(render_rows([("a", "1", "x"), ("bc", "10", "")]))
    a    1  x
    bc  10
    """
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    last = len(widths) - 1
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if i in (0, last) else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def render_json(standings: Iterable[Standing], skipped: Mapping[str, str], network: str | None) -> str:
    """The same for programs."""
    told = {"network": network, "measures": [asdict(standing) for standing in standings], "not measured": dict(skipped)}
    return json.dumps(told, indent=1)


def render_stories(by_story: Mapping[str, Mapping[str, float]]) -> str:
    """One line a story, one column a measure."""
    names = list(dict.fromkeys(name for told in by_story.values() for name in told))
    rows = [("story", *names, "")]
    rows += [(story, *(_figure(told.get(name)) for name in names), "") for story, told in by_story.items()]
    return render_rows(rows)


def render_confusion(counts: Counter[tuple[str, str]]) -> str:
    """Gold values down, drawn values across; what is right stands on the diagonal."""
    values = sorted({value for pair in counts for value in pair})
    rows = [("gold \\ drawn", *(value[:8] for value in values), "all")]
    for gold in values:
        row = [counts[gold, drawn] for drawn in values]
        rows.append((gold, *(str(count) if count else "·" for count in row), str(sum(row))))
    return render_rows(rows)


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"
