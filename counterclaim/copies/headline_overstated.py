"""A headline that says more than its body: a plan as a deed, an allegation as fact, a suspicion as proof.

In: one claim of the headline and the body. Out: a `Finding` or None. Always: somewhere the body must tell the same
thing more weakly, and nowhere as strongly as the headline.
"""

from __future__ import annotations

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_deeds import TitleDeed
from counterclaim.copies.headline_finding import Finding, named
from counterclaim.copies.headline_match import (
    AFFIRMATIVE,
    BLAMING,
    NEGATIVE,
    deed_names,
    parties_of,
    shared_things,
    statements_by,
    tellings,
)
from counterclaim.copies.headline_telling import Told
from counterclaim.copies.headline_title import TitleClaim
from counterclaim.core.reading import Sentence
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.lexicon.headlines import find_words

SOFT = frozenset(
    """order cancel promise demand agree refuse lift protest investigate apologise support rise fall extend end resign
    recall retract sanction expel recognise join leave ground win lose admit open close free acquit jail appoint
    dismiss""".split()
)
"""Deeds that are done by saying so: a plan or a promise of them is no smaller thing told as done."""
ENOUGH_SHARED = 2.0
_SILENT = frozenset({"declines", "doubts"})
NEAR_BEST = 0.75


def find_overstatement(claim: TitleClaim, body: Body) -> Finding | None:
    """The first way in which a claim says more than the body."""
    if claim.asked or claim.stances & {"denies", "clears"}:
        return None
    for check in (_suspicion_proved, _plan_done, _allegation_flat):
        finding = check(claim, body)
        if finding is not None:
            return finding
    return None


def _suspicion_proved(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Panel confirms sale" over a body in which the panel calls it credible."""
    if "proves" not in claim.stances or not (claim.holder.parties or claim.holder.topic):
        return None
    mine = [s for s in statements_by(claim.holder, body) if s.parent is None]
    weak: Sentence | None = None
    for sentence in body.reading.sentences:
        words = body.lows[sentence.first : sentence.last]
        speaks = any(body.sentence_of(s) == sentence for s in mine)
        about = speaks or bool(claim.holder.parties & body.parties_of(sentence))
        about = about or bool(claim.holder.topic.stems & body.topics[sentence.index].stems)
        if not about:
            continue
        names = {found.name for found in find_words("hedge", words)}
        others = [s for s in body.statements if s not in mine and s.parent is None and body.sentence_of(s) == sentence]
        if (
            "confirmed" in names
            and (speaks or not others)
            and not any(word in ("not", "cannot", "no", "n't", "nothing") for word in words)
        ):
            return None
        if speaks and weak is None and "doubtful" in names:
            weak = sentence
    if any(s.position in AFFIRMATIVE for s in mine) or weak is None:
        return None
    return Finding(
        "overstated", f"The headline has {named(claim.holder)} confirm what the body has as likely or possible only.",
        claim.span, Span(weak.start, weak.end),
    )  # fmt: skip


def _plan_done(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo sells boats" over a body in which it considers doing so."""
    deed = claim.deed
    if deed is None or deed.negated or deed.planned or not deed.by_verb:
        return None
    if claim.hedged or "accuses" in claim.stances:
        return None
    told = _tellings_by_doer(claim, deed, body)
    if any(t.certainty == "done" and not t.negated for t in told):
        return None
    undone = sorted((t for t in told if t.certainty != "done"), key=lambda t: t.negated)
    weak = undone[0].sentence if undone else None
    if deed.names <= SOFT or deed.is_unlisted:
        weak = weak if len(undone) == len(told) else None
    elif weak is None or parties_of(deed) - body.parties_of(weak):
        weak = _plan_told(claim, deed, body) or weak
    if weak is None:
        return None
    why = "The headline tells as done what the body has as planned, sought or possible."
    return Finding("overstated", why, claim.span, Span(weak.start, weak.end))


def _tellings_by_doer(claim: TitleClaim, deed: TitleDeed, body: Body) -> list[Told]:
    """Tellings of the same deed; where there are none, those by the same doer or of like things."""
    found = {t.word.index: t for t in tellings(claim, deed, body)}
    if found:
        return list(found.values())
    doer = deed.agent.parties
    for name in sorted(deed_names(deed)):
        for told in body.told(name):
            by_doer = doer & (told.agents if name in deed.names else told.origins)
            if by_doer or (not told.agents and shared_things(claim, deed, told, body) > 0):
                found.setdefault(told.word.index, told)
    return [found[at] for at in sorted(found)]


def _plan_told(claim: TitleClaim, deed: TitleDeed, body: Body) -> Sentence | None:
    """A sentence that plans or weighs something with the headline's parties and things."""
    parties = parties_of(deed)
    for sentence in body.reading.sentences:
        shared = claim.about.topic.overlap(body.topics[sentence.index])
        if shared < 1 or not (parties and parties <= body.parties_of(sentence)):
            continue
        names = {found.name for found in find_words("hedge", body.lows, sentence.first, sentence.last)}
        if names & {"planned", "possible"}:
            return sentence
    return None


def _allegation_flat(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo sold boats" over a body in which Riga says so and Oslo denies it."""
    deed = claim.deed
    if not claim.is_flat or (deed is not None and (deed.negated or deed.planned or deed.names <= SOFT)):
        return None
    doer = claim.subject if deed is None else deed.agent.parties
    told = [] if deed is None else [t for t in tellings(claim, deed, body) if not t.negated]
    granted = [t for t in told if body.is_taken_for_granted(t)]
    if any(t.statement is None or t.statement.position not in _SILENT for t in granted):
        return None
    told = [t for t in told if t not in granted]
    places = [(t.sentence, t.statement) for t in told] or _by_topic(claim, body)
    # a colonel is not his state: what its prosecutors allege of him is no admission
    selves = frozenset[str]() if deed is not None and deed.agent.is_personal else doer
    if not places or not all(_only_alleged(statement, selves) for _, statement in places):
        return None
    deniers = {s.speaker.party for s in body.statements if s.position in NEGATIVE}
    contested = bool(deniers & (doer | {None})) if doer else bool(deniers)
    if not contested and not any(_is_doubted(t.sentence, body) for t in told):
        return None
    first = places[0][0]
    why = "The headline tells as fact what the body has as one side's allegation."
    return Finding("overstated", why, claim.span, Span(first.start, first.end))


def _by_topic(claim: TitleClaim, body: Body) -> list[tuple[Sentence, Statement | None]]:
    """The sentences that share most with a headline whose verb is in no lexicon, with who says them."""
    about = claim.about.topic
    shares = [about.overlap(topic) for topic in body.topics]
    most = max(shares, default=0.0)
    if most < ENOUGH_SHARED or not claim.subject:
        return []
    by_sentence = {s.index: statement for statement in body.statements for s in [body.sentence_of(statement)] if s}
    return [
        (sentence, by_sentence.get(sentence.index))
        for sentence, share in zip(body.reading.sentences, shares, strict=True)
        if share >= most * NEAR_BEST
    ]


def _only_alleged(statement: Statement | None, doer: frozenset[str]) -> bool:
    """True for what another says of the doer, and for the doer's own denial."""
    if statement is None or statement.position in AFFIRMATIVE:
        return False
    if statement.position in NEGATIVE:
        return True
    own = statement.speaker.party is not None and statement.speaker.party in doer
    return not own and statement.position in BLAMING | {"asserts"}


def _is_doubted(sentence: Sentence, body: Body) -> bool:
    return any(found.name == "doubtful" for found in find_words("hedge", body.lows, sentence.first, sentence.last))
