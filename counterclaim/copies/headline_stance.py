"""A headline that has the wrong one hold something, or the right one hold the reverse.

In: one claim of the headline and the body. Out: a `Finding` or None. Always: what the headline says must be missing
from the body, and its reverse must stand there; where a body holds both, nothing is found.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_finding import Finding, named
from counterclaim.copies.headline_match import (
    AFFIRMATIVE,
    BLAMING,
    NEGATIVE,
    match_blame,
    match_statement,
    span_of_statement,
    statements_by,
)
from counterclaim.copies.headline_title import TitleClaim
from counterclaim.core.reading import Sentence
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.lexicon.headlines import find_words

CLAIMING = BLAMING | AFFIRMATIVE | {"asserts", "pledges"}
SILENT = frozenset({"declines", "doubts"})
CLEAR = 1.0
"""How much more of the headline's topic the reverse must share than what the headline says."""
SOME, ENOUGH, GOOD, MUCH = 0.5, 1.5, 2.5, 3.0
"""How much of the headline's topic a statement must share: two words are 2, a word of the same group 0.5."""
_NO = frozenset("no not never neither nor none nothing nobody n't n’t cannot".split())


def find_wrong_holder(claim: TitleClaim, body: Body) -> Finding | None:
    """The first way in which a headline is wrong about who holds what."""
    checks = (
        _accuser, _stance, _denial_made_up, _admission_made_up, _admitted_by_nobody, _holder, _speaker, _ruled_out,
        _praise,
    )  # fmt: skip
    for check in checks:
        finding = check(claim, body)
        if finding is not None:
            return finding
    return None


