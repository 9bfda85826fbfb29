"""Gists: plain words, the denied thing and not its denial, no raw fragment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims
from counterclaim.claims.gist import gist_of_transfer
from counterclaim.core.interval import Interval
from counterclaim.core.transfer import Category, Item, Quantity, Stage, Transfer
from tests.builders import find_span
from tests.claims.telling import Told, tell


def gists(line: str) -> list[str]:
    told = tell(line)
    return [claim.gist for claim in draw_claims(told.reading, told.statements, told.events, told.transfers)]


@pytest.mark.parametrize(
    ("line", "gist"),
    [
        ("BEL: that Peru sank the old ferry,", "Peru sank the old ferry"),
        ("BEL: “Peru sank the ‘old’ ferry", "Peru sank the old ferry"),
        ("BEL: the Davies’ ferry was sunk by Peru’s mayor", "The Davies’ ferry was sunk by Peru’s mayor"),
        ("PER denies: it had never sunk a ferry", "Peru had sunk a ferry"),
        ("PER denies: no ferry was sunk", "A ferry was sunk"),
        ("PER denies: sinking the ferry", "Sinking the ferry"),
        ("NLD pledges: we will mend the ferry", "The Netherlands will mend the ferry"),
        ("PER asserts: we consider the matter closed", "Peru considers the matter closed"),
        ("PER asserts: we are neutral", "Peru is neutral"),
        ("PER asserts: our country sold the ferry", "Peru sold the ferry"),
        ("- asserts: we consider the matter closed", "Envoy1 said: we consider the matter closed"),
        ("PER asserts: I sold the ferry", "EnvoyPER sold the ferry"),
        ("PER condemns =: the sinking of the ferry", "Peru condemned the sinking of the ferry"),
        ("NLD declines =: the name of the ferry", "The Netherlands declined to discuss the name of the ferry"),
        ("BEL: it sank the old ferry of the island", "Belgium said that it sank the old ferry of the island"),
        ("PER denies: the charge", "Peru denied the charge"),
        ("BEL: Peru sank the ferry | PER denies: the charge", "Peru sank the ferry"),
        ("- denies: any involvement", "Envoy1 denied any involvement"),
    ],
)
def test_gist_of_a_statement(line: str, gist: str) -> None:
    assert gists(line) == [gist]


def test_a_long_content_is_cut_at_a_word() -> None:
    (gist,) = gists("BEL: " + "the very old ferry of the island " * 9)
    assert gist.endswith(" …")
    assert len(gist.split()) < 40


def _transfer(told: Told, stage: Stage, **changes: object) -> Transfer:
    return replace(told.transfers[0], stage=stage, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stage", "gist"),
    [
        ("delivered", "Peru supplied arms to Chad"),
        ("shipped", "Peru shipped arms to Chad"),
        ("unspecified", "Peru supplied arms to Chad"),
        ("agreed", "Peru agreed to supply arms to Chad"),
        ("planned", "Peru plans to supply arms to Chad"),
        ("sought", "Chad sought arms from Peru"),
        ("ordered", "Chad ordered arms from Peru"),
    ],
)
def test_gist_of_a_transfer_by_stage(stage: Stage, gist: str) -> None:
    told = tell("BEL [t1]: Peru shipped rockets to Chad")
    assert gist_of_transfer(_transfer(told, stage), told.reading) == gist


def test_gist_of_a_transfer_with_all_its_parts() -> None:
    told = tell(
        "BEL [t1]: the United Arab Emirates shipped at least 40 of its rockets and the “Kestrel” missiles to Chad"
    )
    rockets = _item(told, "its rockets", "rockets", "at least 40")
    missiles = _item(told, "the “Kestrel” missiles", "missiles", None)
    when = Interval(date(2031, 5, 1), date(2031, 5, 31), "month")
    transfer = _transfer(told, "shipped", items=(rockets, missiles), when=when)
    assert gist_of_transfer(transfer, told.reading) == (
        "The United Arab Emirates shipped at least 40 rockets and Kestrel missiles to Chad in May 2031"
    )


@pytest.mark.parametrize(
    ("start", "end", "when"),
    [
        (date(2031, 5, 4), date(2031, 5, 4), " on 4 May 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), " in 2031"),
        (date(2030, 11, 1), date(2031, 2, 28), " in 2030 to 2031"),
        (None, date(2031, 2, 28), ""),
    ],
)
def test_when(start: date | None, end: date, when: str) -> None:
    told = tell("BEL [t1]: Peru shipped rockets to Chad")
    transfer = _transfer(told, "shipped", when=Interval(start, end))
    assert gist_of_transfer(transfer, told.reading) == f"Peru shipped arms to Chad{when}"


def test_who_is_not_told_is_someone() -> None:
    told = tell("BEL [t1]: rockets were shipped")
    assert gist_of_transfer(_transfer(told, "sought"), told.reading) == "Someone sought arms"


def _item(told: Told, words: str, category: Category, quantity: str | None) -> Item:
    document = told.reading.document
    counted = Quantity(find_span(document, quantity), 40, None) if quantity else None
    return Item(find_span(document, words), category, counted)
