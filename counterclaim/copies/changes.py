"""The small parts of which every finding is made: its kind, both passages, how sure it is and why.

In: a pair of sides and places in them. Out: a `Change`. Always: the scores are those of one table, set by how often
each rule was right on generated alterations (`python -m gate copies`).
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.copies.pair import Pair
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

MAX_SHOWN = 90


def make_change(
    pair: Pair,
    kind: ChangeKind,
    original: Iterable[int],
    copy: Iterable[int],
    detail: str,
    *,
    rule: str,
    score: float,
) -> Change:
    """A change in tokens of both sides; a side without tokens shows the sentences where the words would stand."""
    ours, theirs = pair.original.spans(original), pair.copy.spans(copy)
    return Change(
        kind,
        ours or pair.original.sentence_spans(),
        theirs or pair.copy.sentence_spans(),
        detail,
        score,
        (Reason(rule, detail, theirs, score),),
    )


def quoted(text: str) -> str:
    """Words in quotation marks, shortened where they are long."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= MAX_SHOWN else plain[:MAX_SHOWN].rsplit(' ', 1)[0] + ' …'}”"


def words_of(text: str, spans: Iterable[Span]) -> str:
    """The words of some spans of a text, in quotation marks."""
    return quoted(" … ".join(span.within(text) for span in spans))
