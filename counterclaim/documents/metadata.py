"""What a web page says of itself: title, byline, date, outlet, address.

In: the parsed page. Out: its metadata, JSON-LD before meta elements before visible marks. Always holds: a date is the
one printed, in the page's own time zone, and never one of a later change. The words of the article are left to page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from counterclaim.core.document import DateSource
from counterclaim.documents.published import parse_full_date
from counterclaim.lexicon.agencies import load_agencies

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_JSON_CHARACTERS = 1_000_000
MAX_AUTHORS = 8
MAX_SITE_WORDS = 5
# Publishing systems that lack a date print the start of their calendar instead.
FIRST_PLAUSIBLE_YEAR = 1980

_ARTICLE_TYPE = re.compile(r"article|report|posting|newsletter|webpage", re.IGNORECASE)
_ISO_DAY = re.compile(r"\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_BY = re.compile(r"\s*by\s+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+(?:\||–|—|-|::|·|•|»|«)\s+|\s*\|\s*")
_DATE_KEYS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "cxenseparse:recs:publishtime",
    "article.published", "citation_publication_date", "originalpublicationdate", "date",
)  # fmt: skip
_AUTHOR_KEYS = ("author", "article:author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "sailthru.author")
_TITLE_KEYS = ("og:title", "twitter:title", "dc.title", "title")
_SITE_KEYS = ("og:site_name", "application-name", "twitter:app:name:iphone")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says of itself; None where it says nothing."""

    title: str | None
    byline: str | None
    outlet: str | None
    url: str | None
    published: date | None
    published_from: DateSource | None


def read_metadata(tree: HtmlElement, url: str | None) -> PageMetadata:
    """The metadata of a parsed page; `url` is where it was fetched from, if it was."""
    article = _json_ld_article(tree)
    meta = _meta_values(tree)
    url = url or _own_address(tree, meta)
    host = _host(url)
    outlet = _name_of(article.get("publisher")) or _first(meta, _SITE_KEYS)
    titles = (article.get("headline"), _first(meta, _TITLE_KEYS), _only_heading(tree), tree.findtext(".//title"))
    title = next((cleaned for value in titles if isinstance(value, str) and (cleaned := " ".join(value.split()))), None)
    byline = _names_of(article.get("author")) or _meta_byline(meta) or _visible_byline(tree)
    outlet = outlet or _site_after_heading(tree)
    structured = parse_iso_day(article.get("datePublished"))
    published = structured or _page_date(tree, meta)
    return PageMetadata(
        title=None if title is None else drop_site_suffix(title, outlet, host),
        byline=None if byline is None else _BY.sub("", byline, count=1),
        outlet=outlet or load_agencies().get_outlet(host) or load_agencies().get_by_host(host),
        url=url,
        published=published,
        published_from=None if published is None else "page" if structured is None else "json-ld",
    )


def drop_site_suffix(title: str, site: str | None, host: str = "") -> str:
    """A title without the site's name, and the section before it, at its end.

    >>> drop_site_suffix("Harbour denies shipment | Port Vale | Coast Daily", "Coast Daily")
    'Harbour denies shipment'
    """
    pieces = _SEPARATOR.split(title)
    marks = _SEPARATOR.findall(title)
    if len(pieces) < 2 or not _is_site(pieces[-1], site, host):
        return title
    kept = len(pieces) - 1
    while kept > 1 and "|" in marks[kept - 1] and len(pieces[kept - 1].split()) <= 3 and len(pieces[0].split()) >= 3:
        kept -= 1
    end = sum(map(len, pieces[:kept])) + sum(map(len, marks[: kept - 1]))
    return title[:end].strip() or title


def parse_iso_day(value: object) -> date | None:
    """The day of an ISO 8601 time, as printed, or None."""
    match = _ISO_DAY.match(value) if isinstance(value, str) else None
    if match is None or int(match[1]) < FIRST_PLAUSIBLE_YEAR:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _json_ld_article(tree: HtmlElement) -> dict[str, Any]:
    """The first article that the page's JSON-LD describes with a date, else the first at all."""
    articles: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json" or not script.text:
            continue
        if len(script.text) > MAX_JSON_CHARACTERS:
            continue
        try:
            articles.extend(_articles_in(json.loads(script.text, strict=False)))
        except (ValueError, RecursionError):
            continue
    dated = [article for article in articles if parse_iso_day(article.get("datePublished")) is not None]
    return next(iter([*dated, *articles]), {})


