"""What a reworded or badly taken-over page shows by itself, and what clean copy may do."""

from __future__ import annotations

import pytest

from counterclaim.copies.signs import find_signs
from counterclaim.documents.load import load_bytes
from tests.builders import make_document
from tests.copies.told_copies import STORY, TITLE

SIGNS = [
    ("broken sentence", "The clerk of the harbour office said. ministry in a letter to the guild."),
    ("broken sentence", "The guild has its own rivalry with the brokers. with the port of Sarrat."),
    ("broken quotation", "He spoke of “harbour politics”. of the northern towns on the strait."),
    ("broken quotation", "The minister called it “ ” and left the room."),
    ("orphaned fragment", "The tests are banned by several resolutions. EU fisheries."),
    ("orphaned fragment", "The sale was void, said Jon Aske, a vice-director. Director of Foreign Trade at the guild."),
    ("unbalanced attribution", "She left the hall early, calling him of “parrot” of the brokers."),
    ("unbalanced attribution", "The guild named the story of the paper absurd."),
    ("machine wording", "The lock was opened for the primary time in a year."),
    ("machine wording", "“The dam will hold,” said he in the yard."),
]
CLEAN = [
    "Not so. The clerk of the harbour office said the ministry had sent a letter.",
    "Prices rose vs. last year, e.g. for cod. The U.S. guild agreed at 4 p.m. on Monday.",
    "He called it “harbour politics.” Of the northern towns on the strait, two agreed.",
    "“We will stay,” he said, “and wait.” No more. No less.",
    "See www.example.org. iPhone sales fell, said Ms. Aske, director of foreign trade.",
    "“We paid,” he said.\n\n“We paid twice,” she said.",
    "The mayor, she said, was calling him out of the hall.",
    "Divers found the chest in the closing month of the season.",
    "He came by train. Sen. van Dyke came by boat; the guild's closing month was busy.",
]


@pytest.mark.parametrize(("kind", "text"), SIGNS, ids=lambda value: value[:40])
def test_a_sign_is_seen_with_its_words(kind: str, text: str) -> None:
    document = make_document(text)
    signs = find_signs(document)
    assert [sign.kind for sign in signs] == [kind]
    assert document.words_of(signs[0].span) and 0 < signs[0].score < 1 and signs[0].reasons


@pytest.mark.parametrize("text", [*CLEAN, STORY], ids=lambda text: text[:40])
def test_clean_copy_stays_silent(text: str) -> None:
    assert find_signs(make_document(text, title=TITLE)) == ()


@pytest.mark.parametrize(
    ("title", "warned"),
    [
        ("Guild sells boats | Lima", True),
        ("Guild sells boats to the", True),
        ("Guild sells boats | The Harbour Post", False),
        ("Guild sells boats – and buys them back", False),
        ("What the boats were for", True),
        ("Guild sells boats to Lima", False),
    ],
)
def test_titles(title: str, warned: bool) -> None:
    signs = find_signs(make_document(STORY, title=title))
    assert bool(signs) == warned
    assert all(sign.span.field == "title" for sign in signs)


def test_a_strangers_name_behind_an_agencys_notice() -> None:
    text = (
        f"{STORY}\nCopyright 2031 Reuters. All rights reserved. This material may not be published.\n\nHugo P. Stamm\n"
    )
    document = load_bytes(text.encode(), name="page.txt")
    assert [sign.kind for sign in find_signs(document)] == ["stranger's byline"]
    assert find_signs(load_bytes(text.replace("Hugo P. Stamm", "").encode(), name="page.txt")) == ()
