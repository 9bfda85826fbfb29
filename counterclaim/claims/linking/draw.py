"""A claim of one account -> the profile by which it is compared.

In: an account with one of its claims; or a bare sentence, with what is known besides. Out: a `Profile`. Always: the
same claim gives the same profile; who speaks is told apart from whom it is about; nothing is taken from other
documents, so that it does not matter which came first.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol

from counterclaim.actors.parties import find_parties
from counterclaim.claims.gist import as_denied
from counterclaim.claims.linking.profile import OPEN, Days, Deal, Mode, Profile, StageClass, Weighted
from counterclaim.claims.linking.rarity import rarity_of
from counterclaim.claims.proposition import FUNCTION_WORDS
from counterclaim.core.claim import Claim, ClaimKind
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Stage, Transfer
from counterclaim.lexicon.claims import concepts_of, lemma_of
from counterclaim.lexicon.linking import tells_use

MAX_TOLD_WORDS = 40
LEAST_RARE = 8.0
"""A word that few stories use: some two in five of the words of a report, function words left out."""
SKETCH_SIZE = 32
ANY = "unspecified"
"""Arms of any kind."""
MIN_DAYS_OF_LATE = 7
STAGES: dict[Stage, StageClass] = {
    "sought": "sought", "ordered": "sought", "planned": "planned", "agreed": "planned", "shipped": "done",
    "delivered": "done", "unspecified": "done",
}  # fmt: skip
_CHIEF: dict[StageClass, int] = {"done": 0, "planned": 1, "sought": 2}
"""A claim that something was done and is planned is chiefly the first."""
AFFIRMING = frozenset({"alleges", "confirms", "acknowledges"})
AGAINST = frozenset({"denies", "doubts"})
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’.][^\W_]+)*")
_NUMBER = re.compile(r"(?<![\w.])\d[\d,.]*\d|(?<![\w.])\d(?![\w.])")
_NEGATION = re.compile(r"\b(?:no|not|never|none|neither|nor|nothing|nobody|cannot|without)\b|n['’]t\b", re.IGNORECASE)
_MODES: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("ought", re.compile(r"\b(?:must|should|ought|needs? to|calls? (?:on|for)|called (?:on|for))\b", re.IGNORECASE)),
    ("may", re.compile(r"\b(?:[Cc]ould|may|[Mm]ight|[Cc]an)\b")),  # not the month
    ("will", re.compile(r"\b(?:will|would|shall|won['’]t|plan(?:s|ned)? to|intend(?:s|ed)? to|going to)\b", re.I)),
)
_POSSESSIVE = re.compile(r"['’]s$")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says, without who it is about."""

    stems: Weighted
    parties: tuple[str, ...]
    names: tuple[str, ...]
    numbers: tuple[str, ...]


class Drawn(Protocol):
    """All that was drawn from a document: an account, as far as a claim's profile takes it."""

    @property
    def document(self) -> Document: ...
    @property
    def statements(self) -> Sequence[Statement]: ...
    @property
    def events(self) -> Sequence[Event]: ...
    @property
    def transfers(self) -> Sequence[Transfer]: ...


def profile_of(account: Drawn, claim: Claim) -> Profile:
    """The profile of a claim of an account."""
    document, ids = account.document, claim.statements
    members = [each for each in account.statements if each.id in ids]
    contents = [" ".join(map(document.words_of, each.content)) for each in members]
    own = [each for each in account.events if each.statement in ids]
    return profile_text(
        claim.gist,
        kind=claim.kind,
        contents=contents,
        deals=deals_of(_transfers_of(account, claim, contents), document.published),
        doings=sorted({_doing(each) for each in own}),
        when=_when([each for each in own if each.on is not None]),
        tellers=sorted({each.party for each in claim.positions if each.stance in AFFIRMING}),
        deniers=sorted({each.party for each in claim.positions if each.stance in AGAINST}),
        affairs=flows_of(account.transfers),
        published=document.published,
        story=sketch_story(document.text),
        document=document.id,
        id=claim.id,
    )


def _transfers_of(account: Drawn, claim: Claim, contents: Sequence[str]) -> Iterator[Transfer]:
    own = claim.statements
    alone = sum(any(each.statement in own for each in transfer.tellings) for transfer in account.transfers) <= 1
    for transfer in account.transfers:
        if transfer.id in claim.transfers:
            told = replace(transfer, stage="sought") if _is_purchase(claim.gist) else transfer
            yield as_denied(told, contents, alone=alone) if claim.status == "denied-only" else told


def _is_purchase(gist: str) -> bool:
    """True for “Chad was buying boats”: somebody wants what others say was delivered."""
    told = {concept for word in _WORD.findall(gist) for concept in concepts_of(lemma_of(word))}
    return "acquire" in told and "supply" not in told


