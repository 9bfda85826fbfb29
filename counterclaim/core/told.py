"""What one document was found to tell, as the floors below the pipeline see it: an account without its faces."""

from __future__ import annotations

from typing import Protocol

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer


class Told(Protocol):
    """Everything drawn from one document, with the stamp of what drew it."""

    @property
    def document(self) -> Document:
        """The text that all spans point into."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Who says what."""

    @property
    def events(self) -> tuple[Event, ...]:
        """What is said to have happened."""

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """Which arms are said to have moved."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Who stands where on what."""

    @property
    def headline(self) -> Headline:
        """What the title makes of it."""

    @property
    def stamp(self) -> Stamp:
        """What drew it."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reader should know."""

    @property
    def claims_by_statement(self) -> dict[str, tuple[str, ...]]:
        """Statement id to the ids of the claims on which it takes a stand."""
