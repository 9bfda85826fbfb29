"""What is looked up once for all statements of a reading: parties, times, and the transfers and events told in them.

In: a reading with its statements, events and transfers. Out: a `Scene` that answers by statement or span. Always:
lookups in the text are by bisection. What a statement says is left to proposition.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from counterclaim.actors.parties import PartyMention, find_parties
from counterclaim.claims.within import find_outer
from counterclaim.core.event import Event
from counterclaim.core.reading import Reading, Sentence
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.dates.find import find_times
from counterclaim.lexicon.claims import lemma_of
from counterclaim.lexicon.linking import portion_of

UNNAMED = frozenset({"other", "unspecified"})
"""Categories of items that do not say which arms."""
SPEECH_EVENTS = frozenset({"ACCUSE", "REJECT", "REQUEST"})
_TELLING = frozenset({"accuses", "alleges", "asserts", "condemns", "demands", "warns"})
_DISTANCED = re.compile(
    r"\b(?:alleged(?:ly)?|so-called|supposed(?:ly)?|purported(?:ly)?|imaginary|fictitious|concoct\w*|fabricat\w+|"
    r"invent(?:ed|ing)|lies?|lying|smears?|slanders?|hoax(?:es)?|rumou?rs?|conspiracy|myths?|fairy tales?|slurs?|"
    r"disinformation|misinformation)\b",
    re.IGNORECASE,
)
"""Words with which the accused tell of an accusation without making it theirs: “a story over its alleged sale”."""


@dataclass(frozen=True, slots=True)
class ToldTransfers:
    """The transfers that a statement tells of, and the parties between whom they go."""

    transfers: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    suppliers: frozenset[str] = frozenset()
    is_general: bool = False


class Scene:
    """What is looked up once for all statements of a reading."""

    def __init__(
        self,
        reading: Reading,
        statements: Sequence[Statement],
        events: Iterable[Event],
        transfers: Iterable[Transfer],
    ) -> None:
        self.reading = reading
        document = reading.document
        self.parties = find_parties(document.text)
        self.times = find_times(document.text, published=document.published, skip=document.boilerplate)
        self._party_starts = [mention.span.start for mention in self.parties]
        self.statements = {statement.id: statement for statement in statements}
        self.outer = find_outer(document, statements)
        self.general: set[str] = set()
        self.transfers_of: dict[str, set[str]] = {}
        self.partners_of: dict[str, set[str]] = {}
        self.suppliers_of: dict[str, set[str]] = {}
        self.ruled_out: set[tuple[str | None, str]] = set()
        """Statements with transfers of which they tell as never made: “everybody knows that no boat was sold”."""
        self.goods_of: dict[str, frozenset[str]] = {}
        self.first_told: dict[str, int] = {}
        for transfer in transfers:
            words = (document.words_of(item.span) for item in transfer.items)
            self.goods_of[transfer.id] = frozenset(lemma_of(word) for each in words for word in each.split())
            denied = (each.statement for each in transfer.tellings if each.status == "denied")
            self.ruled_out.update((statement, transfer.id) for statement in denied)
            self.first_told[transfer.id] = min((each.trigger.start for each in transfer.tellings), default=0)
            if all(item.category in UNNAMED for item in transfer.items):
                self.general.add(transfer.id)
            for told in statements_of(transfer):
                statement = self.outer.get(told, told)
                if statement is None:
                    continue
                self.transfers_of.setdefault(statement, set()).add(transfer.id)
                partners = {part.party for part in (transfer.supplier, transfer.recipient) if part is not None}
                self.partners_of.setdefault(statement, set()).update(partners)
                if transfer.supplier is not None:
                    self.suppliers_of.setdefault(statement, set()).add(transfer.supplier.party)
        self.doings_of: dict[str, set[tuple[str, str | None, str | None]]] = {}
        for event in events:
            statement = self.outer.get(event.statement, event.statement) if event.statement is not None else None
            if statement is not None and event.type not in SPEECH_EVENTS:
                doing = (event.type, event.actor.party if event.actor else None, _party(event))
                self.doings_of.setdefault(statement, set()).add(doing)

    def told_by(self, statement: Statement, text: str) -> ToldTransfers:
        """None for the accused who only cite the charge, as in “accused Oslo of a story over its alleged sale”."""
        partners = frozenset(self.partners_of.get(statement.id, ()))
        is_own = statement.speaker.party in partners and statement.position in _TELLING
        if is_own and _DISTANCED.search(text) is not None:
            return ToldTransfers()
        portion = self._portion(statement, text)
        if portion:
            return ToldTransfers(portion, partners)
        transfers = frozenset(self.transfers_of.get(statement.id, ()))
        suppliers = frozenset(self.suppliers_of.get(statement.id, ()))
        return ToldTransfers(transfers, partners, suppliers, not transfers.isdisjoint(self.general))

    def _portion(self, statement: Statement, text: str) -> frozenset[str]:
        """The transfers told before of which “the mortar part” speaks."""
        goods = portion_of(text)
        if goods is None:
            return frozenset()
        at = statement.content[0].start
        told = (each for each, words in self.goods_of.items() if lemma_of(goods) in words)
        return frozenset(each for each in told if self.first_told[each] < at)

    def rules_out(self, statement: Statement, transfers: Collection[str]) -> bool:
        """True if a statement tells of all these transfers as never made."""
        return bool(transfers) and all((statement.id, each) in self.ruled_out for each in transfers)

    def time_around(self, statement: Statement, sentence: Sentence) -> str | None:
        """The TIMEX3 value of the first time in a sentence that is not part of what is said."""
        first = bisect_left(self.times, sentence.start, key=lambda time: time.span.start)
        last = bisect_left(self.times, sentence.end, key=lambda time: time.span.start)
        times = self.times[first:last]
        outside = (time for time in times if not any(piece.covers(time.span) for piece in statement.content))
        return next((time.value for time in outside), None)

    def parties_in(self, span: Span) -> Sequence[PartyMention]:
        """The parties named in a span."""
        first = bisect_left(self._party_starts, span.start)
        last = bisect_left(self._party_starts, span.end)
        return [mention for mention in self.parties[first:last] if mention.span.end <= span.end]


def _party(event: Event) -> str | None:
    return event.recipient.party if event.recipient else None


def statements_of(transfer: Transfer) -> tuple[str, ...]:
    """The ids of the statements that tell of a transfer, in the order of the tellings."""
    return tuple(dict.fromkeys(telling.statement for telling in transfer.tellings if telling.statement is not None))
