"""A statement's own words -> one readable sentence in a neutral voice.

In: the proposition that leads a claim, and its reading. Out: a sentence without a full stop. Always: what is said, not
that it is so, and never turned the wrong way: what cannot stand alone is told with who says it ("Peru blamed Chad for
the flood"). A denial is turned round where that can be done by rule. No quotation mark is left hanging.
"""

from __future__ import annotations

import re
from dataclasses import replace

from counterclaim.claims.affirm import affirm, is_negated, without_ever
from counterclaim.claims.form import Form, form_of
from counterclaim.claims.names import display, name_of
from counterclaim.claims.phrasing import finish, line_of, lower_opening, plain, without_conjunction
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.verbs import third_person
from counterclaim.claims.wording import Told, speak_of, word_doing
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.statement import Position

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
_POINTER = re.compile(r"^(?:that|which|who) ", re.IGNORECASE)
_CLEFT = re.compile(r"^it (?:is|was) .*\b(?:that|which|who)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|me|[Yy]our|[Yy]ou)\b(?!\.)")
_NO_EVIDENCE = re.compile(
    r"^.*?\b(?:no|not|never|nothing|cannot|without|n['’]t)\b.*?\b(?:sign|signs|evidence|indications?|proof|information|"
    r"clear|known|certain|aware|show|confirm|verify)\b",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r" (?:that|whether|if) (?!any\b|it\b|they\b)(?P<rest>.+)", re.IGNORECASE)
MIN_TURNED = 4
_WHEN_THAT = re.compile(
    r"^(?:(?:\w+ ){1,3}(?:earlier|before|ago|later|afterwards?)|is|was|were|are) that ", re.IGNORECASE
)
_CHARGE_THAT = re.compile(r"^.{0,60}?\b(?P<how>that|of)\b ", re.IGNORECASE)
_HOW = re.compile(r"^(?:that |just )?how (?P<how>\w+ly) (?P<rest>.+)$", re.IGNORECASE)
_ITS = re.compile(
    r"(?P<before>(?:none of |all of |most of |some of |no one in )?)(?:its|our) (?!own\b|country\b|government\b|"
    r"nation\b|ministry\b|side\b)(?=\w)",
    re.IGNORECASE,
)
_HANGS = re.compile(r"\b(?:any|anything|anybody|anyone|anywhere)$", re.IGNORECASE)
"""“There is any” says nothing without the words that it hangs on."""


def sentence_of(leading: Proposition, reading: Reading, *, is_denial: bool) -> str:
    """The content of a statement as a sentence; a denial's is turned round."""
    form = form_of(leading, reading)
    whole = _clause_of(leading, reading, is_denial=is_denial)
    charge = _CHARGE_THAT.match(line_of(leading.text)) if is_denial and leading.retells else None
    if charge is not None and charge["how"].lower() == "that":
        form = replace(form, has_subject=True)
    clause = whole if form.has_subject else plain(whole)
    if not form.has_subject and form.antecedent is not None:
        rest = _POINTER.sub("", clause)
        if rest.startswith("as "):
            return finish(f"{name_of(leading)} {leading.cue} {lower_opening(form.antecedent)} {rest}")
        return finish(f"{form.antecedent} {rest}")
    points_back = is_denial and leading.is_bare and leading.reference is not None
    if not clause or points_back:
        return finish(_as_told(leading, form, clause))
    addressee = leading.statement.addressee
    to_whom = None if addressee is None else display(addressee)
    told = Told(whole, name_of(leading), leading.statement.position, leading.cue, is_denial, form.verb, to_whom)
    worded = word_doing(told, whole=form.has_subject)
    if worded is not None and not _FIRST_PERSON.search(worded):
        return finish(worded)
    if not form.has_subject or form.is_asked or (is_denial and leading.reference is not None and not leading.retells):
        return finish(_as_told(leading, form, clause))
    return finish(_as_sentence(leading, reading, form, clause, is_denial=is_denial))


def _as_sentence(leading: Proposition, reading: Reading, form: Form, clause: str, *, is_denial: bool) -> str:
    """A whole clause, with the speaker's own pronouns resolved; what stays open is told with who says it."""
    clause = _name_owner(clause, leading)
    own = _own_subject(leading, form, clause)
    full = clause if own is None else speak_of(_with_subject(clause, own), own)
    if _FIRST_PERSON.search(full):
        return f"{name_of(leading)} said: {clause}"
    turned = _turned(full) if is_denial else full
    if turned is None:
        said = "said" if is_negated(full) else _THAT.get(leading.statement.position, "said")
        return f"{name_of(leading)} {said} that {lower_opening(full)}"
    if _PRONOUN.match(turned):
        return _as_reported(leading, form, full)
    return _name_another(turned, leading, reading)


