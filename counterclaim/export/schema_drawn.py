"""The part of the schema that describes events, transfers, claims and the headline's verdict.

In: the closed lists of values in `core`. Out: one schema for each; `schema` puts them together.
"""

from __future__ import annotations

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.core.event import EventType, Modality
from counterclaim.core.headline import Verdict
from counterclaim.core.measure import Applies
from counterclaim.core.transfer import Category, Stage, TransferStatus
from counterclaim.export.schema_forms import (
    COUNT,
    MAYBE_COUNT,
    MAYBE_TEXT,
    SCORE,
    TEXT,
    Schema,
    closed,
    list_of,
    maybe,
    maybe_one_of,
    one_of,
    ref,
)


def party_schema() -> Schema:
    """A party in the part it plays."""
    return closed(
        {
            "party": {**TEXT, "description": "ISO 3166-1 alpha-3 code of a state, or the id of a body or group."},
            "name": TEXT,
            "span": {**ref("span"), "description": "The words that name it in this part."},
        }
    )


def event_schema() -> Schema:
    """One coded event."""
    return closed(
        {
            "id": TEXT,
            "type": {**one_of(EventType), "description": "PLOVER type (September 2021)."},
            "cameo": {"type": ["string", "null"], "pattern": "^[0-9]{2,4}$", "description": "CAMEO code, if one fits."},
            "trigger": {**ref("span"), "description": "The words that tell the act."},
            "actor": {**maybe("party"), "description": "Who does it."},
            "recipient": {**maybe("party"), "description": "To whom it is done."},
            "place": MAYBE_TEXT,
            "on": {**maybe("interval"), "description": "When it is said to happen."},
            "modality": {
                **one_of(Modality),
                "description": "How it stands: only `reported` is the article's own telling.",
            },
            "statement": {**MAYBE_TEXT, "description": "The statement through which it comes."},
            "score": {**SCORE, "description": "How sure the reading is."},
            "reasons": {**list_of(TEXT), "description": "Which rules drew it, each as `rule: detail`."},
        }
    )


def transfer_schema() -> Schema:
    """One transfer of arms."""
    return closed(
        {
            "id": TEXT,
            "event": {**TEXT, "description": "The id of the event of its first telling."},
            "supplier": {**maybe("party"), "description": "From whom."},
            "recipient": {**maybe("party"), "description": "To whom."},
            "items": list_of(ref("item")),
            "when": {**maybe("interval"), "description": "When it is said to take place."},
            "stage": one_of(Stage),
            "route": {**list_of(ref("span")), "description": "Places by way of which it is said to go."},
            "concealed": {"type": "boolean", "description": "Whether it is said to be hidden."},
            "status": {**one_of(TransferStatus), "description": "How it stands; never that it happened."},
            "claim": {**MAYBE_TEXT, "description": "The claim that it is the matter of."},
            "measures": {**list_of(ref("measure")), "description": "Rules that it would touch if it were true."},
        }
    )


def item_schema() -> Schema:
    """One kind of arms in a transfer."""
    return closed(
        {
            "span": {**ref("span"), "description": "The item as said."},
            "category": one_of(Category),
            "quantity": maybe("quantity"),
        }
    )


def quantity_schema() -> Schema:
    """How many, as an interval."""
    return closed(
        {
            "span": {**ref("span"), "description": "The number as said."},
            "low": {**MAYBE_COUNT, "description": "At least so many; null where it is open."},
            "high": {**MAYBE_COUNT, "description": "At most so many; null where it is open."},
        }
    )


def measure_schema() -> Schema:
    """A rule, and what it would say of a transfer if that were true."""
    return closed(
        {
            "id": TEXT,
            "citation": {**TEXT, "description": "The rule with its paragraph."},
            "applies": {**one_of(Applies), "description": "What it would be if the transfer were true."},
            "why": TEXT,
        }
    )


def claim_schema() -> Schema:
    """One proposition with the stands on it."""
    return closed(
        {
            "id": TEXT,
            "gist": {**TEXT, "description": "The proposition in plain words; it is always somebody's."},
            "kind": one_of(ClaimKind),
            "status": {**one_of(ClaimStatus), "description": "How it stands within this document."},
            "positions": {**list_of(ref("stance")), "description": "Each party's stand, in the order taken."},
            "independent_sources": {**COUNT, "description": "How many sources do not rest on one another."},
        }
    )


def stance_schema() -> Schema:
    """One party's stand at a time."""
    return closed(
        {
            "party": {**TEXT, "description": "The party's id, or the speaker's name where there is none."},
            "speaker": MAYBE_TEXT,
            "stance": one_of(StanceKind),
            "on": {**maybe("interval"), "description": "When it was taken."},
            "statements": {**list_of(TEXT), "description": "The statements that take it."},
            "answers": {**list_of(TEXT), "description": "The statements that it answers."},
        }
    )


def headline_schema() -> Schema:
    """What the title says against what the text says."""
    return closed(
        {
            "verdict": {**maybe_one_of(Verdict), "description": "null: no title, or too little to judge."},
            "why": MAYBE_TEXT,
            "spans": {**list_of(ref("span")), "description": "The passages of title and text that show it."},
        }
    )
