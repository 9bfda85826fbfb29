"""A denial -> the statements that it answers.

In: a denial, and the groups of statements that tell the same. Out: the group that it fits best with the findings that
show it, or None. Always: nobody answers their own side; where two groups fit equally well, neither is taken. What a
denial of several transfers answers is settled by the transfers, before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from counterclaim.claims.compare import Rarity, is_same_content, reasons_for, score_of
from counterclaim.claims.denial import (
    PLAIN,
    charges,
    compare_denial,
    is_answerable,
    is_denial,
    names_deal,
    opposes,
    speaks_against,
)
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.core.statement import Reason

MIN_SCORE = 3.5
"""The sum of findings from which a denial answers a telling (2.5 to 3.5 swept on the cases)."""
MIN_POINTING = 1.5
"""The same for “the charge”: what points back has something to point at."""
SURE_SCORE = 5.0
"""The sum from which being charged is enough, wherever it stands."""
PRONOUN = "a pronoun for what was said"
MAX_BEHIND = 2.5
"""How far another telling of the same may be behind the best one and still be answered."""
MIN_LEAD = 0.5
"""How far the best group must be ahead of the next."""
OWNING_UP = frozenset({"confirms", "acknowledges"})
_CERTAIN = frozenset(
    {"same transfer", "told inside the denial", "same content", "same words", "source named", "medium named",
     "own words before"}
)  # fmt: skip
_SHARED = frozenset({"many same words", "same theme", "same subject matter"})
_INVOLVED = frozenset({"accuses who denies", "mentions who denies"})
_NEARBY = frozenset({"same sentence", "same paragraph", "paragraph before", "right before"})
_CLOSE = _NEARBY | {"a little before"}
_AT_ONCE = frozenset({"right before", "same paragraph"})
_CHARGED = frozenset({"accuses who denies", "plain allegation"})
_AT_HAND = re.compile(r"\W*(?:this|that|these|those|such) \w", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:everything|all|any|none|such|both|claims|charges|allegations|accusations|reports|stories|rumou?rs|assertions|"
    r"suggestions|complaints|accounts|findings|these|those|them)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a denial answers, and why: several groups where one statement tells of several things."""

    groups: tuple[Group, ...]
    statements: tuple[str, ...]
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    """A group by its telling that a denial fits best, and all of its tellings that the denial fits well enough."""

    group: Group
    score: float
    best: Proposition
    findings: tuple[str, ...]
    fitting: tuple[Proposition, ...]


def find_answer(denial: Proposition, groups: Sequence[Group], rarity: Rarity) -> Answer | None:
    """What a denial answers, if it is clearly ahead."""
    fits = sorted(_fit_groups(denial, groups, rarity), key=lambda fit: -fit.score)
    fits = _favour_only_one(fits, denial, groups)
    least = min_score(denial)
    if names_deal(denial):
        fits, least = [fit for fit in fits if fit.group.transfers], MIN_POINTING
    if opposes(denial):
        fits = [fit for fit in fits if _is_met(denial, fit)]
    if not fits or fits[0].score < least:
        return None
    first = fits[0]
    level = [fit for fit in fits if first.score - fit.score < MIN_LEAD and fit.score >= least]
    if _means_several(denial):
        level.extend(fit for fit in fits if fit not in level and fit.score >= least and _is_meant(fit))
    elif any(fit.best is not first.best for fit in level):
        return None
    chosen = list({id(fit): fit for fit in (*level, *(fit for fit in fits if fit.best is first.best))}.values())
    answered = dict.fromkeys(each.statement.id for fit in chosen for each in fit.fitting)
    return Answer(
        tuple(fit.group for fit in chosen), tuple(answered), first.score, reasons_for("denial", first.findings, denial)
    )


def _is_met(denial: Proposition, fit: _Fit) -> bool:
    """True if a telling is about the side that says “there were none”, and close by or in the same words.

    Who has denied it before goes on to argue: “it has no use for boats”.
    """
    rules = frozenset(fit.findings)
    has_denied = any(
        each.party == denial.party and each.at < denial.at and is_denial(each) for each in fit.group.others
    )
    if has_denied and "same words" not in rules:
        return False
    if not denial.opposes:
        return bool(rules & _INVOLVED and rules & (_CERTAIN | _SHARED))
    return bool(rules & _INVOLVED) and bool(rules & _CERTAIN or rules & _SHARED or "right before" in rules)


