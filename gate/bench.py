"""Where the gate's data lies, and what was read of it: each story once, whoever scores it.

In: folders, and perhaps other networks than the shipped one. Out: gold, accounts and boards, made when first asked for
and kept. A set of stories has a name: "cases", "stories" (held out of training), "own" (gate/stories), or that of a
folder that the caller gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.errors import InputError

if TYPE_CHECKING:
    from counterclaim.core.document import Document
    from counterclaim.core.statement import Statement
    from counterclaim.pipeline.account import Account
    from counterclaim.reading.reader import Reader
    from gate.boards import Board
    from gate.cases import Scoreboard
    from gate.floors import Pinned
    from gate.gold import GoldStory

ROOT = Path(__file__).parent.parent
CASES, HELD_OUT, OWN = "cases", "stories", "own"


@dataclass
class Bench:
    """Folders and networks of one run; `given` is a folder of further stories, `pinned` what was measured before."""

    shared: Path
    network: Path | None = None
    root: Path = ROOT
    given: Path | None = None
    float_network: Path | None = None
    pinned: Mapping[str, Pinned] = field(default_factory=dict)
    boards: dict[str, Board] = field(default_factory=dict)
    measured: dict[str, Mapping[str, float]] = field(default_factory=dict)
    """Figures by scorer, as far as they were measured in this run."""
    _accounts: dict[Document, Account] = field(default_factory=dict)
    _gold: dict[str, list[GoldStory]] = field(default_factory=dict)

    @cached_property
    def reader(self) -> Reader:
        from counterclaim.reading.reader import Reader

        return Reader.open() if self.network is None else Reader.open(self.network)

    def account(self, document: Document) -> Account:
        """What `counterclaim read` finds in one document."""
        from counterclaim.pipeline.single import read_document

        if document not in self._accounts:
            self._accounts[document] = read_document(document, reader=self.reader)
        return self._accounts[document]

    def draw(self, document: Document) -> tuple[Statement, ...]:
        """Statements of one document, as `counterclaim read` draws them."""
        return self.account(document).statements

    def board(self, name: str) -> Scoreboard:
        """The scoreboard of the statements of one set of stories."""
        from gate.cases import score_stories

        return score_stories(self.gold(name), self.draw)

    def gold(self, name: str) -> list[GoldStory]:
        """The gold of one set of stories."""
        from gate.gold import load_cases, load_held_out

        if name not in self._gold:
            folder = self.folder(name)
            self._gold[name] = load_held_out(folder) if name == HELD_OUT else load_cases(folder)
        return self._gold[name]

    def folder(self, name: str) -> Path:
        """Where a set of stories lies."""
        if self.given is not None and name == self.given.name:
            return self.given
        return {CASES: self.cases, HELD_OUT: self.stories, OWN: self.root / "gate" / "stories"}[name]

    @property
    def roots(self) -> tuple[Path, ...]:
        """Folders below which the names of data files do not depend on the machine."""
        return (*(() if self.given is None else (self.given.parent,)), self.shared, self.root)

    @property
    def cases(self) -> Path:
        return self.shared / "cases"

    @property
    def stories(self) -> Path:
        return self.root / "training" / "stories"

    @property
    def corpora(self) -> Path:
        return self.shared / "data"


def check_given(folder: Path) -> Path:
    """The folder of further stories, with its links resolved; InputError where it holds none."""
    found = folder.resolve()
    if not any(found.glob("*.json")):
        raise InputError(
            "gate.no-stories", f"{folder} holds no *.json story", "Name a folder of stories in the format of the cases."
        )
    return found
