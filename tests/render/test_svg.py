from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from counterclaim.core.claim import Claim, Stance
from counterclaim.pipeline.account import Account
from counterclaim.render.svg import render_svg
from counterclaim.render.svg_grid import FEW_CLAIMS, MAX_CLAIMS
from counterclaim.render.svg_shapes import shape, svg_text, text_width, wrap_words
from tests.accounts import STAMP, make_cargo_account, make_document
from tests.render.test_terminal_sections import hostile_account

SPACE = "{http://www.w3.org/2000/svg}"


def drawn(account: Account) -> ElementTree.Element:
    return ElementTree.fromstring(render_svg(account))


def words_of(picture: ElementTree.Element) -> list[str]:
    return [each.text or "" for each in picture.iter(f"{SPACE}text")]


def test_parties_are_rows_claims_columns_and_words_are_text() -> None:
    words = words_of(drawn(make_cargo_account()))
    for expected in ("Tunisia", "Malta", "C1 · contested", "alleges", "denies", "6 May 2019", "S2, S3"):
        assert expected in words


def test_a_row_keeps_one_height_and_a_column_one_place() -> None:
    found: dict[str, list[tuple[float, float]]] = {}
    for each in drawn(make_cargo_account()).iter(f"{SPACE}text"):
        found.setdefault(each.text or "", []).append((float(each.get("x") or 0), float(each.get("y") or 0)))
    malta, tunisia, observers = found["Malta"][0], found["Tunisia"][0], found["observers"][0]
    alleges, warns, in_legend = found["alleges"]
    denies = found["denies"][0]
    assert malta[1] == denies[1] and malta[0] == tunisia[0] == observers[0]
    assert alleges[1] == tunisia[1] and warns[1] == observers[1]
    assert alleges[0] == denies[0] < warns[0] and in_legend[1] > warns[1]


def test_the_picture_can_be_told_to_who_cannot_see_it() -> None:
    picture = drawn(make_cargo_account())
    title, told = picture.find(f"{SPACE}title"), picture.find(f"{SPACE}desc")
    assert picture.get("role") == "img" and title is not None and told is not None
    assert picture.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert (
        told.text is not None
        and "Malta (MLT) denies, 6 May 2019, in answer to Tunisian officials (TUN) S1" in told.text
    )


def test_a_denial_is_tied_to_what_it_answers_and_nothing_else_is() -> None:
    assert render_svg(make_cargo_account()).count("stroke-dasharray") == 1
    account = make_cargo_account()
    unanswered = tuple(
        replace(claim, positions=tuple(replace(each, answers=()) for each in claim.positions))
        for claim in account.claims
    )
    assert "stroke-dasharray" not in render_svg(replace(account, claims=unanswered))


def test_every_mark_has_a_shape_of_its_own() -> None:
    outlines = {
        re.sub(r"#[0-9a-f]+", "", shape(family, 10, 10)) for family in ("charges", "says", "denies", "declines")
    }
    assert len(outlines) == 4


def test_each_mark_leads_to_its_words() -> None:
    hints = [
        each.text or ""
        for group in drawn(make_cargo_account()).iter(f"{SPACE}g")
        for each in group.iter(f"{SPACE}title")
    ]
    assert "Malta (MLT) denies: S2 “that it had sent any launchers” 186–216" in " ".join(hints)


def test_it_runs_nothing_and_fetches_nothing() -> None:
    for account in (make_cargo_account(), hostile_account()):
        picture = drawn(account)
        tags = {each.tag.removeprefix(SPACE) for each in picture.iter()}
        assert tags <= {"svg", "title", "desc", "rect", "text", "path", "circle", "g"}
        attributes = {name for each in picture.iter() for name in each.attrib}
        assert not any(name.startswith("on") or "href" in name or name == "style" for name in attributes)
        assert "url(" not in render_svg(account) and "@import" not in render_svg(account)


@pytest.mark.parametrize(
    "payload", ["<script>alert(1)</script>", "]]>", "&amp;&#0;", '"><a href="x">', "\x00\x1b\ufffe\ud800", "<!--"]
)
def test_nothing_of_a_document_becomes_markup(payload: str) -> None:
    account = make_cargo_account()
    claims = tuple(replace(claim, gist=f"{payload} {claim.gist}") for claim in account.claims)
    hostile = replace(account, document=replace(account.document, title=payload, byline=payload), claims=claims)
    text = render_svg(hostile)
    text.encode("utf-8")
    picture = ElementTree.fromstring(text)
    assert len(list(picture.iter(f"{SPACE}title"))) == len(list(drawn(account).iter(f"{SPACE}title")))


def _many(number: int, parties: int) -> Account:
    claims = tuple(
        Claim(
            f"c{n}", f"claim {n}", "other", "contested" if parties > 1 else "uncontested",
            tuple(Stance(f"P{p}", None, "denies" if p else "alleges", None, (), ()) for p in range(parties)), 0,
        )
        for n in range(number)
    )  # fmt: skip
    return Account(make_document(), None, (), STAMP, claims=claims)


@pytest.mark.parametrize(
    ("number", "parties", "columns"),
    [(3, 2, 3), (20, 2, MAX_CLAIMS), (20, 1, FEW_CLAIMS), (0, 0, 0)],
)
def test_what_does_not_fit_is_said_to_be_left_out(number: int, parties: int, columns: int) -> None:
    words = words_of(drawn(_many(number, parties)))
    assert sum(each.startswith("claim ") for each in words) == columns
    assert any(each.startswith(f"Not drawn: {number - columns} more claims") for each in words) == (number > columns)
    assert ("No claim was found in this text." in words) == (number == 0)


@pytest.mark.parametrize("text", ["word " * 40, "x" * 300, "", "short", "宣言" * 60, "a " + "y" * 90 + " b"])
def test_lines_keep_their_width(text: str) -> None:
    lines = wrap_words(text, 120, 13, max_lines=6)
    assert len(lines) <= 6
    assert all(text_width(line, 13) <= 120 * 1.1 for line in lines)


def test_everything_stays_inside_the_picture() -> None:
    picture = drawn(hostile_account())
    width, height = (float(picture.get(side) or 0) for side in ("width", "height"))
    for each in picture.iter(f"{SPACE}text"):
        assert 0 <= float(each.get("x") or -1) < width and 0 < float(each.get("y") or -1) < height


def test_text_may_stand_in_xml() -> None:
    assert svg_text("a\ufffe<b>\x1b") == "a⟨U+FFFE⟩&lt;b&gt;␛"
