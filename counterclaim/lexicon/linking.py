"""What tells that claims of different documents are one claim: linking.toml with its loader.

In: the file. Out: for pairs of transfers and for all other pairs, what each finding weighs in log-odds. Always: a
finding that a list does not name weighs nothing there; each has two pairs of claims, one in which it holds and one in
which it does not.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from counterclaim.core.errors import AssetError

LEXICON = "linking.toml"
Between = Literal["transfers", "others"]


@dataclass(frozen=True, slots=True)
class LinkFinding:
    """What one finding counts for between two transfers, and between two claims of any other kind."""

    name: str
    says: str
    transfers: float | None
    others: float | None
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """The weights for one kind of pairs; `before` is what two claims that met start with."""

    before: float
    weights: Mapping[str, float]

    def weight_of(self, name: str) -> float | None:
        """What a finding weighs; None if it does not count here."""
        return self.weights.get(name)


@cache
def load_link_findings() -> tuple[LinkFinding, ...]:
    """All findings, in the order of the file."""
    rows = _raw()["finding"]
    try:
        return tuple(
            LinkFinding(row["name"], row["says"], row.get("transfers"), row.get("others"), row["catch"], row["leave"])
            for row in rows
        )
    except KeyError as error:
        raise _damaged(f"a finding has no {error}") from error


@cache
def load_link_weights(between: Between) -> LinkWeights:
    """The weights for pairs of transfers, or for other pairs."""
    weights = {each.name: getattr(each, between) for each in load_link_findings()}
    before = float(_raw()["before"][between])
    return LinkWeights(before, {name: float(weight) for name, weight in weights.items() if weight is not None})


Kind = Literal["limit", "anybody", "nobody", "portion", "done", "use"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that say one thing about a claim: that it is owned up to in part, what arms were for, and the like."""

    name: str
    pattern: re.Pattern[str]
    catch: str
    leave: str


@cache
def load_wordings(kind: Kind) -> tuple[Wording, ...]:
    """All of a kind, in the order of the file."""
    try:
        return tuple(
            Wording(row["name"], re.compile(row["regex"], re.IGNORECASE), row["catch"], row["leave"])
            for row in _raw()[kind]
        )
    except (KeyError, re.error) as error:
        raise _damaged(f"a {kind} is wrong: {error}") from error


def is_limited(words: str) -> bool:
    """True for words that admit a part.

    >>> is_limited("a limited number of boats"), is_limited("forty boats")
    (True, False)
    """
    return any(each.pattern.search(words) for each in load_wordings("limit"))


@lru_cache(maxsize=4096)
def is_nobody(name: str) -> bool:
    """True for words in a speaker's place that name nobody who could take a stand.

    >>> is_nobody("Everyone"), is_nobody("the harbour board")
    (True, False)
    """
    return is_anybody(name) or any(each.pattern.fullmatch(name) for each in load_wordings("nobody"))


@lru_cache(maxsize=4096)
def is_anybody(name: str) -> bool:
    """True for “everyone”, “others” and “one side”: no source of its own.

    >>> is_anybody("Everyone"), is_anybody("the remarks")
    (True, False)
    """
    return any(each.pattern.fullmatch(name) for each in load_wordings("anybody"))


def portion_of(words: str) -> str | None:
    """The goods of a part of a charge that is taken for itself.

    >>> portion_of("the mortar part was true")
    'mortar'
    """
    found = (each.pattern.match(words) for each in load_wordings("portion"))
    return next((match["what"].lower() for match in found if match is not None), None)


def denies_done(words: str) -> bool:
    """True for words that deny that anything has moved; “will never sell a boat” is about what is to come.

    >>> denies_done("the yard has never sold a boat"), denies_done("the yard will never sell a boat")
    (True, False)
    """
    return any(each.pattern.search(words) for each in load_wordings("done"))


def tells_use(words: str) -> bool:
    """True for words that say what arms were for.

    >>> tells_use("boats for use in the gulf"), tells_use("boats of use to nobody")
    (True, False)
    """
    return any(each.pattern.search(words) for each in load_wordings("use"))


@cache
def _raw() -> dict[str, Any]:
    try:
        return tomllib.loads(Path(__file__).with_name(LEXICON).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise _damaged(str(error)) from error


def _damaged(why: str) -> AssetError:
    return AssetError("lexicon.linking-damaged", f"{LEXICON} cannot be read: {why}", "Install counterclaim again.")
