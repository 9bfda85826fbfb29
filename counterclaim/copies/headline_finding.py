"""What one check found wrong with a headline, with the words of title and body that show it."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.copies.headline_tokens import Phrase
from counterclaim.core.headline import Verdict
from counterclaim.core.span import Span
from counterclaim.lexicon.parties import load_parties


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `title` and `body` are the spans that show it; `body` None where the body is silent."""

    verdict: Verdict
    why: str
    title: Span
    body: Span | None


def named(phrase: Phrase, parties: frozenset[str] | None = None) -> str:
    """The parties of a phrase by name, for a line that a reader understands."""
    known = load_parties().parties
    wanted = phrase.parties if parties is None else parties
    names = sorted(known[party].name if party in known else party for party in wanted)
    return " and ".join(names) if names else "its source"
