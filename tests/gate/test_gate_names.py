from __future__ import annotations

import pytest

from counterclaim.core.party import Participant, Speaker
from counterclaim.core.span import Span
from gate.names import same_participant, same_party, same_speaker


def speaker(name: str | None, party: str | None) -> Speaker:
    return Speaker(name, party, None, "named")


@pytest.mark.parametrize(
    ("gold", "party", "called", "drawn", "right"),
    [
        ("Milan Havel", "CZE", "he", speaker("Milan Havel", "CZE"), True),
        ("Milan Havel", "CZE", "he", speaker("Havel", "CZE"), True),
        ("Milan Havel", "CZE", "he", speaker("Havel", None), True),
        ("Milan Havel", "CZE", "he", speaker("Milan Hajek", "CZE"), False),
        ("Milan Havel", "CZE", "he", speaker("he", "CZE"), False),
        ("Milan Havel", "CZE", "he", speaker(None, None), False),
        ("Milan Havel", "CZE", "the minister", speaker("Czechia", "CZE"), False),
        ("José Núñez", "PRY", "Nunez", speaker("Jose Nunez", "PRY"), True),
        ("Dmytro Horbenkiy", "UKR", "Horbenko", speaker("Dmytro Horbenkyy", "UKR"), True),
        ("Amir Abdol-Karimi", "IRN", "Abdolkarimi", speaker("Amir Abdolkarimi", "IRN"), True),
        ("Government of Peru", "PER", "Lima", speaker("Peru", "PER"), True),
        ("United States", "USA", "Washington", speaker("Washington", "USA"), True),
        ("unnamed Emirati official", "ARE", "an Emirati official", speaker("An Emirati official", "ARE"), True),
        ("unnamed Emirati official", "ARE", "the official", speaker("United Arab Emirates", "ARE"), False),
        ("two unnamed Turkish officials", "TUR", "officials", speaker("Turkish officials", "TUR"), True),
        ("Foreign Ministry of Chad", "TCD", "the foreign ministry", speaker("foreign ministry", "TCD"), True),
        ("Foreign Ministry of Chad", "TCD", "the foreign ministry", speaker("foreign ministry", "SDN"), False),
        ("Foreign Ministry of Chad", "TCD", "the foreign ministry", speaker("defence ministry", "TCD"), False),
        ("director of the arms bureau, Laos", "LAO", "Vientiane", speaker("Laos", "LAO"), True),
        ("director of the arms bureau, Laos", "LAO", "the director", speaker("Laos", "LAO"), False),
        ("director of the arms bureau, Laos", "LAO", "the Laotian envoy", speaker("Laotian envoy", "LAO"), True),
        ("Milan Havel", "CZE", "the Czech envoy", speaker("Czech envoy", "CZE"), False),
        ("Ministry of Defence of Spain", "ESP", "it", speaker("Moncloa", "ESP"), True),
        ("Pedro Gil", "ESP", "Moncloa", speaker("Moncloa", "ESP"), False),
        ("Omar al-Zubair", "SDN", "Omar al-Zubair", speaker("Omar al-Zubair", "TCD"), True),
        ("SIPRI", "SIPRI", "it", speaker("research group SIPRI", "SIPRI"), True),
        ("Peru", "PER", "it", speaker("report on Peru", "PER"), False),
        ("Peru", "PER", "it", speaker("Peruvian envoy", "PER"), False),
        ("Chad and Niger", None, "they", speaker("Niger", "NER"), True),
        ("Chad and Niger", None, "they", speaker("Mali", "MLI"), False),
        (None, None, None, speaker(None, None), True),
        (None, None, "they", speaker("Norway", "NOR"), False),
    ],
)  # fmt: skip
def test_same_speaker(gold: str | None, party: str | None, called: str | None, drawn: Speaker, right: bool) -> None:
    assert same_speaker(gold, party, drawn, called=called) is right


@pytest.mark.parametrize(
    ("party", "name", "drawn", "right"),
    [
        ("NOR", "Åse Brekke", speaker("Åse Brekke", "NOR"), True),
        ("NOR", "Åse Brekke", speaker("Åse Brekke", "ISL"), False),
        ("NOR", "Åse Brekke", speaker("Åse Brekke", None), False),
        (None, "an analyst", speaker("an analyst", None), True),
        (None, "an analyst", speaker("an analyst", "NOR"), False),
        (None, "Chad and Niger", speaker("Niger", "NER"), True),
        (None, "Chad and Niger", speaker("Mali", "MLI"), False),
        ("Huthi", "Houthi movement", speaker("Houthis", "Houthis"), True),
        ("Bergen Courier", "Bergen Courier", speaker("the Bergen Courier", None), True),
        (None, "Bergen Courier", speaker("Bergen Courier", "Bergen Courier"), True),
        ("Norsk Freight", "Ola Lund", speaker("Ola Lund", None), False),
    ],
)
def test_same_party(party: str | None, name: str, drawn: Speaker, right: bool) -> None:
    assert same_party(party, name, drawn) is right


@pytest.mark.parametrize(
    ("gold", "drawn", "right"),
    [
        ("TCD", ("TCD", "Chad"), True),
        ("TCD", ("NER", "Chad"), False),
        ("TCD", ("Chadian traders", "Chadian traders"), False),
        ("Huthi", ("Houthis", "the Houthi movement"), True),
        ("UNO", ("UNO", "U.N."), True),
        ("Norsk Freight", ("Norsk Freight", "Norsk Freight"), True),
        ("Norsk Freight Group", ("Norsk Freight", "Norsk Freight"), True),
        ("Norsk Freight", ("Bergen Lines", "Bergen Lines"), False),
        ("Norsk Freight", ("NOR", "Norsk Freight"), False),
        ("TCD", None, False),
        (None, ("TCD", "Chad"), False),
        (None, None, True),
    ],
)
def test_same_participant(gold: str | None, drawn: tuple[str, str] | None, right: bool) -> None:
    participant = None if drawn is None else Participant(*drawn, Span(0, 4))
    assert same_participant(gold, participant) is right
