"""What a claim is compared by with the claims of other documents.

In: nothing; these are the nouns. Out: a `Profile` and the JSON that a ledger keeps of it. Always: plain values only, so
that a profile read back compares as the one that was made; whatever needs a network, a lexicon or the text has been
worked out before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, cast

import orjson

from counterclaim.core.claim import ClaimKind

StageClass = Literal["done", "planned", "sought"]
Mode = Literal["is", "will", "ought", "may"]
Weighted = tuple[tuple[str, float], ...]
"""Words by their stem, each with how much it tells: the rarer in English, the more."""
Days = tuple[date | None, date | None]
OPEN: Days = (None, None)
PARTY_WEIGHT = 4.0
"""What a party tells beside words, of which the commonest has 2 and the rarest 10."""
_TEXTS = ("parties", "names", "numbers", "doings", "tellers", "deniers", "affairs")


@dataclass(frozen=True, slots=True)
class Deal:
    """One transfer of arms as a claim tells it; `count` is the closed range of how many."""

    supplier: str | None
    recipient: str | None
    categories: tuple[str, ...]
    stage: StageClass
    when: Days = OPEN
    count: tuple[int | None, int | None] = (None, None)

    @property
    def is_general(self) -> bool:
        """True if it is about arms of any kind."""
        return self.categories == ("unspecified",)

    @property
    def is_dated(self) -> bool:
        """True if both ends of its time are told."""
        return None not in self.when


@dataclass(frozen=True, slots=True)
class Profile:
    """One claim of one document. `deals` begin with the one it is chiefly about."""

    kind: ClaimKind
    words: Weighted
    """Of the gist, without the names of parties."""
    told: Weighted = ()
    """Of what its statements say, as far as the gist does not say it."""
    parties: tuple[str, ...] = ()
    """Named in the gist."""
    names: tuple[str, ...] = ()
    """Other names in the gist, in lower case."""
    numbers: tuple[str, ...] = ()
    deals: tuple[Deal, ...] = ()
    doings: tuple[str, ...] = ()
    """Events that its statements tell: "ASSAULT>LBY"."""
    tellers: tuple[str, ...] = ()
    """Who alleges, confirms or acknowledges it."""
    deniers: tuple[str, ...] = ()
    """Who denies or doubts it."""
    negated: bool = False
    purpose: bool = False
    """True if the gist says what arms were for: that is denied apart from their supply."""
    mode: Mode = "is"
    affairs: tuple[str, ...] = ()
    """Between whom arms move in the whole document: "PER>TCD"; what "it" and "the deal" are about."""
    when: Days = OPEN
    """When what is claimed happened, where it is no transfer."""
    published: date | None = None
    story: tuple[int, ...] = ()
    """The lowest hashes of the rare words of the whole document: copies of one story share most of them."""
    document: str = ""
    """Id of the document that tells it; two claims of one document are two claims."""
    id: str = ""
    """Id of the claim in its document."""
    weights: Mapping[str, float] = field(init=False, repr=False, compare=False)
    """The words and parties of the gist: made once, since a profile is compared many times."""
    all_weights: Mapping[str, float] = field(init=False, repr=False, compare=False)
    """The words of the gist and of the statements."""
    made_keys: tuple[int, ...] | None = field(default=None, init=False, repr=False, compare=False)
    """Its match keys, once `keys_of` has made them: they are asked for to look it up, to compare it and to keep it."""

    def __post_init__(self) -> None:
        words = dict(self.words)
        object.__setattr__(self, "weights", words | dict.fromkeys(self.parties, PARTY_WEIGHT))
        object.__setattr__(self, "all_weights", dict(self.told) if self.deals else words | dict(self.told))

    def to_json(self) -> str:
        """Canonical JSON: the same profile gives the same text; what is empty is left out."""
        told: dict[str, Any] = {"kind": self.kind, "words": self.words}
        for name in ("told", "story", *_TEXTS):
            if value := getattr(self, name):
                told[name] = value
        if self.deals:
            told["deals"] = [_deal_row(deal) for deal in self.deals]
        if self.negated:
            told["negated"] = True
        if self.purpose:
            told["purpose"] = True
        if self.mode != "is":
            told["mode"] = self.mode
        if self.when != OPEN:
            told["when"] = _day_row(self.when)
        if self.published is not None:
            told["published"] = self.published.isoformat()
        if self.document:
            told["document"] = self.document
        if self.id:
            told["id"] = self.id
        return orjson.dumps(told, option=orjson.OPT_SORT_KEYS).decode()

    @staticmethod
    def from_json(text: str) -> Profile:
        """The profile that `to_json` wrote."""
        told = orjson.loads(text)
        texts = {name: tuple(told.get(name, ())) for name in _TEXTS}
        return Profile(
            kind=cast("ClaimKind", told["kind"]),
            words=_weighted(told["words"]),
            told=_weighted(told.get("told", ())),
            deals=tuple(_read_deal(row) for row in told.get("deals", ())),
            negated=bool(told.get("negated", False)),
            purpose=bool(told.get("purpose", False)),
            mode=cast("Mode", told.get("mode", "is")),
            when=_read_days(told["when"]) if "when" in told else OPEN,
            published=_read_day(told.get("published")),
            story=tuple(told.get("story", ())),
            document=told.get("document", ""),
            id=told.get("id", ""),
            **texts,
        )


def _weighted(rows: Any) -> Weighted:
    return tuple(map(tuple, rows))


def _deal_row(deal: Deal) -> list[Any]:
    return [deal.supplier, deal.recipient, deal.categories, deal.stage, *_day_row(deal.when), *deal.count]


def _read_deal(row: list[Any]) -> Deal:
    supplier, recipient, categories, stage, first, last, low, high = row
    return Deal(supplier, recipient, tuple(categories), stage, _read_days((first, last)), (low, high))


def _day_row(days: Days) -> list[str | None]:
    return [None if day is None else day.isoformat() for day in days]


def _read_days(row: Any) -> Days:
    first, last = row
    return _read_day(first), _read_day(last)


def _read_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
