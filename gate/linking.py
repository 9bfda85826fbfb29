"""Scores of claims across stories: does every statement stand in the right claim, whichever story it is in?

In: gold stories with the account of each. Out: a `LinkBoard`. Always: gold claims of two stories are one where their
gists are equal; that gist itself is never shown to what is measured. Three ways: as drawn; with the gold's statements
and claims, worded by the package, so that linking alone is measured; and with nothing linked, to compare. A statement
that was not found is left out (gate/claims.py does the same).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from counterclaim.claims.denial import is_denial
from counterclaim.claims.gist import gist_of
from counterclaim.claims.grouped import Group
from counterclaim.claims.linking.components import Member, components
from counterclaim.claims.linking.draw import Drawn, profile_of
from counterclaim.claims.linking.index import MemoryIndex
from counterclaim.claims.linking.link import link_document
from counterclaim.claims.linking.profile import Profile
from counterclaim.claims.proposition import read_propositions
from counterclaim.core.claim import Claim, ClaimKind, ClaimStatus, Stance, StanceKind
from counterclaim.core.document import Document
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from gate.gold import GoldStory
from gate.gold_account import GoldAccount, to_statement, to_transfer
from gate.gold_content import GoldClaim
from gate.matching import match_statements

MakeAccount = Callable[[Document], Account]
Groups = Sequence[frozenset[str]]
NAMES = ("precision", "recall", "f1")


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim of one story: what it is compared by, and the gold statements that take a stand on it."""

    story: str
    id: str
    gist: str
    gold: frozenset[str]
    """The gists of the gold claims that it stands for; several where it lumps them."""
    statements: frozenset[str]
    profile: Profile


