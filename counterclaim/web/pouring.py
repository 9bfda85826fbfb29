"""A file that is sent while it is written: what an export writes comes out in pieces, as fast as it is taken.

In: something that writes to a file. Out: its bytes, piece by piece. Always: no more than some pieces wait in memory,
however long the export is; where whoever asked goes away, the writer stops; where the writer fails, the pieces break
off with its error, so that a download that is not whole is never taken for one.
"""

from __future__ import annotations

import io
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO, Any

PIECE = 64 * 1024
MOST_WAITING = 8
_STEP_SECONDS = 0.2
Write = Callable[[IO[bytes]], Any]


class GoneError(Exception):
    """Whoever asked went away."""


class _Spout(io.RawIOBase):
    """Takes what is written and hands it on in pieces."""

    def __init__(self, pieces: queue.Queue[bytes | BaseException | None], gone: threading.Event) -> None:
        self._pieces = pieces
        self._gone = gone
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        taken = bytes(data)
        self._waiting += taken
        if len(self._waiting) >= PIECE:
            self.flush()
        return len(taken)

    def flush(self) -> None:
        if self._waiting:
            self.hand_on(bytes(self._waiting))
            self._waiting.clear()

    def drop(self) -> None:
        """Forget what waits: nobody takes it."""
        self._waiting.clear()

    def hand_on(self, piece: bytes | BaseException | None) -> None:
        """Wait for a place among the pieces, as long as anybody takes them."""
        while True:
            if self._gone.is_set():
                raise GoneError
            try:
                self._pieces.put(piece, timeout=_STEP_SECONDS)
            except queue.Full:
                continue
            return


def poured(write: Write) -> Iterator[bytes]:
    """The bytes that `write` writes, while it writes them in a thread of its own."""
    pieces: queue.Queue[bytes | BaseException | None] = queue.Queue(MOST_WAITING)
    gone = threading.Event()
    spout = _Spout(pieces, gone)

    def work() -> None:
        with suppress(GoneError):
            try:
                write(spout)  # type: ignore[arg-type]
                spout.flush()
                spout.hand_on(None)
            except GoneError:
                raise
            except BaseException as error:  # told to whoever takes the pieces, where it is raised again
                spout.hand_on(error)
        spout.drop()

    thread = threading.Thread(target=work, name="export", daemon=True)
    thread.start()
    try:
        while (piece := pieces.get()) is not None:
            if isinstance(piece, BaseException):
                raise piece
            yield piece
    finally:
        gone.set()
        thread.join()
