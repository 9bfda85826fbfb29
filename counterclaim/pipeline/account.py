"""What one document was found to say: the document, its reading, and the statements drawn from it.

In: what the floors below made. Out: one frozen value that exports and renderers take. Every statement points into
`document`; a statement's parent is always another statement of the same account. Events, transfers, claims and the
headline's verdict are not drawn yet and stay empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Never

from counterclaim.core.document import Document
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Statement


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """Everything drawn from one document, with the stamp of what drew it. A notebook shows it as HTML."""

    document: Document
    reading: Reading | None
    statements: tuple[Statement, ...]
    stamp: Stamp
    warnings: tuple[str, ...] = ()
    events: tuple[Never, ...] = ()
    transfers: tuple[Never, ...] = ()
    claims: tuple[Never, ...] = ()
    headline: None = None

    def __repr__(self) -> str:
        name = self.document.title or self.document.name or self.document.id
        return f"<Account of {name!r}: {len(self.statements)} statements>"

    def _repr_html_(self) -> str:
        from counterclaim.render.html import render_html

        return render_html(self)

    @property
    def top_statements(self) -> tuple[Statement, ...]:
        """The article's own statements, those that lie in no other, in text order."""
        return self._ordered(None)

    def children_of(self, statement: Statement) -> tuple[Statement, ...]:
        """The statements that lie in this one's content, in text order."""
        return self._ordered(statement.id)

    def words_of(self, span: Span) -> str:
        """The exact words of a span of the document."""
        return self.document.words_of(span)

    def _ordered(self, parent: str | None) -> tuple[Statement, ...]:
        return tuple(sorted((each for each in self.statements if each.parent == parent), key=first_offset))


def first_offset(statement: Statement) -> int:
    """Where a statement begins in its text: the first of its source, cue and content."""
    return min((span.start for span in (*statement.source, *statement.cue, *statement.content)), default=0)