@dataclass(frozen=True, slots=True)
class LinkBoard:
    """Claims of all stories with the gold they should make; statements go by "story statement"."""

    gold: Mapping[str, frozenset[str]]
    scored: frozenset[str]
    drawn: tuple[ToldClaim, ...]
    worded: tuple[ToldClaim, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure."""
        figures: dict[str, float] = {}
        for label, told, gold, scored in self._ways():
            found = b_cubed(gold, groups_of(told, link_all(told)), scored)
            figures |= {f"{label} {name}": 100 * part for name, part in zip(NAMES, found, strict=True)}
        return figures

    def baselines(self) -> dict[str, float]:
        """What F1 would be with nothing linked, and with claims linked by the gold: the best that linking can do."""
        figures: dict[str, float] = {}
        for label, told, gold, scored in self._ways():
            alone = [each.statements for each in told]
            figures[f"{label} f1, nothing linked"] = 100 * b_cubed(gold, alone, scored)[2]
            figures[f"{label} f1, linked by the gold"] = 100 * b_cubed(gold, _by_gold(told), scored)[2]
        return figures

    def _ways(self) -> Iterator[tuple[str, Sequence[ToldClaim], Groups, frozenset[str]]]:
        if self.scored:
            gold = list(self.gold.values())
            yield "drawn", self.drawn, [each & self.scored for each in gold], self.scored
            yield "gold claims", self.worded, gold, frozenset().union(*gold)

    def miss_lines(self) -> Iterator[str]:
        """Baselines, then claims of two stories that were wrongly joined, or wrongly not, with both gists."""
        yield from (f"{figure:6.1f} {name}" for name, figure in self.baselines().items())
        for label, told in (("gold claims", self.worded), ("drawn", self.drawn)):
            names = link_all(told)
            yield f"## {label}"
            for at, later in enumerate(told):
                for earlier in told[:at]:
                    if later.story == earlier.story:
                        continue
                    same, joined = bool(later.gold & earlier.gold), names[key_of(later)] == names[key_of(earlier)]
                    if same != joined:
                        kind = "apart   " if same else "together"
                        yield f"{kind} {earlier.story}: {earlier.gist} | {later.story}: {later.gist}"


def score_linking(stories: Iterable[GoldStory], make: MakeAccount) -> LinkBoard:
    """Read every story whose claims are marked."""
    gold: dict[str, frozenset[str]] = {}
    scored: set[str] = set()
    drawn: list[ToldClaim] = []
    worded: list[ToldClaim] = []
    for story in stories:
        if story.claims is None:
            continue
        account = make(story.document)
        found = {pair.drawn.id: pair.gold.id for pair in match_statements(story, account.statements).pairs}
        told = frozenset[str]().union(*map(_standing, story.claims))
        for claim in story.claims:
            gold[claim.gist] = gold.get(claim.gist, frozenset()) | named_in(story, _standing(claim))
        scored |= named_in(story, told & frozenset(found.values()))
        drawn.extend(_drawn_claims(story, account, found))
        worded.extend(_worded_claims(story, account))
    return LinkBoard(gold, frozenset(scored), tuple(drawn), tuple(worded))


def link_all(told: Sequence[ToldClaim]) -> dict[str, str]:
    """Each claim with the one after which it is named, as a ledger would link them."""
    index = MemoryIndex()
    links: list[tuple[str, str, float]] = []
    numbers = {key_of(claim): number for number, claim in enumerate(told)}
    for story in dict.fromkeys(claim.story for claim in told):
        profiles = {key_of(claim): claim.profile for claim in told if claim.story == story}
        for name, found in link_document(profiles, index).items():
            links.extend((name, key_of(told[other]), match.score) for other, match in found if match.verdict == "same")
        for name, profile in profiles.items():
            index.add(numbers[name], profile, name)
    return components({key_of(each): Member(key_of(each), each.profile.published) for each in told}, links)


def groups_of(told: Sequence[ToldClaim], names: Mapping[str, str]) -> list[frozenset[str]]:
    """The statements of each claim across stories."""
    groups: dict[str, frozenset[str]] = {}
    for each in told:
        name = names[key_of(each)]
        groups[name] = groups.get(name, frozenset()) | each.statements
    return list(groups.values())


def b_cubed(gold: Groups, drawn: Groups, scored: frozenset[str]) -> tuple[float, float, float]:
    """Precision, recall and F1, mean over statements; two statements are together where they share a claim."""
    due, given = _companions(gold, scored), _companions(drawn, scored)
    precision = sum(len(due[each] & given[each]) / len(given[each]) for each in scored) / len(scored)
    recall = sum(len(due[each] & given[each]) / len(due[each]) for each in scored) / len(scored)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _companions(groups: Groups, scored: frozenset[str]) -> dict[str, frozenset[str]]:
    found = {each: frozenset({each}) for each in scored}
    for group in groups:
        kept = group & scored
        for each in kept:
            found[each] |= kept
    return found


def _by_gold(told: Sequence[ToldClaim]) -> list[frozenset[str]]:
    """What the best linking could make of the drawn claims: those that stand for the same gold claim are one."""
    groups: dict[str, frozenset[str]] = {}
    for each in told:
        name = min(each.gold, default=key_of(each))
        groups[name] = groups.get(name, frozenset()) | each.statements
    return list(groups.values())


def key_of(claim: ToldClaim) -> str:
    """How a claim is called beside those of other stories."""
    return f"{claim.story} {claim.id}"


def named_in(story: GoldStory, ids: Iterable[str]) -> frozenset[str]:
    """Statements of a story as they are called beside those of other stories."""
    return frozenset(f"{story.name} {each}" for each in ids)


def _standing(claim: GoldClaim) -> frozenset[str]:
    return frozenset(via for stance in claim.positions for via in stance.via)


def _drawn_claims(story: GoldStory, account: Account, found: Mapping[str, str]) -> Iterator[ToldClaim]:
    for claim in account.claims:
        ids = frozenset(found[each] for each in claim.statements if each in found)
        yield ToldClaim(
            story.name, claim.id, claim.gist, _gold_of(story, ids), named_in(story, ids), profile_of(account, claim)
        )


def _gold_of(story: GoldStory, ids: frozenset[str]) -> frozenset[str]:
    """The gist of the gold claim with which a drawn one shares most."""
    shares = [
        (len(ids & _standing(claim)) / len(ids | _standing(claim)), claim.gist)
        for claim in story.claims or ()
        if ids & _standing(claim)
    ]
    return frozenset({max(shares)[1]}) if shares else frozenset()


def _worded_claims(story: GoldStory, account: Account) -> Iterator[ToldClaim]:
    """The gold claims, worded as the package words a claim of these statements and transfers."""
    if account.reading is None or story.claims is None:
        return
    moved = [(each.claim, to_transfer(story, number, each)) for number, each in enumerate(story.transfers or ())]
    statements = tuple(to_statement(each) for each in story.statements)
    gold = GoldAccount(story.document, statements, (), tuple(transfer for _, transfer in moved))
    by_id = {each.statement.id: each for each in read_propositions(account.reading, statements, (), gold.transfers)}
    for claim in story.claims:
        members = [by_id[each] for each in sorted(_standing(claim)) if each in by_id]
        if not members:
            continue
        others = [each for each in members if is_denial(each)]
        group = Group([each for each in members if each not in others], others)
        own = [transfer for of, transfer in moved if of == claim.id]
        gist = gist_of(group, own, account.reading)
        yield _told(story, gold, _claim(claim, gist, own), claim)


def _told(story: GoldStory, gold: Drawn, claim: Claim, marked: GoldClaim) -> ToldClaim:
    return ToldClaim(
        story.name, claim.id, claim.gist, frozenset({marked.gist}), named_in(story, _standing(marked)),
        profile_of(gold, claim),
    )  # fmt: skip


def _claim(claim: GoldClaim, gist: str, transfers: Sequence[Transfer]) -> Claim:
    stances = tuple(
        Stance(each.party, None, cast("StanceKind", each.stance), None, each.via, ()) for each in claim.positions
    )
    kind, status = cast("ClaimKind", claim.kind), cast("ClaimStatus", claim.status)
    return Claim(claim.id, gist, kind, status, stances, 1, transfers=tuple(each.id for each in transfers))
