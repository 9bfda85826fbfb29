from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.network
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs_as_it_stands(example: Path) -> None:
    if "spacy" in example.stem:
        pytest.importorskip("spacy", reason='spaCy is not installed: pip install "counterclaim[spacy]"')
    settings = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, example], capture_output=True, env=settings, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert b"Paraguay" in done.stdout


def test_every_example_is_listed() -> None:
    listed = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    assert EXAMPLES and all(f"`{path.name}`" in listed for path in EXAMPLES)
