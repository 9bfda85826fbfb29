"""Whether a rule reaches the two ends of a supply: its target on one, somebody whom it binds on the other.

In: a rule and a supply. Out: None where the rule has nothing to say, else a `Reach`: since when it counts for that
party, and under which conditions. Always: an armed group is a target by itself or by the state it is based in, as the
rule says; a state is never a target because a group in it is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.lexicon.measures import EVERYONE, Rule, load_members
from counterclaim.lexicon.parties import load_parties
from counterclaim.measures.supply import Days, Supply

COMMUNITIES = {
    "EU": "a member of the European Union",
    "USA": "the United States",
    "OSCE": "a participating State of the OSCE",
    "ECOWAS": "a party to the Convention",
    "ZAF": "South Africa",
}
"""Those whom rules bind, as one would name one of them."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How a rule reaches a supply: the first day it does, what must hold besides, or why it expressly does not."""

    since: date
    conditions: tuple[str, ...]
    spared: str | None = None


def match_parties(rule: Rule, supply: Supply, *, assume_bound: bool = False) -> Reach | None:
    """How a rule reaches the parties of a supply, if it does.

    `assume_bound`: where the end that must be bound is not told, the rule speaks under the condition that it is.
    """
    towards = rule.measure.direction == "supply to"
    target, other = (supply.recipient, supply.supplier) if towards else (supply.supplier, supply.recipient)
    if target is not None and target == other:
        return None
    if target is not None and target in rule.spares:
        return Reach(rule.measure.from_day, (), rule.spares[target])
    if rule.groups != "only" and _is_inside(rule, other, None if towards else supply.base):
        return None
    conditions = [rule.perhaps[target]] if target is not None and target in rule.perhaps else []
    since = None if target is None else _target_since(rule, target, supply.base if towards else None)
    if since is None and towards and _reaches_place(rule, target, supply.places):
        since = rule.measure.from_day
        conditions.append(f"the arms were for use in {load_parties().parties[rule.measure.target].name}")
    if since is None:
        return None
    # A treaty on what its members let in, or an act on what leaves a State, binds the target itself.
    bound = (target, other) if rule.measure.target in rule.measure.binds else (other,)
    if not _is_bound(rule, bound, supply.days):
        if not assume_bound or other is not None:
            return None
        community = COMMUNITIES.get(rule.measure.binds[0], rule.measure.binds[0])
        conditions.append(f"the {'supplier' if towards else 'recipient'} was {community}")
    return Reach(since, tuple(conditions))


def _target_since(rule: Rule, party: str, base: str | None) -> date | None:
    begins = rule.measure.from_day
    if party in rule.also:
        return max(begins, rule.also[party])
    if party == rule.measure.target:
        return None if rule.groups == "only" else begins
    if party in rule.perhaps:
        return begins
    if rule.groups != "no" and (_base(party) or _told_base(party, base)) == rule.measure.target:
        return begins
    return None


def _told_base(party: str, base: str | None) -> str | None:
    """The state that a text gives for a group of no registered name; a registered party has its own."""
    return base if party not in load_parties().parties else None


def _reaches_place(rule: Rule, party: str | None, places: tuple[str, ...]) -> bool:
    """True for arms said to go to the territory of a rule, to nobody who is named or to a group from elsewhere."""
    return rule.groups != "no" and rule.measure.target in places and (party is None or _base(party) is not None)


def _base(party: str) -> str | None:
    registry = load_parties()
    known = registry.parties.get(party)
    return registry.bases.get(party) if known is not None and known.kind == "armed group" else None


def _is_inside(rule: Rule, other: str | None, base: str | None = None) -> bool:
    """True for arms that only change hands within the target's own country."""
    return other is not None and rule.measure.target in (other, _base(other), _told_base(other, base))


def _is_bound(rule: Rule, ends: tuple[str | None, ...], days: Days | None) -> bool:
    binds = rule.measure.binds
    if EVERYONE in binds or any(end in binds for end in ends if end is not None):
        return True
    memberships = [each for community in binds for each in load_members().get(community, ()) if each.party in ends]
    return any(days is None or each.holds_on(days.first) or each.holds_on(days.last) for each in memberships)