def _accuser(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga accuses Oslo" over a body in which Oslo accuses Riga."""
    accuser, accused = claim.holder.parties, claim.target.parties - claim.holder.parties
    if not claim.stances & {"accuses", "derides"} or not accuser or not accused:
        return None
    theirs = [match_blame(claim, s, body, accused) for s in body.statements if s.speaker.party in accuser]
    turned = [(match_blame(claim, s, body, accuser), s) for s in body.statements if s.speaker.party in accused]
    best = max(turned, key=lambda pair: pair[0], default=None)
    if best is None or best[0] < ENOUGH or best[0] < max(theirs, default=0.0) + CLEAR:
        return None
    why = f"In the body it is {named(claim.target, accused)} that blames {named(claim.holder)}."
    return Finding("reversed", why, claim.span, span_of_statement(best[1]))


def _stance(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo admits the sale" over a body in which Oslo denies it, or the other way round."""
    holder = claim.holder
    if not (holder.parties or holder.topic) or holder.parties & claim.target.parties:
        return None
    if "denies" in claim.stances:
        says, turned, why = NEGATIVE, AFFIRMATIVE, "deny what the body has them acknowledge"
    elif "admits" in claim.stances:
        says, turned, why = AFFIRMATIVE, NEGATIVE, "admit what the body has them deny"
    else:
        return None
    shown: tuple[float, Statement] | None = None
    for party in sorted(holder.parties) or [""]:
        mine = [s for s in statements_by(holder, body) if not party or s.speaker.party == party]
        straight = _best(claim, [s for s in mine if s.position in says], body)
        reverse = _best(claim, [s for s in mine if s.position in turned], body)
        if reverse is None or (straight is not None and reverse[0] < straight[0] + CLEAR):
            return None
        if says is AFFIRMATIVE and _owns_up(claim, mine, body) > reverse[0] - CLEAR:
            return None
        shown = reverse if shown is None or reverse[0] > shown[0] else shown
    if shown is None or shown[0] < SOME:
        return None
    return Finding("reversed", f"The headline has {named(holder)} {why}.", claim.span, span_of_statement(shown[1]))


def _best(claim: TitleClaim, statements: Iterable[Statement], body: Body) -> tuple[float, Statement] | None:
    scored = [(match_statement(claim, s, body), s) for s in statements]
    return max(scored, key=lambda pair: pair[0], default=None)


def _owns_up(claim: TitleClaim, statements: Iterable[Statement], body: Body) -> float:
    """How much of the headline a sentence shares in which the holder speaks in words of admission; -1: none does."""
    best = -1.0
    for statement in statements:
        sentence = body.sentence_of(statement)
        if sentence is None or statement.position in NEGATIVE | SILENT:
            continue
        if any(found.name == "confirmed" for found in find_words("hedge", body.lows, sentence.first, sentence.last)):
            best = max(best, match_statement(claim, statement, body))
    return best


def _denial_made_up(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo denies deal" over a body in which Oslo says that there is one, and denies nothing."""
    if "denies" not in claim.stances or not claim.holder.parties or claim.target.parties & claim.holder.parties:
        return None
    mine = statements_by(claim.holder, body)
    if any(s.position in NEGATIVE | {"doubts"} for s in mine):
        return None
    best = _best(claim, [s for s in mine if s.position in CLAIMING and not _has_no(s, body)], body)
    if best is None or (best[0] < GOOD and not _never_denies(claim, mine, body)):
        return None
    why = f"In the body {named(claim.holder)} claims what the headline has it deny."
    return Finding("reversed", why, claim.span, span_of_statement(best[1]))


def _never_denies(claim: TitleClaim, statements: Iterable[Statement], body: Body) -> bool:
    """True if no sentence that names the holder or holds its words has a word of denial or negation."""
    own = {s.index for statement in statements if (s := body.sentence_of(statement)) is not None}
    for sentence in body.reading.sentences:
        if sentence.index not in own and not claim.holder.parties & body.parties_of(sentence):
            continue
        names = {found.name for found in find_words("stance", body.lows, sentence.first, sentence.last)}
        if "denies" in names or (_NO | {"only"}) & set(body.lows[sentence.first : sentence.last]):
            return False
    return True


def _has_no(statement: Statement, body: Body) -> bool:
    return any(
        body.lows[word.index] in _NO for span in statement.content if span.field == "text"
        for word in body.reading.words_in(span)
    )  # fmt: skip


def _admission_made_up(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo admits deal" over a body in which nobody in Oslo admits anything, and somebody there denies it."""
    if "admits" not in claim.stances or not claim.holder.parties:
        return None
    mine = statements_by(claim.holder, body)
    if any(s.position in AFFIRMATIVE for s in mine):
        return None
    shown: Sentence | None = None
    for sentence in body.reading.sentences:
        if not claim.holder.parties & body.parties_of(sentence) and not any(
            body.sentence_of(s) == sentence for s in mine
        ):
            continue
        names = {f.name for f in find_words("hedge", body.lows, sentence.first, sentence.last)}
        stances = {f.name for f in find_words("stance", body.lows, sentence.first, sentence.last)}
        if "confirmed" in names or stances & {"admits", "proves"}:
            return None
        if "denies" in stances and shown is None:
            shown = sentence
    if shown is None:
        return None
    why = f"In the body {named(claim.holder)} admits nothing, and denies."
    return Finding("reversed", why, claim.span, Span(shown.start, shown.end))


def _holder(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga denies Oslo's claim" over a body in which it is Oslo that denies."""
    holder = claim.holder.parties
    others = claim.named - holder
    if not holder or not others or not claim.stances & {"denies", "admits"}:
        return None
    says = NEGATIVE if "denies" in claim.stances else AFFIRMATIVE
    mine = statements_by(claim.holder, body)
    if any(s.position in says for s in mine) or _owns_up(claim, mine, body) > 0:
        return None
    theirs = _best(claim, [s for s in body.statements if s.speaker.party in others and s.position in says], body)
    if theirs is None or theirs[0] < ENOUGH:
        return None
    who = theirs[1].speaker.party
    why = f"In the body it is {named(claim.holder, frozenset({who or ''}))} that says so, not {named(claim.holder)}."
    return Finding("reversed", why, claim.span, span_of_statement(theirs[1]))


def _speaker(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga says boats sank" over a body in which Oslo says so, and Riga says nothing of the kind."""
    source = claim.source if claim.source.parties else claim.holder if claim.stances <= {"says"} else claim.source
    others = claim.named - source.parties
    if not source.parties or not others or claim.hedged or claim.negated:
        return None
    mine = _best(claim, statements_by(source, body), body)
    theirs = _best(claim, [s for s in body.statements if s.speaker.party in others], body)
    if theirs is None or theirs[0] < MUCH or (mine is None and source is not claim.holder):
        return None
    if mine is not None and mine[0] > theirs[0] - MUCH:
        return None
    who = theirs[1].speaker.party
    why = f"In the body it is {named(source, frozenset({who or ''}))} that says so, not {named(source)}."
    return Finding("reversed", why, claim.span, span_of_statement(theirs[1]))


def _admitted_by_nobody(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo admits sale" over a body in which Riga alleges it and Oslo, who speaks, owns up to nothing."""
    if "admits" not in claim.stances or not claim.holder.parties or claim.deed is None:
        return None
    mine = statements_by(claim.holder, body)
    owned = _best(claim, [s for s in mine if s.position in AFFIRMATIVE], body)
    if not mine or (owned is not None and owned[0] > 0) or _owns_up(claim, mine, body) > 0:
        return None
    why = f"In the body {named(claim.holder)} owns up to nothing of the kind."
    denial = _best(claim, [s for s in mine if s.position in NEGATIVE or _has_no(s, body)], body)
    if denial is not None and denial[0] >= ENOUGH:
        return Finding("reversed", why, claim.span, span_of_statement(denial[1]))
    silence = _best(claim, [s for s in mine if s.position in SILENT], body)
    if silence is not None and silence[0] >= ENOUGH:
        return Finding("overstated", why, claim.span, span_of_statement(silence[1]))
    theirs = [s for s in body.statements if s not in mine and s.position in BLAMING and s.parent is None]
    charge, own = _best(claim, theirs, body), _best(claim, mine, body)
    if charge is None or charge[0] < GOOD or (own is not None and charge[0] < own[0]):
        return None
    return Finding("overstated", why, claim.span, span_of_statement(charge[1]))


def _ruled_out(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Riga: ferry sank in storm, not collision" over a body in which Riga speaks of a collision and of no storm."""
    source = claim.source if claim.source.span else claim.holder
    ours = claim.about.topic.stems - claim.ruled_out.stems
    if not claim.ruled_out.stems or not ours or not source.span:
        return None
    mine = statements_by(source, body)
    spoken = [(s, body.topic_of_spans(s.content).stems) for s in mine if s.position not in NEGATIVE]
    turned = next((s for s, stems in spoken if claim.ruled_out.stems <= stems and not _has_no(s, body)), None)
    if turned is None or any((ours & stems) - body.topic_of_spans(turned.content).stems for _, stems in spoken):
        return None
    why = f"In the body {named(source)} says what the headline has it rule out."
    return Finding("reversed", why, claim.span, span_of_statement(turned))


def _praise(claim: TitleClaim, body: Body) -> Finding | None:
    """ "Oslo thanks Riga" over a body in which Oslo condemns it, and never thanks anybody."""
    if "praises" not in claim.stances or not claim.holder.parties:
        return None
    mine = statements_by(claim.holder, body)
    for sentence in body.reading.sentences:
        if claim.holder.parties & body.parties_of(sentence) or any(body.sentence_of(s) == sentence for s in mine):
            names = find_words("stance", body.lows, sentence.first, sentence.last)
            if any(found.name == "praises" for found in names):
                return None
    hard = next((s for s in mine if s.position in BLAMING | NEGATIVE), None)
    if hard is None:
        return None
    why = f"In the body {named(claim.holder)} objects to what the headline has it praise."
    return Finding("reversed", why, claim.span, span_of_statement(hard))
