"""One draft whose content is two propositions -> two drafts: "said it never sold arms and did not intend to start".

In: a draft and the tree. Out: one draft a proposition, with the same source and cue. Always: only whole clauses
joined by a conjunction are parted; quotations stay whole, since their words are the speaker's and not the reporter's
summary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.statements.draft import Draft
from counterclaim.statements.tree import Tree

_QUOTES = frozenset('"“”')
MIN_CLAUSE_WORDS = 3
_PARTING = frozenset({",", ";"})
_JOINING = frozenset({"and", "but", "while"})


def split_coordinated(draft: Draft, reading: Reading, tree: Tree) -> list[Draft]:
    """The drafts of each clause that a draft's content joins; the draft itself where there is only one."""
    parts = _split_around_cue(draft, reading, tree)
    return [piece for part in parts for piece in _split_last_piece(part, reading, tree)]


def _split_around_cue(draft: Draft, reading: Reading, tree: Tree) -> list[Draft]:
    """ "The cargo was rice, he said, and the ship was empty": the conjunction opens a second proposition."""
    kept: list[Span] = []
    joined: list[Span] = []
    for piece in draft.content:
        words = reading.words_in(piece)
        opens = piece.start > draft.cue_start and words[0].text.lower() in _JOINING and len(words) > MIN_CLAUSE_WORDS
        if opens and kept and any(is_clause(w, tree) and stands_alone(w, tree) for w in words):
            joined.append(Span(words[1].start, piece.end))
        else:
            kept.append(piece)
    if not joined:
        return [draft]
    contents = [tuple(kept), *((piece,) for piece in joined)]
    return [replace(draft, content=content, reasons=list(draft.reasons)) for content in contents]


def _split_last_piece(draft: Draft, reading: Reading, tree: Tree) -> list[Draft]:
    cut = _find_cut(draft.content[-1], reading, tree)
    if cut is None:
        return [draft]
    before, after = cut
    first = replace(draft, content=(*draft.content[:-1], before), reasons=list(draft.reasons))
    second = replace(draft, content=(after,), reasons=list(draft.reasons))
    return [first, *_split_last_piece(second, reading, tree)]


def _find_cut(piece: Span, reading: Reading, tree: Tree) -> tuple[Span, Span] | None:
    words = reading.words_in(piece)
    if not words or any(quote in words[0].text for quote in _QUOTES):
        return None
    inside = {word.index for word in words}
    for head in words:
        if head.head in inside and head.relation != "root":
            continue
        for joined in words:
            # UD hangs every joined clause on the first, which a cut before may have left outside.
            beside = joined.head == head.index or (joined.head == head.head and joined.index > head.index)
            if joined.relation == "conj" and beside and is_clause(joined, tree) and stands_alone(joined, tree):
                cut = _cut_before(joined, words, tree)
                if cut is not None and is_clause(head, tree):
                    return cut
    return None


def is_clause(word: Word, tree: Tree) -> bool:
    """True if the word heads a clause that could stand alone: a finite verb, or a predicate with its copula."""
    children = tree.children[word.index]
    if any(c.relation == "cop" for c in children):
        return True
    if word.upos not in ("VERB", "AUX"):
        return False
    if any(c.relation == "aux" and c.text.lower() != "to" for c in children):
        return True
    return not word.text.lower().endswith("ing") and not any(c.text.lower() == "to" for c in children)


def stands_alone(word: Word, tree: Tree) -> bool:
    """True if a joined clause brings its own subject or its own "that"."""
    return any(c.relation in ("nsubj", "csubj", "expl") or c.text.lower() == "that" for c in tree.children[word.index])


def _cut_before(joined: Word, words: Sequence[Word], tree: Tree) -> tuple[Span, Span] | None:
    # A comma before the conjunction hangs on the joined clause too.
    first = min(w.index for w in tree.below(joined) if w.text not in _PARTING)
    conjunction = next((w for w in words if w.index == first and w.text.lower() in _JOINING), None)
    if conjunction is None:
        return None
    before = [w for w in words if w.index < first]
    after = [w for w in words if w.index > first]
    while before and before[-1].text in _PARTING:
        before.pop()
    if len(before) < MIN_CLAUSE_WORDS or len(after) < MIN_CLAUSE_WORDS:
        return None
    if sum(w.text in _QUOTES for w in before) % 2:
        return None
    return Span(before[0].start, before[-1].end), Span(after[0].start, after[-1].end)
