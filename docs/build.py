"""Makes the pages that the code itself knows best: commands, interface, errors, rules on arms, exports.

In: the package. Out: docs/cli.md, interface.md, errors.md, measures.md and exports.md, and the figures that the reading
room tells; with --check nothing is written, and a page that is not what the code says is named and ends the run with
1. Pages are the same on every machine.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from counterclaim.cli.main import cli
from counterclaim.core import errors
from counterclaim.export.formats import FORMATS
from counterclaim.export.schema import account_schema
from counterclaim.export.tables import KIND_WORDS, TABLES
from counterclaim.lexicon.measures import Rule, load_rules
from docs.figures import figures_text

DOCS = Path(__file__).parent
PACKAGE = DOCS.parent / "counterclaim"
README = DOCS.parent / "README.md"
SAMPLE_BLOCK = re.compile(r"(<!-- sample -->\n)(.*?)(<!-- end of sample -->)", re.DOTALL)
MADE = "<!-- Made by `python -m docs.build`; change the code, not this page. -->\n"


def cli_page() -> str:
    """Every command with its help, arguments and options, as click knows them."""
    lines = [MADE, "# Commands\n"]
    context = cli.make_context("counterclaim", ["doctor"], terminal_width=100)
    lines.append(f"{_prose(cli.help)}\n")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is None:
            continue
        inner = click.Context(command, info_name=name, parent=context, terminal_width=100)
        lines.append(f"## `{command.get_usage(inner).removeprefix('Usage: ')}`\n")
        lines.append(f"{_prose(command.help)}\n")
        records = [record for each in command.get_params(inner) if (record := each.get_help_record(inner)) is not None]
        if records:
            lines.append(_table(("option", "what it does"), ((f"`{option}`", told) for option, told in records)))
        if command.epilog:
            lines.append(f"{_prose(command.epilog)}\n")
    lines.append("## Exit codes\n")
    codes = [("0", "All is well; of a batch: something was read, or had been.")]
    codes += [(str(each.exit_code), inspect.getdoc(each) or "") for each in _error_classes()]
    codes += [("130", "Stopped by Ctrl-C; a batch with `--out` goes on when it is started again.")]
    lines.append(_table(("code", "when"), codes))
    return "\n".join(lines)


def interface_page() -> str:
    """The JSON of `read --json`, key by key, from its schema."""
    schema = account_schema()
    lines = [MADE, "# The JSON of `counterclaim read --json`\n"]
    lines.append(
        "Offsets are Unicode code points, half-open, into `document.text` (into `document.title` where `field` is\n"
        "`title`). A span's `text` is the exact slice. Keys with nothing to say are `null` or `[]`, never left out.\n"
        "`counterclaim schema` prints the same as JSON Schema.\n"
    )
    lines.extend(_keys("account", schema))
    for name, part in schema["$defs"].items():
        lines.extend(_keys(name, part))
    return "\n".join(lines)


def errors_page() -> str:
    """Every error code with its class, message and next step, as found in the code."""
    lines = [MADE, "# Errors\n"]
    lines.append(
        "Every error has a code, a message that names the value and what was expected, and a next step. Its class\n"
        "decides the exit code. In a batch the same errors are refusals: counted, shown, and not the end of the run.\n"
    )
    found = sorted(set(_raised_errors()))
    for each in _error_classes():
        lines.append(f"## {each.__name__} (exit code {each.exit_code})\n")
        lines.append(f"{inspect.getdoc(each)}\n")
        rows = [(f"`{one.code}`", one.message, one.hint) for one in found if one.error == each.__name__]
        if rows:
            lines.append(_table(("code", "message", "next step"), rows))
    return "\n".join(lines)


def measures_page() -> str:
    """Every rule on arms with its dates, what it forbids, its exceptions and where its text stands."""
    lines = [MADE, "# Rules on arms\n"]
    lines.append(
        "What `counterclaim measures` and the transfers of a story rest on: data, not legal advice. A rule without an\n"
        "end is in force as far as this data knows; one renewed for a year at a time shows the last renewal it knows.\n"
        "Copies that the European Union makes of a rule of the Security Council are left out: that rule binds its\n"
        "members too. Political commitments are listed but never applied to a story; acts that ask for a permit are\n"
        "applied only where the transfer is hidden or the State that gives the permit is accused of it.\n"
    )
    for issuer in dict.fromkeys(rule.measure.issuer for rule in load_rules()):
        rules = [rule for rule in load_rules() if rule.measure.issuer == issuer]
        lines.append(f"## {issuer}\n")
        head = ("rule", "in force", "what it forbids", "exceptions", "source")
        lines.append(_table(head, (_measure_cells(rule) for rule in rules)))
    return "\n".join(lines)


def exports_page() -> str:
    """Every format of `counterclaim export`, and every column of its tables with what it means."""
    lines = [MADE, "# Exports\n"]
    lines.append(
        "`counterclaim export FORMAT` writes what a ledger holds, with people's judgements folded in. Every line\n"
        "carries its id, where it stands in which document, its run, and the newest checkpoint. Nothing in an export\n"
        "is a verdict.\n"
    )
    formats = [
        (f"`{each.name}`", each.meaning, f"`{each.ending}`", f"`[{each.name}]`" if each.module else "")
        for each in FORMATS.values()
    ]
    lines.append(_table(("format", "what it is for", "ending", "extra"), formats))
    lines.append(
        "In CSV an apostrophe stands before whatever a spreadsheet could take for a formula, at the beginning of a\n"
        "cell and after a delimiter or line break within it; lists are joined by `; `, a span is `text:start-end`.\n"
        "\n"
        "In `jsonl` every record stands with its leaf in the log, and what was left out as the hashes that stand for\n"
        "it: `counterclaim restore FILE --check` proves the file without the ledger. The claims at its end are folded\n"
        "from the records, for reading; restoring folds them anew.\n"
        "\n"
        "FollowTheMoney has no word for a claim: claims and transfers are events, stands are links, and each says\n"
        "that it is alleged.\n"
    )
    for table in TABLES.values():
        lines.append(f"## {table.name}\n")
        lines.append(f"{table.meaning}\n")
        rows = [
            (f"`{column.name}`", KIND_WORDS[column.kind] + (" or empty" if column.optional else ""), column.meaning)
            for column in table.columns
        ]
        lines.append(_table(("column", "value", "meaning"), rows))
    return "\n".join(lines)


def _measure_cells(rule: Rule) -> tuple[str, ...]:
    measure = rule.measure
    end = measure.until or (f"renewed to {rule.renewed}" if rule.renewed is not None else "")
    nature = "" if measure.nature == "binding" else f" ({measure.nature})"
    forbids = f"{rule.does}{f', if {rule.condition}' if rule.condition is not None else ''}"
    return (
        f"`{measure.id}` {measure.citation}{nature}",
        f"{measure.from_day} – {end}",
        forbids,
        " ".join(measure.exceptions),
        measure.source,
    )


PAGES: dict[str, Callable[[], str]] = {
    "cli.md": cli_page,
    "interface.md": interface_page,
    "errors.md": errors_page,
    "measures.md": measures_page,
    "exports.md": exports_page,
}

FIGURES = PACKAGE / "web" / "figures.json"
"""What the reading room tells of its own errors; made here since the floors are no part of the package."""


@dataclass(frozen=True, slots=True, order=True)
class RaisedError:
    """One place that makes an error: what it says, with `{…}` where a value goes."""

    code: str
    error: str
    message: str
    hint: str


def _raised_errors() -> Iterator[RaisedError]:
    names = {each.__name__ for each in _error_classes()}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assigned = _assigned_texts(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield from _raised_error(node, node.func.id, assigned)


def _raised_error(call: ast.Call, error: str, assigned: dict[str, str]) -> Iterator[RaisedError]:
    given = dict(zip(("code", "message", "hint"), call.args, strict=False))
    given |= {each.arg: each.value for each in call.keywords if each.arg is not None}
    code = given.get("code")
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        message, hint = (_template(given.get(part), assigned) for part in ("message", "hint"))
        yield RaisedError(code.value, error, message, hint)


def _assigned_texts(tree: ast.AST) -> dict[str, str]:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            text = _template(node.value, {})
            if text:
                found[node.targets[0].id] = text
    return found


def _template(node: ast.expr | None, assigned: dict[str, str]) -> str:
    """The text of a literal, with `{…}` for what is only known when it happens."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_template(part, assigned) if isinstance(part, ast.Constant) else "{…}" for part in node.values)
    if isinstance(node, ast.Name):
        return assigned.get(node.id, "{…}")
    return "" if node is None else "{…}"


