"""Counterclaim as a spaCy component: `nlp.add_pipe("counterclaim")`, then `doc._.statements`.

In: a Doc of any pipeline, blank ones included. Out: the same Doc with its account. What is kept on the Doc is JSON
text, so that it survives `to_bytes` and DocBin; `doc._.account`, `.statements`, `.events`, `.transfers` and `.claims`
read it back when asked.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from counterclaim.core.statement import Statement
from counterclaim.export.json import from_json, to_json_text
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.single import read_document
from counterclaim.spacy.doc import from_doc, mark_statements

USER_DATA_KEY = "counterclaim"


class Counterclaim:
    """Reads each Doc that passes; `published` is the day that relative dates are counted from."""

    def __init__(self, published: date | None = None) -> None:
        self.published = published

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with `doc._.account`, `doc._.statements` and `doc.spans["statements"]`."""
        if doc.text.strip():
            account = read_document(from_doc(doc, published=self.published))
            doc.user_data[USER_DATA_KEY] = to_json_text(account)
            mark_statements(doc, account)
        return doc


@Language.factory(
    "counterclaim",
    default_config={"published": None},
    assigns=["doc._.account", "doc._.statements", "doc._.events", "doc._.transfers", "doc._.claims", "doc.spans"],
)
def make_component(nlp: Language, name: str, published: str | None) -> Counterclaim:
    """The component; `config={"published": "2024-03-14"}` tells the day of publication."""
    return Counterclaim(None if published is None else date.fromisoformat(published))


def account_of(doc: Doc) -> Account | None:
    """The account of a Doc that passed the component; None for one that did not."""
    kept = doc.user_data.get(USER_DATA_KEY)
    return None if kept is None else from_json(json.loads(kept))


def statements_of(doc: Doc) -> tuple[Statement, ...]:
    """The statements of a Doc, in text order; none for a Doc that did not pass the component."""
    account = account_of(doc)
    return () if account is None else account.statements


def _drawn(part: str) -> Callable[[Doc], tuple[Any, ...]]:
    """A getter of what an account holds beside statements; empty for a Doc that did not pass the component."""

    def get(doc: Doc) -> tuple[Any, ...]:
        account = account_of(doc)
        return () if account is None else tuple(getattr(account, part))

    return get


Doc.set_extension("account", getter=account_of, force=True)
Doc.set_extension("statements", getter=statements_of, force=True)
for _part in ("events", "transfers", "claims"):
    Doc.set_extension(_part, getter=_drawn(_part), force=True)
