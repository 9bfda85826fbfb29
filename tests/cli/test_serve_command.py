from __future__ import annotations

import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from counterclaim.cli.serve import PORT, Served, bind, hosts_of, is_loopback
from counterclaim.ledger.open import Ledger, open_ledger
from tests.ledger.affair import accusation, keep


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("serve") / "kept.sqlite")
    with open_ledger(path, create=True) as ledger:
        keep(ledger, accusation())
    return path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


@contextmanager
def served(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The command as a user starts it, and the one line that it prints."""
    started = subprocess.Popen(
        [sys.executable, "-m", "counterclaim.cli.main", "serve", *arguments], stderr=subprocess.PIPE, text=True,
        stdout=subprocess.DEVNULL, env={**os.environ, "COUNTERCLAIM_AUTHOR": "Nora"},
    )  # fmt: skip
    assert started.stderr is not None
    line = started.stderr.readline()
    try:
        yield line, started
    finally:
        if started.poll() is None:
            started.kill()
        started.wait()
        started.stderr.close()


def address_in(line: str) -> str:
    return re.search(r"http://\S+?(?=[\s.]*(?: \(|\. |$))", line)[0]  # type: ignore[index]


def get(address: str, **headers: str) -> tuple[int, str]:
    last: Exception | None = None
    for _ in range(50):
        try:
            with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError as error:
            last = error
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer: {last}")


def test_it_prints_where_it_is_and_stops_cleanly(kept: str) -> None:
    with served("--ledger", kept, "--title", "Gozo desk") as (line, process):
        assert line.startswith("Read at http://127.0.0.1:") and line.endswith("Ctrl-C stops it.\n")
        status, page = get(address_in(line))
        assert status == 200 and "<h1>Gozo desk</h1>" in page
        assert get(address_in(line), Host="evil.example")[0] == 421
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0
        assert process.stderr is not None and process.stderr.read() == "Stopped.\n"


def test_a_port_that_is_taken_is_passed_over_unless_it_was_asked_for(kept: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        told = run("serve", "--ledger", kept, "--port", str(taken))
        assert told.exit_code == 2 and "serve.port-taken" in told.output and str(taken) in told.output
    with bind("127.0.0.1", None) as first, bind("127.0.0.1", None) as second:
        ports = first.getsockname()[1], second.getsockname()[1]
        assert PORT <= ports[0] < ports[1] < PORT + 20


def test_review_opens_with_a_link_that_works_once_and_is_not_logged(kept: str) -> None:
    with served("--ledger", kept, "--review") as (line, process):
        link = address_in(line)
        assert re.search(r"/enter\?token=[\w-]{43}$", link) and "works once" in line
        jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        get(link.partition("enter")[0])
        with jar.open(link, timeout=10) as answer:
            assert answer.url.endswith("/review") and "You are Nora" in answer.read().decode()
        assert "used already" in get(link)[1]
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0
        assert process.stderr is not None and "token" not in process.stderr.read()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--host", "0.0.0.0"), "serve.open-host"),
        (("--host", "192.0.2.7", "--review"), "serve.open-host"),
        (("--host", "::", "--title", "x"), "serve.open-host"),
        (("--host", "example.org"), "serve.open-host"),
        (("--host", "0.0.0.0", "--public", "--review"), "serve.open-review"),
        (("--demo",), "serve.two-ledgers"),
        (("--tokens", "nowhere.json"), "token.unusable-file"),
    ],
)
def test_what_would_open_the_room_too_far_is_refused(kept: str, arguments: tuple[str, ...], code: str) -> None:
    told = run("serve", "--ledger", kept, *arguments)
    assert told.exit_code in (2, 5) and f"({code})" in told.output and "next:" in told.output


def test_a_ledger_that_is_not_there_is_told(tmp_path: Path) -> None:
    told = run("serve", "--ledger", str(tmp_path / "none.sqlite"))
    assert told.exit_code == 6 and "ledger.missing" in told.output


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("[::1]", True), ("localhost", True), ("0.0.0.0", False),
     ("::", False), ("10.0.0.1", False), ("localhost.example.org", False), ("", False)],
)  # fmt: skip
def test_loopback_is_this_machine_alone(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_it_answers_to_the_names_it_was_given() -> None:
    def hosts(host: str, *names: str) -> tuple[str, ...]:
        return hosts_of(Served(host, None, names, None, False, None, True, False, False))

    assert hosts("192.0.2.7", "Room.Example.org") == ("192.0.2.7", "room.example.org")
    assert "[2001:db8::7]" in hosts("2001:db8::7") and socket.gethostname().lower() in hosts("0.0.0.0")


def test_the_demo_is_opened_from_the_samples(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The samples are stood in for: what is tested is that nothing else is opened."""
    opened: list[str] = []
    rooms: list[Any] = []

    def open_demo(on_progress: Callable[[str], None], *, writable: bool) -> Ledger:
        assert not writable
        on_progress("reading the sample stories")
        opened.append("demo")
        return open_ledger(kept, read_only=True)

    stand_in = ModuleType("counterclaim.samples.demo")
    stand_in.open_demo = open_demo  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "counterclaim.samples.demo", stand_in)
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: rooms.append(self.config.app.state.room))
    told = run("serve", "--demo")
    assert told.exit_code == 0 and opened == ["demo"] and "reading the sample stories" in told.output
    assert rooms[0].is_demo and not rooms[0].may_review and rooms[0].tokens is None and not rooms[0].is_closed


