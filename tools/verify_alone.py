#!/usr/bin/env python3
"""Verify a ledger of Counterclaim without Counterclaim: one file, the standard library, nothing shared with the other.

    python verify_alone.py LEDGER.sqlite|BUNDLE.jsonl [CHECKPOINT...]

A record's leaf is SHA-256 of a zero byte and the table's name and all values in the order of their columns, each value
as one letter for its kind (n nothing, s text, i whole number, f fraction, b bytes), eight bytes of length, and its
bytes; text is UTF-8, a whole number its digits, a fraction eight bytes, highest first. A node is SHA-256 of a one byte
and its two children (RFC 9162). A checkpoint says how many records there were and which root they had.

Ends with 0: ok, anchored to every checkpoint given; 3: ok, but records since the newest are not anchored; 1: altered or
missing; 2: it cannot be read. Signatures are not looked at.
"""

import base64
import hashlib
import json
import sqlite3
import struct
import sys
import zlib
from pathlib import Path

NAMES = (
    "run run_end document sighting refusal drawing statement event transfer told_claim stance link sketch copy "
    "judgement checkpoint"
).split()


def part(value):
    if value is None:
        kind, raw = b"n", b""
    elif isinstance(value, str):
        kind, raw = b"s", value.encode("utf-8", "surrogateescape")
    elif isinstance(value, bytes):
        kind, raw = b"b", value
    elif isinstance(value, float):
        kind, raw = b"f", struct.pack(">d", value)
    else:
        kind, raw = b"i", b"%d" % value
    return kind + struct.pack(">Q", len(raw)) + raw


def logged_as(table, values):
    """The leaf and the marks of a record: the marks are a CRC-32 of each value, to tell which one was altered."""
    parts = [part(value) for value in values]
    leaf = hashlib.sha256(b"\0" + part(table) + b"".join(parts)).digest()
    return leaf, b"".join(struct.pack(">I", zlib.crc32(each)) for each in parts)


def roots_at(leaves, sizes):
    """The root over the first so many leaves, for each size: full subtrees wait on a stack, smaller ones on top."""
    roots, stack = {0: hashlib.sha256(b"").digest()}, []
    for count, leaf in enumerate(leaves, 1):
        node, width = leaf, 1
        while stack and stack[-1][1] == width:
            node, width = hashlib.sha256(b"\1" + stack.pop()[0] + node).digest(), width * 2
        stack.append((node, width))
        if count in sizes:
            root = stack[-1][0]
            for left, _ in stack[-2::-1]:
                root = hashlib.sha256(b"\1" + left + root).digest()
            roots[count] = root
    return roots


def read_sqlite(path):
    """The log as {number: (table, leaf, marks)}, and the records as {number: [(table, values)]}."""
    database = sqlite3.connect(f"file:{path.replace('?', '%3f').replace('#', '%23')}?mode=ro", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    database.execute("BEGIN")
    log = {row[0]: row[1:] for row in database.execute("SELECT seq, table_name, leaf, marks FROM log")}
    records = {}
    for name in NAMES:
        for row in database.execute(f'SELECT * FROM "{name}"'):
            records.setdefault(row[0], []).append((name, row))
    return log, records


def read_bundle(path):
    def plain(value):
        return base64.b64decode(value["base64"]) if isinstance(value, dict) else value

    log, records = {}, {}
    with Path(path).open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            told = json.loads(line)
            log[told["seq"]] = (told["table"], plain(told["leaf"]), plain(told["marks"]))
            if told["values"]:
                records.setdefault(told["seq"], []).append((told["table"], tuple(map(plain, told["values"]))))
    return log, records


def read_checkpoint(path):
    with Path(path).open(encoding="utf-8") as file:
        origin, size, root = file.read().split("\n")[:3]
    return origin, int(size), base64.b64decode(root)


def verify(log, records, notes):
    """The exit code, and what was found, by the number of the record."""
    size = len(log)
    bad, leaves = [], []
    for seq in sorted((set(log) | set(records)) - set(range(size))):
        bad.append((seq, "lies outside the log"))
    for seq in range(size):
        table, kept, marks = log.get(seq, (None, None, None))
        here = records.get(seq, [])
        if [name for name, _ in here] != [table]:
            bad.append((seq, "missing, or not in the table that the log says"))
            leaves.append(kept if isinstance(kept, bytes) else b"")
            continue
        leaf = logged_as(*here[0])
        leaves.append(leaf[0])
        if leaf != (kept, marks):
            bad.append((seq, f"{table} is not what was written"))
    checkpoints = sorted(row for rows in records.values() for name, row in rows if name == "checkpoint")
    roots = roots_at(leaves, {row[1] for row in checkpoints} | {note[1] for note in notes})
    for seq, covered, root, *_ in checkpoints if not bad else ():
        if covered != seq or roots[seq] != root:
            bad.append((seq, "the records before this checkpoint do not give its root"))
    origin = f"counterclaim.ledger/{leaves[0].hex()[:24]}" if leaves else None
    anchored = 0
    for name, covered, root in sorted(notes, key=lambda note: note[1]):
        if name != origin or covered > size:
            bad.append((min(covered, size), f"a checkpoint of {covered} records of {name} was kept"))
        elif roots[covered] != root:
            bad.append((covered, "the records before do not give the root of the checkpoint that was kept"))
        else:
            anchored = covered
    loose = size
    while loose and log.get(loose - 1, ("",))[0] == "checkpoint":
        loose -= 1
    if bad:
        return 1, bad
    return (0, []) if anchored and anchored >= loose else (3, [(anchored, "not anchored since here")])


def main(arguments):
    say = sys.stdout.write
    if not arguments:
        say(__doc__)
        return 2
    path, *kept = arguments
    try:
        with Path(path).open("rb") as file:
            is_sqlite = file.read(15) == b"SQLite format 3"
        log, records = read_sqlite(path) if is_sqlite else read_bundle(path)
        notes = [read_checkpoint(each) for each in kept]
    except (OSError, ValueError, KeyError, TypeError, StopIteration, sqlite3.Error) as error:
        say(f"cannot read: {error}\n")
        return 2
    code, found = verify(log, records, notes)
    for seq, told in found[:50]:
        say(f"record {seq}: {told}\n")
    say(f"{len(log)} records: {({0: 'ok, anchored', 1: 'ALTERED', 3: 'ok, not anchored'})[code]}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
