"""A headline of which the body says nothing: another party or place, another deed, a claim that was taken back.

In: a title with its claims, and the body. Out: a `Finding` or None. Always: wordplay is let pass; only names, and deeds
and things of which the whole body has no trace, speak against a headline.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.actors.parties import find_parties
from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_deeds import TitleDeed
from counterclaim.copies.headline_finding import Finding
from counterclaim.copies.headline_match import parties_of, tellings
from counterclaim.copies.headline_people import leader_keys, person_key
from counterclaim.copies.headline_title import TitleClaim
from counterclaim.copies.headline_tokens import title_parties
from counterclaim.copies.headline_topic import WORD
from counterclaim.core.reading import Sentence
from counterclaim.core.span import Span
from counterclaim.lexicon.headlines import find_words
from counterclaim.lexicon.parties import load_parties

MUCH_COVERED = 0.5
"""Above that a demonym that the body lacks ("Chinese bank") is taken for the writer's own knowledge."""
MIN_UNCOVERED_WORDS = 2
VIOLENCE = frozenset({"attack", "kill", "hurt", "destroy"})
TAKING_BACK = frozenset({"retract", "cancel", "leave", "apologise"})
PLAIN = VIOLENCE | {"jail", "expel", "resign", "dismiss", "sanction", "acquit"}


def find_absence(title: str, claims: Sequence[TitleClaim], body: Body) -> Finding | None:
    """The first thing that a headline tells and the body does not."""
    found = _missing_party(title, claims, body) or _missing_leader(title, claims, body)
    found = found or _misplaced(title, claims, body) or _uncovered(title, claims, body)
    return found or next(filter(None, (_deed_absent(claim, body) for claim in claims)), None)


def _missing_party(title: str, claims: Sequence[TitleClaim], body: Body) -> Finding | None:
    """A state, body or place of which the text says nothing."""
    wanted = title_parties(title)
    text = body.reading.document.text.lower()
    registry = load_parties()
    for mention in find_parties(title):
        party = mention.party.id
        surface = mention.span.within(title)
        if party not in wanted or surface.lower() in text:
            continue
        based = registry.bases.get(party)
        known = (
            party in body.parties or based in body.parties or any(registry.bases.get(p) == party for p in body.parties)
        )
        if known or (mention.form == "demonym" and _coverage(claims, body) > MUCH_COVERED):
            continue
        span = Span(mention.span.start, mention.span.end, "title")
        claim = next((c for c in claims if c.span.overlaps(span)), None)
        return Finding(
            "unsupported", f"The body never mentions {surface}.", span if claim is None else claim.span, None
        )
    return None


def _deed_absent(claim: TitleClaim, body: Body) -> Finding | None:
    """A deed so plain that a body which tells it must use one of its words, told of parties that the body names."""
    deed = claim.deed
    if deed is None or not deed.by_verb or deed.negated or not claim.is_flat or not deed.names & PLAIN:
        return None
    if not parties_of(deed) or body.has_deed(deed.names | (VIOLENCE if deed.names & VIOLENCE else frozenset())):
        return None
    return Finding("unsupported", "The body tells of no such deed.", claim.span, None)


def _misplaced(title: str, claims: Sequence[TitleClaim], body: Body) -> Finding | None:
    """A town of the right state, of which the body is silent while it tells the deed of another town there."""
    text = body.reading.document.text.lower()
    for mention in find_parties(title):
        surface = mention.span.within(title)
        span = Span(mention.span.start, mention.span.end, "title")
        claim = next((c for c in claims if c.span.covers(span)), None)
        deed = claim.deed if claim is not None else None
        if mention.form != "place" or surface.lower() in text or claim is None or deed is None:
            continue
        for told in tellings(claim, deed, body):
            others = [m for m in body.mentions if m.form == "place" and m.party.id == mention.party.id]
            if any(told.sentence.start <= other.span.start < told.sentence.end for other in others):
                why = f"The headline has it in {surface}, the body elsewhere."
                return Finding("unsupported", why, claim.span, Span(told.sentence.start, told.sentence.end))
    return None


def _coverage(claims: Sequence[TitleClaim], body: Body) -> float:
    """The share of a headline's words that the body has."""
    stems = frozenset(s for claim in claims for s in claim.about.topic.stems | claim.holder.topic.stems)
    return len(stems & body.topic.stems) / len(stems) if stems else 0.0


def _missing_leader(title: str, claims: Sequence[TitleClaim], body: Body) -> Finding | None:
    """A leader by name of whom the text never speaks, not even under another spelling of the first letters."""
    text = body.reading.document.text.lower()
    for match in WORD.finditer(title):
        key = person_key(match[0])
        if match[0][0].isupper() and key in leader_keys() and key not in text:
            span = Span(match.start(), match.end(), "title")
            claim = next((c for c in claims if c.span.covers(span)), None)
            if claim is not None:
                return Finding("unsupported", f"The body never mentions {match[0]}.", claim.span, None)
    return None


def _uncovered(title: str, claims: Sequence[TitleClaim], body: Body) -> Finding | None:
    """No word of what a headline tells, nor a like one, occurs in the body."""
    if len(claims) != 1 or claims[0].asked:
        return None
    claim = claims[0]
    if claim.stances or claim.hedged or claim.deed is None or claim.deed.is_unlisted:
        return None
    stems = claim.about.topic.stems | claim.holder.topic.stems
    if len(stems) < MIN_UNCOVERED_WORDS or stems & body.topic.stems:
        return None
    if body.has_deed(claim.deed.names):
        return None
    return Finding("unsupported", "Nothing in the body tells what the headline tells.", claim.span, None)


def find_withdrawal(claim: TitleClaim, body: Body) -> Finding | None:
    """A claim that the body tells as taken back by those who made it."""
    deed = claim.deed
    if (
        deed is None
        or deed.negated
        or claim.source.span
        or claim.asked
        or claim.hedged
        or not claim.stances <= {"says"}
    ):
        return None
    if deed.names & TAKING_BACK:
        return None
    for sentence in body.reading.sentences:
        words = body.lows[sentence.first : sentence.last]
        withdrawn = next((found for found in find_words("hedge", words) if found.name == "withdrawn"), None)
        if withdrawn is None:
            continue
        # "first announced that" holds the claim itself, "withdrew the statement" may leave it to the sentence before
        back = 0 if words[withdrawn.first] in ("first", "initially") else 1
        around = body.reading.sentences[max(0, sentence.index - back) : sentence.index + 1]
        if any(_is_the_claim(claim, deed, each, body) for each in around):
            return Finding(
                "unsupported", "The body says that this was withdrawn by those who said it.", claim.span,
                Span(sentence.start, sentence.end),
            )  # fmt: skip
    return None


def _is_the_claim(claim: TitleClaim, deed: TitleDeed, sentence: Sentence, body: Body) -> bool:
    """True if no sentence shares more with the headline, and it tells the same deed of the same parties."""
    words = body.lows[sentence.first : sentence.last]
    if not deed.names & {found.name for found in find_words("deed", words)}:
        return False
    shares = [
        claim.about.topic.overlap(topic) + len(claim.about.parties & body.parties_of(each))
        for topic, each in zip(body.topics, body.reading.sentences, strict=True)
    ]
    patients = deed.patient.parties - deed.agent.parties
    whom = not patients or bool(patients & body.parties_of(sentence))
    return whom and shares[sentence.index] >= max(1.0, *shares)
