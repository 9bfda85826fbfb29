"""Ties gold statements to drawn ones, one to one.

In: the gold of a story and the statements drawn from it. Out: pairs, and what is left over on either side. A pair
needs half of its content in common or the same cue; the choice as a whole has the most pairs there can be, then the
best ones. Content in common: shared code points over all, of the gold pieces against all drawn pieces or against
the best drawn piece alone, since the cases' gold names only the longest piece. Containment does not count: an outer
statement contains every inner one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.core.document import Document
from counterclaim.core.span import span_overlap
from counterclaim.core.statement import Statement
from gate.assignment import assign
from gate.gold import GoldStatement, GoldStory
from gate.names import is_member, same_party, same_speaker

MIN_CONTENT_OVERLAP = 0.5
PAIR_WEIGHT = 10.0
"""Far above what quality can add, so that one more pair always beats better pairs."""
SPEAKER_WEIGHT = 0.01
"""Only tells apart the statements of joint speakers, whose cue and content are the same."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold statement and the drawn one that found it."""

    gold: GoldStatement
    drawn: Statement


@dataclass(frozen=True, slots=True)
class Matching:
    """One story's pairs, the gold that was missed, and what was drawn beside the gold."""

    story: GoldStory
    pairs: tuple[Pair, ...]
    missed: tuple[GoldStatement, ...]
    spurious: tuple[Statement, ...]
    touched: int
    """Gold statements that at least one drawn statement fits, pairs or not: what recall would be if one drawn statement
    might stand for several gold ones."""


def match_statements(story: GoldStory, statements: Sequence[Statement]) -> Matching:
    """The best one-to-one pairs; statements drawn from the title have no gold and are left out."""
    drawn = [statement for statement in statements if all(span.field == "text" for span in statement.cue)]
    weights = [[_weight(gold, each, story.document) for each in drawn] for gold in story.statements]
    chosen = assign(weights)
    found = {i for i, _ in chosen}
    used = {j for _, j in chosen} | _members(story, drawn, chosen)
    return Matching(
        story,
        tuple(Pair(story.statements[i], drawn[j]) for i, j in chosen),
        tuple(gold for i, gold in enumerate(story.statements) if i not in found),
        tuple(each for j, each in enumerate(drawn) if j not in used),
        sum(any(weight > 0 for weight in row) for row in weights),
    )


def _members(story: GoldStory, drawn: Sequence[Statement], chosen: Sequence[tuple[int, int]]) -> set[int]:
    """Statements of the other members of a speaker whom the gold names jointly: neither found nor spurious."""
    joint = [drawn[j] for i, j in chosen if (name := story.statements[i].speaker) and is_member(name, drawn[j].speaker)]
    taken = {j for _, j in chosen}
    return {
        j
        for j, each in enumerate(drawn)
        if j not in taken and any(each.cue == one.cue and each.content == one.content for one in joint)
    }


def content_overlap(gold: GoldStatement, drawn: Statement) -> float:
    """Shared content, 0 to 1, by the better of two readings of the drawn pieces: all together, or one alone."""
    together = span_overlap(gold.content, drawn.content)
    return max([together, *(span_overlap(gold.content, (piece,)) for piece in drawn.content)])


def has_same_cue(gold: GoldStatement, drawn: Statement) -> bool:
    """True if a word of the cue is common to both."""
    return any(span.overlaps(gold.cue) for span in drawn.cue)


def _weight(gold: GoldStatement, drawn: Statement, document: Document) -> float:
    overlap, same_cue = content_overlap(gold, drawn), has_same_cue(gold, drawn)
    if overlap < MIN_CONTENT_OVERLAP and not same_cue:
        return 0.0
    weight = PAIR_WEIGHT + overlap + same_cue / 2
    if same_speaker(gold.speaker, gold.party, drawn.speaker, called=called(gold, document)):
        weight += SPEAKER_WEIGHT
    if same_party(gold.party, gold.speaker, drawn.speaker):
        weight += SPEAKER_WEIGHT
    return weight


def called(gold: GoldStatement, document: Document) -> str | None:
    """What the text calls the speaker where the statement stands."""
    return None if gold.source is None else document.words_of(gold.source)
