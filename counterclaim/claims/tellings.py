"""Tellings -> groups that tell one proposition: by the transfer they tell of, else by what they have in common.

In: propositions. Out: groups without denials, which tie.py adds. Always: a statement that tells of several transfers
stands in a group of each; a purchase told long before a delivery is told for itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from counterclaim.claims.compare import Rarity, compare_tellings, reasons_for, score_of
from counterclaim.claims.denial import DENYING, is_denial, names_deal
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.core.statement import Reason
from counterclaim.lexicon.linking import tells_use

MIN_SAME = 3.5
"""The sum of findings from which two statements tell the same."""
_MONTH = re.compile(r"^[\dX]{4}-\d\d$")
MAX_BARE = 2
"""How many words “the deal” and “the secret sale” have."""
MAX_DAYS = 14
"""How far apart two tellings of one affair may be made."""


def is_telling(proposition: Proposition) -> bool:
    position = proposition.statement.position
    return (
        position not in DENYING
        and position != "declines"
        and not is_denial(proposition)
        and not (
            proposition.is_bare and (position == "confirms" or (position == "condemns" and _names_deal(proposition)))
        )
    )


def _names_deal(proposition: Proposition) -> bool:
    return proposition.reference is not None and proposition.reference.kind == "deal"


def _names_deal_only(proposition: Proposition) -> bool:
    """True for “condemned the deal”, whatever transfer it was told of."""
    return names_deal(replace(proposition, transfers=frozenset())) and len(proposition.words) <= MAX_BARE


def free_deals(propositions: Sequence[Proposition]) -> list[Proposition]:
    """ "The deal" is one that somebody tells of: what is only denied it cannot mean, and may mean another."""
    sure = [each for each in propositions if not _names_deal_only(each)]
    told = {transfer for each in sure if is_telling(each) for transfer in each.told_transfers}
    return [_freed(each, told) for each in propositions]


def _freed(proposition: Proposition, told: Collection[str]) -> Proposition:
    kept = frozenset(each for each in proposition.transfers if each in told)
    if not _names_deal_only(proposition) or kept == proposition.transfers:
        return proposition
    return replace(proposition, transfers=kept, partners=frozenset(), suppliers=frozenset(), is_general=False)


def by_transfer(propositions: Sequence[Proposition]) -> list[Group]:
    """The groups of those that say of a transfer that it is so; where nobody does, of those that wish or fear it."""
    groups: dict[str, Group] = {}
    for says_so in (True, False):
        known = frozenset(groups)
        for proposition in propositions:
            told = proposition.told_transfers if says_so else proposition.transfers - known
            # "The sale broke the embargo" is about the embargo: whoever denies it may well admit the sale.
            for transfer in () if "breach" in proposition.concepts else sorted(told):
                group = groups.setdefault(transfer, Group(transfers=frozenset({transfer})))
                (group.tellings if is_telling(proposition) else group.others).append(proposition)
    parts = (part for group in groups.values() for part in _split_by_purpose(group))
    return [part for each in parts for part in _split_by_time(each)]


def _split_by_purpose(group: Group) -> Iterator[Group]:
    """Who sold boats, “but not for use in the gulf”, denies what they were for and owns up to the sale: two claims."""
    denying = {each.party for each in group.others if is_denial(each) and tells_use(each.text)}
    owned = [each for each in group.tellings if each.party in denying and _owns_up(each)]
    if not owned:
        yield group
        return
    rest = [each for each in group.tellings if each not in owned]
    yield Group(owned, transfers=group.transfers)
    yield Group(rest, group.others, transfers=group.transfers, is_other_telling=True)


def _owns_up(proposition: Proposition) -> bool:
    return proposition.statement.position in ("acknowledges", "confirms") and not tells_use(proposition.text)


def _split_by_time(group: Group) -> Iterator[Group]:
    """A purchase told long before or after a delivery is denied for itself: two claims about one transfer."""
    bought = [each for each in group.tellings if _is_purchase(each)]
    supplied = [each for each in group.tellings if each not in bought]
    yield group
    gaps = {_are_apart(one, other) for one in bought for other in supplied}
    if True in gaps and False not in gaps:
        group.tellings = supplied
        yield Group(bought, transfers=group.transfers, is_other_telling=True)


def _is_purchase(proposition: Proposition) -> bool:
    return "acquire" in proposition.concepts and "supply" not in proposition.concepts


def _are_apart(one: Proposition, other: Proposition) -> bool | None:
    """Whether they were said weeks apart; where no year is told, if one names a month and the other another time.

    None if the text does not tell.
    """
    left, right = one.statement.said_on, other.statement.said_on
    if left is not None and right is not None and left.start and left.end and right.start and right.end:
        return max((left.start - right.end).days, (right.start - left.end).days) > MAX_DAYS
    if one.told_in is None or other.told_in is None:
        return None
    return one.told_in != other.told_in and any(map(_MONTH.search, (one.told_in, other.told_in)))


def place_telling(telling: Proposition, groups: list[Group], rarity: Rarity) -> None:
    """Into the group whose best member it is most like, or into a new one."""
    best: Group | None = None
    score, why = MIN_SAME, tuple[Reason, ...]()
    for group in groups:
        for member in group.tellings:
            earlier, later = (member, telling) if member.at <= telling.at else (telling, member)
            findings = compare_tellings(earlier, later, rarity)
            if findings and score_of("tellings", findings) > score:
                best, score = group, score_of("tellings", findings)
                why = reasons_for("tellings", findings, later)
    if best is None:
        groups.append(Group([telling]))
    else:
        best.tellings.append(telling)
        best.reasons.extend(why)
