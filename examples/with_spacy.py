"""Statements on a spaCy Doc, beside whatever else a pipeline finds, and drawn by displaCy.

Run: python examples/with_spacy.py > statements.html
"""

from __future__ import annotations

import spacy
from spacy import displacy

from counterclaim.render.displacy import SPAN_COLOURS
from counterclaim.samples import SAMPLE_STORY


def main() -> None:
    """Print a page with sources, cues and contents marked."""
    nlp = spacy.blank("en")
    nlp.add_pipe("counterclaim", config={"published": "2024-03-14"})
    doc = nlp(SAMPLE_STORY.read_text(encoding="utf-8"))
    options = {"spans_key": "statements", "colors": SPAN_COLOURS}
    print(displacy.render(doc, style="span", page=True, options=options, jupyter=False))


if __name__ == "__main__":
    main()
