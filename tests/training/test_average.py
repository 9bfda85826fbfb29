"""The mean of weights."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: only making the network needs it")


def test_shares_are_weighed_against_each_other() -> None:
    from training.average import average

    left, right = {"a": torch.tensor([0.0, 4.0])}, {"a": torch.tensor([8.0, 0.0])}
    assert average([left, right], [1, 1])["a"].tolist() == [4.0, 2.0]
    assert average([left, right], [3, 1])["a"].tolist() == [2.0, 3.0]
