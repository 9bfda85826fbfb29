"""Which documents an export that does not take all has to hold: those in which anything stands that is wanted.

In: a source. Out: numbers of documents, or None where all are wanted. Always: every statement, event, transfer and
claim that the export tells finds its documents there.
"""

from __future__ import annotations

from itertools import chain

from counterclaim.ledger.streams.drawn import stream_events, stream_statements
from counterclaim.ledger.streams.folded import claim_documents
from counterclaim.ledger.streams.moved import stream_transfers
from counterclaim.ledger.streams.source import Source


def choose_documents(source: Source) -> frozenset[int] | None:
    """The documents that are needed."""
    if source.wanted.is_all:
        return None
    drawn = chain(stream_statements(source), stream_events(source), stream_transfers(source))
    return frozenset(chain((number for number, _ in drawn), claim_documents(source)))
