"""Libraries of an extra: loaded when a format needs them, with a plain error where they are not installed."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

from counterclaim.core.errors import UsageError


def load_extra(module: str, extra: str) -> Any:
    """A module of an extra."""
    try:
        with warnings.catch_warnings():
            # What a library misses for work that is not asked of it is no news for whoever exports.
            warnings.simplefilter("ignore")
            return importlib.import_module(module)
    except ImportError as error:
        raise UsageError(
            "export.extra-missing",
            f"the format {extra} needs the package {module.partition('.')[0]}, which is not installed",
            f'Install it: pip install "counterclaim[{extra}]"',
        ) from error
