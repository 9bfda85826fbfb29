"""Claims and the headline's verdict as JSON and back.

In: core values with their document. Out: plain dicts with every agreed key present. Coming back, a claim has lost its
reasons: the JSON does not carry them.
"""

from __future__ import annotations

from counterclaim.core.claim import Claim, Stance
from counterclaim.core.document import Document
from counterclaim.core.headline import Headline
from counterclaim.export.parts import Json, interval_from, interval_json, spans_from, spans_json


def claim_json(claim: Claim, document: Document) -> Json:
    """One claim with each party's stand."""
    return {
        "id": claim.id,
        "gist": claim.gist,
        "kind": claim.kind,
        "status": claim.status,
        "positions": [
            {
                "party": each.party,
                "speaker": each.speaker,
                "stance": each.stance,
                "on": interval_json(each.on, document),
                "statements": list(each.statements),
                "answers": list(each.answers),
            }
            for each in claim.positions
        ],
        "independent_sources": claim.independent_sources,
    }


def headline_json(headline: Headline, document: Document) -> Json:
    """The verdict with the passages of title and body that show it."""
    return {"verdict": headline.verdict, "why": headline.why, "spans": spans_json(headline.spans, document)}


def claim_from(told: Json) -> Claim:
    """The claim behind its JSON."""
    return Claim(
        id=told["id"],
        gist=told["gist"],
        kind=told["kind"],
        status=told["status"],
        positions=tuple(
            Stance(
                party=each["party"],
                speaker=each["speaker"],
                stance=each["stance"],
                on=interval_from(each["on"]),
                statements=tuple(each["statements"]),
                answers=tuple(each["answers"]),
            )
            for each in told["positions"]
        ),
        independent_sources=told["independent_sources"],
    )


def headline_from(told: Json) -> Headline:
    """The verdict behind its JSON."""
    return Headline(told["verdict"], told["why"], spans_from(told["spans"]))
