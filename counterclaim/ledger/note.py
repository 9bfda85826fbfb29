"""The text of a checkpoint as it is printed, kept and mailed (C2SP signed-note and tlog-checkpoint).

In: origin, size, root and time, or a note's text. Out: the text, or what it says. Always: what `parse_note` accepts,
`note_text` writes again byte for byte. Keys and signatures are left to sign.py, what the root means to checkpoint.py.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path

from counterclaim.core.errors import InputError
from counterclaim.ledger.tree import HASH_BYTES

SIGNATURE = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
MAX_NOTE_CHARACTERS = 20_000
_MADE_AT = "made "
_SIZE = re.compile(r"0|[1-9][0-9]{0,17}")


@dataclass(frozen=True, slots=True)
class Note:
    """What a checkpoint says: the first `size` records of the ledger `origin` have this root."""

    origin: str
    size: int
    root: bytes
    made_at: str | None = None
    signatures: tuple[str, ...] = ()
    """Whole signature lines, without their line break."""


def note_body(note: Note) -> str:
    """What is signed: origin, size, root, and the time as an extension line."""
    made = "" if note.made_at is None else f"{_MADE_AT}{note.made_at}\n"
    return f"{note.origin}\n{note.size}\n{base64.b64encode(note.root).decode('ascii')}\n{made}"


def note_text(note: Note) -> str:
    """The note as it is written to a file: body, an empty line, signatures if any."""
    return note_body(note) + "\n" + "".join(f"{line}\n" for line in note.signatures)


def parse_note(text: str, *, name: str = "checkpoint") -> Note:
    """The note behind its text; anything that is no checkpoint is refused.

    >>> parse_note("harbour\\n0\\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\\n\\n").size
    0
    """
    body, divider, signed = text.rpartition("\n\n")
    lines = body.split("\n")
    root = unpack(lines[2]) if len(lines) in (3, 4) else None
    made_at = lines[3].removeprefix(_MADE_AT) if len(lines) == 4 else None
    if not divider or root is None or len(root) != HASH_BYTES or not _SIZE.fullmatch(lines[1]) or not lines[0].strip():
        raise _no_note(name)
    note = Note(lines[0], int(lines[1]), root, made_at, tuple(signed.split("\n")[:-1]))
    signatures_hold = all(SIGNATURE.fullmatch(line) for line in note.signatures)
    if len(text) > MAX_NOTE_CHARACTERS or not signatures_hold or note_text(note) != text:
        raise _no_note(name)
    return note


def read_note(path: Path) -> Note:
    """The checkpoint that a file keeps."""
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no UTF-8 text"
        hint = "Name a file that `counterclaim checkpoint --out` wrote."
        raise InputError("checkpoint.unreadable", f"cannot read the checkpoint {path}: {why}", hint) from error
    return parse_note(text, name=str(path))


def unpack(packed: str) -> bytes | None:
    """The bytes behind base64, None where it is none."""
    try:
        return base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None


def _no_note(name: str) -> InputError:
    told = f"{name} is no checkpoint: expected origin, size, root, perhaps a time, an empty line, perhaps signatures"
    return InputError("checkpoint.malformed", told, "Name a file that `counterclaim checkpoint --out` wrote.")
