"""The main clause of what is said, as far as words alone show it: who, which mood, which kind of act, negated or not.

In: the words of a content with their classes. Out: one `Clause`. Always: it says where the clause ends, so that wording
found after it can count for less. A shallow reading: it misses subjects that follow their verb, an accepted gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.lexicon.cues import takes_a_position
from counterclaim.lexicon.inflection import IRREGULAR
from counterclaim.lexicon.wording import Encoded

MAX_SUBJECT_WORDS = 22
_BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
_HAVE = frozenset("has have had hasn't haven't hadn't".split())
_WILL = frozenset("will won't shall 'll".split())
_WOULD = frozenset("would wouldn't".split())
_MAY = frozenset("can could may might can't couldn't cannot".split())
_MUST = frozenset("must should ought needs".split())
_DO = frozenset("do does did don't doesn't didn't".split())
_AUXILIARIES = _BE | _HAVE | _WILL | _WOULD | _MAY | _MUST | _DO
_CONTRACTED = {"we'll": "will", "they'll": "will", "he'll": "will", "it'll": "will", "i'll": "will", "we've": "have",
               "they've": "have", "i've": "have", "we're": "are", "they're": "are", "it's": "is", "that's": "is",
               "there's": "is", "he's": "is", "she's": "is", "i'm": "am", "you'll": "will"}  # fmt: skip
_BOUNDARIES = frozenset("and but that which who whose when while since after before because unless so if as although "
                        "though whereas where until whether including saying despite".split())  # fmt: skip
_DEMONSTRATIVES = frozenset("this that these those such all everything".split())
_RELATIVES = frozenset("who which that whose whom".split())
_SUBJECTS = (("claimnoun", "claim"), ("armsnoun", "arms"), ("transport", "arms"), ("people", "people"))
_ACTS = (
    "breach",
    "breachnoun",
    "deceit",
    "violence",
    "transfer",
    "exists",
    "evidence",
    "plan",
    "involvement",
    "journey",
    "deed",
)
_PARTICIPLES = frozenset(form for forms in IRREGULAR.values() for form in forms if not form.endswith(("s", "ing")))
_DETERMINED = frozenset(
    "a an the this that these those its his her their our my no any some of in on by for from to".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """What the main clause shows; `end` is the first word after it."""

    subject: str
    mood: str
    act: str
    is_negated: bool
    end: int


def read_clause(encoded: Encoded, own_pronouns: frozenset[str]) -> Clause:
    """The main clause of a content; `own_pronouns` are the third-person words that mean the speaker's side here."""
    words = [word.lower() for word in encoded.words]
    cleft = _cleft_subject(encoded, words)
    if cleft is not None:
        return cleft
    verb = _finite_verb(encoded, words)
    subject = _subject_of(encoded, words, verb if verb is not None else len(words), own_pronouns)
    if verb is None:
        end = len(words)
        return Clause(subject, "no verb", _act_of(encoded, 0, end), _is_negated(encoded, words, 0, end), end)
    end = _boundary(words, verb + 1)
    negated = subject == "nothing" or _is_negated(encoded, words, max(0, verb - 2), end)
    return Clause(subject, _mood_of(words, verb, end), _act_of(encoded, verb, end), negated, end)


def _cleft_subject(encoded: Encoded, words: Sequence[str]) -> Clause | None:
    """ "It was Oslo that sold the jets" is about Oslo."""
    if len(words) < 5 or words[0] not in {"it", "it's"}:
        return None
    start = 1 if words[0] == "it's" else 2
    if start == 2 and words[1] not in _BE:
        return None
    relative = next(
        (at for at in range(start + 1, min(len(words), start + 9)) if words[at] in {"that", "who", "which"}), None
    )
    if relative is None:
        return None
    sides = [encoded.side_of(at) for at in range(start, relative)]
    if "other" not in sides:
        return None
    end = _boundary(words, relative + 1)
    return Clause("other", "cleft", _act_of(encoded, relative + 1, end), False, end)


def _finite_verb(encoded: Encoded, words: Sequence[str]) -> int | None:
    """The first auxiliary or known verb form that can be the main verb, relative clauses left out."""
    at = 0
    limit = min(len(words), MAX_SUBJECT_WORDS)
    while at < limit:
        word = words[at]
        if word in _RELATIVES and at > 0:
            at = _after_relative(encoded, words, at)
            continue
        if word in _AUXILIARIES or word in _CONTRACTED:
            return at
        if at > 0 and _is_verb_form(encoded, words, at):
            return at
        at += 1
    return next((place for place in range(limit) if words[place] in _AUXILIARIES), None)


def _after_relative(encoded: Encoded, words: Sequence[str], at: int) -> int:
    """Past the verb of a relative clause."""
    for place in range(at + 1, min(len(words), at + 8)):
        word = words[place]
        if word in _AUXILIARIES or word.endswith("ed") or encoded.classes_of(place).intersection(_ACTS):
            return place + 2 if word in _AUXILIARIES else place + 1
    return at + 1


