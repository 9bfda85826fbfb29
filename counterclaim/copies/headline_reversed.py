"""A headline that tells the reverse of its body's deeds: roles swapped, a "not" too many, a deed for its opposite.

In: one claim of the headline and the body. Out: a `Finding` or None. Always: what the headline says must be missing
from the body, and its reverse must stand there; where a body holds both, nothing is found.
"""

from __future__ import annotations

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_deeds import TitleDeed
from counterclaim.copies.headline_finding import Finding, named
from counterclaim.copies.headline_match import (
    BLAMING,
    NEGATIVE,
    TRANSFERS,
    deed_names,
    parties_of,
    same_things,
    shared_things,
    span_of_telling,
    statements_by,
    tellings,
    title_roles,
    told_roles,
)
from counterclaim.copies.headline_telling import Told
from counterclaim.copies.headline_title import TitleClaim
from counterclaim.lexicon.headlines import opposites

MUTUAL = frozenset({"agree", "investigate", "rise", "fall", "train", "support"})
"""Deeds that two parties do together, or in which neither is done to."""
WHOLE, HALF = 1.0, 0.5
"""A telling that names both who does it and to whom, and one that names the first alone."""


def find_reversed_deed(claim: TitleClaim, body: Body) -> Finding | None:
    """The first way in which a headline turns a deed of the body round."""
    for check in (_roles, _doer, _source, _deed, _polarity):
        finding = check(claim, body)
        if finding is not None:
            return finding
    return None


def _roles(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo sells Riga boats" over a body in which Riga sells to Oslo."""
    for deed in claim.deeds:
        giver, taker = title_roles(deed)
        if not giver or not taker or giver & taker or deed.names & MUTUAL:
            continue
        straight, turned = 0.0, list[tuple[float, Told]]()
        for told, first, second in told_roles(deed, body):
            if first & giver and second & taker:
                straight = WHOLE
            elif (first & giver and not second) or (second & taker and not first):
                straight = max(straight, HALF)
            elif not same_things(claim, deed, told, body):
                continue
            elif first & taker and second & giver:
                turned.append((WHOLE, told))
            elif (first & taker and not second and giver & body.parties_of(told.sentence)) or (
                second & giver and not first
            ):
                turned.append((HALF, told))
        best = max(turned, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] > straight:
            why = "The headline swaps who does it and to whom."
            return Finding("reversed", why, claim.span, span_of_telling(best[1]))
    return None


def _doer(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga sank ferry near Oslo" over a body in which it is Oslo that sank one."""
    deed = claim.deed
    if deed is None or not deed.by_verb or not deed.agent.parties or claim.stances & {"accuses", "derides", "says"}:
        return None
    others = claim.named - deed.agent.parties
    if not others or deed.names & MUTUAL or deed.names & TRANSFERS:
        return None
    told = [t for name in sorted(deed.names) for t in body.told(name) if t.word.upos == "VERB"]
    told = [t for t in told if same_things(claim, deed, t, body)]
    if (
        not told
        or told[0].sentence.paragraph > body.lead + 1
        or any(not t.agents or not t.agents <= others for t in told)
    ):
        return None
    why = f"In the body it is {named(deed.agent, told[0].agents)} that does it."
    return Finding("reversed", why, claim.span, span_of_telling(told[0]))


def _source(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga says Oslo sold boats" over a body in which Oslo says so of Riga."""
    speaker = claim.source.parties or (claim.holder.parties if "says" in claim.stances else frozenset())
    deed = claim.deed
    if deed is None or deed.negated or not speaker or not deed.agent.parties or speaker & deed.agent.parties:
        return None
    told = [t for name in sorted(deed_names(deed)) for t in body.told(name) if not t.negated]
    if any(t.agents & deed.agent.parties for t in told):
        return None
    for t in told:
        if t.agents & speaker and t.statement is not None and t.statement.speaker.party in deed.agent.parties:
            why = f"In the body it is {named(deed.agent)} that says this of {named(claim.source, speaker)}."
            return Finding("reversed", why, claim.span, span_of_telling(t))
    return None


def _deed(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo lifts ban" over a body in which Oslo imposes one."""
    deed = claim.deed
    if deed is None or deed.negated or claim.stances & {"denies", "accuses", "derides", "clears"}:
        return None
    against = {other for name in deed.names for other in opposites().get(name, ())}
    against -= {name for other in claim.deeds if other.by_verb for name in other.names}
    if not against or body.has_deed(deed.names):
        return None
    for told in (t for name in sorted(against) for t in body.told(name)):
        if not told.negated and told.certainty == "done" and _same_matter(claim, deed, told, body):
            why = "The body tells the opposite of what the headline says was done."
            return Finding("reversed", why, claim.span, span_of_telling(told))
    return None


def _same_matter(claim: TitleClaim, deed: TitleDeed, told: Told, body: Body) -> bool:
    """True if a telling shares a party of the headline's deed, and a word beside the deed itself."""
    parties = parties_of(deed)
    named_too = not parties or bool(parties & (told.agents | told.patients | body.parties_of(told.sentence)))
    return named_too and same_things(claim, deed, told, body)


def _polarity(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo never sold boats" over a body in which it did, or the other way round."""
    deed = claim.deed
    if deed is None or claim.stances & {"accuses", "derides"}:
        return None
    if not (claim.holder.parties | claim.source.parties | claim.about.parties | claim.target.parties):
        return None
    told = tellings(claim, deed, body)
    source = claim.source if claim.source.span else claim.holder if "says" in claim.stances else None
    theirs = [] if source is None else statements_by(source, body)
    if theirs:
        # what the headline's source says of it counts for more than what others say
        every = (t for name in sorted(deed_names(deed)) for t in body.told(name) if t.statement in theirs)
        told = [t for t in every if t in told or shared_things(claim, deed, t, body) > 0] or told
    negated = deed.negated or bool(claim.stances & {"denies", "clears"})
    if not negated and (claim.hedged or claim.negated):
        return None
    if not told or any(t.negated == negated for t in told):
        return None
    if negated and (_anyone_denies(claim, deed, body) or all(t.certainty != "done" for t in told)):
        return None
    if not negated and any(_is_disputed(claim, deed, t) for t in told if t.statement not in theirs):
        return None
    why = "The headline denies what the body tells." if negated else "The body denies what the headline tells."
    return Finding("reversed", why, claim.span, span_of_telling(told[0]))


def _is_disputed(claim: TitleClaim, deed: TitleDeed, told: Told) -> bool:
    """True if the body's "not" is what the accused answers, or stands in what another blames them for."""
    statement = told.statement
    if statement is None:
        return False
    doer = deed.agent.parties - claim.source.parties - claim.holder.parties
    return statement.position in BLAMING | {"doubts", "declines"} or (
        statement.position in NEGATIVE and statement.speaker.party in doer
    )


def _anyone_denies(claim: TitleClaim, deed: TitleDeed, body: Body) -> bool:
    """True if the holder, the source or the doer denies or doubts something, or will not say."""
    against = NEGATIVE | {"doubts", "declines"}
    voices = (claim.holder,) if "clears" in claim.stances else (claim.holder, claim.source, deed.agent)
    return any(s.position in against for who in voices for s in statements_by(who, body))
