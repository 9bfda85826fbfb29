"""Slows down whoever guesses tokens.

In: failures, by where they come from. Out: how long to wait. Always: a wait grows with failures and ends by itself;
what is remembered is bounded.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

FREE = 5
"""Failures that cost no wait."""
FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
FORGOTTEN = 900.0
MOST = 10_000


class Throttle:
    """Failures by key, and until when each key has to wait."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._failures: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, key: str) -> float:
        """Seconds that must pass before another try."""
        with self._lock:
            count, last = self._failures.get(key, (0, 0.0))
            if count < FREE:
                return 0.0
            pause = min(FIRST_WAIT * float(2 ** min(count - FREE, 20)), LONGEST_WAIT)
            return max(0.0, last + pause - self._now())

    def fail(self, key: str) -> None:
        """Another failure."""
        with self._lock:
            count, last = self._failures.pop(key, (0, 0.0))
            count = 0 if self._now() - last > FORGOTTEN else count
            self._failures[key] = (count + 1, self._now())
            while len(self._failures) > MOST:
                self._failures.popitem(last=False)

    def succeed(self, key: str) -> None:
        """All is forgotten."""
        with self._lock:
            self._failures.pop(key, None)