def _is_verb_form(encoded: Encoded, words: Sequence[str], at: int) -> bool:
    if words[at - 1] in _DETERMINED or words[at].endswith("ing") or encoded.side_of(at):
        return False
    known = encoded.classes_of(at)
    if words[at].endswith("ed") and len(words[at]) > 4 and words[at - 1] not in _BOUNDARIES:
        return True
    if not known.intersection(_ACTS):
        return False
    return words[at].endswith(("ed", "s")) or not known.intersection(("armsnoun", "claimnoun", "involvement"))


def _subject_of(encoded: Encoded, words: Sequence[str], verb: int, own_pronouns: frozenset[str]) -> str:
    if (verb == 0 and words and words[0] not in _CONTRACTED) or not words:
        return "left out"
    head = words[: max(verb, 1)]
    classes = [encoded.classes_of(at) for at in range(len(head))]
    return _subject_by_opening(words, verb, classes, own_pronouns) or _subject_by_words(encoded, classes)


def _subject_by_opening(
    words: Sequence[str], verb: int, classes: Sequence[frozenset[str]], own_pronouns: frozenset[str]
) -> str | None:
    """What the first word tells: nothing, there, we, it, he, this."""
    first = words[0]
    if "negation" in classes[0] and words[1:2] not in (["only"], ["just"], ["merely"]):
        return "nothing"
    if first.startswith("there"):
        return "there"
    if "first" in classes[0]:
        return "own"
    if any("rival" in known for known in classes[:3]):
        return "other"
    if len(classes) > 1 and any("spokesperson" in known for known in classes):
        return "person"
    if "pronoun" in classes[0]:
        if first == "it" and verb < len(words) and _is_expletive(words, verb):
            return "this"
        return "own" if first in own_pronouns else "they"
    return "this" if first in _DEMONSTRATIVES and len(classes) == 1 else None


def _subject_by_words(encoded: Encoded, classes: Sequence[frozenset[str]]) -> str:
    """The first word of the subject that names a side, a claim, arms or people."""
    for at, known in enumerate(classes):
        side = encoded.side_of(at)
        if side is not None:
            return side
        for name, subject in _SUBJECTS:
            if name in known:
                return subject
    return "thing"


def _is_expletive(words: Sequence[str], verb: int) -> bool:
    """ "It was abhorrent" is about a thing, "it was studying the map" about the speaker."""
    after = next((word for word in words[verb + 1 :] if word not in {"not", "still", "now", "also", "never"}), "")
    return (
        words[verb] in _BE
        and not after.endswith(("ing", "ed"))
        and after not in {"to", "in", "ready", "prepared", "at"}
    )


def _mood_of(words: Sequence[str], verb: int, end: int) -> str:
    word = _CONTRACTED.get(words[verb], words[verb])
    after = words[verb + 1 : end]
    if word in _WILL:
        return "will"
    if word in _WOULD:
        return "would"
    if word in _MAY:
        return "may"
    if word in _MUST or (word in _HAVE and after[:1] == ["to"]):
        return "must"
    if word in _HAVE:
        return "perfect" if any(_looks_done(later) for later in after[:3]) else "having"
    if word in _BE:
        return "being done" if any(_looks_done(later) or later.endswith("ing") for later in after[:3]) else "being"
    return "did"


def _looks_done(word: str) -> bool:
    """True for a participle: "sold", "been", "studied"; regular ones by their ending, others by the table."""
    return word.endswith(("ed", "en", "wn")) or word in _PARTICIPLES


def _act_of(encoded: Encoded, start: int, end: int) -> str:
    if any(_reports(encoded, at) for at in range(start, min(end, start + 3))):
        return "report"
    known = [encoded.classes_of(at) for at in range(start, min(end, start + 9))]
    for act in _ACTS:
        if any(act in classes for classes in known):
            return act
    return "other act"


def _reports(encoded: Encoded, at: int) -> bool:
    """True if a word of the verb group takes a position: another's is being told."""
    after = encoded.words[at + 1].lower() if at + 1 < len(encoded.words) else ""
    return takes_a_position(encoded.words[at]) and after not in {"off", "up", "in", "for", "on", "upon"}


def _is_negated(encoded: Encoded, words: Sequence[str], start: int, end: int) -> bool:
    for at in range(start, end):
        if "negation" in encoded.classes_of(at):
            following = words[at + 1] if at + 1 < len(words) else ""
            if following not in {"only", "merely", "doubt", "just"}:
                return True
    return False


def _boundary(words: Sequence[str], start: int) -> int:
    for at in range(start, len(words)):
        if words[at] in _BOUNDARIES or words[at] in ",;.?!:":
            return at
    return len(words)