def _articles_in(loaded: Any) -> Iterator[dict[str, Any]]:
    pending = [loaded]
    while pending:
        node = pending.pop(0)
        if isinstance(node, list):
            pending[:0] = node
        elif isinstance(node, dict):
            kinds = node.get("@type")
            if any(isinstance(kind, str) and _ARTICLE_TYPE.search(kind) for kind in _as_list(kinds)):
                yield node
            pending.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _meta_values(tree: HtmlElement) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            key = element.get(attribute)
            if key and content:
                values.setdefault(key.strip().lower(), []).append(content)
    return values


def _first(meta: dict[str, list[str]], keys: Sequence[str]) -> str | None:
    return next((meta[key][0] for key in keys if key in meta), None)


def _page_date(tree: HtmlElement, meta: dict[str, list[str]]) -> date | None:
    for key in _DATE_KEYS:
        for value in meta.get(key, ()):
            day = parse_iso_day(value) or parse_full_date(value)
            if day is not None and day.year >= FIRST_PLAUSIBLE_YEAR:
                return day
    for element in tree.iter("time"):
        marks = " ".join(
            (
                element.get("class") or "",
                element.get("itemprop") or "",
                "pubdate" if "pubdate" in element.attrib else "",
            )
        )
        if re.search(r"publi|pubdate|posted|entry-date|created", marks, re.IGNORECASE):
            day = parse_iso_day(element.get("datetime"))
            if day is not None:
                return day
    times = {
        parse_iso_day(element.get("datetime"))
        for element in tree.xpath("//article//header//time | //h1/following-sibling::*[1]//time")
    }
    return times.pop() if len(times) == 1 else None


def _meta_byline(meta: dict[str, list[str]]) -> str | None:
    for key in _AUTHOR_KEYS:
        names = [value for value in meta.get(key, ()) if not value.lower().startswith(("http", "www.", "@"))]
        if names:
            return ", ".join(dict.fromkeys(names[:MAX_AUTHORS]))
    return None


def _visible_byline(tree: HtmlElement) -> str | None:
    marked = '//*[@itemprop="author"] | //*[@rel="author"] | //*[contains(concat(" ", @class, " "), " byline ")]'
    for element in tree.xpath(marked):
        text = " ".join(element.text_content().split())
        if 3 <= len(text) <= 120:
            return text
    return None


def _names_of(value: Any) -> str | None:
    names = [name for item in _as_list(value)[:MAX_AUTHORS] if (name := _name_of(item)) is not None]
    return ", ".join(dict.fromkeys(names)) or None


def _name_of(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str) or value.lower().startswith(("http:", "https:")):
        return None
    return " ".join(value.split()) or None


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _only_heading(tree: HtmlElement) -> str | None:
    headings = [text for element in tree.iter("h1") if (text := " ".join(element.text_content().split()))]
    return headings[0] if len(headings) == 1 else None


def _site_after_heading(tree: HtmlElement) -> str | None:
    """What follows the heading in the page's title: "Harbour denies shipment - Coast Daily" under that heading."""
    heading, title = _only_heading(tree), " ".join((tree.findtext(".//title") or "").split())
    if heading is None or not title.startswith(heading):
        return None
    pieces = [piece.strip() for piece in _SEPARATOR.split(title[len(heading) :]) if piece.strip()]
    return pieces[-1] if pieces and len(pieces[-1].split()) <= MAX_SITE_WORDS else None


def _own_address(tree: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    address = canonical or _first(meta, ("og:url",))
    return address if address is not None and address.startswith(("http://", "https://")) else None


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").lower()


def _is_site(piece: str, site: str | None, host: str) -> bool:
    lexicon = load_agencies()
    known = {name.casefold() for outlet in lexicon.outlets for name in outlet.names}
    if piece.casefold() in known or lexicon.get_id(piece) is not None:
        return True
    squashed = _squash(piece)
    label = _squash(host.split(".", maxsplit=1)[0] if host.count(".") < 2 else host.rsplit(".", 2)[-2])
    names = {_squash(site or ""), label} - {""}
    return any(squashed in (name, "the" + name, name + "com") or name == "the" + squashed for name in names)


def _squash(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()
