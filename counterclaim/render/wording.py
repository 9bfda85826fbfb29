"""The words and marks that every view shares, so that terminal and notebook say the same thing.

In: values of an account. Out: short plain English. Nothing here says that a statement is true: a statement is always
somebody's, its verb is the position, and a speaker that was not resolved is shown as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.document import DateSource, Document
from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Channel, Manner, Position, Reason, Statement
from counterclaim.pipeline.account import Account

Family = Literal["charges", "says", "denies", "declines"]
Mark = Literal["charges", "says", "denies", "declines", "plans", "supposes"]
"""What a mark stands for: the families of positions, and plans and suppositions among events and transfers."""

FAMILIES: dict[Position, Family] = {
    "accuses": "charges",
    "alleges": "charges",
    "condemns": "charges",
    "demands": "charges",
    "warns": "charges",
    "asserts": "says",
    "confirms": "says",
    "acknowledges": "says",
    "pledges": "says",
    "denies": "denies",
    "dismisses": "denies",
    "doubts": "denies",
    "declines": "declines",
}

MARKS: dict[Mark, str] = {
    "charges": "▲",
    "says": "●",
    "denies": "✕",
    "declines": "○",
    "plans": "◇",
    "supposes": "?",
}

LEGEND: dict[Family, str] = {
    "charges": "accuses, demands, warns",
    "says": "asserts, confirms",
    "denies": "denies, doubts",
    "declines": "declines",
}

CHANNELS: dict[Channel, str] = {
    "statement": "in a statement",
    "briefing": "in a briefing",
    "interview": "in an interview",
    "state-media": "through state media",
    "social-media": "on social media",
    "report": "in a report",
    "letter": "in a letter",
    "speech": "in a speech",
    "leak": "in a leak",
}

MANNERS: dict[Manner, str] = {"direct": "quoted", "indirect": "paraphrased", "mixed": "partly quoted"}

DATE_SOURCES: dict[DateSource, str] = {
    "json-ld": "by the page's own record",
    "page": "by the page",
    "option": "as given",
    "story file": "by the story file",
    "dateline": "by the dateline",
    "text": "worked out from the text",
}

_QUOTE_PAIRS = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“"}
_CITED_CHARACTERS = 64
_SPACE_RUN = re.compile(r"\s+")
# Escape codes and direction overrides in an article could repaint the terminal or turn words round: make them visible.
_UNSEEN = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
_UNSEEN |= {0x7F: "␡"} | {code: f"⟨U+{code:04X}⟩" for code in range(0x80, 0xA0)}
_UNSEEN |= {
    code: f"⟨U+{code:04X}⟩" for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """How a view names a speaker: the name, its role where there is one, and the notes behind it ("USA, unnamed")."""

    name: str
    role: str | None
    notes: tuple[str, ...]
    resolved: bool


def visible(text: str) -> str:
    """Text that is safe to show on one line: white space becomes one space, control characters become visible.

    >>> visible("two\\n\\nlines \\x1b[31mred")
    'two lines ␛[31mred'
    """
    # Most text is plain: what is printable holds no white space but the blank, no control and no direction mark.
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE_RUN.sub(" ", text).translate(_UNSEEN)


def shown_words(document: Document, spans: tuple[Span, ...]) -> str:
    """The exact words of spans, with a dotted gap between pieces; one missing quotation mark is taken from the text."""
    return " … ".join(visible(_with_quotes(document, span)) for span in spans)


def speaker_words(statement: Statement, document: Document) -> SpeakerWords:
    """The speaker as the text tells; an unresolved one is called by the words that the text has for it."""
    speaker = statement.speaker
    said_as = " ".join(visible(document.words_of(span)) for span in statement.source)
    notes = [] if speaker.party is None or speaker.party == speaker.name else [speaker.party]
    if speaker.kind == "anonymous":
        notes.append("unnamed")
    elif speaker.kind == "document":
        notes.append("document")
    elif speaker.kind == "unresolved":
        notes.append("speaker unresolved")
    if speaker.name is not None:
        name = visible(speaker.name)
    elif said_as:
        name = f"“{said_as}”"
    else:
        name = "somebody not named"
    role = visible(speaker.role) if speaker.role and speaker.role != speaker.name else None
    return SpeakerWords(name, role, tuple(notes), speaker.kind != "unresolved")


def circumstances(statement: Statement) -> tuple[str, ...]:
    """Channel, manner and day, as far as they are known."""
    told = [] if statement.channel is None else [CHANNELS[statement.channel]]
    told.append(MANNERS[statement.manner])
    when = "" if statement.said_on is None else interval_words(statement.said_on)
    return (*told, when) if when else tuple(told)


def support_words(statement: Statement, document: Document) -> tuple[str, ...]:
    """The words a statement rests on, with their offsets: source, cue, content (offsets only) and day."""
    told = [
        f"{kind} {', '.join(cited_words(document, span) for span in spans)}"
        for kind, spans in (("source", statement.source), ("cue", statement.cue))
        if spans
    ]
    if statement.content:
        told.append(f"content {', '.join(offset_words(span) for span in statement.content)}")
    if statement.said_on is not None and statement.said_on.span is not None:
        told.append(f"when {cited_words(document, statement.said_on.span)}")
    return tuple(told)


def cited_words(document: Document, span: Span) -> str:
    """A span's words, shortened in the middle where they are long, with their offsets."""
    words = visible(document.words_of(span))
    if len(words) > _CITED_CHARACTERS:
        words = f"{words[:35].rstrip()} … {words[-20:].lstrip()}"
    # A quotation keeps its own marks and gets no second pair.
    quoted = words if words[:1] in _QUOTE_PAIRS and words[-1:] == _QUOTE_PAIRS[words[:1]] else f"“{words}”"
    return f"{quoted} {offset_words(span)}"


