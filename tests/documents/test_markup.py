"""Depth, size and words of a page's source, in linear time."""

from __future__ import annotations

import time

import pytest

from counterclaim.documents.markup import measure_markup


@pytest.mark.parametrize(
    ("source", "depth", "words"),
    [
        ("<p>One two</p>", 1, 2),
        ("<div><p>One<p>two<p>three</div>", 2, 3),
        ("<ul><li>a<li>b<li>c</ul>", 2, 3),
        ("<div><br><img src=x><hr/>one</div>", 1, 1),
        ("<b><i>one</b></i> two", 2, 2),
        ("</div></div>one", 0, 1),
        ("<!-- <div><div> --><p>one</p>", 1, 1),
        ("<script>if (a < b) { '<div><div>' }</script><p>one</p>", 1, 1),
        ("<p>one</p><!-- never closed <div>two", 1, 1),
        ("<p>one &amp; two&nbsp;three</p>", 1, 3),
        ("a < b and c > d", 0, 5),
    ],
)
def test_measured(source: str, depth: int, words: int) -> None:
    markup = measure_markup(source)
    assert (markup.depth, markup.words) == (depth, words)


@pytest.mark.parametrize("depth", [10, 200, 300, 5000, 100_000])
def test_depth(depth: int) -> None:
    assert measure_markup("<div>" * depth + "deep" + "</div>" * depth).depth == depth


@pytest.mark.parametrize(
    "pump", ["<", "<a", "<a ", "<!--", "<script>", "</b>", "<b>", "<p>", "<a href='", "&amp", "<b><i></b>"]
)
def test_time_is_linear(pump: str) -> None:
    started = time.process_time()
    measure_markup(pump * (400_000 // len(pump)))
    assert time.process_time() - started < 3.0
