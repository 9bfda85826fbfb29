"""A party or a person over time: what it said, denied, was accused of, and where it changed its position.

In: a connection and a name, an adjective or a code. Out: a WhoView. Always: a name stands for whom the registry or the
statements have under it; several people who fit are named, never joined.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, select

from counterclaim.core.errors import UsageError
from counterclaim.ledger.among import ask_among
from counterclaim.ledger.schema import claim_party, membership, name_word, stance, statement
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.judged import corrected_to
from counterclaim.ledger.views.nouns import Appearance, Change, ClaimRow, Stand, WhoView
from counterclaim.ledger.views.parties import known_party, near_parties, party_name
from counterclaim.ledger.views.rows import day_of, load_said
from counterclaim.ledger.views.stands import fold_told, newest_words, turns_of
from counterclaim.ledger.views.tellings import Tellings, load_tellings
from counterclaim.ledger.views.words import name_words

STANCES = ("denies", "doubts", "alleges", "confirms", "acknowledges", "declines")
SHOWN = 6
"""Claims shown under each heading, the newest."""
MAX_CHANGES = 12
MAX_PEOPLE = 8
MIN_OPENING = 4
_MOST_READ = 400
"""Statements of a person that are looked at, the newest."""


def get_who(connection: Connection, typed: str) -> WhoView:
    """Everything about who is meant."""
    party = known_party(typed)
    if party is None and _stands(connection, typed.strip()):
        party = typed.strip()
    if party is not None:
        return _party_view(connection, party)
    names = _people(connection, typed)
    meant = known_party(names[0]) if names else None
    if meant is not None:
        return _party_view(connection, meant)
    if not names:
        near = (*near_parties(typed), *_near_people(connection, typed))
        guess = f"Did you mean {' or '.join(near)}? " if near else ""
        raise UsageError(
            "who.unknown",
            f'nobody in this ledger is called "{typed.strip()}"',
            f"{guess}Look for the name in the texts: counterclaim search {typed.strip()}",
        )
    return _person_view(connection, names[0], tuple(names[1:]))


def _stands(connection: Connection, party: str) -> bool:
    return (
        connection.execute(select(claim_party.c.claim).where(claim_party.c.party == party).limit(1)).first() is not None
    )


def _people(connection: Connection, typed: str) -> list[str]:
    """Names that hold all the words, the one with the most statements first."""
    words = name_words(typed)
    if not words:
        return []
    asked = (
        select(name_word.c.speaker)
        .where(name_word.c.word.in_(words))
        .group_by(name_word.c.speaker)
        .having(func.count() == len(words))
        .limit(50)
    )
    names = [str(row.speaker) for row in connection.execute(asked)]
    number = func.count()
    counts = {
        row.speaker: int(row[1])
        for row in connection.execute(
            select(statement.c.speaker, number).where(statement.c.speaker.in_(names)).group_by(statement.c.speaker)
        )
    }
    exact = typed.strip().casefold()
    return sorted(names, key=lambda each: (each.casefold() != exact, -counts.get(each, 0), each))


def _near_people(connection: Connection, typed: str) -> tuple[str, ...]:
    """Names with a word that begins like the longest of those typed: names are spelled in many ways."""
    words = name_words(typed)
    opening = max(words, key=len, default="")[:-2]
    if len(opening) < MIN_OPENING:
        return ()
    asked = select(name_word.c.speaker).where(name_word.c.word >= opening, name_word.c.word < f"{opening}zzzz")
    rows = connection.execute(asked.distinct().order_by(name_word.c.speaker).limit(3))
    return tuple(str(row.speaker) for row in rows)


def _party_view(connection: Connection, party: str) -> WhoView:
    newest: dict[str, list[int]] = {}
    for kind in STANCES:
        newest[kind] = _newest(connection, claim_party.c.party == party, claim_party.c.stance == kind)
    charged = _newest(connection, claim_party.c.party == party, claim_party.c.charged == 1)
    changed = _newest(connection, claim_party.c.party == party, claim_party.c.changed == 1, limit=MAX_CHANGES)
    numbers = {number for each in (*newest.values(), charged, changed) for number in each}
    claims, rows = load_claims(connection, numbers), _rows(connection, party, numbers)
    said = load_said(connection, [(row.said_in, row.said) for row in rows.values() if row.said])
    # Only who changed sides is folded anew: where the others stand is kept. Others' words are left where they are,
    # unless a person put some of them down to this party.
    only = None if corrected_to(connection, "party", party) else party
    tellings = load_tellings(connection, changed, party=only)

    def appearance(number: int) -> Appearance:
        row = rows[number]
        words = said.get((row.said_in, row.said))
        return Appearance(claims[number], row.stance or None, day_of(row.since), bool(row.changed), words)

    return WhoView(
        name=party_name(party),
        party=party,
        is_person=False,
        roles=(),
        counts=_counts(connection, party),
        changes=tuple(
            change
            for number in changed
            for change in _changes(claims[number], _stand_of(tellings[number], party))
        )[:MAX_CHANGES],
        charged=tuple(map(appearance, charged)),
        sections=tuple((kind, tuple(map(appearance, own))) for kind, own in newest.items() if own),
        people=_spokespeople(connection, party),
        others=(),
    )  # fmt: skip


def _newest(connection: Connection, *conditions: Any, limit: int = SHOWN) -> list[int]:
    asked = select(claim_party.c.claim).where(*conditions)
    asked = asked.order_by(claim_party.c.last_on.desc(), claim_party.c.claim.desc()).limit(limit)
    return [int(row.claim) for row in connection.execute(asked)]


def _rows(connection: Connection, party: str, claims: Collection[int]) -> dict[int, Any]:
    """Where a party stands on some claims."""
    rows = ask_among(connection, "SELECT * FROM claim_party WHERE claim AMONG ? AND party = ?", claims, party)
    return {int(row.claim): row for row in rows}


def _counts(connection: Connection, party: str) -> tuple[tuple[str, int], ...]:
    """On how many claims it takes which stand."""
    number = func.count()
    asked = select(claim_party.c.stance, number).where(claim_party.c.party == party).group_by(claim_party.c.stance)
    found = {str(kind): int(count) for kind, count in connection.execute(asked)}
    return tuple((kind, found[kind]) for kind in STANCES if kind in found)


def _spokespeople(connection: Connection, party: str) -> tuple[tuple[str, int], ...]:
    """Who speaks for a party most often, of its newest statements."""
    newest = (
        select(statement.c.speaker)
        .where(
            statement.c.party == party, statement.c.speaker_kind == "named", statement.c.speaker != party_name(party)
        )
        .order_by(statement.c.said_from.desc())
        .limit(_MOST_READ)
        .subquery()
    )
    number = func.count()
    asked = select(newest.c.speaker, number).group_by(newest.c.speaker).order_by(number.desc(), newest.c.speaker)
    return tuple((str(name), int(count)) for name, count in connection.execute(asked.limit(MAX_PEOPLE)))


def _stand_of(tellings: Tellings, party: str) -> Stand | None:
    return next((each for each in fold_told(tellings.told).stands if each.party == party), None)


def _changes(claim: ClaimRow, stand: Stand | None) -> Iterator[Change]:
    """The turns of a party that changed sides."""
    if stand is None or not stand.changed:
        return
    yield Change(claim, stand.party, stand.name, turns_of(stand.steps))


def _person_view(connection: Connection, name: str, others: tuple[str, ...]) -> WhoView:
    rows = connection.execute(
        select(statement.c.role, statement.c.party, func.count())
        .where(statement.c.speaker == name)
        .group_by(statement.c.role, statement.c.party)
        .order_by(func.count().desc())
    ).all()
    numbers = _claims_of_person(connection, name)
    claims, tellings = load_claims(connection, numbers), load_tellings(connection, numbers, speaker=name)
    sections: dict[str, list[Appearance]] = {}
    changes: list[Change] = []
    for number in sorted(
        claims, key=lambda each: (claims[each].last_on is not None, claims[each].last_on, each), reverse=True
    ):
        own = _own_stand(tellings[number], name)
        if own is not None:
            said = newest_words(own)
            own_stand = Appearance(claims[number], own.stance, own.since, own.changed, said)
            sections.setdefault(own.stance, []).append(own_stand)
            changes.extend(_changes(claims[number], own))
    return WhoView(
        name=name,
        party=next((row.party for row in rows if row.party), None),
        is_person=True,
        roles=tuple(dict.fromkeys(row.role for row in rows if row.role))[:2],
        counts=tuple((kind, len(sections[kind])) for kind in STANCES if kind in sections),
        changes=tuple(changes[:MAX_CHANGES]),
        charged=(),
        sections=tuple((kind, tuple(sections[kind][:SHOWN])) for kind in STANCES if kind in sections),
        people=(),
        others=others[:MAX_PEOPLE],
    )


def _claims_of_person(connection: Connection, name: str) -> set[int]:
    asked = (
        select(membership.c.claim)
        .join(stance, stance.c.told_claim == membership.c.told_claim)
        .where(stance.c.speaker == name)
        .order_by(stance.c.seq.desc())
        .limit(_MOST_READ)
    )
    return {int(row.claim) for row in connection.execute(asked)}


def _own_stand(tellings: Tellings, name: str) -> Stand | None:
    """The stand of one person: the fold over what that person says alone."""
    own = [
        replace(each, stands=kept)
        for each in tellings.told
        if (kept := tuple(stand for stand in each.stands if stand.speaker == name))
    ]
    stands = fold_told(own).stands
    return stands[0] if stands else None
