"""Templates and the words in them: the same words, marks and days as in the terminal.

In: a template's name and its values. Out: HTML. Always: every value is escaped (a story's words are text and nothing
else), unseen characters are made visible, links lead into the room or, for a story's own address, to http and https.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

import counterclaim
from counterclaim.core.claim import ClaimStatus
from counterclaim.core.interval import Interval
from counterclaim.ledger.views.parties import party_name
from counterclaim.render.claim_words import STATUS_MARKS
from counterclaim.render.ledger_words import RELATIONS, STATUS_WORDS, short_id
from counterclaim.render.number import verb_for
from counterclaim.render.wording import CHANNELS, FAMILIES, LEGEND, MANNERS, MARKS, count_words, day_words, visible
from counterclaim.render.wording import interval_words as _interval_words

LEADS: dict[ClaimStatus, str] = {
    "contested": "Claimed:",
    "uncontested": "Claimed:",
    "denied-only": "Denied:",
    "confirmed": "Claimed:",
    "withdrawn": "Once claimed:",
}
"""A gist never stands alone: it would read as a fact."""
STATIC = Path(__file__).with_name("static")


def render(template: str, values: Mapping[str, Any]) -> str:
    """A template filled in."""
    return environment().get_template(template).render(**values)


@cache
def environment() -> Environment:
    """The one environment of all templates."""
    made = Environment(
        loader=PackageLoader("counterclaim.web"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "seen": lambda text: visible(str(text)), "short": short_id, "day": _day, "days": _days, "slug": slug,
        "link": safe_link, "number": lambda number: f"{number:,}", "many": count_words, "verb": verb_for,
        "party": party_name,
    }  # fmt: skip
    made.globals |= {
        "asset": asset, "MARKS": MARKS, "FAMILIES": FAMILIES, "LEGEND": LEGEND, "STATUS_WORDS": STATUS_WORDS,
        "STATUS_MARKS": STATUS_MARKS, "LEADS": LEADS, "RELATIONS": RELATIONS, "CHANNELS": CHANNELS, "MANNERS": MANNERS,
        "version": counterclaim.__version__,
    }  # fmt: skip
    return made


@cache
def asset(name: str) -> str:
    """The address of a static file; it changes with the file, so that browsers may keep it for ever.

    >>> asset("room.css").startswith("/static/room.css?v=")
    True
    """
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"


def slug(identifier: str) -> str:
    """A name or an id as one part of a path."""
    return quote(identifier.removeprefix("sha256:"), safe="-.~")


def safe_link(address: str | None) -> str | None:
    """A story's own address, if a browser may be sent there.

    >>> safe_link("javascript:alert(1)") is None, safe_link("https://example.org/a")
    (True, 'https://example.org/a')
    """
    if not address:
        return None
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    return address.strip() if parts.scheme in ("http", "https") and parts.netloc else None


def _day(day: date | None) -> str:
    return "day not told" if day is None else day_words(day)


def _days(interval: Interval | None) -> str:
    return "day not told" if interval is None else _interval_words(interval)
