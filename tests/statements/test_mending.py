"""Sources cut wrong: what is cited speaks, a clause with "whose" parts two speakers, a name beside a noun is its."""

from __future__ import annotations

import pytest

from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.statements.draft import Draft
from counterclaim.statements.mending import cites_no_voice, give_to_cited, part_from_possessor, take_name_beside
from tests.builders import make_parsed

CITING = (
    "Paper/PROPN/2/nsubj said/VERB/0/root ,/PUNCT/2/punct citing/VERB/2/advcl two/NUM/6/nummod clerks/NOUN/4/obj "
    ",/PUNCT/2/punct that/SCONJ/10/mark it/PRON/10/nsubj left/VERB/2/ccomp ./PUNCT/2/punct"
)
WHOSE = (
    "Oslo/PROPN/10/nsubj ,/PUNCT/4/punct whose/PRON/4/nmod envoy/NOUN/5/nsubj said/VERB/1/acl it/PRON/7/nsubj "
    "ended/VERB/5/ccomp ,/PUNCT/5/punct has/AUX/10/aux declined/VERB/0/root to/PART/12/mark comment/VERB/10/xcomp "
    "./PUNCT/10/punct"
)
BESIDE = (
    "according/VERB/4/case to/ADP/4/case a/DET/4/det group/NOUN/0/root ,/PUNCT/6/punct Harbour/PROPN/4/appos "
    "Watch/PROPN/6/flat ,/PUNCT/4/punct it/PRON/10/nsubj left/VERB/4/acl early/ADV/10/advmod "
    "./PUNCT/4/punct"
)


def place(reading: Reading, words: str) -> Span:
    at = reading.document.text.index(words)
    return Span(at, at + len(words))


def shown(reading: Reading, spans: tuple[Span, ...]) -> list[str]:
    return [span.within(reading.document.text) for span in spans]


def test_what_is_cited_says_what_the_paper_says() -> None:
    reading = make_parsed(CITING)
    said = Draft((place(reading, "Paper"),), (place(reading, "said"),), (place(reading, "that it left"),), 1.0)
    cited = Draft((place(reading, "Paper"),), (place(reading, "citing"),), (place(reading, "two clerks"),), 1.0)
    assert give_to_cited(cited, [said, cited], reading)
    assert shown(reading, cited.source) == ["two clerks"]
    assert shown(reading, cited.content) == ["that it left"]
    assert cited.reasons[-1].rule == "source by the cue"


@pytest.mark.parametrize(
    ("cited", "is_voice"), [("clerks", True), ("Reuters", True), ("records", True), ("costs", False)]
)
def test_what_is_cited_as_a_ground_says_nothing(cited: str, is_voice: bool) -> None:
    tag = "PROPN" if cited.istitle() else "NOUN"
    reading = make_parsed(CITING.replace("clerks/NOUN", f"{cited}/{tag}"))
    draft = Draft((place(reading, "Paper"),), (place(reading, "citing"),), (place(reading, "that it left"),), 1.0)
    assert cites_no_voice(draft, reading) is not is_voice


def test_a_cue_that_cites_nothing_is_left_alone() -> None:
    reading = make_parsed(CITING)
    said = Draft((place(reading, "Paper"),), (place(reading, "said"),), (place(reading, "that it left"),), 1.0)
    assert not give_to_cited(said, [said], reading)
    assert shown(reading, said.source) == ["Paper"]


@pytest.mark.parametrize(("cue", "source"), [("said", "whose envoy"), ("declined", "Oslo")])
def test_whose_parts_two_speakers(cue: str, source: str) -> None:
    reading = make_parsed(WHOSE)
    whole = Span(place(reading, "Oslo").start, place(reading, "envoy").end)
    draft = Draft((whole,), (place(reading, cue),), (place(reading, "comment"),), 1.0)
    part_from_possessor(draft, reading)
    assert shown(reading, draft.source) == [source]


def test_a_name_beside_a_noun_belongs_to_the_source() -> None:
    reading = make_parsed(BESIDE)
    content = Span(place(reading, "Harbour").start, place(reading, "early").end)
    draft = Draft((place(reading, "a group"),), (place(reading, "according to"),), (content,), 1.0)
    take_name_beside(draft, reading)
    name = reading.document.text[place(reading, "a group").start : place(reading, "Watch").end]
    assert shown(reading, draft.source) == [name]
    assert shown(reading, draft.content) == ["it left early"]


def test_a_source_with_a_name_of_its_own_takes_no_other() -> None:
    reading = make_parsed(WHOSE)
    draft = Draft((place(reading, "Oslo"),), (place(reading, "declined"),), (place(reading, "comment"),), 1.0)
    take_name_beside(draft, reading)
    assert shown(reading, draft.source) == ["Oslo"]
