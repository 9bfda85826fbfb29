"""Position, channel, manner and addressee judged on gold spans: what the rules are worth if all before is right.

In: gold stories (cases and marked stories). Out: accuracy and confusion for each value. Always: the rules see words,
the speaker and the parties named, never the gold value. Channel is also told with speech counted as statement and leak
as report, since the cases have no word for them.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterclaim.core.party import SpeakerKind
from counterclaim.core.span import Span
from counterclaim.statements.addressee import AddresseeEvidence, assign_addressees
from counterclaim.statements.channel import ChannelEvidence, Drawn, assign_channels, frame_of
from counterclaim.statements.manner import find_manner
from counterclaim.statements.position import PositionEvidence, judge_positions
from gate.gold import GoldStatement, GoldStory, load_cases, story_gold
from gate.verdicts import same_addressee
from training.stories import parse_story
from training.story_evidence import name_parties, sentence_around

CASES = Path(__file__).resolve().parents[2] / "shared" / "cases"
STORIES = Path(__file__).resolve().parents[1] / "training" / "stories"
COARSE = {"speech": "statement", "leak": "report"}
AFTER_CUE_CHARACTERS = 90
_DOCUMENT = re.compile(r"\b(?:report|papers?|document|text|chart|readout|memo|file|letter|statement)$", re.IGNORECASE)
_UNNAMED = re.compile(
    r"unnamed|two|one|first|second|\w+ officials|sources?|\w+ diplomats?|U\.?S\.? officials|observers|military|"
    r"analysts|experts",
    re.IGNORECASE,
)
_PARENTHETIC = re.compile(r"(?: [A-Z][\w.’'-]+){0,3}(?: [\w’'-]+){0,3}, (?!who|which|a |an |the )([^.\n\"“]+)")


@dataclass(frozen=True, slots=True)
class Judged:
    """One value of one gold statement: what the gold has and what the rules said."""

    story: str
    statement: str
    gold: str
    drawn: str
    why: str
    words: str
    right: bool


def judge_story(story: GoldStory) -> Iterator[tuple[str, Judged]]:
    """All values of all statements of a story, by aspect."""
    statements = story.statements
    positions = judge_positions([position_evidence(story, gold) for gold in statements])
    evidences = [channel_evidence(story, gold) for gold in statements]
    order = sorted(range(len(statements)), key=lambda at: statements[at].cue)
    channels = dict(zip(order, assign_channels([evidences[at] for at in order], story.document.text), strict=True))
    told = assign_addressees([addressee_evidence(story, statements[at], evidences[at], channels[at]) for at in order])
    addressees = dict(zip(order, told, strict=True))
    for at, gold in enumerate(statements):
        words = _shown(story, gold)
        position = positions[at]
        why = position.reasons[0].rule if position.reasons else "-"
        yield "position", _judged(story, gold, gold.position, position.position, why=why, words=words)
        channel, reasons = channels[at]
        yield (
            "channel",
            _judged(story, gold, gold.channel, channel, why=reasons[0].rule if reasons else "-", words=words),
        )
        if gold.manner is not None:
            manner, _ = find_manner(story.document.text, whole_pieces(story, gold))
            yield "manner", _judged(story, gold, gold.manner, manner, why="-", words=words)
        if gold.has_addressee:
            addressee, why_to = addressees[at]
            right = same_addressee(gold.addressee, addressee)
            yield (
                "addressee",
                Judged(story.name, gold.id, str(gold.addressee), str(addressee), str(why_to), words, right),
            )


def _judged(
    story: GoldStory, gold: GoldStatement, told: str | None, drawn: str | None, *, why: str, words: str
) -> Judged:
    return Judged(story.name, gold.id, str(told), str(drawn), why, words, told == drawn)


def _shown(story: GoldStory, gold: GoldStatement) -> str:
    source = story.document.words_of(gold.source) if gold.source else ""
    content = " // ".join(story.document.words_of(piece) for piece in gold.content)
    return f"[{story.document.words_of(gold.cue)}] {source[:40]} ({gold.party}) | {content[:150]}"


def kind_of(story: GoldStory, gold: GoldStatement) -> SpeakerKind:
    """The speaker's kind, where a case only tells named or not."""
    if gold.kind is not None:
        return gold.kind  # type: ignore[return-value]  # checked by the parser
    if gold.source is not None and _DOCUMENT.search(story.document.words_of(gold.source)):
        return "document"
    if gold.named:
        return "named"
    return "anonymous" if _UNNAMED.match(gold.speaker or "") else "role"


def whole_pieces(story: GoldStory, gold: GoldStatement) -> tuple[Span, ...]:
    """The gold content, with its quotation marks, and its second piece where a case marks only the first."""
    text = story.document.text
    pieces = [_with_marks(text, piece) for piece in gold.content]
    if len(pieces) == 1 and pieces[0].end <= gold.cue.start and gold.cue.start - pieces[0].end < 120:
        between = text[pieces[0].end : gold.cue.start]
        rest = _PARENTHETIC.match(text, gold.cue.end)
        if rest and "." not in between and gold.kind is None and gold.manner != "direct":
            pieces.append(Span(rest.start(1), rest.end(1)))
    return tuple(pieces)


def _with_marks(text: str, piece: Span) -> Span:
    start, end = piece.start, piece.end
    if text[max(0, start - 1) : start] in ("“", '"') and start > 0:
        start -= 1
    if text[end : end + 1] in ("”", '"') and end < len(text):
        end += 1
    return Span(start, end)


