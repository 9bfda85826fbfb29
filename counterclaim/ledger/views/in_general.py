"""What a claim's accusation is denied by in general, and what a general denial denies: “it never sold them any arms”.

In: a connection and a claim. Out: the denials of any arms between its two parties, with the words of who denies; of
such a denial, the accusations that it denies. Always: they are other claims, shown beside it; what is looked at does
not grow with the ledger.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from counterclaim.claims.linking.general import answers_in_general, general_keys
from counterclaim.claims.linking.profile import Profile
from counterclaim.claims.over_time.positions import AGAINST
from counterclaim.ledger.schema import match_key, membership, told_claim
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.nouns import ClaimRow, GeneralDenial
from counterclaim.ledger.views.stands import fold_told
from counterclaim.ledger.views.tellings import load_tellings

MAX_TELLINGS = 48
"""How many told claims are looked at under one key, the newest first."""
MAX_CLAIMS = 8


def general_denials(connection: Connection, number: int, told: Sequence[int]) -> tuple[GeneralDenial, ...]:
    """Claims that deny any arms between the two parties of this one, oldest first."""
    mine = _profiles(connection, told)
    near = [(claim, other) for claim, other in _near(connection, mine) if claim != number]
    claims = {claim for claim, other in near if any(answers_in_general(other, own) for own in mine)}
    rows = load_claims(connection, claims)
    tellings = load_tellings(connection, rows)
    denials = (
        GeneralDenial(row, tuple(each for each in fold_told(tellings[claim].told).stands if each.stance in AGAINST))
        for claim, row in rows.items()
    )
    return tuple(sorted((each for each in denials if each.stands), key=lambda each: _first(each.claim))[:MAX_CLAIMS])


def denied_in_general(connection: Connection, number: int, told: Sequence[int]) -> tuple[ClaimRow, ...]:
    """The accusations that this claim denies in general, oldest first."""
    mine = _profiles(connection, told)
    near = [(claim, other) for claim, other in _near(connection, mine) if claim != number]
    claims = {claim for claim, other in near if any(answers_in_general(own, other) for own in mine)}
    return tuple(sorted(load_claims(connection, claims).values(), key=_first)[:MAX_CLAIMS])


def _first(row: ClaimRow) -> tuple[str, str]:
    return str(row.first_on or ""), row.id


def _profiles(connection: Connection, told: Sequence[int]) -> list[Profile]:
    return [
        Profile.from_json(row.profile)
        for part in parts_of(told)
        for row in connection.execute(select(told_claim.c.profile).where(told_claim.c.seq.in_(part)))
    ]


def _near(connection: Connection, profiles: Sequence[Profile]) -> list[tuple[int, Profile]]:
    """Told claims between the same two parties, by their claims."""
    found: dict[int, tuple[int, Profile]] = {}
    for key in sorted({key for profile in profiles for key in general_keys(profile)}):
        asked = (
            select(told_claim.c.seq, membership.c.claim, told_claim.c.profile)
            .join(match_key, match_key.c.told_claim == told_claim.c.seq)
            .join(membership, membership.c.told_claim == told_claim.c.seq)
            .where(match_key.c.key == key)
            .order_by(match_key.c.place.desc())
            .limit(MAX_TELLINGS)
        )
        found |= {row.seq: (row.claim, Profile.from_json(row.profile)) for row in connection.execute(asked)}
    return list(found.values())
