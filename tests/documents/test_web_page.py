"""Whole pages: what is drawn, what is marked, what is said to be lost."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.documents.load import load_bytes, load_document

PAGES = Path(__file__).parent / "pages"
PARAGRAPHS = "".join(
    (
        f"<p>On day {day} the harbour master said that no ship had sailed with a cargo of wheat, "
        f"and that his books show it.</p>"
    )
    for day in ("one", "two", "three", "four", "five", "six")
)


def page(body: str, head: str = "<title>Harbour denies shipment</title>") -> Document:
    source = f"<html><head>{head}</head><body><article>{body}</article></body></html>"
    return load_bytes(source.encode(), name="page.html", published=date(2031, 5, 3))


def altered(document: Document, kind: str) -> list[str]:
    return [alteration.detail for alteration in document.alterations if alteration.kind == kind]


def test_page_with_json_ld() -> None:
    document = load_document(PAGES / "json-ld.html")
    assert document.title == "Port Vale says no crates left its quay"
    assert (document.byline, document.agency, document.outlet) == ("Jo Marsh, Al Reed", "AP", "Coast Daily")
    assert (document.dateline, document.published, document.published_from) == (
        "PORT VALE, Freedonia",
        date(2031, 5, 6),
        "json-ld",
    )
    assert document.url == "https://news.coastdaily.example/2031/05/06/port-vale-crates"
    assert document.text.startswith("PORT VALE, Freedonia (AP) — The harbour master")
    assert document.text.endswith("declined to comment on the charge.")
    assert document.text.count("\n\n") == 4
    assert [document.words_of(span) for span in document.boilerplate] == ["PORT VALE, Freedonia (AP) —"]


def test_page_with_share_bars_and_notices() -> None:
    document = load_document(PAGES / "share-bars.html")
    assert (document.agency, document.byline, document.outlet) == ("Reuters", "Dana Weiss", "Hill Courier")
    assert (document.published, document.published_from) == (date(2030, 6, 12), "page")
    kept = document.text
    for span in reversed(document.boilerplate):
        kept = kept[: span.start] + kept[span.end :]
    paragraphs = [paragraph.strip() for paragraph in kept.split("\n\n") if paragraph.strip()]
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["The", "The", "“There", "A"]


def test_struck_hidden_and_reversed_words() -> None:
    document = load_document(PAGES / "struck-and-hidden.html")
    flagged = {
        (alteration.kind, document.words_of(alteration.span)) for alteration in document.alterations if alteration.span
    }
    assert {("struck words", "not"), ("struck words", "genuine"), ("bidi control", "\u202e")} <= flagged
    assert altered(document, "hidden words") == ["left out of the text: secretly"]
    assert "“\u202eegroeG\u202c”" in document.text
    assert not any("\u28c0" <= character <= "\u28ff" for character in document.text)


def test_page_without_metadata_in_a_layout_table() -> None:
    document = load_document(PAGES / "no-metadata.html")
    assert document.title == "Guards saw lorries at night, monitors say"
    assert document.text.count("\n\n") >= 3
    assert (document.published, document.byline, document.agency) == (None, None, None)
    assert "2028" in document.warnings[0]


@pytest.mark.parametrize("depth", [10, 100, 260, 1000, 20_000])
def test_deep_text_is_kept_or_the_loss_is_told(depth: int) -> None:
    document = page(
        PARAGRAPHS + "<div>" * depth + "<p>The deepest paragraph names the marker Zanzibar.</p>" + "</div>" * depth
    )
    assert "Zanzibar" in document.text or any("text incomplete" in warning for warning in document.warnings)
    assert bool(altered(document, "depth")) == (depth > 240)


def test_deep_page_counts_its_loss() -> None:
    document = page(PARAGRAPHS + "<div>" * 400 + "<p>" + "lost words here " * 100 + "</p>" + "</div>" * 400)
    (warning,) = [warning for warning in document.warnings if "text incomplete" in warning]
    lost = int(warning.split("about ")[1].split()[0])
    assert 290 <= lost <= 310


def test_no_clause_is_dropped_inside_a_sentence() -> None:
    for tag in ("b", "i", "em", "a href='/x'", "span", "q", "cite", "abbr", "mark", "font", "u", "sup", "code", "time"):
        closing = tag.split()[0]
        document = page(
            f"{PARAGRAPHS}<p>The minister said that he had <{tag}>never once</{closing}> sold a single "
            f"rifle to them.</p>"
        )
        told = altered(document, "words left out")
        assert "he had never once sold" in " ".join(document.text.split()) or told, tag


def test_source_line_breaks_are_no_paragraphs() -> None:
    document = page(PARAGRAPHS + "<p>The minister said that\nhe had <s>not</s> sold\na single rifle.</p>")
    assert "that he had not sold a single rifle." in document.text


def test_title_is_not_repeated_in_the_text() -> None:
    document = page("<h1>Harbour denies shipment</h1>" + PARAGRAPHS)
    assert (document.title, document.text[:6]) == ("Harbour denies shipment", "On day")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("<html><body></body></html>", "input.no-article"),
        ("<html><body><nav><a href='/'>Home</a></nav></body></html>", "input.no-article"),
        ("<html><body>" + "<b></b>" * 200_001 + "</body></html>", "input.hostile-html"),
    ],
)
def test_refused(source: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        load_bytes(source.encode(), name="page.html")
    assert caught.value.code == code


@pytest.mark.parametrize(
    "hostile",
    [
        "<!DOCTYPE html [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><html><body>&b;" + PARAGRAPHS,
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body><p>&x;</p>" + PARAGRAPHS,
        "<?xml version='1.0' encoding='utf-16'?><html><body>" + PARAGRAPHS,
        "<html><body><p title='" + "x" * 2_000_000 + "'></p>" + PARAGRAPHS,
        "<html><body>" + PARAGRAPHS + "<!--" * 50_000,
        "<html><body>" + PARAGRAPHS + "<p>" + "<a " * 100_000,
        "<html><body>" + PARAGRAPHS + "<i>" * 50_000,
        "<html><body>" + PARAGRAPHS + "\x00\x01&#0;&#xd800;&#x110000;",
        "<html><body><table>" + "<tr><td>" * 3000 + PARAGRAPHS,
    ],
    ids=[
        "entities",
        "external entity",
        "lying declaration",
        "attribute",
        "comments",
        "tags",
        "italics",
        "characters",
        "tables",
    ],
)
def test_hostile_pages_are_read_or_refused_in_time(hostile: str) -> None:
    started = time.process_time()
    try:
        document = load_bytes(hostile.encode(), name="page.html")
    except InputError as error:
        assert error.code.startswith("input.")
    else:
        assert "no ship had sailed" in document.text or any("incomplete" in warning for warning in document.warnings)
        assert "root" not in document.text
    assert time.process_time() - started < 10
