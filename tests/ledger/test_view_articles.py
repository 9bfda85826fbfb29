from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.core.stamp import Stamp
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views import titles
from counterclaim.ledger.views.article import find_statement, get_article
from counterclaim.ledger.views.articles import ArticleFilter, list_articles, list_facets
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.pipeline.account import Account
from tests.accounts import make_account
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote


def listed(ledger: Ledger, wanted: ArticleFilter, limit: int = 2) -> list[str | None]:
    found: list[str | None] = []
    after = None
    with ledger.reading() as connection:
        while True:
            page = list_articles(connection, wanted, limit=limit, after=parse_cursor(after))
            found.extend(row.document.title for row in page.items)
            after = page.after
            if after is None:
                return found


@pytest.mark.parametrize("most_named", [500, 0], ids=["rare words", "common words"])
def test_articles_are_listed_by_day_and_chosen_by_what_is_known(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, most_named: int
) -> None:
    monkeypatch.setattr(titles, "MOST_NAMED", most_named)
    undated = replace(vote(), document=replace(vote().document, id="sha256:ff", published=None, title="When launchers"))
    keep(ledger, accusation(), admission(), vote(), undated)
    assert listed(ledger, ArticleFilter()) == [
        "Malta concedes launchers", "Vote late", "Malta denies launchers", "When launchers",
    ]  # fmt: skip
    assert listed(ledger, ArticleFilter(words="launchers malta")) == [
        "Malta concedes launchers", "Malta denies launchers",
    ]  # fmt: skip
    assert listed(ledger, ArticleFilter(words='"denies launchers"')) == ["Malta denies launchers"]
    assert listed(ledger, ArticleFilter(words="launch*")) == [
        "Malta concedes launchers", "Malta denies launchers", "When launchers",
    ]  # fmt: skip
    assert listed(ledger, ArticleFilter(words="Zerafa")) == [], "only the title is looked at"
    assert listed(ledger, ArticleFilter(agency="AP")) == ["Malta denies launchers"]
    assert listed(ledger, ArticleFilter(until=date(2019, 6, 2))) == ["Vote late", "Malta denies launchers"]
    with ledger.reading() as connection:
        facets = list_facets(connection, ArticleFilter(words="launchers", outlet="Gozo Post"))
    assert [(each.value, each.number) for each in facets.outlets] == [("Gozo Post", 1)]
    assert facets.agencies == ()


def test_an_article_comes_back_as_it_was_drawn(ledger: Ledger) -> None:
    account = make_account()
    keep(ledger, account)
    with ledger.reading() as connection:
        view = get_article(connection, account.document.id[:20])
    assert replace(view.document, name="story.txt") == replace(account.document, name="story.txt")
    assert tuple(each.drawn for each in view.statements) == account.statements
    assert view.events == account.events
    assert view.transfers == account.transfers
    assert tuple(each.told for each in view.claims) == account.claims
    assert view.headline == account.headline
    assert view.drawing.stamp == account.stamp and view.drawing.is_newest
    assert view.checkpoint is not None and view.checkpoint.covers


def test_judgements_are_folded_and_the_claim_is_the_ledgers(ledger: Ledger) -> None:
    first, second = accusation(), admission()
    keep(ledger, first, second)
    decide(ledger, claim_id(first), "same", other=claim_id(second))
    decide(ledger, first.statements[0].id, "reject", author="Ben")
    decide(ledger, first.statements[1].id, "correct", field="said_on", value="2019-05-01..2019-05-02")
    with ledger.reading() as connection:
        views = [get_article(connection, each.document.id) for each in (first, second)]
    rejected, corrected, untouched = views[0].statements
    assert rejected.rejected_by == "Ben" and rejected.now == rejected.drawn == first.statements[0]
    assert corrected.now.said_on is not None and corrected.now.said_on.end == date(2019, 5, 2)
    assert corrected.corrections[0].drawn == "2019-05-07..2019-05-07"
    assert untouched.now == first.statements[2]
    assert {each.claim for view in views for each in view.claims} == {claim_id(first)}


def test_of_several_readings_the_newest_is_shown_and_the_others_are_named(ledger: Ledger) -> None:
    first = accusation()
    newer = Account(first.document, None, first.statements[1:], Stamp("2.0", "sha256:1", "sha256:2"))
    keep(ledger, first, newer)
    gone = first.statements[0].id
    with ledger.reading() as connection:
        view = get_article(connection, first.document.id)
        assert [each.drawn.id for each in view.statements] == [each.id for each in newer.statements]
        assert [each.is_newest for each in view.others] == [False]
        document, whole, reading = find_statement(connection, gone[:8])
        assert (document, whole, reading) == (first.document.id, gone, view.others[0].id)
        older = get_article(connection, first.document.id, reading)
        assert [each.drawn.id for each in older.statements] == [each.id for each in first.statements]
        assert find_statement(connection, first.statements[1].id)[2] is None


def test_what_is_not_there_is_told(ledger: Ledger) -> None:
    keep(ledger, accusation(), vote())
    with ledger.reading() as connection:
        for typed in ("zz", "sha256:zz"):
            with pytest.raises(UsageError, match="no article") as raised:
                get_article(connection, typed)
            assert raised.value.code == "views.unknown-id"
        with pytest.raises(UsageError, match="several"):
            get_article(connection, "")
