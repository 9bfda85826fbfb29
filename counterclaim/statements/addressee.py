"""Whom a statement is addressed to: told, urged, accused, assured; or the reporters who stood there.

In: the cue with the words after it, the content, and the sentence without what is said. Out: the addressee's words, or
None, with the reason. Always: a briefing's audience is "reporters", the Council's "UN Security Council"; other words
stand in the text. Who they are is left to actors/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counterclaim.core.statement import Channel, Position, Reason
from counterclaim.lexicon.channels import medium_pattern
from counterclaim.lexicon.inflection import inflect_verb

COUNCIL = "UN Security Council"
MAX_ADDRESSEE_WORDS = 7
_TELLING = frozenset(
    form
    for verb in (
        "tell assure inform notify remind brief urge ask warn beg advise instruct order implore press petition".split()
    )
    for form in inflect_verb(verb)
)
_AIMED = frozenset(form for verb in "accuse urge blame charge warn press".split() for form in inflect_verb(verb))
_REPORTERS = re.compile(
    r"\b(?:(?:local|foreign|visiting|state|Western|two|several|some) )?"
    r"(?:reporters|journalists|correspondents|newsmen)\b|"
    r"\b(?:news|press) (?:conference|briefing)\b|\b(?:regular|daily|weekly) briefing\b"
)
_COUNCIL = re.compile(
    r"\b(?:told|to|before|informed|briefed|telling|at) (?:a meeting of )?the (?:U\.?N\.? )?(?:Security )?[Cc]ouncil\b"
)
_AUDIENCE = re.compile(
    r"\b(?:told|telling|tells|[Ss]peaking (?:to|before)|[Aa]ddressing|in a letter to|letter to|wrote to|approached by|"
    r"in remarks to|interview with|confirmed to|asked by|appealed to) "
)
_STOP = frozenset(
    "that to in on at by during over with it he she there they while about after before since for of if when where "
    "who which whom and but as not saying his her its was were is are had has no what why how from last this under "
    "because via".split()
)
_PEOPLE = re.compile(
    r"(?:parliament|lawmakers|deputies|senators|congress|police|officers|officials|delegates|leaders|ministers?|ambassadors?|"
    r"troops|soldiers|supporters|students|panel|committee|court|judges?|prosecutors|investigators|members|counterpart|"
    r"diplomats|partners|experts|president|council|assembly|governments?|states|sides|parties|camps|capitals)$",
    re.IGNORECASE,
)
_PRONOUNS = frozenset("him her them it us me you himself herself themselves itself everyone nobody".split())


@dataclass(frozen=True, slots=True)
class AddresseeEvidence:
    """The words in which an addressee can stand, and what is already known of the statement."""

    cue: str
    after_cue: str
    content: tuple[str, ...] = ()
    frame: str = ""
    position: Position | None = None
    channel: Channel | None = None
    speaker: str | None = None
    """What makes two statements the same person's, as in ChannelEvidence."""
    at_council: bool = False
    """True where the channel was drawn from the Council's meeting."""


Found = tuple[str | None, tuple[Reason, ...]]


def find_addressee(evidence: AddresseeEvidence) -> Found:
    """The addressee of one statement.

    >>> find_addressee(AddresseeEvidence("told", " the panel that it slept"))[0]
    'the panel'
    """
    told = _after_telling(evidence)
    if told is not None:
        return told
    if evidence.channel == "briefing" and (match := _REPORTERS.search(evidence.frame)):
        return _found(_reporters(match[0]), "briefing", match[0])
    if evidence.at_council:
        return _found(COUNCIL, "at the Council", "the meeting")
    if match := _COUNCIL.search(evidence.frame):
        return _found(COUNCIL, "at the Council", match[0])
    for match in _AUDIENCE.finditer(evidence.frame):
        name = _noun_phrase(evidence.frame[match.end() :])
        if name is not None:
            return _found(name, "audience", match[0].strip())
    return _aimed_at(evidence)


