"""The invented story that is shipped for a first try; no person and no event in it is real."""

from __future__ import annotations

from pathlib import Path

SAMPLE_STORY = Path(__file__).with_name("river-rockets.txt")
