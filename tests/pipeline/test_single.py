from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import counterclaim
from counterclaim.core.errors import InputError
from counterclaim.pipeline.single import open_document, read
from tests.accounts import MONDAY, make_document

PROSE = "The harbour master of Valletta said on Tuesday that nothing had been found, and the owner denied it again."


@pytest.mark.usefixtures("hand_read")
@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_is_read_by_name(kind: type, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(PROSE, encoding="utf-8")
    account = counterclaim.read(kind(path), published=MONDAY)
    assert account.document.text == PROSE
    assert account.document.published == MONDAY
    assert [account.words_of(each.cue[0]) for each in account.statements] == ["denied"]


@pytest.mark.usefixtures("hand_read")
def test_a_document_made_elsewhere_is_read_as_it_is() -> None:
    document = make_document(PROSE)
    assert read(document).document is document


def test_a_given_day_helps_only_a_document_that_has_none() -> None:
    told = replace(make_document(PROSE), published=date(2001, 2, 3), published_from="page")
    assert open_document(told, MONDAY) == told
    helped = open_document(make_document(PROSE), MONDAY)
    assert (helped.published, helped.published_from) == (MONDAY, "option")


def test_no_such_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.txt"):
        read(tmp_path / "none.txt")
