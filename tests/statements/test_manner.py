"""Direct, indirect or mixed, from quotation marks of every shape; apostrophes are none."""

from __future__ import annotations

import pytest

from counterclaim.core.span import Span
from counterclaim.statements.manner import find_manner


@pytest.mark.parametrize(
    ("text", "content", "manner"),
    [
        ("“We sold nothing,” he said.", "“We sold nothing,”", "direct"),
        ("“We sold nothing,” he said.", "We sold nothing,", "direct"),
        ('"We sold nothing," he said.', '"We sold nothing,"', "direct"),
        ("‘We sold nothing,’ he said.", "‘We sold nothing,’", "direct"),
        ("'We sold nothing,' he said.", "'We sold nothing,'", "direct"),
        ("He said that it was “a farce”.", "that it was “a farce”", "mixed"),
        ("He said that it was 'a farce'.", "that it was 'a farce'", "mixed"),
        ("He said the port’s cranes weren’t theirs.", "the port’s cranes weren’t theirs", "indirect"),
        ("He said the ports' cranes were the ships' cranes.", "the ports' cranes were the ships' cranes", "indirect"),
        ("He said it rained in '98 and didn't stop.", "it rained in '98 and didn't stop", "indirect"),
        ("He denied it.", "it", "indirect"),
        ("“We saw it,” he said, and it sank.", "it sank", "indirect"),
        ("“We saw it and it ran on", "We saw it and it ran on", "direct"),
        ("‘It wasn’t ours,’ she said.", "‘It wasn’t ours,’", "direct"),
    ],
)
def test_manner(text: str, content: str, manner: str) -> None:
    start = text.index(content)
    assert find_manner(text, (Span(start, start + len(content)),))[0] == manner


def test_pieces_of_one_quotation_are_direct_together() -> None:
    text = "“No boat,” he said. “No boat at all.”"
    assert find_manner(text, (Span(0, 10), Span(20, 37)))[0] == "direct"


def test_a_quoted_and_an_unquoted_piece_are_mixed() -> None:
    text = "“No boat,” he said, and the sea was too wide for boats."
    assert find_manner(text, (Span(0, 10), Span(24, 54)))[0] == "mixed"


def test_an_odd_number_of_marks_loses_only_its_own_paragraph() -> None:
    text = "“He never closed it.\n\nIt rained, he said. “We saw it,” she said."
    rained = text.index("It rained")
    assert find_manner(text, (Span(rained, rained + 9),))[0] == "indirect"
