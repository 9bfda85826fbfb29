"""Scores of drawn transfers of arms against gold: how many are found, what is right on those, and which rules apply.

In: gold stories and a function that makes the account of a document. Out: a `TransferBoard`. Always: a drawn transfer
finds a gold one by supplier, recipient and a category in common, one to one; of several that fit, the one with the same
words, days and numbers, never the one with the same status. Stories whose transfers nobody marked are passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterclaim.core.document import Document
from counterclaim.core.transfer import Item, Transfer
from counterclaim.pipeline.account import Account
from gate.assignment import assign
from gate.boards import Matched, found_figures, match_things, right_figures, sentence_words, wrong_words
from gate.citations import same_rule
from gate.gold import GoldStory
from gate.gold_content import Bounds, GoldItem, GoldTransfer
from gate.names import EMPTY_WORDS, fold, party_id, same_participant
from gate.verdicts import Verdict, days_of, days_overlap, shown_days

MakeAccount = Callable[[Document], Account]
TransferMatching = Matched[GoldTransfer, Transfer]
ASPECTS = (
    "status", "quantity", "quantity, where told", "date", "date overlap", "date, where told", "concealed", "route",
    "concealed and route", "stage", "items", "rules found",
)  # fmt: skip
APPLIED = ("breach", "possible breach")


@dataclass(frozen=True, slots=True)
class TransferBoard:
    """The matchings of a set of stories, from which every figure is counted."""

    matchings: tuple[TransferMatching, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure, and three counts: transfers where there are none, and rules that do not apply."""
        figures = found_figures(self.matchings) | right_figures(_verdicts(self.matchings), ASPECTS)
        empty = [matching for matching in self.matchings if not matching.story.transfers]
        if empty:
            figures["false where there are none"] = float(sum(len(matching.false) for matching in empty))
        if any(gold.measures for matching in self.matchings for gold in matching.story.transfers or ()):
            found = [rule for m in self.matchings for gold, drawn in m.pairs for rule in wrong_rules([gold], drawn)]
            false = [rule for m in self.matchings for drawn in m.false for rule in wrong_rules(_twins(m, drawn), drawn)]
            figures |= {"rules wrong": float(len(found)), "rules wrong on false transfers": float(len(false))}
        return figures

    def by_story(self) -> dict[str, dict[str, float]]:
        """The same for each story."""
        return {matching.story.name: TransferBoard((matching,)).figures() for matching in self.matchings}

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]:
        """Gold against drawn, for status and stage."""
        verdicts = list(_verdicts(self.matchings))
        return {
            aspect: Counter((v.gold, v.drawn) for v in verdicts if v.aspect == aspect) for aspect in ("status", "stage")
        }

    def miss_lines(self) -> Iterator[str]:
        """One line for each transfer missed, false or wrong, story by story."""
        for matching in self.matchings:
            yield f"## {matching.story.name}"
            yield from _lines(matching)


def score_transfers(stories: Iterable[GoldStory], make_account: MakeAccount) -> TransferBoard:
    """Draw from every story whose transfers are marked, and match with its gold."""
    return TransferBoard(
        tuple(
            match_transfers(story, make_account(story.document).transfers)
            for story in stories
            if story.transfers is not None
        )
    )


def match_transfers(story: GoldStory, transfers: Sequence[Transfer]) -> TransferMatching:
    """The best one-to-one pairs."""
    return match_things(story, story.transfers or (), transfers, weigh_transfer)


def weigh_transfer(gold: GoldTransfer, drawn: Transfer) -> float | None:
    """None where supplier, recipient or category differ; else what they have in common besides, up to about 2."""
    if not (same_participant(gold.supplier, drawn.supplier) and same_participant(gold.recipient, drawn.recipient)):
        return None
    if not _categories(gold.items) & _categories(drawn.items):
        return None
    words = sum(any(_is_same_item(item, each) for each in drawn.items) for item in gold.items)
    quality = words / max(1, len(gold.items))
    quality += (gold.when != (None, None)) * days_overlap(gold.when, days_of(drawn.when)) / 2
    told = {item.quantity for item in gold.items} - {(None, None)}
    return quality + bool(told & {bounds_of(item) for item in drawn.items}) / 2


def _categories(items: Sequence[GoldItem] | Sequence[Item]) -> frozenset[str]:
    """No items are arms of no told category."""
    return frozenset(item.category for item in items) or frozenset({"unspecified"})


def _is_same_item(gold: GoldItem, drawn: Item) -> bool:
    return any(place.overlaps(drawn.span) for place in gold.places)


def bounds_of(item: Item | None) -> Bounds:
    """How many, open at both ends where no number was drawn."""
    return (None, None) if item is None or item.quantity is None else (item.quantity.low, item.quantity.high)


def judge_transfer(gold: GoldTransfer, drawn: Transfer, document: Document) -> Iterator[Verdict]:
    """All verdicts on one found transfer; quantity, items and rules have one for each that the gold names."""
    yield Verdict("status", gold.status, drawn.status, gold.status == drawn.status)
    for item, partner in pair_items(gold.items, drawn.items):
        wanted, got = item.quantity, bounds_of(partner)
        yield Verdict("items", item.category, "none" if partner is None else partner.category, partner is not None)
        yield Verdict("quantity", _shown_bounds(wanted), _shown_bounds(got), wanted == got)
        if wanted != (None, None):
            yield Verdict("quantity, where told", _shown_bounds(wanted), _shown_bounds(got), wanted == got)
    days = days_of(drawn.when)
    yield Verdict("date", shown_days(gold.when), shown_days(days), gold.when == days)
    yield Verdict("date overlap", shown_days(gold.when), shown_days(days), days_overlap(gold.when, days))
    if gold.when != (None, None):
        yield Verdict("date, where told", shown_days(gold.when), shown_days(days), gold.when == days)
    yield from _judge_way(gold, drawn, document)
    yield Verdict("stage", gold.stage, drawn.stage, gold.stage == drawn.stage)
    applied = applied_rules(drawn)
    for rule in gold.measures:
        yield Verdict("rules found", rule, ", ".join(applied) or "none", any(same_rule(rule, each) for each in applied))


