"""Sentences to coded events, end to end with the shipped network: type, actor, recipient and standing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.events.told import Row, read_events, row_of

pytestmark = pytest.mark.network

TOLD: dict[str, Row] = {
    "Norway accused Eritrea of burning three boats.": ("ACCUSE", "NOR", "ERI", "reported"),
    "Peru's foreign ministry condemned Bolivia's new fence on Monday.": ("ACCUSE", "PER", "BOL", "reported"),
    "Finland summoned the Estonian ambassador.": ("ACCUSE", "FIN", "EST", "reported"),
    "Kenya has imposed sanctions on Burundi.": ("SANCTION", "KEN", "BDI", "reported"),
    "Four Gabonese diplomats were expelled by Ghana.": ("SANCTION", "GHA", "GAB", "reported"),
    "Laos broke off diplomatic relations with Nepal.": ("SANCTION", "LAO", "NPL", "reported"),
    "Malta demanded that Cyprus return the tanker.": ("REQUEST", "MLT", "CYP", "reported"),
    "Zambia appealed to Malawi for grain.": ("REQUEST", "ZMB", "MWI", "reported"),
    "Oman refused to extradite the captain to Jordan.": ("REJECT", "OMN", "JOR", "reported"),
    "Iceland rejected an offer from Denmark.": ("REJECT", "ISL", "DNK", "reported"),
    "Chad threatened to invade Niger.": ("THREATEN", "TCD", "NER", "reported"),
    "Peru warned Chile of grave consequences.": ("THREATEN", "PER", "CHL", "reported"),
    "Chadian aircraft bombed a Nigerien garrison on Sunday.": ("ASSAULT", "TCD", "NER", "reported"),
    "A Nigerien officer was killed by Chadian soldiers.": ("ASSAULT", "TCD", "NER", "reported"),
    "Laotian police detained two Nepalese traders.": ("COERCE", "LAO", "NPL", "reported"),
    "Thousands of workers marched through Oslo against the government of Norway.": (
        "PROTEST", None, "NOR", "reported",
    ),
    "Mali sent two battalions to the Algerian border.": ("MOBILIZE", "MLI", "DZA", "reported"),
    "Ethiopian forces withdrew from Eritrea in spring.": ("RETREAT", "ETH", "ERI", "reported"),
    "Bolivia released three Chilean sailors.": ("RETREAT", "BOL", "CHL", "reported"),
    "Chile lifted its sanctions on Peru.": ("CONCEDE", "CHL", "PER", "reported"),
    "Japan sent medicine to Nepal after the landslide.": ("AID", "JPN", "NPL", "reported"),
    "Greece held naval exercises with Cyprus.": ("COOPERATE", "GRC", "CYP", "reported"),
    "Ghana praised Togo for its election.": ("SUPPORT", "GHA", "TGO", "reported"),
    "Ghana signed a fishing treaty with Togo.": ("SUPPORT", "GHA", "TGO", "reported"),
    "Norway agreed to lend Malta two ferries.": ("AGREE", "NOR", "MLT", "reported"),
    "The Kenyan president met his Ugandan counterpart in Nairobi.": ("CONSULT", "KEN", "UGA", "reported"),
    "Norway will impose sanctions on Eritrea next month.": ("SANCTION", "NOR", "ERI", "planned"),
    "If Norway imposed sanctions on Eritrea, the boats would stay.": ("SANCTION", "NOR", "ERI", "hypothetical"),
    "Chad has allegedly bombed a Nigerien garrison.": ("ASSAULT", "TCD", "NER", "alleged"),
    "Chad did not bomb the Nigerien garrison.": ("ASSAULT", "TCD", "NER", "denied"),
    "Chile will not lift its sanctions on Peru.": ("REJECT", "CHL", "PER", "reported"),
}  # fmt: skip
NOTHING = (
    "The committee met every Thursday.",
    "Beams support the roof.",
    "The harvest suffered from frost in Norway.",
    "Norway has long fjords.",
    "The film captured the mood of Oslo.",
    "A storm hit the coast of Norway on Friday.",
    "Sanctions are a blunt tool.",
    "Norway denied the charge.",
)


@pytest.mark.parametrize(("text", "row"), TOLD.items(), ids=lambda value: str(value)[:50])
def test_a_sentence_tells_its_event(text: str, row: Row) -> None:
    assert row in [row_of(event) for event in read_events(text)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_event_stays_none(text: str) -> None:
    assert read_events(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Norway said on Monday that Eritrea had bombed three fishing boats.",
        "Eritrea bombed three Norwegian boats, a Norwegian admiral told reporters.",
        "According to Norway, Eritrean gunmen killed two Norwegian sailors.",
        "“Eritrea shelled our harbour,” the Norwegian minister said.",
        "Norway accused Eritrea of shelling a Norwegian harbour.",
        "Norway denied that it had bombed Eritrea.",
        "Norway dismissed as false a report that its troops had invaded Eritrea.",
    ],
)
def test_what_lies_in_a_claim_is_never_reported(text: str) -> None:
    deeds = [event for event in read_events(text) if event.type == "ASSAULT"]
    assert deeds
    assert {event.modality for event in deeds} <= {"alleged", "denied"}


def test_joined_parties_give_an_event_each() -> None:
    rows = [row_of(event) for event in read_events("Norway and Iceland accused Eritrea of burning three boats.")]
    assert ("ACCUSE", "NOR", "ERI", "reported") in rows
    assert ("ACCUSE", "ISL", "ERI", "reported") in rows


def test_what_is_asked_for_is_not_told_as_done() -> None:
    assert {event.type for event in read_events("Malta urged Cyprus to release the Maltese sailors.")} == {"REQUEST"}


def test_an_event_has_its_day_and_place() -> None:
    (event,) = read_events("Chadian aircraft bombed a Nigerien garrison near Niamey on Sunday.")
    assert event.on is not None
    assert (event.on.start, event.on.end) == (date(2021, 6, 6), date(2021, 6, 6))
    assert event.place == "Niamey"


def test_an_undated_past_is_open_to_the_day_of_publication() -> None:
    (event,) = read_events("Chadian aircraft bombed a Nigerien garrison.")
    assert event.on is not None
    assert (event.on.start, event.on.end) == (None, date(2021, 6, 9))


def test_the_same_text_gives_the_same_ids_and_spans_point_into_it() -> None:
    text = "Norway accused Eritrea of burning three boats. Kenya has imposed sanctions on Burundi."
    first, second = read_events(text), read_events(text)
    assert [event.id for event in first] == [event.id for event in second]
    assert len({event.id for event in first}) == len(first)
    words = [event.trigger.within(text) for event in first]
    assert "accused" in words
    assert "imposed" in words


@pytest.mark.parametrize(
    "text",
    [
        "Russia recognised the independence of Donetsk and Luhansk.",
        "Syria recognized the Donetsk People's Republic and the Luhansk People's Republic as independent.",
    ],
)
def test_two_regions_recognised_in_one_breath_are_two_events(text: str) -> None:
    found = {event.recipient.party for event in read_events(text) if event.recipient is not None}
    assert found == {"Donetsk People's Republic", "Luhansk People's Republic"}
