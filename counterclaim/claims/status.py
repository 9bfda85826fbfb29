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
    if against and (not owning or _last_word(stances, owning) in AGAINST):
        return "contested"
    if owning and (is_conceded or alleging - owning):
        return "confirmed"
    return "contested" if against else "uncontested"


def _last_word(stances: Sequence[Stance], parties: Collection[str]) -> str:
    return [each.stance for each in stances if each.party in parties and each.stance != "declines"][-1]


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
