"""The rules that a transfer in a document would break on its date.

In: a Transfer and the day of publication. Out: Applications, the Security Council's first. Always: what is denied,
planned or supposed is judged like what is alleged, since every sentence is conditional. Political commitments are left
out, and acts that only ask for a permit are told only where the permit is in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from counterclaim.core.measure import Application
from counterclaim.core.transfer import APPROVED, Transfer
from counterclaim.lexicon.measures import EVERYONE, Rule, load_rules
from counterclaim.measures.judge import Finding, judge, to_application
from counterclaim.measures.supply import Days, Supply, to_supply

_PART_OF_A_STATE = "the arms were for "
ORDER = ("breach", "possible breach", "exempt")


def apply_measures(
    transfer: Transfer, published: date | None, *, places: tuple[str, ...] = ()
) -> tuple[Application, ...]:
    """What the rules in force would say of this transfer if it were true, the gravest first.

    `places`: ids of the states where the arms are said to arrive or to be used, for rules on a territory.
    """
    supply = to_supply(transfer, published, places)
    if supply.supplier is None and supply.recipient is None:
        return ()
    findings = [
        finding
        for rule in load_rules()
        if _is_told(rule, transfer, supply) and (finding := judge(rule, supply)) is not None
    ]
    return lead(findings, supply)


def _is_told(rule: Rule, transfer: Transfer, supply: Supply) -> bool:
    measure = rule.measure
    if measure.nature == "political" or (measure.nature == "permit" and not _is_permit_in_doubt(rule, transfer)):
        return False
    if _is_for_a_part(rule, supply) or (EVERYONE in measure.binds and _is_let_through(transfer)):
        return False
    return supply.days is not None or measure.until is None


def _is_let_through(transfer: Transfer) -> bool:
    """True where the text says that the Council or its committee had allowed it."""
    return any(reason.rule == APPROVED for reason in transfer.reasons)


def _is_for_a_part(rule: Rule, supply: Supply) -> bool:
    """True where a rule holds for a part of a State only, and the State itself gets the arms, for use nobody says
    where."""
    part = rule.condition is not None and rule.condition.startswith(_PART_OF_A_STATE)
    return part and supply.recipient == rule.measure.target and rule.measure.target not in supply.places


def _is_permit_in_doubt(rule: Rule, transfer: Transfer) -> bool:
    """True where it was hidden, or where the State that gives the permit is accused of the supply."""
    accused = rule.measure.direction == "procure from" and transfer.status in ("alleged", "denied")
    return transfer.concealed or accused


def lead(findings: Sequence[Finding], supply: Supply) -> tuple[Application, ...]:
    """One application a citation, without the rules that step back behind one that leads."""
    spoken = {finding.rule.measure.id for finding in findings if finding.spared is None}
    kept: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if not spoken.intersection(finding.rule.yields_to):
            measure = finding.rule.measure
            kept.setdefault((measure.citation, measure.direction), []).append(finding)
    told = [(versions[-1], _merge(versions, supply.days)) for versions in kept.values()]
    forbidden = any(each.applies == "breach" and _binds_all(finding) for finding, each in told)
    if forbidden:
        # What a community forbids to its members, or what unnamed arms may come under, then adds nothing.
        told = [(finding, each) for finding, each in told if _binds_all(finding) and not finding.unnamed]
    told.sort(key=lambda pair: (not _binds_all(pair[0]), ORDER.index(pair[1].applies)))
    return tuple(each for _, each in told)


def _binds_all(finding: Finding) -> bool:
    return EVERYONE in finding.rule.measure.binds


def _merge(versions: Sequence[Finding], days: Days | None) -> Application:
    """What a paragraph says in all its versions: together they may cover days that none covers alone."""
    speaking = [finding for finding in versions if finding.spared is None] or list(versions)
    conditions = tuple(dict.fromkeys(each for finding in speaking for each in finding.conditions))
    merged = replace(speaking[-1], conditions=conditions)
    return to_application(merged, days, _joined([finding.covered for finding in speaking]))


def _joined(covered: Sequence[Days | None]) -> Days | None:
    runs = sorted((days for days in covered if days is not None), key=lambda days: days.first)
    if not runs:
        return None
    whole = runs[0]
    for run in runs[1:]:
        if run.first > whole.last + timedelta(days=1):
            break
        whole = Days(whole.first, max(whole.last, run.last))
    return whole
