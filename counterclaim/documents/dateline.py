"""The dateline that opens a wire story: where it was filed, by which agency, on which day.

In: a text and an offset at which a paragraph starts. Out: place, agency, day and the range they fill, or None. Always
holds: a place in mixed case needs a credit or a day beside it, so that a sentence about a town is not taken for one.
What the day means for the date of publication is left to published.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from counterclaim.lexicon.agencies import load_agencies

MAX_DATELINE_CHARACTERS = 160
MIN_LONE_PLACE_LETTERS = 4

MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_MONTH = (
    r"(?:(?i:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|(?i:january|february|march|april|may|june?|july?|august|september"
    r"|october|november|december))(?![a-z])"
)
_DATE = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:(?P<month>{_MONTH})\s?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<month2>{_MONTH}))(?:,?\s(?P<year>(?:19|20)\d\d))?(?!\d)"
)
_CAPS_WORD = r"(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]+|[A-Z]['’][A-Z]+)(?![a-zà-ÿ])"
_CAPS = rf"{_CAPS_WORD}(?:\s(?:{_CAPS_WORD}|of|de|al)){{0,5}}"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]+"
_MIXED = rf"{_WORD}(?:\s(?:{_WORD}|of|de|del|el|al|and)){{0,4}}"
_REGION = (
    rf"(?:,\s(?!{_MONTH}[\s.\d])(?:the\s)?{_WORD}(?:\s(?:{_WORD}|of|and|the)){{0,4}}){{0,2}}"
    rf"(?:\s\([A-Z][\w .'’-]{{2,30}}\)(?=\s\[))?(?:\s\[{_WORD}(?:\s{_WORD}){{0,3}}\])?"
)
_PREPOSITION = re.compile(r"(?:In|On|At|From|Near|After|Since|By|Until|For|With|Before|As|When|While|To)\s")
_DASH = r"(?:\s*(?:—|–|--|―|‒)\s*|\s+-\s+|\s*\.\s?[–—-]+\s*|\s*-\s+)"
_DAY = re.compile(_DATE)
_ENDING_STOP = re.compile(r"(?<=[A-ZÀ-ÖØ-Þ]{3})\.$")
_CREDIT = r"\((?P<credit>[^()\n]{2,40})\)"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day as a dateline tells it, with its year only where that stands there too."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline tells, and the offsets of its first and past its last character."""

    start: int
    end: int
    place: str | None = None
    agency: str | None = None
    on: MonthDay | None = None


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    places = rf"(?P<place>{_CAPS}{_REGION}(?:\s?/\s?{_CAPS}{_REGION}|\s(?:and|&)\s{_CAPS}{_REGION}){{0,3}})"
    mixed = rf"(?P<place>{_MIXED}{_REGION}(?:\s?/\s?{_MIXED}{_REGION}){{0,3}})"
    separator = r"(?:\s?[,.]\s?|\s)"
    end = rf"(?:{_DASH}|\s*[—–-]{{1,2}}\s*|:\s+|\s*$)"
    lone = rf"(?P<lone>{_DASH}|:\s|\s*$)"
    shapes = (
        # (ANSA) - GENOA, MAY 3 - Two freighters  |  (Bloomberg) -- Two freighters
        rf"{_CREDIT}{_DASH}(?:{places}(?:{separator}{_DATE})?{_DASH})?",
        # MURMANSK, May 3. /TASS/. Two freighters
        rf"{mixed}(?:{separator}{_DATE})?\.?,?\s*/(?P<credit>[A-Z][\w -]{{1,20}})/\s*[.,–—-]*\s*",
        # Tehran, IRNA – Two freighters  |  Tema, May 3, GNA - Two freighters
        rf"{mixed}(?:{separator}{_DATE})?,\s(?P<bare>[A-Za-z][\w-]{{1,20}}){_DASH}",
        # MURMANSK, May 3 - RIA Novosti. Two freighters
        rf"{mixed}{separator}{_DATE}\s*[-–—]\s*(?P<bare>[A-Z]\w{{1,12}}(?:\s[A-Z]\w{{1,12}})?)\.\s+",
        # Hamburg (dpa) - Two freighters  |  Chennai, May 3 (PTI) Two freighters
        rf"{mixed}(?:{separator}{_DATE})?,?\s?{_CREDIT}(?P<dash>{end})?",
        # May 3 (UPI) -- Two freighters
        rf"{_DATE},?\s?{_CREDIT}{end}",
        # LIMA, Peru, May 3 — Two freighters  |  ISLAMABAD: Two freighters
        rf"{places}(?:{separator}{_DATE})?{lone}",
        # Murmansk, May 3 – Two freighters
        rf"{mixed}{separator}{_DATE}{_DASH}",
    )
    return tuple(re.compile(shape) for shape in shapes)


