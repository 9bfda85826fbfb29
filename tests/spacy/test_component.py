from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from counterclaim.core.document import Document
from counterclaim.pipeline.account import Account
from tests.accounts import CARGO_TEXT, TEXT, make_account, make_cargo_account

spacy = pytest.importorskip("spacy", reason='spaCy is not installed: pip install "counterclaim[spacy]"')


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A blank pipeline whose reading is a hand-made account."""

    def read(document: Document) -> Account:
        return replace(make_account(), document=document)

    monkeypatch.setattr("counterclaim.spacy.component.read_document", read)
    nlp = spacy.blank("en")
    nlp.add_pipe("counterclaim")
    return nlp


def test_statements_come_with_the_doc(nlp: Any) -> None:
    doc = nlp(TEXT)
    assert [statement.position for statement in doc._.statements][:3] == ["denies", "dismisses", "accuses"]
    cue = doc._.statements[0].cue[0]
    assert doc.char_span(cue.start, cue.end).text == "denied"
    assert doc._.account.document.text == TEXT
    assert {span.label_ for span in doc.spans["statements"]} == {"SOURCE", "CUE", "CONTENT"}


def test_statements_survive_bytes_and_docbin(nlp: Any) -> None:
    from spacy.tokens import Doc, DocBin

    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.statements == doc._.statements
    binned = next(DocBin(store_user_data=True, docs=[doc]).get_docs(nlp.vocab))
    assert binned._.statements == doc._.statements


def test_what_statements_are_about_comes_with_the_doc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterclaim.spacy.component.read_document", lambda document: make_cargo_account())
    nlp = spacy.blank("en")
    nlp.add_pipe("counterclaim")
    doc = nlp(CARGO_TEXT)
    assert [each.id for each in doc._.transfers] == ["t1"] and [each.id for each in doc._.claims] == ["c2", "c1"]
    trigger = doc._.events[0].trigger
    assert doc.char_span(trigger.start, trigger.end).text == "shipped"
    assert nlp.make_doc(CARGO_TEXT)._.claims == ()


def test_a_doc_that_was_not_read_has_no_statements(nlp: Any) -> None:
    doc = nlp.make_doc(TEXT)
    assert doc._.statements == () and doc._.account is None


def test_an_empty_doc_passes(nlp: Any) -> None:
    assert nlp(" ")._.statements == ()


def test_the_day_of_publication_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Document] = []

    def read(document: Document) -> Account:
        seen.append(document)
        return replace(make_account(), document=document)

    monkeypatch.setattr("counterclaim.spacy.component.read_document", read)
    nlp = spacy.blank("en")
    nlp.add_pipe("counterclaim", config={"published": "2019-05-06"})
    nlp(TEXT)
    assert seen[0].published is not None and seen[0].published.isoformat() == "2019-05-06"
