"""Pages in a real browser, wide and light, narrow and dark: no serious fault of accessibility, no error, no shift.

Accessibility by axe-core's rules for WCAG 2 A and AA; nothing is left out of what it looks at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, ViewportSize

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
PATHS = (
    "/", "/claims", "/claims?status=contested", "/transfers", "/timeline", "/parties", "/p/MLT", "/articles", "/copies",
    "/search", "/search?q=launchers", "/about", "/api", "/export", "/nowhere", "/claims?since=x",
)  # fmt: skip
FIRST_OF = ("/claims", "/transfers", "/articles", "/parties")
"""Lists whose first row is opened and looked at too."""
SHIFTS = """() => new Promise(done => {
  let sum = 0;
  const watch = list => { for (const each of list.getEntries()) if (!each.hadRecentInput) sum += each.value; };
  new PerformanceObserver(watch)
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(sum), 150);
})"""


@pytest.fixture(params=["wide, light", "narrow, dark"])
def tab(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab that fails the test on any error of a page."""
    is_wide = request.param == "wide, light"
    size = ViewportSize(width=1280, height=900) if is_wide else ViewportSize(width=390, height=844)
    # axe is put in by the test, which the page's own policy would rightly refuse.
    context = browser.new_context(viewport=size, color_scheme="light" if is_wide else "dark", bypass_csp=True)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert wrong == []


def faults(page: Page) -> list[str]:
    """Serious and critical faults that axe finds, each with the elements."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
    )
    return [
        f"{each['id']}: {each['help']} at {[node['html'][:120] for node in each['nodes'][:3]]}"
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]  # fmt: skip


def is_wider_than_its_window(page: Page) -> bool:
    """True if a reader would have to scroll sideways."""
    wide: bool = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")
    return wide


@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_accessible_and_still(tab: Page, address: str, path: str) -> None:
    tab.goto(f"{address}{path}")
    assert faults(tab) == []
    assert not is_wider_than_its_window(tab)
    assert tab.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize("path", FIRST_OF)
def test_what_a_list_leads_to_is_accessible_and_still(tab: Page, address: str, path: str) -> None:
    tab.goto(f"{address}{path}")
    tab.locator("main [data-row] a[href^='/']").first.click()
    tab.wait_for_load_state()
    assert not tab.url.endswith(path)
    assert faults(tab) == []
    assert not is_wider_than_its_window(tab)
    assert tab.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize("path", PATHS[:-2])
def test_a_page_keeps_its_own_policy(browser: Browser, address: str, path: str) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(f"{address}{path}")
    page.wait_for_load_state("networkidle")
    assert said == []
    page.close()


def test_question_mark_lists_the_keys(page: Page, address: str) -> None:
    page.goto(f"{address}/claims")
    page.keyboard.press("?")
    assert page.locator("dialog[open] dt").count() >= 8
    page.keyboard.press("Escape")
    page.keyboard.press("t")
    page.wait_for_url("**/transfers")


def test_rows_are_walked_and_opened_by_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/claims")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/c/*")


def test_a_filter_is_in_the_address_and_survives_a_reload(page: Page, address: str) -> None:
    page.goto(f"{address}/claims")
    before = page.locator("#rows [data-row]").count()
    page.locator("a[href*='kind=event']").first.click()
    page.wait_for_url("**kind=event**")
    shown = page.locator("#rows [data-row]").all_inner_texts()
    assert 0 < len(shown) < before
    page.reload()
    assert page.locator("#rows [data-row]").all_inner_texts() == shown


def test_the_theme_that_is_chosen_stays(page: Page, address: str) -> None:
    page.goto(f"{address}/claims")
    page.locator("[data-theme-switch]").click()
    chosen = page.locator("html").get_attribute("data-theme")
    page.goto(f"{address}/")
    assert page.locator("html").get_attribute("data-theme") == chosen
