"""The scorers of stories: what is measured on any set of them, by family.

In: a `Bench` and the name of a set. Out: a board for each family. Always: one reading of a story serves every family.
Scorers of the cases go by the names of their families ("transfers"); those of any other set have its name before
("own/transfers"), so that figures of different stories are never mistaken for one another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gate.bench import CASES, Bench

if TYPE_CHECKING:
    from gate.boards import Board


@dataclass(frozen=True, slots=True)
class PlainBoard:
    """A board whose lines are made by a function beside it."""

    told: Mapping[str, float]
    stories: Mapping[str, Mapping[str, float]]
    lines: Callable[[], Iterator[str]]

    def figures(self) -> dict[str, float]:
        return dict(self.told)

    def by_story(self) -> dict[str, dict[str, float]]:
        return {name: dict(figures) for name, figures in self.stories.items()}

    def miss_lines(self) -> Iterator[str]:
        return self.lines()

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]:
        return {}


def statements_board(bench: Bench, name: str) -> Board:
    """Statements: found, and right on those."""
    return bench.board(name)


def transfers_board(bench: Bench, name: str) -> Board:
    """Transfers of arms."""
    from gate.transfers import score_transfers

    return score_transfers(bench.gold(name), bench.account)


def events_board(bench: Bench, name: str) -> Board:
    """Coded events."""
    from gate.events import score_events

    return score_events(bench.gold(name), bench.account)


def claims_board(bench: Bench, name: str) -> Board:
    """Claims: grouped, their status, denials tied."""
    from gate.claims import miss_lines, score_claims

    board = score_claims(bench.gold(name), lambda document: (bench.draw(document), bench.account(document).claims))
    figures = board.figures() if board.stories else {}
    return PlainBoard(figures, board.by_story(), lambda: miss_lines(board))


def headlines_board(bench: Bench, name: str) -> Board:
    """Verdicts on headlines."""
    from gate.headlines import score_headlines

    return score_headlines(bench.gold(name), bench.account)


FAMILIES: dict[str, tuple[Callable[[Bench, str], Board], str]] = {
    "statements": (statements_board, "statements found, and each value on those"),
    "transfers": (transfers_board, "transfers found, each value on those, rules that apply"),
    "events": (events_board, "events found, and each value on those"),
    "claims": (claims_board, "claims: statements grouped, status, denials tied to what they deny"),
    "headlines": (headlines_board, "verdicts on headlines; most are supported, so the others count"),
}


def scorer_name(family: str, stories: str) -> str:
    """How the scorer of a family on a set of stories is called.

    >>> scorer_name("transfers", "cases"), scorer_name("transfers", "own"), scorer_name("statements", "cases")
    ('transfers', 'own/transfers', 'cases')
    """
    if stories != CASES:
        return f"{stories}/{family}"
    return CASES if family == "statements" else family


def measure_family(family: str, stories: str) -> Callable[[Bench], dict[str, float]]:
    """A scorer's measure; the board stays on the bench for whoever wants to see what lies behind."""

    def measure(bench: Bench) -> dict[str, float]:
        board = FAMILIES[family][0](bench, stories)
        bench.boards[scorer_name(family, stories)] = board
        return board.figures()

    return measure


def story_files(stories: str) -> Callable[[Bench], Iterable[Path]]:
    """The files of a set in the format of the cases."""
    return lambda bench: bench.folder(stories).glob("*.json")
