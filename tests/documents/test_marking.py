"""Which parts of a whole text are marked as boilerplate, and which are not."""

from __future__ import annotations

from counterclaim.documents.boilerplate import lone_name, mark_boilerplate
from counterclaim.documents.lines import split_lines

PROSE = [
    "The harbour master said on Monday that no ship had sailed from the quay since the storm.",
    "“Nobody asked us for one,” he told reporters in the customs house.",
    "The ministry did not answer questions.",
]


def marked(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    return [text[mark.start : mark.end] for mark in mark_boilerplate(split_lines(text))]


def test_prose_is_left_alone() -> None:
    assert marked(*PROSE) == []


def test_notices_around_prose() -> None:
    head = ["By JO MARSH, Vale Newswire", "Published: May 3, 2031", "Share on Facebook | Twitter"]
    tail = ["Follow Vale Newswire’s coverage of coastal trade at", "Copyright 2031 Vale Newswire. All rights reserved."]
    assert marked(*head, *PROSE, *tail) == [*head, *tail]


def test_sign_off_at_the_end_of_a_paragraph() -> None:
    sign_off = "(Reporting by Jo Marsh; Editing by Al Reed)"
    assert marked(*PROSE, f"He hung up. {sign_off}") == [sign_off]
    assert marked(*PROSE, "Nobody came. -- BERNAMA") == ["-- BERNAMA"]


def test_name_that_closes_the_text() -> None:
    assert marked(*PROSE, "Jo R. Marsh") == ["Jo R. Marsh"]
    assert marked(*PROSE, "Copyright 2031 Vale Newswire.", "Jo R. Marsh")[-1] == "Jo R. Marsh"
    assert marked(*PROSE, "— Jo Marsh and Al Reed") == ["— Jo Marsh and Al Reed"]


def test_other_last_lines_are_prose() -> None:
    assert marked(*PROSE, "Jo Marsh saw it.") == []
    assert marked(*PROSE, "Callao") == []
    assert marked(*PROSE, "What happens next") == []
    assert marked("Jo Marsh", "Al Reed") == []
    assert marked(*PROSE, "The ship was then called", "Star Anna") == []


def test_byline_pattern_only_at_the_head() -> None:
    many = PROSE * 5
    assert marked(*many, "By Jo Marsh of Callao", *many) == []


def test_tail_pattern_only_at_the_tail() -> None:
    many = PROSE * 6
    assert marked("Marsh reported from Callao.", *many) == []


def test_long_paragraph_is_never_marked_whole() -> None:
    assert marked(*PROSE, "Copyright 2031 Vale Newswire. " + "He said that it was so. " * 40) == []


def test_hard_wrapped_notice_is_one_line() -> None:
    wrapped = (
        "Copyright 2031 Vale Newswire. All rights reserved. This material may not be\n"
        "published, rewritten or passed on without leave of the owner and his heirs\n"
        "and successors."
    )
    assert marked(*PROSE, wrapped) == [wrapped]


def test_single_spaced_paragraphs_are_judged_one_by_one() -> None:
    text = "\n".join([*PROSE, "Copyright 2031 Vale Newswire."])
    assert [text[mark.start : mark.end] for mark in mark_boilerplate(split_lines(text))] == [
        "Copyright 2031 Vale Newswire."
    ]


def test_lone_names() -> None:
    for name in ("Jo Marsh", "J. R. Marsh", "Ana de la Ruiz", "Kim Il-nam", "JO MARSH", "Seán O’Dea and Al Reed"):
        assert lone_name(name) is not None
    for other in ("Jo", "Jo marsh", "Jo Marsh said", "Talks in Lima", "Jo Marsh.", "Jo and", "2031 Marsh"):
        assert lone_name(other) is None
