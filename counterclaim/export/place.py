"""Where an export is written: a file or a folder that is there whole or not at all.

In: a path, and whether what is there may be replaced. Out: an open file, or a folder to fill. Always: nothing is
written over unless that was asked for, and an export that failed or was stopped leaves nothing behind.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from counterclaim.core.errors import UsageError


@contextmanager
def writing_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """The draft of a file; it takes the file's name when all is written."""
    check_place(path, replace=replace)
    draft = _draft(path)
    try:
        with _refused(path):
            yield draft
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def writing_folder(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """The draft of a folder; its files take their places when all are written."""
    check_place(path, replace=replace)
    draft = _draft(path)
    try:
        with _refused(path):
            draft.mkdir()
            yield draft
            path.mkdir(exist_ok=True)
            for file in sorted(draft.iterdir()):
                file.replace(path / file.name)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """A new file, on disk when it is left."""
    with path.open("xb", buffering=1 << 20) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def check_place(path: Path, *, replace: bool = False) -> None:
    """An error where something is there already that was not to be replaced."""
    is_there = path.exists() and not (path.is_dir() and not any(path.iterdir()))
    if is_there and not replace:
        raise UsageError(
            "export.out-exists",
            f"{path} exists already",
            "Name another with --out, or add --replace to write over it.",
        )


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.part")


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(
            "export.unusable",
            f"cannot write the export to {path}: {error.strerror or error}",
            "Name a place in a folder that exists and that you may write to.",
        ) from error
