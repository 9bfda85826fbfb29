"""Statements -> groups that tell or answer one proposition.

In: the propositions of a reading. Out: groups in text order. Always: every proposition stands in at least one group
(but for a bare "citing photographs"), in several only if it tells of several transfers or answers one that does.
Tellings are grouped first, then denials and the like are tied to them: a denial may stand before what it denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from counterclaim.claims.answer import find_answer
from counterclaim.claims.compare import Rarity, compare_tellings, rarity_of, reasons_for, score_of
from counterclaim.claims.denial import DENYING, counters, is_denial
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.claims import is_cue

MIN_SAME = 3.5
"""The sum of findings from which two statements tell the same."""
_MONTH = re.compile(r"^[\dX]{4}-\d\d$")
MAX_DAYS = 14
"""How far apart two tellings of one affair may be made."""
MAX_TOPIC = 1
"""How many words and parties a topic has that says nothing by itself."""
MOSTLY_CARRIED = 0.7
"""Share of a content that another statement must make up to be all that is said."""


def group_propositions(propositions: Sequence[Proposition]) -> list[Group]:
    """The groups of a reading."""
    rarity = rarity_of(propositions)
    by_id = {each.statement.id: each for each in propositions}
    relays = {
        each.statement.parent: each
        for each in propositions
        if each.statement.parent in by_id and _passes_on(by_id[each.statement.parent], each)
    }
    groups = _by_transfer(propositions)
    tellings = [each for each in propositions if _is_telling(each) and each.statement.id not in relays]
    loose = [each for each in tellings if not any(each in group.tellings for group in groups)]
    for telling in loose:
        if not _is_inside_denial(telling, by_id):
            _place_telling(telling, groups, rarity)
    attached = [each for each in propositions if not _is_telling(each) and each.statement.id not in relays]
    for each in sorted(attached, key=lambda each: each.is_bare):
        inside = [telling for telling in loose if telling.statement.parent == each.statement.id and is_denial(each)]
        _place_answer(each, inside, groups, rarity)
    for identifier, inner in reversed(relays.items()):
        if identifier is not None:
            _follow(by_id[identifier], inner, groups)
    placed = {each.statement.id for group in groups for each in group.members}
    groups.extend(Group([each]) for each in propositions if each.statement.id not in placed)
    groups = [group for group in groups if not _claims_nothing(group)]
    groups.sort(key=lambda group: group.members[0].at)
    return groups


def _claims_nothing(group: Group) -> bool:
    """True for "citing satellite photographs" or "spoke of Malta" alone: a source or a topic, and nothing claimed."""
    (first, *others) = group.members
    if others or first.has_clause or group.transfers:
        return False
    is_topic = first.statement.position in ("asserts", "alleges") and len(first.words) + len(first.parties) <= MAX_TOPIC
    return is_topic or is_cue("citing", first.cue)


def _is_inside_denial(telling: Proposition, by_id: Mapping[str, Proposition]) -> bool:
    outer = by_id.get(telling.statement.parent or "")
    return outer is not None and is_denial(outer)


def _is_telling(proposition: Proposition) -> bool:
    position = proposition.statement.position
    return (
        position not in DENYING
        and position != "declines"
        and not counters(proposition)
        and not (
            proposition.is_bare and (position == "confirms" or (position == "condemns" and _names_deal(proposition)))
        )
    )


def _names_deal(proposition: Proposition) -> bool:
    return proposition.reference is not None and proposition.reference.kind == "deal"


def _passes_on(outer: Proposition, inner: Proposition) -> bool:
    """True if the outer statement only carries the inner one: "the agency said he called the report absurd"."""
    if outer.statement.position not in ("asserts", "alleges"):
        return False
    told = inner.statement
    spans = [span for span in (*told.source, *told.cue, *told.content) if covers(outer, span)]
    length = max(span.end for span in spans) - min(span.start for span in spans) if spans else 0
    return length >= MOSTLY_CARRIED * sum(map(len, outer.statement.content))


def covers(outer: Proposition, span: Span) -> bool:
    """True if a span lies in the content of a statement."""
    return any(piece.covers(span) for piece in outer.statement.content)


def _by_transfer(propositions: Sequence[Proposition]) -> list[Group]:
    groups: dict[str, Group] = {}
    for proposition in propositions:
        # "The sale broke the embargo" is about the embargo: whoever denies it may well admit the sale.
        for transfer in () if "breach" in proposition.concepts else sorted(proposition.transfers):
            group = groups.setdefault(transfer, Group(transfers=frozenset({transfer})))
            (group.tellings if _is_telling(proposition) else group.others).append(proposition)
    return [part for group in groups.values() for part in _split_by_time(group)]


def _split_by_time(group: Group) -> Iterator[Group]:
    """A purchase told long before or after a delivery is denied for itself: two claims about one transfer."""
    bought = [each for each in group.tellings if _is_purchase(each)]
    supplied = [each for each in group.tellings if each not in bought]
    yield group
    gaps = {_are_apart(one, other) for one in bought for other in supplied}
    if True in gaps and False not in gaps:
        group.tellings = supplied
        yield Group(bought, transfers=group.transfers, is_other_telling=True)


def _is_purchase(proposition: Proposition) -> bool:
    return "acquire" in proposition.concepts and "supply" not in proposition.concepts


def _are_apart(one: Proposition, other: Proposition) -> bool | None:
    """Whether they were said weeks apart; where no year is told, if one names a month and the other another time.

    None if the text does not tell.
    """
    left, right = one.statement.said_on, other.statement.said_on
    if left is not None and right is not None and left.start and left.end and right.start and right.end:
        return max((left.start - right.end).days, (right.start - left.end).days) > MAX_DAYS
    if one.told_in is None or other.told_in is None:
        return None
    return one.told_in != other.told_in and any(map(_MONTH.search, (one.told_in, other.told_in)))


def _place_telling(telling: Proposition, groups: list[Group], rarity: Rarity) -> None:
    """Into the group whose best member it is most like, or into a new one."""
    best: Group | None = None
    score, why = MIN_SAME, tuple[Reason, ...]()
    for group in groups:
        for member in group.tellings:
            earlier, later = (member, telling) if member.at <= telling.at else (telling, member)
            findings = compare_tellings(earlier, later, rarity)
            if findings and score_of("tellings", findings) > score:
                best, score = group, score_of("tellings", findings)
                why = reasons_for("tellings", findings, later)
    if best is None:
        groups.append(Group([telling]))
    else:
        best.tellings.append(telling)
        best.reasons.extend(why)


def _place_answer(denial: Proposition, inside: list[Proposition], groups: list[Group], rarity: Rarity) -> None:
    """Tie a denial to what it answers: within its own transfers first, then elsewhere, then what only it tells."""
    own = [group for group in groups if denial in group.others]
    for group in own:
        answer = find_answer(denial, [group], rarity)
        if answer is not None:
            group.answers[denial.statement.id] = answer.statements
            group.reasons.extend(answer.reasons)
    if any(group.answers.get(denial.statement.id) for group in own):
        _add_inside(denial, inside, own[:1])
        if denial.is_general:
            _answer_all(denial, own[0], [group for group in groups if group not in own], rarity)
        return
    answer = find_answer(denial, [group for group in groups if group not in own], rarity)
    joined = list(answer.groups) if answer is not None else []
    if answer is None and inside and not own:
        joined = [Group()]
        groups.extend(joined)
    elif answer is None:
        if not own and counters(denial):
            _place_telling(denial, groups, rarity)
        elif not own:
            _place_alone(denial, groups, rarity)
        _add_inside(denial, inside, own)
        return
    for group in own or joined:
        if answer is not None:
            group.reasons.extend(answer.reasons)
            group.answers[denial.statement.id] = answer.statements
        if not own:
            group.others.append(denial)
    _add_inside(denial, inside, own or joined)


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


def _follow(outer: Proposition, inner: Proposition, groups: list[Group]) -> None:
    for group in groups:
        members = group.members
        if inner in members and outer not in members:
            is_telling = inner in group.tellings
            (group.tellings if is_telling else group.others).append(outer)
            if not is_telling:
                group.answers[outer.statement.id] = group.answers.get(inner.statement.id, ())
