"""Plain text: what is a title and what is a first paragraph."""

from __future__ import annotations

import pytest

from counterclaim.documents.plain import parse_plain

BODY = (
    "The harbour master said on Monday that no ship had sailed from the quay, and that nobody had asked for one in May."
)


@pytest.mark.parametrize(
    "title",
    [
        "Harbour denies shipment",
        "Harbour master: no ship sailed, and none will",
        "Did a ship sail from Port Vale?",
        "Freighters turned back by U.S.",
        "“Not one crate”, says harbour master of Port Vale",
        "Two killed as depot burns in south; army blames lightning",
    ],
)
def test_title_line(title: str) -> None:
    draft = parse_plain(f"\n\n{title}\n\n{BODY}\n\n")
    assert (draft.title, draft.text) == (title, BODY)


@pytest.mark.parametrize(
    "first",
    [
        "The ship had gone by Monday.",
        "The master said: “No ship sailed.”",
        "LIMA, Peru (AP) — Two freighters were turned back",
        "LUSAKA — Two freighters were turned back",
        "By Jo Marsh",
        "Published: May 3, 2031",
        "Here is what is known so far:",
        "https://example.org/a-page",
        "© 2031 Coast Daily",
        "a first paragraph that never ends " * 8,
    ],
)
def test_first_paragraph_is_no_title(first: str) -> None:
    draft = parse_plain(f"{first}\n\n{BODY}")
    assert draft.title is None
    assert draft.text.startswith(first.strip())


def test_title_needs_a_blank_line_or_single_spaced_paragraphs() -> None:
    assert parse_plain(f"Harbour denies shipment\n{BODY}\n\n{BODY}").title is None
    assert parse_plain(f"Harbour denies shipment\n{BODY * 2}\n{BODY}").title == "Harbour denies shipment"


def test_title_alone_is_the_text() -> None:
    draft = parse_plain("Harbour denies shipment\n\n  \n")
    assert (draft.title, draft.text) == (None, "Harbour denies shipment")


def test_windows_line_ends_and_mark() -> None:
    draft = parse_plain(f"\ufeffHarbour denies shipment\r\n\r\n{BODY}\r\n")
    assert (draft.title, draft.text) == ("Harbour denies shipment", BODY)
