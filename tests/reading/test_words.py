"""Words as the treebanks cut them, whatever the text, in time that grows with its length."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.reading.words import CASES, FEATURES, split_words, word_features

TABLE = [
    # clitics, with either apostrophe
    ("He's sure they’ve gone", "He 's sure they ’ve gone"),
    ("she'd go, I’m told, we'll see", "she 'd go , I ’m told , we 'll see"),
    ("don't, won’t, DIDN'T", "do n't , wo n’t , DID N'T"),
    ("They cannot and can't", "They can not and ca n't"),
    ("the envoys' bags", "the envoys ' bags"),
    ("the port’s log", "the port ’s log"),
    # an apostrophe inside a name is no clitic
    ("O'Neill's aide met Al-Ka'bi", "O'Neill 's aide met Al - Ka'bi"),
    ("'Never,' he said", "' Never , ' he said"),
    # abbreviations keep their point, sentences lose theirs
    ("Gen. A. Marsh and Mrs. Ode", "Gen. A. Marsh and Mrs. Ode"),
    ("St. Lucia and Sept. 3", "St. Lucia and Sept. 3"),
    ("the U.N. and U.S.-made parts", "the U.N. and U.S. - made parts"),
    ("at 4:30 p.m. today", "at 4:30 p.m. today"),
    ("He met the gen.", "He met the gen ."),
    ("They left Omdurman.", "They left Omdurman ."),
    # designations are cut at their hyphens
    ("two MiG-29s and an Su-35", "two MiG - 29s and an Su - 35"),
    ("KN-23, F-16s", "KN - 23 , F - 16s"),
    ("Resolution 1718(b)", "Resolution 1718 ( b )"),
    # numbers keep their commas, points and units
    ("$1,200.50 or 3.5%", "$ 1,200.50 or 3.5 %"),
    ("the 10th shell, 155mm, 40km", "the 10th shell , 155mm , 40km"),
    ("10,000-ton, 1990s, 3/4/2021", "10,000 - ton , 1990s , 3 / 4 / 2021"),
    ("in 2019.", "in 2019 ."),
    # addresses stay whole and lose the sentence's mark
    ("See https://example.org/a?b=c, or www.example.org.", "See https://example.org/a?b=c , or www.example.org ."),
    ("Mail desk.two@example.org!", "Mail desk.two@example.org !"),
    ("(a+b@example.org)", "( a+b@example.org )"),
    ("he said @ noon", "he said @ noon"),
    # marks
    ("“Never,” he said — “not once”", "“ Never , ” he said — “ not once ”"),
    ("``Quote'' he -- they ... said…", "`` Quote '' he -- they ... said …"),
    ("G7/EU envoys", "G7 / EU envoys"),
    # not only Latin, not only letters
    ("fine 🙂👍", "fine 🙂 👍"),
    ("نفت إيران البيع.", "نفت إيران البيع ."),
    ("Škoda façade naïve", "Škoda façade naïve"),
    ("北京否认。", "北京否认 。"),
]


@pytest.mark.parametrize(("text", "words"), TABLE)
def test_words(text: str, words: str) -> None:
    assert " ".join(text[start:end] for start, end in split_words(text)) == words


def check_ranges(text: str) -> None:
    covered = [0] * len(text)
    previous = 0
    for start, end in split_words(text):
        assert previous <= start < end <= len(text)
        previous = end
        for i in range(start, end):
            covered[i] += 1
    assert covered == [0 if re.match(r"\s", character) else 1 for character in text]


PIECES = st.sampled_from(
    [
        "n't",
        "’s",
        "'",
        "www.",
        "http://",
        "a.m.",
        "U.S.",
        "Mr.",
        "1,0",
        "@",
        ".",
        "-",
        "_",
        "é",
        "e\u0301",
        "\u200f",
        "🙂",
        " ",
        "\0",
        "٣",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=20).map("".join)))
def test_every_character_that_is_not_space_lies_in_one_word(text: str) -> None:
    check_ranges(text)


# Each once took quadratic time in some form of the pattern, or might.
PUMPED = [
    "a",
    "a.",
    "+",
    "_",
    "a+",
    "a-",
    "a@",
    "a@b.",
    "@a-",
    "Mr.",
    "A. ",
    "1.",
    "1a",
    "'",
    "n't",
    "don't ",
    "’s",
    "www.",
]
PUMPED += ["http://", "e\u0301", ".", " ", "\n", "can", '"', "🙂", "É", "ن"]


@pytest.mark.parametrize("unit", PUMPED)
def test_words_take_linear_time(unit: str) -> None:
    # A quadratic pattern took 3 s and more on 20,000 characters.
    for length, limit in ((20_000, 0.5), (100_000, 2.0)):
        text = unit * (length // len(unit))
        started = time.process_time()
        split_words(text)
        assert time.process_time() - started < limit


def test_features_tell_case_place_and_quotation() -> None:
    words = ["Oslo", "said", "“", "NO", "”", "to", "F", "16s", "iPhone", "Peace"]
    starts = [True, *[False] * 8, True]
    features = word_features(words, starts)
    assert [feature % CASES for feature in features] == [1, 0, 5, 2, 5, 0, 1, 0, 3, 1]
    assert [feature // CASES % 2 == 1 for feature in features] == starts
    assert [feature // CASES // 2 for feature in features] == [0, 0, 1, 1, 1, 0, 0, 0, 0, 0]
    assert max(features) < FEATURES


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("``", "''")])
def test_an_open_quotation_ends_with_its_paragraph(opening: str, closing: str) -> None:
    quoted = [feature // CASES // 2 for feature in word_features([opening, "a", "b"], [True, False, True])]
    assert quoted == [1, 1, 0]
    closed = [
        feature // CASES // 2 for feature in word_features([opening, "a", closing, "b"], [True, False, False, False])
    ]
    assert closed[1] == 1
    assert closed[3] == 0


@given(st.lists(st.tuples(st.text(min_size=1, max_size=6), st.booleans())))
def test_features_are_numbers_that_the_network_knows(words: list[tuple[str, bool]]) -> None:
    features = word_features([word for word, _ in words], [start for _, start in words])
    assert len(features) == len(words)
    assert all(0 <= feature < FEATURES for feature in features)
