"""What holds for every file of the package: it says what it is for, ends no process, and runs nothing foreign."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "counterclaim").rglob("*.py"))
FORBIDDEN_CALLS = {"eval", "exec", "exit", "quit", "breakpoint", "__import__"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "dill", "joblib", "torch"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_opens_with_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_runs_nothing_foreign_and_ends_no_process(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not calls & FORBIDDEN_CALLS
    assert not set(_imports(tree)) & FORBIDDEN_MODULES
    if "cli" not in path.parts:
        assert "click" not in set(_imports(tree))


def test_every_folder_of_the_package_stands_on_a_floor() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    placed = {name.strip().removeprefix("counterclaim.") for layer in layers for name in layer.split("|")}
    folders = {path.parent.name for path in (ROOT / "counterclaim").glob("*/__init__.py")}
    assert folders - placed == {"samples"}


OTHER_NAMES = {"argon2_cffi": "argon2"}
"""Packages that are imported under another name."""
NEEDED_BY_OTHERS = {"python_multipart"}
"""Packages that FastAPI imports where a page takes a form, and does not bring."""


def _named(lines: list[str]) -> set[str]:
    names = (re.split(r"[<>=\[]", line)[0].replace("-", "_") for line in lines)
    return {OTHER_NAMES.get(name, name) for name in names}


def test_every_import_of_the_package_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {name for lines in project["optional-dependencies"].values() for name in _named(lines)}
    required = _named(project["dependencies"])
    used = {name for path in MODULES for name in _imports(ast.parse(path.read_text(encoding="utf-8")))}
    foreign = used - set(__import__("sys").stdlib_module_names) - {"counterclaim"}
    assert foreign <= required | extras, "imported but not declared"
    assert required - NEEDED_BY_OTHERS <= foreign, "declared but never imported"
