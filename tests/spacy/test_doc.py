from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.core.reading import Reading
from counterclaim.pipeline.account import Account
from tests.accounts import STAMP, make_account
from tests.builders import make_reading

spacy = pytest.importorskip("spacy", reason='spaCy is not installed: pip install "counterclaim[spacy]"')

from counterclaim.spacy import from_doc, to_doc  # noqa: E402  (needs spaCy)

TEXT = "  Malta denied it.\n\nTunisia   had said so;\tTunisia was not believed. Share this page"
TREE = {
    "Malta": ("PROPN", "denied", "nsubj"),
    "denied": ("VERB", None, "root"),
    "it": ("PRON", "denied", "obj"),
}


def with_tree(reading: Reading) -> Reading:
    """The first sentence with tags and heads."""
    place = {word.text: word.index for word in reading.words}
    words = list(reading.words)
    for text, (tag, head, relation) in TREE.items():
        index = place[text]
        words[index] = replace(words[index], upos=tag, head=-1 if head is None else place[head], relation=relation)
    words[place["."]] = replace(words[place["."]], upos="PUNCT")
    dot = next(word for word in words if word.text == ".")
    words[dot.index] = replace(dot, upos="PUNCT", head=place["denied"], relation="punct")
    return replace(reading, words=tuple(words))


def test_the_text_and_every_word_keep_their_offsets() -> None:
    reading = make_reading(TEXT)
    doc = to_doc(reading)
    assert doc.text == TEXT
    tokens = {(token.idx, token.idx + len(token.text)) for token in doc}
    assert {(word.start, word.end) for word in reading.words} <= tokens


@given(st.text(alphabet=st.sampled_from("ab é🚀\n\t\u00a0.,“”"), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_comes_out_character_for_character(text: str) -> None:
    reading = make_reading(text)
    assert to_doc(reading).text == text


def test_text_that_was_not_read_is_kept_as_tokens() -> None:
    reading = make_reading(TEXT)
    unread = replace(reading, words=tuple(word for word in reading.words if word.end < TEXT.index("Share")))
    assert to_doc(unread).text == TEXT


def test_tags_tree_and_sentences_are_those_of_the_reading() -> None:
    doc = to_doc(with_tree(make_reading("Malta denied it.")))
    assert [(token.text, token.pos_, token.dep_, token.head.text) for token in doc] == [
        ("Malta", "PROPN", "nsubj", "denied"),
        ("denied", "VERB", "ROOT", "denied"),
        ("it", "PRON", "obj", "denied"),
        (".", "PUNCT", "punct", "denied"),
    ]
    assert [sentence.text for sentence in doc.sents] == ["Malta denied it."]


def test_mentions_become_entities() -> None:
    doc = to_doc(make_reading("Malta bought drones.", mentions=[("Malta", "place"), ("drones", "platform")]))
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Malta", "GPE"), ("drones", "PLATFORM")]


def test_an_account_brings_its_statements_as_spans() -> None:
    account = make_account()
    account = replace(account, reading=make_reading(account.document))
    doc = to_doc(account)
    spans = [(span.label_, span.text, span.id_) for span in doc.spans["statements"]]
    assert ("CUE", "denied", "s1") in spans and ("SOURCE", "she", "s4") in spans
    assert len(spans) == 21


def test_an_account_without_reading_is_refused() -> None:
    with pytest.raises(ValueError, match="read its document again"):
        to_doc(Account(make_account().document, None, (), STAMP))


def test_a_doc_becomes_a_document_with_the_same_text_and_id_every_time() -> None:
    doc = spacy.blank("en")("Malta  denied it.\n\n“Never.” 🚀")
    document = from_doc(doc)
    assert document.text == doc.text
    assert document.id == from_doc(spacy.blank("en")(doc.text)).id