def _name_owner(clause: str, leading: Proposition) -> str:
    """ "Its ship was in port" -> "Peru's ship was in port", where a party speaks of its own."""
    owns, party = _ITS.match(clause), leading.statement.speaker.party
    if owns is None or party is None or leading.statement.position in _OF_OTHERS:
        return clause
    owner = display(party)
    rest = clause[owns.end() :]
    return f"{owns['before']}{owner}{'’' if owner.endswith('s') else '’s'} {rest}"


def _clause_of(leading: Proposition, reading: Reading, *, is_denial: bool) -> str:
    """The words that say it: without “two days earlier that”, and of “the charge that boats sailed” the second half."""
    pieces = [reading.document.words_of(piece) for piece in leading.statement.content]
    first = next((index for index, piece in enumerate(pieces) if index and piece.startswith("that ")), 0)
    line = _WHEN_THAT.sub("", line_of(" ".join(pieces[first:])))
    if leading.retells and is_denial:
        line = _CHARGE_THAT.sub("", line)
    how = _HOW.match(line)
    return without_conjunction(line if how is None else f"{how['rest']} {how['how']}")


def _name_another(clause: str, leading: Proposition, reading: Reading) -> str:
    """ "It will join another" -> "... another board", after the noun with “a” that stands before it in its sentence."""
    first = leading.statement.content[0]
    if not clause.endswith(" another") or first.field != "text":
        return clause
    sentence = reading.sentence_at(first.start)
    before = list(reading.words_in(Span(sentence.start, first.start))) if sentence else []
    nouns = [reading.words[word.head] for word in before if word.text.lower() in ("a", "an") and word.head >= 0]
    noun = next((word for word in reversed(nouns) if word.upos == "NOUN" and word.start < first.start), None)
    return clause if noun is None else f"{clause} {noun.text}"


def _turned(clause: str) -> str | None:
    """What is denied: “there was no sign that Oslo sold it” -> “Oslo sold it”; None where no rule can tell."""
    lacking = _NO_EVIDENCE.match(clause)
    if lacking is not None:
        what = _OF_WHAT.match(clause, lacking.end())
        return what["rest"] if what is not None else None
    turned = affirm(clause)
    if turned is None:
        return None if is_negated(clause) or _HANGS.search(clause) else without_ever(clause)
    return turned if len(turned.split()) >= MIN_TURNED else None


def _as_reported(leading: Proposition, form: Form, clause: str) -> str:
    """A whole clause that hangs on what stands before: “Oslo warned that it would wreck relations”."""
    who, statement = name_of(leading), leading.statement
    if form.introduced is not None:
        return f"{who} {form.introduced} {line_of(leading.text)}"
    if statement.manner != "indirect":
        return f"{who} said: {clause}"
    return f"{who} {_THAT.get(statement.position, 'said')} that {lower_opening(clause)}"


def _as_told(leading: Proposition, form: Form, clause: str) -> str:
    """With who says it, in the words of the text: “Peru blamed Chad for the flood”."""
    who, position = name_of(leading), leading.statement.position
    if form.introduced is not None:
        return f"{who} {form.introduced} {line_of(leading.text)}"
    if not clause or position not in _SAID or form.is_verbal or _PRONOUN.match(clause):
        return f"{who} said: {clause}" if clause else f"{who} answered an allegation"
    return f"{who} {_SAID[position]} {lower_opening(clause)}"


def _with_subject(clause: str, subject: str) -> str:
    """ "We consider it closed" -> "Peru considers it closed"."""
    opening, _, rest = clause.partition(" ")
    if opening.lower() in ("his", "her", "its", "their", "our", "my"):
        return _OWN_SUBJECT.sub(subject, clause, count=1)
    verb, _, rest = rest.partition(" ")
    if opening.lower() in ("we", "i"):
        verb = third_person(verb)
    return f"{subject} {verb} {rest}".strip()


def _own_subject(leading: Proposition, form: Form, clause: str) -> str | None:
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
