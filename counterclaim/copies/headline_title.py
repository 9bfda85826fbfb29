"""A headline -> the claims it makes: who holds what, which deed is told of whom, hedged, quoted, negated or flat.

In: a title and, if the network read it, its words. Out: `TitleClaim`s in order. Always: spans are of the title; what
the words leave open is empty, never guessed. Headlinese drops verbs and articles, so word order counts, not the tree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from counterclaim.copies.headline_deeds import VERB_TAGS, TitleDeed, find_deeds, find_verbs, is_negated
from counterclaim.copies.headline_tokens import (
    NOBODY,
    Phrase,
    Piece,
    Token,
    phrase_of,
    span_of,
    split_title,
    title_parties,
    up_to_preposition,
)
from counterclaim.copies.headline_topic import Topic
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.lexicon.headlines import Found, find_words

MAX_SOURCE_WORDS = 5
MAX_LABEL_WORDS = 3
_NO_LABEL = frozenset({"VERB", "AUX", "PRON"})
_SAME_AGAIN = frozenset("it so that this otherwise them both too again".split())
_FIRM = frozenset({"confirmed", "withdrawn"})
_ASKS = frozenset("whether who what why how".split())
_DASHES = frozenset({"-", "–", "—"})
_OWNED = frozenset({"admits", "denies", "proves"})
NOTHING = Topic(frozenset(), frozenset())
_ANEW = frozenset({";", "|", "as", "while", "but"})
"""After these a source that was named before no longer holds."""


@dataclass(frozen=True, slots=True)
class TitleClaim:
    """One claim of a headline. `stances` are what `holder` holds of `about`; without one the headline tells flatly."""

    span: Span
    stances: frozenset[str]
    holder: Phrase
    target: Phrase
    about: Phrase
    deeds: tuple[TitleDeed, ...]
    source: Phrase
    hedged: bool
    asked: bool
    negated: bool
    """True if a word of negation stands anywhere in it."""
    subject: frozenset[str]
    """The parties before the first verb, whatever the verb."""
    named: frozenset[str] = frozenset()
    """All parties of the whole headline."""
    ruled_out: Topic = NOTHING
    """What it says it is not: "rockets" of "makes ploughs, not rockets"."""

    @property
    def deed(self) -> TitleDeed | None:
        """The deed that the claim is about: its first verb, else its first noun of a deed."""
        return next((deed for deed in self.deeds if deed.by_verb), next(iter(self.deeds), None))

    @property
    def is_flat(self) -> bool:
        """True if nobody is named for it, and no hedge, question or quotation mark takes the edge off it."""
        return not (self.stances or self.source.span or self.hedged or self.asked)


def read_title(
    title: str, reading: Reading | None = None, people: Mapping[str, str] = MappingProxyType({})
) -> tuple[TitleClaim, ...]:
    """The claims of a headline; `people` are parties by the keys of surnames.

    >>> [(*claim.stances, *claim.holder.parties) for claim in read_title("Riga denies sale; Oslo admits it")]
    [('denies', 'LVA'), ('admits', 'NOR')]
    """
    pieces = split_title(title, reading, people)
    claims: list[TitleClaim] = []
    source = NOBODY
    for at, piece in enumerate(pieces):
        if piece.before in _ANEW:
            source = NOBODY
        if _is_label(piece) and at + 1 < len(pieces):
            source = phrase_of(piece.tokens)
            continue
        if claims and _is_outlet(piece):
            continue
        if claims and piece.before == "," and is_negated(piece.tokens[:1]):
            ruled_out = phrase_of(piece.tokens[1:]).topic
            claims[-1] = replace(claims[-1], negated=True, ruled_out=ruled_out)  # "makes ploughs, not rockets"
            continue
        if claims and (held := _held_by(piece)) is not None:
            claims[-1] = replace(claims[-1], stances=held[0], holder=held[1])  # "..., minister concedes"
            continue
        told = _attribution(piece) if claims else None
        if told is not None:
            claims = [_attributed(claim, told) for claim in claims[:-1]] + [replace(claims[-1], source=told)]
            continue
        claim = _claim(piece, claims[-1] if claims and piece.before == "," else None)
        claims.append(claim if claim.stances or source.span is None else replace(claim, source=source))
    every = title_parties(title) | {t.person for piece in pieces for t in piece.tokens if t.person is not None}
    return tuple(replace(claim, named=every) for claim in claims)


def _attributed(claim: TitleClaim, told: Phrase) -> TitleClaim:
    """A source at the end is that of all claims without one of their own."""
    return claim if claim.source.span or claim.stances else replace(claim, source=told)


def _is_label(piece: Piece) -> bool:
    """ "UN panel: ..."."""
    if piece.after != ":" or len(piece.tokens) > MAX_SOURCE_WORDS:
        return False
    verbs = (found.form == "verb" for found in find_verbs(piece.tokens, "deed"))
    return not any(find_verbs(piece.tokens, "stance", strict=True)) and not any(verbs)


def _is_outlet(piece: Piece) -> bool:
    """ "... - Harbour News": a name after a dash that is no party and no known person."""
    if piece.before not in _DASHES or piece.after or len(piece.tokens) > MAX_LABEL_WORDS:
        return False
    known = any(t.person is not None or (t.mention is not None and t.mention.form != "media") for t in piece.tokens)
    return not known and all(t.text[0].isupper() for t in piece.tokens)


def _held_by(piece: Piece) -> tuple[frozenset[str], Phrase] | None:
    """Who admits, denies or proves what goes before: ", minister concedes"."""
    found = next(find_verbs(piece.tokens, "stance"), None) if piece.before == "," else None
    if found is None or found.name not in _OWNED or not found.first:
        return None
    before, after = piece.tokens[: found.first], piece.tokens[found.last :]
    if is_negated(before) or not all(t.low in _SAME_AGAIN for t in after):
        return None
    return _readings(list(find_verbs(piece.tokens, "stance")), found), phrase_of(before)


def _attribution(piece: Piece) -> Phrase | None:
    """Who a piece names as the source of what goes before: ", Oslo says", "says Oslo", ": leaks", " - Oslo"."""
    tokens = piece.tokens
    bare = len(tokens) <= MAX_LABEL_WORDS and not any(t.tag in _NO_LABEL for t in tokens)
    if bare and (piece.before == ":" or (piece.before in _DASHES and not piece.after)):
        return phrase_of(tokens)
    found = next(find_verbs(tokens, "stance"), None)
    if found is None or found.name != "says" or piece.before != ",":
        return None
    before, after = tokens[: found.first], tokens[found.last :]
    if not before:
        inverted = 0 < len(after) <= MAX_SOURCE_WORDS and tokens[0].low.endswith("s")
        return phrase_of(after) if inverted else None
    if not after or all(t.low in _SAME_AGAIN for t in after):
        return phrase_of(before)
    # "..., Oslo says inquiry found"
    passed_on = any(other.last == len(after) for other in find_verbs(after, "stance"))
    return phrase_of(before) if passed_on and len(tokens) <= MAX_SOURCE_WORDS + 1 else None


def _claim(piece: Piece, earlier: TitleClaim | None) -> TitleClaim:
    tokens = piece.tokens
    stances = list(find_verbs(tokens, "stance"))
    stance = _main_stance(tokens, stances)
    subject = tokens[: stance.first] if stance else ()
    holder = phrase_of(subject) if subject else (earlier.holder if earlier and stance else NOBODY)
    after, target = tokens, NOBODY
    if stance is not None:
        # what stands inside a torn phrase ("clears Oslo of") belongs to what it is about
        after = tokens[stance.first + 1 if stance.last - stance.first > 2 else stance.last :]
        target = phrase_of((*tokens[stance.first : stance.last], *up_to_preposition(after)))
    blames = stance is not None and stance.name == "accuses"
    if blames and after and after[0].low in ("of", "over", "for"):
        holder, target = _after_by(after), holder  # "Oslo accused of"
    deeds = find_deeds(after, target if blames else holder, earlier.deeds if earlier else ())
    held = frozenset[str]() if stance is None or is_negated(subject) else _readings(stances, stance)
    return TitleClaim(
        span_of(tokens), held, holder, target, phrase_of(after), deeds, NOBODY, _is_hedged(tokens, deeds),
        piece.after == "?" or any(token.low in _ASKS for token in after), is_negated(tokens), _subject_parties(tokens),
    )  # fmt: skip


def _main_stance(tokens: Sequence[Token], stances: Sequence[Found]) -> Found | None:
    """The first stance, unless a deed before it is the headline's verb."""
    if not stances:
        return None
    lead = next((deed for deed in find_verbs(tokens, "deed") if deed.form == "verb"), None)
    if lead is None or lead.first >= stances[0].first or (lead.first and tokens[lead.first].low.endswith("ing")):
        return stances[0]
    return None


