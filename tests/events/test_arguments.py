"""Who does what to whom around a word, on trees written by hand."""

from __future__ import annotations

import pytest

from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.ground import Ground, make_ground
from tests.builders import make_parsed

ACTIVE = "Oslo/PROPN/2/nsubj sold/VERB/0/root boats/NOUN/2/obj to/ADP/5/case Lima/PROPN/2/obl"
PASSIVE = "Boats/NOUN/3/nsubj were/AUX/3/aux sold/VERB/0/root by/ADP/5/case Oslo/PROPN/3/obl"
RELATIVE = "boats/NOUN/0/root that/PRON/4/obj Oslo/PROPN/4/nsubj sold/VERB/1/acl"
BARE_RELATIVE = "boats/NOUN/0/root Oslo/PROPN/3/nsubj sold/VERB/1/acl"
PARTICIPLE = "boats/NOUN/0/root supplied/VERB/1/acl by/ADP/4/case Oslo/PROPN/2/obl"
CONTROL = "Oslo/PROPN/2/nsubj agreed/VERB/0/root to/PART/4/mark sell/VERB/2/xcomp boats/NOUN/4/obj"
ACCUSED = (
    "Lima/PROPN/2/nsubj accused/VERB/0/root Oslo/PROPN/2/obj of/SCONJ/5/mark selling/VERB/2/advcl boats/NOUN/5/obj"
)
URGED = "Lima/PROPN/2/nsubj urged/VERB/0/root Oslo/PROPN/2/obj to/PART/5/mark sell/VERB/2/xcomp boats/NOUN/5/obj"
JOINED = "Oslo/PROPN/2/nsubj built/VERB/0/root boats/NOUN/2/obj and/CCONJ/5/cc sold/VERB/2/conj them/PRON/5/obj"
SALE = (
    "Oslo/PROPN/3/nmod 's/PART/1/case sale/NOUN/0/root of/ADP/5/case boats/NOUN/3/nmod to/ADP/7/case Lima/PROPN/3/nmod"
)
BY_SALE = "the/DET/2/det sale/NOUN/0/root of/ADP/4/case boats/NOUN/2/nmod by/ADP/6/case Oslo/PROPN/2/nmod"
LIGHT = "Oslo/PROPN/2/nsubj launched/VERB/0/root an/DET/4/det attack/NOUN/2/obj on/ADP/6/case Lima/PROPN/4/nmod"
WHICH = "ties/NOUN/0/root with/ADP/3/case Oslo/PROPN/1/nmod ,/PUNCT/6/punct which/PRON/6/nsubj sold/VERB/1/acl"


def _around(sentence: str, trigger: str) -> tuple[Ground, Arguments]:
    reading = make_parsed(sentence)
    ground = make_ground(reading, ())
    return ground, find_arguments(ground, next(word for word in reading.words if word.text == trigger))


def _text(word: Word | None) -> str | None:
    return word.text if word is not None else None


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor", "objects"),
    [
        (ACTIVE, "sold", "Oslo", ["boats"]),
        (PASSIVE, "sold", "Oslo", ["Boats"]),
        (RELATIVE, "sold", "Oslo", ["boats"]),
        (BARE_RELATIVE, "sold", "Oslo", ["boats"]),
        (PARTICIPLE, "supplied", "Oslo", ["boats"]),
        (CONTROL, "sell", "Oslo", ["boats"]),
        (ACCUSED, "selling", "Oslo", ["boats"]),
        (URGED, "sell", "Oslo", ["boats"]),
        (JOINED, "sold", "Oslo", ["them"]),
        (SALE, "sale", "Oslo", ["boats"]),
        (BY_SALE, "sale", "Oslo", ["boats"]),
        (LIGHT, "attack", "Oslo", []),
        (WHICH, "sold", "Oslo", []),
    ],
)
def test_actor_and_objects(sentence: str, trigger: str, actor: str, objects: list[str]) -> None:
    _, arguments = _around(sentence, trigger)
    assert _text(arguments.actor) == actor
    assert [word.text for word in arguments.objects] == objects


@pytest.mark.parametrize(("sentence", "trigger"), [(ACTIVE, "sold"), (SALE, "sale")])
def test_nouns_after_prepositions(sentence: str, trigger: str) -> None:
    _, arguments = _around(sentence, trigger)
    assert [word.text for word in arguments.obliques["to"]] == ["Lima"]


def test_an_indirect_object_stands_under_to() -> None:
    _, arguments = _around("Oslo/PROPN/2/nsubj sold/VERB/0/root Lima/PROPN/2/iobj boats/NOUN/2/obj", "sold")
    assert [word.text for word in arguments.obliques["to"]] == ["Lima"]


def test_a_passive_without_agent_has_no_actor() -> None:
    _, arguments = _around("Boats/NOUN/3/nsubj were/AUX/3/aux sold/VERB/0/root", "sold")
    assert (arguments.actor, arguments.passive) == (None, True)


@pytest.mark.parametrize(
    ("sentence", "negated", "mood"),
    [
        ("Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod sell/VERB/0/root", True, "fact"),
        ("Oslo/PROPN/4/nsubj has/AUX/4/aux never/ADV/4/advmod sell/VERB/0/root", True, "fact"),
        ("Oslo/PROPN/2/nsubj sell/VERB/0/root no/DET/4/det boats/NOUN/2/obj", True, "fact"),
        ("Oslo/PROPN/3/nsubj will/AUX/3/aux sell/VERB/0/root", False, "future"),
        ("Oslo/PROPN/3/nsubj might/AUX/3/aux sell/VERB/0/root", False, "possible"),
        ("if/SCONJ/3/mark Oslo/PROPN/3/nsubj sell/VERB/0/root", False, "possible"),
        ("Oslo/PROPN/3/nsubj did/AUX/3/aux sell/VERB/0/root", False, "fact"),
    ],
)
def test_negation_and_mood(sentence: str, negated: bool, mood: str) -> None:
    _, arguments = _around(sentence, "sell")
    assert (arguments.negated, arguments.mood) == (negated, mood)


def test_what_stands_before_of_belongs_to_the_verb_before_it() -> None:
    sentence = (
        "Lima/PROPN/2/nsubj accused/VERB/0/root Oslo/PROPN/5/obj of/SCONJ/5/mark selling/VERB/2/ccomp boats/NOUN/5/obj"
    )
    _, accused = _around(sentence, "accused")
    _, selling = _around(sentence, "selling")
    assert [word.text for word in accused.objects] == ["Oslo"]
    assert (_text(selling.actor), [word.text for word in selling.objects]) == ("Oslo", ["boats"])


def test_whoever_uses_a_thing_to_an_end_acts() -> None:
    sentence = (
        "Boats/NOUN/3/nsubj were/AUX/3/aux used/VERB/0/root by/ADP/5/case Oslo/PROPN/3/obl to/PART/7/mark "
        "shell/VERB/3/advcl Lima/PROPN/7/obj"
    )
    _, arguments = _around(sentence, "shell")
    assert _text(arguments.actor) == "Oslo"
