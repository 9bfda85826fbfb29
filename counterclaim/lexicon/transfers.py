"""How arms change hands in words: transfers.toml with its loader.

In: the file. Out: frames by word form, stage words by word form, patterns of concealment, route and ellipsis. Always:
every form is in lower case; a form may open several frames, tried in the order of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, cast, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.transfer import Stage
from counterclaim.lexicon.inflection import inflect_noun, inflect_verb
from counterclaim.lexicon.tables import read_toml

LEXICON = "transfers.toml"
_BEFORE = "(?:before|ahead of|prior to)(?: the (?:start|outbreak|beginning) of)?"
Role = Literal["supplier", "recipient", "items", "either", "other", "carrier", "place", "away", "elsewhere", "none"]
PREPOSITIONS = ("to", "from", "with", "for", "into", "in", "of", "over", "on", "onto", "aboard", "at")
_FIXED = frozenset(
    ("name", "verbs", "nouns", "actor", "object", "stage", "implied", "platforms", "needs", "seizure", "weak")
)


@dataclass(frozen=True, slots=True)
class TransferFrame:
    """One way to say it: which place holds the supplier, the recipient and the arms."""

    name: str
    is_noun: bool
    words: frozenset[str]
    actor: Role
    object: Role
    prepositions: Mapping[str, Role]
    stage: Stage
    implied: bool
    platforms: bool
    needs: str
    seizure: bool
    weak: bool
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class StageWords:
    """Words above a word of transfer that tell how far it has come."""

    stage: Stage
    verbs: frozenset[str]
    words: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class BlockWords:
    """Words above a word of transfer that keep it from happening."""

    name: str
    words: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class TransferPattern:
    """A named pattern over text."""

    name: str
    pattern: re.Pattern[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class AnchorDay:
    """A day that people count from without naming it: "before the war"."""

    name: str
    day: date
    where: frozenset[str]
    pattern: re.Pattern[str]
    catch: str
    leave: str


@cache
def load_frames() -> tuple[TransferFrame, ...]:
    """All frames in the order in which they are tried."""
    raw = read_toml(LEXICON)
    return (
        *(_parse_frame(item, is_noun=False) for item in raw["frame"]),
        *(_parse_frame(item, is_noun=True) for item in raw["noun"]),
    )


@cache
def frames_by_form(*, nouns: bool) -> Mapping[str, tuple[TransferFrame, ...]]:
    """Frames by the forms of their verbs, or of their nouns."""
    table: dict[str, tuple[TransferFrame, ...]] = {}
    for frame in load_frames():
        if frame.is_noun == nouns:
            for form in frame.words:
                table[form] = (*table.get(form, ()), frame)
    return table


@cache
def load_stages() -> tuple[StageWords, ...]:
    """Stage words, first fit first."""
    return tuple(
        StageWords(
            _stage(item["stage"], item["stage"]),
            _forms(item["verbs"], inflect_verb),
            frozenset(item["words"].split()),
            item["catch"],
            item["leave"],
        )
        for item in read_toml(LEXICON)["stage"]
    )


@cache
def load_blocks() -> tuple[BlockWords, ...]:
    """Words that hold a transfer back or call for or against one."""
    return tuple(
        BlockWords(
            item["name"],
            _forms(item["verbs"], inflect_verb) | frozenset(item["words"].split()),
            item["catch"],
            item["leave"],
        )
        for item in read_toml(LEXICON)["block"]
    )


@cache
def load_patterns(
    kind: Literal["ellipsis", "concealed", "not_concealed", "route", "background", "approved"],
) -> tuple[TransferPattern, ...]:
    """The patterns of one kind."""
    return tuple(
        TransferPattern(item["name"], re.compile(item["pattern"], re.IGNORECASE), item["catch"], item["leave"])
        for item in read_toml(LEXICON)[kind]
    )


@dataclass(frozen=True, slots=True)
class BackingWords:
    """Verbs and phrases for taking a side."""

    verbs: frozenset[str]
    phrase: re.Pattern[str]
    catch: str
    leave: str


@cache
def load_backing() -> BackingWords:
    """How a text says who is on whose side."""
    item = read_toml(LEXICON)["backing"]
    return BackingWords(
        _forms(item["verbs"], inflect_verb), re.compile(item["phrases"], re.IGNORECASE), item["catch"], item["leave"]
    )


@cache
def load_anchors() -> tuple[AnchorDay, ...]:
    """The days that "before the war" may mean, with the words that must stand in the text."""
    return tuple(
        AnchorDay(
            item["name"], item["day"], frozenset(item["where"].split()),
            re.compile(rf"\b{_BEFORE} (?:{item['pattern']})\b"),
            item["catch"], item["leave"],
        )
        for item in read_toml(LEXICON)["anchor"]
    )  # fmt: skip


@cache
def load_makers() -> Mapping[str, str]:
    """The state that each maker or trader of arms sits in, by its name."""
    rows = [line.split("|") for line in read_toml(LEXICON)["makers"]["rows"].splitlines() if line]
    return {name: state for state, names in rows for name in names.split(";")}


@cache
def load_systems() -> Mapping[str, str]:
    """The state that makes each of these systems, by its name."""
    rows = [line.split("|") for line in read_toml(LEXICON)["systems"]["rows"].splitlines() if line]
    return {name: state for state, names in rows for name in names.split(";")}


def _forms(words: str, inflect: Callable[[str], tuple[str, ...]]) -> frozenset[str]:
    return frozenset(form for word in words.split() for form in inflect(word))


def _parse_frame(item: dict[str, Any], *, is_noun: bool) -> TransferFrame:
    prepositions = {key: item[key] for key in PREPOSITIONS if key in item}
    roles = (item["actor"], item.get("object", "none"), *prepositions.values())
    unknown = [role for role in roles if role not in get_args(Role)] + [
        key for key in item if key not in _FIXED and key not in prepositions and key not in ("catch", "leave")
    ]
    if unknown:
        raise AssetError(
            "lexicon.bad-transfer",
            f"{LEXICON}: {item['name']!r} has {unknown[0]!r}, expected one of {', '.join(get_args(Role))} "
            f"for the actor, the object or one of {', '.join(PREPOSITIONS)}",
            "Mend the frame, or install the package again.",
        )
    return TransferFrame(
        item["name"], is_noun,
        _forms(item["nouns"], inflect_noun) if is_noun else _forms(item["verbs"], inflect_verb),
        item["actor"], item.get("object", "none"), cast("Mapping[str, Role]", prepositions),
        _stage(item["stage"], item["name"]), item.get("implied", False), item.get("platforms", True),
        item.get("needs", ""), item.get("seizure", False), item.get("weak", False), item["catch"], item["leave"],
    )  # fmt: skip


def _stage(written: str, name: str) -> Stage:
    if written not in get_args(Stage):
        raise AssetError(
            "lexicon.bad-transfer",
            f"{LEXICON}: {name!r} has stage {written!r}, expected one of {', '.join(get_args(Stage))}",
            "Mend the entry, or install the package again.",
        )
    return cast("Stage", written)
