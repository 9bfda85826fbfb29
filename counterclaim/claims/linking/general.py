"""A denial of all dealings in arms between two parties -> the accusations that it denies besides.

In: profiles. Out: whether one denies the other in general, and the keys under which such claims are found. Always:
they stay two claims: “we never sold it arms” answers every accusation of a sale, and is one with none of them.
"""

from __future__ import annotations

from typing import get_args

from counterclaim.claims.linking.draw import ANY, STAGES
from counterclaim.claims.linking.keys import deal_key
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.transfer import Category

_NAMED = tuple(sorted({*get_args(Category)} - {ANY}))
_STAGES = tuple(dict.fromkeys(STAGES.values()))


def denies_in_general(profile: Profile) -> bool:
    """True for what somebody denies of arms of any kind, and nobody tells.

    >>> from counterclaim.claims.linking.draw import profile_text
    >>> from counterclaim.claims.linking.profile import Deal
    >>> sold = Deal("PER", "TCD", ("unspecified",), "done")
    >>> denies_in_general(profile_text("Peru sold arms to Chad", deals=[sold], deniers=["PER"]))
    True
    """
    is_general = bool(profile.deals) and profile.deals[0].is_general and None not in _ends(profile)
    return is_general and bool(profile.deniers) and not profile.tellers


def answers_in_general(general: Profile, specific: Profile) -> bool:
    """True if a denial of all arms between two parties denies what another claim tells of them."""
    if not denies_in_general(general) or not specific.deals or specific.deals[0].is_general:
        return False
    # Who only rules it out for the future leaves open what was done.
    is_open = general.deals[0].stage != "done" and specific.deals[0].stage == "done"
    return bool(specific.tellers) and _ends(general) == _ends(specific) and not is_open


def general_keys(profile: Profile) -> tuple[int, ...]:
    """The keys of denials that may deny a claim in general, or of claims that such a denial may deny."""
    if not profile.deals:
        return ()
    names = _NAMED if profile.deals[0].is_general else (ANY,)
    return tuple(deal_key(*_ends(profile), stage, name) for stage in _STAGES for name in names)


def _ends(profile: Profile) -> tuple[str | None, str | None]:
    return profile.deals[0].supplier, profile.deals[0].recipient
