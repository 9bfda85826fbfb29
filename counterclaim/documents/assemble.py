"""A Draft to the Document: the evidence in the words is weighed, boilerplate marked, the language checked, the id made.

In: the Draft of any format, and what the user said of its date. Out: the frozen Document. Always holds: what the
format states goes before what the text tells, and the same content gives the same id wherever it was read from.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.errors import InputError
from counterclaim.core.span import Span
from counterclaim.documents.boilerplate import Mark, mark_boilerplate
from counterclaim.documents.cleaning import find_bidi_controls
from counterclaim.documents.credits import agency_of_byline, agency_of_url, find_agency, find_byline
from counterclaim.documents.dateline import Dateline, find_dateline
from counterclaim.documents.draft import Draft
from counterclaim.documents.language import check_language
from counterclaim.documents.lines import Line, split_lines
from counterclaim.documents.published import PublishedOn, find_published, weigh_published
from counterclaim.lexicon.agencies import load_agencies

_SPEAKER_LINE = re.compile(r"[A-Z][A-Z .’'-]{1,30}:\s")
MIN_TRANSCRIPT_TURNS = 2
MAX_OPENING_LINES = 3
MAX_SUMMARY_CHARACTERS = 200


def assemble(draft: Draft, *, name: str, published: date | None = None) -> Document:
    """The Document of a draft; `published` is the date that the user gives, if any."""
    if not draft.text.strip():
        raise InputError(
            "input.empty", f"{name} has no story text in it", "Give an article with at least one sentence."
        )
    warnings = (*draft.warnings, *check_language(draft.text, name=name))
    lines = split_lines(draft.text)
    marks = mark_boilerplate(lines)
    dateline = _opening_dateline(lines, marks)
    when = weigh_published(
        PublishedOn(draft.published, draft.published_from), published, find_published(lines, marks, dateline)
    )
    byline = draft.byline or find_byline(lines, marks)
    agency = _agency(draft, byline, lines, marks, dateline)
    place = draft.dateline or (None if dateline is None else dateline.place)
    day = None if when.day is None else when.day.isoformat()
    return Document(
        content_id("document", draft.text, draft.title, byline, agency, place, day, draft.outlet, draft.url),
        draft.text,
        title=draft.title,
        byline=byline,
        agency=agency,
        dateline=place,
        published=when.day,
        published_from=when.source,
        outlet=draft.outlet,
        url=draft.url,
        boilerplate=_spans(marks, dateline),
        alterations=draft.alterations + (find_bidi_controls(draft.text) if draft.offsets is not None else ()),
        warnings=(*warnings, *when.warnings),
        name=name,
    )


def _opening_dateline(lines: tuple[Line, ...], marks: tuple[Mark, ...]) -> Dateline | None:
    """The dateline of the first paragraph; short lines before it (a headline, a summary) are passed over."""
    if sum(_SPEAKER_LINE.match(line.text) is not None for line in lines) >= MIN_TRANSCRIPT_TURNS:
        return None
    marked = {mark.line for mark in marks if mark.start == lines[mark.line].start}
    opening = [line for index, line in enumerate(lines) if index not in marked][:MAX_OPENING_LINES]
    for line in opening:
        dateline = find_dateline(line.text)
        if dateline is not None:
            return replace(dateline, start=line.start, end=line.start + dateline.end)
        if len(line.text) > MAX_SUMMARY_CHARACTERS:
            break
    return None


def _agency(
    draft: Draft, byline: str | None, lines: tuple[Line, ...], marks: tuple[Mark, ...], dateline: Dateline | None
) -> str | None:
    if draft.agency is not None:
        return load_agencies().get_id(draft.agency) or draft.agency
    if dateline is not None and dateline.agency is not None:
        return dateline.agency
    return agency_of_byline(byline) or find_agency(lines, marks) or agency_of_url(draft.url)


def _spans(marks: tuple[Mark, ...], dateline: Dateline | None) -> tuple[Span, ...]:
    spans = {Span(mark.start, mark.end) for mark in marks}
    if dateline is not None:
        spans.add(Span(dateline.start, dateline.end))
    return tuple(sorted(spans))
