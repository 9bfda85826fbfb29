"""How far a told transfer has come, and what keeps it from happening: what the words above its trigger say.

In: a ground, a frame, its trigger with arguments. Out: a stage, a block or None, a mood, each with its reason. Always:
what a cue only introduces governs nothing inside its content. How the telling stands is left to standing.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Stage
from counterclaim.events.arguments import Arguments, Mood, find_arguments, find_mood
from counterclaim.events.ground import Ground
from counterclaim.lexicon.transfers import TransferFrame, load_blocks, load_stages

_GOVERNORS_SEEN = 3
_MOVES_ON = frozenset("go goes going went come comes proceed".split())
_NOT_ALLOWED = re.compile(
    r"\b(?:refus\w+|declin\w+|(?:would|will|did|does) not|n[’']t) (?:to )?"
    r"(?:allow|let|permit|authori[sz]e|approve|license)\b"
)
_BARS = ("ban", "barr", "bars", "forbid", "forbad", "prohibit", "outlaw", "embargo")
_MOVES = frozenset(("ship and send", "carry"))
_LEAVE = frozenset("licence licences license licenses permit permits permission approval clearance".split())
_GRANTS = frozenset(
    """grant grants granted granting issue issued issues issuing give gave given approve approved sign signed obtain
    obtained secured received got""".split()
)
_ASKED = frozenset("request requests application applications bid plea proposal offer permission".split())
_REFUSED = re.compile(r"\b(?:was|were|been|is|are) (?:\w+ )?(?:turned down|refused|rejected|declined|vetoed|blocked)\b")
_ENCOURAGED = "encouraged"
Phase = Literal["done", "plan", "sought", "any"]
PHASES: dict[Stage, Phase] = {
    "sought": "sought", "planned": "plan", "agreed": "plan", "ordered": "plan", "shipped": "done", "delivered": "done",
    "unspecified": "any",
}  # fmt: skip


def find_stage(
    ground: Ground, frame: TransferFrame, trigger: Word, arguments: Arguments, statement: Statement | None
) -> tuple[Stage, Reason | None]:
    for word in words_above(ground, trigger, _GOVERNORS_SEEN):
        in_cue = statement is not None and any(cue.start <= word.start < cue.end for cue in statement.cue)
        if in_cue and not (trigger.relation == "xcomp" and trigger.head == word.index):
            break
        low = word.text.lower()
        if is_granted(ground, word):
            return "agreed", Reason(f"under {low!r}", "leave was given", (_span(word),))
        for entry in load_stages():
            if low in entry.verbs or low in entry.words:
                return entry.stage, Reason(f"under {low!r}", f"{entry.stage} by the word above", (_span(word),))
    if mood_of(ground, trigger, arguments) != "fact" and PHASES[frame.stage] in ("done", "any"):
        return "planned", Reason("ahead", "the clause looks ahead", (_span(trigger),))
    if frame.name in _MOVES and _has_arrived(ground, trigger, arguments):
        return "delivered", Reason("sent", "who sends arms to somebody has handed them over", (_span(trigger),))
    return frame.stage, None


def is_granted(ground: Ground, word: Word) -> bool:
    """ "granted licences for the export of": leave that was given keeps nothing back."""
    head = ground.head(word)
    if word.text.lower() not in _LEAVE or head is None or head.text.lower() not in _GRANTS:
        return False
    return not find_arguments(ground, head).negated


def _has_arrived(ground: Ground, trigger: Word, arguments: Arguments) -> bool:
    """ "had sent Chad rifles", "flew them to Chad", but not "was shipping", "left for", "shipped from the port"."""
    low = trigger.text.lower()
    if low.endswith(("ing", "s")) or trigger.relation in ("acl", "amod"):
        return False
    given = any(
        low.startswith(each) for each in ("sen", "smuggl", "funnel", "flew", "flow", "took", "brought", "airlift")
    )
    return given and "onto" not in arguments.obliques and "aboard" not in arguments.obliques


def find_block(ground: Ground, trigger: Word, arguments: Arguments) -> Reason | None:
    statement = ground.statement_of(trigger)
    first = ground.reading.sentences[trigger.sentence].start
    barred = _NOT_ALLOWED.search(ground.reading.document.text, max(first, trigger.start - 60), trigger.start)
    if barred is not None:
        return Reason("not allowed", "somebody would not let it happen", (Span(*barred.span()),))
    turned_down = _turned_down(ground, trigger)
    if turned_down is not None:
        return turned_down
    for word in words_above(ground, trigger, _GOVERNORS_SEEN):
        other = any(word.text.lower() in entry.words for entry in load_blocks() if entry.name == _ENCOURAGED)
        if not other and statement is not None and any(cue.start <= word.start < cue.end for cue in statement.cue):
            inside = statement.position not in ("demands", "warns")
            refused = trigger.relation == "xcomp" and trigger.head == word.index
            if inside and not refused and not word.text.lower().startswith(_BARS):
                return None
        low = word.text.lower()
        if is_granted(ground, word):
            return None
        for entry in load_blocks():
            if low in entry.words:
                return Reason(f"under {low!r}", entry.name, (_span(word),))
    return None


def _turned_down(ground: Ground, trigger: Word) -> Reason | None:
    """ "A request from Oslo to pass on tanks was turned down"."""
    asked = next((w for w in words_above(ground, trigger, 2) if w.text.lower() in _ASKED), None)
    if asked is None:
        return None
    last = ground.reading.sentences[trigger.sentence].end
    match = _REFUSED.search(ground.reading.document.text, trigger.end, last)
    return (
        Reason("turned down", "what was asked for was refused", (Span(*match.span()),)) if match is not None else None
    )


def mood_of(ground: Ground, trigger: Word, arguments: Arguments) -> Mood:
    """The mood of the clause; "could go on to sell" is possible, "would" is future, "might have sold" looks back."""
    mood, verb = arguments.mood, trigger
    for word in words_above(ground, trigger, 2):
        if mood != "fact" or not (verb.relation == "xcomp" or word.text.lower() in _MOVES_ON):
            break
        mood, verb = find_mood(ground, word), word
    auxiliaries = {child.text.lower() for child in ground.children[verb.index] if child.relation == "aux"}
    if mood == "possible" and auxiliaries & {"have", "’ve", "'ve"}:
        return "fact"
    return "future" if mood == "possible" and auxiliaries & {"would", "’d", "'d"} else mood


def words_above(ground: Ground, word: Word, most: int) -> Iterator[Word]:
    """The words that govern a word through complements and shared clauses, nearest first."""
    current = word
    for _ in range(most):
        head = ground.head(current)
        if head is None:
            return
        if current.relation != "conj" or head.upos != current.upos:
            yield head
        if current.relation in ("advcl", "parataxis") and not _is_complement(ground, current):
            return
        current = head


def _is_complement(ground: Ground, word: Word) -> bool:
    marks = {child.text.lower() for child in ground.children[word.index] if child.relation in ("mark", "case")}
    return bool(marks & {"of", "from", "to", "against", "about"})


def _span(word: Word) -> Span:
    return Span(word.start, word.end)
