"""An invented wire story and helpers to alter it, for tests of copies."""

from __future__ import annotations

from datetime import date

from counterclaim.copies.compare import compare_copies
from counterclaim.core.copy import Change, Comparison
from counterclaim.core.document import Document
from tests.builders import make_document

TITLE = "Norland denies selling patrol boats to Ostia"
STORY = (
    "LINDHAVEN, Norland - Norland's trade minister, Petra Halvorsen, denied on Tuesday that her country had sold 14 "
    "patrol boats to the rebels in Ostia, and called the reports a fairy tale.\n\n"
    "Two Ostian officials said the boats had left the port of Lindhaven on Nov. 3 under a false flag. The alleged "
    "shipment was worth $40 million, according to customs papers seen by three newspapers.\n\n"
    '"We have never traded with armed groups," Halvorsen told reporters. "A small number of old hulls went to a '
    'scrapyard."\n\n'
    "Inspector Dario Quint of the regional panel said his team had counted nine hulls at the yard, but could not say "
    "where the rest had gone. The panel may publish its findings in December.\n\n"
    "Fishermen in Sarrat, across the strait, saw four grey boats pass at dawn. One of them, who gave only his first "
    "name, said no flag was flying.\n\n"
    "The yard's owner, Milo Brandt, did not answer calls. Ostia's army has fought the rebels since 2011.\n"
)


def original() -> Document:
    """The story as the agency sent it."""
    return make_document(STORY, title=TITLE, published=date(2031, 11, 4), agency="Reuters")


def altered(*swaps: tuple[str, str], title: str | None = TITLE, agency: str | None = "Reuters") -> Document:
    """The story with words put for others; each must be there."""
    text = STORY
    for old, new in swaps:
        if old not in text:
            raise ValueError(f"the story has no {old!r}")
        text = text.replace(old, new, 1)
    return make_document(text, title=title, published=date(2031, 11, 4), agency=agency)


def compared(*swaps: tuple[str, str], title: str | None = TITLE, agency: str | None = "Reuters") -> Comparison:
    """What the alterations are found to be."""
    return compare_copies(original(), altered(*swaps, title=title, agency=agency))


def kinds(comparison: Comparison) -> list[str]:
    """The kinds of changes that matter, in order of the alphabet."""
    return sorted({change.kind for change in comparison.altered})


def only(comparison: Comparison, kind: str) -> Change:
    """The one change of a kind."""
    (found,) = (change for change in comparison.changes if change.kind == kind)
    return found
