"""Rules on arms: each forbids its one transfer and leaves its other alone, and bad rules are refused by name."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.core.measure import Application
from counterclaim.lexicon import measures
from counterclaim.lexicon.measures import Example, Membership, Rule, load_members, load_rules
from counterclaim.measures.judge import judge, to_application
from counterclaim.measures.supply import Days, Supply


def _say(rule: Rule, example: Example) -> Application | None:
    days = Days(example.on, example.on)
    finding = judge(rule, Supply(example.supplier, example.recipient, (example.category,), days))
    return None if finding is None else to_application(finding, days, finding.covered)


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.measure.id)
def test_every_rule_forbids_one_transfer_and_leaves_another(rule: Rule) -> None:
    forbidden = _say(rule, rule.breaches)
    assert forbidden is not None and forbidden.applies in ("breach", "possible breach")
    left = _say(rule, rule.leaves)
    assert left is None or left.applies == "exempt"
    assert rule.leaves.because


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.measure.id)
def test_a_rule_ends_the_day_it_says(rule: Rule) -> None:
    """The forbidden transfer is left alone the day before the rule begins and the day after it ends."""
    measure, example = rule.measure, rule.breaches
    edges = [measure.from_day] if example.recipient not in rule.also else []
    edges += [measure.until] if measure.until is not None else []
    for edge in edges:
        inside = Example(example.supplier, example.recipient, example.category, edge)
        assert _say(rule, inside) is not None or measure.binds != ("all",)
        step = -1 if edge == measure.from_day else 1
        outside = date.fromordinal(edge.toordinal() + step)
        assert _say(rule, Example(example.supplier, example.recipient, example.category, outside)) is None


def test_there_are_rules_of_every_issuer() -> None:
    issuers = Counter(rule.measure.issuer for rule in load_rules())
    assert issuers["UN Security Council"] >= 60
    assert issuers["European Union"] >= 12 and issuers["United States"] >= 10
    assert {"OSCE", "ECOWAS"} <= issuers.keys()


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.measure.id)
def test_a_rule_tells_where_its_text_stands(rule: Rule) -> None:
    measure = rule.measure
    assert measure.exceptions and re.search(r"\d{4}", measure.source)
    if measure.issuer == "UN Security Council":
        resolution = re.fullmatch(
            r"S/RES/(\d+) \(\d{4}\) (?:OP|Annex B para) \d+(?:\([a-z]\))?(?:\(i\))?", measure.citation
        )
        assert resolution is not None and measure.id.startswith(f"UNSCR-{resolution[1]}-")
        assert f"S/RES/{resolution[1]} " in measure.source


def test_versions_of_a_paragraph_do_not_overlap() -> None:
    spans: dict[tuple[str, str, str], list[tuple[date, date]]] = {}
    for rule in load_rules():
        each = rule.measure
        spans.setdefault((each.citation, each.direction, each.target), []).append(
            (each.from_day, each.until or date.max)
        )
    for runs in spans.values():
        runs.sort()
        assert all(left[1] < right[0] for left, right in pairwise(runs)), runs


def test_members_are_bound_between_their_days() -> None:
    members = {each.party: each for each in load_members()["EU"]}
    assert members["FRA"] == Membership("FRA", None, None)
    assert not members["POL"].holds_on(date(2004, 4, 30)) and members["POL"].holds_on(date(2004, 5, 1))
    assert members["GBR"].holds_on(date(2020, 12, 31)) and not members["GBR"].holds_on(date(2021, 1, 1))


RULE: dict[str, Any] = {
    "issuer": "Harbour League",
    "binds": ["all"],
    "id": "HL-1",
    "citation": "Harbour League 1",
    "direction": "supply to",
    "target": "ISL",
    "exceptions": ["None."],
    "from": date(2000, 1, 1),
    "source": "Harbour League, 2000",
    "breaches": {"to": "ISL", "item": "ships", "on": date(2000, 1, 1)},
    "leaves": {"to": "ISL", "item": "ships", "on": date(1999, 1, 1), "because": "before its date"},
}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"direction": "lend to"}, "its direction is 'lend to', expected one of supply to, procure from"),
        ({"until": date(1999, 5, 5)}, "it ends on 1999-05-05, before it begins"),
        ({"target": "Atlantis"}, "it names Atlantis"),
        ({"items": ["cannonballs"]}, "it names the items cannonballs"),
        ({"breaches": {"to": "ISL"}}, "it lacks 'item'"),
    ],
)
def test_a_bad_rule_is_refused_by_name(change: dict[str, Any], told: str) -> None:
    assert measures._parse_rule(RULE, "harbour").does == "supply arms to Iceland"
    with pytest.raises(AssetError, match="rule HL-1 cannot be read") as caught:
        measures._parse_rule({**RULE, **change}, "harbour")
    assert told in caught.value.message


def test_an_id_stands_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "read_toml", lambda name: {"measure": [RULE]})
    with pytest.raises(AssetError, match="its id stands twice"):
        load_rules.__wrapped__()
