"""English is read, other languages are refused, and short texts are given the benefit of the doubt."""

from __future__ import annotations

import pytest

from counterclaim.core.errors import InputError
from counterclaim.documents.language import check_language

ENGLISH = [
    (
        "The harbour master said on Monday that no ship had sailed from the quay, and that the "
        "papers which the council had seen were forged by people he would not name."
    ),
    (
        "Monitors counted nine lorries. Each had an escort. None carried plates, according to two "
        "guards who spoke to the commission on Friday night."
    ),
    (
        "N. Korea again denies supply of shells; U.S., Japan, South Korea weigh new sanctions "
        "after talks in Seoul with the envoy from Beijing and his aides."
    ),
]
OTHER = {
    "nl": (
        "De havenmeester zei maandag dat er geen schip uit de haven was vertrokken en dat de "
        "papieren die de raad had gezien vals waren, volgens twee bewakers van de commissie."
    ),
    "de": (
        "Der Hafenmeister sagte am Montag, dass kein Schiff den Kai verlassen habe und dass die "
        "Papiere, die der Rat gesehen hatte, gefälscht gewesen seien."
    ),
    "fr": (
        "Le maître du port a déclaré lundi qu’aucun navire n’avait quitté le quai et que les "
        "papiers que le conseil avait vus étaient des faux, selon deux gardes."
    ),
    "es": (
        "El capitán del puerto dijo el lunes que ningún barco había salido del muelle y que los "
        "papeles que había visto el consejo eran falsos, según dos guardias."
    ),
    "id": (
        "Kepala pelabuhan mengatakan pada hari Senin bahwa tidak ada kapal yang berangkat dari "
        "dermaga dan bahwa surat yang dilihat dewan itu palsu, kata dua penjaga."
    ),
    "ru": "Начальник порта заявил в понедельник, что ни одно судно не выходило из гавани.",
    "zh": "港务局长星期一表示，没有任何船只离开码头，理事会看到的文件是伪造的。",
    "ar": "قال مدير الميناء يوم الاثنين إن أي سفينة لم تغادر الرصيف منذ العاصفة.",
    "ko": "항만 책임자는 월요일에 부두를 떠난 배가 없다고 말했다.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert check_language(text, name="x") == ()


@pytest.mark.parametrize("language", OTHER)
def test_other_languages_are_refused(language: str) -> None:
    with pytest.raises(InputError) as caught:
        check_language(OTHER[language], name="the-file")
    assert caught.value.code == "input.not-english"
    assert "the-file" in caught.value.message


def test_short_text_passes_with_a_warning() -> None:
    assert "too short" in check_language("Freighters turned away. Guards silent.", name="x")[0]


def test_plain_english_loads_no_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterclaim.documents.language._classify", lambda text: pytest.fail("asked in no doubt"))
    for text in ENGLISH:
        check_language(text, name="x")
