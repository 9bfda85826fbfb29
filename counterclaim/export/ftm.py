"""The ledger as FollowTheMoney entities, one a line, as Aleph and its kin load them.

In: a job. Out: articles, parties, speakers, an event for each claim and each transfer, and a link from each party to
the claim for each stand that it took. Always: each says that it is alleged, since the model has no word for a claim;
a value that the model does not know (a place that is no country) is left out by it, never bent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import IO, Any

import orjson

from counterclaim.export.extra import load_extra
from counterclaim.export.job import Job
from counterclaim.export.parts import day_text
from counterclaim.ledger.streams.folded import ClaimFold, stream_folds
from counterclaim.ledger.streams.kept import stream_documents
from counterclaim.ledger.streams.lines import TransferLine
from counterclaim.ledger.streams.lines_kept import DocumentLine
from counterclaim.ledger.streams.moved import stream_transfers
from counterclaim.ledger.views.nouns import SaidRow, Stand, Step
from counterclaim.ledger.views.parties import known_party, party_name
from counterclaim.lexicon.parties import load_parties

ALLEGED = "alleged"
NOTICE = "Alleged: as told by news articles, not established."
_ROLES = {
    "alleges": "alleges it", "confirms": "confirms what is alleged", "acknowledges": "acknowledges what is alleged",
    "denies": "denies what is alleged", "doubts": "doubts what is alleged",
    "declines": "declines to speak of what is alleged",
}  # fmt: skip
_SCHEMA_OF_KIND = {
    "state": "PublicBody", "former state": "PublicBody", "breakaway": "Organization",
    "organisation": "Organization", "armed group": "Organization",
}  # fmt: skip


def write_ftm(job: Job, file: IO[bytes]) -> int:
    """Write all that is wanted; how many entities."""
    maker = Maker(job)
    count = 0
    for entity in maker.entities():
        file.write(orjson.dumps(entity.to_dict()) + b"\n")
        count += 1
    return count


class Maker:
    """Makes entities by the model; one that was made before is not made again."""

    def __init__(self, job: Job) -> None:
        self._model = load_extra("followthemoney", "ftm").model
        self._job = job
        self._made: set[int] = set()

    def entities(self) -> Iterator[Any]:
        """All entities: what others point to comes first."""
        job = self._job
        for _, line in job.counted("articles", stream_documents(job.source, job.chosen)):
            yield self._article(line)
        for fold in job.counted("claims", stream_folds(job.source)):
            yield from self._claim(fold)
        for _, transfer in job.counted("transfers", stream_transfers(job.source)):
            yield from self._transfer(transfer)

    def _article(self, line: DocumentLine) -> Any:
        return self._entity(
            "Article",
            _id("document", line.id),
            title=line.title or line.text[:120],
            author=line.byline,
            publisher=line.outlet or line.agency,
            publishedAt=day_text(line.published),
            sourceUrl=line.url,
            language=line.language,
            contentHash=line.id.removeprefix("sha256:"),
            notes=_traced(line.record, line.run, line.checkpoint),
        )

    def _claim(self, fold: ClaimFold) -> Iterator[Any]:
        row = fold.row
        charged = [stand.party for stand in row.stands if stand.charged]
        yield from self._parties(charged)
        event = _id("claim", row.id)
        yield self._entity(
            "Event",
            event,
            name=f"Alleged: {row.gist}",
            summary=f"{NOTICE} Status of the claim: {row.status}.",
            keywords=[ALLEGED, row.status, row.kind],
            startDate=day_text(row.first_on),
            involved=[_id("party", party) for party in charged],
            proof=[_id("document", each) for each in dict.fromkeys(told.document.id for told in fold.told)],
            recordId=row.id,
            notes=_traced(fold.number, fold.run, self._job.source.checkpoint),
        )
        for stand in fold.folded.stands:
            yield from self._parties([stand.party])
            for number, step in enumerate(stand.steps, 1):
                yield self._position(fold, event, stand, step, number)
                for said in step.said:
                    yield from self._speaker(said, stand)

    def _position(self, fold: ClaimFold, event: str, stand: Stand, step: Step, number: int) -> Any:
        """A stand at a time; it takes the proof as an entity where the model has that for links, else as its words."""
        part = ", in part" if step.in_part else ""
        documents = list(dict.fromkeys(said.document for said in step.said))
        return self._entity(
            "UnknownLink",
            _id("position", fold.row.id, stand.party, str(number)),
            subject=_id("party", stand.party),
            object=event,
            role=f"{_ROLES[step.stance]}{part}",
            status=ALLEGED,
            date=[day_text(step.on.start), day_text(step.on.end)] if step.on is not None else None,
            summary=[f"{said.speaker or stand.name} {said.position}: {said.words}" for said in step.said],
            description=[f"{NOTICE} Told in {each.title or each.id} ({each.id})." for each in documents],
            proof=[_id("document", each.id) for each in documents],
            sourceUrl=[each.url for each in documents],
            publisher=[each.outlet for each in documents],
            recordId=[said.id for said in step.said],
        )

    def _speaker(self, said: SaidRow, stand: Stand) -> Iterator[Any]:
        """A person who speaks for a party; whether a name is a person's is known only where an office is told."""
        party = said.party or stand.party
        is_person = said.kind == "named" and said.role is not None
        if said.speaker is None or not is_person or known_party(said.speaker) is not None or said.speaker == party:
            return
        person = _id("person", said.speaker, party)
        if self._is_new(person):
            known = load_parties().parties.get(party)
            yield self._entity(
                "Person",
                person,
                name=said.speaker,
                position=said.role,
                country=party if known is not None and known.kind == "state" else None,
                notes="As named by news articles; nobody has checked who that is.",
            )
        yield from self._parties([party])
        link = _id("speaks", said.id)
        if self._is_new(link):
            yield self._entity(
                "Representation",
                link,
                agent=person,
                client=_id("party", party),
                role="speaks for, as told",
                status=ALLEGED,
                date=None if said.on is None else day_text(said.on.start),
                recordId=said.id,
                sourceUrl=said.document.url,
            )

    def _transfer(self, line: TransferLine) -> Iterator[Any]:
        ends = [party for party in (line.supplier, line.recipient) if party is not None]
        yield from self._parties(ends)
        items = ", ".join(line.items) or "arms"
        told = [
            f"{NOTICE} As told: {line.status}; stage: {line.stage}.",
            f"Supplier: {line.supplier_name or 'not told'}. Recipient: {line.recipient_name or 'not told'}.",
            *(f"Would breach, if true: {each}." for each in line.would_breach_if_true),
        ]
        yield self._entity(
            "Event",
            _id("transfer", line.id),
            name=f"Alleged transfer: {items}, {line.supplier_name or '?'} to {line.recipient_name or '?'}",
            summary=" ".join(told),
            description=list(line.trigger_words),
            keywords=[ALLEGED, line.status, *line.categories],
            startDate=day_text(line.when_from),
            endDate=day_text(line.when_to),
            involved=[_id("party", party) for party in ends],
            proof=_id("document", line.document),
            sourceUrl=line.url,
            recordId=[line.id, *((f"claim {line.claim}",) if line.claim is not None else ())],
            notes=_traced(line.record, line.run, line.checkpoint),
        )

    def _parties(self, parties: Iterable[str]) -> Iterator[Any]:
        for party in parties:
            identifier = _id("party", party)
            if self._is_new(identifier):
                known = load_parties().parties.get(party)
                kind = "" if known is None else known.kind
                yield self._entity(
                    _SCHEMA_OF_KIND.get(kind, "LegalEntity"),
                    identifier,
                    name=party_name(party),
                    country=party if kind == "state" else None,
                    summary="Party to a claim, as named by news articles.",
                )

    def _is_new(self, identifier: str) -> bool:
        """True the first time; sums are kept, not names, so that a million parties take little room."""
        before = len(self._made)
        self._made.add(hash(identifier))
        return len(self._made) > before

    def _entity(self, schema: str, identifier: str, **values: Any) -> Any:
        entity = self._model.make_entity(schema)
        entity.id = identifier
        for name, value in values.items():
            # A version of the model has a property or has it not: `proof` came to links later.
            if name in entity.schema.properties:
                entity.add(name, [each for each in (value if isinstance(value, list) else [value]) if each])
        return entity


def _id(kind: str, *names: str) -> str:
    """An id that is the same in every export; hashed where a name holds what an id may not."""
    if kind in ("claim", "transfer"):
        return f"counterclaim-{kind}-{names[0]}"
    marked = "".join(f"{len(name)}:{name}" for name in names)
    return f"counterclaim-{kind}-{hashlib.sha256(marked.encode('utf-8')).hexdigest()[:32]}"


def _traced(record: int, run: str, checkpoint: str) -> str:
    return f"record {record} of the ledger, run {run}, checkpoint {checkpoint or 'none'}"
