"""Statements as sentences: read with the network, worded from the words of the text, never the wrong way round."""

from __future__ import annotations

import pytest

from counterclaim.claims.names import display
from counterclaim.claims.proposition import read_propositions
from counterclaim.claims.sentence import sentence_of
from counterclaim.core.party import Speaker
from counterclaim.core.reading import Reading, Word
from counterclaim.core.statement import Position, Statement
from tests.builders import find_span, make_document, make_reading

ENVOY = Speaker("Envoy", "PER", None, "named")
# Each word as text/UPOS/head/relation, heads by number within the line (-1: the root).
BLAMED = (
    "Peru/PROPN/2/nsubj quarrelled/VERB/-1/root blaming/VERB/2/advcl Chad/PROPN/3/obj for/ADP/6/case the/DET/7/det "
    "flood/NOUN/3/obl"
)
DREADED = "Peru/PROPN/1/nsubj dreaded/VERB/-1/root the/DET/3/det flood/NOUN/1/obj"
SEEN = (
    "The/DET/1/det boats/NOUN/-1/root which/PRON/4/obj Peru/PROPN/4/nsubj sees/VERB/1/acl as/ADP/7/case a/DET/7/det "
    "threat/NOUN/4/obl"
)
TOLD = (
    "The/DET/1/det boats/NOUN/-1/root that/PRON/4/obj Peru/PROPN/4/nsubj said/VERB/1/acl had/AUX/6/aux "
    "leaked/VERB/4/ccomp"
)


def _read(line: str) -> Reading:
    rows = [word.rsplit("/", 3) for word in line.split()]
    document = make_document(" ".join(row[0] for row in rows) + ".")
    plain = make_reading(document)
    words = tuple(
        Word(word.index, word.start, word.end, word.text, upos, int(head), relation, word.sentence)
        for word, (_, upos, head, relation) in zip(plain.words, rows, strict=False)
    )
    return Reading(document, plain.sentences, words, (), (), plain.stamp)


def _told(
    reading: Reading,
    cue: str,
    content: str | tuple[str, ...],
    position: Position,
    *,
    speaker: Speaker = ENVOY,
    is_denial: bool = False,
) -> str:
    pieces = (content,) if isinstance(content, str) else content
    spans = tuple(find_span(reading.document, piece) for piece in pieces)
    sources = (find_span(reading.document, "Peru"),)
    statement = Statement(
        "s1", sources, (find_span(reading.document, cue),), spans, speaker, None,
        "indirect", position, None, None, None, 0.9, (),
    )  # fmt: skip
    (proposition,) = read_propositions(reading, (statement,), (), ())
    return sentence_of(proposition, reading, is_denial=is_denial)


def test_what_cannot_stand_alone_is_told_with_who_says_it() -> None:
    assert _told(_read(DREADED), "dreaded", "the flood", "warns") == "Peru dreaded the flood"


def test_who_is_blamed_is_said_to_be_to_blame() -> None:
    assert _told(_read(BLAMED), "blaming", "Chad for the flood", "accuses") == "Chad was to blame for the flood"


def test_a_relative_clause_gets_the_noun_that_it_speaks_of() -> None:
    assert _told(_read(TOLD), "said", "had leaked", "asserts") == "The boats had leaked"
    assert _told(_read(TOLD), "said", ("that", "had leaked"), "asserts") == "The boats had leaked"
    assert _told(_read(SEEN), "sees", ("which", "as a threat"), "asserts") == "Peru sees the boats as a threat"


@pytest.mark.parametrize(
    ("cue", "told"),
    [
        ("accused", "accused"),
        ("denies", "denied"),
        ("calls", "called"),
        ("decrying", "decried"),
        ("sums up", "summed up"),
        ("put", "put"),
        ("is quoted as saying", "was quoted as saying"),
        ("has condemned", "had condemned"),
        ("would not discuss", "would not discuss"),
    ],
)
def test_the_cue_stands_in_the_past(cue: str, told: str) -> None:
    words = cue.split()
    first = f"{words[0]}/VERB/-1/root" if len(words) < 3 else f"{words[0]}/AUX/-1/root"
    line = " ".join(["Peru/PROPN/1/nsubj", first, *(f"{word}/ADV/1/advmod" for word in words[1:])])
    reading = _read(f"{line} the/DET/{len(words) + 2}/det flood/NOUN/1/obj")
    assert _told(reading, cue, "the flood", "condemns") == f"Peru {told} the flood"


CLAUSE = (
    "Peru/PROPN/1/nsubj said/VERB/-1/root that/SCONJ/7/mark {subject}/PRON/7/nsubj had/AUX/7/aux {words} "
    "Chad/PROPN/7/obj"
)


@pytest.mark.parametrize(
    ("subject", "position", "sentence"),
    [
        ("it", "asserts", "Peru had then always flooded Chad"),
        ("they", "asserts", "Peru said that they had then always flooded Chad"),
        ("it", "accuses", "Peru said that it had then always flooded Chad"),
        ("Malta", "asserts", "Malta had then always flooded Chad"),
        ("we", "accuses", "Peru had then always flooded Chad"),
    ],
)
def test_a_pronoun_is_the_speaker_or_stays_with_who_says_it(subject: str, position: Position, sentence: str) -> None:
    reading = _read(CLAUSE.format(subject=subject, words="then/ADV/7/advmod always/ADV/7/advmod flooded/VERB/1/ccomp"))
    content = f"that {subject} had then always flooded Chad"
    assert _told(reading, "said", content, position) == sentence


def _plain_told(line: str, *, is_denial: bool = True) -> str:
    """A denial whose words have no tree: all of it counts as a clause."""
    reading = make_reading(f"Peru spoke {line}.")
    return _told(reading, "spoke", line, "denies" if is_denial else "asserts", is_denial=is_denial)


