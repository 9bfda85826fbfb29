"""Whether two sketches are of copies of one story.

In: two sketches. Out: how much of the smaller is in the other, or None where they tell different stories. Always: the
two may be given in either order; a trim is as like its story as a full reprint. What was changed is left to compare.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.copies.sketch import MAX_ANCHORS, MAX_PAIRS, Sketch, share_kept

# Evidence: of 949 articles (24 cases and the training and development articles of PolNeAR, many on one subject) and
# 10,000 trims and rewordings of them, copies that a machine reworded share 34 % of the smaller's pairs or more and over
# half of its neighbouring names and numbers. Short articles under one site's long notice share as many pairs, but a
# third of the names at most: what they share is the notice.
MOSTLY, PARTLY, LOOSELY = 0.6, 0.3, 0.15
PARTLY_ANCHORED, LOOSELY_ANCHORED = 0.42, 0.6
MIN_PAIRS, MIN_ANCHORS = 8, 10


@dataclass(frozen=True, slots=True)
class Shared:
    """How much of the smaller of two sketches is in the other, 0 to 1, and how many hashes that rests on."""

    pairs: float
    anchors: float
    pair_count: int
    anchor_count: int
    paragraph_count: int


def match_sketches(left: Sketch, right: Sketch) -> Shared | None:
    """What two sketches share where they are of copies of one story, else None.

    >>> from counterclaim.copies.sketch import sketch_of
    >>> story = "Two barges with cement left Callao before dawn, pilots of the tug Estrella told the harbour."
    >>> match_sketches(sketch_of(story), sketch_of(story.upper())).pairs
    1.0
    >>> match_sketches(sketch_of(story), sketch_of("The mayor of Lima opened a school.")) is None
    True
    """
    pairs, pair_count = share_kept(left.pairs, right.pairs, MAX_PAIRS)
    if pair_count < MIN_PAIRS or pairs < LOOSELY:
        return None
    anchors, anchor_count = share_kept(left.anchors, right.anchors, MAX_ANCHORS)
    known = min(len(left.anchors), len(right.anchors)) >= MIN_ANCHORS
    if pairs < PARTLY and not (known and anchors >= LOOSELY_ANCHORED and anchor_count >= MIN_ANCHORS):
        return None
    if pairs < MOSTLY and known and anchors < PARTLY_ANCHORED:
        return None
    paragraphs = len(set(left.paragraphs) & set(right.paragraphs))
    return Shared(pairs, anchors, pair_count, anchor_count, paragraphs)
