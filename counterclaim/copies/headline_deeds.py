"""The deeds that a piece of a headline tells: who does what to whom, negated or planned.

In: the words of a piece, and who holds or does what comes before. Out: `TitleDeed`s in order. Always: a role that word
order leaves open is empty. A verb that is in no lexicon is a deed under its own stem ("=carri").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterclaim.copies.headline_tokens import NOBODY, Phrase, Token, by_preposition, phrase_of, span_of
from counterclaim.copies.headline_tokens import up_to_preposition as up_to
from counterclaim.copies.headline_topic import is_receiver, stem, topic_of
from counterclaim.core.span import Span
from counterclaim.lexicon.headlines import Found, find_words

MAX_SUBJECT_WORDS = 6
MAX_NEGATION_WORDS = 4
VERB_TAGS = frozenset({"VERB", "AUX"})
NEGATIONS = frozenset("no not never neither nobody none without nothing nor cannot".split())
_FUTURE = frozenset("to will may might could would can".split())
_BE = frozenset("is are was were be been being".split())
_PRONOUNS = frozenset("it he she they we its his her their who".split())


@dataclass(frozen=True, slots=True)
class TitleDeed:
    """A deed that a headline tells, with who does it to whom, as far as word order shows."""

    names: frozenset[str]
    span: Span
    agent: Phrase
    patient: Phrase
    origin: frozenset[str]
    """Parties after "from", or whose the things are."""
    goal: frozenset[str]
    """Parties after "to" or "for", or right after "arm" and "send"."""
    negated: bool
    planned: bool
    by_verb: bool
    stems: frozenset[str]
    """The stems of the deed's own words."""

    @property
    def is_unlisted(self) -> bool:
        """True for a verb that is in no lexicon: only the same verb in the body can tell it."""
        return all(name.startswith("=") for name in self.names)


def find_verbs(tokens: Sequence[Token], part: str, *, strict: bool = False) -> Iterator[Found]:
    """Stances or deeds of the lexicon whose reading as verb or noun the network's tag allows."""
    words = [token.low.removesuffix("'s") for token in tokens]
    start, taken = -1, -1
    for found in find_words("stance" if part == "stance" else "deed", words):
        token = tokens[found.first]
        is_verb = token.tag in VERB_TAGS or (not token.tag and not strict)
        if token.mention is not None or (part == "stance" and found.first < taken and found.first != start):
            continue
        is_phrase = found.last - found.first > 1
        if found.form == "verb" and not (is_verb or is_phrase or _looks_finite(tokens, found.first)):
            continue
        if found.form == "noun" and token.tag == "VERB":
            continue
        if part == "stance":
            start, taken = found.first, found.last
        yield found


def is_negated(tokens: Sequence[Token]) -> bool:
    """True if a word of negation is among these."""
    return any(token.low in NEGATIONS or token.low.endswith("n't") for token in tokens)


def find_deeds(tokens: Sequence[Token], holder: Phrase, earlier: tuple[TitleDeed, ...] = ()) -> tuple[TitleDeed, ...]:
    """The deeds told in some words; `holder` does what has no doer of its own, else the doer of an earlier deed."""
    by_place: dict[tuple[int, int], list[Found]] = {}
    for found in find_verbs(tokens, "deed"):
        by_place.setdefault((found.first, found.last), []).append(found)
    if not any(found.form == "verb" for founds in by_place.values() for found in founds):
        own = _unlisted_verb(tokens)
        if own is not None and (own, own + 1) not in by_place:
            by_place[own, own + 1] = [Found(f"={stem(tokens[own].text)}", own, own + 1, "verb")]
    return tuple(_deed(tokens, founds, holder, earlier) for founds in by_place.values())


def _unlisted_verb(tokens: Sequence[Token]) -> int | None:
    fits = (at for at, t in enumerate(tokens) if t.tag == "VERB" and t.low not in _BE and t.mention is None)
    return next(fits, None)


def _looks_finite(tokens: Sequence[Token], at: int) -> bool:
    """The network tags "rejects" as a noun now and then: a name right before it speaks for a verb."""
    return at == 1 and tokens[0].mention is not None and tokens[1].low.endswith(("s", "ed"))


def _deed(
    tokens: Sequence[Token], founds: Sequence[Found], holder: Phrase, earlier: tuple[TitleDeed, ...]
) -> TitleDeed:
    first, last = founds[0].first, founds[0].last
    before, after = tokens[:first], tokens[last:]
    names = frozenset(found.name for found in founds)
    by_verb = any(found.form == "verb" for found in founds)
    cases = by_preposition(after)
    agent = _agent(before, holder, earlier, by_verb=by_verb)
    patient = phrase_of(up_to(after))
    beside = {token.low for token in (*before[-1:], *after[:1])}
    if by_verb and ("by" in cases or (beside & _BE and not tokens[first].low.endswith("ing"))):
        agent, patient = cases.get("by", NOBODY), agent
    origin = cases["from"].parties if "from" in cases else _owners(up_to(after))
    if not origin and "in" in cases and "obtain" in names:
        origin = cases["in"].parties
    goal = next((cases[case].parties for case in ("to", "for") if case in cases), frozenset[str]())
    if not goal and "supply" in names and by_verb:
        goal = _receivers(up_to(after), patient)
    planned = any(token.low in _FUTURE for token in before[-2:]) or any(
        found.name == "planned" for found in find_words("hedge", [token.low for token in before])
    )
    return TitleDeed(
        names, span_of(tokens[first:last]), agent, patient, origin, goal,
        is_negated((*before[-MAX_NEGATION_WORDS:], *after[:1])), planned, by_verb,
        topic_of([token.text for token in tokens[first:last]]).stems,
    )  # fmt: skip


def _agent(before: Sequence[Token], holder: Phrase, earlier: tuple[TitleDeed, ...], *, by_verb: bool) -> Phrase:
    """Who does it: what stands before the verb, whom a pronoun there means, else who did what was told before."""
    own = phrase_of(before[-MAX_SUBJECT_WORDS:])
    if holder.parties and any(token.low in _PRONOUNS for token in before[-3:]):
        return holder
    if own.parties:
        return own
    if holder.parties and not own.topic:
        return holder
    if own.topic and by_verb:
        return own
    return earlier[0].agent if earlier and not before else holder


def _receivers(tokens: Sequence[Token], patient: Phrase) -> frozenset[str]:
    """ "Riga" of "sends Riga boats", "Latvian" of "arms Latvian rebels"."""
    named = frozenset(t.mention.party.id for t in tokens if t.mention is not None and t.mention.form != "demonym")
    return named or (patient.parties if any(is_receiver(t.text) for t in tokens) else named)


def _owners(tokens: Sequence[Token]) -> frozenset[str]:
    """ "Iranian" of "Iranian drones"."""
    if any(is_receiver(token.text) for token in tokens):
        return frozenset()
    return frozenset(t.mention.party.id for t in tokens if t.mention is not None and t.mention.form == "demonym")
