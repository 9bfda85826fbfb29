"""What holds of any two texts: comparing ends, spans lie in their documents, a text against itself has no change."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.signs import find_signs
from counterclaim.core.document import Document
from counterclaim.export.comparison import comparison_json
from tests.builders import make_document
from tests.copies.told_copies import STORY

WORDS = st.sampled_from(
    'the boats, Norland said denied not never "we may “ ” ’ ‘ 14 forty Nov. 3 on Tuesday . ? \n \n\n Halvorsen alleged '
    "U.S. Iran's reportedly no $40 million % — ( ) 🚢 é ١٢ of from".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(WORDS, max_size=60).map(" ".join),
    st.tuples(st.integers(0, len(STORY)), st.integers(0, 60)).map(
        lambda cut: STORY[: cut[0]] + STORY[cut[0] + cut[1] :]
    ),
)


def _document(text: str) -> Document:
    return make_document(text, title=text[:40] or None)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_any_two_texts_can_be_compared(left: str, right: str) -> None:
    ours, theirs = _document(left), _document(right)
    comparison = compare_copies(ours, theirs)
    signs = find_signs(theirs)
    for change in comparison.changes:
        assert change.detail and 0 < change.score <= 1
        assert all(ours.words_of(span) for span in change.original)
        assert all(theirs.words_of(span) for span in change.copy)
    assert 0 <= comparison.kept <= 1 and 0 <= comparison.replaced <= 1 and 0 <= comparison.reworded <= 1
    assert all(theirs.words_of(sign.span) for sign in signs)
    json.dumps(comparison_json(comparison, ours, theirs, signs))


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_a_text_against_itself_has_no_change_that_matters(text: str) -> None:
    document = _document(text)
    assert compare_copies(document, document).altered == ()
