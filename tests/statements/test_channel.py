"""Channels over a whole document: a statement's own words, carrying on and back, scenes, and who has none."""

from __future__ import annotations

import pytest

from counterclaim.core.span import Span
from counterclaim.statements.channel import ChannelEvidence, assign_channels, carry_channel, find_channel, frame_of


def said(frame: str, speaker: str | None = "Ida Holm", **more: object) -> ChannelEvidence:
    return ChannelEvidence("said", "Ida Holm", frame, speaker, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("frame", "channel"),
    [
        ("Ida Holm told reporters on the quay |", "briefing"),
        ("Ida Holm said at a news conference |", "briefing"),
        ("Ida Holm told CNN |", "interview"),
        ("Ida Holm said in an interview |", "interview"),
        ("Ida Holm said in a statement |", "statement"),
        ("Ida Holm, quoted by the official news agency, said |", "state-media"),
        ("On Twitter Ida Holm said |", "social-media"),
        ("In a letter to the port Ida Holm said |", "letter"),
        ("Ida Holm told parliament |", "statement"),
        ("Ida Holm told a crowd |", "speech"),
        ("Ida Holm told the Security Council |", "statement"),
        ("in a voice message passed around on WhatsApp Ida Holm said |", "social-media"),
        ("in a reply printed as an annex Ida Holm said |", "letter"),
        ("in a note to reporters Ida Holm said |", "letter"),
        ("Ida Holm told foreign ambassadors in Lima |", "briefing"),
        ("at a hastily called briefing Ida Holm said |", "briefing"),
        ("Ida Holm said by telephone |", "interview"),
        ("Ida Holm told her counterpart by telephone |", None),
        ("Ida Holm took a note of it and said |", None),
        ("Ida Holm said |", None),
        ("Ida Holm told her brother |", None),
        ("Ida Holm, once a reporter, said |", None),
    ],
)
def test_own_words(frame: str, channel: str | None) -> None:
    assert find_channel(said(frame))[0] == channel


def test_unnamed_talk_to_reporters_has_no_channel_but_a_report_has() -> None:
    assert find_channel(said("told CNN", speaker_kind="anonymous"))[0] is None
    assert find_channel(ChannelEvidence("says", "a UN report", "", speaker_kind="anonymous"))[0] == "report"


def test_the_same_speaker_goes_on_in_the_channel_and_others_do_not() -> None:
    told = said("Ida Holm told reporters |", paragraph=1)
    on = said("she added |", paragraph=1)
    other = said("Per Lund said |", "Per Lund", paragraph=1)
    channels = [drawn[0] for drawn in assign_channels([told, on, other])]
    assert channels == ["briefing", "briefing", None]


def test_a_lede_takes_the_channel_that_is_told_later() -> None:
    lede = said("Ida Holm denied |", paragraph=0)
    later = said("Ida Holm told reporters |", paragraph=5)
    assert assign_channels([lede, later])[0][0] == "briefing"


def test_a_state_in_the_lede_speaks_as_its_spokesman_does_later() -> None:
    malta = said("Malta denied |", "Malta", party="MLT", paragraph=0, is_whole_party=True)
    quiet = said("Ida Holm said |", "Ida Holm", party="MLT", paragraph=1)
    other = said("Per Lund told CNN |", "Per Lund", party="NOR", paragraph=1)
    told = said("Jan Zahra told reporters |", "Jan Zahra", party="MLT", paragraph=2)
    assert [drawn[0] for drawn in assign_channels([malta, quiet, other, told])] == [
        "briefing", None, "interview", "briefing",
    ]  # fmt: skip
    nameless = said("an officer told reporters |", "an officer", party="MLT", paragraph=2, speaker_kind="anonymous")
    assert assign_channels([malta, nameless])[0][0] is None
    further_down = said("Malta denied |", "Malta", party="MLT", paragraph=4, is_whole_party=True)
    assert assign_channels([further_down, told])[0][0] is None


@pytest.mark.parametrize("frame", ["she had said earlier |", "last month she said |", "in May she said |"])
def test_another_occasion_is_not_carried(frame: str) -> None:
    told = said("Ida Holm told reporters |")
    assert assign_channels([told, said(frame)])[1][0] is None


def test_carrying_stops_at_distance_and_at_another_speaker() -> None:
    told = said("told reporters", paragraph=0)
    drawn = find_channel(told)
    assert carry_channel(told, drawn, said("", paragraph=1))[0] == "briefing"
    assert carry_channel(told, drawn, said("", paragraph=9))[0] is None
    assert carry_channel(told, drawn, said("", None))[0] is None


def test_what_state_media_report_another_to_say_came_through_them() -> None:
    inside = said("called", is_nested=True, parent_source="the state news agency")
    assert find_channel(inside)[0] == "state-media"


def test_a_quiet_sentence_beside_places_its_neighbour() -> None:
    assert (
        find_channel(said("she said |", near="The denial was carried by the official news agency."))[0] == "state-media"
    )
    assert find_channel(said("she said |", near="The harbour was calm."))[0] is None


def test_frames_leave_out_what_is_said_and_what_belongs_to_others() -> None:
    text = "Per Lund slept, he told CNN, but Ida Holm said it rained."
    frame = frame_of(text, Span(0, len(text)), (Span(46, 56),), Span(42, 46), (Span(19, 23),))
    assert "told" not in frame
    assert "Ida Holm said" in frame
    assert "it rained" not in frame


def test_a_document_without_another_channel_reports_and_a_leak_is_carried_first() -> None:
    note = ChannelEvidence("says", "the ledger of the port", "", "ledger", speaker_kind="document")
    assert assign_channels([note])[0][0] == "report"
    leak = ChannelEvidence("says", "a leaked memo", "", "memo", speaker_kind="document")
    on = ChannelEvidence("adds", "it", "", "memo", speaker_kind="document")
    assert [drawn[0] for drawn in assign_channels([leak, on])] == ["leak", "leak"]
    assert assign_channels([ChannelEvidence("says", "the port", "", "port", speaker_kind="named")])[0][0] is None


@pytest.mark.parametrize(
    ("source", "channel"),
    [("the commission", "report"), ("a European Commission spokesman", None), ("the survey ship's master", None)],
)
def test_a_commission_that_inquires_and_one_that_governs(source: str, channel: str | None) -> None:
    assert find_channel(ChannelEvidence("said", source, "", source, speaker_kind="role"))[0] == channel
