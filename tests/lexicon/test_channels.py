"""Channel patterns: every rule decides its catch and leaves the other; outlets of a state are no news media."""

from __future__ import annotations

import pytest

from counterclaim.lexicon.channels import ChannelRule, load_channel_rules, load_scenes
from counterclaim.statements.channel import ChannelEvidence, assign_channels, find_channel


def _evidence(rule: ChannelRule, words: str) -> ChannelEvidence:
    parts = [part.strip() for part in words.split("|")]
    match rule.where:
        case "frame":
            return ChannelEvidence("said", "the mayor", words.replace("|", ""))
        case "parent":
            return ChannelEvidence("said", "the mayor", "", parent_source=words)
        case "addressee":
            return ChannelEvidence(parts[1], parts[0], "", addressee=parts[2])
        case _:
            return ChannelEvidence(parts[1], parts[0], "")


@pytest.mark.parametrize("rule", load_channel_rules(), ids=lambda rule: rule.name)
def test_every_rule_catches_and_leaves(rule: ChannelRule) -> None:
    channel, reasons = find_channel(_evidence(rule, rule.catch))
    assert channel == rule.channel
    assert reasons[0].rule == f"channel: {rule.name}"
    _, reasons = find_channel(_evidence(rule, rule.leave))
    assert all(reason.rule != f"channel: {rule.name}" for reason in reasons)


@pytest.mark.parametrize("scene", load_scenes(), ids=lambda scene: scene.name)
def test_every_scene_catches_and_leaves(scene: object) -> None:
    envoy = ChannelEvidence("said", "the envoy", "The envoy said so.", speaker="the envoy")
    catch, leave = (getattr(scene, name) for name in ("catch", "leave"))
    assert assign_channels([envoy], catch)[0][0] == getattr(scene, "channel")  # noqa: B009
    assert assign_channels([envoy], leave)[0][0] is None
