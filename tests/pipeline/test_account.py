from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests.accounts import make_account


def test_top_statements_are_in_text_order_and_children_under_their_parent() -> None:
    account = make_account()
    assert [each.id for each in account.top_statements] == ["s1", "s2", "s3", "s4", "s5", "s7"]
    assert [each.id for each in account.children_of(account.statements[4])] == ["s6"]


def test_an_account_is_frozen_and_prints_short() -> None:
    account = make_account()
    with pytest.raises(FrozenInstanceError):
        account.statements = ()  # type: ignore[misc]
    assert repr(account) == "<Account of 'Malta rejects charge over missing launchers': 7 statements>"
