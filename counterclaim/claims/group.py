"""Statements -> groups that tell or answer one proposition.

In: the propositions of a reading. Out: groups in text order. Always: every proposition stands in at least one group
(but for a bare "citing photographs"), in several only if it tells of several transfers or answers one that does.
Tellings are grouped first, then denials and the like are tied to them: a denial may stand before what it denies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from counterclaim.claims.compare import rarity_of
from counterclaim.claims.denial import is_denial, opposes
from counterclaim.claims.grouped import Group
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.tellings import by_transfer, free_deals, is_telling, place_telling
from counterclaim.claims.tie import place_denial, turn_opposing
from counterclaim.core.span import Span
from counterclaim.lexicon.claims import is_cue

MAX_TOPIC = 1
"""How many words and parties a topic has that says nothing by itself."""
_GIVES_FIGURE = re.compile(
    r"\bat (?:about |some |over |more than |at least )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|\w+teen|\w+ty|\w+ hundred|\w+ thousand)\b)"
)
_TELLS_WHOSE = re.compile(
    r"\W*(?:that |which )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} (?:shared|published|released|cited|issued|quoted|"
    r"presented|circulated|obtained|saw)\W*$"
)
"""“An estimate that Envoy Lee shared” tells whose it is, and not what it says."""
MOSTLY_CARRIED = 0.7
"""Share of a content that another statement must make up to be all that is said."""


def group_propositions(propositions: Sequence[Proposition]) -> list[Group]:
    """The groups of a reading."""
    propositions = free_deals(propositions)
    rarity = rarity_of(propositions)
    by_id = {each.statement.id: each for each in propositions}
    relays = _relays(propositions, by_id)
    groups = by_transfer(propositions)
    carried = [each for each in propositions if each.statement.id not in relays]
    tellings = [each for each in carried if is_telling(each)]
    loose = [each for each in tellings if not any(each in group.tellings for group in groups)]
    for telling in loose:
        if not _is_inside_denial(telling, by_id):
            place_telling(telling, groups, rarity)
    attached = [each for each in carried if not is_telling(each)]
    for each in sorted(attached, key=lambda each: each.is_bare):
        inside = [telling for telling in loose if telling.statement.parent == each.statement.id and is_denial(each)]
        place_denial(each, inside, groups, rarity)
    for telling in tellings:
        if opposes(telling):
            turn_opposing(telling, groups, rarity)
    for identifier, inner in reversed(relays.items()):
        _follow(by_id[identifier], inner, groups)
    placed = {each.statement.id for group in groups for each in group.members}
    groups.extend(Group([each]) for each in propositions if each.statement.id not in placed)
    groups = [group for group in groups if not _claims_nothing(group)]
    groups.sort(key=lambda group: group.members[0].at)
    return groups


def _relays(propositions: Sequence[Proposition], by_id: Mapping[str, Proposition]) -> dict[str, Proposition]:
    """The ids of statements that only pass another one on, with that other one."""
    return {
        parent: each
        for each in propositions
        if (parent := each.statement.parent) is not None and parent in by_id and _passes_on(by_id[parent], each)
    }


def _claims_nothing(group: Group) -> bool:
    """True for "citing satellite photographs", "spoke of Malta" or "rejected the report" alone: nothing is claimed."""
    if group.transfers or group.answers:
        return False
    if all(_only_points_back(each) for each in group.members):
        return True
    if all(_TELLS_WHOSE.match(each.text) or _is_mere_word(each) for each in group.members):
        return True
    (first, *others) = group.members
    if others or first.has_clause:
        return False
    is_topic = first.statement.position in ("asserts", "alleges") and len(first.words) + len(first.parties) <= MAX_TOPIC
    return is_topic or is_cue("citing", first.cue)


def _is_mere_word(proposition: Proposition) -> bool:
    """True for “Why”."""
    is_refusal = proposition.statement.position == "declines"
    return not is_refusal and len(proposition.text.split()) <= 1 and not (proposition.words or proposition.parties)


def _only_points_back(proposition: Proposition) -> bool:
    """True for "such charges", "the rest of the report as idle talk": the words of others, and no proposition.

    "The toll at nine" says how many.
    """
    if proposition.statement.position in ("demands", "pledges", "warns") or _GIVES_FIGURE.search(proposition.text):
        return False
    points = proposition.reference is not None and proposition.reference.kind == "talk"
    return points and proposition.is_bare and not proposition.has_clause


def _is_inside_denial(telling: Proposition, by_id: Mapping[str, Proposition]) -> bool:
    outer = by_id.get(telling.statement.parent or "")
    return outer is not None and is_denial(outer)


def _passes_on(outer: Proposition, inner: Proposition) -> bool:
    """True if the outer statement only carries the inner one: "the agency said he called the report absurd"."""
    told = inner.statement
    if outer.statement.position not in ("asserts", "alleges", told.position):
        return False
    spans = [span for span in (*told.source, *told.cue, *told.content) if covers(outer, span)]
    length = max(span.end for span in spans) - min(span.start for span in spans) if spans else 0
    return length >= MOSTLY_CARRIED * sum(map(len, outer.statement.content))


def covers(outer: Proposition, span: Span) -> bool:
    """True if a span lies in the content of a statement."""
    return any(piece.covers(span) for piece in outer.statement.content)


def _follow(outer: Proposition, inner: Proposition, groups: list[Group]) -> None:
    for group in groups:
        members = group.members
        if inner in members and outer not in members:
            is_telling = inner in group.tellings
            (group.tellings if is_telling else group.others).append(outer)
            if not is_telling:
                group.answers[outer.statement.id] = group.answers.get(inner.statement.id, ())
