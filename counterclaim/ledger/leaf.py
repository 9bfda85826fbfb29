"""A record of the ledger -> the bytes that are hashed, and its leaf hash (RFC 9162, section 2.1.1).

In: a table and a row of plain values. Out: 32 bytes. Always: every column of the row is under the hash, in the order of
the schema, each with its type and length, so that no two different rows have the same bytes; text is not normalised.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence

LEAF_PREFIX = b"\x00"
NODE_PREFIX = b"\x01"
Value = str | int | float | bytes | None
_LENGTH = struct.Struct(">cQ")
_FLOAT = struct.Struct(">d")


def record_bytes(table_name: str, values: Sequence[Value]) -> bytes:
    """All values of a row, type- and length-marked, after the name of its table.

    >>> record_bytes("run", ("a", None, 1)) == record_bytes("run", ("a", "", 1))
    False
    """
    return b"".join((mark(table_name), *map(mark, values)))


def leaf_hash(table_name: str, values: Sequence[Value]) -> bytes:
    """The RFC 9162 leaf hash of a record."""
    return hashlib.sha256(LEAF_PREFIX + record_bytes(table_name, values)).digest()


def column_marks(values: Sequence[Value]) -> bytes:
    """A CRC-32 of each value: no proof of anything, but where the leaf hash differs it names the altered column."""
    return b"".join(zlib.crc32(mark(value)).to_bytes(4, "big") for value in values)


def leaf_and_marks(table_name: str, values: Sequence[Value]) -> tuple[bytes, bytes]:
    """Both for one record, each value marked once."""
    return leaf_of_marked(mark(table_name), [mark(value) for value in values])


def leaf_of_marked(marked_table: bytes, marked: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Both for one record whose values, and the name of whose table, are marked already."""
    leaf = hashlib.sha256(b"".join((LEAF_PREFIX, marked_table, *marked))).digest()
    return leaf, struct.pack(f">{len(marked)}I", *map(zlib.crc32, marked))


def mark(value: Value) -> bytes:
    """One value with its type and length before it."""
    if value is None:
        return _LENGTH.pack(b"n", 0)
    if isinstance(value, str):
        return mark_text(value.encode("utf-8"))
    if isinstance(value, bytes):
        return _LENGTH.pack(b"b", len(value)) + value
    if isinstance(value, float):
        return _LENGTH.pack(b"f", 8) + _FLOAT.pack(value)
    encoded = str(value).encode("ascii")
    return _LENGTH.pack(b"i", len(encoded)) + encoded


def mark_text(encoded: bytes) -> bytes:
    """A text, given as UTF-8, with its type and length before it."""
    return _LENGTH.pack(b"s", len(encoded)) + encoded
