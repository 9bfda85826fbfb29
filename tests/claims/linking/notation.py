"""Claims written down for tests and for lexicon/linking.toml: a gist, and after "::" what else is known of it.

`Peru shipped rockets :: PER>TCD rockets done 2019-05-01..2019-05-31 x40; by PER; against TCD; on 2019-06-01` tells who
sends what to whom, at which stage, when and how many; who tells it, who denies it, and when it was published. Further:
`in PER>TCD` the affairs of its document, `doing ASSAULT:PER>TCD`, `story` the rare words of its document, its ids.
"""

from __future__ import annotations

import zlib
from datetime import date
from typing import Any

from counterclaim.claims.linking.draw import profile_text
from counterclaim.claims.linking.profile import OPEN, Days, Deal, Profile

STAGES = ("done", "planned", "sought")


def profile(line: str) -> Profile:
    """The profile of one claim."""
    gist, _, known = line.partition("::")
    told: dict[str, Any] = {}
    for part in filter(None, (each.strip() for each in known.split(";"))):
        word, _, rest = part.partition(" ")
        if ">" in word:
            told["deals"] = (*told.get("deals", ()), _deal(part.split()))
            told["kind"] = "transfer"
        elif word in ("by", "against", "in", "doing"):
            name = {"by": "tellers", "against": "deniers", "in": "affairs", "doing": "doings"}[word]
            told[name] = tuple(rest.split(","))
        elif word == "on":
            told["published"] = date.fromisoformat(rest)
        elif word == "story":
            told["story"] = sorted(zlib.crc32(each.encode()) for each in rest.split())
        elif word in ("document", "id"):
            told[word] = rest
        else:
            raise ValueError(f"{part!r} in {line!r} is no part of a claim")
    return profile_text(gist.strip(), **told)


def pair(line: str) -> tuple[Profile, Profile]:
    """Two claims, with a bar between them."""
    left, right = (profile(each.strip()) for each in line.split("|"))
    return left, right


def _deal(words: list[str]) -> Deal:
    ends, goods, stage, *more = words
    if stage not in STAGES:
        raise ValueError(f"{stage!r} is no stage")
    supplier, recipient = (None if each == "?" else each for each in ends.split(">"))
    when: Days = OPEN
    count: tuple[int | None, int | None] = (None, None)
    for each in more:
        if each.startswith("x"):
            count = (int(each[1:]), int(each[1:]))
        else:
            first, last = (date.fromisoformat(day) if day else None for day in each.split(".."))
            when = (first, last)
    categories = tuple(sorted(each.replace("-", " ") for each in goods.split(",")))
    return Deal(supplier, recipient, categories, stage, when, count)  # type: ignore[arg-type]