def profile_text(
    gist: str,
    *,
    kind: ClaimKind = "other",
    contents: Sequence[str] = (),
    deals: Sequence[Deal] = (),
    doings: Sequence[str] = (),
    when: Days = OPEN,
    tellers: Sequence[str] = (),
    deniers: Sequence[str] = (),
    affairs: Sequence[str] = (),
    published: date | None = None,
    story: Sequence[int] = (),
    document: str = "",
    id: str = "",
) -> Profile:
    """The profile of a bare sentence, with what else is known of the claim.

    >>> profile_text("Peru shipped 40 rockets to Chad").parties
    ('PER', 'TCD')
    """
    read = read_words(gist)
    known = {stem for stem, _ in read.stems}
    more: dict[str, float] = {}
    for content in contents:
        more |= {stem: weight for stem, weight in read_words(content).stems if stem not in known}
    return Profile(
        kind=kind,
        words=read.stems,
        told=tuple(sorted(more.items(), key=lambda row: (-row[1], row[0]))[:MAX_TOLD_WORDS]),
        parties=read.parties,
        names=read.names,
        numbers=read.numbers,
        deals=tuple(deals),
        doings=tuple(doings),
        tellers=tuple(tellers),
        deniers=tuple(deniers),
        negated=_NEGATION.search(gist) is not None,
        purpose=bool(deals) and tells_use(gist),
        mode=next((mode for mode, pattern in _MODES if pattern.search(gist)), "is"),
        affairs=tuple(affairs),
        when=when,
        published=published,
        story=tuple(story),
        document=document,
        id=id,
    )


def read_words(text: str) -> Words:
    """The stems of a text with what each tells, the parties, other names and numbers in it."""
    mentions = find_parties(text)
    stems: dict[str, float] = {}
    names: list[str] = []
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match[0])
        low = word.lower()
        if low in FUNCTION_WORDS or (low.isdigit() and not _YEAR.fullmatch(low)):
            continue
        if any(each.span.start <= match.start() < each.span.end for each in mentions):
            continue
        stem, weight = lemma_of(word), rarity_of(word)
        stems[stem] = min(weight, stems.get(stem, weight))
        if word[:1].isupper() and match.start() > 0:
            names.append(stem)
    numbers = sorted({each.replace(",", "") for each in _NUMBER.findall(text) if not _YEAR.fullmatch(each)})
    parties = tuple(dict.fromkeys(each.party.id for each in mentions))
    return Words(tuple(sorted(stems.items())), parties, tuple(sorted(set(names))), tuple(numbers))


@lru_cache(maxsize=4)
def sketch_story(text: str) -> tuple[int, ...]:
    """The lowest hashes of the rare words of a document, each word once."""
    stems = {lemma_of(each) for each in _WORD.findall(text) if rarity_of(each) >= LEAST_RARE}
    hashes = sorted(zlib.crc32(stem.encode("utf-8", "surrogatepass")) for stem in stems)
    return tuple(hashes[:SKETCH_SIZE])


def deals_of(transfers: Iterable[Transfer], published: date | None) -> tuple[Deal, ...]:
    """The transfers of a claim, the one it is chiefly about first."""
    deals = {_deal(each, published): None for each in transfers}
    return tuple(sorted(deals, key=lambda deal: (_CHIEF[deal.stage], repr(deal))))


def flows_of(transfers: Iterable[Transfer]) -> tuple[str, ...]:
    """Between whom arms move."""
    flows = {
        f"{each.supplier.party if each.supplier else '?'}>{each.recipient.party if each.recipient else '?'}"
        for each in transfers
        if each.supplier is not None or each.recipient is not None
    }
    return tuple(sorted(flows))


def _deal(transfer: Transfer, published: date | None) -> Deal:
    counts = [item.quantity for item in transfer.items if item.quantity is not None]
    return Deal(
        transfer.supplier.party if transfer.supplier else None,
        transfer.recipient.party if transfer.recipient else None,
        _goods(transfer),
        STAGES[transfer.stage],
        OPEN if transfer.when is None else _occasion((transfer.when.start, transfer.when.end), published),
        (counts[0].low, counts[0].high) if len(counts) == 1 else (None, None),
    )


def _goods(transfer: Transfer) -> tuple[str, ...]:
    """Which arms. Who denies "arms or shells" denies arms of any kind; who alleges it is about the shells."""
    told: set[str] = {item.category for item in transfer.items} or {ANY}
    named = told - {ANY}
    return tuple(sorted(named)) if named and not (ANY in told and transfer.status == "denied") else (ANY,)


def _occasion(when: Days, published: date | None) -> Days:
    """The days of an occasion; weeks that run up to the day of publication ("of late") are none, and have no end."""
    first, last = when
    if first is None or last is None or published is None:
        return when
    is_of_late = last >= published - timedelta(days=1) and (last - first).days >= MIN_DAYS_OF_LATE
    return (first, None) if is_of_late else when


def _doing(event: Event) -> str:
    actor = event.actor.party if event.actor else "?"
    return f"{event.type}:{actor}>{event.recipient.party if event.recipient else '?'}"


def _when(events: Sequence[Event]) -> Days:
    """The one time that all its dated events share; open where they differ."""
    told = {(each.on.start, each.on.end) for each in events if each.on is not None}
    return told.pop() if len(told) == 1 else OPEN
