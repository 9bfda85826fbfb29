"""What drew a value: carried by everything drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stamp:
    """Reader version and the digests of its network and lexicon."""

    version: str
    network: str
    lexicon: str
