"""Which statements and tellings of a body speak of the same thing as a claim of its headline.

In: a claim or deed of the headline and the body. Out: statements, tellings, scores and the roles in a deed. Always: a
party that is told to be another speaks against a match, one that is left open does not. What it means, the checks say.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_deeds import TitleDeed
from counterclaim.copies.headline_telling import Told
from counterclaim.copies.headline_title import TitleClaim
from counterclaim.copies.headline_tokens import Phrase
from counterclaim.copies.headline_topic import Topic
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.lexicon.headlines import find_words
from counterclaim.lexicon.parties import load_parties

NEGATIVE = frozenset({"denies", "dismisses"})
AFFIRMATIVE = frozenset({"acknowledges", "confirms"})
BLAMING = frozenset({"accuses", "alleges", "condemns"})
TRANSFERS = frozenset({"supply", "obtain"})
SENTENCE_WEIGHT = 0.5
LEAD_BONUS = 0.5
_OTHER_DEED = 1.5


def statements_by(phrase: Phrase, body: Body) -> list[Statement]:
    """The statements of those whom a phrase of the headline names: its parties, else its words ("audit", "Ruiz")."""
    stems = phrase.topic.stems
    return [
        s
        for s in body.statements
        if s.speaker.party in phrase.parties
        or (stems and (s.speaker.party is None or not phrase.parties) and stems & body.topic_of_spans(s.source).stems)
    ]


def match_statement(claim: TitleClaim, statement: Statement, body: Body) -> float:
    """How much of what a headline speaks of a statement speaks of too; its sentence counts half."""
    about = claim.about.topic
    own = about.overlap(body.topic_of_spans((*statement.content, *statement.cue)))
    sentence = body.sentence_of(statement)
    if sentence is None:
        return own
    lead = LEAD_BONUS if own and sentence.paragraph == body.lead else 0.0
    around = about.overlap(body.topics[sentence.index])
    if statement.position in NEGATIVE and not own and sentence.index:
        # "Oslo rejected the charge": what the charge was stands in the sentence before
        around = max(around, about.overlap(body.topics[sentence.index - 1]))
    return own + lead + SENTENCE_WEIGHT * around


def match_blame(claim: TitleClaim, statement: Statement, body: Body, blamed: frozenset[str]) -> float:
    """How well a statement fits an accusation of some parties about what the headline speaks of."""
    if not blamed & (body.parties_in(statement.content) | {statement.addressee or ""}):
        return 0.0
    if statement.position not in BLAMING | NEGATIVE | {"asserts", "warns", "demands"}:
        return 0.0
    score = match_statement(claim, statement, body) + (1.0 if statement.position in BLAMING else 0.0)
    names = {name for deed in claim.deeds for name in deed.names} | ({"fake"} if "derides" in claim.stances else set())
    head = head_deeds(statement, body)
    if names and head:
        score += _OTHER_DEED if head & names else -_OTHER_DEED
    return score


def head_deeds(statement: Statement, body: Body) -> frozenset[str]:
    """The first deed of what is said: "supplying" of "accused Oslo of secretly supplying"."""
    for span in statement.content:
        words = body.reading.words_in(span) if span.field == "text" else ()
        if not words:
            continue
        for found in find_words("deed", body.lows, words[0].index, words[-1].index + 1):
            if (found.form == "verb") == (body.reading.words[found.first].upos in ("VERB", "AUX", "ADJ")):
                place = found.first
                return frozenset(
                    other.name for other in find_words("deed", body.lows, place, words[-1].index + 1)
                    if other.first == place
                )  # fmt: skip
    return frozenset()


def deed_names(deed: TitleDeed) -> frozenset[str]:
    """The deeds under which a body may tell a headline's deed: whoever sells, another buys."""
    return deed.names | TRANSFERS if deed.names & TRANSFERS else deed.names


def tellings(claim: TitleClaim, deed: TitleDeed, body: Body) -> list[Told]:
    """Where the body tells a headline's deed."""
    return [t for name in sorted(deed_names(deed)) for t in body.told(name) if same_deed(claim, deed, t, body)]


def same_deed(claim: TitleClaim, deed: TitleDeed, told: Told, body: Body) -> bool:
    """True if a telling may be the headline's deed: same doer where both name one, and a word in common."""
    doer = deed.agent.parties
    if doer and told.agents and not doer & (told.agents | told.origins):
        return False
    giver, taker = title_roles(deed)
    first, second = roles_of(told)
    if giver & first and with_bases(taker) & with_bases(second):
        return True
    beside = claim.about.topic.stems - deed.stems
    named_too = with_bases(parties_of(deed)) & with_bases(body.parties_of(told.sentence))
    if not beside:
        return len(parties_of(deed) & body.parties_of(told.sentence)) > 1
    shared = len(beside & body.topics[told.sentence.index].stems)
    return shared >= 2 or (shared >= 1 and bool(named_too or doer & told.agents))


def same_things(claim: TitleClaim, deed: TitleDeed, told: Told, body: Body) -> bool:
    """True if a telling's sentence speaks of the headline's things too, or the headline names none."""
    return not (claim.about.topic.stems - deed.stems) or shared_things(claim, deed, told, body) > 0


def shared_things(claim: TitleClaim, deed: TitleDeed, told: Told, body: Body) -> float:
    """How much of the headline, its deed left out, the sentence of a telling shares."""
    things = Topic(claim.about.topic.stems - deed.stems, frozenset(g for g in claim.about.topic.groups if g >= 0))
    return things.overlap(body.topics[told.sentence.index])


def with_bases(parties: frozenset[str]) -> frozenset[str]:
    """Parties with the states that armed groups among them sit in: "Sudan's paramilitaries" may be named themselves."""
    bases = load_parties().bases
    return parties | {bases[party] for party in parties if bases.get(party)}


def parties_of(deed: TitleDeed) -> frozenset[str]:
    """All parties of a headline's deed."""
    return deed.agent.parties | deed.patient.parties | deed.goal | deed.origin


def title_roles(deed: TitleDeed) -> tuple[frozenset[str], frozenset[str]]:
    """Supplier and recipient of a transfer, else who does it and to whom."""
    if "obtain" in deed.names:
        return deed.origin - deed.agent.parties, deed.agent.parties
    if "supply" in deed.names:
        goal = deed.goal or deed.patient.parties - deed.origin
        return (deed.agent.parties or deed.origin) - goal, goal
    return deed.agent.parties, deed.patient.parties - deed.agent.parties


def told_roles(deed: TitleDeed, body: Body) -> Iterator[tuple[Told, frozenset[str], frozenset[str]]]:
    """The same two roles wherever the body tells the deed."""
    for name in sorted(deed_names(deed)):
        for told in body.told(name):
            yield told, *roles_of(told)


def roles_of(told: Told) -> tuple[frozenset[str], frozenset[str]]:
    """Supplier and recipient of a transfer, else who does it and to whom."""
    if told.name == "supply":
        giver = told.agents or told.origins
        return giver, (told.goals or told.patients) - giver
    if told.name == "obtain":
        return (told.origins or told.patients) - told.agents, told.agents
    return told.agents, told.patients - told.agents


def span_of_statement(statement: Statement) -> Span:
    """A statement from its first word to its last."""
    spans = [s for s in (*statement.source, *statement.cue, *statement.content) if s.field == "text"]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def span_of_telling(told: Told) -> Span:
    """The sentence in which a deed is told."""
    return Span(told.sentence.start, told.sentence.end)
