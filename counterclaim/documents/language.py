"""Whether a text is English: Counterclaim reads nothing else.

In: a text. Out: nothing, or a warning for one too short to tell. Always holds: a text that is plainly in another
language raises InputError. English function words decide nearly all; py3langid, which takes a second to load, only
what is left.
"""

from __future__ import annotations

import re

from counterclaim.core.errors import InputError

SAMPLE_CHARACTERS = 1000
MIN_WORDS = 20
# News in English has 0.25 to 0.40 of these words; Dutch, the nearest here, stays under 0.06, Scots reaches 0.2.
ENGLISH_SHARE = 0.2
DOUBTFUL_SHARE = 0.12
FOREIGN_SCRIPT_SHARE = 0.5

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the of and to that with for from by said has have had was were which their its on at as it he she they this his"
    " her be been not but who would will an or are after about than into there".split()
)


def check_language(text: str, *, name: str) -> tuple[str, ...]:
    """Warnings about a text's language, none if it is plainly English; InputError if it is plainly not."""
    sample = text[:SAMPLE_CHARACTERS]
    words = _WORD.findall(sample.lower())
    share = sum(word in _ENGLISH for word in words) / max(len(words), 1)
    if share >= ENGLISH_SHARE and len(words) >= MIN_WORDS:
        return ()
    letters = sum(map(len, words))
    foreign = sum(len(word) for word in words if not word.isascii() and word[0] > "\u024f")
    if letters and foreign > FOREIGN_SCRIPT_SHARE * letters:
        raise _not_english(name, "is not in the Latin script")
    if len(words) < MIN_WORDS:
        if share >= ENGLISH_SHARE:
            return ()
        return (f"only {len(words)} words: too short to tell its language, read as English",)
    language = _classify(sample)
    if language != "en" and share >= DOUBTFUL_SHARE:
        return (f"may be in the language {language!r}: read as English",)
    if language != "en":
        raise _not_english(name, f"seems to be in the language {language!r}")
    return ()


def _classify(sample: str) -> str:
    from py3langid import classify

    return str(classify(sample)[0])


def _not_english(name: str, why: str) -> InputError:
    return InputError("input.not-english", f"{name} {why}", "Counterclaim reads English only: give an English text.")
