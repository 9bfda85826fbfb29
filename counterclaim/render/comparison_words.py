"""What a comparison says in plain words: its headline, each change, who copied whom.

In: comparisons and documents. Out: text without control characters. The terminal and the picture say the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from counterclaim.core.copy import Change, Comparison, Sign
from counterclaim.core.document import Document
from counterclaim.render.wording import count_words, visible

NO_CHANGE = "Nothing that matters was changed."
LIKELY, CLEARLY = 0.5, 0.9


def name_of(document: Document) -> str:
    """What a document is called: its file or address, else its title."""
    return visible(document.name or document.title or document.id)


def summary_words(comparison: Comparison) -> str:
    """One line: "2 changes that matter: number, headline reversed. 3 cuts. 93 % kept."."""
    altered = comparison.altered
    counts = Counter(change.kind for change in altered)
    kinds = ", ".join(f"{kind}{f' ×{count}' if count > 1 else ''}" for kind, count in counts.items())
    told = f"{count_words(len(altered), 'change')} that matter{'s' if len(altered) == 1 else ''}: {kinds}."
    cuts = sum(change.kind == "cut" for change in comparison.changes)
    parts = [told if altered else NO_CHANGE]
    parts.extend([f"{count_words(cuts, 'cut')}."] if cuts else [])
    parts.append(f"{comparison.kept:.0%} of the original's words kept.")
    if comparison.reworded >= LIKELY:
        parts.append(f"{'Very likely' if comparison.reworded >= CLEARLY else 'Likely'} reworded by machine.")
    return " ".join(parts)


def change_words(change: Change) -> str:
    """A change in a line: its kind and what differs."""
    return f"{change.kind.upper() if change.matters else change.kind}: {visible(change.detail)}"


def direction_words(comparison: Comparison, original: Document, copy: Document) -> str:
    """Who copied whom and why it is thought so."""
    direction = comparison.direction
    if direction is None:
        return "Who copied whom is not told by the pages."
    names = {original.id: name_of(original), copy.id: name_of(copy)}
    reasons = "; ".join(visible(reason.detail) for reason in direction.reasons)
    return f"{names[direction.copy]} copies {names[direction.original]} (score {direction.score:.2f}): {reasons}."


def sign_words(signs: Sequence[Sign]) -> list[str]:
    """Each warning of one page in a line."""
    return [f"{sign.kind}: {visible(sign.detail)} (score {sign.score:.2f})" for sign in signs]
