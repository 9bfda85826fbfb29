"""The shipped network and its companions, checked by SHA-256 before anything opens them.

In: the asset folder (the package's own, or one that a user names). Out: `Assets`. Always: a file whose digest is not
the one pinned in `digests.json` is refused before a session or a tokenizer sees it; nothing here unpickles.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterclaim.core.errors import AssetError

FOLDER = Path(__file__).parent / "assets"
NETWORK, TOKENIZER, LABELS, DIGESTS = "network.onnx", "tokenizer.json", "labels.json", "digests.json"
_HINT = "Reinstall counterclaim, or run `counterclaim doctor` to see what differs."


@dataclass(frozen=True, slots=True)
class Assets:
    """The checked bytes of one network."""

    network: bytes
    tokenizer: str
    labels: dict[str, Any]
    digest: str
    """`sha256:` digest of the network file."""


def load_assets(folder: Path = FOLDER) -> Assets:
    """Read and check the asset files; AssetError names the file that is missing or not the one that was shipped."""
    pinned = _read_digests(folder)
    files = {}
    for name in (NETWORK, TOKENIZER, LABELS):
        files[name] = _read(folder, name)
        _check(name, files[name], pinned.get(name, "nothing"))
    return Assets(
        files[NETWORK], files[TOKENIZER].decode("utf-8"), json.loads(files[LABELS]), "sha256:" + pinned[NETWORK]
    )


def _read_digests(folder: Path) -> dict[str, str]:
    listed = _read(folder, DIGESTS)
    if folder == FOLDER:
        # The list of digests itself is pinned in code, or whoever swaps the network could swap it too.
        _check(DIGESTS, listed, PINNED)
    try:
        pinned = json.loads(listed)
    except ValueError:
        pinned = None
    if not isinstance(pinned, dict) or not all(isinstance(digest, str) for digest in pinned.values()):
        raise AssetError("network.altered", f"{DIGESTS} in {folder.name}/ is not a list of SHA-256 digests", _HINT)
    return pinned


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as cause:
        raise AssetError("network.missing", f"the network file {name} is not in {folder.name}/", _HINT) from cause


def _check(name: str, data: bytes, expected: str) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise AssetError(
            "network.altered", f"{name} has SHA-256 {found[:12]}…, expected {expected[:12]}…; it was not opened", _HINT
        )


PINNED = "e398c156b9ada1be1921ea22dfcf4455360a4f600f592c41ba9b7df05119be33"
