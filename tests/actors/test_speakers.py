"""Who speaks: names, titles, pronouns, bodies, crowds, documents; and where no one can be told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.actors.speakers import resolve_speakers
from counterclaim.core.span import Span
from gate.speakers import measure, read_case
from tests.actors.told import told, told_with_reasons
from tests.builders import make_reading

Row = tuple[str | None, str | None, str]


def rows(marked: str, **settings: str) -> list[Row]:
    return [(speaker.name, speaker.party, speaker.kind) for speaker in told(marked, **settings)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[Omani foreign ministry spokesman Karim Haddad] denied it. [Haddad] said no. [He] would not say more.",
            [("Karim Haddad", "OMN", "named")] * 3,
        ),
        (
            "[Elin Berg, the Swedish defence minister,] called it absurd. [The minister] said so twice, [she] added.",
            [("Elin Berg", "SWE", "named")] * 3,
        ),
        (
            "[The deputy U.S. envoy, Robert Tilden,] walked out. [The ambassador] later returned.",
            [("Robert Tilden", "USA", "named")] * 2,
        ),
        ("[Peru's Ana Quispe] shrugged.", [("Ana Quispe", "PER", "named")]),
        ("[Judith Marsh, director of the IAEA,] wrote.", [("Judith Marsh", "IAEA", "named")]),
        ("[A spokesman for Turkey's mission] declined.", [("spokesman for Turkey's mission", "TUR", "role")]),
        ("[The U.S. special envoy for Iran] left.", [("U.S. special envoy for Iran", "USA", "role")]),
        ("[Prosecutors in Genoa] said no.", [("Prosecutors in Genoa", "ITA", "collective")]),
        ("[Two diplomats in Vienna] said no.", [("Two diplomats in Vienna", None, "anonymous")]),
        ("[A Kenyan trader] said no.", [("Kenyan trader", None, "anonymous")]),
        ("[Western] doubts remain.", [("Western governments", None, "collective")]),
        ("[The UN Secretary-General] asked for calm.", [("UN Secretary-General", "UNO", "role")]),
        ("[The White House] said so.", [("White House", "USA", "named")]),
        ("[the Treasury] in Washington alleged.", [("U.S. Treasury", "USA", "named")]),
    ],
)
def test_people_and_offices(marked: str, expected: list[Row]) -> None:
    assert rows(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # the last speaker, not the last named
        (
            "[Defence Minister Olaf Lund] met Boris Petrov in Oslo. [He] said the talks went well.",
            ["Olaf Lund", "Olaf Lund"],
        ),
        # a new paragraph's subject before the last paragraph's speaker
        (
            '"Never," said [envoy Paul Green].\n\nHorst Bauer was less guarded in May, when [he] told all.',
            ["Paul Green", "Horst Bauer"],
        ),
        # gender
        (
            "[Maria Lopez] accused [Carlos Diaz] of lying. [She] gave no proof.",
            ["Maria Lopez", "Carlos Diaz", "Maria Lopez"],
        ),
        # a possessor inside another's words is no speaker of the article's own
        (
            "[Jan Novak] denied [Peter Hall]'s charge. [He] laughed.",
            ["Jan Novak", "Peter Hall", "Jan Novak"],
        ),
        # the office first, the name in the next paragraph
        (
            "[Chile's trade minister] denied on Monday that rifles were sold.\n\n[Hernan Rojas] told reporters so.",
            ["Hernan Rojas", "Hernan Rojas"],
        ),
        ("[Ana Ruiz] spoke. The papers that [Ruiz] shared were blank.", ["Ana Ruiz", "Ana Ruiz"]),
    ],
)
def test_pronouns_and_later_names(marked: str, expected: list[str]) -> None:
    assert [name for name, _, _ in rows(marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "After talks between John Reed and Paul Stone, [he] said nothing had changed.",
        "John Smith met Peter Smith. [Smith] said nothing had changed.",
        '"[We] never sold a rifle," it said.',
        "[He] said nothing had changed.",
        "[They] said nothing had changed.",
        "[The] allegations say that Chile sold rifles.",
    ],
)
def test_doubt_is_unresolved(marked: str) -> None:
    found = told_with_reasons(marked)[-1]
    assert (found.speaker.name, found.speaker.party, found.speaker.kind) == (None, None, "unresolved")
    assert found.reasons


def test_a_role_tells_namesakes_apart() -> None:
    marked = "[Envoy John Smith] left. [Gen. Peter Smith] stayed. [The envoy] wept. [General Smith] did not."
    assert [name for name, _, _ in rows(marked)] == ["John Smith", "Peter Smith", "John Smith", "Peter Smith"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[Chad's foreign ministry] protested. [The ministry] gave no date. [It] said that was all.",
            ["Chad's foreign ministry"] * 3,
        ),
        ("[NATO] met on Monday. [The alliance] had nothing to add.", ["NATO", "NATO"]),
        ("[Pyongyang] denied it to Seoul. [The North] never sold shells.", ["North Korea", "North Korea"]),
        ("[A confidential report by a think tank] lists 40 flights. [It] names no pilot, [the report] adds.", None),
        ("[Iran] said no. [Its foreign ministry] said so again.", ["Iran", "Iranian foreign ministry"]),
        ("In Warsaw [the defence ministry] knew nothing.", ["Polish defence ministry"]),
    ],
)
def test_bodies_and_documents(marked: str, expected: list[str] | None) -> None:
    names = [name for name, _, _ in rows(marked)]
    assert names == expected if expected is not None else len(set(names)) == 1


@pytest.mark.parametrize(
    ("marked", "names", "parties"),
    [
        (
            "[Two senior Omani officials and two Omani diplomats] said so. [The four] asked not to be named.",
            ["Two senior Omani officials and two Omani diplomats"] * 2,
            ["OMN", "OMN"],
        ),
        (
            "[Military analysts] doubt it. [Some of them] laughed. [They] had counted.",
            ["Military analysts"] * 3,
            [None] * 3,
        ),
        (
            "[Three Greek officials] agreed. [One of them] wept.",
            ["Three Greek officials", "one of Three Greek officials"],
            ["GRC"] * 2,
        ),
    ],
)
def test_crowds(marked: str, names: list[str], parties: list[str | None]) -> None:
    found = rows(marked)
    assert [name for name, _, _ in found] == names
    assert [party for _, party, _ in found] == parties


def test_a_joint_speaker_has_members_and_no_party_unless_all_share_it() -> None:
    joint = told_with_reasons("[Britain, France and Oman] contend that it was so.")[0]
    assert joint.speaker.name == "Britain, France and Oman"
    assert joint.speaker.party is None
    assert [member.party for member in joint.members] == ["GBR", "FRA", "OMN"]


@pytest.mark.parametrize(
    ("marked", "dateline", "party"),
    [
        ("[The foreign ministry] knew nothing.", "RABAT, Morocco", "MAR"),
        ("Lima has sold nothing, [Jose Vargas, the defence minister,] answered.", "OSLO", "PER"),
        ("In Berlin [a government spokesman] took note.", None, "DEU"),
        ("[An analyst] knew nothing.", "RABAT, Morocco", None),
        ("[A Western diplomat] knew nothing.", "RABAT, Morocco", None),
        ("[The company's director, Ali Benani,] knew nothing.", "RABAT, Morocco", None),
    ],
)
def test_the_state_of_an_office_that_names_none(marked: str, dateline: str | None, party: str | None) -> None:
    assert told(marked, dateline=dateline)[0].party == party


def test_the_networks_people_are_used() -> None:
    marked = "[Zyr Quoll, a potter,] saw it. [Quoll] counted them. [He] wept."
    assert [speaker.name for speaker in told(marked, people=("Zyr Quoll",))] == ["Zyr Quoll"] * 3


def test_a_networks_person_that_is_no_name_is_cut_down_or_dropped() -> None:
    marked = "[His minister, Ali Reza Daneshvar,] laughed after Kamran Sadr spoke. [The envoy Kamran Sadr] wept."
    found = told(marked, people=("His minister", "envoy Kamran Sadr"))
    assert [speaker.name for speaker in found] == ["Ali Reza Daneshvar", "Kamran Sadr"]


PIECES = [
    "Ana Ruiz",
    "the minister",
    "he",
    "Its",
    "’s",
    " and ",
    ", ",
    " said. ",
    "\n\n",
    "“No",
    "”",
    " of ",
    "Iran",
    "two",
    " officials",
    "one of them",
    "'",
    "\U0001f600",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14), st.data())
def test_any_spans_of_any_text_get_an_answer_each(pieces: list[str], data: st.DataObject) -> None:
    text = " ".join(pieces)
    starts = st.integers(0, len(text) - 1)
    spans = [
        Span(start, min(len(text), start + data.draw(st.integers(1, 20))))
        for start in data.draw(st.lists(starts, max_size=4))
    ]
    found = resolve_speakers(make_reading(text), [((span,), span) for span in spans])
    assert len(found) == len(spans)
    assert all((answer.speaker.name is None) == (answer.speaker.kind == "unresolved") for answer in found)


@pytest.mark.shared
def test_speakers_and_parties_of_the_story_cases() -> None:
    folder = Path(__file__).parents[3] / "shared" / "cases"
    result = measure([(path.stem, *read_case(path)) for path in sorted(folder.glob("*.json"))], misses=False)
    assert result["speaker"] >= 0.92
    assert result["party"] >= 0.92


def test_roles_are_kept_as_said() -> None:
    speaker = told("[Ines Duarte, the bloc's foreign policy chief,] said so.")[0]
    assert (speaker.name, speaker.role, speaker.party) == ("Ines Duarte", "foreign policy chief", "EU")


def test_order_of_the_answer_is_the_order_asked() -> None:
    reading = make_reading("Ana Ruiz said no. Paul Green said yes.")
    first, second = Span(0, 8), Span(18, 28)
    asked = [((second,), second), ((first,), first), ((), Span(9, 13))]
    assert [found.speaker.name for found in resolve_speakers(reading, asked)] == ["Paul Green", "Ana Ruiz", None]


def test_every_answer_has_reasons_and_spans_lie_in_the_text() -> None:
    marked = "[Norway] denied it. [Its envoy, Kari Dahl,] laughed. [She] left."
    length = len(marked.replace("[", "").replace("]", ""))
    for found in told_with_reasons(marked):
        assert found.reasons
        assert all(0 <= span.start < span.end <= length for reason in found.reasons for span in reason.spans)


def test_no_sources_no_work() -> None:
    assert resolve_speakers(make_reading("Nobody spoke."), []) == ()


def test_the_other_is_nobody_by_name() -> None:
    found = told_with_reasons("One envoy spoke of rifles; [the other] said there were none.")[-1]
    assert found.speaker.kind == "anonymous"
