"""What is kept of a text to find its copies again: a few kilobytes, the same on every machine.

In: a text. Out: a `Sketch`: hashes of neighbouring words that carry meaning, of neighbouring names and numbers, and of
paragraphs; keys under which likely copies meet (`bands`). Always: the order of documents plays no part; what a page
puts around a story, and a few replaced words, leave most of it standing. Which sketches belong together is left to
families.
"""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import xxhash
from rensa import RMinHash

from counterclaim.core.errors import InputError

VERSION = 1
MAX_PAIRS = 512
"""Of a longer text only the smallest hashes are kept: as good as a sample, and the same sample in every copy."""
MAX_ANCHORS = 128
MAX_PARAGRAPHS = 24
MIN_PARAGRAPH_WORDS = 12
PAIR_BANDS, PAIR_ROWS = 32, 3
ANCHOR_BANDS, ANCHOR_ROWS = 16, 2
_SEED = 42
_TOKEN = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_BREAK = re.compile(r"\n+")
# Words that a rewording changes first and that every text has: pairs are made of what is left.
_PLAIN = frozenset(
    """a about after again against all also am among an and any are as at be because been before being but by can could
    did do does down during each even few for from further had has have having he her here him his how however i if in
    into is it its itself just last me more most much my no nor not now of off on once one only or other our out over
    own said same says say she should since so some still such than that the their them then there these they this
    those through to told too towards under until up upon us very was we were what when where which while who whom
    whose why will with within would you your s t""".split()
)
_HEAD = struct.Struct("<BIHHH")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of one text; each tuple holds distinct hashes in rising order."""

    words: int
    pairs: tuple[int, ...]
    """32-bit hashes of two neighbouring words that carry meaning; the smallest, where there are many."""
    anchors: tuple[int, ...]
    """32-bit hashes of two neighbouring names or numbers."""
    paragraphs: tuple[int, ...]
    """64-bit hashes of paragraphs, letter case and punctuation aside."""

    @property
    def bands(self) -> tuple[int, ...]:
        """64-bit keys: likely copies share at least one. Distinct, in rising order."""
        keys = set(self.paragraphs)
        keys.update(_bands(self.pairs, PAIR_BANDS, PAIR_ROWS, b"pairs"))
        keys.update(_bands(self.anchors, ANCHOR_BANDS, ANCHOR_ROWS, b"anchors"))
        return tuple(sorted(keys))

    def to_bytes(self) -> bytes:
        """The sketch as bytes to keep."""
        sizes = len(self.pairs), len(self.anchors), len(self.paragraphs)
        numbers = struct.pack(f"<{sizes[0]}I{sizes[1]}I{sizes[2]}Q", *self.pairs, *self.anchors, *self.paragraphs)
        return _HEAD.pack(VERSION, self.words, *sizes) + numbers

    @classmethod
    def from_bytes(cls, kept: bytes) -> Sketch:
        """The sketch behind its bytes; InputError where they are no sketch of this version."""
        try:
            version, words, pairs, anchors, paragraphs = _HEAD.unpack_from(kept)
            numbers = struct.unpack(f"<{pairs}I{anchors}I{paragraphs}Q", kept[_HEAD.size :])
        except struct.error as error:
            raise _no_sketch(f"{len(kept)} bytes are not of the length that they tell") from error
        if version != VERSION:
            raise _no_sketch(f"version {version}, expected {VERSION}")
        return cls(words, numbers[:pairs], numbers[pairs : pairs + anchors], numbers[pairs + anchors :])


def sketch_of(text: str) -> Sketch:
    """The sketch of a text.

    >>> left, right = sketch_of("Two barges left Callao."), sketch_of("Callao: two barges have left!")
    >>> left.paragraphs == right.paragraphs == (), len(set(left.pairs) & set(right.pairs))
    (True, 2)
    """
    pairs: set[int] = set()
    anchors: set[int] = set()
    paragraphs: set[int] = set()
    count = 0
    digest = xxhash.xxh3_64_intdigest
    before = anchor = ""
    for block in _BREAK.split(text):
        found = _TOKEN.findall(block)
        count += len(found)
        lowered = [token.lower() for token in found]
        if len(found) >= MIN_PARAGRAPH_WORDS:
            paragraphs.add(digest(" ".join(lowered).encode()))
        for number, (token, low) in enumerate(zip(found, lowered, strict=True)):
            if low in _PLAIN:
                continue
            pairs.add(digest(f"{before} {low}".encode()) & 0xFFFFFFFF)
            before = low
            # A capital at the opening of a paragraph is no name; elsewhere names are what rewording leaves alone.
            if (number and token[0].isupper()) or token[0].isdigit():
                anchors.add(digest(f"{anchor} {low}".encode()) & 0xFFFFFFFF)
                anchor = low
    return Sketch(
        count,
        tuple(sorted(pairs)[:MAX_PAIRS]),
        tuple(sorted(anchors)[:MAX_ANCHORS]),
        tuple(sorted(paragraphs)[:MAX_PARAGRAPHS]),
    )


def share_kept(left: Sequence[int], right: Sequence[int], limit: int) -> tuple[float, int]:
    """How much of the smaller of two sets of hashes is in the other, and how many hashes that rests on.

    A full set is only a sample: hashes above the largest that it kept cannot be compared.
    """
    highest = min((each[-1] for each in (left, right) if len(each) >= limit), default=0xFFFFFFFF)
    ours = {each for each in left if each <= highest}
    theirs = {each for each in right if each <= highest}
    smaller = min(len(ours), len(theirs))
    shared = len(ours & theirs)
    return (shared / smaller if smaller else 0.0), shared


def _bands(hashes: Iterable[int], bands: int, rows: int, mark: bytes) -> list[int]:
    found = list(hashes)
    if not found:
        return []
    # From one flat row: the call for many sets, with one, costs thirty times as much and says the same.
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(found, [0, len(found)], bands * rows, _SEED)
    signature = array("I", matrix.to_rows()[0]).tobytes()
    step = 4 * rows
    return [
        xxhash.xxh3_64_intdigest(mark + bytes([number]) + signature[number * step : (number + 1) * step])
        for number in range(bands)
    ]


def _no_sketch(told: str) -> InputError:
    return InputError(
        "copies.bad-sketch", f"these bytes are no sketch of a text: {told}", "Make it again with sketch_of(text)."
    )
