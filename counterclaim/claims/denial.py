"""A denial beside one telling: what speaks for its being the one that is denied, as small named findings.

In: a denial (or a refusal to say), a telling and the group it stands in. Out: the names of the findings that hold.
Always: nobody answers their own side. What the sum of their weights decides is left to answer.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterclaim.claims.compare import (
    MANY,
    MIN_OWN_WORDS,
    MOST,
    Rarity,
    concept_findings,
    containment,
    is_same_content,
)
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import MOVING, Proposition
from counterclaim.lexicon.claims import is_cue, lemma_of

DENYING = frozenset({"denies", "dismisses", "doubts"})
TELLING = frozenset({"asserts", "alleges"})
PLAIN = frozenset({"accuses", "alleges"})
WEAK = frozenset({"pledges", "demands", "acknowledges", "condemns"})
_ASKED = re.compile(
    r"(?:to )?(?:say|name|specify|elaborate|explain|give|tell|identify|disclose|which|what|who|whose|where|when|why|"
    r"how|whether|if|more|further|details|them|him|her|those)\b",
    re.IGNORECASE,
)
"""What somebody will not say more about: "which parts were not"; "the drones" are rather another's words."""
PAPERS = frozenset(
    map(lemma_of, "report document paper study letter dossier survey memo cable transcript file".split())
)
_NEWSPAPER = re.compile(
    r"\b(?:Times|Post|Herald|Courier|Daily|Tribune|Gazette|Journal|Chronicle|Observer|Guardian|Mail|Monitor|Telegraph|"
    r"Mirror|Independent|Examiner|Weekly|Inquirer|Dispatch|Sentinel|Argus|Echo)\b"
)
_ANY_ARMS = frozenset(map(lemma_of, "arms weapons weaponry armaments munitions".split()))
MEDIA = frozenset(map(lemma_of, "newspaper magazine daily broadcaster outlet article paper channel agency".split()))


def is_denial(proposition: Proposition) -> bool:
    """True for what speaks against a claim."""
    rules_out = proposition.rules_out and proposition.statement.position in TELLING
    return proposition.statement.position in DENYING or rules_out or counters(proposition)


def counters(proposition: Proposition) -> bool:
    """True for another version: told in return, or saying that an own transfer was none."""
    is_own = proposition.party in proposition.partners and _says_no(proposition)
    return is_own or is_rebuttal(proposition)


def is_rebuttal(proposition: Proposition) -> bool:
    """True for another version that its cue says is told in return: “they were on leave, countered Oslo”."""
    return proposition.statement.position in TELLING and is_cue("rebutting", proposition.cue)


def opposes(proposition: Proposition) -> bool:
    """True for “there were no boats”, which denies if somebody has said that there were."""
    return proposition.statement.position in TELLING and proposition.negated and not counters(proposition)


def speaks_against(proposition: Proposition) -> bool:
    """True for a denial, and for what is one if somebody has said the opposite."""
    return is_denial(proposition) or opposes(proposition)


def _says_no(proposition: Proposition) -> bool:
    return proposition.statement.position in TELLING and proposition.opposes


def names_deal(answering: Proposition) -> bool:
    """True for “condemned the deal”, which means a transfer that is told."""
    reference, position = answering.reference, answering.statement.position
    return reference is not None and reference.kind == "deal" and answering.is_bare and position == "condemns"


def is_answerable(denial: Proposition, telling: Proposition) -> bool:
    """True unless both are of one side, or the telling only passes the denial on."""
    if denial.party is not None and telling.party == denial.party and speaks_against(denial):
        return _is_newspaper(telling)
    return denial.statement.parent != telling.statement.id


def _is_newspaper(telling: Proposition) -> bool:
    """True for "the Lagos Courier", which speaks for no government though it bears the name of a capital."""
    return _NEWSPAPER.search(telling.statement.speaker.name or "") is not None


def charges(telling: Proposition, denial: Proposition) -> bool:
    """True if a telling is about what the denying party or person does."""
    return denial.party in telling.charged or _last_name(denial) in telling.words


def is_about(telling: Proposition, denial: Proposition) -> bool:
    """True if a telling of another side charges or names who denies: without that, a mere "no" answers nothing."""
    return telling.party != denial.party and (denial.party in telling.parties or charges(telling, denial))


