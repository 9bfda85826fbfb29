"""Words that tell time only in the right company: settles each by its neighbours, before shapes are matched.

"May" the verb and the surname, "2231" the resolution, "2004 troops" the quantity, "Type 99" the designation, the
Sunday Times: each test says yes only if the word stands for a time here. It errs to no: a missed month beats an
invented one.
"""

from __future__ import annotations

from collections.abc import Callable

from counterclaim.dates.words import Words
from counterclaim.lexicon.times import OTHER


def settle_doubts(words: Words) -> None:
    """Strike the class of every word that is no time here."""
    tests = {words.lexicon.codes[name]: test for name, test in _TESTS.items()}
    doubtful = [(index, tests[code]) for index, code in enumerate(words.codes) if code in tests]
    for index, test in doubtful:
        if not test(words, index):
            words.codes[index] = OTHER


def is_weekday(words: Words, index: int) -> bool:
    """A capitalised weekday that is no part of a newspaper's or a day of remembrance's name."""
    if not words.is_upper(index):
        return False
    titled = words.is_upper(index + 1) and words.low(index + 1) in words.lexicon.company["masthead"]
    return not titled and not (words.is_upper(index - 1) and words.low(index - 1) in words.lexicon.company["named_day"])


def is_short_weekday(words: Words, index: int) -> bool:
    """A capitalised "Sat." with its stop."""
    return words.is_upper(index) and words.low(index + 1) == "." and words.is_glued(index + 1)


def is_month(words: Words, index: int) -> bool:
    """A capitalised month that is neither a verb, a surname nor a first name."""
    if not words.is_upper(index):
        return False
    low, before, after = words.low(index), words.low(index - 1), words.low(index + 1)
    dated = after[:1].isdigit() or (after in (".", ",") and words.low(index + 2)[:1].isdigit())
    if (
        before in words.lexicon.company["title"]
        or (before == "." and words.low(index - 2) in words.lexicon.company["title"])
        or (before == "long" and low == "march")
    ):
        return False
    if len(low) <= 4 and low not in ("may", "june", "july"):
        return after == "." or after[:1].isdigit() or before[:1].isdigit()
    if low in words.lexicon.company["ambiguous_month"] and not dated:
        return before in words.lexicon.company["before_month"] or before[:1].isdigit() or _follows_month(words, index)
    if low in words.lexicon.company["first_name"] and not dated:
        return before in words.lexicon.company["before_month"] or not words.is_upper(index + 1)
    return True


def _follows_month(words: Words, index: int) -> bool:
    """The second of "April and May"."""
    return words.low(index - 1) in ("and", "or", ",", "/") and _is_month_word(words, index - 2)


def is_year(words: Words, index: int) -> bool:
    """Four figures that are no quantity, no designation, no resolution and no hour."""
    value = int(words.low(index))
    before, after = words.low(index - 1), words.low(index + 1)
    if (
        not 1400 <= value <= 2150
        or before in words.lexicon.company["currency"]
        or after in ("%", "°", "€")
        or after in words.lexicon.company["clock_zone"]
    ):
        return False
    if _is_designated(words, index) or (words.is_glued(index + 1) and after in ("/", "\\", "_", "@", "=")):
        return False
    if words.is_glued(index) and before in ("-", "–", "."):
        return _is_glued_year(words, index)
    if after in ("-", "–") and words.low(index + 2) in words.lexicon.company["counted"]:
        return False
    counted = after in words.lexicon.company["counted"] or (
        before in words.lexicon.company["approximate"] and after[:1].isalpha()
    )
    if counted or value % 100 == 0 or value < 1700 or value > 2060:
        dated = (
            before in words.lexicon.company["before_year"] or before in ("of", ",") or _is_month_word(words, index - 1)
        )
        return (
            dated
            and not (counted and value % 100 == 0)
            and before not in words.lexicon.company["approximate"]
            and after != "people"
        )
    return not before[:1].isdigit() or words.low(index - 2) in (".", ",") or _is_month_word(words, index - 2)


