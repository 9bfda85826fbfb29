"""The rules against the gold transfers of the shared cases: nearly all found, none wrongly applied."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.transfer import Item, Transfer
from counterclaim.measures.apply import apply_measures

CASES = Path(__file__).parents[2].parent / "shared" / "cases"
HERE = Span(0, 1)
_RESOLUTION = re.compile(r"(?:UNSCR |S/RES/)(\d+)(?: \(\d{4}\))?( Annex B)? (?:OP|para) (\d+(?:\([a-z]\))?)")


def _rule(citation: str) -> str:
    match = _RESOLUTION.match(citation)
    return "-".join(part or "" for part in match.groups()) if match else re.sub(r"\W+|sec.*", "", citation)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _gold_transfer(gold: dict[str, Any]) -> Transfer:
    ends = _end(gold["supplier"]), _end(gold["recipient"])
    first, last = _day(gold["when"]["from"]), _day(gold["when"]["to"])
    when = Interval(first, last) if first or last else None
    items = tuple(Item(HERE, item["category"], None) for item in gold["items"])
    told = (gold["concealed"], gold["status"])
    return Transfer("t", "e", ends[0], ends[1], items, when, gold["stage"], (), told[0], told[1], (), 1.0, ())


def _end(party: str | None) -> Participant | None:
    return None if party is None else Participant(party, party, HERE)


@pytest.mark.shared
@pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not beside this checkout")
def test_rules_on_gold_transfers() -> None:
    expected = found = 0
    wrong = []
    for path in sorted(CASES.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        for gold in case["transfers"]:
            told = apply_measures(_gold_transfer(gold), _day(case["published"]))
            ours = {_rule(each.citation) for each in told if each.applies != "exempt"}
            theirs = {_rule(citation) for citation in gold["measures"]}
            expected += len(theirs)
            found += len(ours & theirs)
            wrong += [(path.name, rule) for rule in ours - theirs]
    assert expected > 50
    assert found / expected >= 0.9
    assert wrong == []