def _readings(stances: Sequence[Found], main: Found) -> frozenset[str]:
    """All that one verb can hold: "confirms" admits one's own deed, and proves another's."""
    return frozenset(found.name for found in stances if found.first == main.first and found.last == main.last)


def _is_hedged(tokens: Sequence[Token], deeds: Sequence[TitleDeed]) -> bool:
    """True if something takes the edge off; "orders" is a deed in "Oslo orders boats", else a hedge."""
    main = next((deed.span.start for deed in deeds if deed.by_verb and not deed.is_unlisted), None)
    hedges = find_words("hedge", [token.low for token in tokens])
    return any(token.quoted for token in tokens) or any(
        found.name not in _FIRM and tokens[found.first].start != main for found in hedges
    )


def _subject_parties(tokens: Sequence[Token]) -> frozenset[str]:
    end = next((at for at, token in enumerate(tokens) if token.tag in VERB_TAGS), 0)
    named = [token.mention for token in up_to_preposition(tokens[:end]) if token.mention is not None]
    return frozenset(mention.party.id for mention in named)


def _after_by(tokens: Sequence[Token]) -> Phrase:
    at = next((at for at, token in enumerate(tokens) if token.low == "by"), len(tokens))
    return phrase_of(up_to_preposition(tokens[at + 1 :]))
