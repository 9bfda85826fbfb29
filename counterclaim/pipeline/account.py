"""What one document was found to say: the document, its reading, and the statements drawn from it.

In: what the floors below made. Out: one frozen value that exports and renderers take. Every statement points into
`document`; a statement's parent, a transfer's event and claim and a stance's statements are always in the same account.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer

NO_HEADLINE = Headline(None, None, ())


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """Everything drawn from one document, with the stamp of what drew it. A notebook shows it as HTML."""

    document: Document
    reading: Reading | None
    statements: tuple[Statement, ...]
    stamp: Stamp
    warnings: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    claims: tuple[Claim, ...] = ()
    headline: Headline = NO_HEADLINE

    def __repr__(self) -> str:
        name = self.document.title or self.document.name or self.document.id
        counts = {
            "statements": self.statements, "events": self.events, "transfers": self.transfers, "claims": self.claims,
        }  # fmt: skip
        told = ", ".join(f"{len(things)} {noun}" for noun, things in counts.items() if things or noun == "statements")
        return f"<Account of {name!r}: {told}>"

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

    @property
    def claims_by_statement(self) -> dict[str, tuple[str, ...]]:
        """Statement id to the ids of the claims on which it takes a stand, in the order of the claims."""
        found: dict[str, tuple[str, ...]] = {}
        for claim in self.claims:
            for statement in claim.statements:
                found[statement] = (*found.get(statement, ()), claim.id)
        return found

    def words_of(self, span: Span) -> str:
        """The exact words of a span of the document."""
        return self.document.words_of(span)

    def _ordered(self, parent: str | None) -> tuple[Statement, ...]:
        return tuple(sorted((each for each in self.statements if each.parent == parent), key=_place))


def _place(statement: Statement) -> tuple[int, int]:
    """Where it begins; of two with one source, the one whose cue stands first comes first."""
    return first_offset(statement), min((span.start for span in statement.cue), default=0)


def first_offset(statement: Statement) -> int:
    """Where a statement begins in its text: the first of its source, cue and content."""
    return min((span.start for span in (*statement.source, *statement.cue, *statement.content)), default=0)
