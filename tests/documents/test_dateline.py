"""Datelines of many houses, and openings that only look like one."""

from __future__ import annotations

import pytest

from counterclaim.documents.dateline import MonthDay, find_dateline

REST = "Two freighters were turned away on Monday."


@pytest.mark.parametrize(
    ("opening", "place", "agency", "on"),
    [
        ("LIMA, Peru (AP) — ", "LIMA, Peru", "AP", None),
        ("PRETORIA (AFP) -", "PRETORIA", "AFP", None),
        ("LUSAKA, May 3 (Xinhua) -- ", "LUSAKA", "Xinhua", MonthDay(5, 3)),
        ("DUBAI/LIMA, Oct 18 (Reuters) - ", "DUBAI/LIMA", "Reuters", MonthDay(10, 18)),
        ("WASHINGTON/BUSAN, Jan. 12 (Yonhap) -- ", "WASHINGTON/BUSAN", "Yonhap", MonthDay(1, 12)),
        ("N’DJAMENA, Chad (AP) — ", "N’DJAMENA, Chad", "AP", None),
        ("ST. PETERSBURG, Russia (AP) — ", "ST. PETERSBURG, Russia", "AP", None),
        ("PORT-AU-PRINCE, Haiti - ", "PORT-AU-PRINCE, Haiti", None, None),
        ("WASHINGTON, D.C. — ", "WASHINGTON, D.C.", None, None),
        ("THE HAGUE, Netherlands (AP) — ", "THE HAGUE, Netherlands", "AP", None),
        ("JERUSALEM and GAZA CITY (AP) — ", "JERUSALEM and GAZA CITY", "AP", None),
        ("UNITED NATIONS — ", "UNITED NATIONS", None, None),
        ("ISLAMABAD: ", "ISLAMABAD", None, None),
        ("MURMANSK, May 3. /TASS/. ", "MURMANSK", "TASS", MonthDay(5, 3)),
        ("MURMANSK. May 3 (Interfax) - ", "MURMANSK", "Interfax", MonthDay(5, 3)),
        ("MURMANSK, May 3 - RIA Novosti. ", "MURMANSK", "RIA", MonthDay(5, 3)),
        ("Tehran, IRNA – ", "Tehran", "IRNA", None),
        ("TOKYO, Nov 8, Kyodo - ", "TOKYO", "Kyodo", MonthDay(11, 8)),
        ("Chennai [India], November 8 (ANI): ", "Chennai [India]", "ANI", MonthDay(11, 8)),
        ("New Delhi, Nov 8 (PTI) ", "New Delhi", "PTI", MonthDay(11, 8)),
        ("BRUSSELS, 8 November 2031 (Belga) - ", "BRUSSELS", "Belga", MonthDay(11, 8, 2031)),
        ("ABU DHABI, 3rd May, 2031 (WAM) -- ", "ABU DHABI", "WAM", MonthDay(5, 3, 2031)),
        ("GENEVA (2 March 2031) – ", "GENEVA", None, MonthDay(3, 2, 2031)),
        ("(ANSA) - GENOA, MAY 3 - ", "GENOA", "ANSA", MonthDay(5, 3)),
        ("(Bloomberg) -- ", None, "Bloomberg", None),
        ("Nov 8 (Reuters) - ", None, "Reuters", MonthDay(11, 8)),
        ("Murmansk, May 3 – ", "Murmansk", None, MonthDay(5, 3)),
        ("Hamburg (dpa/AFP) - ", "Hamburg", "dpa", None),
        ("ABOARD THE NORTH STAR (AP) — ", "ABOARD THE NORTH STAR", "AP", None),
    ],
)
def test_found(opening: str, place: str | None, agency: str | None, on: MonthDay | None) -> None:
    dateline = find_dateline(opening + REST)
    assert dateline is not None
    assert (dateline.place, dateline.agency, dateline.on) == (place, agency, on)
    assert (opening + REST)[: dateline.end] == opening.rstrip()


@pytest.mark.parametrize(
    "opening",
    [
        "The Korean Central News Agency (KCNA) said that the envoy had left.",
        "Freedonia (the island) said that it would not take part.",
        "Russia - the largest of the four - said it would pay.",
        "In Moscow, Nov. 8 — the day of the strike — was quiet.",
        "NATO — which has 32 members — met on Monday.",
        "EXCLUSIVE — Two freighters were turned away.",
        "WATCH: The freighters leave the harbour",
        "US — and others — said no.",
        "U.S. officials said on Monday that they knew nothing.",
        "I — the writer of this page — was there.",
        "A U.N. official - who asked not to be named - said so.",
        "May 3 was a quiet day in the harbour.",
        "Lima (population 10 million) is the capital.",
        "“LIMA — THE END,” said the sign.",
        "(This version corrects the name of the ship.)",
    ],
)
def test_left_alone(opening: str) -> None:
    assert find_dateline(opening) is None


def test_offset_of_a_later_paragraph() -> None:
    text = f"By Jo Marsh\n\nLIMA, Peru (AP) — {REST}"
    dateline = find_dateline(text, 13)
    assert dateline is not None
    assert text[dateline.start : dateline.end] == "LIMA, Peru (AP) —"