def _error_classes() -> list[type[errors.CounterclaimError]]:
    found = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.CounterclaimError)
    ]
    return sorted(found, key=lambda each: each.exit_code)


def _keys(name: str, part: dict[str, Any]) -> list[str]:
    rows = [(f"`{key}`", _type_words(told), told.get("description", "")) for key, told in part["properties"].items()]
    return [f"## {name}\n", _table(("key", "value", "meaning"), rows)]


def _type_words(told: dict[str, Any]) -> str:
    if "$ref" in told:
        return f"[{told['$ref'].rsplit('/')[-1]}](#{told['$ref'].rsplit('/')[-1]})"
    if "enum" in told:
        return ", ".join(f"`{each}`" if each is not None else "null" for each in told["enum"])
    if "anyOf" in told:
        return " or ".join(_type_words(each) for each in told["anyOf"])
    if told["type"] == "array":
        return f"list of {_type_words(told['items'])}"
    kinds = [told["type"]] if isinstance(told["type"], str) else told["type"]
    return " or ".join(kinds)


def _prose(text: str | None) -> str:
    """click's help as Markdown: a block that click keeps as it stands becomes a code block."""
    blocks = inspect.cleandoc(text or "").split("\n\n")
    return "\n\n".join(
        "```\n" + block.replace("\b\n", "").strip("\n") + "\n```" if block.startswith("\b") else block
        for block in blocks
    )


