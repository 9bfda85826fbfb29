"""What a copy changed, each by its kind, and what is no change that matters."""

from __future__ import annotations

import pytest

from counterclaim.copies.compare import compare_copies
from tests.builders import make_document
from tests.copies.told_copies import STORY, TITLE, altered, compared, kinds, only, original

CHANGES = [
    ("number", [("14 patrol boats", "40 patrol boats")]),
    ("number", [("three newspapers", "thirteen newspapers")]),
    ("number", [("$40 million", "$14 million")]),
    ("number", [("four grey boats", "dozens of grey boats")]),
    ("date", [("on Nov. 3", "on Nov. 13")]),
    ("date", [("in December", "in March")]),
    ("date", [("since 2011", "since 2001")]),
    ("date", [("on Tuesday", "on Sunday")]),
    ("name", [("the rebels in Ostia", "the rebels in Tarvia")]),
    ("name", [("port of Lindhaven", "port of Marskby")]),
    ("attribution moved", [("Halvorsen told reporters", "Quint told reporters")]),
    ("attribution moved", [("Inspector Dario Quint", "Inspector Hugo Stamm")]),
    ("attribution moved", [("Two Ostian officials said", "Two Ostian rebels said")]),
    ("attribution dropped", [("Two Ostian officials said the boats", "The boats")]),
    ("attribution dropped", [(", according to customs papers seen by three newspapers", "")]),
    ("negation", [("could not say", "could say")]),
    ("negation", [("may publish", "may not publish")]),
    ("negation", [("no flag was flying", "a flag was flying")]),
    ("reversal", [("denied on Tuesday", "confirmed on Tuesday")]),
    ("hedge dropped", [("The alleged shipment", "The shipment")]),
    ("hedge dropped", [("may publish", "will publish")]),
    ("hedge added", [("saw four grey boats", "reportedly saw four grey boats")]),
    ("quotation", [("never traded with armed groups", "never dealt with criminal gangs")]),
    ("synonym damage", [("his first name", "his primary name")]),
    ("garbled", [("customs papers seen by", "customs papers. seen by")]),
]


@pytest.mark.parametrize(("kind", "swaps"), CHANGES, ids=lambda value: value if isinstance(value, str) else value[0][1])
def test_an_alteration_is_named(kind: str, swaps: list[tuple[str, str]]) -> None:
    assert kind in kinds(compared(*swaps))


HARMLESS = [
    [("14 patrol boats", "fourteen patrol boats")],
    [("nine hulls", "9 hulls")],
    [("on Nov. 3", "on November 3")],
    [("$40 million", "40 million dollars")],
    [("could not say", "couldn't say")],
    [("could not say", "was unable to say")],
    [("did not answer", "failed to answer")],
    [("may publish", "might publish")],
    [("saw four grey boats pass", "watched four grey boats go by")],
    [("Two Ostian officials said the boats", "Two officials of Ostia stated that the boats")],
    [("the rest had gone", "the others had ended up")],
    [("Petra Halvorsen, denied", "Ms. Petra Halvorsen, denied")],
    [("Inspector Dario Quint of the regional panel", "Dario Quint, an inspector of the regional panel,")],
    [("The alleged shipment was worth", "The alleged delivery had a value of")],
    [("counted nine", "counted no fewer than nine")],
    [("The alleged shipment was worth $40 million, according to customs papers seen by three newspapers.",
      "According to customs papers seen by three newspapers, the alleged shipment was worth $40 million.")],
]  # fmt: skip


@pytest.mark.parametrize("swaps", HARMLESS, ids=lambda swaps: swaps[0][1][:40])
def test_other_words_are_no_change(swaps: list[tuple[str, str]]) -> None:
    assert kinds(compared(*swaps)) == []


TRIMS = [
    [("\n\nThe yard's owner, Milo Brandt, did not answer calls. Ostia's army has fought the rebels since 2011.\n", "")],
    [(", who gave only his first name,", "")],
    [(", across the strait,", "")],
    [(' "A small number of old hulls went to a scrapyard."', "")],
    [(" The panel may publish its findings in December.", ""), (" of the regional panel", "")],
]


@pytest.mark.parametrize("swaps", TRIMS, ids=lambda swaps: swaps[0][0].strip()[:30])
def test_a_trim_is_told_and_does_not_matter(swaps: list[tuple[str, str]]) -> None:
    comparison = compared(*swaps)
    assert kinds(comparison) == []
    assert any(change.kind == "cut" for change in comparison.changes) or swaps == TRIMS[2]
    assert comparison.kept < 1


def test_a_copy_of_itself_has_no_change() -> None:
    comparison = compared()
    assert comparison.changes == () and comparison.kept == 1.0 and comparison.reworded == 0.0


def test_both_passages_are_exact_slices() -> None:
    ours, theirs = original(), altered(("14 patrol boats", "40 patrol boats"))
    change = only(compare_copies(ours, theirs), "number")
    assert [ours.words_of(span) for span in change.original] == ["14"]
    assert [theirs.words_of(span) for span in change.copy] == ["40"]
    assert change.reasons and 0 < change.score <= 1


def test_a_denial_that_nothing_else_tells_is_dropped_not_cut() -> None:
    denial = STORY.split("\n\n")[0] + "\n\n"
    assert kinds(compared((denial, ""))) == ["denial dropped"]


def test_a_denial_that_still_stands_elsewhere_was_only_cut() -> None:
    more = STORY + "\nNorland has denied such sales before.\n"
    ours, theirs = make_document(more), make_document(more.replace("\nNorland has denied such sales before.\n", ""))
    assert kinds(compare_copies(ours, theirs)) == []


def test_sentences_that_moved_are_not_cut() -> None:
    paragraphs = STORY.strip().split("\n\n")
    moved = "\n\n".join((paragraphs[0], *reversed(paragraphs[1:])))
    assert compare_copies(original(), make_document(moved, title=TITLE, agency="Reuters")).changes == ()


def test_a_lost_agency_and_a_new_byline_are_told() -> None:
    comparison = compared(agency=None)
    assert kinds(comparison) == ["agency credit lost"]


def test_names_that_change_places() -> None:
    ours = make_document("Brandt sold the yard to Quint on Monday, the clerk of the harbour court wrote.")
    theirs = make_document("Quint sold the yard to Brandt on Monday, the clerk of the harbour court wrote.")
    comparison = compare_copies(ours, theirs)
    assert "names swapped" in {change.reasons[0].rule for change in comparison.altered}


def test_a_word_for_word_reprint_is_not_taken_for_a_machine() -> None:
    assert compared(("14 patrol boats", "40 patrol boats")).reworded == 0.0


def test_a_thorough_rewording_is() -> None:
    swaps = [
        ("denied on Tuesday that her country had sold", "denied on Tuesday that her nation had flogged"),
        ("had left the port", "had departed the harbour"),
        ("was worth", "possessed a price of"),
        ("A small number of old hulls went to a scrapyard", "A little amount of aged hulks travelled to a junkyard"),
        ("had counted nine hulls at the yard", "tallied nine hulks within the lawn"),
        ("publish its findings", "print its discoveries"),
        ("saw four grey boats pass at dawn", "noticed four gray vessels transit at daybreak"),
        ("who gave only his first name", "who gave just his primary name"),
        ("has fought the rebels", "has battled the insurgents"),
    ]
    assert compared(*swaps).reworded > 0.3
