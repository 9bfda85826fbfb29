"""Documents whose title has certain words, as a condition on `document`: by the full-text index on both backends.

In: a connection and words as `search` takes them. Out: a condition. Always: whatever is typed is looked for as words;
the rare ones are named by number, so that the database starts from them; the common ones stay a question of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.core.errors import UsageError
from counterclaim.ledger.schema import document
from counterclaim.ledger.search import Term, parse_words

MOST_NAMED = 500
_ON_SQLITE = "SELECT rowid AS seq FROM document_words WHERE document_words MATCH :asked"
_ON_POSTGRES = (
    "SELECT kept.seq FROM document_words AS made JOIN document AS kept ON kept.seq = made.seq, "
    "to_tsquery('pg_catalog.english', :asked) AS asked "
    "WHERE made.words @@ asked AND to_tsvector('pg_catalog.english', coalesce(kept.title, '')) @@ asked"
)


def title_has(connection: Connection, words: str) -> ColumnElement[bool]:
    """True of documents with all these words in their title."""
    terms = parse_words(words)
    if not terms:
        raise UsageError(
            "search.no-words", f'there is no word to look for in "{words[:80]}"', "Name one or more words, or a phrase."
        )
    if connection.dialect.name == "sqlite":
        asked, told = _ON_SQLITE, _sqlite(terms)
    else:
        asked, told = _ON_POSTGRES, _postgres(terms)
    few = text(f"{asked} LIMIT {MOST_NAMED + 1}").bindparams(asked=told)
    named = [int(row.seq) for row in connection.execute(few)]
    if len(named) <= MOST_NAMED:
        return document.c.seq.in_(named)
    # A sum is in no index: so the list is walked in its own order and each row looked up among the hits, until the page
    # is full, where all hits would be fetched and sorted.
    return (document.c.seq + 0).in_(text(asked).bindparams(asked=told).columns(document.c.seq))


def _sqlite(terms: Sequence[Term]) -> str:
    each = (f'"{" ".join(term.words)}"{"*" if term.is_opening else ""}' for term in terms)
    return f"{{title}} : ({' AND '.join(each)})"


def _postgres(terms: Sequence[Term]) -> str:
    """Words are letters and figures alone, so quotation marks around each keep them words."""
    each = (" <-> ".join(f"'{word}'" for word in term.words) + (":*" if term.is_opening else "") for term in terms)
    return " & ".join(f"({term})" for term in each)
