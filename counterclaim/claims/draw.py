"""Reading, statements, events and transfers -> the claims of one document, with each party's stand.

In: what was drawn before. Out: claims in text order, each with its positions in the order in which they were taken.
Always: the same input gives the same claims and ids; every claim carries reasons; nothing here decides who is right.
Which claims of several documents are one is left to the ledger.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from counterclaim.claims.gist import gist_of
from counterclaim.claims.group import group_propositions
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition, read_propositions
from counterclaim.claims.stance import stance_of
from counterclaim.claims.status import OWNING, count_sources, status_of
from counterclaim.core.claim import Claim, ClaimKind, Stance, StanceKind
from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.party import NOBODY
from counterclaim.core.reading import Reading
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.lexicon.claims import is_cue
from counterclaim.lexicon.linking import is_nobody

ID_CHARACTERS = 16
Taken = Sequence[tuple[Proposition, StanceKind]]
OWNING_UP = frozenset({"confirms", "acknowledges"})
_AFFIRMING = frozenset({"alleges", "confirms", "acknowledges"})


def draw_claims(
    reading: Reading, statements: tuple[Statement, ...], events: tuple[Event, ...], transfers: tuple[Transfer, ...]
) -> tuple[Claim, ...]:
    """All claims of a reading."""
    propositions = read_propositions(reading, statements, events, transfers)
    by_id = {transfer.id: transfer for transfer in transfers}
    groups = group_propositions(propositions)
    taken = [
        [(each, stance_of(each, group)) for each in _in_time(_standing(group), reading.document)] for group in groups
    ]
    answerable = {each.statement.id for row in taken for each, stance in row if stance in _AFFIRMING}
    return tuple(
        _make_claim(group, row, [by_id[each] for each in sorted(group.transfers)], reading, answerable)
        for group, row in zip(groups, taken, strict=True)
    )


def link_transfers(claims: Sequence[Claim], transfers: Sequence[Transfer]) -> tuple[Transfer, ...]:
    """The transfers with the ids of the claims that they stand in; None for what only the reporter tells."""
    claim_of = {transfer: claim.id for claim in reversed(claims) for transfer in claim.transfers}
    return tuple(replace(transfer, claim=claim_of.get(transfer.id)) for transfer in transfers)


def _make_claim(
    group: Group, taken: Taken, transfers: Sequence[Transfer], reading: Reading, answerable: Collection[str]
) -> Claim:
    positions = _positions(taken, group, answerable)
    taken_back = {_party(each) for each, _ in taken if is_cue("taking back", each.cue)}
    members = sorted(each.statement.id for each in group.members)
    return Claim(
        id=content_id(reading.document.id, *members, *sorted(group.transfers))[7 : 7 + ID_CHARACTERS],
        gist=gist_of(group, transfers, reading),
        kind=_kind_of(group),
        status=status_of(positions, taken_back_by=taken_back, is_conceded=any(_concedes(*each) for each in taken)),
        positions=positions,
        independent_sources=count_sources([each for each, stance in taken if stance in _AFFIRMING]),
        reasons=tuple(dict.fromkeys(group.reasons)),
        transfers=tuple(sorted(group.transfers)),
    )


def _concedes(proposition: Proposition, stance: StanceKind) -> bool:
    """True for a party's own word for what it did; unnamed people of its side speak for it if they confirm it."""
    speaker, position = proposition.statement.speaker, proposition.statement.position
    if stance not in OWNING or position == "pledges":
        return False
    return position in OWNING_UP or speaker.kind not in ("anonymous", "collective")


def _kind_of(group: Group) -> ClaimKind:
    if group.transfers:
        return "transfer"
    return "event" if any(each.doings for each in group.members) else "other"


def _standing(group: Group) -> list[Proposition]:
    """Those that take a stand: not who is only said to have asked for a thing or promised it, by who tells of that."""
    known = {each.statement.id for each in group.members}
    return [each for each in group.members if not (each.is_told_of and each.statement.parent in known)]


def _in_time(members: Sequence[Proposition], document: Document) -> list[Proposition]:
    """By the day on which it was said, as far as the text tells; what has no day was said by publication."""
    published = document.published or date.max

    def when(member: Proposition) -> tuple[date, int]:
        on = member.statement.said_on
        return (on.end or on.start or published) if on is not None else published, member.at

    return sorted(members, key=when)


def _positions(taken: Taken, group: Group, answerable: Collection[str]) -> tuple[Stance, ...]:
    """One stance for each party, speaker and stand, in the order in which they were first taken."""
    rows: dict[tuple[str, str | None, StanceKind], list[Proposition]] = {}
    for member, stance in taken:
        rows.setdefault((_party(member), member.statement.speaker.name, stance), []).append(member)
    return tuple(
        Stance(
            party, speaker, stance, _first_day(members), tuple(each.statement.id for each in members),
            tuple(each for each in _answered(members, group) if each in answerable),
        )
        for (party, speaker, stance), members in rows.items()
    )  # fmt: skip


def _answered(members: Sequence[Proposition], group: Group) -> Iterator[str]:
    """The ids that these members answer, each once."""
    yield from dict.fromkeys(each for member in members for each in group.answers.get(member.statement.id, ()))


def _party(proposition: Proposition) -> str:
    """Who stands behind a stand: words that name nobody, as “everyone” and “remarks”, are no party."""
    speaker = proposition.statement.speaker
    if speaker.party is not None:
        return speaker.party
    name = speaker.name or speaker.role
    return NOBODY if name is None or is_nobody(name) else name


def _first_day(members: Sequence[Proposition]) -> Interval | None:
    return next((each.statement.said_on for each in members if each.statement.said_on is not None), None)