def _found(name: str, rule: str, words: str) -> Found:
    return name, (Reason(rule=f"addressee: {rule}", detail=f"“{words.strip()}” → {name}"),)


def _reporters(words: str) -> str:
    """ "Local journalists" are local reporters, and so are those at a news conference."""
    *described, last = words.split()
    if last not in ("reporters", "journalists", "correspondents", "newsmen"):
        described = []
    return " ".join((*described, "reporters"))


def _after_telling(evidence: AddresseeEvidence) -> Found | None:
    """ "told the panel that ...": the noun phrase right after the verb."""
    words = evidence.cue.split()
    telling = next((at for at, word in enumerate(words) if word.lower() in _TELLING), None)
    if telling is None:
        return None
    rest = " ".join(words[telling + 1 :]) + evidence.after_cue
    if match := _REPORTERS.match(re.sub(r"^\s*(?:a|an|the|his|her|its|first|their)\s+", "", rest.strip())):
        return _found(_reporters(match[0]), "told", match[0])
    name = _noun_phrase(rest)
    if name is None:
        return None
    if re.fullmatch(r"(?:the )?(?:U\.?N\.? )?(?:Security )?[Cc]ouncil", name):
        name = COUNCIL
    return _found(name, "told", f"{words[telling]} {name}")


def _noun_phrase(text: str) -> str | None:
    """The words up to the first that cannot belong to a name; None where they name nobody."""
    taken: list[str] = []
    for raw in text.strip().split()[: MAX_ADDRESSEE_WORDS + 1]:
        if not raw[0].isalnum() or (taken and raw in ("the", "a", "an")) or raw.lower().strip(",.;:") in _STOP:
            break
        taken.append(raw.rstrip(",.;:"))
        if raw[-1] in ",;:." and not re.fullmatch(r"(?:[A-Z]\.)+", raw):
            break
    name = " ".join(taken)
    if not taken or len(taken) > MAX_ADDRESSEE_WORDS or name.lower() in _PRONOUNS:
        return None
    proper = any(word[0].isupper() for word in taken)
    if proper or _PEOPLE.search(name) or medium_pattern().search(name):
        return name
    return None


def _aimed_at(evidence: AddresseeEvidence) -> Found:
    """ "accused Oslo of ...", "urged Oslo to ...": who opens the content is who is addressed."""
    if evidence.content and any(word.lower() in _AIMED for word in evidence.cue.split()):
        name = _noun_phrase(evidence.content[0])
        if name is not None:
            return _found(name, "aimed at", name)
    return None, ()


def assign_addressees(evidences: Sequence[AddresseeEvidence]) -> tuple[Found, ...]:
    """The addressees of all statements, in text order: own words, then carried on, then back to the lede."""
    found = [find_addressee(evidence) for evidence in evidences]
    for at, evidence in enumerate(evidences):
        if found[at][0] is None:
            found[at] = _carry(evidences, found, evidence, reversed(range(at)))
    for at, evidence in enumerate(evidences):
        if found[at][0] is None and evidence.channel == "briefing":
            found[at] = _carry(evidences, found, evidence, range(at + 1, len(evidences)))
    return tuple(found)


def _carry(
    evidences: Sequence[AddresseeEvidence], found: Sequence[Found], evidence: AddresseeEvidence, places: Iterable[int]
) -> Found:
    """The audience of the nearest statement of the same speaker through the same channel."""
    if evidence.speaker is None:
        return None, ()
    for at in places:
        other = evidences[at]
        name, reasons = found[at]
        if other.speaker == evidence.speaker and other.channel == evidence.channel and name is not None:
            if reasons[0].rule.endswith("aimed at") or (evidence.channel is None and not medium_pattern().search(name)):
                return None, ()
            return name, (Reason(rule="addressee: carried", detail=f"still speaking to {name}"),)
    return None, ()
