"""`counterclaim doctor`: is everything here that reading needs, and does it work?

In: nothing. Out: one line a check, `ok` or `failed` with the next step; exit code 0, or that of the first failure's
class. The last check reads the shipped story, so that "all ok" means that a story was really read.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import click

import counterclaim
from counterclaim.core.errors import AssetError, CounterclaimError
from counterclaim.core.stamp import Stamp

LIBRARIES = ("onnxruntime", "tokenizers", "numpy", "trafilatura", "lxml", "rich", "click")
NEEDED_MEMORY_MB = 700
"""What one `read` may take at most; see the benchmarks."""
MIN_SAMPLE_STATEMENTS = 12
"""The shipped story has over twenty attributions: far fewer means that the network does not do its work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was looked at, whether it is well, what was seen, and what to do if it is not."""

    check: str
    ok: bool
    seen: str
    next: str | None = None
    exit_code: int = 0


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as one JSON object.")
def doctor(as_json: bool) -> None:
    """Check that everything is here that reading needs, by reading a story."""
    findings = []
    for finding in examine():
        findings.append(finding)
        if not as_json:
            _show(finding)
    failed = [finding for finding in findings if not finding.ok]
    if as_json:
        told = [{key: value for key, value in asdict(each).items() if key != "exit_code"} for each in findings]
        click.echo(json.dumps({"ok": not failed, "checks": told}, indent=2, ensure_ascii=False))
    else:
        click.echo("All is well." if not failed else f"{len(failed)} of {len(findings)} checks failed.")
    sys.exit(failed[0].exit_code if failed else 0)


def examine() -> Iterator[Finding]:
    """All checks in order, each as soon as it is done; a check that breaks is a failed check."""
    for name, check in CHECKS.items():
        try:
            yield check()
        except CounterclaimError as error:
            yield Finding(name, False, f"{error.message} ({error.code})", error.hint, error.exit_code)
        except Exception as error:
            seen = f"{type(error).__name__}: {error}"
            yield Finding(name, False, seen, "Install again into a fresh environment.", CounterclaimError.exit_code)


def _python() -> Finding:
    version = platform.python_version()
    ok = sys.version_info >= (3, 11)
    return Finding(
        "python", ok, f"{version} on {platform.system()} {platform.machine()}", "Use Python 3.11 or newer.", 1
    )


def _versions() -> Finding:
    missing = []
    told = [f"counterclaim {counterclaim.__version__}"]
    for name in LIBRARIES:
        try:
            told.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    seen = ", ".join(told) + (f"; missing: {', '.join(missing)}" if missing else "")
    return Finding("versions", not missing, seen, "Install again: pip install --force-reinstall counterclaim", 4)


def _network() -> Finding:
    stamp = _stamp()
    return Finding("network", True, f"{stamp.network}, as shipped")


def _lexicon() -> Finding:
    stamp = _stamp()
    return Finding("lexicon", True, stamp.lexicon)


def _terminal() -> Finding:
    encoding = sys.stdout.encoding or "unknown"
    colour = "no colour (NO_COLOR is set)" if os.environ.get("NO_COLOR") else "colour where it is a terminal"
    columns = shutil.get_terminal_size().columns
    seen = f"{encoding}, {columns} columns, {colour}"
    ok = encoding.lower().replace("-", "").startswith("utf")
    # A narrower encoding only makes the view plainer, so it is told but does not fail.
    return Finding("terminal", True, seen if ok else f"{seen}; marks and quotes are shown plainly, PYTHONUTF8=1 helps")


def _memory() -> Finding:
    try:
        free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
    except (AttributeError, ValueError, OSError):
        return Finding("memory", True, "not told by this system")
    hint = f"Reading takes up to {NEEDED_MEMORY_MB} MB: end other programs."
    return Finding("memory", free >= NEEDED_MEMORY_MB, f"{free:,} MB free", hint, 1)


def _self_test() -> Finding:
    from counterclaim.pipeline.single import read
    from counterclaim.samples import SAMPLE_STORY

    begun = time.perf_counter()
    account = read(SAMPLE_STORY)
    seconds = time.perf_counter() - begun
    found = len(account.statements)
    faithful = all(account.words_of(span) for each in account.statements for span in (*each.cue, *each.content))
    seen = f"{found} statements in the shipped story, {seconds:.2f} s"
    ok = found >= MIN_SAMPLE_STATEMENTS and faithful
    return Finding("self-test", ok, seen, "Install again: the network or the lexicon is not what was shipped.", 4)


CHECKS: dict[str, Callable[[], Finding]] = {
    "python": _python,
    "versions": _versions,
    "terminal": _terminal,
    "memory": _memory,
    "network": _network,
    "lexicon": _lexicon,
    "self-test": _self_test,
}


def _stamp() -> Stamp:
    from counterclaim.reading.reader import Reader

    stamp: Stamp = Reader.open().stamp
    if not stamp.network.startswith("sha256:"):
        raise AssetError("network.unknown", f"the network has no digest ({stamp.network})", "Install again.")
    return stamp


def _show(finding: Finding) -> None:
    state = click.style("ok    ", fg="green") if finding.ok else click.style("failed", fg="red", bold=True)
    click.echo(f"{state}  {finding.check:<10} {finding.seen}")
    if not finding.ok and finding.next:
        click.echo(f"        {'next:':<10} {finding.next}")
