"""How a view words claims and the headline: a claim is always somebody's, so its status stands before its gist.

In: a claim with the account it lies in. Out: who takes which stand, when, in which statements, and whom it answers.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.core.claim import Claim, ClaimStatus, Stance
from counterclaim.core.headline import Headline, Verdict
from counterclaim.core.span import Span
from counterclaim.core.statement import Position, Statement
from counterclaim.lexicon.parties import load_parties
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.event_words import who_words
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.wording import FAMILIES, Family, Mark, cited_words, count_words, interval_words, visible

STATUS_WORDS: dict[ClaimStatus, str] = {
    "contested": "contested",
    "uncontested": "uncontested here",
    "denied-only": "denied only",
    "confirmed": "confirmed",
    "withdrawn": "withdrawn",
}

STATUS_NOTES: dict[ClaimStatus, str] = {
    "contested": "said and denied or doubted in this article",
    "uncontested": "nobody in this article denies it",
    "denied-only": "denied, and nobody in this article says just this",
    "confirmed": "confirmed by a party that it concerns",
    "withdrawn": "taken back by who had said it",
}

STATUS_MARKS: dict[ClaimStatus, Mark] = {
    "contested": "denies",
    "uncontested": "charges",
    "denied-only": "denies",
    "confirmed": "says",
    "withdrawn": "declines",
}

VERDICTS: dict[Verdict, str] = {
    "supported": "the body says what the headline says",
    "reversed": "the body says the reverse of the headline",
    "overstated": "the headline tells as fact what the body only reports as said",
    "unsupported": "the body does not say what the headline says",
}


@dataclass(frozen=True, slots=True)
class Stand:
    """One party's stand as a view tells it; `answers` names those whom it answers, each with the statements."""

    mark: Family
    who: str
    verb: str
    when: str
    handles: tuple[str, ...]
    words: tuple[str, ...]
    answers: tuple[str, ...]


def claim_stands(claim: Claim, account: Account, handles: Handles) -> tuple[Stand, ...]:
    """Every stand on a claim, in the order in which they were taken."""
    return tuple(_stand(stance, account, handles) for stance in claim.positions)


def stands_alone(claim: Claim) -> bool:
    """True if one party says it and nobody in the document answers: the least a claim can be."""
    return claim.status == "uncontested" and len({stance.party for stance in claim.positions}) == 1


def party_name(party: str) -> str:
    """A party's name: "PRK" to "North Korea"; an id that no registry holds stays as it is."""
    known = load_parties().parties.get(party)
    return visible(party if known is None else known.name)


def claim_notes(claim: Claim, account: Account, handles: Handles) -> tuple[str, ...]:
    """What stands beside a claim's status: its transfers, and on how many independent sources it rests."""
    notes = [f"transfer {handles.of(each.id)}" for each in account.transfers if each.claim == claim.id]
    if claim.independent_sources > (0 if notes else 1):
        notes.append(count_words(claim.independent_sources, "independent source"))
    return tuple(notes)


def headline_sides(headline: Headline, account: Account) -> tuple[tuple[str, str], ...]:
    """The passages that show a verdict: of the title and of the body, each cited."""
    sides: list[tuple[str, str]] = []
    for side, field in (("title", "title"), ("body", "text")):
        spans = [span for span in headline.spans if span.field == field]
        if spans:
            sides.append((side, ", ".join(cited_words(account.document, span) for span in spans)))
    return tuple(sides)


def _stand(stance: Stance, account: Account, handles: Handles) -> Stand:
    statements = [each for each in map(handles.statement, stance.statements) if each is not None]
    kind = statements[0].speaker.kind if statements else "named"
    party = party_name(stance.party)
    who = visible(stance.speaker) if stance.speaker is not None else party
    code = "" if visible(stance.party) == who else f" ({visible(stance.party)})"
    position = _own_position(stance, statements)
    return Stand(
        mark=FAMILIES[position],
        who=f"{who}{code}",
        verb=verb_for(position, plural=is_plural(who, kind)),
        when="" if stance.on is None else interval_words(stance.on),
        handles=tuple(map(handles.of, stance.statements)),
        words=tuple(_said_words(each, account) for each in statements),
        answers=_answered(stance, account, handles),
    )


def _own_position(stance: Stance, statements: list[Statement]) -> Position:
    """What it is called: who demands or warns "alleges" as a stance, but the statement's own verb says it better."""
    positions = {each.position for each in statements}
    return positions.pop() if stance.stance == "alleges" and len(positions) == 1 else stance.stance


def _said_words(statement: Statement, account: Account) -> str:
    spans: tuple[Span, ...] = statement.content or statement.cue
    return ", ".join(cited_words(account.document, span) for span in spans)


def _answered(stance: Stance, account: Account, handles: Handles) -> tuple[str, ...]:
    by_speaker: dict[str, list[str]] = {}
    for identifier in stance.answers:
        statement = handles.statement(identifier)
        who = "" if statement is None else f"{who_words(statement, account)} "
        by_speaker.setdefault(who, []).append(handles.of(identifier))
    return tuple(f"{who}{', '.join(answered)}" for who, answered in by_speaker.items())
