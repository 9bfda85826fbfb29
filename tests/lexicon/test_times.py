from __future__ import annotations

import re
from datetime import date

import pytest

from counterclaim.dates.find import READERS, find_times
from counterclaim.lexicon.times import Company, ShapeRule, WordGroup, load_times

PUBLISHED = date(2022, 11, 9)
ENTRIES = [*load_times().groups, *load_times().rules, *load_times().doubts]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{type(entry).__name__}:{entry.name}")
def test_each_entry_catches_its_sentence_and_leaves_the_other(entry: WordGroup | ShapeRule | Company) -> None:
    assert find_times(entry.catches, published=PUBLISHED), entry.catches
    assert not find_times(entry.leaves, published=PUBLISHED), entry.leaves


# Words that stand before a time and are no part of it, save where they join two.
BEFORE_A_TIME = {"in", "from", "between"}


@pytest.mark.parametrize("group", load_times().groups, ids=lambda group: group.name)
def test_each_group_has_a_word_in_the_time_it_catches(group: WordGroup) -> None:
    found = find_times(group.catches, published=PUBLISHED)
    told = group.catches if group.name in BEFORE_A_TIME else " ".join(e.span.within(group.catches) for e in found)
    assert any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", told.lower()) for word in group.values), told


@pytest.mark.parametrize("rule", load_times().rules, ids=lambda rule: rule.name)
def test_each_rule_is_what_reads_its_sentence(rule: ShapeRule) -> None:
    reasons = {reason for found in find_times(rule.catches, published=PUBLISHED) for reason in found.reasons}
    assert rule.name in reasons
    assert rule.build in READERS


@pytest.mark.parametrize("verbs", load_times().verbs, ids=lambda verbs: verbs.name)
def test_verbs_decide_the_direction(verbs: Company) -> None:
    ahead = verbs.name != "past"
    for text, is_ahead in ((verbs.catches, ahead), (verbs.leaves, not ahead)):
        interval = find_times(text, published=PUBLISHED)[0].interval
        assert interval is not None and interval.start is not None
        assert (interval.start > PUBLISHED) == is_ahead, text


def test_no_word_stands_in_two_classes() -> None:
    words = [word for group in load_times().groups for word in group.values]
    assert len(words) == len(set(words))
