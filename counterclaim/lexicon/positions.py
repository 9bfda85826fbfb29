"""Rules from findings to a position, as data: positions.toml with its loader.

In: the names of what was found in a statement. Out: the rules that fit, in order. Always: a strong cue stands as a
rule of its own, before all rules that do not say that they may overrule it. What is found is left to
statements/position.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.statement import Position
from counterclaim.lexicon.tables import read_toml
from counterclaim.lexicon.wording import load_findings

LEXICON = "positions.toml"
SCORES = "position_scores.toml"
LATER = 0.3
"""What wording outside the main clause counts for."""
_OVER = ("open", "fair", "strong")


@dataclass(frozen=True, slots=True)
class PositionRule:
    """One rule: each of `needs` must be met by one of its names, and nothing of `refuses` found."""

    name: str
    position: Position
    needs: tuple[frozenset[str], ...]
    refuses: frozenset[str]
    mentioned: frozenset[str]
    catch: str = ""
    leave: str = ""
    around: str = ""
    """What the statements around must have told for `catch`: "accused"."""

    def fits(self, names: frozenset[str]) -> bool:
        """True if these findings meet the rule."""
        for need in self.needs:
            if need.isdisjoint(names):
                return False
        return self.refuses.isdisjoint(names)


@cache
def load_position_rules() -> tuple[PositionRule, ...]:
    """All rules in the order in which they are tried, cues included."""
    written = [(item["over"], _parse_rule(item)) for item in read_toml(LEXICON)["rule"]]
    return (
        *(rule for over, rule in written if over == "strong"),
        *_cue_rules("strong"),
        *(rule for over, rule in written if over == "fair"),
        *_cue_rules("fair"),
        *(rule for over, rule in written if over == "open"),
    )


def find_position_rule(names: frozenset[str]) -> PositionRule | None:
    """The first rule that fits these findings; a rule is only tried where one name of its rarest need is found."""
    rules, by_name = load_position_rules(), _rules_by_name()
    tried = sorted({at for name in names for at in by_name.get(name, ())})
    return next((rules[at] for at in tried if rules[at].fits(names)), None)


@cache
def _rules_by_name() -> Mapping[str, tuple[int, ...]]:
    by_name: dict[str, tuple[int, ...]] = {}
    rules = load_position_rules()
    common = Counter(name for rule in rules for need in rule.needs for name in need)
    for at, rule in enumerate(rules):
        rarest = min(rule.needs, key=lambda need: sum(common[name] for name in need))
        for name in rarest:
            by_name[name] = (*by_name.get(name, ()), at)
    return by_name


@cache
def load_position_weights() -> Mapping[str, Mapping[Position, float]]:
    """What each finding adds to each position where no rule fits: cues, wording, the table of weights."""
    weights: dict[str, dict[Position, float]] = {}
    for position in get_args(Position):
        for strength, vote in read_toml(LEXICON)["cue_votes"].items():
            weights[f"cue {position}, {strength}"] = {position: vote}
    for finding in load_findings():
        weights[finding.name] = dict(finding.votes)
        weights[f"later: {finding.name}"] = {position: vote * LATER for position, vote in finding.votes}
    weights.update(cast("dict[str, dict[Position, float]]", read_toml(LEXICON)["weights"]))
    return weights


@cache
def load_rule_scores() -> Mapping[str, float]:
    """How often each rule was right on the marked stories (written by training/fit_position.py)."""
    return cast("Mapping[str, float]", read_toml(SCORES)["rules"])


def _cue_rules(strength: str) -> Iterator[PositionRule]:
    for position in get_args(Position):
        name = f"cue {position}, {strength}"
        yield PositionRule(name, position, (frozenset({name}),), frozenset(), frozenset({name}))


def _parse_rule(item: dict[str, Any]) -> PositionRule:
    if item["position"] not in get_args(Position) or item["over"] not in _OVER:
        raise AssetError(
            "lexicon.bad-rule",
            f"{LEXICON}: {item['name']!r} has position {item['position']!r} over {item['over']!r}, "
            f"expected one of {', '.join(get_args(Position))} over {', '.join(_OVER)}",
            "Mend the rule, or install the package again.",
        )
    needs = tuple(frozenset(line.split("|")) for line in item["when"] if not line.startswith("not "))
    refuses = frozenset(name for line in item["when"] if line.startswith("not ") for name in line[4:].split("|"))
    mentioned = frozenset[str]().union(*needs)
    return PositionRule(
        item["name"], item["position"], needs, refuses, mentioned, item["catch"], item["leave"], item.get("around", "")
    )
