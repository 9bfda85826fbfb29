"""Starting is quick because nothing slow is imported before it is needed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SLOW = ("numpy", "onnxruntime", "tokenizers", "trafilatura", "lxml", "rich", "spacy", "ftfy", "charset_normalizer")


@pytest.mark.parametrize("module", ["counterclaim", "counterclaim.cli.main", "counterclaim.export.schema"])
def test_importing_a_face_imports_nothing_slow(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}} & set({SLOW!r})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_answer_within_three_tenths_of_a_second(option: str) -> None:
    def seconds() -> float:
        before = os.times()
        subprocess.run([sys.executable, "-m", "counterclaim.cli.main", option], capture_output=True, check=True)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    # Time on the processor, the best of several: how busy the machine is says nothing about the program.
    assert min(seconds() for _ in range(5)) < 0.3
