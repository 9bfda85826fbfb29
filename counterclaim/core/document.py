"""One published text. It is frozen when made; every derived thing points into it with spans."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.span import Span

DateSource = Literal["json-ld", "page", "option", "story file", "dateline", "text"]


def content_id(*parts: str | None) -> str:
    """`sha256:` id of length-marked parts, so that no separator can collide.

    >>> content_id("ab", "c") == content_id("a", "bc")
    False
    """
    digest = hashlib.sha256()
    for part in parts:
        if part is None:
            digest.update(b"-;")
            continue
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return "sha256:" + digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Alteration:
    """Something that was done to, or lost from, the text on the way in: decoding, dropped markup, struck words."""

    kind: str
    detail: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One published text with what is known of where it comes from."""

    id: str
    text: str
    title: str | None = None
    byline: str | None = None
    agency: str | None = None
    dateline: str | None = None
    published: date | None = None
    published_from: DateSource | None = None
    outlet: str | None = None
    url: str | None = None
    language: str = "en"
    boilerplate: tuple[Span, ...] = ()
    """Spans of `text` that are no reporting: copyright lines, "Follow ...", share bars, sign-offs, the dateline."""
    alterations: tuple[Alteration, ...] = ()
    warnings: tuple[str, ...] = ()
    name: str | None = None
    """Where it was read from, for messages: a file name, a URL, "-"."""

    def words_of(self, span: Span) -> str:
        """The exact words of a span of this document."""
        return span.within(self.text if span.field == "text" else self.title or "")
