"""Told claims of a new drawing are tied to those already kept, and put under one claim with them.

In: a writer and what was just recorded. Out: rows of `link`, `match_key` and `membership`, and the claims whose views
must be made anew. Always: what a claim is held against does not grow with the ledger; only told claims of current
drawings belong to a claim; membership is a function of links and judgements, so it can be made anew at any time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select, text

from counterclaim.claims.linking.components import Member, Said, components
from counterclaim.claims.linking.keys import keys_of, place_of
from counterclaim.claims.linking.link import link_document
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.link import Match
from counterclaim.ledger import schema
from counterclaim.ledger.among import ask_among
from counterclaim.ledger.body import canonical
from counterclaim.ledger.claim_index import SqlClaimIndex
from counterclaim.ledger.views.judged import judged_on, parts_of
from counterclaim.ledger.write import Writer

if TYPE_CHECKING:
    from counterclaim.ledger.record import Recorded


def link_recorded(writer: Writer, recorded: Recorded) -> set[int]:
    """Tie what a drawing tells to what is kept; the told claims whose claims changed."""
    touched: set[int] = set()
    if not recorded.is_new_document:
        touched = drop_superseded(writer, recorded.document, recorded.drawing)
    ids = {seq: id for id, seq in recorded.told_claims.items()}
    profiles = {ids[seq]: profile for seq, profile in recorded.profiles}
    tied = tie_claims(writer.connection, profiles)
    record_links(writer, recorded.told_claims, tied)
    record_keys(writer, recorded.profiles, ids)
    touched |= join_claims(writer, recorded.told_claims, profiles, tied)
    _refresh_views(writer, recorded, touched)
    return touched


def tie_claims(connection: Connection, profiles: Mapping[str, Profile]) -> dict[str, tuple[tuple[int, Match], ...]]:
    """The claims of a document, by id, each with those that it repeats or may repeat."""
    index = SqlClaimIndex(connection)
    index.look_up([(keys_of(profile), place_of(profile, id)) for id, profile in profiles.items()])
    return link_document(profiles, index)


def record_links(writer: Writer, numbers: Mapping[str, int], tied: Mapping[str, Sequence[tuple[int, Match]]]) -> None:
    """Keep each tie with its findings, so that anybody can see why."""
    rows = [
        {
            "later": numbers[id],
            "earlier": earlier,
            "verdict": match.verdict,
            "score": match.score,
            "findings": canonical([[each.name, each.detail, each.weight] for each in match.findings]),
        }
        for id, found in tied.items()
        for earlier, match in found
    ]
    writer.append_many(schema.link, rows)


def record_keys(writer: Writer, profiles: Iterable[tuple[int, Profile]], ids: Mapping[int, str]) -> None:
    """Keep under which keys told claims are found again."""
    rows = []
    for seq, profile in profiles:
        place = place_of(profile, ids[seq])
        rows += [{"key": key, "place": place, "told_claim": seq} for key in keys_of(profile)]
    writer.derive(schema.match_key, rows)


def drop_superseded(writer: Writer, document: int, drawing: int) -> set[int]:
    """Told claims of older drawings of a document leave their claims; those whose claims changed by that."""
    told = schema.told_claim
    old = select(told.c.seq).where(told.c.document == document, told.c.drawing != drawing)
    rows = writer.connection.execute(select(schema.membership).where(schema.membership.c.told_claim.in_(old))).all()
    if not rows:
        return set()
    gone, claims = {int(row.told_claim) for row in rows}, {int(row.claim) for row in rows}
    for part in parts_of(sorted(gone)):
        writer.connection.execute(delete(schema.membership).where(schema.membership.c.told_claim.in_(part)))
    return gone | regroup_claims(writer, claims)


def join_claims(
    writer: Writer,
    numbers: Mapping[str, int],
    profiles: Mapping[str, Profile],
    tied: Mapping[str, Sequence[tuple[int, Match]]],
) -> set[int]:
    """Put new told claims under the claims that they are tied to; the told claims whose claims changed."""
    connection = writer.connection
    links = [
        (numbers[id], earlier, match.score)
        for id, found in tied.items()
        for earlier, match in found
        if match.verdict == "same"
    ]
    names = _claims_of(connection, {earlier for _, earlier, _ in links})
    members = _members(connection, set(names.values()))
    members |= {numbers[id]: Member(id, profile.published) for id, profile in profiles.items()}
    ties = [(later, names[earlier], score) for later, earlier, score in links if earlier in names]
    named = components(members, ties)
    writer.derive(schema.membership, [{"told_claim": seq, "claim": named[seq]} for seq in numbers.values()])
    moved = [(claim, name) for claim, name in named.items() if claim != name and claim in names.values()]
    for claim, name in moved:
        connection.execute(_RENAME, {"claim": claim, "name": name})
    touched = set(numbers.values())
    judged = _judged_in(connection, {named[seq] for seq in numbers.values()})
    return touched | regroup_claims(writer, judged) if judged else touched


_RENAME = text("UPDATE membership SET claim = :name WHERE claim = :claim")


def regroup(writer: Writer, told_claims: Collection[int]) -> set[int]:
    """Put anew under claims whatever hangs together with some told claims; those whose claim changed."""
    connection = writer.connection
    claims = set(_claims_of(connection, set(told_claims)).values())
    # A judgement may join what no link ties, or let go what it kept apart: neighbours by link come along.
    linked = _linked(connection, _told_of(connection, claims) | set(told_claims))
    claims |= set(_claims_of(connection, linked).values())
    return regroup_claims(writer, claims)


def regroup_claims(writer: Writer, claims: Collection[int]) -> set[int]:
    """Put anew under claims the told claims of some claims; those whose claim changed."""
    connection = writer.connection
    told = _told_of(connection, claims)
    before = _claims_of(connection, told)
    after = derive_membership(connection, told)
    changed = {seq for seq in told if before.get(seq) != after[seq]}
    writer.derive(schema.membership, [{"told_claim": seq, "claim": after[seq]} for seq in sorted(changed)])
    return changed


def derive_membership(connection: Connection, told_claims: Collection[int] | None = None) -> dict[int, int]:
    """After which told claim the claim of each is named, by links and judgements alone; all current ones by default."""
    current = _current(connection) if told_claims is None else set(told_claims)
    members = _members(connection, current)
    links = [row for row in _same_links(connection, members) if row[0] in members and row[1] in members]
    return components(members, links, _judged_pairs(connection, members))


def _current(connection: Connection) -> set[int]:
    """The told claims of the newest drawing of each document."""
    newest = text("SELECT seq FROM told_claim WHERE drawing IN (SELECT max(seq) FROM drawing GROUP BY document)")
    return {int(row[0]) for row in connection.execute(newest)}


def _claims_of(connection: Connection, told_claims: Collection[int]) -> dict[int, int]:
    rows = ask_among(connection, "SELECT told_claim, claim FROM membership WHERE told_claim AMONG ?", told_claims)
    return {int(row.told_claim): int(row.claim) for row in rows}


def _told_of(connection: Connection, claims: Collection[int]) -> set[int]:
    rows = ask_among(connection, "SELECT told_claim FROM membership WHERE claim AMONG ?", claims)
    return {int(row.told_claim) for row in rows}


def _members(connection: Connection, told_claims: Collection[int]) -> dict[int, Member]:
    asked = """
        SELECT told_claim.seq, told_claim.id, document.published FROM told_claim
        JOIN document ON document.seq = told_claim.document WHERE told_claim.seq AMONG ?
    """
    return {
        int(row.seq): Member(row.id, None if row.published is None else date.fromisoformat(row.published))
        for row in ask_among(connection, asked, told_claims)
    }


def _same_links(connection: Connection, told_claims: Collection[int]) -> Iterator[tuple[int, int, float]]:
    table = schema.link
    asked = select(table.c.later, table.c.earlier, table.c.score).where(table.c.verdict == "same")
    for part in parts_of(sorted(told_claims)):
        for row in connection.execute(asked.where(table.c.later.in_(part))):
            yield int(row.later), int(row.earlier), float(row.score)


def _linked(connection: Connection, told_claims: Collection[int]) -> set[int]:
    """Told claims tied to some, and those judged together with some."""
    table, found = schema.link, set()
    for part in parts_of(sorted(told_claims)):
        either = table.c.later.in_(part) | table.c.earlier.in_(part)
        asked = select(table.c.later, table.c.earlier).where(either, table.c.verdict == "same")
        found |= {int(each) for row in connection.execute(asked) for each in row}
    ids = {member.id for member in _members(connection, set(told_claims)).values()}
    others = {each for pair in _pairs(connection) for each in pair.split(" ") if not ids.isdisjoint(pair.split(" "))}
    return found | _seqs_of(connection, others)


def _seqs_of(connection: Connection, ids: Collection[str]) -> set[int]:
    table = schema.told_claim
    return {
        int(row.seq)
        for part in parts_of(sorted(ids))
        for row in connection.execute(select(table.c.seq).where(table.c.id.in_(part)))
    }


def _pairs(connection: Connection) -> list[str]:
    table = schema.judgement
    asked = select(table.c.subject).where(table.c.subject_kind == "link").distinct()
    return [str(row.subject) for row in connection.execute(asked)]


def _judged_in(connection: Connection, claims: Collection[int]) -> set[int]:
    """Those of some claims of whose tellings anybody said that they are the same as others, or not."""
    ids = {each for pair in _pairs(connection) for each in pair.split(" ")}
    return set(_claims_of(connection, _seqs_of(connection, ids)).values()) & set(claims)


def _judged_pairs(connection: Connection, members: Mapping[int, Member]) -> list[tuple[int, int, Said]]:
    """What people have said of pairs of these told claims; a judgement names ids, which later drawings keep."""
    by_id: dict[str, list[int]] = {}
    for seq, member in members.items():
        by_id.setdefault(member.id, []).append(seq)
    pairs = [pair for pair in _pairs(connection) if all(each in by_id for each in pair.split(" "))]
    found: list[tuple[int, int, Said]] = []
    for pair, judged in judged_on(connection, pairs).items():
        said = next((each.verdict for each in judged.in_force if each.verdict in ("same", "different")), None)
        if said is not None:
            left, right = pair.split(" ")
            found.extend((one, other, said) for one in by_id[left] for other in by_id[right])
    return found


def _refresh_views(writer: Writer, recorded: Recorded, touched: Collection[int]) -> None:
    """Make the rows anew that lists are read from."""
    from counterclaim.ledger.views.refresh import refresh, refresh_drawing

    refresh_drawing(writer, recorded)
    refresh(writer, touched, recorded.told_claims.values())
