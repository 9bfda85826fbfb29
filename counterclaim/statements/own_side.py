"""The side of a nameless official whom only his own words place: "(Norway's) image", "we Norwegians".

In: drafts with their resolved speakers. Out: the same speakers, some with a party and a reason. Always: only an
official without a party, who speaks in the first person, gets one, and only where the words name one party alone. The
editor's brackets stand for a first person: "our image" was printed as "(Norway's) image".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.actors.parties import PartyMention
from counterclaim.actors.speakers import ResolvedSpeaker
from counterclaim.core.party import Speaker
from counterclaim.core.statement import Reason
from counterclaim.statements.draft import Draft

_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us)\b")
_OPENED = re.compile(r"[(\[](?:the )?$")
_CLOSED = re.compile(r"['’]s?[)\]]")
_WE = re.compile(r"\b[Ww]e,? (?:the )?$")


def place_by_own_words(
    text: str, drafts: Sequence[Draft], speakers: Sequence[ResolvedSpeaker], parties: Sequence[PartyMention]
) -> list[ResolvedSpeaker]:
    """Speakers with the parties that their own words give away, in every statement of theirs."""
    sides: dict[str, set[str]] = {}
    reasons: dict[str, Reason] = {}
    for draft, who in zip(drafts, speakers, strict=True):
        name = who.speaker.name
        if name is None or not _may_be_placed(who.speaker) or not _speaks_for_us(text, draft):
            continue
        for mention in parties:
            if draft.holds(mention.span) and _stands_for_us(text, mention):
                sides.setdefault(name, set()).add(mention.party.id)
                detail = f"speaks of “us” as {mention.party.name}"
                reasons[name] = Reason("party from own words", detail, (mention.span,))
    placed = {name: next(iter(found)) for name, found in sides.items() if len(found) == 1}
    return [
        replace(who, speaker=replace(who.speaker, party=placed[name]), reasons=(*who.reasons, reasons[name]))
        if (name := who.speaker.name) in placed and name is not None and _may_be_placed(who.speaker)
        else who
        for who in speakers
    ]


def _may_be_placed(speaker: Speaker) -> bool:
    return speaker.party is None and speaker.kind in ("role", "anonymous", "collective")


def _speaks_for_us(text: str, draft: Draft) -> bool:
    return any(_FIRST_PERSON.search(span.within(text)) for span in draft.content)


def _stands_for_us(text: str, mention: PartyMention) -> bool:
    before, after = text[max(0, mention.span.start - 8) : mention.span.start], text[mention.span.end :][:4]
    if mention.form == "demonym" and _WE.search(before):
        return True
    return _OPENED.search(before) is not None and _CLOSED.match(after) is not None
