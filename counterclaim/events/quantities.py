"""How many of an item the words before it tell, as an interval of whole items.

In: a text and where an item stands in it. Out: a `Quantity` with its words, or None. Always: calibre, range, weight of
one piece, money, dates and model numbers are no quantities; vague words ("a significant number") have no ends. A unit
word gives the lower end: "dozens" is 12 or more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterclaim.core.span import Span
from counterclaim.core.transfer import Quantity

_REACH = 110
_ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {w: n * 10 for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
_UNITS = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_PLURALS = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000}

_WORDS = "|".join([*_ONES, *_TENS])
_UNIT = "|".join(_UNITS)
_NUMBER = (
    rf"(?:(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|half a|a|(?:{_WORDS})(?:[ -](?:{_WORDS}))?)"
    rf"(?:[ -](?:{_UNIT})(?: and)?(?: (?:{_WORDS})(?:[ -](?:{_WORDS}))?)?)*)"
)
_LEAST = (
    r"at least|no fewer than|not fewer than|no less than|not less than|a minimum of|more than|over|upwards? of"
    r"|in excess of|well over|above"
)
_MOST = (
    r"up to|as many as|at most|no more than|not more than|a maximum of|fewer than|less than|under|nearly|almost"
    r"|close to|not quite|just under|just short of"
)
_ABOUT = (
    r"about|some|around|roughly|approximately|an estimated|estimated|exactly|only|just|literally|the first|all|another"
    r"|an additional|a further|an extra"
)
_COUNTED = (
    rf"(?P<range>(?P<between>between )?(?P<low>{_NUMBER})"
    rf"(?:(?(between) and | to )| or |(?<=\d)[-–](?=\d)| – )(?P<high>{_NUMBER}))"
    rf"|(?P<plural>(?:{'|'.join(_PLURALS)})(?: of (?:{'|'.join(_PLURALS)}))?)"
    rf"|(?P<several>(?:several|a few|many) (?:{_UNIT})s?)"
    rf"|(?P<pair>a pair|a couple|a brace|a trio|a score|several|multiple)"
    rf"|(?P<number>{_NUMBER})"
)
_VAGUE = (
    r"(?:an? |the |its |such )?[\"“]?(?:\w+ )?(?:number|quantity|quantities|numbers|amount|amounts|volume|volumes)"
    r"[\"”]?(?= of\b)|a handful|a lot|lots|a few|few|many|numerous|[\"“]?massive[\"”]?|countless|an unknown number"
    r"|an unspecified number"
)
_QUANTITY = re.compile(
    rf"(?<![\w$€£¥.,-])(?<!\bNo )(?:(?P<least>{_LEAST}) |(?P<most>{_MOST}) |(?P<about>{_ABOUT}) )*"
    rf"(?:[\"“])?(?:{_COUNTED})(?:[\"”])?(?P<tail>-(?:plus|odd)| or more| or so)?(?![\w%]|[.,]\d|-\w)"
    rf"|(?P<vague>\b(?:an? )?[\"“]?(?:{_VAGUE}))",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"[ -]?(?:mm|cm|m|km|kms|kg|lb|lbs|kt|hp|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?"
    r"|kilomet(?:re|er)s?|miles?"
    r"|nautical|pounds?|feet|foot|inch(?:es)?"
    r"|percent|per cent|calib(?:re|er)|dollars?|euros?|roubles?|rubles?|years?|months?|weeks?|days?|hours?|minutes?"
    r"|times?|people|men|soldiers|troops|fighters|companies|countries|states|firms|officials|sources)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:[ -](?:more|additional|extra|further|other|new|old|used|such))?"
    r"(?: (?!to\b|and\b|for\b|from\b|in\b|of\b)[a-z-]+(?: [a-z-]+)?)?"
    r"(?: of(?: (?:the|its|their|these|those|his|such))?)?"
    r"|(?: of(?: (?:the|its|their|these|those|his|such))?)?"
)
_STOP = re.compile(
    r"\b(?:to|from|for|with|by|in|on|at|into|that|which|who|and|or|but|than|as|is|are|was|were|be|been|has|had|have"
    r"|its|the|this|these|those|of|via|through|said|says|say|told|tells|will|would|could|if|when|against|including|between"
    r"|years?|months?|days?|an?)\b|[.;:()—]",
    re.IGNORECASE,
)
_TRIPS = re.compile(
    r" (?:more |further |such |separate |secret )?(?:shipments?|deliver(?:y|ies)|consignments?|batch(?:es)?|convoys?"
    r"|cargoes|shiploads?|flights?|orders?|deals?|contracts?|sales?)\b",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:negotiat\w+|talk(?:s|ed|ing)?|haggl\w+|bargain\w+|discuss\w*|row|dispute|quarrel|deal|contract|alarm"
    r"|concern|report|charge|story|claim)\b[^.;,]*$",
    re.IGNORECASE,
)
_PHRASAL = re.compile(
    r"\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|take|takes|taking|took) $", re.IGNORECASE
)
_CALIBRE = re.compile(
    r"\d+(?:\.\d+)?[ -]?(?:mm|millimet(?:re|er)s?|cm|inch|-inch)(?:(?:,| and| or|, and) )?", re.IGNORECASE
)
_MONTH = re.compile(
    r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec|January|February|August|September|October"
    r"|November|December)\.? $"
)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_DATES = re.compile(
    r"(?:^|[\s(“\"])(?:in|since|by|until|till|before|after|during|from|early|late|mid|spring|summer|autumn|fall|winter"
    r"|year|(?:19|20)\d\d (?:and|to|or)) $",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\"”]? (?=[A-Z\"“])|\n")


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends of a told number; None is open."""

    low: int | None
    high: int | None


