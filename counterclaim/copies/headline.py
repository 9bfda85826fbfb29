"""Whether a document's headline says what its body says.

In: a reading, the reading of its title as a small text of its own, and what was drawn from the body. Out: a `Headline`
with a verdict, one plain line, and the words of title and body that show it. Always: "supported" unless a check finds
the reverse, less, or nothing in the body; None where there is no headline or too little to judge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_finding import Finding
from counterclaim.copies.headline_numbers import find_inflation
from counterclaim.copies.headline_overstated import find_overstatement
from counterclaim.copies.headline_people import find_people
from counterclaim.copies.headline_reversed import find_reversed_deed
from counterclaim.copies.headline_stance import find_wrong_holder
from counterclaim.copies.headline_title import TitleClaim, read_title
from counterclaim.copies.headline_unsupported import find_absence, find_withdrawal
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.events.ground import Ground

MIN_BODY_WORDS = 12
NOTHING = Headline(None, None, ())


def judge_headline(
    reading: Reading,
    title_reading: Reading | None,
    statements: Sequence[Statement],
    events: Sequence[Event] = (),
    transfers: Sequence[Transfer] = (),
    *,
    ground: Ground | None = None,
) -> Headline:
    """The verdict on a document's headline; `ground` saves making it again where the events were drawn from it."""
    title = reading.document.title
    if title is None or not title.strip() or len(reading.words) < MIN_BODY_WORDS:
        return NOTHING
    if title_reading is not None and title_reading.document.text != title:
        title_reading = None
    claims = read_title(title, title_reading, find_people(statements))
    if not claims:
        return NOTHING
    body = Body(reading, tuple(statements), tuple(transfers), ground)
    finding = next(_findings(title, claims, body), None)
    if finding is None:
        return _supported(claims, body)
    spans = (finding.title,) if finding.body is None else (finding.title, finding.body)
    return Headline(finding.verdict, finding.why, spans)


def _findings(title: str, claims: Sequence[TitleClaim], body: Body) -> Iterator[Finding]:
    """Faults, the gravest kind first; a claim that was taken back explains more than what it turns round."""
    for check in (find_withdrawal, _find_reversal):
        for claim in claims:
            finding = check(claim, body)
            if finding is not None:
                yield finding
    absence = find_absence(title, claims, body)
    if absence is not None:
        yield absence
    inflation = find_inflation(title, body)
    if inflation is not None:
        yield inflation
    for claim in claims:
        finding = find_overstatement(claim, body)
        if finding is not None:
            yield finding


def _find_reversal(claim: TitleClaim, body: Body) -> Finding | None:
    if claim.asked:
        return None
    return find_wrong_holder(claim, body) or find_reversed_deed(claim, body)


def _supported(claims: Sequence[TitleClaim], body: Body) -> Headline:
    """The headline's first claim beside the sentence that shares most with it."""
    claim = claims[0]
    wanted = claim.about.topic
    parties = claim.holder.parties | claim.about.parties
    best, most = None, 0.0
    for sentence in body.reading.sentences:
        shared = wanted.overlap(body.topics[sentence.index]) + len(parties & body.parties_of(sentence))
        if shared > most:
            best, most = sentence, shared
    spans = (claim.span,) if best is None else (claim.span, Span(best.start, best.end))
    return Headline("supported", "The body says what the headline says.", spans)