@pytest.mark.parametrize(
    ("denied", "sentence"),
    [
        ("there was no sign that Malta sank the ferry", "Malta sank the ferry"),
        ("it had seen no evidence of a sinking", "Peru said that Peru had seen no evidence of a sinking"),
        ("no ferry was ever sunk there", "A ferry was sunk there"),
        ("there are none", "Peru said that there are none"),
        ("the ferry sank in a storm", "The ferry sank in a storm"),
        ("the treaty says no such thing", "The treaty says such a thing"),
        ("the fleet has ever fired on fishermen", "The fleet has fired on fishermen"),
        ("there is any", "Peru denied that there is any"),
        ("the charge that Malta sank the ferry", "Malta sank the ferry"),
        ("the charge that week", "Peru denied the charge that week"),
    ],
)
def test_a_denial_is_turned_round_only_where_a_rule_can(denied: str, sentence: str) -> None:
    assert _plain_told(denied) == sentence


@pytest.mark.parametrize(
    ("party", "name"),
    [
        ("NLD", "the Netherlands"),
        ("UKR", "Ukraine"),
        ("ARE", "the United Arab Emirates"),
        ("X", "X"),
        ("Lakeside Liberation Army", "the Lakeside Liberation Army"),
        ("Organization for Lakes", "the Organization for Lakes"),
        ("Front", "Front"),
    ],
)
def test_only_names_that_take_an_article_get_one(party: str, name: str) -> None:
    assert display(party) == name


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("harbour master", "The harbour master"),
        ("two envoys", "Two envoys"),
        ("one of Two envoys", "One of two envoys"),
        ("map drawn by surveyors", "The map drawn by surveyors"),
        ("envoys close to the talks", "Envoys close to the talks"),
        (None, "Someone"),
    ],
)
def test_who_has_no_name_is_called_by_the_role(role: str | None, name: str) -> None:
    speaker = Speaker(None, None, role, "role")
    assert _told(_read(DREADED), "dreaded", "the flood", "warns", speaker=speaker) == f"{name} dreaded the flood"


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the/DET/3/det boats/NOUN/9/obj had/AUX/4/aux leaked/VERB/1/acl", "The boats had leaked"),
        ("Chad/PROPN/3/flat of/ADP/5/case hiding/VERB/3/acl boats/NOUN/5/obj", "Chad hid boats"),
        ("Chad/PROPN/1/obj to/PART/5/mark mend/VERB/1/xcomp boats/NOUN/5/obj", "Peru said: Chad to mend boats"),
    ],
    ids=["a clause that the tree misses", "a charge", "an infinitive"],
)
def test_the_order_of_words_has_a_say_beside_the_tree(words: str, whole: str) -> None:
    content = " ".join(word.split("/")[0] for word in words.split())
    reading = _read(f"Peru/PROPN/1/nsubj spoke/VERB/-1/root {words}")
    assert _told(reading, "spoke", content, "alleges").removeprefix("Peru spoke ") in (whole, content)
    assert (whole == "Peru said: Chad to mend boats") == (_told(reading, "spoke", content, "alleges") != whole)


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("a/DET/1/det board/NOUN/2/nsubj met/VERB/-1/root and/CCONJ/5/cc Peru/PROPN/5/nsubj spoke/VERB/2/conj",
         "Peru would join another board"),
        ("the/DET/1/det board/NOUN/2/nsubj met/VERB/-1/root and/CCONJ/5/cc Peru/PROPN/5/nsubj spoke/VERB/2/conj",
         "Peru would join another"),
    ],
)  # fmt: skip
def test_another_gets_the_noun_that_was_told_before(before: str, sentence: str) -> None:
    line = f"{before} Peru/PROPN/8/nsubj would/AUX/8/aux join/VERB/5/ccomp another/DET/8/obj"
    assert _told(_read(line), "spoke", "Peru would join another", "asserts") == sentence


@pytest.mark.parametrize(
    ("pieces", "sentence"),
    [
        (("waving a list of boats", "that Chad had sunk the ferry"), "Chad had sunk the ferry"),
        (("Chad", "had sunk the ferry"), "Chad had sunk the ferry"),
        (("two days earlier that Chad had sunk the ferry",), "Chad had sunk the ferry"),
        (("how badly the flood had hurt the town",), "The flood had hurt the town badly"),
        (("For Chad the ferry was a loss",), "For Chad the ferry was a loss"),
    ],
)
def test_of_several_pieces_the_one_that_says_it(pieces: tuple[str, ...], sentence: str) -> None:
    reading = make_reading(f"Peru spoke {' yes '.join(pieces)}.")
    spans = tuple(find_span(reading.document, piece) for piece in pieces)
    statement = Statement(
        "s1", (find_span(reading.document, "Peru"),), (find_span(reading.document, "spoke"),), spans, ENVOY, None,
        "indirect", "asserts", None, None, None, 0.9, (),
    )  # fmt: skip
    (proposition,) = read_propositions(reading, (statement,), (), ())
    assert sentence_of(proposition, reading, is_denial=False) == sentence


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("we buy what we need", "Peru buys what it needs"),
        ("we will feed our people ourselves", "Peru will feed its people itself"),
        ("What we buy is what you see", "Peru said: What we buy is what you see"),
        ("we put it up", "Peru put it up"),
        ("its ship was in port", "Peru’s ship was in port"),
        ("its own ship was in port", "Its own ship was in port"),
    ],
)
def test_a_party_that_says_we_is_it(said: str, sentence: str) -> None:
    assert _plain_told(said, is_denial=False) == sentence
