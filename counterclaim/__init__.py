"""Counterclaim reads news reporting and keeps a sourced ledger of contested claims. It never decides who is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from counterclaim.pipeline.single import read

__all__ = ["__version__", "read"]


def __getattr__(name: str) -> Any:
    # `counterclaim --help` must not pay for numpy and onnxruntime, so the front door opens on first use.
    if name == "read":
        from counterclaim.pipeline.single import read

        return read
    raise AttributeError(f"module 'counterclaim' has no attribute {name!r}")
