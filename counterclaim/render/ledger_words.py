"""The words that all views of a ledger share: who stands where, which document, how sure, in short.

In: rows of views. Out: short plain English, made visible. Always: a gist never stands without its status, a stand
never without its party, and words from a document are in quotation marks with the document named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from rich.text import Text

from counterclaim.core.claim import ClaimStatus, StanceKind
from counterclaim.core.link import Relation
from counterclaim.ledger.views.nouns import Correction, DocumentRow, ItemRow, SaidRow, ShortStand, Stand, Step
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import COLOURS, Page
from counterclaim.render.wording import FAMILIES, Family, count_words, day_words, visible

SHORT_ID = 8
STATUS_WORDS: dict[ClaimStatus, str] = {
    "contested": "contested",
    "uncontested": "not contested",
    "denied-only": "denied only",
    "confirmed": "confirmed",
    "withdrawn": "withdrawn",
}
RELATIONS: dict[Relation, str] = {
    "repeats": "says so again",
    "supports": "joins in",
    "denies": "denies it",
    "doubts": "doubts it",
    "declines": "declines to say",
    "revises": "changes its stand",
    "retracts": "takes it back",
}
FOR, AGAINST = ("alleges", "confirms", "acknowledges"), ("denies", "doubts")
_GROUPS: tuple[StanceKind, ...] = ("alleges", "confirms", "acknowledges", "denies", "doubts", "declines")
_PIECE = r"(?:“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’)"
_QUOTED = re.compile(rf"{_PIECE}(?: … {_PIECE})*")
"""Words that are a quotation, or pieces of one, and nothing besides."""


def short_id(identifier: str) -> str:
    """Enough of an id to type; all of one that is told apart from another only by its end."""
    bare = identifier.removeprefix("sha256:")
    return bare if "-" in bare else bare[:SHORT_ID]


def family_of(stance: StanceKind) -> Family:
    """Which mark a stand has."""
    return FAMILIES[stance]


def named(party: str, name: str) -> str:
    """A party with its code: "North Korea (PRK)"."""
    shown = visible(name)
    return shown if party == name else f"{shown} ({visible(party)})"


def quoted(words: str, limit: int | None = None) -> str:
    """Exact words in quotation marks, without a second pair; a long passage is cut in the middle.

    >>> quoted("“No,” … “never.”"), quoted("a “no”")
    ('“No,” … “never.”', '“a “no””')
    """
    shown = visible(words).strip()
    if limit is not None and len(shown) > limit:
        half = max(8, (limit - 3) * 2 // 3)
        shown = f"{shown[:half].rstrip()} … {shown[-(limit - half - 3) :].lstrip()}"
    return shown if _QUOTED.fullmatch(shown) else f"“{shown}”"


def span_words(first: date | None, last: date | None) -> str:
    """From when until when: "6 Sep – 8 Nov 2022"."""
    if first is None or last is None:
        return "day unknown" if first is last else day_words(first or last or date.min)
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_words(last)}"
    return f"{first.day} {first:%b} – {day_words(last)}" if first.year == last.year else (
        f"{day_words(first)} – {day_words(last)}"
    )  # fmt: skip


def outlet_of(document: DocumentRow) -> str:
    """Who published it: the outlet, the agency that it credits, or the site."""
    site = urlsplit(document.url).hostname if document.url else None
    told = [each for each in (document.agency, document.outlet) if each]
    return visible(", ".join(dict.fromkeys(told)) or (site or "").removeprefix("www.") or "outlet unknown")


def document_words(document: DocumentRow, limit: int | None = None) -> str:
    """A document in one line: outlet, day, title; a long title is cut where there is a limit."""
    title = visible(document.title or "untitled")
    if limit is not None and len(title) > limit:
        title = f"{title[: limit - 1].rstrip()}…"
    return f"{source_words(document)}: {title}"


def source_words(document: DocumentRow) -> str:
    """Who published it and when."""
    day = "day unknown" if document.published is None else day_words(document.published)
    return f"{outlet_of(document)}, {day}"


def stand_lines(stands: Sequence[ShortStand], page: Page, first: str, rest: str) -> Iterator[Text]:
    """Who stands where, those of one stand together, each group with its mark."""
    line = Text()
    named_ones = [each for each in stands if is_named(each)]
    for stance in _GROUPS:
        own = [each for each in named_ones if each.stance == stance]
        if own:
            if line:
                line.append(page.glyphs.dot, style="dim")
            line.append_text(_group(stance, own, page))
    silent = [each for each in named_ones if each.stance is None and each.charged]
    if silent:
        if line:
            line.append(page.glyphs.dot, style="dim")
        line.append(f"{joined(visible(each.name) for each in silent)}: nothing heard", style="dim")
    others = sum(each.stance is not None and not is_named(each) for each in stands)
    if others:
        line.append(f"{page.glyphs.dot if line else ''}{count_words(others, 'source')} without a name", style="dim")
    if line:
        yield from page.wrapped(line, first, rest)


def stance_words(stand: Stand | Step, *, plural: bool = False) -> str:
    """A stand in a word or two: "acknowledges in part"."""
    verb = verb_for(stand.stance, plural=plural)
    return f"{verb} in part" if stand.in_part else verb


def stands_for_many(stand: ShortStand | Stand) -> bool:
    """True for "Western governments", which deny; a state denies, whatever its name ends in."""
    return is_plural(stand.name, "collective" if stand.party == stand.name else "named")


def is_named(stand: ShortStand) -> bool:
    """True for a party or a name; "officials" and "one side" stand in the view of the claim itself."""
    return stand.party != stand.name or stand.name[:1].isupper()


def _group(stance: StanceKind, stands: Sequence[ShortStand], page: Page) -> Text:
    family = family_of(stance)
    names = joined(f"{visible(each.name)}{_notes(each)}" for each in stands)
    told = page.mark(family).append(names, style="bold").append(" ")
    told.append(verb_for(stance, plural=len(stands) > 1 or stands_for_many(stands[0])), style=COLOURS[family])
    since = stands[0].since
    if len(stands) == 1 and since is not None:
        told.append(f" since {day_words(since)}", style="dim")
    return told


def _notes(stand: ShortStand) -> str:
    notes = (*(("in part",) if stand.in_part else ()), *(("changed",) if stand.changed else ()))
    return f" ({', '.join(notes)})" if notes else ""


def joined(names: Iterable[str], most: int = 5) -> str:
    """Names in a row: "Malta, Tunisia and 3 more"."""
    told = list(names)
    if len(told) > most:
        return f"{', '.join(told[: most - 1])} and {len(told) - most + 1} more"
    return " and ".join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else "".join(told)


def said_by(said: SaidRow) -> str:
    """Who makes a statement: the name and the office, or that nobody is named."""
    if said.speaker is None:
        return "somebody not named" if said.kind != "unresolved" else "speaker unresolved"
    name = visible(said.speaker)
    role = f", {visible(said.role)}" if said.role and said.role != said.speaker else ""
    return f"{name}{role}{' (unnamed)' if said.kind == 'anonymous' else ''}"


def correction_words(corrections: Iterable[Correction]) -> Iterator[str]:
    """What a person put right, each in one line."""
    for each in corrections:
        drawn = "nothing" if each.drawn is None else visible(each.drawn)
        reason = f": {visible(each.reason)}" if each.reason else ""
        yield f"{visible(each.field)} corrected by {visible(each.author)}, drawn was {drawn}{reason}"


def number_words(item: ItemRow) -> str:
    """How many, as an interval in words."""
    low, high = item.low, item.high
    if low is None and high is None:
        return "number not told"
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
