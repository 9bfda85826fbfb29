"""A statement's own words -> one readable sentence in a neutral voice.

In: the proposition that leads a claim, and its reading. Out: a sentence without a full stop. Always: what is said, not
that it is so, and never turned the wrong way: what cannot stand alone is told with who says it ("Peru blamed Chad for
the flood"). A denial is turned round where that can be done by rule. No quotation mark is left hanging.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.claims.affirm import affirm, is_negated
from counterclaim.claims.names import display, name_of
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.verbs import past_of, third_person
from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Position

MAX_WORDS = 32
_OPENING = re.compile(
    r"^(?:(?:that|whether|how|as|of|for|to|and|but|though|because|so|also|then|still|instead|however|,|;|:|—|–|-)(?:\s+|$))+",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?<!\w)[‘'](\w[^‘’']*)[’'](?!\w)")
_MARKS = re.compile(r"[\"“”‘]|(?<!\w)'(?=\w)|(?<=[.,!?])['’](?!\w)")
_SAID: dict[Position, str] = {
    "accuses": "accused", "condemns": "condemned", "demands": "demanded", "warns": "warned of", "pledges": "pledged",
    "acknowledges": "acknowledged", "confirms": "confirmed", "declines": "declined to discuss", "denies": "denied",
    "dismisses": "dismissed", "doubts": "doubted",
}  # fmt: skip
_THAT: dict[Position, str] = {
    "warns": "warned", "pledges": "promised", "acknowledges": "acknowledged", "confirms": "confirmed",
    "denies": "denied", "dismisses": "denied", "doubts": "doubted", "demands": "demanded",
}  # fmt: skip
_OF_OTHERS = frozenset({"accuses", "alleges", "warns", "condemns", "demands"})
_OWN_SUBJECT = re.compile(
    r"^(?:it|he|she|we|I|(?:his|her|its|their|our|my) (?:country|government|nation|ministry|side))(?= )", re.IGNORECASE
)
_PRONOUN = re.compile(r"^(?:it|they|he|she|this|that|these|those|them|him|her)\b", re.I)
_ASKED = re.compile(r"^(?:what|which|where|when|who|whom|whose|why|how)\b", re.IGNORECASE)
_CLEFT = re.compile(r"^it (?:is|was) .*\b(?:that|which|who)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|me|[Yy]our|[Yy]ou)\b(?!\.)")
_NO_EVIDENCE = re.compile(
    r"^.*?\b(?:no|not|never|nothing|cannot|without|n['’]t)\b.*?\b(?:sign|signs|evidence|indications?|proof|information|"
    r"clear|known|certain|aware|show|confirm|verify)\b",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r" (?:that|whether|if) (?!any\b|it\b|they\b)(?P<rest>.+)", re.IGNORECASE)
MIN_TURNED = 4
_VERBAL = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
_DESCRIBING = frozenset({"amod", "compound", "nummod", "det", "advmod", "punct"})
_LINK = re.compile(r"^[\s\"“”‘’']*(?:that)?[\s\"“”‘’']*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Form:
    """How the words of a statement hang together in the tree."""

    has_subject: bool
    """True if somebody does something in the content, so that it can stand alone."""
    antecedent: str | None
    """What a relative clause speaks of: “boats that Oslo said leaked”."""
    is_verbal: bool
    """True if the content is headed by a verb: no noun that could be demanded or condemned."""
    introduced: str | None
    """The cue in the past tense, if the content goes on where it ends: “blamed” before “Chad for the flood”."""


def sentence_of(leading: Proposition, reading: Reading, *, is_denial: bool) -> str:
    """The content of a statement as a sentence; a denial's is turned round."""
    form = _form_of(leading, reading)
    clause = plain(leading.text)
    if not form.has_subject and form.antecedent is not None:
        return _finish(f"{form.antecedent} {clause}")
    is_asked = leading.statement.position == "declines" or _ASKED.match(clause) is not None
    if not clause or not form.has_subject or is_asked or (is_denial and leading.reference is not None):
        return _finish(_as_told(leading, form, clause))
    own = _own_subject(leading, form, clause)
    full = clause if own is None else _with_subject(clause, own)
    if _FIRST_PERSON.search(full):
        return _finish(f"{name_of(leading)} said: {clause}")
    turned = _turned(full) if is_denial else full
    if turned is None:
        return _finish(f"{name_of(leading)} said that {_lower(full)}")
    if _PRONOUN.match(turned):
        return _finish(_as_reported(leading, form, full))
    return _finish(turned)


def _turned(clause: str) -> str | None:
    """What is denied: “there was no sign that Oslo sold it” -> “Oslo sold it”; None where no rule can tell."""
    lacking = _NO_EVIDENCE.match(clause)
    if lacking is not None:
        what = _OF_WHAT.match(clause, lacking.end())
        return what["rest"] if what is not None else None
    turned = affirm(clause)
    if turned is None:
        return None if is_negated(clause) else clause
    return turned if len(turned.split()) >= MIN_TURNED else None


def _as_reported(leading: Proposition, form: _Form, clause: str) -> str:
    """A whole clause that hangs on what stands before: “Oslo warned that it would wreck relations”."""
    who, statement = name_of(leading), leading.statement
    if form.introduced is not None:
        return f"{who} {form.introduced} {_line(leading.text)}"
    if statement.manner != "indirect":
        return f"{who} said: {clause}"
    return f"{who} {_THAT.get(statement.position, 'said')} that {_lower(clause)}"


