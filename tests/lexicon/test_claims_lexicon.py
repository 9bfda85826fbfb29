"""Words that tie statements together: every entry catches its sentence and leaves the other alone."""

from __future__ import annotations

import re

import pytest

from counterclaim.lexicon.claims import (
    concepts_of,
    find_reference,
    is_cue,
    lemma_of,
    load_concepts,
    load_cue_kinds,
    load_finding_weights,
    load_references,
)


@pytest.mark.parametrize("entry", load_references(), ids=lambda entry: entry.name)
def test_every_reference_catches_and_leaves(entry: object) -> None:
    catch, leave, pattern = (getattr(entry, name) for name in ("catch", "leave", "pattern"))
    assert pattern.match(catch)
    assert find_reference(leave) is None


@pytest.mark.parametrize("concept", load_concepts(), ids=lambda concept: concept.name)
def test_every_concept_catches_and_leaves(concept: object) -> None:
    name, catch, leave = (getattr(concept, name) for name in ("name", "catch", "leave"))
    assert name in _concepts(catch)
    assert name not in _concepts(leave)


def _concepts(sentence: str) -> set[str]:
    return {concept for word in re.findall(r"\w+", sentence) for concept in concepts_of(lemma_of(word))}


@pytest.mark.parametrize("entry", load_cue_kinds(), ids=lambda entry: entry.name)
def test_every_cue_kind_catches_and_leaves(entry: object) -> None:
    name, catch, leave = (getattr(entry, name) for name in ("name", "catch", "leave"))
    assert is_cue(name, catch)
    assert not is_cue(name, leave)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("the allegations as fiction", "talk"),
        ("the newspaper's latest report", "talk"),
        ("as “a complete fabrication”", "talk"),
        ("None of the accusations", "talk"),
        ("such a shipment", "deal"),
        ("any involvement in the raid", "all"),
        ("everything", "all"),
        ("it as a joke", "talk"),
        ("it never sold a rifle", None),
        ("six lorries crossed the border", None),
        ("the reporter's hat was found", None),
    ],
)
def test_reference_at_the_opening_only(content: str, kind: str | None) -> None:
    found = find_reference(content)
    assert (found.kind if found is not None else None) == kind


@pytest.mark.parametrize(
    ("forms", "lemma"),
    [
        ("supply supplies supplied supplying", "supply"),
        ("ship ships shipped shipping", "ship"),
        ("sell sells sold selling", "sell"),
        ("breach breaches breached breaching", "breach"),
        ("agree agrees agreed", "agr"),
        ("drone drones", "dron"),
        ("embargo embargoes", "embargo"),
        ("Oslo Oslo's Oslo’s", "oslo"),
    ],
)
def test_all_forms_have_one_lemma(forms: str, lemma: str) -> None:
    assert {lemma_of(form) for form in forms.split()} == {lemma}


def test_a_number_keeps_its_zeros() -> None:
    assert lemma_of("40,000") != lemma_of("40,00")


def test_findings_are_named_once() -> None:
    for between in ("tellings", "denial"):
        weights = load_finding_weights(between)
        assert weights
        assert all(weight.weight != 0 and weight.says for weight in weights.values())