def _is_designated(words: Words, index: int) -> bool:
    """ "Resolution 1718", "Type 1959", "2231 of 2015", "2231 (2015)"."""
    before = words.low(index - 1)
    if before == "." and words.low(index - 2) == "no":
        return True
    if before in ("of", "(", "/") and len(words.low(index - 2)) == 4 and words.low(index - 2).isdecimal():
        return True
    return before in words.lexicon.company["designated"] and (
        words.is_upper(index - 1) or before.startswith(("resolution", "article"))
    )


def _is_glued_year(words: Words, index: int) -> bool:
    """The year of "1998-2003", "mid-1998", "pre-1998", "Nov.1998", but not of "Su-2014"."""
    before = words.low(index - 2)
    return (
        before[:4].isdecimal() or before in ("mid", "early", "late", "post", "pre") or _is_month_word(words, index - 2)
    )


def _is_month_word(words: Words, index: int) -> bool:
    entry = words.lexicon.words.get(words.low(index))
    return entry is not None and entry[0] == "month"


def is_day(words: Words, index: int) -> bool:
    """A number that may be a day of a month: not glued to a name, no amount of money, not a count of something."""
    before, after = words.low(index - 1), words.low(index + 1)
    month = index - 2 if words.code(index - 1) == words.lexicon.codes["abbr"] else index - 1
    if _is_month_word(words, month) and words.low(month) not in words.lexicon.company["ambiguous_month"]:
        return True
    if (
        before in words.lexicon.company["currency"]
        or after in words.lexicon.company["counted"]
        or after in ("%", "°", "million", "billion", "trillion", "per")
    ):
        return False
    if words.is_glued(index) and before in ("-", "–"):
        return words.low(index - 2).isdecimal() or _is_month_word(words, index - 2)
    return True


def is_season(words: Words, index: int) -> bool:
    """A season told as a time: "the fall of the city", "spring a leak" and "Silver Spring" are none."""
    low, before, after = words.low(index), words.low(index - 1), words.low(index + 1)
    if words.is_upper(index) and not words.opens_sentence(index) and not words.low(index + 1)[:1].isdigit():
        return False
    if low == "fall":
        told = before in ("last", "this", "next", "early", "late", "in", "each", "every", "previous", "following")
        in_the = before == "the" and words.low(index - 2) in ("in", "during", "by", "since", "until", "for")
        return told or (in_the and after != "of") or after[:1].isdigit() or _has_year_tail(words, index)
    if low == "spring":
        return before not in ("to", "will", "would", "can", "could") and (after != "of" or _has_year_tail(words, index))
    return True


def _has_year_tail(words: Words, index: int) -> bool:
    return words.low(index + 1) == "of" and len(words.low(index + 2)) == 4 and words.low(index + 2).isdecimal()


def is_relday(words: Words, index: int) -> bool:
    """Not the newspaper, and "today" is a day even where it means these times."""
    return not (words.is_upper(index) and not words.opens_sentence(index) and words.is_upper(index - 1))


def is_now(words: Words, index: int) -> bool:
    """Not the "now" of "now-defunct"."""
    return not (words.is_glued(index + 1) and words.low(index + 1) == "-")


def is_ampm(words: Words, index: int) -> bool:
    """ "am" and "pm" only right after a figure, "et" and the like only after those or a clock."""
    before = words.low(index - 1)
    return before[:1].isdigit() or before.rstrip(".") in ("a.m", "p.m", "am", "pm")


def is_possessive(words: Words, index: int) -> bool:
    """The 's that is glued to its owner."""
    return words.is_glued(index)


def is_unit(words: Words, index: int) -> bool:
    """Not a capital one inside a sentence: Day Street, the Latin Quarter, a programme named This Week."""
    if not words.is_upper(index) or words.opens_sentence(index):
        return True
    return words.text[words.starts[index] : words.ends[index]].isupper() or words.low(index - 1) in (
        "christmas",
        "thanksgiving",
    )


_TESTS: dict[str, Callable[[Words, int], bool]] = {
    "weekday": is_weekday, "weekdays": is_weekday, "weekdayshort": is_short_weekday, "month": is_month, "year": is_year,
    "day": is_day, "season": is_season, "relday": is_relday, "now": is_now, "ampm": is_ampm, "s": is_possessive,
    "unit": is_unit, "quarter": is_unit, "weekend": is_unit,
}  # fmt: skip
