"""Positions from cue and content: every rule on its own sentences, and prose with the position a reader would give."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.lexicon import positions
from counterclaim.lexicon.positions import PositionRule, load_position_rules, load_position_weights
from counterclaim.statements.position import PositionEvidence, judge_position, judge_positions

PARTIES = {"Oslo": "NOR", "Norway": "NOR", "Malta": "MLT", "Maltese": "MLT"}


def evidence(words: str, source: str = "Oslo", party: str | None = "NOR") -> PositionEvidence:
    cue, _, content = words.partition(" | ")
    named = tuple((name, party_id) for name, party_id in PARTIES.items() if name in content)
    return PositionEvidence(cue, (content,), source, "named", party, after_cue=f" {content}", content_parties=named)


WRITTEN = [rule for rule in load_position_rules() if rule.catch]


@pytest.mark.parametrize("rule", WRITTEN, ids=lambda rule: rule.name)
def test_every_rule_catches_and_leaves(rule: PositionRule) -> None:
    accused = rule.around == "accused"
    judged = judge_position(replace(evidence(rule.catch), speaker_accused=accused))
    assert (judged.position, judged.reasons[0].rule) == (rule.position, rule.name)
    judged = judge_position(replace(evidence(rule.leave), speaker_accused=accused))
    assert all(reason.rule != rule.name for reason in judged.reasons)


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("accused | Malta of hiding the boat", "accuses"),
        ("denied | that its boats had crossed the line", "denies"),
        ("did not deny | the account", "declines"),
        ("said | it never sent a single rifle", "denies"),
        ("said | “We have not sold a single jet to anyone”", "denies"),
        ("said | there is no such camp on its soil", "denies"),
        ("said | it has no plans to sell jets", "denies"),
        ("said | the report was a fairy tale", "dismisses"),
        ("called | the claim a hoax", "dismisses"),
        ("said | it had no information about the boat", "declines"),
        ("said | Malta must return the boat", "demands"),
        ("told | to open the gate", "demands"),
        ("said | it would bring the case before the court", "pledges"),
        ("said | a sale could end in disaster", "warns"),
        ("said | the raid was deplorable", "condemns"),
        ("said | it was unlikely that the boat had sailed", "doubts"),
        ("said | it had seen no sign of a sale", "doubts"),
        ("said | mistakes had been made", "acknowledges"),
        ("said | it had supplied Malta with two jets", "acknowledges"),
        ("said | it had signed a pact with Malta but would not discuss whether jets were sold", "asserts"),
        ("said | the letter is genuine", "confirms"),
        ("said | Malta had lied about the boat", "accuses"),
        ("said | Malta had shipped rockets to the rebels", "alleges"),
        ("said | Maltese soldiers had fired on the boat", "alleges"),
        ("said | two crates of rifles were loaded at night", "alleges"),
        ("said | it was still studying the map", "asserts"),
        ("said | its own budget would be read in May", "asserts"),
        ("explained | that the bridge was old", "asserts"),
    ],
)
def test_plain_prose(words: str, position: str) -> None:
    assert judge_position(evidence(words)).position == position


@pytest.mark.parametrize(
    ("words", "not_position"),
    [
        ("said | not only Malta had sold jets", "denies"),
        ("said | there was no doubt that Malta had sold the jets", "doubts"),
        ("said | the jets would not change the course of the war", "denies"),
        ("said | Malta had denied selling the jets", "denies"),
        ("acknowledged | it was not clear who had fired", "doubts"),
        ("warned | that the sale never ended well", "denies"),
    ],
)
def test_words_that_look_like_another_position(words: str, not_position: str) -> None:
    assert judge_position(evidence(words)).position != not_position


def test_what_is_known_or_believed_is_read_through() -> None:
    judged = judge_position(evidence("said | everyone knows that Malta sold the jets to the rebels"))
    assert judged.position == "alleges"


def test_a_party_that_denies_is_not_taken_to_allege_in_the_next_breath() -> None:
    denial = evidence("denied | selling jets")
    flights = evidence("said | the rifles belonged to a museum")
    alone = judge_position(flights)
    after = judge_positions([denial, flights])[1]
    assert alone.position == "alleges"
    assert after.position == "asserts"


def test_score_is_a_share_and_reasons_name_words() -> None:
    judged = judge_position(evidence("said | Malta had shipped rockets to the rebels"))
    assert 0 < judged.score <= 1
    assert any("Malta" in reason.detail for reason in judged.reasons)


def test_empty_evidence_still_gets_a_position() -> None:
    assert judge_position(PositionEvidence("", ())).position in ("asserts", "alleges")


def test_rules_name_only_findings_that_exist() -> None:
    """A misspelt name in a rule would make it silently dead."""
    known = set(load_position_weights())
    made = {"any statement", "cue open", "cue unknown", "cue negated", "cue noun", "clause negated", "clause affirmed"}
    prefixes = (
        "cue ",
        "subject ",
        "mood ",
        "act ",
        "speaker ",
        "own: ",
        "left out: ",
        "opens ",
        "content ",
        "left out",
    )
    for rule in load_position_rules():
        for name in rule.mentioned | rule.refuses:
            assert name in known | made or name.startswith(prefixes), (rule.name, name)


def test_a_bad_rule_says_what_was_expected() -> None:
    with pytest.raises(AssetError, match="'x' has position 'growls' over 'open'"):
        positions._parse_rule({"name": "x", "position": "growls", "over": "open", "when": []})


def test_rules_and_network_vote_together() -> None:
    plain = PositionEvidence("said", ("the crates held blankets and nothing else",), "Ida Holm")
    alone = judge_position(plain)
    assert alone.position == "asserts"
    told = judge_position(replace(plain, network=(("denies", 0.97), ("asserts", 0.01))))
    assert told.position == "denies"
    assert any(reason.rule == "network position" and "denies" in reason.detail for reason in told.reasons)
    agreed = judge_position(replace(plain, network=(("asserts", 0.97),)))
    assert agreed.position == "asserts" and agreed.score > alone.score


def test_a_plain_cue_is_not_outvoted() -> None:
    denied = PositionEvidence("denied", ("that it had sold rifles",), "Ida Holm", network=(("alleges", 0.8),))
    assert judge_position(denied).position == "denies"
