"""Every denial of a story: who denies what, and the words that say so.

Run: python examples/who_denies.py [STORY]
"""

from __future__ import annotations

import sys

import counterclaim
from counterclaim.samples import SAMPLE_STORY


def main(story: str) -> None:
    """Print one line for each denial."""
    account = counterclaim.read(story)
    for statement in account.statements:
        if statement.position in ("denies", "dismisses"):
            speaker = statement.speaker.name or "speaker unresolved"
            content = " … ".join(account.words_of(span) for span in statement.content)
            cue = statement.cue[0] if statement.cue else None
            support = f'"{account.words_of(cue)}" at {cue.start}' if cue else "no cue of its own"
            print(f"{speaker} {statement.position}: {content} [{support}]")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else str(SAMPLE_STORY))
