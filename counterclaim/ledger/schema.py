"""The tables of the ledger, the same on SQLite and PostgreSQL; column comments are the data dictionary.

A *record* table is append-only: its key `seq` is the number of the row's leaf in the log, gap-free over all record
tables together. A *derived* table can be made anew from the records at any time and is compared with them by `verify`.
Dates are ISO text, times UTC ISO text, structured values canonical JSON text, so that both backends hold equal bytes.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.types import BigInteger

metadata = MetaData()
BigInt = BigInteger().with_variant(Integer, "sqlite")


def _seq() -> Column[int]:
    return Column("seq", BigInt, primary_key=True, autoincrement=False, comment="number of this record in the log")


def _text(name: str, comment: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional, comment=comment)


def _number(name: str, comment: str, *, optional: bool = False) -> Column[int]:
    return Column(name, BigInt, nullable=optional, comment=comment)


def _share(name: str, comment: str) -> Column[float]:
    return Column(name, Float, nullable=False, comment=comment)


def _ref(name: str, target: str, comment: str) -> Column[int]:
    return Column(name, BigInt, ForeignKey(f"{target}.seq"), nullable=False, index=True, comment=comment)


run = Table(
    "run",
    metadata,
    _seq(),
    _text("id", "name of the run, unique"),
    _text("kind", "add, reread, judge, import"),
    _text("started_at", "UTC time"),
    _text("version", "version of Counterclaim"),
    _text("network", "sha256 of the reading network"),
    _text("lexicon", "sha256 of the lexicon"),
    _text("options", "JSON: what the run was asked to do"),
    UniqueConstraint("id"),
)

run_end = Table(
    "run_end",
    metadata,
    _seq(),
    _ref("run", "run", "the run that ended"),
    _text("ended_at", "UTC time"),
    _number("stored", "documents stored"),
    _number("duplicate", "inputs that were already kept"),
    _number("refused", "inputs that were refused with a reason"),
)

document = Table(
    "document",
    metadata,
    _seq(),
    _text("id", "sha256 id of the content"),
    _ref("run", "run", "the run that first stored it"),
    _text("title", "headline", optional=True),
    _text("byline", "who signs", optional=True),
    _text("agency", "news agency credited", optional=True),
    _text("dateline", "place of the dateline", optional=True),
    _text("published", "day of publication", optional=True),
    _text("published_from", "what told the day", optional=True),
    _text("outlet", "who published", optional=True),
    _text("url", "where it was published", optional=True),
    _text("language", "language code"),
    _text("text", "the text that all offsets count in; never changed"),
    _text("boilerplate", "JSON spans of the text that are no reporting"),
    _text("alterations", "JSON: what was done to or lost from the text on the way in"),
    _text("warnings", "JSON: warnings of loading"),
    UniqueConstraint("id"),
    Index("document_by_day", "published"),
    Index("document_by_outlet", "outlet", "published", "agency"),
    Index("document_by_agency", "agency", "published", "outlet"),
)

sighting = Table(
    "sighting",
    metadata,
    _seq(),
    _ref("document", "document", "the document that was seen"),
    _ref("run", "run", "in which run"),
    _text("name", "file, URL or position in an archive"),
    _text("seen_at", "UTC time"),
)

refusal = Table(
    "refusal",
    metadata,
    _seq(),
    _ref("run", "run", "in which run"),
    _text("name", "the input"),
    _text("stage", "documents, reading, statements"),
    _text("code", "readable slug"),
    _text("detail", "what was wrong"),
    _text("hint", "what to do next"),
    _text("refused_at", "UTC time"),
)

drawing = Table(
    "drawing",
    metadata,
    _seq(),
    _text("id", "id made from the document and the stamp"),
    _ref("document", "document", "what was read"),
    _ref("run", "run", "which run read it"),
    _text("version", "version of Counterclaim"),
    _text("network", "sha256 of the reading network"),
    _text("lexicon", "sha256 of the lexicon"),
    _text("headline", "JSON: verdict on the headline, why, spans"),
    _text("warnings", "JSON: warnings of reading"),
    UniqueConstraint("id"),
)

statement = Table(
    "statement",
    metadata,
    _seq(),
    _ref("drawing", "drawing", "the drawing it belongs to"),
    _ref("document", "document", "the document it stands in"),
    _text("id", "statement id, the same in every drawing that finds the same words"),
    _text("speaker", "name of the speaker", optional=True),
    _text("party", "party code or name", optional=True),
    _text("role", "office as the text gives it", optional=True),
    _text("speaker_kind", "named, role, collective, anonymous, document, unresolved"),
    _text("channel", "how it was said", optional=True),
    _text("manner", "direct, indirect, mixed"),
    _text("position", "accuses, alleges, denies, confirms, ..."),
    _text("addressee", "to whom", optional=True),
    _text("said_from", "first day on which it may have been said", optional=True),
    _text("said_to", "last day on which it may have been said", optional=True),
    _text("parent", "id of the statement in whose words it lies", optional=True),
    _share("score", "calibrated share of such statements that are right"),
    _text("words", "the exact words of the content, pieces joined by an ellipsis"),
    _text("body", "JSON: source, cue and content spans, said_on, reasons, as the interface gives them"),
    UniqueConstraint("drawing", "id"),
    Index("statement_by_id", "id"),
    Index("statement_by_party", "party", "said_from"),
    Index("statement_by_speaker", "speaker", "said_from"),
    Index("statement_by_addressee", "addressee", "said_from"),
    Index("statement_by_day", "said_from"),
    Index("statement_by_doubt", "score", "seq"),
    Index("statement_by_party_doubt", "party", "score", "seq"),
)

event = Table(
    "event",
    metadata,
    _seq(),
    _ref("drawing", "drawing", "the drawing it belongs to"),
    _ref("document", "document", "the document it stands in"),
    _text("id", "event id"),
    _text("type", "PLOVER type"),
    _text("cameo", "CAMEO code", optional=True),
    _text("actor", "party code or name", optional=True),
    _text("recipient", "party code or name", optional=True),
    _text("place", "place as said", optional=True),
    _text("on_from", "first day", optional=True),
    _text("on_to", "last day", optional=True),
    _text("modality", "reported, alleged, denied, planned, hypothetical"),
    _text("statement", "id of the statement it comes through", optional=True),
    _share("score", "calibrated score"),
    _text("body", "JSON: as the interface gives it"),
    UniqueConstraint("drawing", "id"),
    Index("event_by_id", "id"),
    Index("event_by_day", "on_from"),
    Index("event_by_actor", "actor", "on_from"),
    Index("event_by_recipient", "recipient", "on_from"),
)

transfer = Table(
    "transfer",
    metadata,
    _seq(),
    _ref("drawing", "drawing", "the drawing it belongs to"),
    _ref("document", "document", "the document it stands in"),
    _text("id", "transfer id"),
    _text("supplier", "party code or name", optional=True),
    _text("recipient", "party code or name", optional=True),
    _text("categories", "categories of the items, sorted, joined by a comma"),
    _text("when_from", "first day", optional=True),
    _text("when_to", "last day", optional=True),
    _text("stage", "sought, planned, agreed, ordered, shipped, delivered, unspecified"),
    _number("concealed", "1 where concealment is told, else 0"),
    _text("status", "alleged, reported, denied, confirmed, planned, hypothetical"),
    _text("told_claim", "id of the claim within the document", optional=True),
    _share("score", "calibrated score"),
    _text("body", "JSON: as the interface gives it, tellings and measures included"),
    UniqueConstraint("drawing", "id"),
    Index("transfer_by_id", "id"),
    Index("transfer_by_day", "when_from"),
    Index("transfer_by_supplier", "supplier", "when_from"),
    Index("transfer_by_recipient", "recipient", "when_from"),
    Index("transfer_by_doubt", "score", "seq"),
)

told_claim = Table(
    "told_claim",
    metadata,
    _seq(),
    _ref("drawing", "drawing", "the drawing it belongs to"),
    _ref("document", "document", "the document it stands in"),
    _text("id", "id of the claim as this document tells it"),
    _text("gist", "the proposition in plain words"),
    _text("kind", "transfer, event, other"),
    _text("status", "status within this document"),
    _text("profile", "JSON: what it is compared by with the claims of other documents"),
    Column("vector", LargeBinary, nullable=True, comment="embedding of the gist, int8, if the network gives one"),
    _text("body", "JSON: as the interface gives it"),
    UniqueConstraint("drawing", "id"),
    Index("told_claim_by_id", "id"),
)

stance = Table(
    "stance",
    metadata,
    _seq(),
    _ref("told_claim", "told_claim", "the claim within its document"),
    _text("party", "party code or name"),
    _text("speaker", "name of the speaker", optional=True),
    _text("stance", "alleges, confirms, acknowledges, denies, doubts, declines"),
    _text("on_from", "first day", optional=True),
    _text("on_to", "last day", optional=True),
    _text("statements", "JSON: ids of the statements it rests on"),
    _text("answers", "JSON: ids of the statements it answers"),
    Index("stance_by_party", "party"),
    Index("stance_by_speaker", "speaker"),
)

link = Table(
    "link",
    metadata,
    _seq(),
    _ref("later", "told_claim", "the told claim that was added later"),
    _ref("earlier", "told_claim", "the told claim that was already kept"),
    _text("verdict", "same, suggested"),
    _share("score", "share of such pairs that tell one claim"),
    _text("findings", "JSON: named findings with their weights"),
    UniqueConstraint("later", "earlier"),
    Index("link_by_doubt", "verdict", "score", "seq"),
)

sketch = Table(
    "sketch",
    metadata,
    _seq(),
    _ref("document", "document", "the document"),
    Column("body", LargeBinary, nullable=False, comment="MinHash signature and paragraph hashes"),
    UniqueConstraint("document"),
)

copy = Table(
    "copy",
    metadata,
    _seq(),
    _ref("document", "document", "one of the pair, added later"),
    _ref("other", "document", "the other of the pair"),
    _text("direction", "from-other, to-other, unknown"),
    _share("score", "how sure that one reuses the other"),
    _text("body", "JSON: the comparison, changes with both spans"),
    UniqueConstraint("document", "other"),
)

judgement = Table(
    "judgement",
    metadata,
    _seq(),
    _text("id", "id of the judgement, unique"),
    _ref("run", "run", "the run that recorded it"),
    _text("subject_kind", "statement, event, transfer, claim, link, copy"),
    _text("subject", "id of what is judged; of a pair both ids joined by a space, in order"),
    _text("verdict", "accept, reject, correct, same, different, undo"),
    _text("field", "the corrected field", optional=True),
    _text("value", "JSON: the corrected value", optional=True),
    _text("author", "who judged"),
    _text("judged_at", "UTC time"),
    _text("reason", "why, in the author's words"),
    _text("undoes", "id of the judgement that this one takes back", optional=True),
    UniqueConstraint("id"),
    Index("judgement_by_subject", "subject"),
    Index("judgement_by_value", "field", "value"),
    Index("judgement_by_time", "judged_at", "author"),
)

checkpoint = Table(
    "checkpoint",
    metadata,
    _seq(),
    _number("size", "how many records the root covers: those before this one"),
    Column("root", LargeBinary, nullable=False, comment="RFC 9162 root hash over those records"),
    Column("frontier", LargeBinary, nullable=False, comment="hashes of the full subtrees, largest first"),
    _text("origin", "name of the ledger"),
    _text("made_at", "UTC time"),
    _text("signature", "Ed25519 signature line, where a key was given", optional=True),
)

log = Table(
    "log",
    metadata,
    Column("seq", BigInt, primary_key=True, autoincrement=False, comment="0, 1, 2, ... without a gap"),
    _text("table_name", "the table that holds the record"),
    Column("leaf", LargeBinary, nullable=False, comment="SHA-256 leaf hash over all columns of the record"),
    Column("marks", LargeBinary, nullable=False, comment="CRC-32 of each column, 4 bytes each: which was altered"),
)

match_key = Table(
    "match_key",
    metadata,
    Column("key", BigInt, primary_key=True, autoincrement=False, comment="64-bit hash of a match key"),
    Column("place", BigInt, primary_key=True, autoincrement=False, comment="its place under the key: by day told"),
    Column("told_claim", BigInt, primary_key=True, autoincrement=False, comment="a told claim that has this key"),
    Index("match_key_by_told_claim", "told_claim"),
    sqlite_with_rowid=False,
)

band_key = Table(
    "band_key",
    metadata,
    Column("key", BigInt, primary_key=True, autoincrement=False, comment="64-bit LSH band or paragraph hash"),
    Column("document", BigInt, primary_key=True, autoincrement=False, comment="a document that has this key"),
    sqlite_with_rowid=False,
)

membership = Table(
    "membership",
    metadata,
    Column("told_claim", BigInt, primary_key=True, autoincrement=False, comment="a told claim of a current drawing"),
    _number("claim", "seq of the told claim after which the claim is named: published first, then lowest id"),
    Index("membership_by_claim", "claim"),
)

claim = Table(
    "claim",
    metadata,
    Column("claim", BigInt, primary_key=True, autoincrement=False, comment="told claim after which it is named"),
    _text("gist", "the proposition in plain words, as corrected"),
    _text("kind", "transfer, event, other"),
    _text("status", "folded from all tellings: contested, uncontested, denied-only, confirmed, withdrawn"),
    _number("changed", "1 where a party took another stand than it had taken before, else 0"),
    _number("documents", "documents that tell it"),
    _number("sources", "independent sources that allege it"),
    _text("first_on", "first day of publication; empty where none is known"),
    _text("last_on", "last day of publication; empty where none is known"),
    Index("claim_by_time", "last_on", "claim", "first_on"),
    Index("claim_by_status", "status", "last_on", "claim"),
    Index("claim_by_kind", "kind", "last_on", "claim"),
    Index("claim_by_change", "changed", "last_on", "claim"),
    Index("claim_by_counts", "status", "kind", "changed"),
)

claim_party = Table(
    "claim_party",
    metadata,
    Column("claim", BigInt, primary_key=True, autoincrement=False, comment="the claim"),
    Column("party", Text, primary_key=True, comment="a party that stands on it or is charged by it"),
    _text("stance", "where it stands at the end; empty for one that is only charged"),
    _number("changed", "1 where it took another stand than before, else 0"),
    _number("in_part", "1 where it admits less than was alleged, else 0"),
    _number("charged", "1 where the claim is about its doing and another party alleges it, else 0"),
    _text("since", "day on which it first took the stand that it has at the end; empty where none is known"),
    _text("said", "id of its newest statement to that effect; empty where none is told"),
    _number("said_in", "the drawing that holds this statement; 0 where none is told"),
    _text("status", "status of the claim"),
    _text("last_on", "last day of publication of the claim"),
    Index("claim_party_by_time", "party", "last_on", "claim"),
    Index("claim_party_by_status", "party", "status", "last_on", "claim"),
    Index("claim_party_by_stance", "party", "stance", "last_on", "claim", "charged", "changed"),
)

flow = Table(
    "flow",
    metadata,
    Column("transfer", BigInt, primary_key=True, autoincrement=False, comment="a transfer of a current drawing"),
    _number("claim", "the claim that it stands in", optional=True),
    _text("supplier", "party code or name, as corrected", optional=True),
    _text("recipient", "party code or name, as corrected", optional=True),
    _text("categories", "categories of the items, each between commas"),
    _text("status", "alleged, reported, denied, confirmed, planned, hypothetical, as corrected"),
    _text("day_from", "first day of its time as told, else day of publication; empty where none is known"),
    _text("day_to", "last day of its time as told, else day of publication; empty where none is known"),
    _text("published", "day of publication; empty where none is known"),
    Index("flow_by_time", "published", "transfer", "day_from", "day_to", "claim"),
    Index("flow_by_claim", "claim", "published", "transfer"),
    Index("flow_by_supplier", "supplier", "published", "transfer"),
    Index("flow_by_recipient", "recipient", "published", "transfer"),
)

name_word = Table(
    "name_word",
    metadata,
    Column("word", Text, primary_key=True, comment="a word of a speaker's name, in lower case"),
    Column("speaker", Text, primary_key=True, comment="the name as statements have it"),
)

tally = Table(
    "tally",
    metadata,
    Column("what", Text, primary_key=True, comment="rows: of a table; stamp: newest drawings that bear it"),
    Column("name", Text, primary_key=True, comment="the table; the stamp as JSON: version, network, lexicon"),
    _number("number", "how many there are"),
)

RECORDS = (
    run, run_end, document, sighting, refusal, drawing, statement, event, transfer, told_claim, stance, link, sketch,
    copy, judgement, checkpoint,
)  # fmt: skip
"""Append-only tables; every row of each has a leaf in the log."""

DERIVED = (match_key, band_key, membership, claim, claim_party, flow, name_word, tally)
"""Tables that `rebuild` makes anew from the records."""
