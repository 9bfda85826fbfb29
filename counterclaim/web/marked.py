"""Marked text as HTML: one element a segment, nothing nested, no character more or less than the text.

In: paragraphs of segments and the family of each statement. Out: HTML. Always: every word of a document is escaped; the
text nodes joined are the text; a mark has no name of its own but leads to the card that explains it (aria-details).
Made here and not in a template, since a long article has thousands of segments.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from counterclaim.render.wording import MARKS, Family, visible
from counterclaim.web.marking import Kind, Paragraph, Segment

_KINDS: dict[Kind, str] = {"words": "", "gap": "gap", "unseen": "control"}


@dataclass(frozen=True, slots=True)
class Labels:
    """What a text shows of each statement over it: its family and its number."""

    families: Mapping[str, Family]
    numbers: Mapping[str, str]


def text_html(paragraphs: Iterable[Paragraph], labels: Labels, headline_at: int | None) -> Markup:
    """The paragraphs of a text; `headline_at` is where the passage begins that bears on the headline."""
    return Markup(
        "".join(
            f'<p class="deep-{each.depth}">{_segments(each, labels, "text", headline_at)}</p>' for each in paragraphs
        )
    )


def title_html(paragraphs: Iterable[Paragraph], labels: Labels, headline_at: int | None) -> Markup:
    """The words of a title."""
    return Markup("".join(_segments(each, labels, "title", headline_at) for each in paragraphs))


def exact_html(text: str) -> str:
    """Words as HTML from which a browser makes exactly them; a parser would make LF of a bare CR.

    >>> exact_html("a < b\\r")
    'a &lt; b&#13;'
    """
    told = str(escape(text))
    return told.replace("\r", "&#13;") if "\r" in told else told


def _segments(paragraph: Paragraph, labels: Labels, field: str, headline_at: int | None) -> str:
    return "".join(_segment(each, labels, field, headline_at) for each in paragraph.segments)


def _segment(segment: Segment, labels: Labels, field: str, headline_at: int | None) -> str:
    words = exact_html(segment.text)
    if not segment.is_marked:
        return words if segment.kind == "words" else f"<span{_kind(segment)}>{words}</span>"
    anchors = f'<span class="at" id="headline-{field}"></span>' if segment.start == headline_at else ""
    for owner in sorted(segment.opens, key=lambda each: (len(labels.numbers[each]), labels.numbers[each])):
        family, id = labels.families[owner], escape(owner)
        anchors += f'<span class="at {family}" id="s={id}" data-glyph="{MARKS[family]}{labels.numbers[owner]}"></span>'
    return f"{anchors}<mark{_attributes(segment, labels, field)}>{words}</mark>"


def _attributes(segment: Segment, labels: Labels, field: str) -> str:
    classes, told = ["seg"], ""
    if segment.statements:
        classes += (f"l{each.lane}-{labels.families[each.owner]}" for each in segment.statements)
        classes.append(f"r-{segment.statements[0].roles[0]}")
        owners = [str(escape(each.owner)) for each in segment.statements]
        roles = " ".join("+".join(each.roles) for each in segment.statements)
        # One card only: ARIA 1.2 has aria-details name one element, so it is that of the innermost.
        told = f' data-s="{" ".join(owners)}" data-r="{roles}" aria-details="card-{owners[0]}"'
        told += ' tabindex="0"' if segment.opens else ""
    if segment.events:
        classes.append("ev")
        told += f' data-e="{escape(" ".join(segment.events))}"'
    if segment.transfers:
        classes.append("tr")
        told += f' data-t="{escape(" ".join(segment.transfers))}"'
    classes += (name for name, holds in (("hl", segment.is_headline), ("bp", segment.is_boilerplate)) if holds)
    if segment.kind != "words":
        classes.append(_KINDS[segment.kind])
        told += _seen(segment)
    named = "" if field == "text" else f' data-field="{field}"'
    return f' class="{" ".join(classes)}" data-start="{segment.start}" data-end="{segment.end}"{named}{told}'


def _kind(segment: Segment) -> str:
    return f' class="{_KINDS[segment.kind]}"{_seen(segment)}'


def _seen(segment: Segment) -> str:
    """What stands in the place of characters that nobody sees."""
    return f' data-seen="{escape(visible(segment.text))}"' if segment.kind == "unseen" else ""
