"""The dependency tree around a word: its subject, what it governs, its verb group (UD relations).

In: a reading's tree. Out: words and spans. Always: looks only inside one sentence; a missing part is None. Relations
follow Universal Dependencies v2 (de Marneffe et al. 2021) without subtypes.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span

SUBJECTS = frozenset({"nsubj", "csubj"})
_CHAINED = frozenset({"conj", "xcomp", "advcl", "parataxis"})
_LEFT_OUT_OF_SOURCE = frozenset({"acl", "parataxis", "advcl", "cc", "discourse", "punct"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "’s", "'s"})
_TRIM = frozenset({".", ",", ";", ":", "—", "-", "–"})
_POSSESSIVES = frozenset({"'s", "’s", "’", "'"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "to"})


class Tree:
    """A reading's dependency tree with children at hand."""

    def __init__(self, reading: Reading) -> None:
        self.words = reading.words
        self.children: list[list[Word]] = [[] for _ in reading.words]
        for word in reading.words:
            if word.head >= 0:
                self.children[word.head].append(word)

    def child(self, word: Word, *relations: str) -> Word | None:
        """The first child with one of these relations."""
        return next((c for c in self.children[word.index] if c.relation in relations), None)

    def below(self, word: Word, leave: frozenset[str] = frozenset()) -> Iterator[Word]:
        """The word and all it governs, without the branches whose relation to the word itself is left out."""
        stack = [word]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(c for c in self.children[current.index] if current is not word or c.relation not in leave)

    def span_below(self, word: Word, leave: frozenset[str] = frozenset()) -> Span:
        """The smallest span over a word's subtree, closing punctuation trimmed."""
        found = sorted(self.below(word, leave), key=lambda w: w.index)
        while len(found) > 1 and found[-1].text in _TRIM:
            found.pop()
        while len(found) > 1 and found[0].text in _TRIM:
            found.pop(0)
        return Span(found[0].start, found[-1].end)

    def subject_of(self, verb: Word) -> Word | None:
        """Who does what the verb says: its subject, a passive's agent, or the governor's for a bare clause."""
        seen: set[int] = set()
        current: Word | None = verb
        while current is not None and current.index not in seen:
            seen.add(current.index)
            agent = self.agent_of(current)
            if agent is not None:
                return agent
            subject = self.child(current, *SUBJECTS)
            if subject is not None:
                # "the envoy, who said": the noun before stands for the relative pronoun.
                if subject.text.lower() in {"who", "which", "that"} and current.relation == "acl" and current.head >= 0:
                    return self.words[current.head]
                return None if self.is_passive(current) else subject
            if current.relation == "acl" and current.head >= 0:
                return self.words[current.head]
            current = self.words[current.head] if current.relation in _CHAINED and current.head >= 0 else None
        return None

    def owner_of(self, noun: Word) -> Span | None:
        """Whose claim it is: "Oslo" of "Oslo's claim", "Norwegian" of "the Norwegian claim"."""
        for child in self.children[noun.index]:
            names = child.upos in ("PROPN", "ADJ") and child.text[0].isupper()
            if child.index >= noun.index or not (
                (child.relation == "nmod" and child.upos in ("PROPN", "NOUN", "PRON"))
                or (child.relation in ("amod", "compound") and names)
            ):
                continue
            words = sorted((w for w in self.below(child) if w.text not in _POSSESSIVES), key=lambda w: w.index)
            if words and words[-1].index < noun.index:
                return Span(words[0].start, words[-1].end)
        return None

    def is_passive(self, verb: Word) -> bool:
        """True for "was sold", "been told": a participle with a form of "be" before it."""
        return (
            verb.upos == "VERB"
            and not verb.text.lower().endswith("ing")
            and any(c.relation == "aux" and c.text.lower() in _BE for c in self.children[verb.index])
        )

    def agent_of(self, verb: Word) -> Word | None:
        """X of "was told by X"."""
        if not self.is_passive(verb) and verb.relation != "acl":
            return None
        for child in self.children[verb.index]:
            if child.relation == "obl" and any(
                c.relation == "case" and c.text.lower() == "by" for c in self.children[child.index]
            ):
                return child
        return None

    def source_span(self, head: Word) -> Span:
        """The noun phrase of a speaker: titles and appositions in, clauses and the preposition before it out."""
        found = sorted(self.below(head, _LEFT_OUT_OF_SOURCE), key=lambda w: w.index)
        found = [w for w in found if not (w.relation == "case" and w.head == head.index)]
        # Only the run of words that holds the head: a subtree may be torn by a clause in between.
        position = next(i for i, w in enumerate(found) if w.index == head.index)
        first = last = position
        while first and found[first].index - found[first - 1].index <= 2:
            first -= 1
        while last + 1 < len(found) and found[last + 1].index - found[last].index <= 2:
            last += 1
        while last > position and found[last].text in _TRIM:
            last -= 1
        return Span(found[first].start, found[last].end)

    def verb_group(self, verb: Word) -> Span:
        """The verb with the auxiliaries and negation right before it."""
        before = [
            c
            for c in self.children[verb.index]
            if c.index < verb.index and (c.relation == "aux" or c.text.lower() in _NEGATIONS)
        ]
        first = verb
        for word in sorted(before, key=lambda w: -w.index):
            if first.index - word.index > 2:
                break
            first = word
        return Span(first.start, verb.end)
