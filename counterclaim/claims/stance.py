"""A statement in its group -> where its speaker stands on the claim.

In: a proposition with the group it belongs to. Out: alleges, confirms, acknowledges, denies, doubts or declines.
Always: declining is neutral; only the party concerned can confirm, another party's agreement is one more allegation;
who merely passes a statement on stands where that statement stands.
"""

from __future__ import annotations

import re

from counterclaim.claims.denial import counters, opposes
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.core.claim import StanceKind
from counterclaim.core.statement import Position

_SETTLED: dict[Position, StanceKind] = {
    "denies": "denies", "dismisses": "denies", "doubts": "doubts", "declines": "declines",
}  # fmt: skip
_UNKNOWN = re.compile(
    r"\b(?:unclear|(?:not|n['’]t|never) (?:yet )?(?:been )?(?:clear|certain|sure|known|proven|confirmed|established)|"
    r"(?:could|can|cannot|was unable to|were unable to) ?(?:not )?(?:yet )?(?:confirm|verify|say whether)|"
    r"no (?:\w+ ){1,3}(?:is|are|was|were|has been|have been) (?:known|seen|found|observed|recorded)|"
    r"no (?:sign|evidence|proof|indication)|remains? (?:unclear|unknown|to be seen))",
    re.IGNORECASE,
)

_NOT_TO_BE = re.compile(r"^\W*(?:that )?(?:\w+ ){1,3}?(?:would|will)(?: not| never|n['’]t)\b", re.IGNORECASE)
"""“They would not change the course of the war” speaks against what others expect; of oneself it is a promise."""

_OWN = re.compile(r"\W*(?:that )?(?:we|it|he|she|I|(?:our|its|his|her) \w+)\b", re.IGNORECASE)


def stance_of(proposition: Proposition, group: Group) -> StanceKind:
    """Where the speaker of one statement stands on the group's claim."""
    inner = next((each for each in group.members if _is_carried_by(each, proposition)), None)
    if inner is not None:
        return stance_of(inner, group)
    position = proposition.statement.position
    if position in _SETTLED:
        return _SETTLED[position]
    if proposition.is_hearsay and position in ("acknowledges", "confirms", "pledges"):
        return "alleges"
    if position == "acknowledges":
        if _UNKNOWN.search(proposition.text):
            return "doubts"
        return "acknowledges" if _is_concerned(proposition, group) else "alleges"
    if position == "confirms":
        return "confirms" if _is_concerned(proposition, group) else "alleges"
    speaks_against = proposition.rules_out or counters(proposition) or opposes(proposition)
    if speaks_against and proposition in group.others:
        return "denies"
    if position == "pledges":
        return "confirms"
    if position == "asserts" and _NOT_TO_BE.search(proposition.text) and not _is_promise(proposition):
        return "denies"
    if _contradicts(proposition, group):
        return "denies"
    is_own = (
        bool(proposition.transfers & group.transfers) and proposition.statement.speaker.party in proposition.partners
    )
    if is_own and position == "asserts" and not proposition.negated:
        return "confirms"
    return "alleges"


def _is_carried_by(inner: Proposition, outer: Proposition) -> bool:
    """True for the statement that another one passes on: it lies inside, and they are in one group for that."""
    passes_on = outer.statement.position in ("asserts", "alleges")
    return passes_on and inner.statement.parent == outer.statement.id


def _is_concerned(proposition: Proposition, group: Group) -> bool:
    """True if the claim is about the speaker's own doing: an end of the transfer, or the party that the words name.

    A concession that names no other party as the one who does it is about who concedes.
    """
    if group.transfers and any(proposition.party in each.partners for each in group.members):
        return True
    if group.transfers and proposition.statement.position == "confirms":
        return False
    return proposition.party in proposition.doers or not proposition.doers


def _is_promise(proposition: Proposition) -> bool:
    """True for what the speaker's side will not do; “they” are others."""
    return proposition.party in proposition.charged or _OWN.match(proposition.text) is not None


def _contradicts(proposition: Proposition, group: Group) -> bool:
    """True for "the hold was empty" told against another party's "the hold was full of rockets"."""
    if not proposition.negated or proposition.statement.position not in ("asserts", "alleges"):
        return False
    rivals = [each for each in group.tellings if each is not proposition and each.party != proposition.party]
    return any(not rival.negated for rival in rivals)
