"""What somebody is said to do, to owe or to promise -> a clause that says it.

In: the words of a content, and who says them. Out: "Peru hid the boats" for "(accused) Peru of hiding the boats",
"Peru should mend the road" for "(urged) Peru to mend the road"; None where no rule can tell. Always: parties and doing
as told; only the form changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from counterclaim.claims.verbs import is_gerund, is_past, past_of, third_person
from counterclaim.core.statement import Position

NOBODY = "someone"
MAX_NAME_WORDS = 9
"""The longest name of who is asked to do something; what is longer holds a clause."""
_NAME = r"(?P<who>(?:the |an? |its |his |her |their |all |both |some |every )?[^\s,;:][^;:]{0,90}?)"
_CHARGED = re.compile(rf"^{_NAME},? of (?:(?P<been>having )(?P<done>\w+)|(?P<doing>\w+ing))\b(?P<rest>.*)$")
_BLAMED = re.compile(rf"^{_NAME},? for (?P<what>.+)$")
_TO_DO = re.compile(rf"^(?:on |upon |for |to )?{_NAME} (?P<no>not )?to (?P<do>[a-z]\w+.*)$")
_PROMISED = re.compile(r"^(?P<no>not |never )?to (?P<no2>not |never )?(?P<do>[a-z]\w+.*)$")
_SUBJUNCTIVE = re.compile(r"^(?P<who>[^,;]{2,90}?) (?P<no>not )?be (?=\w)", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:will|would|shall|should|can|could|may|might|must|to|not) (?:not )?(?:be )?$", re.IGNORECASE)
_CLEFT = re.compile(
    r"^(?i:it) (?:is|was) (?P<who>(?:[A-Z]|the |an? |its |their |those |his |her )[^,;]{1,60}?) (?:which|that|who) "
    r"(?P<rest>(?:\w+ly )?(?:is|was|are|were|has|have|had|\w+s|\w+ed|kept|sent|gave|sold|made|took|began|did)\b.*)$"
)
_DENIED_DOING = re.compile(r"^(?:ever |even |once )*(?P<been>having (?:ever )?)?(?P<doing>\w+)(?P<rest> (?!of\b).+|$)")
_PART = re.compile(
    r"^(?:any|all|direct|a) (?:\w+ )?(?P<what>involvement|role|part|hand|responsibility|knowledge|links?|ties?|"
    r"connections?|contacts?|dealings?) (?P<how>in|for|of|to|with) (?P<rest>.+)$",
    re.IGNORECASE,
)
_PART_WORDED = {
    "involvement": "was involved in", "role": "had a role in", "part": "had a part in", "hand": "had a hand in",
    "responsibility": "was responsible for", "knowledge": "knew of", "link": "had links to", "tie": "had ties to",
    "connection": "had connections to", "contact": "had contacts with", "dealing": "had dealings with",
}  # fmt: skip
_NOTHING_OF = re.compile(
    r"^(?:no|any|little|not any) (?:\w+ )?(?:sign|signs|evidence|proof|indications?|trace|traces) of "
    r"(?!(?:the|this|that|these|those|its|his|her|their|it|any)\b)(?P<what>.+)$",
    re.IGNORECASE,
)
_FINITE_WITHIN = re.compile(
    r"\b(?:would|will|had|has|have|was|were|is|are|could|can|did|does|do|should|must|might|may|to|who|which|that)\b"
)
_OF_OTHERS = frozenset({"accuses", "alleges", "condemns", "demands", "declines"})
_FINITE = re.compile(
    r"^(?:would|will|had|has|have|was|were|is|are|could|can|did|does|do|should|must|might|may)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"^(?:it|them|him|her|us|me|this|that|these|those)\b", re.IGNORECASE)
_WANTED = re.compile(rf"^{_NAME} (?P<done>made|left|kept|\w+ed) (?P<rest>.+)$")
_WANTING = re.compile(r"\b(?:want|wish|would like|seek|sought)", re.IGNORECASE)
_ON_DAY = re.compile(r" (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|again|once more|this week|last week)$")
_TO_HAVE = re.compile(rf"^{_NAME},? (?P<no>not )?to have (?P<done>\w+)\b(?P<rest>.*)$")
_BASE = re.compile(r"^(?:not )?(?:to )?[\"“‘']*(?P<do>[a-z]\w+ .+)$")
_WE = re.compile(r"\b(?:we|We) (\w+)")


@dataclass(frozen=True, slots=True)
class Told:
    """The plain words of a content, in what position they are said, by whom, after which cue."""

    clause: str
    who: str
    position: Position
    cue: str
    is_denial: bool
    verb: str | None = None
    """The verb that heads the clause, if the tree tells."""
    to_whom: str | None = None
    """Who is addressed, as a subject."""


def word_doing(told: Told, *, whole: bool) -> str | None:
    """The clause that a content stands for, by the first rule that fits; `whole` says that it already is one."""
    rules = _OF_CLAUSES if whole else _OF_FRAGMENTS
    return next((worded for rule in rules if (worded := rule(told)) is not None), None)


def _charge(told: Told) -> str | None:
    """ "Peru of hiding boats" -> "Peru hid boats"; "Peru for the flood" -> "Peru was to blame for the flood"."""
    if told.position not in ("accuses", "alleges", "condemns"):
        return None
    charged = _CHARGED.match(told.clause)
    if (
        charged is not None
        and _PRONOUN.match(charged["who"]) is None
        and (charged["been"] or is_gerund(charged["doing"]))
    ):
        who = _ON_DAY.sub("", charged["who"].removesuffix(","))
        return _did(
            f"{who}," if "," in who else who, charged["been"], charged["done"] or charged["doing"], charged["rest"]
        )
    blamed = _BLAMED.match(told.clause)
    if blamed is None or _PRONOUN.match(blamed["who"]) is not None or not re.search(r"\bblam", told.cue, re.IGNORECASE):
        return None
    doing, _, rest = blamed["what"].partition(" ")
    if is_gerund(doing) and rest:
        return _did(blamed["who"], None, doing, f" {rest}")
    return f"{blamed['who']} {_was(blamed['who'])} to blame for {blamed['what']}"


def _demand(told: Told) -> str | None:
    """ "Peru to mend the road" -> "Peru should mend the road"."""
    if told.position != "demands":
        return None
    asked = _TO_DO.match(told.clause)
    if asked is not None and _PRONOUN.match(asked["who"]) is None and len(asked["who"].split()) <= MAX_NAME_WORDS:
        return f"{asked['who']} should {asked['no'] or ''}{asked['do']}"
    wanted = _WANTED.match(told.clause) if _WANTING.search(told.cue) else None
    return None if wanted is None else f"{wanted['who']} should be {wanted['done']} {wanted['rest']}"


def _found_to_have(told: Told) -> str | None:
    """ "Chad to have sunk a ferry" -> "Chad had sunk a ferry"."""
    found = _TO_HAVE.match(told.clause)
    if found is None or told.is_denial or _PRONOUN.match(found["who"]) or len(found["who"].split()) > MAX_NAME_WORDS:
        return None
    return f"{found['who']} had {'not ' if found['no'] else ''}{found['done']}{found['rest']}"


def _order(told: Told) -> str | None:
    """ "keep out of the bay", told to Peru -> "Peru should keep out of the bay"."""
    if told.position != "demands" or told.to_whom is None or told.verb is None:
        return None
    asked = _BASE.match(told.clause)
    is_base = asked is not None and asked["do"].split()[0] == told.verb and not told.verb.endswith(("s", "ing", "ed"))
    return f"{told.to_whom} should {asked['do']}" if asked is not None and is_base else None


def _wish(told: Told) -> str | None:
    """ "the ban be lifted" -> "the ban should be lifted"."""
    if told.position != "demands":
        return None
    wished = _SUBJUNCTIVE.match(told.clause)
    if wished is not None and _MODAL.search(wished["who"] + " ") is None:
        return f"{wished['who']} should {wished['no'] or ''}be {told.clause[wished.end() :]}"
    return _wish_by_verb(told)


def _wish_by_verb(told: Told) -> str | None:
    """ "Chad mend the road" -> "Chad should mend the road"; “mends” and “mended” are no wish."""
    verb = told.verb
    if verb is None or verb.endswith(("s", "ing")) or is_past(verb) or not verb.islower():
        return None
    who, found, rest = told.clause.partition(f" {verb} ")
    if not found or _FINITE_WITHIN.search(who):
        return None
    return f"{who.removesuffix(' not')} should {'not ' if who.endswith(' not') else ''}{verb} {rest}"


def _promise(told: Told) -> str | None:
    """ "to mend the road" -> "Peru will mend the road"."""
    promised = _PROMISED.match(told.clause) if told.position == "pledges" and told.who != NOBODY else None
    if promised is None:
        return None
    no = "not " if promised["no"] or promised["no2"] else ""
    return f"{told.who} will {no}{promised['do']}"


def _denied_doing(told: Told) -> str | None:
    """ "having sunk a ferry" -> "Peru had sunk a ferry"; "any role in the raid" -> "Peru had a role in the raid"."""
    if not told.is_denial:
        return None
    lacking = _NOTHING_OF.match(told.clause)
    if lacking is not None:
        first = lacking["what"].split()[0]
        return f"there {'were' if _is_many(first) else 'was'} {lacking['what']}"
    if told.who == NOBODY:
        return None
    part = _PART.match(told.clause)
    if part is not None:
        return f"{told.who} {_PART_WORDED[part['what'].lower().removesuffix('s')]} {part['rest']}"
    doing = _DENIED_DOING.match(told.clause)
    if doing is None or not (doing["been"] or is_gerund(doing["doing"])):
        return None
    return _did(told.who, doing["been"], doing["doing"], doing["rest"])


def _cleft(told: Told) -> str | None:
    """ "it is Peru that sinks boats" -> "Peru sinks boats"."""
    cleft = _CLEFT.match(told.clause) if not told.is_denial else None
    return None if cleft is None else f"{cleft['who']} {cleft['rest']}"


def _without_subject(told: Told) -> str | None:
    """ "would mend the road" -> "Peru would mend the road"."""
    if (
        told.is_denial
        or told.who == NOBODY
        or told.position in ("accuses", "alleges", "condemns", "demands", "declines")
    ):
        return None
    first = told.clause.partition(" ")[0]
    is_finite = first == told.verb and first.islower() and first.endswith("s") and " " in told.clause
    return f"{told.who} {told.clause}" if is_finite or _FINITE.match(told.clause) else None


_Rules = tuple[Callable[[Told], str | None], ...]
_OF_FRAGMENTS: _Rules = (
    _charge, _demand, _order, _wish, _promise, _denied_doing, _found_to_have, _without_subject,
)  # fmt: skip
_OF_CLAUSES: _Rules = (_wish, _cleft)


def _did(who: str, been: str | None, doing: str, rest: str) -> str:
    """ "having sunk" -> "had sunk", "being" -> "was", "hiding" -> "hid"."""
    if been:
        return f"{who} had {doing}{rest}"
    return f"{who} {_was(who)}{rest}" if doing == "being" else f"{who} {past_of(doing)}{rest}"


def _was(who: str) -> str:
    is_plural = " and " in who or (who[:1].islower() and _is_many(who.rsplit(maxsplit=1)[-1]))
    return "were" if is_plural else "was"


def _is_many(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "ics"))


def speak_of(clause: str, subject: str) -> str:
    """A party's "we" as others tell it: "we buy what we need" -> "Peru buys what it needs"; `subject` stands first."""
    told = _WE.sub(lambda match: f"it {third_person(match[1])}", clause.removeprefix(subject))
    for own, others in ((r"\bour\b", "its"), (r"\b[Oo]urselves\b", "itself"), (r"\bus\b", "it")):
        told = re.sub(own, others, told)
    return f"{subject}{told}" if clause.startswith(subject) else told
