"""The claims of a new document -> the links with those already kept.

In: profiles of one document, and an index. Out: for each the candidates that are the same or may be, with the match.
Always: a claim is at most one claim of any other document, since that document told them apart; what else it is like
there is a suggestion. A pure function of two documents, whatever order they came in, as long as no key is crowded: then
the nearest in time are met in any order, and what lies farther apart hangs together through them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from counterclaim.claims.linking.findings import excludes
from counterclaim.claims.linking.index import ClaimIndex
from counterclaim.claims.linking.keys import keys_of, place_of
from counterclaim.claims.linking.match import match_likely
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.link import Finding, Match

SECOND_BEST = "that document tells a likelier one"


def link_document(profiles: Mapping[str, Profile], index: ClaimIndex) -> dict[str, tuple[tuple[int, Match], ...]]:
    """Each claim of a document, by its id, with the claims that it repeats, or may repeat, best first."""
    found: list[_Tie] = []
    for name, profile in profiles.items():
        for claim, other in index.candidates(keys_of(profile), place_of(profile, name)):
            is_other = not profile.document or other.document != profile.document
            if is_other and not excludes(profile, other):
                likely = match_likely(profile, other)
                if likely is not None:
                    found.append(_Tie(name, claim, other, likely))
    tied: dict[str, list[tuple[int, Match]]] = {name: [] for name in profiles}
    for tie in _one_each(found):
        tied[tie.name].append((tie.claim, tie.match))
    return {name: tuple(sorted(ties, key=lambda row: (-row[1].score, row[0]))) for name, ties in tied.items()}


def link_claim(profile: Profile, name: str, index: ClaimIndex) -> tuple[tuple[int, Match], ...]:
    """The same for a claim that stands alone."""
    return link_document({name: profile}, index)[name]


@dataclass(frozen=True, slots=True)
class _Tie:
    """A new claim and a kept one that match."""

    name: str
    claim: int
    other: Profile
    match: Match

    @property
    def surest_first(self) -> tuple[float, tuple[str, ...]]:
        """The same whichever of the two came first."""
        return -self.match.score, tuple(sorted((self.name, self.other.id)))


def _one_each(found: Iterable[_Tie]) -> Iterator[_Tie]:
    """Of the matches with one other document, the surest for each claim on either side; the others are suggestions."""
    taken: set[tuple[str, str]] = set()
    given: set[int] = set()
    for tie in sorted(found, key=lambda tie: tie.surest_first):
        if tie.match.verdict != "same" or not tie.other.document:
            yield tie
        elif (tie.name, tie.other.document) in taken or tie.claim in given:
            findings = (*tie.match.findings, Finding(SECOND_BEST, "", 0.0))
            yield replace(tie, match=replace(tie.match, verdict="suggested", findings=findings))
        else:
            taken.add((tie.name, tie.other.document))
            given.add(tie.claim)
            yield tie
