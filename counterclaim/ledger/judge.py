"""A person's decision on a drawn thing: recorded, folded into every view, taken back by a later one, never erased.

In: a ledger, an id or its opening, a verdict with what belongs to it. Out: the Judgement as it was recorded. Always:
what the judgement changes (claims, transfers, which tellings are one claim) is changed in the same transaction.
"""

from __future__ import annotations

import getpass
import os
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_args

import orjson
from sqlalchemy import Connection, select

import counterclaim
from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import Judgement, JudgementVerdict, SubjectKind
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim import claim_of
from counterclaim.ledger.views.fields import parse_value
from counterclaim.ledger.views.find import Subject, find_subject
from counterclaim.ledger.views.judged import fold_judgements, judgements_on
from counterclaim.ledger.views.refresh import refresh, replace_flows
from counterclaim.ledger.write import Writer

AUTHOR_SETTING = "COUNTERCLAIM_AUTHOR"
VERDICTS: tuple[JudgementVerdict, ...] = get_args(JudgementVerdict)
PAIRING = ("same", "different")
MAX_REASON = 2000


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides: `field` and `value` as typed for a correction, `other` for same, different and undo.

    To take back "same" or "different", both ids are needed, as they were for the judgement. An undo that names a
    judgement takes back that one, and nobody else's that came after it.
    """

    typed: str
    verdict: JudgementVerdict
    author: str
    reason: str = ""
    field: str | None = None
    value: str | None = None
    other: str | None = None
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class _Checked:
    """A decision that can be recorded: on what, with which value, taking back what, and what it may change."""

    kind: SubjectKind
    subject: str
    value: str | None
    undoes: str | None
    drawn: tuple[Subject, ...]


def default_author() -> str:
    """Who judges where nobody is named: COUNTERCLAIM_AUTHOR, else the login name."""
    named = os.environ.get(AUTHOR_SETTING, "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:
        raise UsageError(
            "judge.no-author", "nobody is named as the author of this judgement", f"Set {AUTHOR_SETTING} to your name."
        ) from error


def record_judgement(ledger: Ledger, decision: Decision) -> Judgement:
    """Record a decision, and bring what rests on it up to date."""
    return record_judgements(ledger, (decision,))[0]


def record_judgements(ledger: Ledger, decisions: Sequence[Decision]) -> tuple[Judgement, ...]:
    """Record decisions in one run: all of them or, where one cannot be, none."""
    from counterclaim.ledger.checkpoint import keep_newest

    if not decisions:
        return ()
    judgements = ledger.write(lambda writer: _record(writer, decisions))
    keep_newest(ledger)
    return judgements


def undo_of(judgement: Judgement, author: str, reason: str = "") -> Decision:
    """The decision that takes back this judgement and no other."""
    typed, _, other = judgement.subject.partition(" ")
    return Decision(typed, "undo", author, reason, other=other or None, undoes=judgement.id)


def _record(writer: Writer, decisions: Sequence[Decision]) -> tuple[Judgement, ...]:
    from counterclaim.ledger.checkpoint import make_checkpoint

    checked = [_check(writer.connection, each) for each in decisions]
    at = writer.now()
    identifiers = [f"j{secrets.token_hex(8)}" for _ in decisions]
    run = _begin(writer, decisions, identifiers[0], at)
    rows: list[dict[str, Any]] = [
        {
            "id": identifier,
            "run": run,
            "subject_kind": on.kind,
            "subject": on.subject,
            "verdict": decision.verdict,
            "field": decision.field,
            "value": on.value,
            "author": " ".join(decision.author.split()),
            "judged_at": at,
            "reason": decision.reason.strip()[:MAX_REASON],
            "undoes": on.undoes,
        }
        for identifier, decision, on in zip(identifiers, decisions, checked, strict=True)
    ]
    writer.append_many(schema.judgement, rows)
    _bring_up_to_date(writer, checked)
    writer.append(schema.run_end, {"run": run, "ended_at": writer.now(), "stored": 0, "duplicate": 0, "refused": 0})
    make_checkpoint(writer)
    return tuple(
        Judgement(
            row["id"], row["subject_kind"], row["subject"], row["verdict"], row["author"],
            datetime.fromisoformat(at), row["reason"], row["field"], row["value"], row["undoes"],
        )
        for row in rows
    )  # fmt: skip


def _begin(writer: Writer, decisions: Sequence[Decision], identifier: str, at: str) -> int:
    """The run of a judgement, or of several at once; no network and no lexicon has a part in it."""
    options: dict[str, object] = {"judgement": identifier, "subject": decisions[0].typed}
    if len(decisions) > 1:
        options = {"judgements": len(decisions)}
    options["verdict"] = decisions[0].verdict
    return writer.append(
        schema.run,
        {
            "id": f"judge-{identifier}",
            "kind": "judge",
            "started_at": at,
            "version": counterclaim.__version__,
            "network": "",
            "lexicon": "",
            "options": orjson.dumps(options, option=orjson.OPT_SORT_KEYS).decode(),
        },
    )


def _check(connection: Connection, decision: Decision) -> _Checked:
    if decision.verdict in PAIRING or decision.other is not None:
        return _check_pair(connection, decision)
    subject = find_subject(connection, decision.typed)
    if decision.verdict == "undo":
        undone = _undone(connection, decision, subject.id, f"{subject.kind} {subject.id}")
        return _Checked(subject.kind, subject.id, None, undone, (subject,))
    value = None
    if decision.verdict == "correct":
        if decision.field is None or decision.value is None:
            raise UsageError(
                "judge.no-value",
                "a correction needs a field and its right value",
                "Write, for instance: counterclaim judge ID correct position denies",
            )
        value = orjson.dumps(parse_value(subject.kind, decision.field, decision.value)).decode()
    return _Checked(subject.kind, subject.id, value, None, (subject,))


def _check_pair(connection: Connection, decision: Decision) -> _Checked:
    if decision.other is None:
        raise UsageError(
            "judge.no-other",
            f'"{decision.verdict}" needs the id of the other claim',
            f"Write: counterclaim judge {decision.typed} {decision.verdict} OTHER",
        )
    left, right = (find_subject(connection, typed, ("claim",)) for typed in (decision.typed, decision.other))
    if left.id == right.id:
        raise UsageError(
            "judge.same-claim", f"both ids are those of claim {left.id}", "Give the ids of two tellings, one of each."
        )
    left, right = sorted((left, right), key=lambda each: each.id)
    subject = f"{left.id} {right.id}"
    undone = None
    if decision.verdict == "undo":
        undone = _undone(connection, decision, subject, f"claims {subject}")
    return _Checked("link", subject, None, undone, (left, right))


def _undone(connection: Connection, decision: Decision, subject: str, shown: str) -> str:
    """The judgement that an undo takes back: the one that it names, else the last one that is in force."""
    in_force = fold_judgements(judgements_on(connection, (subject,)).get(subject, ())).in_force
    if decision.undoes is not None:
        if any(each.id == decision.undoes for each in in_force):
            return decision.undoes
        raise UsageError(
            "judge.not-in-force",
            f"judgement {decision.undoes} on {shown} is in force no more",
            "Somebody took it back or judged anew: look at it again.",
        )
    if in_force:
        return in_force[-1].id
    raise UsageError(
        "judge.nothing-to-undo",
        f"no judgement on {shown} is in force",
        "To take back same or different, give both ids: counterclaim judge ID undo OTHER",
    )


def _bring_up_to_date(writer: Writer, judged: Sequence[_Checked]) -> None:
    connection = writer.connection
    touched: set[int] = set()
    flows: set[int] = set()
    for each in judged:
        if each.kind == "link":
            from counterclaim.ledger.link import regroup

            pair = [subject.seq for subject in each.drawn]
            touched |= {*regroup(writer, pair), *pair}
        elif each.kind == "claim":
            number = claim_of(connection, each.drawn[0])
            touched |= {each.drawn[0].seq} if number is None else {each.drawn[0].seq, number}
        elif each.kind == "statement":
            touched |= _claims_with(connection, each.subject)
        elif each.kind == "transfer":
            rows = _current_transfers(connection, each.subject)
            flows.update(seq for seq, _ in rows)
            touched |= {told for _, told in rows if told is not None}
    if flows:
        replace_flows(writer, flows)
    if touched:
        refresh(writer, touched)


def _claims_with(connection: Connection, statement: str) -> set[int]:
    """The told claims of current drawings on which a statement takes a stand."""
    rows = connection.execute(
        select(schema.stance.c.told_claim, schema.stance.c.statements)
        .join(schema.told_claim, schema.told_claim.c.seq == schema.stance.c.told_claim)
        .join(schema.statement, schema.statement.c.drawing == schema.told_claim.c.drawing)
        .where(schema.statement.c.id == statement)
    )
    return {int(row.told_claim) for row in rows if statement in orjson.loads(row.statements)}


def _current_transfers(connection: Connection, identifier: str) -> Collection[tuple[int, int | None]]:
    """The rows of a transfer in current drawings, each with its told claim."""
    newer = schema.drawing.alias("newer")
    table, told = schema.transfer, schema.told_claim
    superseded = select(1).where(newer.c.document == table.c.document, newer.c.seq > table.c.drawing).exists()
    asked = (
        select(table.c.seq, told.c.seq.label("told"))
        .outerjoin(told, (told.c.drawing == table.c.drawing) & (told.c.id == table.c.told_claim))
        .where(table.c.id == identifier, ~superseded)
    )
    return [(int(row.seq), row.told) for row in connection.execute(asked)]
