"""Parties and speakers as a sentence names them: "the Netherlands", "the harbour master", "Envoy Lee".

In: a party's id or a proposition. Out: words that can be the subject of a sentence, in lower case where it goes on.
"""

from __future__ import annotations

import re
from functools import cache

from counterclaim.claims.proposition import Proposition
from counterclaim.lexicon.parties import load_parties

_BARE_ROLE = re.compile(
    r"^(?!(?:a|an|the|one|two|three|some|few|several|many|most|all|no|another|other|its|their)\b)[a-z]"
)


def name_of(leading: Proposition) -> str:
    """Who speaks, as a subject: a party by its name, others as the text names them."""
    speaker = leading.statement.speaker
    if speaker.party:
        return display(speaker.party)
    who = speaker.name or speaker.role or "someone"
    if _ONE_OF.match(who):
        return who[:7] + who[7:8].lower() + who[8:]
    head = _AFTER_HEAD.split(who, maxsplit=1)[0]
    is_one = _BARE_ROLE.match(who) and not head.endswith("s") and who not in ("someone", "people")
    return f"the {who}" if is_one else who


def display(party: str) -> str:
    """A party by its name, with its article where it has one: "the Netherlands"."""
    known = load_parties().parties.get(party)
    name = party if known is None else known.name
    if _ALWAYS_TAKES_ARTICLE.search(name):
        return f"the {name}"
    return f"the {name}" if _TAKES_ARTICLE.search(name) and f"the {name}" in _with_article() else name


_ONE_OF = re.compile(r"^[Oo]ne of (?:Two|Three|Four|Five|Six|Few|Some|Several|Many|The)\b")
_AFTER_HEAD = re.compile(
    r" (?:of|in|for|from|at|by|on|with|who|that|which|published|familiar|briefed|close|near|to)\b|,"
)
_ALWAYS_TAKES_ARTICLE = re.compile(
    r"^(?!The |the )(?:[A-Z][\w’'.-]*(?: |-))+(?:Army|Forces|Front|Movement|Union|Alliance|Organi[sz]ation|League)$|"
    r"^Organi[sz]ation (?:of|for)\b"
)
_TAKES_ARTICLE = re.compile(
    r"^(?:United|Central|Gambia|Congo|Maldives|Bahamas|Philippines|Netherlands|Vatican|Taliban|Houthis)\b|\b(?:Republic|"
    r"Kingdom|Emirates|States|Union|Nations|Forces|Army|Front|Islands|Agency|Organi[sz]ation\w*|League|Movement|Party|"
    r"Group|Council|Commission|Alliance|Authority|Democratic)\b"
)


@cache
def _with_article() -> frozenset[str]:
    return frozenset(naming.text for naming in load_parties().namings if naming.text.startswith("the "))
