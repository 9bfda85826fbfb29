"""What is counted over a whole ledger, kept until the ledger grows.

In: how many records the ledger holds, a key, a way to make the answer. Out: the answer. Always: an answer is given only
for the number of records for which it was made; a ledger's rows change with its records alone.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")
MOST = 128


@dataclass(slots=True)
class Remembered:
    """The last answers, those asked for least lately forgotten first."""

    _kept: OrderedDict[Hashable, tuple[int, Any]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, records: int, key: Hashable, make: Callable[[], T]) -> T:
        """The answer to what `key` asks of a ledger of so many records."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None and found[0] == records:
                self._kept.move_to_end(key)
                answer: T = found[1]
                return answer
        made = make()
        with self._lock:
            self._kept[key] = (records, made)
            self._kept.move_to_end(key)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return made
