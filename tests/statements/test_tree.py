"""Subjects, passives, agents, owners and verb groups on trees made by hand."""

from __future__ import annotations

import pytest

from counterclaim.core.reading import Reading, Word
from counterclaim.statements.tree import Tree
from tests.builders import make_parsed

CONCEDED = (
    "The/DET/2/det envoy/NOUN/3/nsubj conceded/VERB/0/root that/SCONJ/6/mark crates/NOUN/6/nsubj sank/VERB/3/ccomp "
    "./PUNCT/3/punct"
)
ACCUSED = (
    "Lima/PROPN/2/nsubj accused/VERB/0/root Oslo/PROPN/2/obj of/ADP/5/case theft/NOUN/2/obl ,/PUNCT/7/punct "
    "saying/VERB/2/advcl crates/NOUN/9/nsubj vanished/VERB/7/ccomp ./PUNCT/2/punct"
)
TOLD = (
    "The/DET/2/det general/NOUN/4/nsubj was/AUX/4/aux told/VERB/0/root by/ADP/7/case two/NUM/7/nummod aides/NOUN/4/obl "
    "that/SCONJ/11/mark the/DET/10/det bridge/NOUN/11/nsubj fell/VERB/4/ccomp ./PUNCT/4/punct"
)
SOLD = "The/DET/2/det rifles/NOUN/4/nsubj were/AUX/4/aux sold/VERB/0/root in/ADP/6/case May/PROPN/4/obl ./PUNCT/4/punct"
RELATIVE = (
    "The/DET/2/det envoy/NOUN/9/nsubj ,/PUNCT/5/punct who/PRON/5/nsubj said/VERB/2/acl crates/NOUN/7/nsubj "
    "sank/VERB/5/ccomp "
    ",/PUNCT/5/punct left/VERB/0/root ./PUNCT/9/punct"
)
SIGNED = (
    "A/DET/2/det letter/NOUN/7/nsubj signed/VERB/2/acl by/ADP/6/case the/DET/6/det minister/NOUN/3/obl "
    "denied/VERB/0/root "
    "it/PRON/7/obj ./PUNCT/7/punct"
)
CITING = (
    "A/DET/2/det paper/NOUN/5/nsubj citing/VERB/2/acl aides/NOUN/3/obj denied/VERB/0/root it/PRON/5/obj ./PUNCT/5/punct"
)
JOINED = (
    "Lima/PROPN/2/nsubj denied/VERB/0/root the/DET/4/det sale/NOUN/2/obj and/CCONJ/6/cc called/VERB/2/conj "
    "it/PRON/6/obj "
    "absurd/ADJ/6/xcomp ./PUNCT/2/punct"
)
JOINED_PASSIVE = (
    "The/DET/2/det rifles/NOUN/4/nsubj were/AUX/4/aux sold/VERB/0/root and/CCONJ/6/cc called/VERB/4/conj "
    "toys/NOUN/6/xcomp "
    "./PUNCT/4/punct"
)
OPEN = (
    "The/DET/2/det minister/NOUN/3/nsubj refused/VERB/0/root to/PART/5/mark say/VERB/3/xcomp why/ADV/5/obj "
    "./PUNCT/3/punct"
)
ORDER = "Say/VERB/0/root nothing/PRON/1/obj ./PUNCT/1/punct"
CONTINUOUS = (
    "Aides/NOUN/3/nsubj were/AUX/3/aux saying/VERB/0/root crates/NOUN/5/nsubj sank/VERB/3/ccomp ./PUNCT/3/punct"
)
NEGATED = (
    "Oslo/PROPN/5/nsubj has/AUX/5/aux never/ADV/5/advmod publicly/ADV/5/advmod said/VERB/0/root who/PRON/7/nsubj "
    "paid/VERB/5/ccomp "
    "./PUNCT/5/punct"
)


def parse(sentence: str) -> tuple[Reading, Tree]:
    reading = make_parsed(sentence)
    return reading, Tree(reading)


def word(reading: Reading, text: str) -> Word:
    return next(word for word in reading.words if word.text == text)


SUBJECTS = [
    (CONCEDED, "conceded", "envoy"),
    (CONCEDED, "sank", "crates"),
    (ACCUSED, "saying", "Lima"),  # a participle has the governor's subject
    (TOLD, "told", "aides"),  # a passive has its agent
    (TOLD, "fell", "bridge"),
    (SOLD, "sold", None),  # a passive without one has nobody: the rifles sold nothing
    (RELATIVE, "said", "envoy"),  # the noun for its relative pronoun
    (RELATIVE, "left", "envoy"),
    (SIGNED, "signed", "minister"),
    (SIGNED, "denied", "letter"),
    (CITING, "citing", "paper"),
    (JOINED, "called", "Lima"),  # a joined verb has the first one's subject
    (JOINED_PASSIVE, "called", None),
    (OPEN, "say", "minister"),
    (ORDER, "Say", None),
    (CONTINUOUS, "saying", "Aides"),
]


@pytest.mark.parametrize(("sentence", "verb", "subject"), SUBJECTS)
def test_subjects(sentence: str, verb: str, subject: str | None) -> None:
    reading, tree = parse(sentence)
    found = tree.subject_of(word(reading, verb))
    assert (found.text if found else None) == subject


@pytest.mark.parametrize(
    ("sentence", "verb", "passive"),
    [
        (TOLD, "told", True),
        (SOLD, "sold", True),
        (CONTINUOUS, "saying", False),
        (NEGATED, "said", False),
        (SIGNED, "signed", False),
    ],
)
def test_passives(sentence: str, verb: str, passive: bool) -> None:
    reading, tree = parse(sentence)
    assert tree.is_passive(word(reading, verb)) is passive


