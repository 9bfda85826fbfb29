"""What a rule would say of a supply, in one plain sentence.

In: a rule and what was found about a supply. Out: a sentence. Always: conditional; no sentence says that a rule has
been breached or that a transfer took place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from counterclaim.lexicon.measures import Rule
from counterclaim.measures.supply import Days

NO_ONE = {
    "all": "no State may",
    "EU": "no member of the European Union may",
    "USA": "the United States may not",
    "OSCE": "no participating State should",
    "ECOWAS": "no party to the Convention may",
    "ZAF": "no one may",
}


def day_words(day: date) -> str:
    """A day as prose has it: "14 October 2006"."""
    return f"{day.day} {day:%B %Y}"


def rule_words(rule: Rule) -> str:
    """The rule itself: "from 16 January 2016 to 17 October 2020 no State may procure arms from Iran"."""
    measure = rule.measure
    said = f"{NO_ONE[measure.binds[0]]} {rule.does}"
    if measure.until is None:
        return f"since {day_words(measure.from_day)} {said}"
    return f"from {day_words(measure.from_day)} to {day_words(measure.until)} {said}"


def breach_words(rule: Rule, conditions: Sequence[str]) -> str:
    """Why a supply would breach a rule, with all that must hold besides."""
    goes_against = rule.measure.nature == "political"
    verb = "Would go against" if goes_against else "Would breach"
    citation = f"{rule.measure.citation}{' (no binding law)' if goes_against else ''}"
    return f"{verb} {citation} {' and '.join(('if true', *(f'if {each}' for each in conditions)))}: {rule_words(rule)}."


def exempt_words(rule: Rule, reason: str) -> str:
    """Why a rule of the target would leave a supply alone."""
    return f"Would not breach {rule.measure.citation} even if true: {reason}."


def item_condition(rule: Rule) -> str:
    """What must have been supplied for a rule that covers only some kinds of arms."""
    limited = bool(rule.measure.items or rule.exempt)
    return f"what was supplied were {rule.what}" if limited else "it was made or meant for military use"


def period_condition(first: date | None, last: date | None) -> str:
    """When it must have taken place."""
    if first is not None and last is not None and first == last:
        return f"it took place on {day_words(first)}"
    if first is not None and last is not None:
        return f"it took place between {day_words(first)} and {day_words(last)}"
    if first is not None:
        return f"it took place on or after {day_words(first)}"
    return f"it took place on or before {day_words(last)}" if last is not None else "it took place while in force"


def renewal_condition(renewed: date) -> str:
    """What is not known here of a rule that holds for a year at a time."""
    return f"the rule was renewed beyond {day_words(renewed)}, which is not known here"


def partial_days(days: Days, covered: Days) -> str:
    """The condition for a run of days of which a rule covers a part."""
    first = covered.first if covered.first > days.first else None
    last = covered.last if covered.last < days.last else None
    return period_condition(first, last)
