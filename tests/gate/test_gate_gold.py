from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from counterclaim.core.errors import InputError
from gate.assignment import assign
from gate.gold import GoldStory, load_cases, load_held_out

TEXT = (
    "MALE, Maldives, June 2, 2020 — Sri Lanka said it sold nothing. A trader said that the boats were Sri Lankan, and "
    "a clerk said that the papers were false.\n\n"
    "The trader later said he had been wrong, and everyone in the harbour agreed with him and went home for the night."
)
ROW = {
    "id": "s1",
    "speaker_span": "clerk", "speaker": "unnamed clerk", "speaker_side": None, "named": False, "cue": "said",
    "content": "the papers were false", "channel": "anonymous", "manner": "indirect", "position": "alleges",
    "addressee": None, "said_on": {"from": None, "to": "2020-06-02"},
}  # fmt: skip


def write_case(folder: Path, **changed: object) -> None:
    case = {"title": "Boats", "published": "2020-06-02", "text": TEXT, "statements": [ROW | changed]}
    (folder / "boats.json").write_text(json.dumps(case), encoding="utf-8")


def test_the_cue_is_the_one_beside_its_content_and_source(tmp_path: Path) -> None:
    write_case(tmp_path)
    (story,) = load_cases(tmp_path)
    (gold,) = story.statements
    text = story.document.text
    assert text[gold.cue.start - len("clerk ") : gold.cue.end] == "clerk said"
    assert gold.content[0].within(text) == "the papers were false"
    assert (gold.channel, gold.said_on) == (None, (None, date(2020, 6, 2)))


CASE = {
    "title": "Boats",
    "published": "2020-06-02",
    "text": TEXT,
    "statements": [ROW],
    "claims": [
        {
            "id": "c1", "gist": "Sri Lanka sold boats", "kind": "transfer", "status": "contested",
            "positions": [{"party": "LKA", "stance": "denies", "via": ["s1"]}],
        }
    ],
    "transfers": [
        {
            "claim": "c1", "supplier": "LKA", "recipient": None,
            "items": [
                {"as_said": "boats", "category": "ships", "quantity": {"as_said": None, "low": None, "high": None}},
                {"as_said": "papers", "category": "other", "quantity": {"as_said": "A trader", "low": 1, "high": 1}},
            ],
            "when": {"as_said": "later", "from": "2020-06-01", "to": None},
            "stage": "delivered", "route": ["the harbour"], "concealed": True, "status": "alleged",
            "measures": ["UNSCR 1907 para 5"],
        }
    ],
    "events": [
        {"type": "FIGHT", "actor": "LKA", "recipient": None, "trigger": "said", "on": None, "status": "reported"},
        {
            "type": "INVESTIGATE", "actor": None, "recipient": "MDV", "trigger": "went home",
            "on": {"from": None, "to": "2020-06-02"}, "status": "hypothetical",
        },
    ],
    "headline": {"verdict": "overstated", "why": None},
}  # fmt: skip


def load_bent(folder: Path, path: tuple[str | int, ...], value: object) -> GoldStory:
    """The story of CASE with one value changed; `...` takes the key away."""
    case = copy.deepcopy(CASE)
    place: Any = case
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    (folder / "boats.json").write_text(json.dumps(case), encoding="utf-8")
    (story,) = load_cases(folder)
    return story


def test_all_sections_are_read_with_their_words(tmp_path: Path) -> None:
    story = load_bent(tmp_path, ("title",), "Boats")
    assert story.transfers is not None and story.events is not None and story.claims is not None
    (sale,) = story.transfers
    assert (sale.supplier, sale.recipient, sale.when) == ("LKA", None, (date(2020, 6, 1), None))
    assert [(item.category, item.quantity) for item in sale.items] == [("ships", (None, None)), ("other", (1, 1))]
    assert [story.document.words_of(place) for place in sale.items[0].places] == ["boats"]
    assert (sale.stage, sale.route, sale.concealed, sale.measures) == (
        "delivered", ("the harbour",), True, ("UNSCR 1907 para 5",)
    )  # fmt: skip
    fight, inquiry = story.events
    assert (fight.type, inquiry.type) == ("ASSAULT", "ACCUSE")
    assert len(fight.places) == 4
    assert (fight.on, inquiry.on) == ((None, None), (None, date(2020, 6, 2)))
    (claim,) = story.claims
    assert (claim.status, claim.positions[0].party, claim.positions[0].via) == ("contested", "LKA", ("s1",))
    assert story.headline is not None
    assert story.headline.verdict == "overstated"


@pytest.mark.parametrize(("old", "new"), [("DEMAND", "REQUEST"), ("DISAPPROVE", "ACCUSE"), ("AID", "AID")])
def test_older_types_are_read_as_newer_ones(tmp_path: Path, old: str, new: str) -> None:
    events = load_bent(tmp_path, ("events", 0, "type"), old).events
    assert events is not None
    assert events[0].type == new


@pytest.mark.parametrize("section", ["transfers", "events", "claims"])
def test_a_section_that_is_not_there_was_not_marked(tmp_path: Path, section: str) -> None:
    assert getattr(load_bent(tmp_path, (section,), ...), section) is None