def _judge_way(gold: GoldTransfer, drawn: Transfer, document: Document) -> Iterator[Verdict]:
    places = [document.words_of(span) for span in drawn.route]
    concealed, route = gold.concealed == drawn.concealed, same_route(gold.route, places)
    yield Verdict("concealed", str(gold.concealed), str(drawn.concealed), concealed)
    yield Verdict("route", _shown_route(gold.route), _shown_route(places), route)
    wanted, got = _shown_way(gold.concealed, gold.route), _shown_way(drawn.concealed, places)
    yield Verdict("concealed and route", wanted, got, concealed and route)


def pair_items(gold: Sequence[GoldItem], drawn: Sequence[Item]) -> Iterator[tuple[GoldItem, Item | None]]:
    """Each gold item with a drawn one of its category, the one with its own words if it can be; None where none is."""
    weights = [
        [(1.0 + 2 * _is_same_item(item, each)) if item.category == each.category else 0.0 for each in drawn]
        for item in gold
    ]
    chosen = dict(assign(weights))
    return ((item, drawn[chosen[i]] if i in chosen else None) for i, item in enumerate(gold))


def same_route(gold: Sequence[str], drawn: Sequence[str]) -> bool:
    """True if each place of one has its like in the other; "Rajin" is like "the port of Rajin".

    >>> same_route(["Sebha", "Sebha in the south"], ["Sebha"]), same_route([], ["Sebha"])
    (True, False)
    """
    return all(any(_is_same_place(one, other) for other in drawn) for one in gold) and all(
        any(_is_same_place(one, other) for other in gold) for one in drawn
    )


def _is_same_place(left: str, right: str) -> bool:
    words = [frozenset(fold(place).split()) - EMPTY_WORDS for place in (left, right)]
    shorter, longer = sorted(words, key=len)
    return party_id(left) == party_id(right) or (bool(shorter) and shorter <= longer)


def applied_rules(drawn: Transfer) -> list[str]:
    """Citations of the rules that a transfer would break, or might, if it were true."""
    return [each.citation for each in drawn.measures if each.applies in APPLIED]


def wrong_rules(gold: Iterable[GoldTransfer], drawn: Transfer) -> list[str]:
    """Citations applied to a drawn transfer that none of these gold ones has."""
    due = [rule for transfer in gold for rule in transfer.measures]
    return [each for each in applied_rules(drawn) if not any(same_rule(rule, each) for rule in due)]


def _twins(matching: TransferMatching, drawn: Transfer) -> list[GoldTransfer]:
    """Gold transfers between the same two parties: of a second telling, their rules are its rules."""
    return [
        gold
        for gold in matching.story.transfers or ()
        if same_participant(gold.supplier, drawn.supplier) and same_participant(gold.recipient, drawn.recipient)
    ]


def _verdicts(matchings: Iterable[TransferMatching]) -> Iterator[Verdict]:
    for matching in matchings:
        for gold, drawn in matching.pairs:
            yield from judge_transfer(gold, drawn, matching.story.document)


def _lines(matching: TransferMatching) -> Iterator[str]:
    document = matching.story.document
    for gold in matching.missed:
        what = ", ".join(f"{item.category} [{item.as_said}]" for item in gold.items) or "arms"
        where = next((f" | {sentence_words(document, item.places[0])}" for item in gold.items), "")
        yield f"missed {gold.claim}: {gold.status} {gold.supplier} -> {gold.recipient}: {what}{where}"
    for drawn in matching.false:
        yield f"false: {_shown_transfer(drawn, document)}"
    for gold, drawn in matching.pairs:
        wrong = wrong_words(judge_transfer(gold, drawn, document))
        rules = ", ".join(wrong_rules([gold], drawn))
        told = "; ".join(filter(None, (wrong, rules and f"rules wrong: {rules}")))
        if told:
            yield f"wrong {gold.claim}: {told} | {_shown_transfer(drawn, document)}"


def _shown_transfer(drawn: Transfer, document: Document) -> str:
    what = ", ".join(f"{item.category} [{document.words_of(item.span)}]" for item in drawn.items) or "arms"
    parties = (str(None if each is None else each.party) for each in (drawn.supplier, drawn.recipient))
    told = " / ".join(f"{telling.status}: {sentence_words(document, telling.trigger)}" for telling in drawn.tellings)
    return f"{drawn.status} {' -> '.join(parties)}: {what} | {told}"


def _shown_bounds(bounds: Bounds) -> str:
    low, high = bounds
    return "untold" if bounds == (None, None) else f"{'…' if low is None else low} to {'…' if high is None else high}"


def _shown_way(concealed: bool, places: Sequence[str]) -> str:
    return f"{'concealed' if concealed else 'open'}, {_shown_route(places)}"


def _shown_route(places: Sequence[str]) -> str:
    return " / ".join(places) or "no route"