def offset_words(span: Span) -> str:
    """Offsets of a span; `t` marks those of the title."""
    return f"{'' if span.field == 'text' else 't'}{span.start}–{span.end}"


def reason_words(reasons: tuple[Reason, ...], document: Document) -> Iterator[tuple[str, str, str]]:
    """Why a thing was drawn: rule, detail, and the cited words, for each reason."""
    for reason in reasons:
        yield (
            visible(reason.rule),
            visible(reason.detail),
            ", ".join(cited_words(document, span) for span in reason.spans),
        )


def stamp_words(stamp: Stamp) -> tuple[str, ...]:
    """What drew an account: version and the first figures of the digests."""
    return f"counterclaim {stamp.version}", f"network {stamp.network[:19]}", f"lexicon {stamp.lexicon[:19]}"


def interval_words(interval: Interval) -> str:
    """When, in the grain in which it was told.

    >>> interval_words(Interval(date(2022, 11, 1), date(2022, 11, 7), "week"))
    'week of 1–7 Nov 2022'
    >>> interval_words(Interval(None, date(2022, 11, 8)))
    'by 8 Nov 2022'
    """
    start, end = interval.start, interval.end
    if start is None or end is None:
        if start is not None:
            return f"since {day_words(start)}"
        return f"by {day_words(end)}" if end is not None else ""
    if interval.granularity == "month" and (start.year, start.month) == (end.year, end.month):
        return f"{start:%b %Y}"
    if interval.granularity == "year" and start.year == end.year:
        return f"{start.year}"
    week = "week of " if interval.granularity == "week" else ""
    return week + _days_words(start, end)


def day_words(day: date) -> str:
    """A day as `8 Nov 2022`."""
    return f"{day.day} {day:%b %Y}"


def heading_words(document: Document) -> tuple[str, ...]:
    """Where and when the document was published, as far as it tells; unknown things are said to be unknown."""
    if document.published is None:
        published = "day of publication unknown"
    else:
        published = f"published {day_words(document.published)}"
        if document.published_from is not None:
            published += f" ({DATE_SOURCES[document.published_from]})"
    told = (document.agency, document.outlet, document.dateline, published, document.byline)
    return tuple(visible(each) for each in told if each)


def count_words(number: int, noun: str) -> str:
    """A count with its noun: `1 denial`, `2 denials`."""
    plural = noun if number == 1 else noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {plural}"


def tally(account: Account) -> str:
    """The counts under an account, in one line."""
    statements = account.statements
    names = {(each.speaker.name, each.speaker.party) for each in statements if each.speaker.name is not None}
    counts = [count_words(len(statements), "statement"), count_words(len(names), "speaker")]
    families = [FAMILIES[each.position] for each in statements]
    if families.count("denies"):
        counts.append(count_words(families.count("denies"), "denial"))
    unresolved = sum(each.speaker.kind == "unresolved" for each in statements)
    if unresolved:
        counts.append(f"{unresolved} with unresolved speaker")
    drawn = (("claim", account.claims), ("transfer", account.transfers), ("event", account.events))
    counts.extend(count_words(len(things), noun) for noun, things in drawn if things)
    return " · ".join(counts)


def _days_words(start: date, end: date) -> str:
    if start == end:
        return day_words(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day_words(end)}"
    if start.year == end.year:
        return f"{start.day} {start:%b} – {day_words(end)}"
    return f"{day_words(start)} – {day_words(end)}"


def _with_quotes(document: Document, span: Span) -> str:
    """A span's words, with a quotation mark that stands just outside and is missing inside."""
    text = document.text if span.field == "text" else document.title or ""
    words = text[span.start : span.end]
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    if before and _QUOTE_PAIRS.get(before) == after:
        return before + words + after
    for opening, closing in _QUOTE_PAIRS.items():
        missing = words.count(opening) - words.count(closing) if opening != closing else words.count(opening) % 2
        if before == opening and (missing < 0 or (missing and opening == closing)):
            return before + words
        if after == closing and missing > 0:
            return words + after
    return words
