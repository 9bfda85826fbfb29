"""Whom words are addressed to: told, urged, accused, briefed; carried on while the same person speaks."""

from __future__ import annotations

import pytest

from counterclaim.statements.addressee import AddresseeEvidence, assign_addressees, find_addressee


@pytest.mark.parametrize(
    ("cue", "after", "content", "addressee"),
    [
        ("told", " the panel that it slept", "that it slept", "the panel"),
        ("told reporters", " it slept", "it slept", "reporters"),
        ("told", " local journalists that it slept", "that it slept", "local reporters"),
        ("told", " a regular briefing that it slept", "that it slept", "reporters"),
        ("told", " CNN on Sunday that it slept", "that it slept", "CNN"),
        ("told", " the Security Council it slept", "it slept", "UN Security Council"),
        ("urged", " Malta to open the gate", "Malta to open the gate", "Malta"),
        ("accused", " Malta of theft", "Malta of theft", "Malta"),
        ("told", " him that it slept", "that it slept", None),
        ("said", " it slept", "it slept", None),
        ("denied", " Malta had slept", "Malta had slept", None),
        ("told", "", "to keep quiet", None),
    ],
)
def test_addressee(cue: str, after: str, content: str, addressee: str | None) -> None:
    assert find_addressee(AddresseeEvidence(cue, after, (content,)))[0] == addressee


def test_an_audience_before_the_cue() -> None:
    frame = "Speaking to intelligence officers in Omsk, Holm accused | "
    assert find_addressee(AddresseeEvidence("accused", "", (), frame))[0] == "intelligence officers"


def test_the_audience_stays_while_the_same_person_speaks_in_the_same_channel() -> None:
    told = AddresseeEvidence("told", " reporters it slept", channel="briefing", speaker="Holm")
    on = AddresseeEvidence("added", " it woke", channel="briefing", speaker="Holm")
    later = AddresseeEvidence("wrote", " it woke", channel="letter", speaker="Holm")
    other = AddresseeEvidence("added", " it woke", channel="briefing", speaker="Lund")
    assert [found[0] for found in assign_addressees([told, on, later, other])] == ["reporters", "reporters", None, None]


def test_the_one_accused_is_not_the_audience_of_what_follows() -> None:
    accused = AddresseeEvidence("accused", " Malta of theft", ("Malta of theft",), channel="statement", speaker="Holm")
    on = AddresseeEvidence("added", " it woke", channel="statement", speaker="Holm")
    assert assign_addressees([accused, on])[1][0] is None