def find_quantity(text: str, start: int, end: int, *, singular: bool, mass: bool) -> Quantity | None:
    """What the words before an item say of how many.

    >>> find_quantity("sold at least 2,000 rifles", 20, 26, singular=False, mass=False)
    Quantity(span=Span(start=5, end=19, field='text'), low=2000, high=None)
    """
    left = max(0, start - _REACH)
    for boundary in _SENTENCE_END.finditer(text, left, start):
        left = boundary.end()
    found: Quantity | None = None
    for match in _QUANTITY.finditer(text, left, start + 1):
        if match.end() > start or not _reaches(text, match, start):
            continue
        ends = _read_ends(match)
        if ends is not None:
            # "up to several hundred" matches from its start; a later match inside a chain of numbers is the item's own.
            found = Quantity(_trim(text, match, ends), ends.low, ends.high)
    if found is None and singular and not mass:
        article = re.search(r"(?<!\w)(an?|one) (?:[\w'’-]+ ){0,4}$", text[left:start], re.IGNORECASE)
        if article is not None and not _STOP.search(text[left + article.end(1) + 1 : start]):
            return Quantity(Span(left + article.start(1), left + article.end(1)), 1, 1)
    return found


def _trim(text: str, match: re.Match[str], ends: Ends) -> Span:
    start, end = match.span()
    if match["least"] and ends.high is not None:
        start += len(match["least"])
    while text[start] in '"“ ':
        start += 1
    while text[end - 1] in '"” ':
        end -= 1
    return Span(start, end)


def _reaches(text: str, match: re.Match[str], item: int) -> bool:
    """True if only words of the item's own phrase stand between the number and the item."""
    if match["vague"] is None:
        if (
            _MEASURE.match(text, match.end())
            or _TRIPS.match(text, match.end())
            or _MONTH.search(text, max(0, match.start() - 12), match.start())
        ):
            return False
        if match["range"] is not None and _YEAR.fullmatch(match["low"]) and _YEAR.fullmatch(match["high"]):
            return False
        if match["number"] is not None and _YEAR.fullmatch(match[0]) and text[match.end() : match.end() + 1] != ",":
            after = text[match.end() : item]
            if "," in after or not after.strip() or _DATES.search(text, max(0, match.start() - 20), match.start()):
                return False
    between = text[match.end() : item]
    if "," in _CALIBRE.sub("", between) and not match["vague"]:
        return False
    link = _BETWEEN.match(between)
    rest = between[link.end() :] if link is not None and " of" in link[0] else between
    rest = _CALIBRE.sub("", rest)
    return _STOP.search(rest) is None and len(rest.split()) <= 6


def _read_ends(match: re.Match[str]) -> Ends | None:
    if match["vague"] is not None:
        return Ends(None, None)
    ends = _count(match)
    if ends is None:
        return None
    if match["most"]:
        return Ends(None, ends.high if ends.high is not None else _next_unit(match))
    least = match["least"]
    if least and least.lower() == "over":
        before = match.string[max(0, match.start() - 60) : match.start()]
        least = None if _TALK.search(before) or _PHRASAL.search(before) else least
    if least or (match["tail"] or "").strip(" -") in ("plus", "or more", "odd"):
        return Ends(ends.low, None)
    return ends


def _next_unit(match: re.Match[str]) -> int | None:
    """ "up to hundreds": below the next unit."""
    low = _count(match)
    return low.low * 10 - 1 if low is not None and low.low is not None else None


def _count(match: re.Match[str]) -> Ends | None:
    if match["range"] is not None:
        low, high = parse_number(match["low"]), parse_number(match["high"])
        if low is None or high is None:
            return None
        if low < high and low < 100 <= high and (unit := re.search(_UNIT, match["high"], re.IGNORECASE)):
            low *= _UNITS[unit[0].lower()]
        return Ends(low, high) if low <= high else None
    if match["plural"] is not None:
        product = 1
        for word in match["plural"].lower().split(" of "):
            product *= _PLURALS[word]
        return Ends(product, None)
    if match["several"] is not None:
        unit_size = _UNITS[match["several"].lower().split()[-1].rstrip("s")]
        return Ends(2 * unit_size, 99 if unit_size == 12 else 10 * unit_size - 1)
    if match["pair"] is not None:
        word = match["pair"].lower()
        exact = {"a pair": 2, "a couple": 2, "a brace": 2, "a trio": 3, "a score": 20}.get(word)
        return Ends(exact, exact) if exact is not None else Ends(3 if word == "several" else 2, None)
    number = parse_number(match["number"])
    return Ends(number, number) if number is not None else None


def parse_number(words: str) -> int | None:
    """A whole number in digits or words; None for a bare "a" and for fractions.

    >>> parse_number("two hundred and fifty"), parse_number("1.5 million"), parse_number("half a dozen")
    (250, 1500000, 6)
    """
    total, current, seen = 0.0, 0.0, False
    low = words.lower().replace(",", "").replace("-", " ")
    if low.strip() == "a":
        return None
    for word in low.split():
        if word == "and":
            continue
        if word == "half":
            current, seen = 0.5, True
        elif word == "a":
            current = current or 1.0
        elif word in _ONES or word in _TENS:
            current += _ONES.get(word, 0) + _TENS.get(word, 0)
            seen = True
        elif word in _UNITS:
            current = (current or 1.0) * _UNITS[word]
            seen = True
            if _UNITS[word] >= 1_000:
                total, current = total + current, 0.0
        else:
            current, seen = float(word), True
    total += current
    return int(total) if seen and total == int(total) else None