@pytest.mark.parametrize(
    ("arguments", "closed", "may_review"),
    [
        ((), True, False),
        (("--review",), True, True),
        (("--public",), False, False),
        (("--public", "--review"), False, True),
    ],
)
def test_tokens_close_the_room_unless_it_is_public(
    kept: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    arguments: tuple[str, ...],
    closed: bool,
    may_review: bool,
) -> None:
    rooms: list[Any] = []
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: rooms.append(self.config.app.state.room))
    tokens = str(tmp_path / "t.json")
    assert run("token", "add", "Ana", "--tokens", tokens).exit_code == 0
    told = run("serve", "--ledger", kept, "--tokens", tokens, "--host", "0.0.0.0", "--port", "18723", *arguments)
    assert told.exit_code == 0, told.output
    assert (rooms[0].is_closed, rooms[0].may_review, rooms[0].ledger.read_only) == (closed, may_review, not may_review)


def test_tokens_are_made_listed_and_revoked(tmp_path: Path) -> None:
    tokens = tmp_path / "team.json"
    made = run("token", "add", "Ana Ruiz", "--role", "reviewer", "--days", "9", "--tokens", str(tokens))
    assert made.exit_code == 0
    token = made.stdout.strip()
    assert re.fullmatch(r"cc_[0-9a-f]{8}_[\w-]{43}", token) and token not in tokens.read_text("utf-8")
    assert stat.S_IMODE(tokens.stat().st_mode) == 0o600
    listed = run("token", "list", "--tokens", str(tokens))
    assert "Ana Ruiz" in listed.stdout and "reviewer" in listed.stdout and "until 20" in listed.stdout
    kept = json.loads(run("token", "list", "--json", "--tokens", str(tokens)).stdout)["tokens"]
    assert [each["name"] for each in kept] == ["Ana Ruiz"] and "hash" not in kept[0]
    assert "token.name-taken" in run("token", "add", "Ana Ruiz", "--tokens", str(tokens)).output
    assert run("token", "revoke", "Ana Ruiz", "--tokens", str(tokens)).exit_code == 0
    assert "revoked 20" in run("token", "list", "--tokens", str(tokens)).stdout
    again = run("token", "revoke", "Ana Ruiz", "--tokens", str(tokens))
    assert again.exit_code == 2 and "token.unknown" in again.output


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "a\x00b", "line\x1b[31m"])
def test_a_name_that_cannot_stand_beside_a_judgement_is_refused(tmp_path: Path, name: str) -> None:
    told = run("token", "add", name, "--tokens", str(tmp_path / "t.json"))
    assert told.exit_code == 2 and "token.bad-name" in told.output and not (tmp_path / "t.json").exists()
