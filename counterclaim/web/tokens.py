"""The file of tokens: who may enter a room, with which role, until when.

In: a path. Out: `TokenFile`, which adds, lists, revokes and checks. Always: of a token only its public id and an argon2
hash are kept, so the file opens nothing; it can be read by its owner alone; a change holds at once, without a restart.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import threading
from collections import OrderedDict
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from counterclaim.core.errors import ConfigError, UsageError
from counterclaim.web.access import ROLES, Role, Visitor, bad_token
from counterclaim.web.throttle import Throttle

DEFAULT_FILE = "counterclaim-tokens.json"
MAX_NAME = 80
_TOKEN = re.compile(r"cc_([0-9a-f]{8})_([A-Za-z0-9_-]{43})", re.ASCII)
_CACHED = 1000
_AT_ONCE = 2
"""Hashes that are computed at a time: each takes 64 MB."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One token as it is kept; times are UTC."""

    id: str
    name: str
    role: Role
    hash: str
    made_at: str
    until: str | None = None
    revoked_at: str | None = None

    def is_good(self, now: datetime) -> bool:
        """Whether it opens anything now."""
        return self.revoked_at is None and (self.until is None or datetime.fromisoformat(self.until) > now)


class TokenFile:
    """Tokens in a file."""

    def __init__(self, path: Path, *, throttle: Throttle | None = None, hasher: PasswordHasher | None = None) -> None:
        self.path = path
        self._throttle = throttle or Throttle()
        self._hasher = hasher or PasswordHasher()
        self._version: tuple[int, ...] = ()
        self._entries: dict[str, Entry] = {}
        self._checked: OrderedDict[bytes, str] = OrderedDict()
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._hashing = threading.BoundedSemaphore(_AT_ONCE)

    def entries(self) -> tuple[Entry, ...]:
        """All tokens, as the file has them now."""
        return tuple(self._read().values())

    def add(self, name: str, role: Role, *, days: int | None = None) -> str:
        """Make a token; it is given back here and never again."""
        name = " ".join(name.split())
        if not name or len(name) > MAX_NAME or not name.isprintable():
            told = f"the name of whoever gets a token has 1 to {MAX_NAME} characters that can be printed"
            raise UsageError("token.bad-name", told, 'Write, for instance: counterclaim token add "Ana Ruiz"')
        entries = self._read(missing_is_empty=True)
        if any(each.name == name and each.is_good(_now()) for each in entries.values()):
            raise UsageError(
                "token.name-taken",
                f'"{name}" has a token already',
                f'Revoke it first: counterclaim token revoke "{name}"',
            )
        identifier, secret = secrets.token_hex(4), secrets.token_urlsafe(32)
        token = f"cc_{identifier}_{secret}"
        until = None if days is None else _text(_now() + timedelta(days=days))
        entry = Entry(identifier, name, role, self._hasher.hash(token), _text(_now()), until)
        self._write([*entries.values(), entry])
        return token

    def revoke(self, typed: str) -> Entry:
        """End the token of a name, or with an id."""
        entries = self._read()
        good = [each for each in entries.values() if typed in (each.name, each.id) and each.is_good(_now())]
        if not good:
            raise UsageError(
                "token.unknown", f'no token that still opens is called "{typed}"', "See them: counterclaim token list"
            )
        ended = {each.id: Entry(**(asdict(each) | {"revoked_at": _text(_now())})) for each in good}
        self._write([ended.get(each.id, each) for each in entries.values()])
        return ended[good[0].id]

    def check(self, token: str, client: str) -> tuple[str, Visitor]:
        """The id of a token and who holds it. A token that was checked once is known again without its hash."""
        match = _TOKEN.fullmatch(token)
        digest = hashlib.blake2b(token.encode(errors="replace"), key=self._key).digest()
        entries = self._read()
        known = self._checked.get(digest)
        if known is not None and known in entries and entries[known].is_good(_now()):
            return known, _visitor(entries[known])
        keys = (f"client {client}", f"token {match[1]}" if match else "")
        self._refuse_if_waiting(keys)
        entry = entries.get(match[1]) if match else None
        if entry is None or not self._is_right(entry, token) or not entry.is_good(_now()):
            for key in keys:
                self._throttle.fail(key)
            raise bad_token()
        self._throttle.succeed(keys[0])
        with self._lock:
            self._checked[digest] = entry.id
            while len(self._checked) > _CACHED:
                self._checked.popitem(last=False)
        return entry.id, _visitor(entry)

    def holder(self, identifier: str) -> Visitor | None:
        """Who holds a token that is still good."""
        entry = self._read().get(identifier)
        return _visitor(entry) if entry is not None and entry.is_good(_now()) else None

    def _refuse_if_waiting(self, keys: tuple[str, ...]) -> None:
        wait = max(self._throttle.wait(key) for key in keys)
        if wait > 0:
            raise UsageError(
                "access.too-many-tries",
                "too many tokens that open nothing came from here",
                f"Wait {int(wait) + 1} seconds.",
            )

    def _is_right(self, entry: Entry, token: str) -> bool:
        with self._hashing:
            try:
                return self._hasher.verify(entry.hash, token)
            except (Argon2Error, InvalidHashError):
                return False

    def _read(self, *, missing_is_empty: bool = False) -> dict[str, Entry]:
        """The tokens; the file is read again only when it changed."""
        try:
            found = self.path.stat()
            version = (found.st_mtime_ns, found.st_size, found.st_ino)
            with self._lock:
                if version == self._version:
                    return self._entries
                if os.name == "posix" and found.st_mode & 0o077:
                    raise _unusable(self.path, "can be read by others", f"Run: chmod 600 {self.path}")
                entries = _entries(json.loads(self.path.read_bytes()))
                self._version, self._entries = version, entries
                return entries
        except FileNotFoundError:
            if missing_is_empty:
                return {}
            raise _unusable(self.path, "does not exist", "Make it: counterclaim token add NAME") from None
        except OSError as error:
            raise _unusable(
                self.path, f"cannot be read: {error.strerror}", "Check the name and your rights."
            ) from error
        except (ValueError, TypeError, KeyError) as error:
            told = "is no file of tokens, or a broken one"
            raise _unusable(self.path, told, "Go back to a copy, or make a new one.") from error

    def _write(self, entries: list[Entry]) -> None:
        """Put a new file in the place of the old one: it is there whole or not at all."""
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            # The mode stands from the start: at no moment can another user open it.
            with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:  # noqa: PTH123
                json.dump({"tokens": [asdict(each) for each in entries]}, file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise _unusable(self.path, f"cannot be written: {error.strerror}", "Name another with --tokens.") from error


def _entries(told: Any) -> dict[str, Entry]:
    entries = [Entry(**each) for each in told["tokens"]]
    for each in entries:
        if each.role not in ROLES or not all(isinstance(one, str) for one in (each.id, each.name, each.hash)):
            raise ValueError(each.role)
    return {each.id: each for each in entries}


def _visitor(entry: Entry) -> Visitor:
    return Visitor(entry.name, entry.role)


def _unusable(path: Path, what: str, hint: str) -> ConfigError:
    return ConfigError("token.unusable-file", f"the file of tokens {path} {what}", hint)


def _now() -> datetime:
    return datetime.now(UTC)


def _text(time: datetime) -> str:
    return time.isoformat(timespec="seconds")
