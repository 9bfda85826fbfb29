"""What every test may use: skips that say why, and a reading by hand for tests of the faces."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path

import pytest

from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.single import Begun
from counterclaim.reading.reader import Started
from counterclaim.reading.sentences import Layout
from tests.accounts import CARGO_TEXT, STAMP, make_cargo_account, make_statement

ROOT = Path(__file__).parents[1]
NEEDED = {
    "shared": (ROOT.parent / "shared", "the development data is not beside this checkout"),
    "network": (
        ROOT / "counterclaim" / "reading" / "assets" / "network.onnx",
        "the network file is not in this checkout",
    ),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, what needs something that this checkout lacks."""
    for name, (path, reason) in NEEDED.items():
        if path.exists():
            continue
        for item in items:
            if item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=reason))


class HandReader:
    """Stands where the network's reader would; `read_by_hand` does the reading."""

    stamp = STAMP


@pytest.fixture
def hand_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Reads without a network: each "denied" is a statement, the cargo story is known, some texts fail."""
    names: list[str] = []

    def read(document: Document, *, reader: object = None) -> Account:
        names.append(document.name or "")
        if document.text == CARGO_TEXT:
            return make_cargo_account()
        if "unreadable" in document.text:
            raise InputError("input.unreadable", "cannot read this", "Give another text.")
        if "broken" in document.text:
            raise ZeroDivisionError("a fault of ours")
        if "stop here" in document.text:
            raise KeyboardInterrupt
        found = document.text.count("denied")
        statements = tuple(
            replace(make_statement(number, None, "denied", "denied", "denies", text=document.text, nth_cue=number))
            for number in range(found)
        )
        return Account(document, None, statements, STAMP, document.warnings)

    monkeypatch.setattr("counterclaim.pipeline.single.read_document", read)
    nothing = Started(Document("none", ""), Layout((), (), (), ()), deque())
    monkeypatch.setattr("counterclaim.pipeline.batch.begin_document", lambda each, _: Begun(each, nothing, None))
    monkeypatch.setattr("counterclaim.pipeline.batch.finish_document", lambda begun, _: read(begun.document))
    monkeypatch.setattr("counterclaim.reading.reader.Reader.open", lambda *args, **settings: HandReader())
    return names


@pytest.fixture(autouse=True)
def no_colour_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests ask for colour or for none themselves; whoever runs them may have set either."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
