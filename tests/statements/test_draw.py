"""Readings to statements, end to end with the shipped network: what a careful reader would hold certain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from counterclaim.core.span import Span
from counterclaim.core.statement import Manner, Position, Statement
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements
from tests.builders import make_document

pytestmark = pytest.mark.network
PUBLISHED = date(2021, 6, 9)


@dataclass(frozen=True)
class Told:
    """What is certain of the statement whose cue holds this word (the nth in the passage)."""

    cue: str
    speaker: str | None
    party: str | None
    position: Position
    manner: Manner = "indirect"
    inside: str | None = None
    nth: int = 0


PASSAGES: dict[str, tuple[Told, ...]] = {
    "Norway's Foreign Minister Liv Strand denied on Tuesday that Oslo had sold torpedoes to Eritrea. “We have sold "
    "nothing,” "
    "she told reporters.": (
        Told("denied", "Liv Strand", "NOR", "denies"),
        Told("told", "Liv Strand", "NOR", "denies", "direct"),
    ),
    "Peru accused Bolivia of smuggling rifles across Lake Titicaca. Bolivian Defence Minister Raul Quiroga dismissed "
    "the "
    "accusation as “a fairy tale.”": (
        Told("accused", "Peru", "PER", "accuses"),
        Told("dismissed", "Raul Quiroga", "BOL", "dismisses", "mixed"),
    ),
    "“We will answer every shell,” General Tomas Aldana said.": (
        Told("said", "Tomas Aldana", None, "pledges", "direct"),
    ),
    "The harbour ministry in Accra declined to comment on the report.": (
        Told("declined", None, "GHA", "declines"),
    ),
    "Two Western diplomats, speaking on condition of anonymity, said Chad had received the missiles in March.": (
        Told("said", "Two Western diplomats", None, "alleges"),
    ),
    "The Kenyan government confirmed that 12 crates of ammunition had been stolen from the depot.": (
        Told("confirmed", "Kenyan government", "KEN", "confirms"),
    ),
    "Japan urged China to release the crew of the trawler.": (
        Told("urged", "Japan", "JPN", "demands"),
    ),
    "The prime minister of Georgia, Nino Beridze, said Armenia had told him that the convoy carried only grain.": (
        Told("said", "Nino Beridze", "GEO", "alleges"),
        Told("told", "Armenia", "ARM", "alleges", inside="said"),
    ),
    "Sweden warned Russia that any breach of its airspace would have serious consequences.": (
        Told("warned", "Sweden", "SWE", "warns"),
    ),
    "Spain condemned the attack on the consulate in Oran as a crime against diplomacy.": (
        Told("condemned", "Spain", "ESP", "condemns"),
    ),
    "Egypt promised to hand over the captured rebels by Friday.": (
        Told("promised", "Egypt", "EGY", "pledges"),
    ),
    "According to Vietnam's navy, three patrol boats entered the bay on Sunday.": (
        Told("According", "Vietnam's navy", "VNM", "alleges"),
    ),
    "Iraqi police said the blast killed four people, but witnesses said at least nine had died.": (
        Told("said", "Iraqi police", "IRQ", "alleges"),
        Told("said", "witnesses", None, "asserts", nth=1),
    ),
    "The Finnish president, Aino Lehto, acknowledged that the army had lost two of the rifles. "
    "She said an inquiry was under way.": (
        Told("acknowledged", "Aino Lehto", "FIN", "acknowledges"),
        Told("said", "Aino Lehto", "FIN", "asserts"),
    ),
    "In a letter to the Security Council, Sudan accused Ethiopia of arming rebels in Kassala "
    "and said it would defend its border.": (
        Told("accused", "Sudan", "SDN", "accuses"),
        Told("said", "Sudan", "SDN", "pledges"),
    ),
    "Mexico's ambassador, Ines Robles, questioned whether the serial numbers were real.": (
        Told("questioned", "Ines Robles", "MEX", "doubts"),
    ),
}  # fmt: skip
# "said the blast killed" and its like stand on the line between a claim and a plain report.
EITHER: frozenset[Position] = frozenset({"alleges", "asserts"})


def draw(text: str) -> tuple[Statement, ...]:
    return draw_statements(Reader.open().read(make_document(text, published=PUBLISHED)))


def with_cue(statements: tuple[Statement, ...], text: str, told: Told) -> Statement:
    at = -1
    for _ in range(told.nth + 1):
        at = text.index(told.cue, at + 1)
    word = Span(at, at + len(told.cue))
    return next(s for s in statements if any(cue.covers(word) for cue in s.cue))


@pytest.mark.parametrize("text", PASSAGES)
def test_passages(text: str) -> None:
    statements = draw(text)
    for told in PASSAGES[text]:
        found = with_cue(statements, text, told)
        if told.speaker is not None:
            assert found.speaker.name == told.speaker
        assert found.speaker.party == told.party
        assert found.manner == told.manner
        assert found.position == told.position or {found.position, told.position} <= EITHER
        parent = next((s for s in statements if s.id == found.parent), None)
        assert (found.parent is None) == (told.inside is None)
        if told.inside is not None:
            assert parent is not None
            assert told.inside in parent.cue[0].within(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship left Mombasa at dawn with a crew of nine. It carried timber.",
        "Heavy rain fell on the capital. Two bridges were closed.",
        "The envoy did not respond to a request for comment.",
        "",
    ],
)
def test_plain_narration_has_no_statements(text: str) -> None:
    assert draw(text) == ()


JOINT = "Turkey and Qatar said in a joint statement that they had suspended the delivery of drones."
NESTED = next(text for text in PASSAGES if "Nino Beridze" in text)
STORY = "\n".join([*PASSAGES, JOINT])


def test_a_joint_speaker_gives_one_statement_a_member() -> None:
    statements = draw(JOINT)
    assert [(s.speaker.name, s.speaker.party) for s in statements] == [("Turkey", "TUR"), ("Qatar", "QAT")]
    left, right = statements
    assert (left.source, left.cue, left.content, left.position) == (
        right.source,
        right.cue,
        right.content,
        right.position,
    )
    assert left.id != right.id
    assert {s.channel for s in statements} == {"statement"}


def test_two_speakers_joined_by_chance_stay_one_statement_each() -> None:
    statements = draw("Turkey said Qatar and Egypt had suspended the delivery of drones.")
    assert {s.speaker.name for s in statements if s.parent is None} == {"Turkey"}


def test_a_story_holds_together() -> None:
    statements = draw(STORY)
    ids = [s.id for s in statements]
    assert len(set(ids)) == len(ids) > 20
    assert {s.parent for s in statements} - {None} <= set(ids)
    assert [s.cue[0].start for s in statements] == sorted(s.cue[0].start for s in statements)
    for statement in statements:
        assert statement.cue
        assert statement.content
        assert 0 <= statement.score <= 1
        assert statement.reasons
        for span in (*statement.source, *statement.cue, *statement.content):
            assert span.end <= len(STORY)
            assert span.within(STORY).strip() == span.within(STORY) != ""
        for reason in statement.reasons:
            assert reason.rule
            assert reason.detail
            assert all(span.end <= len(STORY) for span in reason.spans)


def test_a_parent_holds_its_childs_cue() -> None:
    statements = draw(NESTED)
    by_id = {s.id: s for s in statements}
    children = [s for s in statements if s.parent is not None]
    assert children
    for child in children:
        parent = by_id[child.parent or ""]
        assert any(piece.covers(child.cue[0]) for piece in parent.content)
        assert parent.id != child.id


def test_ids_are_stable() -> None:
    assert draw(STORY) == draw(STORY)
    first, second = draw(NESTED), draw(NESTED)
    assert [s.id for s in first] == [s.id for s in second]
    assert all(len(s.id) == 16 and set(s.id) <= set("0123456789abcdef") for s in first)


def test_ids_belong_to_their_document() -> None:
    here, there = draw(JOINT), draw(JOINT + " Rain fell.")
    assert [s.cue for s in here] == [s.cue for s in there][: len(here)]
    assert not {s.id for s in here} & {s.id for s in there}


def test_an_accusation_is_addressed_to_whom_it_blames() -> None:
    (statement,) = draw("Peru accused Bolivia of smuggling rifles across Lake Titicaca.")
    assert statement.addressee == "Bolivia"


def test_a_statement_is_dated_by_its_cues_clause() -> None:
    (statement,) = draw("Egypt said on Monday that it had closed the crossing.")
    assert statement.said_on is not None
    assert (statement.said_on.start, statement.said_on.end) == (date(2021, 6, 7), date(2021, 6, 7))
