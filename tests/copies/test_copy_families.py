"""Families of copies: what belongs together, whatever the order; sketches that can be kept."""

from __future__ import annotations

from hashlib import sha256
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.copies import Salad, make_documents
from counterclaim.copies.families import FamilyIndex, find_families, sketch_document
from counterclaim.copies.likeness import match_sketches
from counterclaim.copies.sketch import Sketch, sketch_of
from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.core.span import Span
from tests.builders import make_document
from tests.copies.told_copies import STORY

DOCUMENTS = list(make_documents(60))
KEPT = (54, "49ec7e258f689c45", "e1df4640456d34c2")
"""How many keys the story has, and the digests of its keys and of its sketch, since the first version."""


def _members(documents: list[Document]) -> set[frozenset[str]]:
    return {frozenset(family.documents) for family in find_families(documents)}


def test_trims_and_rewordings_are_found_again() -> None:
    stories = {document.id.split(":")[0] for document in DOCUMENTS}
    wanted = {
        frozenset(document.id for document in DOCUMENTS if document.id.split(":")[0] == story) for story in stories
    }
    assert _members(DOCUMENTS) == {family for family in wanted if len(family) > 1}


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(chance: Random) -> None:
    shuffled = list(DOCUMENTS)
    chance.shuffle(shuffled)
    assert find_families(shuffled) == find_families(DOCUMENTS)


def test_a_crowd_under_one_notice_is_no_family() -> None:
    salad = Salad(7)
    notice = " ".join(salad.words[200:280])
    crowd = [Document(str(n), "\n\n".join([*(" ".join(part) for part in salad.story()), notice])) for n in range(30)]
    assert find_families(crowd) == ()


def test_a_large_family_stays_one() -> None:
    salad = Salad(8)
    story = salad.story()
    copies = [Document(f"{n:03}", "\n\n".join(" ".join(part) for part in salad.copy(story))) for n in range(40)]
    assert [len(family.documents) for family in find_families(copies)] == [40]


def test_asked_one_at_a_time_the_index_knows_who_came_before() -> None:
    index = FamilyIndex()
    assert index.add("a", STORY) == ()
    assert index.add("b", "A school opened in Lima, and the mayor of the town made a speech about boats.") == ()
    assert index.add("c", STORY.replace("14", "40").split("\n\nThe yard")[0]) == ("a",)
    assert index.relatives("d", sketch_of(STORY)) == ("a", "c")


@given(st.text(max_size=400))
def test_a_sketch_comes_back_from_its_bytes(text: str) -> None:
    sketch = sketch_of(text)
    again = Sketch.from_bytes(sketch.to_bytes())
    assert again == sketch and again.bands == sketch.bands
    assert all(0 <= key < 2**64 for key in sketch.bands)


def test_sketches_and_keys_are_those_that_ledgers_hold() -> None:
    """Kept in ledgers: who changes how they are made has to raise VERSION and tell the ledger how to meet both."""
    sketch = sketch_of(STORY)
    told = b"".join(key.to_bytes(8, "big") for key in sketch.bands)
    assert (len(sketch.bands), sha256(told).hexdigest()[:16], sha256(sketch.to_bytes()).hexdigest()[:16]) == KEPT


@pytest.mark.parametrize(
    "kept", [b"", b"\x01abc", sketch_of(STORY).to_bytes()[:-1], b"\x09" + sketch_of(STORY).to_bytes()[1:]]
)
def test_bytes_that_are_no_sketch_are_refused(kept: bytes) -> None:
    with pytest.raises(InputError, match="no sketch"):
        Sketch.from_bytes(kept)


def test_what_a_site_puts_around_a_story_is_left_out() -> None:
    notice = "Follow us on every channel, and sign up for the letter that the harbour desk sends each Friday."
    plain = make_document(STORY)
    around = Document("around", f"{STORY}\n{notice}", boilerplate=(Span(len(STORY) + 1, len(STORY) + 1 + len(notice)),))
    assert sketch_document(around).pairs == sketch_document(plain).pairs


def test_a_short_remark_is_like_nothing() -> None:
    assert match_sketches(sketch_of("Yes."), sketch_of("Yes.")) is None