def min_score(denial: Proposition) -> float:
    """The score from which a denial answers."""
    return MIN_POINTING if denial.reference is not None and speaks_against(denial) else MIN_SCORE


def _means_several(denial: Proposition) -> bool:
    """True for "the accusations" and "everything", which answer all that fits."""
    return denial.is_bare and _SEVERAL.search(denial.text) is not None


def _is_meant(fit: _Fit) -> bool:
    """True for an accusation of who denies that stands close by: one of "the charges"."""
    rules = frozenset(fit.findings)
    return rules >= _CHARGED and not rules.isdisjoint(_NEARBY)


def _favour_only_one(fits: list[_Fit], denial: Proposition, groups: Sequence[Group]) -> list[_Fit]:
    """Where the whole text holds one accusation of who denies, or only one at all, a denial answers it however far."""
    plain = [
        (group, each)
        for group in groups
        for each in group.tellings
        if each.statement.position in PLAIN and is_answerable(denial, each)
    ]
    accusing = [group for group, each in plain if charges(each, denial)] or [group for group, _ in plain]
    if not fits or not speaks_against(denial) or any(group is not fits[0].group for group in accusing) or not accusing:
        return fits
    findings = (*fits[0].findings, "only accusation")
    return [replace(fits[0], score=score_of("denial", findings), findings=findings), *fits[1:]]


def _fit_groups(denial: Proposition, groups: Sequence[Group], rarity: Rarity) -> Iterator[_Fit]:
    open_to = [each for group in groups for each in group.tellings if is_answerable(denial, each)]
    before = max((each for each in open_to if each.at < denial.at), key=lambda each: each.at, default=None)
    for group in groups:
        scored = []
        for telling in group.tellings:
            if is_answerable(denial, telling):
                direct = _direct_findings(denial, telling) if telling is before else ()
                findings = (*compare_denial(denial, telling, group, rarity), *direct)
                if _is_grounded(denial, findings):
                    scored.append((score_of("denial", findings), telling, findings))
        if scored:
            score, best, findings = max(scored, key=lambda row: row[0])
            yield _Fit(group, score, best, findings, _tellings_answered(scored, score, best))


def _tellings_answered(
    scored: Sequence[tuple[float, Proposition, tuple[str, ...]]], score: float, best: Proposition
) -> tuple[Proposition, ...]:
    """The tellings that fit about as well as the best one, and those that say or carry the same."""
    least = min(score, max(MIN_SCORE, score - MAX_BEHIND))
    accuses = best.statement.position in PLAIN
    return tuple(
        telling
        for each, telling, _ in scored
        if (each >= least and not (accuses and telling.statement.position in OWNING_UP))
        or is_same_content(best, telling)
        or _carries(telling, best)
        or (best.party is None and telling.statement.position in PLAIN)
    )


def _carries(outer: Proposition, inner: Proposition) -> bool:
    """True for who tells that another alleges: “intelligence suggesting that boats sailed”."""
    return inner.statement.parent == outer.statement.id and outer.statement.position in PLAIN


def _direct_findings(denial: Proposition, telling: Proposition) -> Iterator[str]:
    """What speaks for the one told right before."""
    yield "right before"
    is_pronoun = denial.is_bare and denial.reference is not None and denial.reference.name == PRONOUN
    if (
        denial.reference is not None
        and denial.paragraph == telling.paragraph
        and (is_pronoun or charges(telling, denial))
    ):
        yield "points right back"
    if denial.opening == "pronoun":
        yield "opens with a pronoun"
    elif denial.paragraph == telling.paragraph:
        yield "answered at once"


def _is_grounded(denial: Proposition, findings: Sequence[str]) -> bool:
    """True unless chance explains it: "the charge" may answer anything; a denial with words of its own must share some
    with what it answers, and be charged by it or stand near it, or be charged by it in so many words.
    """
    if denial.is_bare or (denial.reference is not None and not denial.retells):
        return True
    rules = frozenset(findings)
    if rules & _CERTAIN:
        return True
    is_near = not _NEARBY.isdisjoint(rules)
    if rules & _SHARED and (is_near or rules & _INVOLVED):
        return True
    if speaks_against(denial) and rules >= _AT_ONCE and (rules & _INVOLVED or denial.opening == "pronoun"):
        return True
    near = _NEARBY if denial.statement.position == "doubts" else _CLOSE
    is_close = not rules.isdisjoint(near) and not denial.transfers
    return speaks_against(denial) and rules >= _CHARGED and (is_close or score_of("denial", findings) >= SURE_SCORE)
