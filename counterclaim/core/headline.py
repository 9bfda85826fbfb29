"""Whether a document's headline says what its body says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.span import Span

Verdict = Literal["supported", "reversed", "overstated", "unsupported"]


@dataclass(frozen=True, slots=True)
class Headline:
    """A verdict with the words of title and body that show it; `verdict` None: no headline, or too little to judge."""

    verdict: Verdict | None
    why: str | None
    spans: tuple[Span, ...]
