"""Claims as schema.org JSON-LD: Claim and ClaimReview, with who said what, and without any verdict or rating.

In: a job. Out: one document whose graph holds articles, claims, the words of those who take a stand, and a review of
each claim that lists the stands. Always: a review rates nothing; every term is schema.org's; a speaker of whom nobody
can tell whether it is a person has no type.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any
from urllib.parse import quote

import orjson

from counterclaim.core.interval import Interval
from counterclaim.export.job import Job
from counterclaim.export.parts import day_text
from counterclaim.ledger.streams.folded import ClaimFold, stream_folds
from counterclaim.ledger.streams.kept import stream_documents
from counterclaim.ledger.streams.lines_kept import DocumentLine
from counterclaim.ledger.views.nouns import SaidRow, Stand, Step
from counterclaim.ledger.views.parties import known_party, party_name
from counterclaim.lexicon.parties import load_parties

CONTEXT = {"@vocab": "https://schema.org/"}
"""In the document itself, so that no reader has to fetch anything."""
NO_VERDICT = "No verdict is given here: this lists who takes which stand, in whose words."
Node = dict[str, Any]


def write_claimreview(job: Job, file: IO[bytes]) -> int:
    """Write all claims that are wanted; how many."""
    file.write(b'{"@context":' + orjson.dumps(CONTEXT) + b',"@graph":[\n' + orjson.dumps(_about(job)))
    documents = job.counted("articles", stream_documents(job.source, job.chosen))
    for _, line in documents:
        file.write(b",\n" + orjson.dumps(_plain(article_node(line))))
    count = 0
    for fold in job.counted("claims", stream_folds(job.source, spans=True)):
        for node in claim_nodes(fold, job.source.checkpoint):
            file.write(b",\n" + orjson.dumps(_plain(node)))
        count += 1
    file.write(b"\n]}\n")
    return count


def article_node(line: DocumentLine) -> Node:
    """The article, without its text."""
    return {
        "@id": _urn("document", line.id),
        "@type": "NewsArticle",
        "identifier": [line.id, _traced(line.record, line.run, line.checkpoint)],
        "headline": line.title,
        "url": line.url,
        "datePublished": day_text(line.published),
        "publisher": None if line.outlet is None else {"@type": "Organization", "name": line.outlet},
        "creditText": line.byline,
        "inLanguage": line.language,
        "isBasedOn": None if line.copy_of is None else {"@id": _urn("document", line.copy_of)},
    }


def claim_nodes(fold: ClaimFold, checkpoint: str) -> Iterator[Node]:
    """A claim, the words in which stands on it are taken, and the review that lists them."""
    row = fold.row
    here = {"@id": _urn("claim", row.id)}
    articles = [_urn("document", each) for each in dict.fromkeys(told.document.id for told in fold.told)]
    traced = _traced(fold.number, fold.run, checkpoint)
    yield {
        **here,
        "@type": "Claim",
        "identifier": [row.id, traced],
        "name": f"Alleged: {row.gist}",
        "text": row.gist,
        "creativeWorkStatus": row.status,
        "genre": row.kind,
        "datePublished": day_text(row.first_on),
        "appearance": [{"@id": each} for each in articles],
        "firstAppearance": {"@id": articles[0]} if articles else None,
        "about": [_party(stand.party) for stand in row.stands if stand.charged],
    }
    for stand in fold.folded.stands:
        for step in stand.steps:
            for said in step.said:
                yield _quotation(said, stand, step, here)
    yield {
        "@id": _urn("review", row.id),
        "@type": "ClaimReview",
        "claimReviewed": row.gist,
        "itemReviewed": here,
        "datePublished": day_text(row.last_on),
        "reviewBody": review_text(fold),
        "citation": [{"@id": each} for each in articles],
        "identifier": traced,
    }


def review_text(fold: ClaimFold) -> str:
    """Who stands where, in a few sentences that rate nothing."""
    stands = [_stand_words(stand) for stand in fold.folded.stands]
    silent = [stand.name for stand in fold.row.stands if stand.charged and stand.stance is None]
    told = [f"This is alleged, and {fold.row.status}: {fold.row.gist}.", *(f"{each}." for each in stands)]
    if silent:
        told.append(f"Nothing is told of what {', '.join(silent)} says.")
    sources = fold.row.sources
    told.append(f"Independent sources that allege it: {sources}.")
    return " ".join([*told, NO_VERDICT])


def _stand_words(stand: Stand) -> str:
    since = "" if stand.since is None else f" since {stand.since.isoformat()}"
    part = " in part" if stand.in_part else ""
    before = list(dict.fromkeys(step.stance for step in stand.steps if step.stance != stand.stance))
    changed = f" (before: {', '.join(before)})" if stand.changed and before else ""
    return f"{stand.name} {stand.stance}{part}{since}{changed}"


def _quotation(said: SaidRow, stand: Stand, step: Step, claim: Node) -> Node:
    return {
        "@id": _urn("statement", said.id),
        "@type": "Quotation",
        "identifier": said.id,
        "text": said.words,
        "abstract": f"{stand.name} {step.stance}",
        "about": claim,
        "spokenByCharacter": _speaker(said, stand),
        "isPartOf": {"@id": _urn("document", said.document.id)},
        "dateCreated": _first(step.on),
        "position": "; ".join(f"{span.field}:{span.start}-{span.end}" for span in said.spans),
        "citation": [{"@id": _urn("statement", each.statement)} for each in step.answers],
    }


def _speaker(said: SaidRow, stand: Stand) -> Node:
    """Who speaks: a person, a body, or, where the text does not tell which, something that has a name."""
    party = _party(said.party or stand.party)
    if said.speaker is None or known_party(said.speaker) is not None or said.speaker == party["name"]:
        return party
    if said.kind == "named":
        kind = {"@type": "Person", "jobTitle": said.role, "affiliation": party} if said.role is not None else {}
        return {**kind, "name": said.speaker}
    return {"@type": "Organization", "name": said.speaker, "parentOrganization": party}


def _party(party: str) -> Node:
    known = load_parties().parties.get(party)
    kind = {} if known is None else {"@type": "Organization"}
    return {**kind, "@id": _urn("party", party), "identifier": party, "name": party_name(party)}


def _about(job: Job) -> Node:
    told = job.about("claimreview")
    return _plain(
        {
            "@id": "urn:counterclaim:export",
            "@type": "Dataset",
            "name": "Claims as told by news articles",
            "description": f"{told['notice']} {NO_VERDICT}",
            "version": told["counterclaim"],
            "identifier": [told["ledger"], told["checkpoint"]],
            "keywords": [f"{name}: {value}" for name, value in told["wanted"].items() if value is not None],
        }
    )


def _traced(record: int, run: str, checkpoint: str) -> Node:
    return {
        "@type": "PropertyValue",
        "propertyID": "record, run, checkpoint",
        "value": f"{record}, {run}, {checkpoint}",
    }


def _plain(node: Node) -> Node:
    """Without what is not told: in JSON-LD that is left out."""
    return {name: value for name, value in node.items() if value not in (None, [], "")}


def _urn(kind: str, name: str) -> str:
    return f"urn:counterclaim:{kind}:{quote(name, safe=':')}"


def _first(interval: Interval | None) -> str | None:
    return None if interval is None else day_text(interval.start or interval.end)
