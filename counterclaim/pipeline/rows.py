"""The JSON Lines file that a batch appends to and resumes from.

In: a path and rows as text. Out: the same file, each row whole and on its own line. A row cut off by a crash is taken
away when the file is opened again, so its document is read again. A file that is not made of such rows is never
touched.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from counterclaim.core.document import Document
from counterclaim.core.errors import UsageError

_ROW_OPENING = b'{"document":'


@dataclass(slots=True)
class RowFile:
    """Rows already kept, by document id; a story that was given another day of publication has another id."""

    path: Path
    ids: set[str] = field(default_factory=set)
    networks: set[str] = field(default_factory=set)
    mended: bool = False

    @classmethod
    def open(cls, path: Path) -> RowFile:
        """Take up an earlier run's file, or begin one; refuses a file that holds anything else."""
        rows = cls(path)
        try:
            if not path.exists():
                path.touch()
                return rows
            rows._take_up()
        except OSError as error:
            raise UsageError(
                "out.unusable",
                f"cannot write rows to {path}: {error.strerror or error}",
                "Name a file in a folder that exists and that you may write to.",
            ) from error
        return rows

    def has(self, document: Document) -> bool:
        """True if this document is among the rows."""
        return document.id in self.ids

    def append(self, row: str, document: Document) -> None:
        """Add one row; it is in the file when this returns."""
        with self.path.open("ab") as out:
            out.write(row.encode("utf-8") + b"\n")
        self.ids.add(document.id)

    def _take_up(self) -> None:
        whole = 0
        with self.path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if not line.endswith(b"\n") and (line.startswith(_ROW_OPENING) or _ROW_OPENING.startswith(line)):
                    self.mended = True
                    break
                self._remember(line, number)
                whole += len(line)
        if self.mended:
            with self.path.open("r+b") as out:
                out.truncate(whole)

    def _remember(self, line: bytes, number: int) -> None:
        try:
            row = json.loads(line)
            self.ids.add(row["document"]["id"])
            self.networks.add(row["stamp"]["network"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UsageError(
                "out.not-rows",
                f"{self.path} is not a file of Counterclaim's rows (line {number})",
                "Name a new file, or one that an earlier `counterclaim read --out` made; this one was left as it is.",
            ) from error
