"""Verb forms for gists: the past of a cue as it stands in a text, and what stands after a name instead of "we".

In: a form of a verb. Out: another form of it. Always: a form that is already right comes back as it is; modals do too.
"""

from __future__ import annotations

import re
from functools import cache

from counterclaim.lexicon.inflection import IRREGULAR, inflect_verb

_AGREEING = {"are": "is", "were": "was", "have": "has", "do": "does", "haven't": "hasn't", "don't": "doesn't"}
_UNCHANGED = frozenset(
    "will would can could may might must shall should never not also always still only had did".split()
)


def past_of(verb: str) -> str:
    """A verb form as it stands after any subject in the past: "blaming", "denies", "call" -> "blamed", ..."""
    low = verb.lower()
    if low in _pasts():
        return _pasts()[low]
    if low.endswith("ing"):
        stem = low[:-3]
        return stem[:-1] + "ied" if stem.endswith("y") and stem[-2:-1] not in "aeiou" else stem + "ed"
    if low.endswith("ed") or low in _UNCHANGED or not low.isalpha():
        return low
    lemma = _lemma(low)
    return f"{lemma}{lemma[-1]}ed" if _SHORT.match(lemma) else inflect_verb(lemma)[2]


_SHORT = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")
"""“sum” and “stop” double their last letter."""


def _lemma(verb: str) -> str:
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("shes", "ches", "sses", "xes", "zes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


@cache
def _pasts() -> dict[str, str]:
    """Irregular forms, each with its past."""
    pasts = {
        "has": "had",
        "have": "had",
        "does": "did",
        "do": "did",
        "is": "was",
        "are": "were",
        "was": "was",
        "were": "were",
    }
    for lemma, forms in IRREGULAR.items():
        past = forms[1] if len(forms) > 1 and not forms[1].endswith("ing") else lemma
        for form in (lemma, *forms):
            pasts.setdefault(form, form if form in forms[2:] and not form.endswith("ing") else past)
    return pasts


def third_person(verb: str) -> str:
    """A verb after "we" as it stands after a name; past forms and modals stay."""
    if verb in _AGREEING:
        return _AGREEING[verb]
    if verb in _UNCHANGED or verb.endswith(("ed", "ly")) or verb in _past_forms():
        return verb
    return inflect_verb(verb)[1] if verb.isalpha() else verb


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(form for forms in IRREGULAR.values() for form in forms if not form.endswith("s"))
