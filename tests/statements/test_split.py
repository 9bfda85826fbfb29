"""One draft a proposition: whole clauses are parted, anything less is left alone."""

from __future__ import annotations

import pytest

from counterclaim.core.reading import Reading
from counterclaim.statements.draft import Draft
from counterclaim.statements.split import split_coordinated
from counterclaim.statements.tree import Tree
from tests.builders import find_span, make_parsed

SPLIT = [
    # said that A and that B
    (
        "Oslo/PROPN/2/nsubj said/VERB/0/root that/SCONJ/7/mark the/DET/5/det crates/NOUN/7/nsubj were/AUX/7/cop "
        "full/ADJ/2/ccomp "
        "and/CCONJ/13/cc that/SCONJ/13/mark the/DET/11/det guards/NOUN/13/nsubj had/AUX/13/aux slept/VERB/7/conj "
        "./PUNCT/2/punct",
        "that the crates were full and that the guards had slept",
        ["that the crates were full", "that the guards had slept"],
    ),
    # said A had gone and B had stayed
    (
        "Oslo/PROPN/2/nsubj said/VERB/0/root the/DET/4/det guards/NOUN/6/nsubj had/AUX/6/aux gone/VERB/2/ccomp "
        "and/CCONJ/11/cc "
        "the/DET/9/det crates/NOUN/11/nsubj had/AUX/11/aux stayed/VERB/6/conj ./PUNCT/2/punct",
        "the guards had gone and the crates had stayed",
        ["the guards had gone", "the crates had stayed"],
    ),
    # a comma before the conjunction goes with neither
    (
        "Oslo/PROPN/2/nsubj said/VERB/0/root the/DET/4/det guards/NOUN/6/nsubj had/AUX/6/aux gone/VERB/2/ccomp "
        ",/PUNCT/12/punct "
        "but/CCONJ/12/cc the/DET/10/det crates/NOUN/12/nsubj had/AUX/12/aux stayed/VERB/6/conj ./PUNCT/2/punct",
        "the guards had gone, but the crates had stayed",
        ["the guards had gone", "the crates had stayed"],
    ),
    # three
    (
        "Oslo/PROPN/2/nsubj said/VERB/0/root that/SCONJ/6/mark guards/NOUN/6/nsubj had/AUX/6/aux slept/VERB/2/ccomp "
        "and/CCONJ/11/cc "
        "that/SCONJ/11/mark crates/NOUN/11/nsubj had/AUX/11/aux burned/VERB/6/conj and/CCONJ/16/cc "
        "that/SCONJ/16/mark boats/NOUN/16/nsubj "
        "had/AUX/16/aux sunk/VERB/6/conj ./PUNCT/2/punct",
        "that guards had slept and that crates had burned and that boats had sunk",
        ["that guards had slept", "that crates had burned", "that boats had sunk"],
    ),
]

