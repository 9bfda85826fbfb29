"""What a user names on the command line, to the single inputs behind it: files, folders, addresses, standard input.

In: names. Out: bytes of one input, or the names that a folder holds. Always holds: at most the size limit is read,
only regular files are opened, and a folder's files come in sorted order. What the bytes mean is left to load.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from counterclaim.core.errors import InputError
from counterclaim.documents.kinds import MAX_BYTES, too_large

STDIN = "-"
FOLDER_SUFFIXES = frozenset({".txt", ".html", ".htm", ".json", ".jsonl"})


def is_url(source: str) -> bool:
    """True for what looks like an address with a scheme, fetched or refused as such."""
    head, separator, _ = source.partition("://")
    return bool(separator) and head.isalnum() and not Path(source).exists()


def read_file(path: Path) -> bytes:
    """All bytes of a regular file, or InputError before any byte is read where it is none or is too large."""
    status = check_file(path)
    if status.st_size > MAX_BYTES:
        raise too_large(str(path), f"{status.st_size / 1e6:.1f} MB")
    try:
        with path.open("rb") as stream:
            return _read_bounded(stream.read(MAX_BYTES + 1), str(path))
    except OSError as error:
        raise _unreadable(path, error) from error


def read_stdin() -> bytes:
    """All bytes of standard input, up to the size limit."""
    return _read_bounded(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")


def check_file(path: Path) -> os.stat_result:
    """The status of a regular file, or InputError that says what the path is instead."""
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise InputError(
            "input.no-such-file", f"there is no file {path}", "Check the name, or give an address or -."
        ) from error
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(
            "input.is-folder", f"{path} is a folder, not one document", "Read it as a batch: name the folder itself."
        )
    if not stat.S_ISREG(status.st_mode):
        raise InputError(
            "input.is-device",
            f"{path} is a device, pipe or socket, not a file",
            "Send its text to standard input and read -.",
        )
    return status


def expand(source: str | Path) -> Iterator[str]:
    """The inputs behind one name: a folder's readable files in sorted order, hidden ones left out; else the name."""
    name = str(source)
    if name == STDIN or is_url(name) or not Path(name).is_dir():
        yield name
        return
    for folder, subfolders, files in os.walk(name):
        subfolders[:] = sorted(subfolder for subfolder in subfolders if not subfolder.startswith("."))
        for file in sorted(files):
            path = Path(folder, file)
            if not file.startswith(".") and path.suffix.lower() in FOLDER_SUFFIXES and path.is_file():
                yield str(path)


def is_lines_file(name: str) -> bool:
    """True if a name says that each line is a story."""
    return Path(name).suffix.lower() in (".jsonl", ".ndjson")


def read_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Numbered lines of a file of any size, blank ones left out; a line over the limit comes cut, one byte too long."""
    check_file(path)
    try:
        with path.open("rb") as stream:
            number = 0
            while line := stream.readline(MAX_BYTES + 1):
                number += 1
                rest = line
                while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
                    rest = stream.readline(MAX_BYTES + 1)
                if line.strip():
                    yield number, line
    except OSError as error:
        raise _unreadable(path, error) from error


def _read_bounded(data: bytes, name: str) -> bytes:
    if len(data) > MAX_BYTES:
        raise too_large(name, f"more than {MAX_BYTES // 1024 // 1024} MB")
    return data


def _unreadable(path: Path, error: Exception) -> InputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError(
        "input.unreadable",
        f"{str(path)[:300]!r} cannot be opened: {reason}",
        "Check the name and your rights to read it.",
    )