def position_evidence(story: GoldStory, gold: GoldStatement) -> PositionEvidence:
    """What the position rules see."""
    document = story.document
    content = tuple(document.words_of(piece) for piece in whole_pieces(story, gold))
    return PositionEvidence(
        cue=document.words_of(gold.cue),
        content=content,
        source=document.words_of(gold.source) if gold.source else "",
        speaker_kind=kind_of(story, gold),
        speaker_party=gold.party,
        after_cue=document.text[gold.cue.end : gold.cue.end + AFTER_CUE_CHARACTERS].split("\n")[0],
        content_parties=name_parties(" ; ".join(content), document.text),
    )


def channel_evidence(story: GoldStory, gold: GoldStatement) -> ChannelEvidence:
    """What the channel rules see."""
    text = story.document.text
    sentence = _sentence_at(text, gold.cue)
    parent = next(
        (
            other
            for other in story.statements
            if other.speaker != gold.speaker and any(piece.covers(gold.cue) for piece in other.content)
        ),
        None,
    )
    rivals = [
        span
        for other in story.statements
        if other.speaker != gold.speaker
        for span in (other.cue, other.source)
        if span is not None and span not in (gold.source, gold.cue)
    ]
    said = [piece for other in story.statements for piece in whole_pieces(story, other) if not piece.overlaps(gold.cue)]
    return ChannelEvidence(
        cue=story.document.words_of(gold.cue),
        source=story.document.words_of(gold.source) if gold.source else "",
        frame=frame_of(text, sentence, said, gold.cue, rivals),
        speaker=gold.speaker,
        party=gold.party,
        speaker_kind=kind_of(story, gold),
        paragraph=text.count("\n\n", 0, gold.cue.start),
        near=_near(story, sentence),
        is_nested=parent is not None,
        parent_source=story.document.words_of(parent.source) if parent is not None and parent.source else "",
    )


def _sentence_at(text: str, place: Span) -> Span:
    words, start = sentence_around(text, place.start, place.end)
    start = text.index(words, max(0, start - 2)) if words else place.start
    return Span(start, start + max(1, len(words)))


def _near(story: GoldStory, sentence: Span) -> str:
    """The sentences right before and after in the paragraph, where they hold no statement."""
    text = story.document.text
    found: list[str] = []
    for at in (sentence.start - 4, sentence.end + 1):
        if 0 < at < len(text) and "\n" not in text[min(at, sentence.start) : max(at, sentence.end)]:
            other = _sentence_at(text, Span(at, at + 1))
            if not any(other.overlaps(gold.cue) for gold in story.statements):
                found.append(text[other.start : other.end])
    return " ".join(found)


def addressee_evidence(
    story: GoldStory, gold: GoldStatement, around: ChannelEvidence, drawn: Drawn
) -> AddresseeEvidence:
    """What the addressee rules see."""
    document = story.document
    return AddresseeEvidence(
        cue=around.cue,
        after_cue=document.text[gold.cue.end : gold.cue.end + AFTER_CUE_CHARACTERS].split("\n")[0],
        content=tuple(document.words_of(piece) for piece in gold.content),
        frame=around.frame,
        channel=drawn[0],
        speaker=around.speaker,
        at_council=any(reason.rule == "channel: at the Council" for reason in drawn[1]),
    )


def load_all_stories(folder: Path) -> Iterator[GoldStory]:
    """Every marked story that parses."""
    for path in sorted(folder.glob("*.story")):
        try:
            yield story_gold(parse_story(path.name, path.read_text(encoding="utf-8")))
        except ValueError as fault:
            print(fault, file=sys.stderr)


def score(
    stories: Iterable[GoldStory], judge: Callable[[GoldStory], Iterable[tuple[str, Judged]]] = judge_story
) -> dict[str, list[Judged]]:
    """Everything judged, by aspect."""
    rows: dict[str, list[Judged]] = {}
    for story in stories:
        for aspect, judged in judge(story):
            rows.setdefault(aspect, []).append(judged)
    return rows


def share_right(rows: Sequence[Judged]) -> float:
    """Percent right."""
    return 100 * sum(row.right for row in rows) / max(1, len(rows))


def share_right_coarse(rows: Sequence[Judged]) -> float:
    """Percent right where speech is a statement and a leak a report."""
    return (
        100
        * sum(COARSE.get(row.drawn, row.drawn) == COARSE.get(row.gold, row.gold) for row in rows)
        / max(1, len(rows))
    )


def main() -> int:
    """Print accuracy, confusion and, with --misses, every miss."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, default=CASES)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--misses", choices=("position", "channel", "manner", "addressee"))
    parser.add_argument("--only", choices=("cases", "stories"))
    options = parser.parse_args()
    for name, stories in (("cases", load_cases(options.cases)), ("stories", load_all_stories(options.stories))):
        if options.only not in (None, name):
            continue
        for aspect, rows in score(stories).items():
            coarse = f", speech and leak folded {share_right_coarse(rows):.1f}" if aspect == "channel" else ""
            print(f"{name}: {aspect} {share_right(rows):.1f} of {len(rows)}{coarse}")
            if aspect == options.misses:
                print_misses(rows)
    return 0


def print_misses(rows: Sequence[Judged]) -> None:
    """Confusions, most frequent first, then each miss."""
    for (gold, drawn), count in Counter((row.gold, row.drawn) for row in rows if not row.right).most_common(12):
        print(f"  {gold} read as {drawn}: {count}")
    for row in rows:
        if not row.right:
            print(f"  {row.story} {row.statement} {row.gold} > {row.drawn} <{row.why}> {row.words}")


if __name__ == "__main__":
    sys.exit(main())