def compare_denial(denial: Proposition, telling: Proposition, group: Group, rarity: Rarity) -> Iterator[str]:
    """What speaks for and against a denial's answering one telling of a group.

    Weights were set by hand on the cases; change one, and run the gate.
    """
    yield from _content_findings(denial, telling, rarity)
    if denial.concepts and ("breach" in denial.concepts) != ("breach" in telling.concepts):
        yield "one tells of a breach"
    if denial.is_bare and telling.transfers:
        yield "tells of a transfer"
    yield from _party_findings(denial, telling)
    if telling.statement.position in PLAIN:
        yield "plain allegation"
    elif telling.statement.position in WEAK:
        yield "weak allegation"
    if not telling.has_clause and not telling.transfers and telling.statement.position != "accuses":
        yield "nothing to deny"
    yield from _place_findings(denial, telling)
    if denial.statement.position == "declines" and _is_just_before(telling, denial):
        yield "own words before"
    if any(each is not denial and each.party == denial.party and is_denial(each) for each in group.others):
        yield "denied before"
    if len(group.tellings) > 1:
        yield "often told"
    if any(each.paragraph == 0 for each in group.tellings):
        yield "told first"


def _is_just_before(telling: Proposition, declining: Proposition) -> bool:
    is_same = telling.statement.speaker == declining.statement.speaker
    return is_same and _ASKED.match(declining.text) is not None and 0 <= declining.sentence - telling.sentence <= 1


def _content_findings(denial: Proposition, telling: Proposition, rarity: Rarity) -> Iterator[str]:
    if denial.transfers & telling.told_transfers:
        yield "same transfer"
    elif denial.transfers and telling.transfers:
        yield "other transfer"
        if denial.suppliers & telling.suppliers:
            is_general = denial.is_general and denial.partners == telling.partners
            yield "same ends" if is_general else "same supplier"
    if names_other_partner(denial, telling):
        yield "other partner"
    if telling.statement.parent == denial.statement.id:
        yield "told inside the denial"
    elif is_same_content(denial, telling):
        yield "same content"
    if len(denial.words) >= MIN_OWN_WORDS:
        likeness = containment(denial, telling, rarity)
        if likeness >= MOST and len(denial.words) > 1:
            yield "same words"
        elif likeness >= MANY:
            yield "many same words"
    yield from concept_findings(denial, telling)


def names_other_partner(denial: Proposition, telling: Proposition) -> bool:
    """True for “never sold arms to Peru” beside a telling of arms that went from Chad to Malta."""
    towards = denial.towards - {denial.party}
    return bool(towards and telling.transfers) and towards.isdisjoint(telling.partners) and deals_in_general(denial)


def deals_in_general(proposition: Proposition) -> bool:
    """True for a denial of any dealing in arms with somebody: which arms, it does not say."""
    tells_of_supply = not proposition.concepts.isdisjoint(MOVING)
    return tells_of_supply and bool(proposition.words & _ANY_ARMS) and bool(proposition.towards)


def _party_findings(denial: Proposition, telling: Proposition) -> Iterator[str]:
    if charges(telling, denial):
        yield "accuses who denies"
    elif denial.party in telling.parties:
        yield "mentions who denies"
    if (denial.parties & telling.parties) - {denial.party}:
        yield "same parties"
    if telling.party in denial.sources or _is_source_of(telling, denial):
        yield "source named"
    if denial.reference is not None and denial.words & MEDIA and telling.statement.speaker.party is None:
        yield "medium named"


def _is_source_of(telling: Proposition, denial: Proposition) -> bool:
    """True if "that report" is denied and a report tells it."""
    speaker = telling.statement.speaker
    if denial.reference is None or not is_denial(denial) or speaker.kind not in ("document", "named", "role"):
        return False
    named = {lemma_of(word) for word in re.findall(r"\w+", speaker.role or speaker.name or "")}
    return not denial.words.isdisjoint(named & PAPERS)


def _last_name(proposition: Proposition) -> str:
    speaker = proposition.statement.speaker
    return lemma_of(speaker.name.split()[-1]) if speaker.name and speaker.kind == "named" else ""


def _place_findings(denial: Proposition, telling: Proposition) -> Iterator[str]:
    away = denial.paragraph - telling.paragraph
    if denial.sentence == telling.sentence:
        yield "same sentence"
    elif away == 0:
        yield "same paragraph"
    elif away == 1:
        yield "paragraph before"
    elif 1 < away <= 3:
        yield "a little before"
    elif away < 0 and denial.paragraph > 0:
        yield "told later"
