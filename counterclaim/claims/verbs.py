"""Verb forms for gists: the past of a cue as it stands in a text, and what stands after a name instead of "we".

In: a form of a verb. Out: another form of it. Always: a form that is already right comes back as it is; modals do too.
"""

from __future__ import annotations

import re
from functools import cache

from counterclaim.lexicon.inflection import IRREGULAR, inflect_verb

_AGREEING = {"are": "is", "were": "was", "have": "has", "do": "does", "haven't": "hasn't", "don't": "doesn't"}
_FURTHER: dict[str, tuple[str, ...]] = {
    lemma: tuple(forms.split())
    for lemma, forms in {
        "run": "runs ran running", "fall": "falls fell fallen falling", "catch": "catches caught catching",
        "teach": "teaches taught teaching", "lend": "lends lent lending", "spend": "spends spent spending",
        "spread": "spreads spread spreading", "rise": "rises rose risen rising", "choose": "chooses chose choosing",
        "withdraw": "withdraws withdrew withdrawn withdrawing", "overthrow": "overthrows overthrew overthrowing",
        "eat": "eats ate eaten eating", "bear": "bears bore borne bearing", "tear": "tears tore torn tearing",
        "forbid": "forbids forbade forbidden forbidding", "grow": "grows grew grown growing",
        "ride": "rides rode ridden riding", "bind": "binds bound binding", "slay": "slays slew slain slaying",
        "breed": "breeds bred breeding", "forget": "forgets forgot forgotten forgetting", "fire": "fires fired firing",
    }.items()
}  # fmt: skip
_NOUNS_IN_ING = frozenset(
    "evening morning building meeting king ring string spring nothing something anything everything during thing being "
    "wing ceiling shipping clothing pudding wedding".split()
)
_SAME_IN_PAST = frozenset("put set let cut hit shut cost cast read spread beat".split())
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
    for lemma, forms in (_FURTHER | IRREGULAR).items():
        past = forms[1] if len(forms) > 1 and not forms[1].endswith("ing") else lemma
        for form in (lemma, *forms):
            pasts.setdefault(form, form if form in forms[2:] and not form.endswith("ing") else past)
    return pasts


def is_gerund(word: str) -> bool:
    """True for "hiding", not for "evening"; "being" is left to who asks.

    >>> is_gerund("hiding"), is_gerund("nothing")
    (True, False)
    """
    low = word.lower()
    return low == "being" or (low.endswith("ing") and len(low) > 4 and low not in _NOUNS_IN_ING)


def third_person(verb: str) -> str:
    """A verb after "we" as it stands after a name; past forms and modals stay."""
    if verb in _AGREEING:
        return _AGREEING[verb]
    if verb in _UNCHANGED or verb in _SAME_IN_PAST or is_past(verb) or verb.endswith("ly"):
        return verb
    return inflect_verb(verb)[1] if verb.isalpha() else verb


def is_past(verb: str) -> bool:
    """True for "sold" and "mended", not for "need"."""
    return (verb.endswith("ed") and not verb.endswith("eed")) or verb in _past_forms()


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(form for forms in (_FURTHER | IRREGULAR).values() for form in forms if not form.endswith("s"))
