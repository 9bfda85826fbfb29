"""What the statements around tell: who denies, who accuses, who stands accused, who goes on."""

from __future__ import annotations

from dataclasses import replace

from counterclaim.statements.camps import find_camps, look_around
from counterclaim.statements.findings import PositionEvidence

NORWAY = PositionEvidence("accused", ("Malta", "of theft"), "Oslo", "named", "NOR",
                          content_parties=(("Malta", "MLT"),), speaker="Norway")  # fmt: skip
MALTA = PositionEvidence("said", ("the boat was empty",), "Valletta", "named", "MLT", content_parties=(),
                         speaker="Malta", paragraph=1)  # fmt: skip


def test_another_partys_charge_makes_one_accused() -> None:
    accuser, accused = look_around([NORWAY, MALTA], ["accuses", "asserts"])
    assert accused.speaker_accused
    assert not accuser.speaker_accused and accuser.speaker_accuses


def test_ones_own_words_and_plain_talk_charge_nobody() -> None:
    own = replace(NORWAY, speaker_party="MLT")
    assert not look_around([own, MALTA], ["accuses", "asserts"])[1].speaker_accused
    assert not look_around([NORWAY, MALTA], ["asserts", "asserts"])[1].speaker_accused


def test_what_holds_a_statement_does_not_charge_its_speaker() -> None:
    outer = replace(NORWAY, content=("Malta had told it that the boat was empty",))
    inner = replace(MALTA, content=("that the boat was empty",), is_nested=True)
    assert not look_around([outer, inner], ["alleges", "asserts"])[1].speaker_accused


def test_a_speaker_goes_on_until_another_speaks_or_paragraphs_pass() -> None:
    second = replace(MALTA, content=("the crew slept",))
    far = replace(second, paragraph=5)
    other = replace(second, speaker="Gozo")
    assert look_around([MALTA, second], ["denies", "asserts"])[1].goes_on == "denies"
    assert look_around([MALTA, far], ["denies", "asserts"])[1].goes_on is None
    assert look_around([MALTA, other], ["denies", "asserts"])[1].goes_on is None


def test_nobody_is_both_denier_and_accuser() -> None:
    deniers, accusers = find_camps([("MLT", "denies"), ("MLT", "alleges"), ("NOR", "accuses"), ("NOR", "denies")])
    assert not deniers & accusers
    assert deniers == {"MLT"}
