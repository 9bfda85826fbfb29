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
    who = display(speaker.party) if speaker.party else speaker.name or speaker.role or "someone"
    return (
        f"the {who}"
        if speaker.party is None and _BARE_ROLE.match(who) and not who.endswith("s") and who != "someone"
        else who
    )


def display(party: str) -> str:
    """A party by its name, with its article where it has one: "the Netherlands"."""
    known = load_parties().parties.get(party)
    name = party if known is None else known.name
    return f"the {name}" if _TAKES_ARTICLE.search(name) and f"the {name}" in _with_article() else name


_TAKES_ARTICLE = re.compile(
    r"^(?:United|Central|Gambia|Congo|Maldives|Bahamas|Philippines|Netherlands|Vatican|Taliban|Houthis)\b|\b(?:Republic|"
    r"Kingdom|Emirates|States|Union|Nations|Forces|Army|Front|Islands|Agency|Organi[sz]ation\w*|League|Movement|Party|"
    r"Group|Council|Commission|Alliance|Authority|Democratic)\b"
)


@cache
def _with_article() -> frozenset[str]:
    return frozenset(naming.text for naming in load_parties().namings if naming.text.startswith("the "))
