"""An article as its page shows it: marks for the text, a card for each statement, its words for citing and linking.

In: what the ledger's view of an article holds. Out: plain frozen values for a template. Always: a statement is
somebody's, its number is the one that `read` gives it; what a person rejected is not marked and stands apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Transfer
from counterclaim.ledger.views.article_nouns import ArticleView, ClaimTold, JudgedStatement
from counterclaim.ledger.views.parties import party_name
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import statement_marks
from counterclaim.pipeline.handles import Handles
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.wording import (
    FAMILIES,
    Family,
    SpeakerWords,
    circumstances,
    cited_words,
    shown_words,
    speaker_words,
    visible,
)
from counterclaim.web.citing import text_fragment
from counterclaim.web.marking import Mark

_SURE, _LIKELY = 0.85, 0.6


@dataclass(frozen=True, slots=True)
class Other:
    """Another statement of the article in a card: its number, who says it, how."""

    id: str
    handle: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """One statement beside the text."""

    id: str
    handle: str
    family: Family
    who: str
    role: str | None
    notes: tuple[str, ...]
    person: str | None
    party: str | None
    party_name: str | None
    verb: str
    addressee: str | None
    facts: tuple[str, ...]
    words: str
    claims: tuple[ClaimTold, ...]
    others: tuple[tuple[str, tuple[Other, ...]], ...]
    """Statements of the article that this one answers, is answered by, lies in, holds; each under its word."""
    transfers: tuple[Transfer, ...]
    score: float
    score_words: str
    why: Markup
    """The rules that spoke for it, as `explain` words them: items of a list."""
    judged: JudgedStatement
    at_source: str | None


def account_of(view: ArticleView, *, as_drawn: bool = True) -> Account:
    """The account that the reading drew, or as it stands after judgements: corrected, without what was rejected."""
    statements = tuple(
        each.drawn if as_drawn else each.now for each in view.statements if as_drawn or each.rejected_by is None
    )
    return Account(
        view.document, None, statements, view.drawing.stamp, view.warnings, view.events, view.transfers,
        tuple(each.told for each in view.claims), view.headline,
    )  # fmt: skip


def marks_of(view: ArticleView) -> tuple[Mark, ...]:
    """All that is marked in title and text."""
    return tuple(_marks(view))


def cards_of(view: ArticleView, handles: Handles) -> tuple[Card, ...]:
    """A card for each statement that stands, in reading order, then for each that was rejected."""
    beside = _Beside(view, handles)
    order = {found.id: place for place, found in enumerate(handles.all)}
    ordered = sorted(view.statements, key=lambda each: (each.rejected_by is not None, order[each.drawn.id]))
    return tuple(_card(each, view.document, beside) for each in ordered)


def score_words(score: float) -> str:
    """How sure a statement was drawn right, in words.

    >>> score_words(0.54)
    'doubtful: of 100 drawn like this, about 54 are right'
    """
    sure = "well founded" if score >= _SURE else "likely" if score >= _LIKELY else "doubtful"
    return f"{sure}: of 100 drawn like this, about {round(score * 100)} are right"


class _Beside:
    """What each statement of an article has to do with the others, with claims and transfers."""

    def __init__(self, view: ArticleView, handles: Handles) -> None:
        self.handles = handles
        self._document = view.document
        self._cited: dict[tuple[int, int, str], str] = {}
        self._plain: dict[str, str] = {}
        self.others: dict[str, Other] = {}
        self.speakers: dict[str, tuple[SpeakerWords, str]] = {}
        for each in view.statements:
            speaker = speaker_words(each.now, view.document)
            verb = verb_for(each.now.position, plural=is_plural(speaker.name, each.now.speaker.kind))
            self.speakers[each.drawn.id] = speaker, verb
            self.others[each.drawn.id] = Other(each.drawn.id, handles.of(each.drawn.id), f"{speaker.name} {verb}")
        self.claims: dict[str, list[ClaimTold]] = {}
        self.answers: dict[str, dict[str, None]] = {}
        self.answered_by: dict[str, dict[str, None]] = {}
        self.transfers: dict[str, dict[Transfer, None]] = {}
        self.holds: dict[str, dict[str, None]] = {}
        for claim in view.claims:
            for statement in sorted(claim.told.statements):
                self.claims.setdefault(statement, []).append(claim)
            for stance in claim.told.positions:
                for answer in stance.statements:
                    for answered in stance.answers:
                        self.answers.setdefault(answer, {})[answered] = None
                        self.answered_by.setdefault(answered, {})[answer] = None
        for transfer in view.transfers:
            for telling in transfer.tellings:
                if telling.statement is not None:
                    self.transfers.setdefault(telling.statement, {})[transfer] = None
        for each in view.statements:
            if each.drawn.parent is not None:
                self.holds.setdefault(each.drawn.parent, {})[each.drawn.id] = None

    def plain(self, words: str) -> str:
        """Words as HTML; the same rules speak for many statements."""
        told = self._plain.get(words)
        if told is None:
            told = self._plain[words] = str(escape(visible(words)))
        return told

    def cited(self, span: Span) -> str:
        """The words of a span with their place, as HTML; many rules rest on the same words."""
        key = (span.start, span.end, span.field)
        told = self._cited.get(key)
        if told is None:
            told = self._cited[key] = str(escape(cited_words(self._document, span)))
        return told

    def others_of(self, statement: Statement) -> tuple[tuple[str, tuple[Other, ...]], ...]:
        """What other statements are to one, as far as they are here."""
        asked: tuple[tuple[str, Iterable[str]], ...] = (
            ("answers", self.answers.get(statement.id, ())),
            ("answered by", self.answered_by.get(statement.id, ())),
            ("within", () if statement.parent is None else (statement.parent,)),
            ("holds", self.holds.get(statement.id, ())),
        )
        named = ((label, tuple(self.others[each] for each in ids if each in self.others)) for label, ids in asked)
        return tuple((label, them) for label, them in named if them)


def _card(judged: JudgedStatement, document: Document, beside: _Beside) -> Card:
    statement = judged.now
    speaker, verb = beside.speakers[statement.id]
    party = statement.speaker.party
    is_person = statement.speaker.kind == "named" and statement.speaker.name not in (None, party)
    family = FAMILIES[statement.position]
    first = next(iter(statement.content or statement.cue), None)
    return Card(
        id=statement.id,
        handle=beside.handles.of(statement.id),
        family=family,
        who=speaker.name,
        role=speaker.role,
        notes=tuple(note for note in speaker.notes if note != party),
        person=statement.speaker.name if is_person else None,
        party=party,
        party_name=None if party is None else party_name(party),
        verb=verb,
        addressee=statement.addressee,
        facts=circumstances(statement),
        words=shown_words(document, statement.content),
        claims=tuple(beside.claims.get(statement.id, ())),
        others=beside.others_of(statement),
        transfers=tuple(beside.transfers.get(statement.id, ())),
        score=statement.score,
        score_words=score_words(statement.score),
        why=Markup("".join(_step(each, beside) for each in judged.drawn.reasons)),
        judged=judged,
        at_source=None
        if first is None or first.field != "text"
        else text_fragment(document.url, document.words_of(first)),
    )


def _step(reason: Reason, beside: _Beside) -> str:
    """One rule, its detail, its weight, the words it rests on."""
    told = f"<li><b>{beside.plain(reason.rule)}</b>"
    if reason.detail:
        told += f": {beside.plain(reason.detail)}"
    if reason.weight:
        told += f" <small>(weight {reason.weight:+.2f})</small>"
    if reason.spans:
        told += f" <small>{', '.join([beside.cited(span) for span in reason.spans])}</small>"
    return f"{told}</li>"


def _marks(view: ArticleView) -> Iterator[Mark]:
    for judged in view.statements:
        if judged.rejected_by is None:
            yield from _statement_marks(judged.drawn)
    for event in view.events:
        yield Mark("event", event.id, "trigger", event.trigger)
    for transfer in view.transfers:
        for span in dict.fromkeys(_transfer_spans(transfer)):
            yield Mark("transfer", transfer.id, "words", span)
    for span in view.headline.spans:
        yield Mark("headline", "headline", "words", span)
    for span in view.document.boilerplate:
        yield Mark("boilerplate", "boilerplate", "words", span)


def _statement_marks(statement: Statement) -> Iterator[Mark]:
    for role, span in statement_marks(statement):
        yield Mark("statement", statement.id, role, span)


def _transfer_spans(transfer: Transfer) -> Iterator[Span]:
    for telling in transfer.tellings:
        yield telling.trigger
    for item in transfer.items:
        yield item.span
        if item.quantity is not None:
            yield item.quantity.span
    yield from transfer.route
