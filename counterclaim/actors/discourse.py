"""Whom a pronoun, a title or "the ministry" points back to, and whose an office is that names no state.

In: a cast and a token. Out: an actor, None, or `Tie` where two fit equally. Always: news order: the last speaker
first, then subjects, then whoever stands nearest; words inside quotation marks count less. Reading a source is left to
speakers.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from counterclaim.actors.cast import Actor, Cast, Presence
from counterclaim.actors.parties import find_named
from counterclaim.lexicon.parties import load_parties

_REACH_SENTENCES = 8
_TIE_MARGIN = 0.25


@dataclass(frozen=True, slots=True)
class Tie:
    """Two or more actors that fit equally."""

    actors: tuple[Actor, ...]


def rank(cast: Cast, first: int, fits: Callable[[Actor], bool], *, last_said: int) -> Actor | Tie | None:
    """The best actor mentioned before a token. Weights set on development stories and invented ones, +-1 swept."""
    token = cast.scene.tokens[first]
    scores: dict[int, tuple[float, Actor]] = {}
    latest = max((actor.said for actor in cast.spoken if fits(actor)), default=-1)
    for presence in cast.before(first):
        distance = token.sentence - presence.sentence
        if distance > _REACH_SENTENCES:
            break
        if not fits(presence.actor):
            continue
        score = _score(presence, distance, token.paragraph - presence.paragraph, token.quoted)
        score += 0.5 if presence.actor.kind == "person" else 0.0
        if presence.actor.said >= 0 and presence.actor.said == latest:
            near = token.paragraph == presence.paragraph
            score += (3.0 if latest == last_said else 2.0) if near else 1.0
        elif presence.actor.said >= 0:
            score += 0.5
        known = scores.get(id(presence.actor))
        if known is None or score > known[0]:
            scores[id(presence.actor)] = (score, presence.actor)
    if not scores:
        return None
    ranked = sorted(scores.values(), key=lambda item: -item[0])
    best = ranked[0][0]
    tied = tuple(actor for score, actor in ranked if best - score < _TIE_MARGIN)
    return ranked[0][1] if len(tied) == 1 else Tie(tied)


def _score(presence: Presence, distance: int, paragraphs: int, quoted: bool) -> float:
    score = -1.5 * distance - 1.0 * paragraphs
    if presence.subject:
        score += 2.0 if distance else 2.5
    if presence.quoted and not quoted:
        score -= 3.0
    return score


def fits_he(female: bool | None) -> Callable[[Actor], bool]:
    """One person, not known to be of the other gender."""

    def fits(actor: Actor) -> bool:
        if actor.kind not in ("person", "individual") or actor.plural:
            return False
        return actor.female is None or female is None or actor.female == female

    return fits


def fits_it(actor: Actor) -> bool:
    """A state, body or document, in the singular."""
    return actor.kind in ("state", "body", "document") and not actor.plural


def fits_they(actor: Actor) -> bool:
    """A crowd, several documents, a group that takes the plural, or a body that many speak of in the plural."""
    return (
        actor.kind == "people"
        or actor.plural
        or (actor.kind == "body" and bool(actor.heads & {"panel", "forces", "expert"}))
    )


@dataclass(slots=True)
class Context:
    """Which state an office belongs to that names none."""

    cast: Cast
    home: str | None
    topic: str | None

    def strict(self, first: int, *, named: bool = False) -> str | None:
        """The state that the sentence puts forward before the office: "In Warsaw the ...", "Abu Dhabi ..., the ..."."""
        found = self.opener(first) or self._subject_before(first, same_sentence=True)
        return found if found is not None or named else self._only_one_before(first)

    def loose(self, first: int, said: list[tuple[int, str | None]]) -> str | None:
        """The paragraph's ruling state; else the dateline's, the document's or the speakers', if heard or none is.

        A dateline says where a story was filed: a Seoul story about Pyongyang must not make its officials Seoul's.
        """
        paragraph = self.cast.scene.tokens[first].paragraph
        found = self._opener_of_paragraph(first) or self._subject_before(first, same_sentence=False)
        if found is not None:
            return found
        tokens = self.cast.scene.tokens
        # Who is said to speak inside a quotation speaks for nobody outside it.
        said = [(at, party) for at, party in said if at < first and not tokens[at].quoted]
        here = [party for at, party in said if tokens[at].paragraph == paragraph]
        for party in (here[0] if here else None, self._any_in_paragraph(first)):
            if _is_state(party):
                return party
        heard = {party for _, party in said if party is not None and _is_state(party)}
        fitting: tuple[str | None, ...] = (self.home, self.topic, *(heard if len(heard) == 1 else ()))
        return next((party for party in fitting if _is_state(party) and (party in heard or not heard)), None)

    def opener(self, first: int) -> str | None:
        """ "In Warsaw the foreign ministry": a place that opens the sentence."""
        scene = self.cast.scene
        start = scene.sentence_first[scene.tokens[first].sentence]
        if scene.tokens[start].low not in ("in", "at", "from"):
            return None
        for at in range(start + 1, min(start + 4, first)):
            index = scene.tokens[at].named
            if index >= 0:
                name = scene.named[index]
                after = scene.text[name.end : name.end + 2]
                if (
                    name.party is not None
                    and name.naming.form in ("capital", "place", "name")
                    and after[:1] not in "'’-"
                ):
                    return _state_of(name.party.id)
                return None
        return None

    def _opener_of_paragraph(self, first: int) -> str | None:
        scene = self.cast.scene
        at = first
        while at and scene.tokens[at - 1].paragraph == scene.tokens[first].paragraph:
            at -= 1
        return self.opener(at + 5) if at + 5 < first else None

    def _subject_before(self, first: int, *, same_sentence: bool) -> str | None:
        """The first subject of the sentence, or of the paragraph, that is a state or speaks for one."""
        token = self.cast.scene.tokens[first]
        found = None
        for presence in self.cast.before(first):
            if presence.paragraph != token.paragraph or (same_sentence and presence.sentence != token.sentence):
                break
            if (
                presence.subject
                and not presence.quoted
                and presence.actor.kind != "people"
                and _is_state(presence.actor.party)
            ):
                found = presence.actor.party
        return found

    def _only_one_before(self, first: int) -> str | None:
        """The one state that the sentence mentions before the office, in any form."""
        scene = self.cast.scene
        token = scene.tokens[first]
        found = set()
        for at in range(first - 1, -1, -1):
            if scene.tokens[at].sentence != token.sentence:
                break
            index = scene.tokens[at].named
            party = scene.named[index].party if index >= 0 and not scene.tokens[at].quoted else None
            if party is not None and _is_state(party.id):
                found.add(party.id)
        return found.pop() if len(found) == 1 else None

    def place_after(self, last: int) -> str | None:
        """ "a foreign ministry spokesman said in Beijing": a capital soon after the office."""
        scene = self.cast.scene
        for at in range(last, min(last + 20, len(scene.tokens) - 1)):
            token = scene.tokens[at]
            if token.sentence != scene.tokens[last - 1].sentence or token.low in (".", "that", '"', "“"):
                return None
            if at > last + 8 and token.named < 0:
                continue
            index = scene.tokens[at + 1].named
            here = scene.named[token.named] if token.named >= 0 else None
            if here is not None and here.naming.form == "media" and here.party is not None:
                return _state_of(here.party.id)
            if token.low == "in" and index >= 0 and scene.named[index].naming.form == "capital":
                party = scene.named[index].party
                return _state_of(party.id) if party is not None else None
        return None

    def _any_in_paragraph(self, first: int) -> str | None:
        token = self.cast.scene.tokens[first]
        found = None
        for presence in self.cast.before(first):
            if presence.paragraph != token.paragraph:
                break
            if presence.actor.kind == "state" and not presence.quoted:
                found = presence.actor.party
        return found


def _is_state(party: str | None) -> bool:
    return party is not None and party in load_parties().parties and load_parties().parties[party].kind in (
        "state", "former state", "breakaway",
    )  # fmt: skip


def _state_of(party: str) -> str | None:
    return party if _is_state(party) else None


def make_context(cast: Cast) -> Context:
    """Where a document is written and which state it speaks of most."""
    document = cast.scene.reading.document
    home = None
    if document.dateline:
        for name in find_named(document.dateline.title()):
            if name.party is not None and name.party.id == "UNO":
                break
            if name.party is not None and _is_state(name.party.id):
                home = name.party.id
                break
    counts = Counter(
        name.party.id for name in cast.scene.named if name.party is not None and name.party.kind == "state"
    )
    common = counts.most_common(2)
    topic = None
    if common and (len(common) == 1 or common[0][1] >= 1.5 * common[1][1]):
        topic = common[0][0]
    return Context(cast, home, topic)


def ending_before(cast: Cast, first: int) -> Actor | None:
    """The actor whose mention ends just before a relative pronoun."""
    at = bisect_left(cast.starts, first) - 1
    best: Presence | None = None
    while at >= 0 and first - cast.present[at].first < 14:
        presence = cast.present[at]
        if presence.last <= first and first - presence.last <= 2 and (best is None or presence.last > best.last):
            best = presence
        at -= 1
    return best.actor if best is not None else None