@pytest.mark.parametrize("section", ["transfers", "events"])
def test_a_section_with_nothing_in_it_was_marked(tmp_path: Path, section: str) -> None:
    assert getattr(load_bent(tmp_path, (section,), []), section) == ()


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("transfers", 0, "items", 0, "as_said"), "ferries", "transfers[0].items[0]: \"as_said\": 'ferries' is not in"),
        (("transfers", 0, "items", 1, "quantity", "as_said"), "nine", "items[1].quantity: \"as_said\": 'nine' is not"),
        (("transfers", 0, "items", 1, "quantity", "low"), "9", 'items[1].quantity: "low" must be a whole number or nu'),
        (("transfers", 0, "items", 1, "quantity", "low"), -1, '"low" must be a whole number or null, and is -1'),
        (("transfers", 0, "items", 0, "category"), "boats", '"category" must be one of air defence, aircraft, '),
        (("transfers", 0, "items"), None, 'transfers[0]: "items" must be a list, and is null'),
        (("transfers", 0, "route"), ["the bay"], "transfers[0]: \"route\": 'the bay' is not in the text"),
        (("transfers", 0, "route"), "the harbour", '"route" must be a list of strings, and is "the harbour"'),
        (("transfers", 0, "when", "as_said"), "tomorrow", "transfers[0].when: \"as_said\": 'tomorrow' is not in"),
        (("transfers", 0, "when", "from"), "June", 'transfers[0].when: "from" must be a date such as 2022-11-08'),
        (("transfers", 0, "when", "to"), "2020-05-01", 'transfers[0]: "when" must be days that do not run backwards'),
        (("transfers", 0, "concealed"), "yes", 'transfers[0]: "concealed" must be true or false, and is "yes"'),
        (("transfers", 0, "status"), "rumoured", '"status" must be one of alleged, confirmed, denied, hypothetical'),
        (("transfers", 0, "stage"), ..., 'transfers[0]: the key "stage" is missing'),
        (("transfers", 0, "supplier"), "", 'transfers[0]: "supplier" must be a string, and is ""'),
        (("transfers", 0, "claim"), "c7", "\"claim\" names 'c7', and the file has no such claim"),
        (("transfers", 0), "a sale", 'boats.json: "transfers[0]" must be an object, and is "a sale"'),
        (("events", 1, "trigger"), "went away", "events[1]: \"trigger\": 'went away' is not in the text"),
        (("events", 1, "type"), "SEARCH", 'events[1]: "type" must be one of ACCUSE, AGREE'),
        (("events", 1, "status"), "confirmed", 'events[1]: "status" must be one of alleged, denied, hyp'),
        (("events", 1, "on"), "2020", 'events[1]: "on" must be an object or null, and is "2020"'),
        (("claims", 0, "positions", 0, "via"), ["s9"], "\"via\" names 's9', and the file has no such statement"),
        (("claims", 0, "positions", 0, "stance"), "shrugs", 'positions[0]: "stance" must be one of acknowledges'),
        (("claims", 0, "status"), "open", 'claims[0] (c1): "status" must be one of confirmed, contested'),
        (("headline", "verdict"), "fine", 'boats.json: headline: "verdict" must be one of overstated, reversed'),
        (("statements",), ..., 'boats.json: the key "statements" is missing'),
        (("statements", 0, "position"), "mumbles", 'statements[0] (s1): "position" must be one of accuses'),
        (
            ("statements", 0, "content"),
            "the papers were true",
            "statements[0] (s1): \"content\": 'the papers were true'",
        ),
        (("statements", 0, "cue"), "swore", "statements[0] (s1): \"cue\": 'swore' is not in the text"),
        (("statements", 0, "speaker_span"), "captain", "statements[0] (s1): \"speaker_span\": 'captain' is not in"),
    ],
)
def test_bad_gold_is_an_error_that_names_file_key_and_value(
    tmp_path: Path, path: tuple[str | int, ...], value: object, told: str
) -> None:
    with pytest.raises(InputError) as raised:
        load_bent(tmp_path, path, value)
    assert raised.value.message.startswith("boats.json: ")
    assert told in raised.value.message


@pytest.mark.parametrize("content", ["{", "[]", '"text"'])
def test_a_file_that_is_no_object_is_an_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "boats.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"boats\.json"):
        load_cases(tmp_path)


STORY = """title: Tugs\nagency: none\npublished: 2022-01-09

{1s|Oslo} {1q|denied} {1c|it}.

---
1: position=denies; speaker=Norway; party=NOR; kind=named; channel=none; said=/2022-01-09; level=0
"""


def test_only_every_fifth_story_is_held_out(tmp_path: Path) -> None:
    for name in ("a-04-tugs", "a-05-tugs", "b-10-tugs", "b-11-tugs"):
        (tmp_path / f"{name}.story").write_text(STORY, encoding="utf-8")
    stories = load_held_out(tmp_path)
    assert [story.name for story in stories] == ["a-05-tugs", "b-10-tugs"]
    (gold,) = stories[0].statements
    assert (gold.speaker, gold.party, gold.kind, gold.channel) == ("Norway", "NOR", "named", None)
    assert gold.said_on == (None, date(2022, 1, 9))
    assert (stories[0].document.agency, stories[0].document.published) == (None, date(2022, 1, 9))


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        ([], []),
        ([[]], []),
        ([[0.0, 0.0]], []),
        ([[3.0, 2.0], [2.0, 0.0]], [(0, 1), (1, 0)]),
        ([[1.0], [5.0], [2.0]], [(1, 0)]),
        ([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 9.0]], [(0, 0), (1, 1), (2, 2)]),
        ([[7.0, 0.0, 0.0], [8.0, 6.0, 0.0]], [(0, 0), (1, 1)]),
    ],
)
def test_assign_finds_the_heaviest_pairs(weights: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    assert assign(weights) == pairs
