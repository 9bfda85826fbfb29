"""The invented stories that are shipped for a first try; no person and no event in them is real.

One for `read --sample`, and a folder of them for `serve --demo`: affairs over months, several outlets, copies.
"""

from __future__ import annotations

from pathlib import Path

SAMPLE_STORY = Path(__file__).with_name("river-rockets.txt")
DEMO_STORIES = Path(__file__).with_name("stories")
