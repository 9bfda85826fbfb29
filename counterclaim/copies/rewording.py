"""How likely it is that a machine reworded or translated a copy.

In: what differs between two tellings. Out: a score of 0 to 1 with its reasons. Always: an editor's hand (cuts, a few
words) stays low; the score rests on how evenly words were put for others, on words of another sense, on quotations and
sentences broken.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.copies.pair import Pair
from counterclaim.core.copy import Change, Sign
from counterclaim.core.statement import Reason

MIN_PAIRS = 3
EVEN = 0.1
"""Share of a sentence's words from which on it counts as reworded."""
LITTLE, MUCH = 0.08, 0.3
WEIGHTS = {"garbled": 0.35, "synonym damage": 0.2, "quotation": 0.25}


def judge_rewording(
    pairs: Sequence[Pair], changes: Sequence[Change], signs: Sequence[Sign], replaced: float
) -> tuple[float, tuple[Reason, ...]]:
    """The score and what it rests on."""
    reasons: list[Reason] = []
    if len(pairs) >= MIN_PAIRS:
        even = sum(_share(pair) >= EVEN for pair in pairs) / len(pairs)
        spread = max(0.0, min(1.0, (replaced - LITTLE) / (MUCH - LITTLE))) * even
        if spread > 0:
            detail = f"{replaced:.0%} of the words were put for others, in {even:.0%} of the sentences"
            reasons.append(Reason("reworded throughout", detail, (), 0.8 * spread))
    for kind, weight in WEIGHTS.items():
        found = [change for change in changes if change.kind == kind]
        if found:
            spans = tuple(span for change in found for span in change.copy)
            reasons.append(Reason(kind, f"{len(found)} found", spans, 1 - (1 - weight) ** len(found)))
    machine = [sign for sign in signs if sign.kind in ("machine wording", "unbalanced attribution")]
    if machine:
        spans = tuple(sign.span for sign in machine)
        reasons.append(Reason("machine wording", f"{len(machine)} found", spans, 0.5))
    doubt = 1.0
    for reason in reasons:
        doubt *= 1 - reason.weight
    return round(1 - doubt, 3), tuple(reasons)


def _share(pair: Pair) -> float:
    """Share of a sentence's words that the copy put others for."""
    words = sum(token.is_word for token in pair.copy.tokens)
    new = sum(pair.copy.tokens[place].is_word for place in pair.unmatched_copy)
    return new / words if words else 0.0
