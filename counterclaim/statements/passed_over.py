"""Statements that the network passed over, from reporting words and the tree.

In: a reading, its tree and the cues that are taken. Out: further drafts. Always: only words of the cue lexicon, only
with a source and a clause of their own, never inside somebody's first person. Four shapes, each with a sentence it
should catch and one that it should leave alone in tests/statements/test_passed_over.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.cues import is_reporting
from counterclaim.statements.draft import Draft
from counterclaim.statements.tree import Tree

SCORE = 0.5
MIN_CONTENT_WORDS = 2
_OWN_VOICE = frozenset({"i", "we", "you", "one", "there"})
_OWNERS_OF_OWN_VOICE = frozenset({"my", "our", "your"})
_ACCORDING = frozenset({"according"})


def find_passed_over(taken: Sequence[Span], reading: Reading, tree: Tree) -> Iterator[Draft]:
    """Drafts for reporting words outside all taken cues."""
    edges = [(span.start, span.end) for span in taken]
    busy = {word.index for span in taken for word in reading.words_in(span)}
    for word in reading.words:
        if word.index in busy:
            continue
        parts = None
        if word.text.lower() in _ACCORDING:
            parts = _according_to(word, reading, tree)
        elif word.upos == "VERB" and is_reporting(word.text):
            parts = _with_clause(word, tree) or _in_passing(word, reading, tree)
        elif word.upos == "NOUN" and is_reporting(word.text):
            parts = _as_noun(word, tree, reading.document.text)
        if parts is not None and _holds_together(*parts, edges):
            source, cue, content, detail = parts
            reason = Reason("reporting word", detail, (source, cue, *content), SCORE)
            yield Draft((source,), (cue,), content, SCORE, reasons=[reason])


_Parts = tuple[Span, Span, tuple[Span, ...], str]


def _holds_together(source: Span, cue: Span, content: tuple[Span, ...], _: str, edges: list[tuple[int, int]]) -> bool:
    """No part lies over another, and no piece of content cuts through a taken cue."""
    spans = (source, cue, *content)
    if any(a.overlaps(b) for i, a in enumerate(spans) for b in spans[i + 1 :]):
        return False
    return not any(
        start < piece.end and piece.start < end and not piece.covers(Span(start, end))
        for piece in content
        for start, end in edges
    )


def _with_clause(verb: Word, tree: Tree) -> _Parts | None:
    """ "The envoy conceded that the crates were gone": a clause governed by the verb."""
    clause = tree.child(verb, "ccomp")
    subject = tree.subject_of(verb)
    if clause is None or subject is None or subject.text.lower() in _OWN_VOICE:
        return None
    if verb.text.lower().endswith("ing") and tree.child(verb, "nsubj", "aux") is None and verb.relation != "advcl":
        return None
    cue = tree.verb_group(verb)
    content = tree.span_below(clause)
    if content.covers(cue):
        return None
    return tree.source_span(subject), cue, (content,), "a reporting verb with its subject and clause"


def _in_passing(verb: Word, reading: Reading, tree: Tree) -> _Parts | None:
    """ "The crates, the envoy conceded, were gone": the verb stands beside the clause that it reports."""
    subject = tree.child(verb, "nsubj")
    if verb.relation != "parataxis" or subject is None or subject.text.lower() in _OWN_VOICE:
        return None
    own = {word.index for word in tree.below(verb)}
    around = [word for word in tree.below(reading.words[verb.head]) if word.index not in own]
    content = _runs(around)
    if not content:
        return None
    return tree.source_span(subject), tree.verb_group(verb), content, "a reporting verb beside the clause it reports"


def _according_to(word: Word, reading: Reading, tree: Tree) -> _Parts | None:
    """ "According to the port's log, two ships left": the clause without the phrase is what is said."""
    # UD hangs "according" on the noun as its case.
    if word.head < 0 or word.relation != "case":
        return None
    noun = reading.words[word.head]
    own = {w.index for w in tree.below(noun)}
    if noun.head < 0:
        return None
    top = reading.words[noun.head]
    while top.head >= 0 and top.relation in {"nmod", "obl", "obj", "nsubj", "conj", "amod", "advmod"}:
        top = reading.words[top.head]
    content = _runs([w for w in tree.below(top) if w.index not in own])
    to = reading.words[word.index + 1] if word.index + 1 < len(reading.words) else word
    cue = Span(word.start, to.end if to.text.lower() == "to" else word.end)
    source = tree.source_span(noun)
    words = [w for w in reading.words_in(source) if w.start >= cue.end]
    if not content or not words:
        return None
    return Span(words[0].start, source.end), cue, content, "“according to” and its clause"


def _as_noun(noun: Word, tree: Tree, text: str) -> _Parts | None:
    """ "Oslo's claim that the rifles were toys": a reporting noun with whose it is and what it says."""
    clause = next(
        (
            c
            for c in tree.children[noun.index]
            if c.relation in ("acl", "ccomp")
            and any(m.relation == "mark" and m.text.lower() == "that" for m in tree.children[c.index])
        ),
        None,
    )
    owner = tree.owner_of(noun)
    if clause is None or owner is None or owner.within(text).lower() in _OWNERS_OF_OWN_VOICE:
        return None
    content = tree.span_below(clause)
    return owner, Span(noun.start, noun.end), (content,), "a reporting noun, whose it is and what it says"


def _runs(words: list[Word]) -> tuple[Span, ...]:
    """Contiguous runs of words, as spans, edges trimmed of punctuation."""
    runs: list[list[Word]] = []
    for word in sorted(words, key=lambda w: w.index):
        if runs and word.index == runs[-1][-1].index + 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    spans = []
    for run in runs:
        while run and run[-1].text in ".,;:—–-":
            run.pop()
        while run and run[0].text in ",;:—–-":
            run.pop(0)
        if len(run) >= MIN_CONTENT_WORDS:
            spans.append(Span(run[0].start, run[-1].end))
    return tuple(spans)