def find_dateline(text: str, start: int = 0) -> Dateline | None:
    """The dateline with which a paragraph opens, if it does.

    >>> find_dateline("DUBAI/KYIV, Oct 18 (Reuters) - Two freighters were turned away.").place
    'DUBAI/KYIV'
    """
    opening = text[start : start + MAX_DATELINE_CHARACTERS].split("\n", 1)[0]
    if opening[:1] != "(" and not opening[:1].isupper():
        return None
    for shape in _shapes():
        match = shape.match(opening)
        if match is not None and _is_sound(match, opening):
            return _dateline(match, start)
    return None


def _is_sound(match: re.Match[str], opening: str) -> bool:
    parts = match.groupdict()
    named = parts.get("credit") or parts.get("bare")
    is_dated = bool(parts.get("day") or parts.get("day2"))
    place = parts.get("place")
    if place is not None and (_PREPOSITION.match(place) or _is_label(place)):
        return False
    if "lone" in parts:
        return place is not None and _is_lone_place(place, is_dated, parts["lone"].strip())
    if "bare" in parts:
        return _agency_of(named) is not None
    if "dash" in parts:
        # "The Korean Central News Agency (KCNA) said" names a body, so a credit alone does not make a dateline.
        in_capitals = place is not None and place.split(",")[0].isupper()
        is_known = _agency_of(named) is not None
        return (parts["dash"] is not None and (is_known or in_capitals)) or (is_dated and is_known)
    return named is None or _agency_of(named) is not None or (place is not None and place.isupper())


def _is_label(place: str) -> bool:
    words = {place, *re.split(r",\s|\s?/\s?", place)}
    return any(words & kind.words for kind in load_agencies().not_places)


def _is_lone_place(place: str, is_dated: bool, mark: str) -> bool:
    """True if a place without a credit is one: by its day, its region, or the dash or colon after it."""
    if mark == ":" and not is_dated and not any(place in known.words for known in load_agencies().colon_places):
        return False
    # A word in capitals alone on its line is a heading more often than the dateline of a house that prints it so.
    return is_dated or "," in place or (bool(mark) and sum(map(str.isalpha, place)) >= MIN_LONE_PLACE_LETTERS)


def _agency_of(credit: str | None) -> str | None:
    """The agency of "AP", "Reuters/AFP" or "RIA Novosti"."""
    if credit is None:
        return None
    agencies = load_agencies()
    parts = (credit, *re.split(r"\s?[/,&]\s?| and ", credit))
    return next((found for part in parts if (found := agencies.get_id(part.strip())) is not None), None)


def _dateline(match: re.Match[str], start: int) -> Dateline:
    parts = match.groupdict()
    credit, place = parts.get("credit") or parts.get("bare"), parts.get("place")
    # "GENEVA (2 March 2031) –" tells the day where others name the agency.
    day_in_brackets = _DAY.fullmatch(credit) if credit is not None else None
    return Dateline(
        start,
        start + len(match[0].rstrip()),
        place=None if place is None else _ENDING_STOP.sub("", place.strip(" ,")),
        agency=_agency_of(credit),
        on=_month_day(parts if day_in_brackets is None else day_in_brackets.groupdict()),
    )


def _month_day(parts: dict[str, str | None]) -> MonthDay | None:
    month, day, year = (
        parts.get("month") or parts.get("month2"),
        parts.get("day") or parts.get("day2"),
        parts.get("year"),
    )
    if month is None or day is None or not 1 <= int(day) <= 31:
        return None
    return MonthDay(MONTHS[month[:3].lower()], int(day), None if year is None else int(year))
