"""One party's stand on a claim as one document tells it: what positions and sources are folded from.

In: nothing; this is the noun, and how an account gives its tellings. Out: `Telling`s. Always: a telling carries what it
takes to judge it by itself: who, where, when, in which words, and in which family of copies its document stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from counterclaim.core.claim import Claim, StanceKind
from counterclaim.core.document import Document
from counterclaim.core.interval import Interval
from counterclaim.core.party import SpeakerKind
from counterclaim.core.statement import Statement
from counterclaim.lexicon.claims import is_cue


@dataclass(frozen=True, slots=True)
class Telling:
    """A stand in one document. `claim` is the id of the claim as told there, `gist` what it says."""

    claim: str
    gist: str
    document: str
    party: str
    speaker: str | None
    stance: StanceKind
    kind: SpeakerKind = "named"
    on: Interval | None = None
    published: date | None = None
    statements: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    words: str = ""
    """What was said, in the exact words."""
    agency: str | None = None
    outlet: str | None = None
    family: str | None = None
    """The family of copies that the document stands in; None: it stands alone."""
    takes_back: bool = False
    """True for "walked back", "retracted": what the party had alleged no longer stands."""
    adopts: bool = False
    """True for who only shares or passes on what another says: "endorsed the British view"."""
    at: int = 0
    """Where it stands among the stands of its document."""

    @property
    def day(self) -> date | None:
        """The last day on which it may have been said."""
        if self.on is not None and (self.on.end or self.on.start) is not None:
            return self.on.end or self.on.start
        return self.published

    @property
    def story(self) -> str:
        """What counts as one story: a family of copies, else the document."""
        return self.family or self.document


def tellings_of(
    document: Document, claim: Claim, statements: Mapping[str, Statement], *, family: str | None = None
) -> Iterator[Telling]:
    """The stands on a claim of one document, in the order in which they were taken."""
    for at, stance in enumerate(claim.positions):
        own = [statements[each] for each in stance.statements if each in statements]
        cues = [" ".join(map(document.words_of, each.cue)) for each in own]
        yield Telling(
            claim.id, claim.gist, document.id, stance.party, stance.speaker, stance.stance,
            kind=own[0].speaker.kind if own else "named",
            on=stance.on,
            published=document.published,
            statements=stance.statements,
            answers=stance.answers,
            words=" … ".join(document.words_of(piece) for each in own for piece in each.content),
            agency=document.agency,
            outlet=document.outlet,
            family=family,
            takes_back=any(is_cue("taking back", cue) for cue in cues),
            adopts=bool(cues) and all(is_cue("adopting", cue) for cue in cues),
            at=at,
        )  # fmt: skip
