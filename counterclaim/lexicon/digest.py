"""One SHA-256 over all lexicon files, for the stamp on every drawn value."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def lexicon_digest() -> str:
    """`sha256:` digest of the names and bytes of the lexicon's TOML files, in name order."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        data = path.read_bytes()
        digest.update(f"{path.name}:{len(data)}:".encode())
        digest.update(data)
    return "sha256:" + digest.hexdigest()
