"""A headline -> its pieces: the words between commas, colons, semicolons and "as", with what each word names.

In: a title, the network's reading of it if there is one, and parties by surname. Out: `Piece`s of `Token`s in order.
Always: offsets are of the title; labels of the desk ("(LEAD)", "| Washington") are left out. Meaning is left to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.actors.parties import PartyMention, find_parties
from counterclaim.copies.headline_people import person_key
from counterclaim.copies.headline_topic import WORD, Topic, receiver_groups, topic_of
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span

_OPENING = re.compile(
    r"^\s*(?:\([^)]*\)|(?:UPDATE \d+|EXCLUSIVE|BREAKING|WRAPUP \d+|CORRECTED|FACTBOX)\s*[-:–])\s*", re.IGNORECASE
)
_CLOSING = re.compile(r"\s*(?:\((?:republished|translated) copy\)|\|[^|]*)\s*$")
_BREAK = re.compile(r"[;:,?!|—–]|\s-\s|\.\s")
_QUOTATION = re.compile(r"[\"“]([^\"”]+)[\"”]|(?<!\w)['‘]([^‘]+?)['’](?!\w)")
_LINKS = frozenset("as while but although though whereas despite".split())
_PREPOSITIONS = frozenset("to for from by of in on at over with against into via through after".split())


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a title; `tag` is the network's, or ""."""

    text: str
    start: int
    end: int
    tag: str
    mention: PartyMention | None
    quoted: bool
    person: str | None
    """The party of a person whose surname this is."""

    @property
    def low(self) -> str:
        """The word in lower case, straight apostrophe."""
        return self.text.lower().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a title, with the mark or link before and after them."""

    tokens: tuple[Token, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words of a title: the parties they name, and what else they are about."""

    parties: frozenset[str]
    topic: Topic
    span: Span | None

    @property
    def is_personal(self) -> bool:
        """True for "Colombian colonel": somebody of a state, who is not the state itself."""
        return bool(self.topic.groups & receiver_groups())


NOBODY = Phrase(frozenset(), Topic(frozenset(), frozenset()), None)


def split_title(title: str, reading: Reading | None, people: Mapping[str, str]) -> tuple[Piece, ...]:
    """The pieces of a title; "Jordan, Turkey and UAE breached" stays in one."""
    return tuple(_joined_lists(_pieces(_tokens(title, reading, people), title)))


def title_parties(title: str) -> frozenset[str]:
    """All parties that a title names, labels of the desk left out."""
    start, end = _core(title)
    return frozenset(m.party.id for m in find_parties(title) if start <= m.span.start < end and m.form != "media")


def phrase_of(tokens: Sequence[Token]) -> Phrase:
    """What some words of a title name and speak of."""
    if not tokens:
        return NOBODY
    parties = {t.mention.party.id for t in tokens if t.mention is not None and t.mention.form != "media"}
    parties.update(t.person for t in tokens if t.person is not None)
    topic = topic_of([t.text for t in tokens if t.mention is None and t.person is None])
    return Phrase(frozenset(parties), topic, span_of(tokens))


def span_of(tokens: Sequence[Token]) -> Span:
    """From the first word to the last."""
    return Span(tokens[0].start, tokens[-1].end, "title")


def up_to_preposition(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words before the first preposition."""
    end = next((at for at, token in enumerate(tokens) if token.low in _PREPOSITIONS), len(tokens))
    return tuple(tokens[:end])


def by_preposition(tokens: Sequence[Token]) -> dict[str, Phrase]:
    """The phrase after each preposition, the first of its kind."""
    found: dict[str, Phrase] = {}
    for at, token in enumerate(tokens):
        if token.low in _PREPOSITIONS:
            found.setdefault(token.low, phrase_of(up_to_preposition(tokens[at + 1 :])))
    return found


def _core(title: str) -> tuple[int, int]:
    opening, closing = _OPENING.match(title), _CLOSING.search(title)
    start = opening.end() if opening else 0
    return start, closing.start() if closing and closing.start() > start else len(title)


def _tokens(title: str, reading: Reading | None, people: Mapping[str, str]) -> list[Token]:
    start, end = _core(title)
    tags = {word.start: word.upos for word in reading.words} if reading is not None else {}
    mentions = find_parties(title)
    quoted = [match.span() for match in _QUOTATION.finditer(title)]
    found: list[Token] = []
    for match in WORD.finditer(title, start, end):
        mention = next((m for m in mentions if m.span.start < match.end() and match.start() < m.span.end), None)
        person = people.get(person_key(match[0])) if mention is None and match[0][0].isupper() else None
        inside = any(first <= match.start() < last for first, last in quoted)
        found.append(Token(match[0], match.start(), match.end(), tags.get(match.start(), ""), mention, inside, person))
    return found


def _pieces(tokens: Sequence[Token], title: str) -> Iterator[Piece]:
    current: list[Token] = []
    before = ""
    for at, token in enumerate(tokens):
        gap = title[tokens[at - 1].end : token.start] if at else ""
        mark = _BREAK.search(gap)
        if mark and mark[0][0] == "." and _is_abbreviation(tokens[at - 1], token):
            mark = None
        link = token.low in _LINKS and bool(current)
        cut = mark[0].strip() if mark else (token.low if link else "")
        if cut and current:
            yield Piece(tuple(current), before, cut)
            current, before = [], token.low if link else cut
        if not link:
            current.append(token)
    if current:
        yield Piece(tuple(current), before, "?" if "?" in title[current[-1].end :] else "")


def _is_abbreviation(token: Token, following: Token) -> bool:
    """ "U.S. says", "N. Korea": a full stop that ends no sentence."""
    one_name = token.mention is not None and token.mention is following.mention
    return one_name or len(token.text) <= 2 or "." in token.text or following.text[0].islower()


def _joined_lists(pieces: Iterator[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is not None and piece.before == "," and _only_names(last) and last.before in ("", ";", ":"):
            joined[-1] = Piece((*last.tokens, *piece.tokens), last.before, piece.after)
        else:
            joined.append(piece)
    return joined


def _only_names(piece: Piece) -> bool:
    return all(token.mention is not None or token.low == "and" for token in piece.tokens)