def _table(head: tuple[str, ...], rows: Any) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    for row in rows:
        cells = (" ".join(str(cell).replace("|", "\\|").split()) for cell in row)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def sample_excerpt(shown: str) -> str | None:
    """The headline, what is answered, the transfers, and the statements of the first paragraph; None without these."""
    heads = ("CLAIMS", "TRANSFERS", "EVENTS", "STATEMENTS")
    parts = re.split(rf"^(?=── (?:{'|'.join(heads)}))", shown, flags=re.MULTILINE)
    sections = {part.split()[1]: part for part in parts[1:]}
    if not {"CLAIMS", "TRANSFERS", "STATEMENTS"} <= set(sections):
        return None
    claims = sections["CLAIMS"].split("Said by one party")[0]
    statements = re.split(r"\n+(?=S\d+ .*\n(?: {7}.*\n)?¶2)", sections["STATEMENTS"])[0]
    excerpt = (parts[0], claims, "…\n", sections["TRANSFERS"], statements, "\n…")
    return "".join(excerpt)


def refresh_readme_sample(readme: Path) -> bool:
    """Put the opening of what `read --sample` shows into the README; False where that is what stands there."""
    from click.testing import CliRunner

    shown = CliRunner().invoke(cli, ["read", "--sample", "--no-color", "--width", "92"]).stdout
    opening = sample_excerpt(shown)
    kept = readme.read_text(encoding="utf-8")
    if opening is None or SAMPLE_BLOCK.search(kept) is None:
        return False
    page = SAMPLE_BLOCK.sub(lambda match: f"{match[1]}```text\n{opening}\n```\n{match[3]}", kept)
    if page == kept:
        return False
    readme.write_text(page, encoding="utf-8")
    return True


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check only compare them."""
    stale = []
    made = [(f"docs/{name}", make, DOCS / name) for name, make in PAGES.items()]
    for name, make, path in (*made, (f"{PACKAGE.name}/web/{FIGURES.name}", figures_text, FIGURES)):
        page = make().rstrip() + "\n"
        kept = path.read_text(encoding="utf-8") if path.exists() else None
        if kept == page:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.write_text(page, encoding="utf-8")
    if "--check" not in arguments:
        # Not part of --check: the network's last digits, and so now and then a statement, differ between processors.
        if refresh_readme_sample(README):
            stale.append("the sample in README.md")
        print("\n".join(f"made {name}" for name in stale) or "all pages are as the code says")
        return 0
    for name in stale:
        print(f"{name} is not what the code says. Run: ./run docs")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
