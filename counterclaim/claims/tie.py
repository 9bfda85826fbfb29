"""Denials and the like -> the groups whose tellings they answer.

In: a denial and the groups of tellings. Out: nothing; the groups are filled. Always: a denial answers within its own
transfers first, then elsewhere, then what only it tells; what answers nothing stands with another denial or alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.claims.answer import Answer, find_answer
from counterclaim.claims.compare import Rarity, compare_tellings, reasons_for, score_of
from counterclaim.claims.denial import deals_in_general, is_about, is_denial, is_rebuttal
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.tellings import MIN_SAME, place_telling

_SAYS_THE_SAME = frozenset(
    {"denial: same words", "denial: many same words", "denial: same content", "denial: same transfer"}
)
"""What must be found before "the claim that boats sailed" answers anything but the claim that it tells itself."""


_NO_SUCH = re.compile(
    r"\W*(?:that |and |but )?(?:(?:no |any |none of )?such\b(?! as\b)|nor\b|none of that\b)", re.IGNORECASE
)


def place_denial(denial: Proposition, inside: list[Proposition], groups: list[Group], rarity: Rarity) -> None:
    """Tie a denial to what it answers: within its own transfers first, then elsewhere, then what only it tells."""
    before = None if inside else _just_denied(denial, groups)
    if before is not None:
        _follow_denial(denial, before, groups)
        return
    own = [group for group in groups if denial in group.others]
    if not own and not inside and _join_general(denial, groups):
        return
    for group in own:
        _take_answer(group, denial, find_answer(denial, [group], rarity))
    if any(group.answers.get(denial.statement.id) for group in own):
        _add_inside(denial, inside, own[:1])
        if _is_general(denial):
            _answer_all(denial, own[0], [group for group in groups if group not in own], rarity)
        return
    answer = find_answer(denial, [group for group in groups if group not in own], rarity)
    if answer is not None and inside and not own:
        answer = _if_alike(answer)
    if answer is None:
        _place_unanswering(denial, inside, own, groups, rarity)
        return
    joined = own or list(answer.groups)
    for group in joined:
        _take_answer(group, denial, answer)
        if not own:
            group.others.append(denial)
    _add_inside(denial, inside, joined)
    if own and not _is_general(denial):
        _unite([group for group in own if not group.tellings], answer.groups, groups)


def _just_denied(denial: Proposition, groups: Sequence[Group]) -> Proposition | None:
    """The denial with which “no such talks were held” goes on: that of the same speaker in the sentence before."""
    if _NO_SUCH.match(denial.text) is None:
        return None
    others = (each for group in groups for each in group.others if each is not denial and is_denial(each))
    before = (each for each in others if 0 <= denial.sentence - each.sentence <= 1 and each.at < denial.at)
    return max(
        (each for each in before if each.statement.speaker == denial.statement.speaker and not each.is_bare),
        key=lambda each: each.at,
        default=None,
    )


def _join_general(denial: Proposition, groups: Sequence[Group]) -> bool:
    """Put “never traded arms with Peru” with what else denies that, told or untold of a transfer."""
    if not deals_in_general(denial):
        return False
    for group in groups:
        for member in () if group.tellings else group.others:
            if is_denial(member) and deals_in_general(member) and denial.towards == member.towards:
                group.others.append(denial)
                return True
    return False


def _follow_denial(denial: Proposition, before: Proposition, groups: list[Group]) -> None:
    for group in groups:
        if denial in group.others:
            group.others.remove(denial)
        if before in group.others:
            group.others.append(denial)
            group.answers[denial.statement.id] = group.answers.get(before.statement.id, ())
    groups[:] = [group for group in groups if group.tellings or group.others]


def _is_general(denial: Proposition) -> bool:
    """True for “never sold it arms or shells”: it answers what is told of shells, and is one with none of it."""
    return denial.is_general or deals_in_general(denial)


def _take_answer(group: Group, denial: Proposition, answer: Answer | None) -> None:
    if answer is not None:
        group.answers[denial.statement.id] = answer.statements
        group.reasons.extend(answer.reasons)


def _place_unanswering(
    denial: Proposition, inside: list[Proposition], own: list[Group], groups: list[Group], rarity: Rarity
) -> None:
    """What answers nothing stands with what it tells itself, with its own transfers, or alone."""
    if inside and not own:
        own = [Group(others=[denial])]
        groups.extend(own)
    elif not own and is_rebuttal(denial):
        place_telling(denial, groups, rarity)
    elif not own:
        _place_alone(denial, groups, rarity)
    _add_inside(denial, inside, own)


def _if_alike(answer: Answer) -> Answer | None:
    """An answer of "the claim that boats sailed", which tells itself what it denies: only to what says the same."""
    return None if _SAYS_THE_SAME.isdisjoint(each.rule for each in answer.reasons) else answer


def _unite(denied: Sequence[Group], told: Sequence[Group], groups: list[Group]) -> None:
    """What is only denied, of a transfer that nobody tells in so many words, is what the answered ones tell."""
    if not denied or len(told) > 1:
        return
    (into,) = told
    for group in denied:
        into.others.extend(each for each in group.others if each not in into.others)
        into.transfers |= group.transfers
        into.answers.update(group.answers)
        into.reasons.extend(group.reasons)
    groups[:] = [group for group in groups if all(group is not each for each in denied)]


def _answer_all(denial: Proposition, own: Group, others: Sequence[Group], rarity: Rarity) -> None:
    """ "We never traded in arms" answers every accusation of trade between the same two, whichever it is about."""
    same_ends = [group for group in others if any(_has_ends_of(each, denial) for each in group.tellings)]
    answer = find_answer(denial, same_ends, rarity)
    if answer is not None:
        own.answers[denial.statement.id] = (*own.answers[denial.statement.id], *answer.statements)
        own.reasons.extend(answer.reasons)


def _has_ends_of(telling: Proposition, denial: Proposition) -> bool:
    return bool(telling.suppliers & denial.suppliers) and telling.partners == denial.partners


def _add_inside(denial: Proposition, inside: list[Proposition], groups: list[Group]) -> None:
    """What stands inside a denial ("denied the claim about boats") belongs to what the denial answers."""
    told = tuple(each.statement.id for each in inside)
    for group in groups:
        group.tellings.extend(inside)
        group.answers[denial.statement.id] = (*group.answers.get(denial.statement.id, ()), *told)


def _place_alone(denial: Proposition, groups: list[Group], rarity: Rarity) -> None:
    """With another denial of the same, or for itself; "none of it is true" with what its speaker has just denied."""
    if denial.is_bare:
        for group in groups:
            for member in group.others:
                if member.party == denial.party and abs(member.sentence - denial.sentence) <= 1 and is_denial(member):
                    group.others.append(denial)
                    group.answers[denial.statement.id] = group.answers.get(member.statement.id, ())
                    return
    for group in groups:
        for member in group.others:
            earlier, later = sorted((member, denial), key=lambda each: each.at)
            findings = compare_tellings(earlier, later, rarity)
            if score_of("tellings", findings) > MIN_SAME:
                group.others.append(denial)
                group.reasons.extend(reasons_for("tellings", findings, later))
                return
    groups.append(Group(others=[denial]))


def turn_opposing(proposition: Proposition, groups: list[Group], rarity: Rarity) -> None:
    """ "There were no boats" denies what it answers, if it answers something; else it stays what is told."""
    if not any(is_about(each, proposition) for group in groups for each in group.tellings):
        return
    told = [group for group in groups if proposition in group.tellings]
    for group in told:
        group.tellings.remove(proposition)
    answer = find_answer(proposition, [group for group in groups if group.tellings], rarity)
    if answer is None:
        for group in told:
            group.tellings.append(proposition)
        return
    for group in answer.groups:
        group.others.append(proposition)
        group.answers[proposition.statement.id] = answer.statements
        group.reasons.extend(answer.reasons)
    groups[:] = [group for group in groups if group.tellings or group.others]
