"""Whether a statement follows another of its story: it answers, its paragraph tells how news was taken, or it was said
to those who came for the news.

In: a text and the place of a cue. Out: yes or no, by the words around the cue alone. Always: errs to no, since a
statement that follows nothing is an open past and never wrong. All looks are of bounded length.
"""

from __future__ import annotations

import re

from counterclaim.core.span import Span

MAX_PARAGRAPH_CHARACTERS = 1_500
MAX_OBJECT_CHARACTERS = 70
MAX_NEAR_CHARACTERS = 70

_I = re.IGNORECASE
_ANSWERING = re.compile(
    r"(?:counter(?!s)|replie|retort|shot back|hit back|fired back|struck back|answered|respond|riposte|rebutt|scoff"
    r"|objected|disputed|contradict|begged to differ)",
    _I,
)
"""Catches "retorted", "hit back"; leaves "countersigned" alone."""
_TURNING_DOWN = re.compile(
    r"(?:reject|dismiss|denie|denying|brush|wav(?:e|ed|ing) |shrug|laugh|call|condemn|describ|confirm|acknowledg|admit"
    r"|conced|took note|welcom|regret|pour|put .* down)",
    _I,
)
_WHAT_WAS_SAID = re.compile(
    r"\b(?:(?:th(?:e|is|ose|ese)|both|such|his|her|their)(?: [A-Z]\w+)?|[A-Z]\w+[’']s?)"
    r" (?:accusation|admission|allegation|announcement|assertion|charge|claim|complaint|denial|idea|offer|proposal"
    r"|remark|reproach|statement|suggestion|threat|version|warning|word)s?\b"
    r"|\b(?:that|this|it|them)\b (?:as |off\b|away\b|outright|with |(?:an? )?(?:\w+ )?"
    r"(?:nonsense|rubbish|false|absurd|untrue|lies?|invented|invention|fabrication|slander|provocation)\b)",
)
_DENYING = re.compile(r"(?:had )?(?:denie[sd]|denying|denial)\b", _I)
_TAKEN = re.compile(
    r"\b(?:th(?:e|is|at|ose|ese)|his|her|their|its)\s(?:\w+\s)?(?:accusation|admission|allegation|announcement|charge"
    r"|claim|comment|confession|decision|denial|disclosure|finding|news|remark|report|revelation|speech|statement|word)s?"
    r"\s(?:drew|met|prompted|brought|provoked|caused|angered|stunned|alarmed|pleased|set off|went down"
    r"|(?:was|were) (?:greeted|met|welcomed|received|condemned|mocked))\b"
    r"|\btook the (?:news|announcement|report|charge)\b|\breact(?:ed|ion|ions)\b",
    _I,
)
_PRESS = re.compile(
    r"\b(?:reporters|journalists|told\s(?:parliament|lawmakers|legislators|deputies|senators)|(?:news|press)\sconference|(?:news|press|daily|weekly|regular|hastily\scalled)\s"
    r"(?:news\s|press\s)?briefing)\b",
    _I,
)
_SAME_DAY = re.compile(
    r"\s+(?:\w+\s+){0,3}?(?:within the day|(?:on )?the same (?:day|evening|morning|afternoon|night)|(?:later )?that"
    r" (?:day|evening|night|afternoon|morning)|(?:later|earlier) (?:in|on) the (?:same )?day|hours later)\b",
    _I,
)


def is_answering(text: str, cue: Span, sentence: Span) -> bool:
    """True if a cue's clause takes up what was said before: "retorted", "dismissed that", "called the report a lie".

    >>> text = "Mali dismissed the charge."
    >>> is_answering(text, Span(5, 14), Span(0, 26))
    True
    >>> is_answering("Mali dismissed the general.", Span(5, 14), Span(0, 27))
    False
    """
    words = cue.within(text)
    if _ANSWERING.search(words):
        return True
    around = text[cue.start : min(sentence.end, cue.end + MAX_OBJECT_CHARACTERS)]
    return _TURNING_DOWN.match(words) is not None and _WHAT_WAS_SAID.search(around) is not None


def is_denying(text: str, cue: Span) -> bool:
    """True for a plain denial, which answers somebody: in the same paragraph, whoever spoke last."""
    return _DENYING.match(cue.within(text)) is not None


def tells_how_taken(text: str, cue: Span) -> bool:
    """True where the paragraph has said how the news was taken: "The admission drew scorn in Oslo. ..."."""
    start = max(text.rfind("\n\n", 0, cue.start) + 1, cue.start - MAX_PARAGRAPH_CHARACTERS)
    return _TAKEN.search(text, start, cue.start) is not None


def is_told_to_press(text: str, cue: Span, sentence: Span) -> bool:
    """True for what was told to reporters or at their briefing, which is the news of its day."""
    first, last = max(sentence.start, cue.start - MAX_NEAR_CHARACTERS), min(sentence.end, cue.end + MAX_NEAR_CHARACTERS)
    return _PRESS.search(text, first, last) is not None


def says_same_day(text: str, cue: Span) -> bool:
    """True for "retorted within the day", "told envoys on the same day"."""
    return _SAME_DAY.match(text, cue.end) is not None
