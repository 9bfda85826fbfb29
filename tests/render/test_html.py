from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from counterclaim.pipeline.account import Account
from counterclaim.render.html import render_html
from tests.accounts import STAMP, make_account, make_cargo_account, make_document, make_statement
from tests.render.test_terminal_sections import hostile_account

VOID = {"br", "hr", "img", "input", "meta", "link"}


class Outline(HTMLParser):
    """Collects tags and checks that each is closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def test_the_html_is_whole_and_carries_no_script() -> None:
    outline = Outline(render_html(make_account()))
    assert not outline.open
    assert {tag for tag, _ in outline.tags} <= {
        "article",
        "style",
        "h3",
        "h4",
        "p",
        "ul",
        "li",
        "span",
        "details",
        "summary",
    }
    assert all(name in {"class", "lang", "aria-hidden"} for _, attributes in outline.tags for name in attributes)


def test_it_fetches_nothing() -> None:
    assert not re.search(r"url\(|@import|https?:|src=", render_html(make_account()))


def test_a_notebook_gets_it_from_the_account() -> None:
    account = make_account()
    assert account._repr_html_() == render_html(account)


def test_positions_are_told_in_words() -> None:
    told = " ".join("".join(Outline(render_html(make_account())).words).split())
    assert "Malta (MLT) denies" in told and "accuses → Tunisia" in told and "(speaker unresolved) declines" in told
    assert "cue “denied” 47–53" in told


def test_a_statement_inside_another_is_a_list_inside_its_item() -> None:
    html = render_html(make_account())
    assert html.count("<ul>") == 2
    nested = html[html.rindex("<ul>") : html.index("</ul>")]
    assert "confirms" in nested and "Two Tunisian officers</span>" not in nested


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</style><script>alert(1)</script>",
        '"><svg onload=alert(1)>',
        "&lt;script&gt;",
        "<!--",
        "</article>",
    ],
)
def test_nothing_of_a_document_becomes_markup(payload: str) -> None:
    text = f"Minister {payload} denied {payload} again."
    statement = make_statement(1, f"Minister {payload}", "denied", f"denied {payload} again", "denies", text=text)
    account = Account(
        make_document(text, title=payload, byline=payload, name=payload), None, (statement,), STAMP, (payload,)
    )
    hostile, harmless = Outline(render_html(account)), Outline(render_html(_harmless(account, payload)))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in harmless.tags]
    assert "".join(hostile.words).count(payload) >= 4


def _harmless(account: Account, payload: str) -> Account:
    words = "x" * len(payload)
    text = account.document.text.replace(payload, words)
    document = make_document(text, title=words, byline=words, name=words)
    return Account(document, None, account.statements, STAMP, (words,))


def test_what_is_drawn_is_told_with_its_standing() -> None:
    told = " ".join("".join(Outline(render_html(make_cargo_account())).words).split())
    for words in (
        "headline overstated: the headline tells as fact what the body only reports as said",
        "C1 contested: Malta secretly shipped launchers to rebels in Fezzan",
        "✕ Malta (MLT) denies 6 May 2019 · answers Tunisian officials (TUN) S1",
        "T1 ▲ alleged: Malta (MLT) → rebels in Fezzan shipped · Apr 2019 · claim C1",
        "would breach S/RES/1970 (2011) OP 9 if true",
        "E3 ? hypothetical assault: the army",
    ):
        assert words in told
    assert "breached" not in told


def test_a_hostile_account_has_no_more_markup_than_another() -> None:
    tags = {tag for tag, _ in Outline(render_html(hostile_account())).tags}
    assert tags <= {"article", "style", "h3", "h4", "p", "ul", "li", "span", "details", "summary"}
    assert not {"\x1b", "\u202e", "\x07"} & set(render_html(hostile_account()))
