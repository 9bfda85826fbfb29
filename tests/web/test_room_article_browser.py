from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from counterclaim.ledger.open import open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import accusation, keep
from tests.web.conftest import serving
from tests.web.reading_room_articles import knotted

KNOTTED = knotted()
RANGES = """
(parts) => parts.map(({statement, role, start, end, field}) => {
  const segs = [...document.querySelectorAll("mark.seg[data-s]")].filter((seg) => {
    const at = seg.dataset.s.split(" ").indexOf(statement);
    return at >= 0 && seg.dataset.r.split(" ")[at].split("+").includes(role)
      && (seg.dataset.field || "text") === field
      && Number(seg.dataset.start) >= start && Number(seg.dataset.end) <= end;
  });
  const range = document.createRange();
  range.setStartBefore(segs[0].firstChild);
  range.setEndAfter(segs.at(-1).lastChild);
  return range.toString();
})
"""


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the knotted article."""
    with open_ledger(tmp_path_factory.mktemp("articles") / "l.sqlite", create=True) as ledger:
        keep(ledger, KNOTTED, accusation())
        with serving(create_app(Room(ledger))) as address:
            yield f"{address}/a/{KNOTTED.document.id[7:]}"


@pytest.fixture
def quiet(page: Page) -> Iterator[Page]:
    """A tab in which nothing may go wrong."""
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    assert wrong == []


def lit(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all(".st.lit", "(all) => all.map((each) => each.dataset.st)")
    return found


def test_every_mark_is_the_stored_span(quiet: Page, where: str) -> None:
    quiet.goto(where)
    parts = [
        {"statement": each.id, "role": role, "start": span.start, "end": span.end, "field": span.field}
        for each in KNOTTED.statements
        for role, spans in (("source", each.source), ("cue", each.cue), ("content", each.content))
        for span in spans
    ]
    stored = [
        KNOTTED.document.words_of(span)
        for each in KNOTTED.statements
        for spans in (each.source, each.cue, each.content)
        for span in spans
    ]
    assert quiet.evaluate(RANGES, parts) == stored
    assert quiet.evaluate("document.getElementById('text').textContent") == KNOTTED.document.text
    assert quiet.locator("mark mark").count() == 0


def test_an_address_with_a_statement_opens_with_it_lit(quiet: Page, where: str) -> None:
    quiet.goto(f"{where}#s=k6")
    assert lit(quiet) == ["k6"]
    expect(quiet.locator('mark[data-s="k6"]').first).to_be_in_viewport()
    words = quiet.eval_on_selector_all("mark.lit-denies", "(all) => all.map((each) => each.textContent).join('')")
    assert "denied it" in words and "No crane is unsafe" in words and words.endswith("it said\r")
    expect(quiet.locator("#cite-line")).to_contain_text("statement k6")


def test_keys_go_from_statement_to_statement(quiet: Page, where: str) -> None:
    quiet.goto(where)
    seen = []
    for _ in range(9):
        quiet.keyboard.press("]")
        seen += lit(quiet)
    assert sorted(seen[:8]) == [f"k{n}" for n in range(1, 9)] and seen[8] == seen[0]
    quiet.keyboard.press("[")
    assert lit(quiet) == [seen[7]]
    assert quiet.evaluate("location.hash") == f"#s={seen[7]}"


def test_clicks_go_from_the_innermost_outwards(quiet: Page, where: str) -> None:
    quiet.goto(where)
    deepest = quiet.locator('mark[data-s*="k1"][data-s*="k5"]').last
    seen = []
    place = deepest.evaluate("(mark) => { const at = mark.getClientRects()[0]; return [at.left + 5, at.top + 8]; }")
    for _ in range(6):
        quiet.mouse.click(*place)
        seen += lit(quiet)
    assert seen == ["k4", "k5", "k3", "k2", "k1", "k4"]


def test_a_card_in_focus_lights_its_words(quiet: Page, where: str) -> None:
    quiet.goto(where)
    quiet.locator("#card-k7 a.number").focus()
    assert lit(quiet) == ["k7"]
    expect(quiet.locator("mark.lit-declines")).to_have_count(3)


def test_a_mark_in_focus_brings_its_card_forward(quiet: Page, where: str) -> None:
    quiet.goto(where)
    quiet.locator('mark[data-s="k7"]').first.focus()
    assert lit(quiet) == ["k7"]
    expect(quiet.locator("#card-k7")).to_be_in_viewport()


def test_plain_reading_is_remembered(quiet: Page, where: str) -> None:
    quiet.goto(where)
    quiet.keyboard.press("h")
    expect(quiet.locator("#article")).to_have_class("reading is-plain")
    quiet.reload()
    expect(quiet.locator("#plain")).to_have_attribute("aria-pressed", "true")
    quiet.keyboard.press("h")
    quiet.reload()
    expect(quiet.locator("#plain")).to_have_attribute("aria-pressed", "false")


def test_layers_are_switched_here_and_in_the_address(quiet: Page, where: str) -> None:
    quiet.goto(where)
    quiet.get_by_role("checkbox", name="events").check()
    quiet.get_by_role("checkbox", name="statements").uncheck()
    assert quiet.evaluate("location.search") == "?layers=events"
    quiet.reload()
    expect(quiet.get_by_role("checkbox", name="events")).to_be_checked()
    expect(quiet.get_by_role("checkbox", name="statements")).not_to_be_checked()


def test_on_a_phone_the_card_comes_from_below_and_goes_again(quiet: Page, where: str) -> None:
    quiet.set_viewport_size({"width": 390, "height": 800})
    quiet.goto(where)
    quiet.locator('mark[data-s="k7"]').first.click()
    box = quiet.locator("#card-k7").bounding_box()
    assert box is not None and box["y"] + box["height"] == pytest.approx(800, abs=1)
    assert quiet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    quiet.locator("#card-k7 .close").click()
    assert lit(quiet) == []


def test_without_script_the_page_is_whole(browser: object, where: str) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"{where}#s=k7")
    expect(page.locator('[id="s=k7"]')).to_be_attached()
    assert page.locator(".steps button").first.is_hidden()
    expect(page.locator("#card-k7")).to_contain_text("declines")
    page.get_by_role("checkbox", name="events").check()
    page.get_by_role("button", name="Show").click()
    assert "layers=events" in page.url
    context.close()


def test_a_card_can_be_opened_wherever_the_page_stands(quiet: Page, where: str) -> None:
    quiet.set_viewport_size({"width": 1280, "height": 420})
    quiet.goto(where)
    for number in (7, 1):
        summary = quiet.locator(f"#card-k{number} .why summary")
        summary.click()
        expect(quiet.locator(f"#card-k{number} .why")).to_have_attribute("open", "")
        assert lit(quiet) == [f"k{number}"]


def test_each_statement_is_copied_with_its_own_citation(quiet: Page, where: str) -> None:
    quiet.context.grant_permissions(["clipboard-read", "clipboard-write"])
    quiet.goto(f"{where}#s=k2")
    quiet.locator("#card-k2 .why summary").click()
    quiet.locator("#card-k2 .cite button").click()
    expect(quiet.locator("#told")).to_have_text("Copied.")
    copied = quiet.evaluate("navigator.clipboard.readText()")
    assert "statement k2" in copied and copied.endswith("#s=k2")
