"""A PostgreSQL server of one's own for tests and benchmarks: on a socket in a folder that is thrown away."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

SETTING = "COUNTERCLAIM_WITHOUT_POSTGRES"


def find_binaries() -> Path | None:
    """The folder of initdb and pg_ctl, the newest where there are several."""
    named = shutil.which("initdb")
    folders = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)]
    if named is not None:
        folders.append(Path(named).resolve().parent)
    return next((each for each in folders if (each / "initdb").exists() and (each / "pg_ctl").exists()), None)


def _version(folder: Path) -> float:
    try:
        return float(folder.parent.name)
    except ValueError:
        return 0.0


class Server:
    """A running server; `address(schema)` is where a ledger may lie."""

    def __init__(self, *, fsync: bool = False) -> None:
        binaries = find_binaries()
        if binaries is None:
            raise RuntimeError(f"no PostgreSQL server is installed here; install one, or set {SETTING}=1")
        self._binaries = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="ccpg", dir=None if fsync else _memory()))
        self._as = _as_ordinary_user(self._folder)
        self._data = self._folder / "data"
        self._run("initdb", "-D", str(self._data), "-U", "ledger", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        self._settings = (
            f"-k {self._folder} -c listen_addresses='' -c max_connections=60 -c fsync={'on' if fsync else 'off'}"
        )
        self.start()

    def start(self) -> None:
        """Start it; it is up when this returns."""
        log = self._folder / "log"
        self._run("pg_ctl", "-D", str(self._data), "-w", "-t", "60", "-l", str(log), "-o", self._settings, "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop it; `immediate` is a crash."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", mode, "stop")

    def close(self) -> None:
        """Stop it and take its folder away."""
        try:
            self.stop("immediate")
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def address(self, schema: str) -> str:
        """The address of a ledger in a schema of this server."""
        return f"postgresql://ledger@/postgres?host={self._folder}&schema={schema}"

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._binaries / program), *arguments]
        done = subprocess.run(
            command, cwd=self._folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed: {done.stdout}")


def _memory() -> str | None:
    """A folder in memory, where there is one with room enough: tests make and drop thousands of tables."""
    folder = Path("/dev/shm")
    roomy = folder.is_dir() and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > 2 << 30
    return str(folder) if roomy else None


def _as_ordinary_user(folder: Path) -> Sequence[str]:
    """How a command is run as somebody else: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return ()
    user = next(pwd.getpwnam(name) for name in ("postgres", "nobody") if _exists(name))
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ("setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups")


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