@pytest.mark.parametrize(
    ("sentence", "verb", "agent"),
    [(TOLD, "told", "aides"), (SIGNED, "signed", "minister"), (SOLD, "sold", None), (CONCEDED, "conceded", None)],
)
def test_agents(sentence: str, verb: str, agent: str | None) -> None:
    reading, tree = parse(sentence)
    found = tree.agent_of(word(reading, verb))
    assert (found.text if found else None) == agent


def test_a_thing_by_the_river_tells_nobody_anything() -> None:
    # "by" without a passive is a place.
    reading, tree = parse(
        "Envoys/NOUN/2/nsubj spoke/VERB/0/root by/ADP/5/case the/DET/5/det river/NOUN/2/obl ./PUNCT/2/punct"
    )
    found = tree.subject_of(word(reading, "spoke"))
    assert found is not None
    assert found.text == "Envoys"


SOURCES = [
    (TOLD, "aides", "two aides"),  # the preposition stays out
    (RELATIVE, "envoy", "The envoy"),  # so does the clause
    (
        "Defence/NOUN/2/compound Minister/NOUN/6/nsubj Ada/PROPN/2/flat Marsh/PROPN/3/flat ,/PUNCT/2/punct "
        "left/VERB/0/root ./PUNCT/6/punct",
        "Minister",
        "Defence Minister Ada Marsh",
    ),
    (
        "Ada/PROPN/8/nsubj Marsh/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det defence/NOUN/6/compound "
        "minister/NOUN/1/appos ,/PUNCT/6/punct "
        "left/VERB/0/root ./PUNCT/8/punct",
        "Ada",
        "Ada Marsh, the defence minister",
    ),
    (
        "Lima/PROPN/4/nsubj and/CCONJ/3/cc Oslo/PROPN/1/conj denied/VERB/0/root it/PRON/4/obj ./PUNCT/4/punct",
        "Lima",
        "Lima and Oslo",
    ),
    (
        "An/DET/2/det aide/NOUN/6/nsubj to/ADP/5/case the/DET/5/det king/NOUN/2/nmod left/VERB/0/root ./PUNCT/6/punct",
        "aide",
        "An aide to the king",
    ),
]


@pytest.mark.parametrize(("sentence", "head", "source"), SOURCES)
def test_sources(sentence: str, head: str, source: str) -> None:
    reading, tree = parse(sentence)
    assert tree.source_span(word(reading, head)).within(reading.document.text) == source


OWNERS = [
    ("Oslo/PROPN/3/nmod 's/PART/1/case claim/NOUN/4/nsubj failed/VERB/0/root ./PUNCT/4/punct", "Oslo"),
    ("the/DET/3/det Norwegian/ADJ/3/amod claim/NOUN/4/nsubj failed/VERB/0/root ./PUNCT/4/punct", "Norwegian"),
    ("a/DET/3/det US/PROPN/3/compound claim/NOUN/4/nsubj failed/VERB/0/root ./PUNCT/4/punct", "US"),
    (
        "the/DET/2/det king/NOUN/4/nmod 's/PART/2/case claim/NOUN/5/nsubj failed/VERB/0/root ./PUNCT/5/punct",
        "the king",
    ),
    ("her/PRON/2/nmod claim/NOUN/3/nsubj failed/VERB/0/root ./PUNCT/3/punct", "her"),
    # Not every word before a noun owns it.
    ("the/DET/3/det absurd/ADJ/3/amod claim/NOUN/4/nsubj failed/VERB/0/root ./PUNCT/4/punct", None),
    ("an/DET/3/det insurance/NOUN/3/compound claim/NOUN/4/nsubj failed/VERB/0/root ./PUNCT/4/punct", None),
    ("the/DET/2/det claim/NOUN/5/nsubj of/ADP/4/case Oslo/PROPN/2/nmod failed/VERB/0/root ./PUNCT/5/punct", None),
]


@pytest.mark.parametrize(("sentence", "owner"), OWNERS)
def test_owners(sentence: str, owner: str | None) -> None:
    reading, tree = parse(sentence)
    found = tree.owner_of(word(reading, "claim"))
    assert (found.within(reading.document.text) if found else None) == owner


@pytest.mark.parametrize(
    ("sentence", "verb", "group"),
    [
        (CONCEDED, "conceded", "conceded"),
        (TOLD, "told", "was told"),
        (NEGATED, "said", "has never publicly said"),
        (OPEN, "say", "to say"),
        (CONTINUOUS, "saying", "were saying"),
        (
            "Oslo/PROPN/4/nsubj did/AUX/4/aux n't/PART/4/advmod say/VERB/0/root so/ADV/4/advmod ./PUNCT/4/punct",
            "say",
            "didn't say",
        ),
    ],
)
def test_verb_groups(sentence: str, verb: str, group: str) -> None:
    reading, tree = parse(sentence)
    assert tree.verb_group(word(reading, verb)).within(reading.document.text) == group


def test_what_a_clause_governs_ends_without_its_comma() -> None:
    reading, tree = parse(CONCEDED)
    clause = tree.child(word(reading, "conceded"), "ccomp")
    assert clause is not None
    assert tree.span_below(clause).within(reading.document.text) == "that crates sank"
    root = word(reading, "conceded")
    assert tree.span_below(root).within(reading.document.text) == "The envoy conceded that crates sank"
    assert {found.text for found in tree.below(root, frozenset({"ccomp", "punct"}))} == {"The", "envoy", "conceded"}


def test_a_tree_that_runs_in_a_circle_is_left() -> None:
    # No network gives one; a spaCy Doc made by hand may.
    reading, tree = parse("says/VERB/2/conj adds/VERB/1/conj ./PUNCT/1/punct")
    assert tree.subject_of(word(reading, "says")) is None
