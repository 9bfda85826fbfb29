"""The stances on a claim -> its status, and how many independent sources allege it.

In: stances in the order in which they were taken. Out: a status by the conventions of the cases. Always: declining is
neutral; doubting counts as denying; a change of mind counts as the last word of that party.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from counterclaim.claims.proposition import Proposition
from counterclaim.core.claim import ClaimStatus, Stance
from counterclaim.lexicon.claims import is_cue

AGAINST = frozenset({"denies", "doubts"})
OWNING = frozenset({"confirms", "acknowledges"})


def status_of(
    stances: Sequence[Stance], *, taken_back_by: Collection[str] = (), is_conceded: bool = False
) -> ClaimStatus:
    """The status of a claim.

    `taken_back_by` are parties that withdrew what they had alleged; `is_conceded` says that a party concerned owns up
    to it in so many words, which a promise or an announcement does not.
    """
    alleging = {stance.party for stance in stances if stance.stance == "alleges"}
    owning = {stance.party for stance in stances if stance.stance in OWNING}
    against = {stance.party for stance in stances if stance.stance in AGAINST}
    if alleging and alleging <= set(taken_back_by) and not owning:
        return "withdrawn"
    if not alleging and not owning:
        return "denied-only" if against else "uncontested"
    if against and not (owning and is_conceded and _still_owns(stances, owning)):
        return "contested"
    return "confirmed" if owning and (is_conceded or alleging - owning) else "uncontested"


def _still_owns(stances: Sequence[Stance], owning: Collection[str]) -> bool:
    """True unless every party that owned up denied it on a later day; where no day is told, owning up is the news."""
    return any(
        not any(each.party == party and each.stance in AGAINST and _is_later(each, stances) for each in stances)
        for party in owning
    )


def _is_later(denial: Stance, stances: Sequence[Stance]) -> bool:
    owned = [each for each in stances if each.party == denial.party and each.stance in OWNING]
    days = [each.on.end for each in owned if each.on is not None and each.on.end is not None]
    begun = denial.on.start if denial.on is not None else None
    return begun is not None and bool(days) and begun > max(days)


def count_sources(alleging: Sequence[Proposition]) -> int:
    """How many parties or media allege something on their own knowledge.

    Who passes on another's words counts for that other one, and so does who only shares another's view.
    """
    carried = {each.statement.parent for each in alleging}
    quoted = [each for each in alleging if is_cue("quoting", each.cue)]
    parties = set()
    for each in alleging:
        cites = any(other is not each and other.statement.content == each.statement.content for other in quoted)
        if each.statement.id in carried or cites or is_cue("adopting", each.cue):
            continue
        parties.add(each.party or "")
    return len(parties)
