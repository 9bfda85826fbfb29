"""What one rule says of one supply.

In: a rule and a supply. Out: a `Finding`, or None where the rule has nothing to say. Always: a breach is a breach only
if every condition is known to hold; each one that is not makes it possible, and is told. Which findings a reader sees
is left to apply.py and find.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.core.measure import Application
from counterclaim.lexicon.measures import Rule
from counterclaim.measures.items import match_items
from counterclaim.measures.reach import Reach, match_parties
from counterclaim.measures.supply import UNNAMED, Days, Supply
from counterclaim.measures.wording import (
    breach_words,
    exempt_words,
    item_condition,
    partial_days,
    period_condition,
    renewal_condition,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says: the days it covers, what must hold besides, or why it expressly leaves the supply alone.

    `unnamed`: it speaks of some kinds of arms only, and the supply names none.
    """

    rule: Rule
    covered: Days | None
    conditions: tuple[str, ...]
    spared: str | None = None
    unnamed: bool = False


def judge(rule: Rule, supply: Supply, *, assume_bound: bool = False) -> Finding | None:
    """What a rule says of a supply, if anything; how far the days are covered is not yet among the conditions."""
    reach = match_parties(rule, supply, assume_bound=assume_bound)
    if reach is None:
        return None
    covered = _covered(rule, reach, supply.days)
    if supply.days is not None and covered is None:
        return None
    cover = match_items(rule, supply.categories)
    if cover == "left":
        return None
    if reach.spared is not None:
        return Finding(rule, covered, (), reach.spared)
    if cover == "exempt":
        return Finding(rule, covered, (), f"{' and '.join(sorted(rule.exempt))} are expressly exempt from it")
    unnamed = cover == "perhaps" and supply.categories == UNNAMED
    return Finding(rule, covered, _conditions(rule, reach, covered, certain=cover == "covered"), unnamed=unnamed)


def to_application(finding: Finding, days: Days | None, covered: Days | None) -> Application:
    """The finding as a reader sees it; `covered` are the days that the rule, with its other versions, covers."""
    rule, measure = finding.rule, finding.rule.measure
    if finding.spared is not None:
        return Application(measure.id, measure.citation, "exempt", exempt_words(rule, finding.spared))
    conditions = finding.conditions
    if days is None:
        conditions = (*conditions, period_condition(measure.from_day, measure.until))
    elif covered is not None and covered != days:
        conditions = (*conditions, partial_days(days, covered))
    sure = not conditions and measure.nature == "binding"
    return Application(
        measure.id, measure.citation, "breach" if sure else "possible breach", breach_words(rule, conditions)
    )


def _covered(rule: Rule, reach: Reach, days: Days | None) -> Days | None:
    if days is None:
        return None
    first = max(days.first, reach.since)
    last = min(days.last, rule.measure.until or date.max)
    return Days(first, last) if first <= last else None


def _conditions(rule: Rule, reach: Reach, covered: Days | None, *, certain: bool) -> tuple[str, ...]:
    found = list(reach.conditions)
    if not certain:
        found.append(item_condition(rule))
    if rule.condition is not None:
        found.append(rule.condition)
    if rule.renewed is not None and covered is not None and covered.last > rule.renewed:
        found.append(renewal_condition(rule.renewed))
    return tuple(found)
