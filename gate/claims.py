"""Scores of drawn claims against the cases: grouping, status, and which statements each denial answers.

In: gold stories with their gold claims, and a function that draws statements and claims from a document. Out: a
`ClaimBoard` with figures in percent, in total and by story, and readable lines for what is wrong. Always: drawn
statements stand for the gold ones that they find (gate/matching.py); what no gold statement is found by is not counted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document
from counterclaim.core.statement import Statement
from gate.assignment import assign
from gate.gold import GoldStory
from gate.gold_content import GoldClaim
from gate.matching import match_statements

DrawClaims = Callable[[Document], tuple[Sequence[Statement], Sequence[Claim]]]
DENIALS = frozenset({"denies", "dismisses", "doubts"})
DENYING = frozenset({"denies", "doubts"})
ASSERTING = frozenset({"alleges", "confirms", "acknowledges"})


@dataclass(frozen=True, slots=True)
class StoryClaims:
    """One story's gold and drawn claims, the drawn ones in terms of the gold statements that were found."""

    name: str
    gold: tuple[GoldClaim, ...]
    drawn: tuple[Claim, ...]
    found: Mapping[str, str]
    """Drawn statement id to gold statement id."""
    denials: frozenset[str]
    """The ids of the gold statements whose position is to deny, dismiss or doubt."""


