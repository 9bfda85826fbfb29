"""Patterns that tell through what words come: channels.toml with its loader.

In: the file, and the outlets of the party registry. Out: compiled rules in order. Always: an outlet is either a state's
mouthpiece (STATE) or a news medium (MEDIUM), never both. When a rule may speak is left to statements/channel.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.statement import Channel
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.tables import read_toml

LEXICON = "channels.toml"
Where = Literal["source", "cue", "frame", "addressee", "parent", "source and cue"]


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """One pattern: where it looks, what it tells, whether unnamed speakers can have it."""

    name: str
    channel: Channel
    where: Where
    pattern: re.Pattern[str]
    for_unnamed: bool
    outlets: re.Pattern[str] | None
    """Where the pattern names outlets: they alone, so that a place without any is passed over."""
    catch: str
    leave: str


@cache
def load_channel_rules() -> tuple[ChannelRule, ...]:
    """All rules in the order in which they are tried."""
    return tuple(_parse_rule(item) for item in read_toml(LEXICON)["channel"])


@dataclass(frozen=True, slots=True)
class Scene:
    """A meeting that a story tells of: where `place` is in the text, those whose source fits speak there."""

    name: str
    channel: Channel
    place: re.Pattern[str]
    source: re.Pattern[str]
    catch: str
    leave: str


@cache
def load_scenes() -> tuple[Scene, ...]:
    """All scenes."""
    return tuple(
        Scene(
            item["name"],
            item["channel"],
            re.compile(item["place"]),
            re.compile(item["source"]),
            item["catch"],
            item["leave"],
        )
        for item in read_toml(LEXICON)["scene"]
    )


@cache
def state_pattern() -> re.Pattern[str]:
    """Names of outlets that speak for a state."""
    return re.compile(_state_names())


@cache
def medium_pattern() -> re.Pattern[str]:
    """Names of news media and general words for them."""
    return re.compile(_medium_names())


def _parse_rule(item: dict[str, Any]) -> ChannelRule:
    if item["channel"] not in get_args(Channel) or item["where"] not in get_args(Where):
        raise AssetError(
            "lexicon.bad-channel",
            f"{LEXICON}: {item['name']!r} has channel {item['channel']!r} in {item['where']!r}, "
            f"expected one of {', '.join(get_args(Channel))} in one of {', '.join(get_args(Where))}",
            "Mend the rule, or install the package again.",
        )
    written = item["pattern"].replace("STATE", _state_names()).replace("MEDIUM", _medium_names())
    return ChannelRule(
        item["name"],
        item["channel"],
        item["where"],
        re.compile(written, re.IGNORECASE),
        item.get("anonymous", False),
        state_pattern() if "STATE" in item["pattern"] else medium_pattern() if "MEDIUM" in item["pattern"] else None,
        item["catch"],
        item["leave"],
    )


def _names_of_outlets(*, state: bool) -> list[str]:
    independent = frozenset(read_toml(LEXICON)["outlets"]["independent"])
    return [
        naming.text
        for naming in load_parties().namings
        if naming.form == "media" and (naming.party is not None and naming.text not in independent) == state
    ]


@cache
def _state_names() -> str:
    return _alternatives(read_toml(LEXICON)["outlets"]["state"], _names_of_outlets(state=True))


@cache
def _medium_names() -> str:
    return _alternatives(read_toml(LEXICON)["outlets"]["medium"], _names_of_outlets(state=False))


def _alternatives(patterns: list[str], names: list[str]) -> str:
    """Names keep their case: "the Post" is an outlet, "a post" is not."""
    exact = sorted(map(re.escape, names), key=len, reverse=True)
    return rf"(?-i:\b(?:{'|'.join((*exact, *patterns))})\b)"
