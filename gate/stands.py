"""Scores of positions at the end: where each party stands on each claim after all stories that tell it.

In: what gate/linking.py reads. Out: percent right. Always: the gold's end is folded from the gold's own stands and days
by the package's fold, so that only what was drawn can be wrong; acknowledging counts as confirming, which is how the
gold writes it. Two ways: as drawn, over claims as linked; and with gold statements in gold claims, where only the
stance of each statement is the package's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from counterclaim.claims.denial import is_denial
from counterclaim.claims.grouped import Group
from counterclaim.claims.over_time.positions import AGAINST, FOR, fold_positions
from counterclaim.claims.over_time.telling import Telling, tellings_of
from counterclaim.claims.proposition import Proposition, read_propositions
from counterclaim.claims.stance import stance_of
from counterclaim.core.claim import StanceKind
from counterclaim.core.interval import Interval
from counterclaim.pipeline.account import Account
from gate.gold import GoldStory
from gate.gold_account import to_statement, to_transfer
from gate.linking import MakeAccount, ToldClaim, key_of, link_all, named_in, score_linking
from gate.matching import match_statements

Ends = dict[tuple[str, str], StanceKind]
"""Where each party stands on each claim at the end, by gist and party."""


@dataclass(frozen=True, slots=True)
class Ended:
    """One party on one gold claim: where it stands by the gold, as drawn, and given gold statements and claims."""

    gist: str
    party: str
    gold: StanceKind
    drawn: StanceKind | None
    given: StanceKind | None


@dataclass(frozen=True, slots=True)
class StandBoard:
    """All parties on all gold claims; `drawn` is None where no statement of the party on the claim was found."""

    ended: tuple[Ended, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure."""
        found = [each for each in self.ended if each.drawn is not None]
        given = [each for each in self.ended if each.given is not None]
        return {
            "drawn right": _percent(sum(_same(each.gold, each.drawn) for each in found), len(found)),
            "drawn on the right side": _percent(
                sum(_side(each.gold) == _side(each.drawn) for each in found), len(found)
            ),
            "drawn right, of all": _percent(sum(_same(each.gold, each.drawn) for each in found), len(self.ended)),
            "gold statements right": _percent(sum(_same(each.gold, each.given) for each in given), len(given)),
        }

    def miss_lines(self) -> Iterator[str]:
        """One line for each party that ends elsewhere."""
        for each in self.ended:
            if not _same(each.gold, each.drawn) or not _same(each.gold, each.given):
                yield f"{each.party:12} {each.gold} drawn {each.drawn} given {each.given}: {each.gist}"


def score_stands(stories: Sequence[GoldStory], make: MakeAccount) -> StandBoard:
    """Fold the gold and what was drawn."""
    marked = [story for story in stories if story.claims is not None]
    gold = fold_ends(_gold_tellings(marked))
    given = fold_ends(_given_tellings(marked, make))
    drawn = _drawn_ends(marked, make)
    return StandBoard(
        tuple(
            Ended(gist, party, stance, drawn.get((gist, party)), given.get((gist, party)))
            for (gist, party), stance in gold.items()
        )
    )


def fold_ends(tellings: Mapping[str, Sequence[Telling]]) -> Ends:
    """The end of every party on every claim."""
    return {
        (gist, position.party): position.stance for gist, told in tellings.items() for position in fold_positions(told)
    }


def _gold_tellings(stories: Iterable[GoldStory]) -> dict[str, list[Telling]]:
    told: dict[str, list[Telling]] = {}
    for story in stories:
        statements = {each.id: each for each in story.statements}
        order = {each.id: at for at, each in enumerate(story.statements)}
        for claim in story.claims or ():
            for stance in claim.positions:
                for via in stance.via:
                    said = statements[via].said_on
                    on = None if said == (None, None) else Interval(*said)
                    telling = Telling(
                        claim.id, claim.gist, story.name, stance.party, None, stance.stance,  # type: ignore[arg-type]
                        on=on, published=story.document.published, at=order[via],
                    )  # fmt: skip
                    told.setdefault(claim.gist, []).append(telling)
    return told


