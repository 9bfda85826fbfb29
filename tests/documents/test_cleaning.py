"""What cleaning changes, what it leaves, and how it says so."""

from __future__ import annotations

import pytest

from counterclaim.documents.cleaning import clean_text, find_bidi_controls, replace_unprintable


@pytest.mark.parametrize(
    ("decoded", "expected"),
    [
        ("One.\r\n\r\nTwo.\rThree.", "One.\n\nTwo.\nThree."),
        ("One.\u2028Two.\x0cThree.", "One.\nTwo.\nThree."),
        ("The envoy said: \u00e2\u20ac\u0153No.\u00e2\u20ac\u009d", "The envoy said: “No.”"),
        ("The caf\u00c3\u00a9 in S\u00c3\u00a3o Paulo", "The café in São Paulo"),
        ("He said \x93no\x94 twice", "He said “no” twice"),
        ("half \ud800 a character", "half \ufffd a character"),
        ("a zero\x00 byte and an escape \x1b[31m", "a zero\ufffd byte and an escape \ufffd[31m"),
    ],
)
def test_repaired(decoded: str, expected: str) -> None:
    cleaned = clean_text(decoded)
    assert cleaned.text == expected
    assert clean_text(cleaned.text).text == cleaned.text


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” and 'straight' quotes — and dashes… stay as they are.",
        "José Ángel Núñez of Škoda met Şener Üşümezsoy in São Paulo, at 5 °C and for £3½.",
        "Россия and 中国 and العربية are named in their own scripts.",
        "The ﬁrst ligature stays, and so does the ﬀ.",
        "tab\tstays",
        "an emoji 🙂🇫🇷 and a joined one 👩‍👩‍👧",
    ],
)
def test_left_alone(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned.text == text
    assert cleaned.alterations == ()
    assert cleaned.offsets.edits == ()


def test_mojibake_is_explained() -> None:
    (alteration,) = clean_text("It\u00e2\u20ac\u2122s a lie.\nIt\u00e2\u20ac\u2122s true.").alterations
    assert alteration.kind == "mojibake"
    assert alteration.detail.startswith("2 line(s) repaired: encode")


def test_replacements_are_counted() -> None:
    (alteration,) = clean_text("a\x00b\x01c\ud800").alterations
    assert (alteration.kind, alteration.detail[:2]) == ("replaced characters", "3 ")
    assert replace_unprintable("a\x00b")[0] == "a\ufffdb"


def test_offsets_lead_back() -> None:
    decoded = "Said:\r\n\u00e2\u20ac\u0153No.\u00e2\u20ac\u009d he said"
    cleaned = clean_text(decoded)
    start = cleaned.text.index("No.")
    assert decoded[slice(*cleaned.offsets.to_source(start, start + 3))] == "No."
    quote = cleaned.text.index("“")
    assert decoded[slice(*cleaned.offsets.to_source(quote, quote + 1))] == "\u00e2\u20ac\u0153"


def test_bidi_controls_are_located() -> None:
    text = "wrote \u202eegroeG\u202c"
    found = find_bidi_controls(text)
    assert [(alteration.detail, alteration.span.start if alteration.span else None) for alteration in found] == [
        ("U+202E", 6),
        ("U+202C", 13),
    ]
