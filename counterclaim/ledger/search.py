"""Full-text search over the documents and statements that are kept, by word stems, on both backends.

In: words as somebody types them; "words in quotation marks" are a phrase, a word ending in * stands for its
beginning. Out: hits, best first, with a snippet and where in it the words stand. Always: whatever is typed is looked
for as words and never run as a query of the database; the index is filled by triggers and can be made anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection

from counterclaim.core.errors import UsageError
from counterclaim.ledger.write import ask_all

Kind = Literal["document", "statement"]
OPENS, CLOSES = "\ue000", "\ue001"
"""Private-use characters between which the database puts a word that was found."""
SNIPPET_WORDS = 24
MAX_TERMS = 32
_TERM = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"[^\W_]+")
_INDEXED: dict[str, tuple[str, ...]] = {"document": ("title", "text"), "statement": ("speaker", "words")}
_LONGEST = 250_000
"""Characters of a text that PostgreSQL surely indexes; only a longer one's end may be left out."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; with `is_opening` the last may go on."""

    words: tuple[str, ...]
    is_opening: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A document or statement that holds all the words; `marks` are places in the snippet."""

    kind: Kind
    seq: int
    snippet: str
    marks: tuple[tuple[int, int], ...]
    rank: float
    """Smaller is better."""


def search(
    connection: Connection, words: str, limit: int = 20, *, kind: Kind = "document", skip: int = 0, newest: bool = False
) -> tuple[Found, ...]:
    """The documents or statements that hold all the words, best first, `skip` of them left out.

    `newest`: those added last first, which costs the same however many there are.
    """
    terms = _terms(words)
    if connection.dialect.name == "sqlite":
        rows = _search_sqlite(connection, kind, terms, (limit, skip), newest=newest)
    else:
        rows = _search_postgres(connection, kind, terms, (limit, skip), newest=newest)
    return tuple(Found(kind, int(row[0]), *_marked(str(row[1])), float(row[2])) for row in rows)


def is_in_many(connection: Connection, words: str, most: int, *, kind: Kind = "document") -> bool:
    """Whether more than so many hold all the words: then to rank them would take long and tell little."""
    terms = _terms(words)
    if connection.dialect.name == "sqlite":
        found = f"SELECT rowid FROM {kind}_words WHERE {kind}_words MATCH ?"
        values: Sequence[str] = (_sqlite_query(terms),)
    else:
        query, values = _postgres_query(terms)
        found = f"SELECT seq FROM {kind}_words WHERE words @@ ({query})"
    rows = ask_all(connection, f"SELECT count(*) FROM ({found} LIMIT ?) AS found", *values, most + 1)
    return int(rows[0][0]) > most


def _terms(words: str) -> tuple[Term, ...]:
    terms = parse_words(words)
    if not terms:
        raise UsageError(
            "search.no-words", f'there is no word to look for in "{words[:80]}"', "Name one or more words, or a phrase."
        )
    return terms


def parse_words(typed: str) -> tuple[Term, ...]:
    """What was typed as terms that all have to be there.

    >>> parse_words('"artillery shells" Maputo den*')
    (Term(words=('artillery', 'shells'), is_opening=False), Term(words=('Maputo',), is_opening=False), Term(words=('den',), is_opening=True))
    """  # noqa: E501
    terms = []
    for match in _TERM.finditer(typed):
        words = tuple(_WORD.findall(match[1] if match[1] is not None else match[2]))
        if words:
            terms.append(Term(words, match[2] is not None and match[2].endswith("*")))
    return tuple(terms[:MAX_TERMS])


def make_index(connection: Connection) -> None:
    """Make the indexes and the triggers that fill them."""
    for table, columns in _INDEXED.items():
        if connection.dialect.name == "sqlite":
            _make_sqlite(connection, table, columns)
        else:
            _make_postgres(connection, table, columns)


def rebuild_index(connection: Connection) -> None:
    """Make what the indexes hold anew from the records."""
    for table, columns in _INDEXED.items():
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"INSERT INTO {table}_words({table}_words) VALUES ('rebuild')")
        else:
            connection.exec_driver_sql(f"DELETE FROM {table}_words")
            told = _told(columns, table)
            connection.exec_driver_sql(f"INSERT INTO {table}_words SELECT seq, words_of({told}) FROM {table}")


def _make_sqlite(connection: Connection, table: str, columns: Sequence[str]) -> None:
    named = ", ".join(columns)
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {table}_words USING fts5({named}, content='{table}', content_rowid='seq', "
        "tokenize='porter unicode61')"
    )
    values = ", ".join(f"new.{name}" for name in columns)
    connection.exec_driver_sql(
        f"CREATE TRIGGER {table}_is_indexed AFTER INSERT ON {table} "
        f"BEGIN INSERT INTO {table}_words(rowid, {named}) VALUES (new.seq, {values}); END"
    )


def _make_postgres(connection: Connection, table: str, columns: Sequence[str]) -> None:
    # A text of millions of characters is more than one index entry can hold: then its beginning is indexed.
    connection.exec_driver_sql(
        f"""
        CREATE OR REPLACE FUNCTION words_of(told text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$
        BEGIN RETURN to_tsvector('pg_catalog.english', told);
        EXCEPTION WHEN program_limit_exceeded THEN
            RETURN to_tsvector('pg_catalog.english', left(told, {_LONGEST}));
        END $$
        """
    )
    connection.exec_driver_sql(f"CREATE TABLE {table}_words (seq bigint PRIMARY KEY, words tsvector NOT NULL)")
    connection.exec_driver_sql(f"CREATE INDEX {table}_words_by_word ON {table}_words USING gin (words)")
    connection.exec_driver_sql(
        f"""
        CREATE FUNCTION index_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO {table}_words VALUES (new.seq, words_of({_told(columns, "new")}));
            RETURN NULL;
        END $$
        """
    )
    connection.exec_driver_sql(
        f"CREATE TRIGGER {table}_is_indexed AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION index_{table}()"
    )


def _told(columns: Iterable[str], row: str) -> str:
    return " || E'\\n' || ".join(f"coalesce({row}.{name}, '')" for name in columns)


def _sqlite_query(terms: Sequence[Term]) -> str:
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.is_opening else ""}' for term in terms)


def _search_sqlite(
    connection: Connection, kind: Kind, terms: Sequence[Term], portion: tuple[int, int], *, newest: bool
) -> Sequence[Sequence[Any]]:
    rank, order = ("0.0", "rowid DESC") if newest else ("rank", "rank, rowid")
    return ask_all(
        connection,
        f"SELECT rowid, snippet({kind}_words, -1, ?, ?, '…', {SNIPPET_WORDS}), {rank} FROM {kind}_words "
        f"WHERE {kind}_words MATCH ? ORDER BY {order} LIMIT ? OFFSET ?",
        OPENS, CLOSES, _sqlite_query(terms), *portion,
    )  # fmt: skip


def _postgres_query(terms: Sequence[Term]) -> tuple[str, tuple[str, ...]]:
    parts, values = [], []
    for term in terms:
        if term.is_opening:
            parts.append("to_tsquery('pg_catalog.english', ?)")
            values.append(" <-> ".join(f"'{word}'" for word in term.words) + ":*")
        else:
            parts.append("phraseto_tsquery('pg_catalog.english', ?)")
            values.append(" ".join(term.words))
    return " && ".join(parts), tuple(values)


def _search_postgres(
    connection: Connection, kind: Kind, terms: Sequence[Term], portion: tuple[int, int], *, newest: bool
) -> Sequence[Sequence[Any]]:
    asked, values = _postgres_query(terms)
    columns = _INDEXED[kind]
    options = f"StartSel={OPENS},StopSel={CLOSES},MaxWords={SNIPPET_WORDS},MinWords={SNIPPET_WORDS // 2},MaxFragments=1"
    rank, order = ("0.0", "seq DESC") if newest else ("-ts_rank(words, query, 1)", "rank, seq")
    # The snippet is cut only for the hits that are shown.
    return ask_all(
        connection,
        f"WITH asked AS (SELECT {asked} AS query), hits AS ("
        f"SELECT seq, {rank} AS rank FROM {kind}_words, asked WHERE words @@ query "
        f"ORDER BY {order} LIMIT ? OFFSET ?) "
        f"SELECT hits.seq, ts_headline('pg_catalog.english', {_told(columns, 'kept')}, query, ?), rank "
        f"FROM hits JOIN {kind} AS kept ON kept.seq = hits.seq, asked ORDER BY {order.replace('seq', 'hits.seq')}",
        *values, *portion, options,
    )  # fmt: skip


def _marked(told: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without the database's marks, and where they stood.

    >>> _marked("he \\ue000denied\\ue001 it")
    ('he denied it', ((3, 9),))
    """
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    at = opened = 0
    for piece in re.split(f"([{OPENS}{CLOSES}])", told):
        if piece == OPENS:
            opened = at
        elif piece == CLOSES:
            marks.append((opened, at))
        else:
            pieces.append(piece)
            at += len(piece)
    return "".join(pieces), tuple(marks)
