"""What one format tells of a story, before the evidence in its words is weighed.

Each reader of a format (plain, page, story) makes a Draft; assemble turns it into the Document.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.core.document import Alteration, DateSource
from counterclaim.documents.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of a story as its format names them; None where the format says nothing."""

    text: str
    title: str | None = None
    byline: str | None = None
    agency: str | None = None
    dateline: str | None = None
    published: date | None = None
    published_from: DateSource | None = None
    outlet: str | None = None
    url: str | None = None
    offsets: OffsetMap | None = None
    """The way back to the decoded input, where one exists: text drawn out of a web page has none."""
    alterations: tuple[Alteration, ...] = ()
    warnings: tuple[str, ...] = ()