@dataclass(frozen=True, slots=True)
class ClaimBoard:
    """What was drawn for a set of stories, from which every figure is counted."""

    stories: tuple[StoryClaims, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure."""
        return _figures(self.stories)

    def by_story(self) -> dict[str, dict[str, float]]:
        """The same for each story."""
        return {story.name: _figures([story]) for story in self.stories}


def score_claims(stories: Iterable[GoldStory], draw: DrawClaims) -> ClaimBoard:
    """Draw from every story whose claims are marked and set the claims beside the gold ones."""
    scored = []
    for story in stories:
        if story.claims is not None:
            statements, claims = draw(story.document)
            found = {pair.drawn.id: pair.gold.id for pair in match_statements(story, statements).pairs}
            denials = frozenset(each.id for each in story.statements if each.position in DENIALS)
            scored.append(StoryClaims(story.name, story.claims, tuple(claims), found, denials))
    return ClaimBoard(tuple(scored))


def _standing(claim: GoldClaim, stances: Collection[str] | None = None) -> frozenset[str]:
    """The ids of the gold statements that take a stand on a claim, or one of these stances."""
    return frozenset(
        via for stance in claim.positions if stances is None or stance.stance in stances for via in stance.via
    )


def _figures(stories: Sequence[StoryClaims]) -> dict[str, float]:
    precision, recall = _b_cubed(stories)
    shared, drawn, gold = (sum(column) for column in zip(*map(_pairs, stories), strict=True))
    statuses = [verdict for story in stories for verdict in status_verdicts(story)]
    answers = [verdict for story in stories for verdict in answer_verdicts(story)]
    shared_statuses = [verdict for story in stories for verdict in nearest_statuses(story)]
    held = [verdict for verdict in statuses if verdict[1] is not None]
    return {
        "grouping precision": 100 * precision,
        "grouping recall": 100 * recall,
        "grouping f1": 100 * _f1(precision, recall),
        "pairs f1": 100 * _f1(shared / drawn if drawn else 0.0, shared / gold if gold else 0.0),
        "claims found": _percent(len(held), len(statuses)),
        "status": _percent(sum(g.status == d for g, d in held), len(held)),
        "status, many to one": _percent(sum(g.status == d for g, d in shared_statuses), len(shared_statuses)),
        "denials tied": _percent(sum(right for *_, right in answers), len(answers)),
        "denials tied, one at least": _percent(sum(bool(due & given) for _, due, given, _ in answers), len(answers)),
    }


def _b_cubed(stories: Sequence[StoryClaims]) -> tuple[float, float]:
    """Mean over statements: how many of those grouped with it belong there, and how many that belong are there.

    A statement may stand in several claims; two statements are together where they share one.
    """
    precisions, recalls = [], []
    for story in stories:
        gold, drawn = neighbours_by_statement(story)
        for statement, right in gold.items():
            together = drawn[statement]
            precisions.append(len(right & together) / len(together))
            recalls.append(len(right & together) / len(right))
    count = len(precisions) or 1
    return sum(precisions) / count, sum(recalls) / count


def _pairs(story: StoryClaims) -> tuple[int, int, int]:
    """Pairs of statements that are together in both, in the drawn claims, in the gold (each counted twice)."""
    gold, drawn = neighbours_by_statement(story)
    shared = sum(len(right & drawn[statement]) - 1 for statement, right in gold.items())
    return shared, sum(len(each) - 1 for each in drawn.values()), sum(len(each) - 1 for each in gold.values())


def neighbours_by_statement(story: StoryClaims) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Each found statement's companions, itself among them, by the gold and as drawn."""
    told = frozenset[str]().union(*map(_standing, story.gold))
    scored = told & frozenset(story.found.values())
    gold = [_standing(claim) & scored for claim in story.gold]
    drawn = [_gold_ids(story, claim) & scored for claim in story.drawn]
    return _companions(scored, gold), _companions(scored, drawn)


def _companions(statements: frozenset[str], groups: Sequence[frozenset[str]]) -> dict[str, frozenset[str]]:
    return {
        statement: frozenset({statement}).union(*(group for group in groups if statement in group))
        for statement in sorted(statements)
    }


def _gold_ids(story: StoryClaims, claim: Claim) -> frozenset[str]:
    return frozenset(story.found[each] for each in claim.statements if each in story.found)


def pair_claims(story: StoryClaims) -> dict[str, Claim]:
    """Gold claim id to the drawn claim that is most like it, one to one, by the statements they share."""
    drawn = [_gold_ids(story, claim) for claim in story.drawn]
    weights = [[_likeness(_standing(gold), each) for each in drawn] for gold in story.gold]
    return {story.gold[i].id: story.drawn[j] for i, j in assign(weights)}


def _likeness(gold: frozenset[str], drawn: frozenset[str]) -> float:
    return len(gold & drawn) / len(gold | drawn) if gold & drawn else 0.0


def status_verdicts(story: StoryClaims) -> Iterator[tuple[GoldClaim, str | None]]:
    """Every gold claim that has a found statement, with the status that was drawn for it (None: no claim for it)."""
    paired = pair_claims(story)
    found = frozenset(story.found.values())
    for gold in story.gold:
        if _standing(gold) & found:
            drawn = paired.get(gold.id)
            yield gold, drawn.status if drawn is not None else None


def nearest_statuses(story: StoryClaims) -> Iterator[tuple[GoldClaim, str]]:
    """Every gold claim with the status of the drawn claim most like it, though that may stand for another one too."""
    drawn = [(_gold_ids(story, claim), claim.status) for claim in story.drawn]
    for gold in story.gold:
        found = _standing(gold) & frozenset(story.found.values())
        near = [(_likeness(found, ids), status) for ids, status in drawn if found & ids]
        if near:
            yield gold, max(near)[1]


def answer_verdicts(story: StoryClaims) -> Iterator[tuple[str, frozenset[str], frozenset[str], bool]]:
    """Every found denial of something that the text alleges: its id, what it answers by the gold, as drawn, right."""
    found = frozenset(story.found.values())
    answered: dict[str, frozenset[str]] = {}
    for claim in story.drawn:
        for stance in claim.positions:
            answers = frozenset(story.found.get(each, "") for each in stance.answers) - {""}
            for each in stance.statements:
                if each in story.found:
                    answered[story.found[each]] = answered.get(story.found[each], frozenset()) | answers
    for statement in sorted(found & story.denials):
        due = frozenset[str]()
        for gold in story.gold:
            if statement in _standing(gold, DENYING):
                due |= _standing(gold, ASSERTING) - {statement}
        if due & found:
            given = answered.get(statement, frozenset())
            yield statement, due, given, bool(given) and given <= due


def miss_lines(board: ClaimBoard) -> Iterator[str]:
    """One line for each wrong status and each denial tied to the wrong statements, story by story."""
    for story in board.stories:
        yield f"## {story.name}"
        for gold, status in status_verdicts(story):
            if gold.status != status:
                yield f"status   {gold.id:4} {status} for {gold.status}: {gold.gist}"
        for statement, due, given, right in answer_verdicts(story):
            if not right:
                yield f"answers  {statement:4} {', '.join(sorted(given)) or 'none'} for {', '.join(sorted(due))}"


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