WHOLE = [
    # a verb phrase that shares its subject
    (
        "She/PRON/2/nsubj said/VERB/0/root the/DET/4/det guards/NOUN/6/nsubj had/AUX/6/aux slept/VERB/2/ccomp "
        "and/CCONJ/8/cc "
        "left/VERB/6/conj the/DET/10/det gate/NOUN/8/obj open/ADJ/8/xcomp ./PUNCT/2/punct",
        "the guards had slept and left the gate open",
    ),
    # a list
    (
        "Lima/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj had/VERB/2/ccomp rifles/NOUN/4/obj ,/PUNCT/7/punct "
        "drones/NOUN/5/conj "
        "and/CCONJ/9/cc shells/NOUN/5/conj ./PUNCT/2/punct",
        "it had rifles, drones and shells",
    ),
    # a quotation
    (
        "“/PUNCT/5/punct The/DET/3/det guards/NOUN/5/nsubj had/AUX/5/aux gone/VERB/13/ccomp and/CCONJ/10/cc "
        "the/DET/8/det "
        "crates/NOUN/10/nsubj had/AUX/10/aux stayed/VERB/5/conj ,/PUNCT/5/punct ”/PUNCT/5/punct said/VERB/0/root "
        "she/PRON/13/nsubj "
        "./PUNCT/13/punct",
        "“The guards had gone and the crates had stayed,”",
    ),
    # a quotation inside the summary, with the conjunction in it
    (
        "She/PRON/2/nsubj said/VERB/0/root the/DET/5/det “/PUNCT/5/punct guards/NOUN/7/nsubj had/AUX/7/aux "
        "gone/VERB/2/ccomp and/CCONJ/12/cc "
        "the/DET/10/det crates/NOUN/12/nsubj had/AUX/12/aux stayed/VERB/7/conj ”/PUNCT/7/punct ./PUNCT/2/punct",
        "the “guards had gone and the crates had stayed”",
    ),
    # joined by something that is no conjunction of two claims
    (
        "She/PRON/2/nsubj asked/VERB/0/root whether/SCONJ/6/mark guards/NOUN/6/nsubj had/AUX/6/aux gone/VERB/2/ccomp "
        "or/CCONJ/10/cc "
        "crates/NOUN/10/nsubj had/AUX/10/aux stayed/VERB/6/conj ./PUNCT/2/punct",
        "whether guards had gone or crates had stayed",
    ),
    # nothing is joined
    (
        "She/PRON/2/nsubj said/VERB/0/root the/DET/4/det guards/NOUN/6/nsubj had/AUX/6/aux gone/VERB/2/ccomp "
        "./PUNCT/2/punct",
        "the guards had gone",
    ),
    # a bare infinitive is no claim of its own
    (
        "She/PRON/2/nsubj vowed/VERB/0/root to/PART/4/mark stay/VERB/2/xcomp and/CCONJ/7/cc to/PART/7/mark "
        "fight/VERB/4/conj on/ADV/7/advmod "
        "./PUNCT/2/punct",
        "to stay and to fight on",
    ),
]


def make_draft(sentence: str, *content: str) -> tuple[Draft, Reading]:
    reading = make_parsed(sentence)
    spans = tuple(find_span(reading.document, words) for words in content)
    verb = next(word for word in reading.words if word.head == -1)
    return Draft((), (find_span(reading.document, verb.text),), spans, 0.7), reading


@pytest.mark.parametrize(("sentence", "content", "parts"), SPLIT)
def test_whole_clauses_are_parted(sentence: str, content: str, parts: list[str]) -> None:
    draft, reading = make_draft(sentence, content)
    drafts = split_coordinated(draft, reading, Tree(reading))
    assert [[span.within(reading.document.text) for span in part.content] for part in drafts] == [[p] for p in parts]
    assert {(part.source, part.cue, part.score) for part in drafts} == {(draft.source, draft.cue, draft.score)}


@pytest.mark.parametrize(("sentence", "content"), WHOLE)
def test_anything_less_is_left_alone(sentence: str, content: str) -> None:
    draft, reading = make_draft(sentence, content)
    assert split_coordinated(draft, reading, Tree(reading)) == [draft]


def test_earlier_pieces_stay_with_the_first_part() -> None:
    sentence, content, parts = SPLIT[1]
    reading = make_parsed(
        "“/PUNCT/2/punct Never/ADV/0/root ,/PUNCT/2/punct ”/PUNCT/2/punct she/PRON/6/nsubj said/VERB/2/parataxis "
        "./PUNCT/2/punct",
        sentence,
    )
    quote, rest = find_span(reading.document, "“Never,”"), find_span(reading.document, content)
    draft = Draft((), (find_span(reading.document, "said"),), (quote, rest), 0.7)
    first, second = split_coordinated(draft, reading, Tree(reading))
    assert [span.within(reading.document.text) for span in first.content] == ["“Never,”", parts[0]]
    assert [span.within(reading.document.text) for span in second.content] == [parts[1]]


def test_parts_keep_reasons_of_their_own() -> None:
    draft, reading = make_draft(*SPLIT[0][:2])
    first, second = split_coordinated(draft, reading, Tree(reading))
    assert first.reasons == second.reasons == draft.reasons
    assert first.reasons is not second.reasons
