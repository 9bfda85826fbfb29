"""Atom feeds (RFC 4287): what a feed is made of, and its XML.

In: feeds with entries. Out: XML text and its answer. Always: each feed and entry has an id that stays, a title, a time
at which it was last changed, and an author; words are text, never markup; a reader that has the newest gets a 304.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from fastapi import Request
from fastapi.responses import Response

from counterclaim.render.wording import visible

MEDIA_TYPE = "application/atom+xml"
AUTHORITY = "counterclaim.ledger,2026"
"""Of tag: ids (RFC 4151), with the origin of the ledger after it: no host, so that a room may move."""
NEVER = "1970-01-01T00:00:00Z"
"""When a feed without entries of a ledger without runs was last changed."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a feed; `updated` is an RFC 3339 time, `link` a whole address, `paragraphs` plain text."""

    id: str
    title: str
    updated: str
    link: str
    author: str
    paragraphs: tuple[str, ...]
    published: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed; `self_link` is where it is, `link` the page that tells the same."""

    id: str
    title: str
    subtitle: str
    updated: str
    self_link: str
    link: str
    entries: tuple[Entry, ...]


def tag_of(origin: str | None, *parts: str) -> str:
    """An id that stays: of the ledger and the thing in it, not of where the room is served.

    >>> tag_of("counterclaim.ledger/ab12", "claim", "c3b4")
    'tag:counterclaim.ledger,2026:ab12/claim/c3b4'
    """
    ledger = (origin or "unanchored").removeprefix("counterclaim.ledger/")
    return "tag:" + AUTHORITY + ":" + "/".join(_of_tag(each) for each in (ledger, *parts))


def feed_xml(feed: Feed) -> str:
    """The feed as XML, newest entry first."""
    entries = sorted(feed.entries, key=lambda each: (each.updated, each.published or "", each.id), reverse=True)
    head = (
        _element("id", feed.id),
        _element("title", feed.title),
        _element("subtitle", feed.subtitle),
        _element("updated", feed.updated),
        f'<link rel="self" type="{MEDIA_TYPE}" href={_quoted(feed.self_link)}/>',
        f'<link rel="alternate" type="text/html" href={_quoted(feed.link)}/>',
        f"<author>{_element('name', 'Counterclaim')}</author>",
        _element("generator", "Counterclaim"),
        _element("rights", "Every statement stays its speaker's. What is told here is alleged or reported."),
    )
    body = "\n".join((*head, *map(_entry, entries)))
    return f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n{body}\n</feed>\n'


def atom_response(feed: Feed, request: Request) -> Response:
    """The answer, or that nothing is new."""
    body = feed_xml(feed).encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": etag})
    return Response(body, media_type=f"{MEDIA_TYPE}; charset=utf-8", headers={"ETag": etag})


def _entry(entry: Entry) -> str:
    content = "".join(f"<p>{_text(each)}</p>" for each in entry.paragraphs)
    parts = [
        _element("id", entry.id),
        _element("title", entry.title),
        _element("updated", entry.updated),
        "" if entry.published is None else _element("published", entry.published),
        f"<author>{_element('name', entry.author)}</author>",
        f'<link rel="alternate" type="text/html" href={_quoted(entry.link)}/>',
        "" if entry.category is None else f"<category term={_quoted(entry.category)}/>",
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{content}</div></content>',
    ]
    return "<entry>\n" + "\n".join(each for each in parts if each) + "\n</entry>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{_text(text)}</{name}>"


def _text(text: str) -> str:
    return escape(_shown(text))


def _quoted(text: str) -> str:
    return quoteattr(_shown(text))


def _shown(text: str) -> str:
    return _NOT_IN_XML.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", visible(text))


def _of_tag(part: str) -> str:
    """What the rules of URIs let stand in a tag, each other byte as its code."""
    return re.sub(r"[^A-Za-z0-9\-._~]", lambda match: "".join(f"%{byte:02X}" for byte in _bytes(match[0])), part)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
