from __future__ import annotations

import io
import json
import re

import pytest
from rdflib import RDF, BNode, Graph, namespace

from counterclaim.export.claimreview import write_claimreview
from counterclaim.export.job import Job

AFFAIR = "Malta shipped launchers to Tunisia"
VERDICTS = {
    namespace.SDO[name]
    for name in ("reviewRating", "ratingValue", "alternateName", "bestRating", "worstRating", "aggregateRating",
                 "reviewAspect", "positiveNotes", "negativeNotes")
}  # fmt: skip


@pytest.fixture
def text(job: Job) -> str:
    file = io.BytesIO()
    assert write_claimreview(job, file) == 4
    return file.getvalue().decode("utf-8")


@pytest.fixture
def graph(text: str) -> Graph:
    """What a reader of JSON-LD sees, without the network."""
    return Graph().parse(data=text, format="json-ld")


def test_every_term_is_of_schema_org(graph: Graph) -> None:
    assert len(graph) > 100
    for predicate in set(graph.predicates()):
        assert predicate == RDF.type or predicate in namespace.SDO, predicate
    assert {kind for kind in graph.objects(None, RDF.type) if kind not in namespace.SDO} == set()


def test_no_verdict_and_no_rating(graph: Graph, text: str) -> None:
    assert not VERDICTS & set(graph.predicates())
    assert (
        len(list(graph.subjects(RDF.type, namespace.SDO.ClaimReview)))
        == len(list(graph.subjects(RDF.type, namespace.SDO.Claim)))
        == 4
    )
    for review in graph.subjects(RDF.type, namespace.SDO.ClaimReview):
        assert "No verdict is given here" in str(graph.value(review, namespace.SDO.reviewBody))
    assert not re.search(r"\b(true|false|fake|debunk\w*|misleading|pants)\b", text, re.IGNORECASE)


def test_a_claim_leads_to_who_says_and_denies_it_and_where(graph: Graph) -> None:
    (claim,) = (
        each
        for each in graph.subjects(RDF.type, namespace.SDO.Claim)
        if str(graph.value(each, namespace.SDO.text)) == AFFAIR
    )
    assert str(graph.value(claim, namespace.SDO.name)) == f"Alleged: {AFFAIR}"
    appearances = list(graph.objects(claim, namespace.SDO.appearance))
    assert len(appearances) == 2 and graph.value(claim, namespace.SDO.firstAppearance) in appearances
    assert all((each, RDF.type, namespace.SDO.NewsArticle) in graph for each in appearances)
    said = {
        str(graph.value(each, namespace.SDO.abstract)): each
        for each in graph.subjects(namespace.SDO.about, claim)
        if (each, RDF.type, namespace.SDO.Quotation) in graph
    }
    assert set(said) == {"Italy alleges", "Malta denies", "Malta acknowledges", "France alleges"}
    denial = said["Malta denies"]
    assert graph.value(denial, namespace.SDO.citation) == said["Italy alleges"]
    assert str(graph.value(denial, namespace.SDO.text)) == "that Malta had shipped any launchers"
    assert str(graph.value(denial, namespace.SDO.position)) == "text:90-126"
    speaker = graph.value(denial, namespace.SDO.spokenByCharacter)
    assert str(graph.value(speaker, namespace.SDO.name)) == "Carla B. Zerafa"
    (review,) = graph.subjects(namespace.SDO.itemReviewed, claim)
    body = str(graph.value(review, namespace.SDO.reviewBody))
    assert "Malta acknowledges in part since 2019-07-01 (before: denies)" in body


def test_it_carries_record_run_and_checkpoint(graph: Graph, job: Job) -> None:
    for claim in graph.subjects(RDF.type, namespace.SDO.Claim):
        (traced,) = (each for each in graph.objects(claim, namespace.SDO.identifier) if isinstance(each, BNode))
        assert job.source.checkpoint in str(graph.value(traced, namespace.SDO.value))


def test_what_is_not_told_is_left_out(text: str) -> None:
    nodes = json.loads(text)["@graph"]
    assert all(value not in (None, [], "") for node in nodes for value in node.values())
    rebels = "urn:counterclaim:party:rebels%20in%20Fezzan"
    (about,) = (
        each["about"] for node in nodes if node["@type"] == "Claim" for each in [node] if "c1" in node["identifier"]
    )
    assert rebels in [each["@id"] for each in about]
