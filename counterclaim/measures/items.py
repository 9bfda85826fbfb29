"""Whether a rule covers what is supplied.

In: a rule and the categories of a supply. Out: one of four words. Always: the worst item decides, so that a shipment
of tents and missiles is one of missiles; only a shipment of nothing but exempt items is exempt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from counterclaim.core.transfer import Category
from counterclaim.lexicon.measures import Rule

Cover = Literal["covered", "perhaps", "exempt", "left"]
RELATED = frozenset({"engines", "sensors", "other"})
"""Categories that are arms only where made or meant for military use."""


def match_items(rule: Rule, categories: Sequence[Category]) -> Cover:
    """What a rule says of the kinds of arms: covered, perhaps, expressly exempt, or left alone."""
    covers = [_cover(rule, category) for category in categories]
    for cover in ("covered", "perhaps"):
        if cover in covers:
            return "covered" if cover == "covered" else "perhaps"
    return "exempt" if covers and all(cover == "exempt" for cover in covers) else "left"


def _cover(rule: Rule, category: Category) -> Cover:
    if category == "unspecified":
        return {"covered": "covered", "possible": "perhaps", "left": "left"}[rule.unspecified]  # type: ignore[return-value]
    if category in rule.exempt:
        return "exempt"
    if rule.measure.items and category not in rule.measure.items:
        return "left"
    return "perhaps" if category in rule.partly or category in RELATED else "covered"