def _as_told(leading: Proposition, form: _Form, clause: str) -> str:
    """With who says it, in the words of the text: “Peru blamed Chad for the flood”."""
    who, position = name_of(leading), leading.statement.position
    if form.introduced is not None:
        return f"{who} {form.introduced} {_line(leading.text)}"
    if not clause or position not in _SAID or form.is_verbal or _PRONOUN.match(clause):
        return f"{who} said: {clause}" if clause else f"{who} answered an allegation"
    return f"{who} {_SAID[position]} {_lower(clause)}"


def _form_of(leading: Proposition, reading: Reading) -> _Form:
    statement = leading.statement
    words = [word for piece in statement.content if piece.field == "text" for word in reading.words_in(piece)]
    if not any(word.relation for word in words):
        return _Form(leading.has_subject, None, False, None)
    inside = {word.index for word in words}
    tops = {word.index for word in words if word.head not in inside and word.upos != "PUNCT"}
    has_subject = any(word.relation in _SUBJECTS and word.head in tops for word in words)
    cue = [word for piece in statement.cue if piece.field == "text" for word in reading.words_in(piece)]
    first, is_verbal = words[0], any(word.upos in _VERBAL for word in words if word.index in tops)
    antecedent = _antecedent(cue, reading) if first.upos in _VERBAL and statement.source else None
    return _Form(has_subject, antecedent, is_verbal, _introduced(leading, cue, reading))


def _antecedent(cue: Sequence[Word], reading: Reading) -> str | None:
    """The noun that a relative clause with this cue belongs to, with the words right before it that describe it."""
    verb = next((word for word in cue if word.upos in _VERBAL and word.relation == "acl"), None)
    if verb is None or verb.head < 0:
        return None
    noun = first = reading.words[verb.head]
    while first.index > 0:
        before = reading.words[first.index - 1]
        is_joined = before.end == first.start
        if not is_joined and not (first.index <= before.head <= noun.index and before.relation in _DESCRIBING):
            break
        first = before
    if noun.end >= verb.start or noun.upos == "PRON":
        return None
    return plain(reading.document.words_of(Span(first.start, noun.end)))


def _introduced(leading: Proposition, cue: Sequence[Word], reading: Reading) -> str | None:
    """The cue as it stands before the content, in the past tense: “blaming” -> “blamed”."""
    content, spans = leading.statement.content[0], leading.statement.cue
    verb = next((word for word in cue if word.upos in _VERBAL), None)
    if verb is None or len(spans) > 1 or content.field != "text" or spans[0].end > content.start:
        return None
    if _LINK.match(reading.document.text[spans[0].end : content.start]) is None:
        return None
    is_participle = verb.text.lower().endswith("ing")
    words = [
        past_of(word.text)
        if word is verb or (is_participle and word.upos in _VERBAL and word.relation == "conj")
        else word.text
        for word in cue
    ]
    return " ".join(words)


def _with_subject(clause: str, subject: str) -> str:
    """ "We consider it closed" -> "Peru considers it closed"."""
    opening, _, rest = clause.partition(" ")
    if opening.lower() in ("his", "her", "its", "their", "our", "my"):
        return _OWN_SUBJECT.sub(subject, clause, count=1)
    verb, _, rest = rest.partition(" ")
    if opening.lower() in ("we", "i"):
        verb = third_person(verb)
    return f"{subject} {verb} {rest}".strip()


def _own_subject(leading: Proposition, form: _Form, clause: str) -> str | None:
    """Whom the pronoun that opens a content means: the speaker, unless the words are about another's doing."""
    speaker = leading.statement.speaker
    opens = _OWN_SUBJECT.match(clause)
    if opens is None or speaker.kind == "unresolved":
        return None
    low = opens[0].lower()
    is_first_person = low in ("we", "i") or low.startswith(("our", "my"))
    if not is_first_person and leading.statement.position in _OF_OTHERS:
        return None
    # "It would be done, she promised": only where it follows who speaks can "it" be the speaker's side.
    is_after = leading.statement.content[0].start > leading.statement.cue[0].start
    if low == "it" and (not is_after or "breach" in leading.concepts or _CLEFT.match(clause)):
        return None
    if low in ("he", "she", "i"):
        return speaker.name if speaker.kind == "named" else None
    return display(speaker.party) if speaker.party else None


def plain(text: str) -> str:
    """One line without quotation marks, opening conjunction or closing punctuation."""
    return _OPENING.sub("", _line(text)).strip()


def _line(text: str) -> str:
    line = " ".join(_MARKS.sub("", _QUOTED.sub(r"\1", text)).split())
    return line.strip(",;: ").rstrip(".,;:!?—–- ").strip()


def _finish(sentence: str) -> str:
    words = sentence.split()
    if len(words) > MAX_WORDS:
        sentence = " ".join(words[:MAX_WORDS]).rstrip(".,;:—–-") + " …"
    return sentence[:1].upper() + sentence[1:]


def _lower(clause: str) -> str:
    """An opening article or pronoun in the middle of a sentence."""
    opening = clause.partition(" ")[0]
    return clause[:1].lower() + clause[1:] if opening.lower() in _LOWERED else clause


_LOWERED = frozenset(
    "the a an it they he she this that these those its their his her any some no in at on there".split()
)