def _given_tellings(stories: Iterable[GoldStory], make: MakeAccount) -> dict[str, list[Telling]]:
    """Gold statements in gold claims, each with the stance that the package finds."""
    told: dict[str, list[Telling]] = {}
    for story in stories:
        account = make(story.document)
        if account.reading is None:
            continue
        moved = [to_transfer(story, number, each) for number, each in enumerate(story.transfers or ())]
        statements = tuple(to_statement(each) for each in story.statements)
        read = {each.statement.id: each for each in read_propositions(account.reading, statements, (), moved)}
        for claim in story.claims or ():
            party_of = {via: stance.party for stance in claim.positions for via in stance.via}
            members = [read[via] for via in party_of if via in read]
            group = _group(members)
            told.setdefault(claim.gist, []).extend(
                Telling(
                    claim.id,
                    claim.gist,
                    story.name,
                    party_of[each.statement.id],
                    None,
                    stance_of(each, group),
                    on=each.statement.said_on,
                    published=story.document.published,
                    at=each.at,
                )
                for each in members
            )
    return told


def _group(members: Sequence[Proposition]) -> Group:
    others = [each for each in members if is_denial(each) or each.statement.position == "declines"]
    shared = Counter(transfer for each in members for transfer in each.transfers)
    return Group(
        [each for each in members if each not in others], others, transfers=frozenset(list(dict(shared.most_common(1))))
    )


def _drawn_ends(stories: Sequence[GoldStory], make: MakeAccount) -> Ends:
    """Each gold claim's parties on the drawn claim, as linked, that shares most statements with it."""
    board = score_linking(stories, make)
    names = link_all(board.drawn)
    tellings: dict[str, list[tuple[Telling, frozenset[str]]]] = {}
    for story in stories:
        account = make(story.document)
        found = {pair.drawn.id: pair.gold.id for pair in match_statements(story, account.statements).pairs}
        for told in (each for each in board.drawn if each.story == story.name):
            rows = _rows(story, account, told, found)
            tellings.setdefault(names[key_of(told)], []).extend(rows)
    ends: Ends = {}
    folded = {
        name: {p.party: p.stance for p in fold_positions(row[0] for row in rows)} for name, rows in tellings.items()
    }
    sizes = {name: frozenset[str]().union(*(ids for _, ids in rows)) for name, rows in tellings.items()}
    for gist, party, (whole, own) in _wanted(stories):
        shares = [(len(whole & ids) / len(whole | ids), name) for name, ids in sizes.items() if whole & ids]
        for _, name in sorted(shares, reverse=True):
            parties = [telling.party for telling, ids in tellings[name] if ids & own]
            if parties:
                ends[gist, party] = folded[name][Counter(parties).most_common(1)[0][0]]
                break
    return ends


def _rows(
    story: GoldStory, account: Account, told: ToldClaim, found: Mapping[str, str]
) -> Iterator[tuple[Telling, frozenset[str]]]:
    claim = next(each for each in account.claims if each.id == told.id)
    for telling in tellings_of(account.document, claim, {each.id: each for each in account.statements}):
        ids = named_in(story, (found[each] for each in telling.statements if each in found))
        yield replace(telling, document=story.name), ids


def _wanted(stories: Sequence[GoldStory]) -> Iterator[tuple[str, str, tuple[frozenset[str], frozenset[str]]]]:
    """Each gold claim and party with the statements of the claim, and with those of the party on it."""
    whole: dict[str, frozenset[str]] = {}
    own: dict[tuple[str, str], frozenset[str]] = {}
    for story in stories:
        for claim in story.claims or ():
            for stance in claim.positions:
                ids = named_in(story, stance.via)
                whole[claim.gist] = whole.get(claim.gist, frozenset()) | ids
                own[claim.gist, stance.party] = own.get((claim.gist, stance.party), frozenset()) | ids
    for (gist, party), ids in own.items():
        yield gist, party, (whole[gist], ids)


def _side(stance: StanceKind | None) -> str | None:
    if stance is None:
        return None
    return "for" if stance in FOR else "against" if stance in AGAINST else "neither"


def _same(gold: StanceKind, drawn: StanceKind | None) -> bool:
    owned = {"acknowledges": "confirms"}
    return drawn is not None and owned.get(gold, gold) == owned.get(drawn, drawn)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
