"""What a page says of itself, and in which order it is believed."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html

from counterclaim.documents.metadata import PageMetadata, drop_site_suffix, parse_iso_day, read_metadata


def read(head: str = "", body: str = "<h1>Harbour denies shipment</h1>", url: str | None = None) -> PageMetadata:
    return read_metadata(html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>"), url)


def json_ld(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


@pytest.mark.parametrize(
    ("title", "site", "host", "expected"),
    [
        ("Harbour denies shipment | Coast Daily", "Coast Daily", "", "Harbour denies shipment"),
        ("Harbour denies shipment - Coast Daily", None, "www.coastdaily.example", "Harbour denies shipment"),
        ("Harbour denies shipment – The Coast Daily", None, "coastdaily.example", "Harbour denies shipment"),
        ("Harbour denies shipment | World | Coast Daily", "Coast Daily", "", "Harbour denies shipment"),
        ("Harbour denies shipment | Reuters", None, "", "Harbour denies shipment"),
        ("Harbour denies shipment - no ship sailed", "Coast Daily", "", "Harbour denies shipment - no ship sailed"),
        ("Harbour: Vale-Lima line shut", "Coast Daily", "", "Harbour: Vale-Lima line shut"),
        ("Coast Daily", "Coast Daily", "", "Coast Daily"),
    ],
)
def test_site_suffix(title: str, site: str | None, host: str, expected: str) -> None:
    assert drop_site_suffix(title, site, host) == expected


@pytest.mark.parametrize(
    ("head", "day", "source"),
    [
        (
            json_ld('{"@type": "NewsArticle", "datePublished": "2031-05-03T23:30:00-05:00"}'),
            date(2031, 5, 3),
            "json-ld",
        ),
        (json_ld('[{"@type": ["Article"], "datePublished": "2031-05-03"}]'), date(2031, 5, 3), "json-ld"),
        (
            json_ld('{"@graph": [{"@type": "ReportageNewsArticle", "datePublished": "20310503"}]}'),
            date(2031, 5, 3),
            "json-ld",
        ),
        (json_ld('{"@type": "NewsArticle", "dateModified": "2031-05-03"}'), None, None),
        (json_ld('{"@type": "Event", "datePublished": "2031-05-03"}'), None, None),
        (json_ld('{"@type": "NewsArticle", "datePublished": "1970-01-01"}'), None, None),
        (json_ld("{broken"), None, None),
        (json_ld("[" * 5000), None, None),
        ('<meta property="article:published_time" content="2031-05-03T01:00Z">', date(2031, 5, 3), "page"),
        ('<meta name="DC.date.issued" content="2031-05-03">', date(2031, 5, 3), "page"),
        ('<meta name="date" content="3 May 2031">', date(2031, 5, 3), "page"),
        ('<meta property="article:modified_time" content="2031-05-03">', None, None),
        ('<meta name="date" content="soon">', None, None),
    ],
)
def test_published(head: str, day: date | None, source: str | None) -> None:
    metadata = read(head)
    assert (metadata.published, metadata.published_from) == (day, source)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ('<time class="published" datetime="2031-05-03">3 May</time>', date(2031, 5, 3)),
        ('<time itemprop="datePublished" datetime="2031-05-03T10:00">3 May</time>', date(2031, 5, 3)),
        ('<article><header><time datetime="2031-05-03">3 May</time></header></article>', date(2031, 5, 3)),
        ('<footer><time datetime="2031-05-03">3 May</time></footer>', None),
        ('<time class="updated" datetime="2031-05-03">3 May</time>', None),
    ],
)
def test_published_by_time_element(body: str, day: date | None) -> None:
    assert read(body=body).published == day


def test_json_ld_goes_first() -> None:
    head = json_ld(
        '{"@type": "Article", "datePublished": "2031-05-03", "headline": "From JSON-LD", "author": "Jo Marsh"}'
    )
    head += (
        '<meta property="article:published_time" content="2031-05-09"><meta property="og:title" content="From meta">'
    )
    metadata = read(head + '<meta name="author" content="Al Reed">')
    assert (metadata.published, metadata.title, metadata.byline) == (date(2031, 5, 3), "From JSON-LD", "Jo Marsh")


@pytest.mark.parametrize(
    ("head", "body", "byline"),
    [
        ('<meta name="author" content="By Jo Marsh">', "", "Jo Marsh"),
        (
            '<meta property="article:author" content="https://example.org/jo"><meta name="byl" content="By Al Reed">',
            "",
            "Al Reed",
        ),
        ("", '<p class="byline">By Jo Marsh</p>', "Jo Marsh"),
        ("", '<a rel="author" href="/jo">Jo Marsh</a>', "Jo Marsh"),
        (
            json_ld('{"@type": "Article", "author": [{"name": "Jo Marsh"}, {"name": "Al Reed"}]}'),
            "",
            "Jo Marsh, Al Reed",
        ),
        ("", "<p>By the sea</p>", None),
    ],
)
def test_byline(head: str, body: str, byline: str | None) -> None:
    assert read(head, body).byline == byline


def test_address_and_outlet() -> None:
    metadata = read('<link rel="canonical" href="https://www.bbc.co.uk/news/x">')
    assert (metadata.url, metadata.outlet) == ("https://www.bbc.co.uk/news/x", "BBC News")
    assert read('<link rel="canonical" href="javascript:alert(1)">').url is None
    assert (
        read('<meta property="og:site_name" content="Coast Daily">', url="https://x.example/a").outlet == "Coast Daily"
    )
    assert read("<title>Harbour denies shipment - Hill Courier</title>").outlet == "Hill Courier"


def test_iso_days() -> None:
    assert parse_iso_day("2031-05-03T00:00:00Z") == date(2031, 5, 3)
    assert [parse_iso_day(value) for value in ("2031-13-03", "1970-01-01", "", None, 20310503, "05/03/2031")] == [
        None
    ] * 6
