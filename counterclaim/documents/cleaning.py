"""Decoded text to the text that is kept: one kind of line end, no control characters, mojibake undone.

In: decoded characters. Out: cleaned characters, a map back to where each stood, and what was done. Always holds:
cleaning a cleaned text changes nothing; quotation marks are never straightened, for they are evidence. Layout, titles
and boilerplate are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counterclaim.core.document import Alteration
from counterclaim.core.span import Span
from counterclaim.documents.decoding import REPLACEMENT
from counterclaim.documents.offsets import IDENTITY, Edit, OffsetMap

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

MAX_ROUNDS = 6
MAX_SHOWN = 20

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ODD_LINE_END = re.compile("[\r\x0b\x0c\u2028\u2029]")
_ASCII_RUN = re.compile("[\x00-\x7f]+")
# UTF-8 read in a one-byte code page shows as two or more characters beyond ASCII side by side; a lone one after a space
# is how a lost no-break space looks. Marks that good typography puts side by side are no sign.
_MOJIBAKE_SIGN = re.compile(
    "[^\x00-\x7f\u2010-\u2026\u00a0\u00ab\u00bb\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2800-\u28ff\ufeff]"
    "[^\x00-\x7f\u4e00-\u9fff\u0400-\u04ff\u0600-\u06ff\u2800-\u28ff\u3040-\u30ff\uac00-\ud7a3]"
    "|[\u00c2\u00c3\u00e2][ \u00a0]|[\x80-\x9f]"
)
_BIDI_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The kept text, the way back to the decoded one, and what was done to it."""

    text: str
    offsets: OffsetMap = IDENTITY
    alterations: tuple[Alteration, ...] = ()


def clean_text(decoded: str) -> Cleaned:
    r"""The text with line feeds only, control characters shown as U+FFFD and mojibake undone.

    >>> clean_text("The envoy said:\r\n\u00e2\u20ac\u0153No.\u00e2\u20ac\u009d").text
    'The envoy said:\n“No.”'
    """
    if not (_ODD_LINE_END.search(decoded) or _UNPRINTABLE.search(decoded) or _MOJIBAKE_SIGN.search(decoded)):
        return Cleaned(decoded)
    pieces: list[str] = []
    edits: list[Edit] = []
    counts: dict[str, int] = {}
    at = source_at = 0
    for line, line_end in _lines(decoded):
        cleaned, steps = _clean_line(line)
        for step in steps:
            counts[step] = counts.get(step, 0) + 1
        if cleaned != line:
            edits.extend(_align(line, cleaned, at, source_at))
        pieces.append(cleaned)
        at += len(cleaned)
        source_at += len(line)
        if line_end:
            pieces.append("\n")
            if line_end != "\n":
                edits.append(Edit(at, at + 1, source_at, source_at + len(line_end)))
            at += 1
            source_at += len(line_end)
    text = "".join(pieces)
    lost = max(0, text.count(REPLACEMENT) - decoded.count(REPLACEMENT))
    return Cleaned(text, OffsetMap(tuple(edits)), _explained(counts, lost))


def replace_unprintable(text: str) -> tuple[str, tuple[Alteration, ...]]:
    """The text with control characters and unpaired surrogates shown as U+FFFD, and how many there were.

    Vertical tabs and form feeds become line feeds; other line ends are left to the parser of the page.
    """
    replaced, count = _UNPRINTABLE.subn(REPLACEMENT, text.replace("\x0b", "\n").replace("\x0c", "\n"))
    return replaced, _explained({}, count)


def find_bidi_controls(text: str) -> tuple[Alteration, ...]:
    """Characters that make a screen show words in another order than they are stored in."""
    found = [Span(match.start(), match.end()) for match in _BIDI_CONTROL.finditer(text)]
    shown = [Alteration("bidi control", f"U+{ord(span.within(text)):04X}", span) for span in found[:MAX_SHOWN]]
    if len(found) > MAX_SHOWN:
        shown.append(Alteration("bidi control", f"and {len(found) - MAX_SHOWN} more"))
    return tuple(shown)


def _lines(text: str) -> list[tuple[str, str]]:
    lines = []
    start = 0
    for match in _LINE_END.finditer(text):
        lines.append((text[start : match.start()], match[0]))
        start = match.end()
    lines.append((text[start:], ""))
    return lines


def _clean_line(line: str) -> tuple[str, list[str]]:
    """The line with its repairs; repeated, since undoing one layer of mojibake can bare another."""
    steps: list[str] = []
    for _ in range(MAX_ROUNDS):
        repaired = line
        if _MOJIBAKE_SIGN.search(line):
            repaired, explained = _undo_mojibake(line)
            steps += explained
        repaired = _UNPRINTABLE.sub(REPLACEMENT, repaired)
        repaired = _LINE_END.sub("\n", repaired)
        if repaired == line:
            break
        line = repaired
        if "\n" in line:
            # A bared line end makes lines of their own: each is repaired by itself, as a second cleaning would do.
            parts = [_clean_line(part) for part in line.split("\n")]
            return "\n".join(part for part, _ in parts), [*steps, *(step for _, more in parts for step in more)]
    return line, steps


@cache
def _repair_settings() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_encoding=True,
        # Its guess at characters that an earlier program already lost could change words, so it stays off.
        replace_lossy_sequences=False,
        fix_c1_controls=True,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )


def _undo_mojibake(line: str) -> tuple[str, list[str]]:
    from ftfy import fix_and_explain

    repaired, explanation = fix_and_explain(line, _repair_settings())
    if repaired == line:
        return line, []
    return repaired, [", ".join(f"{step.action} {step.parameter}" for step in explanation or ())]


def _align(line: str, cleaned: str, at: int, source_at: int) -> list[Edit]:
    """Edits between the ASCII runs that both sides share, in order; linear in the length of the line."""
    if len(line) == len(cleaned):
        changed = [index for index, (old, new) in enumerate(zip(line, cleaned, strict=True)) if old != new]
        return [Edit(at + index, at + index + 1, source_at + index, source_at + index + 1, True) for index in changed]
    edits: list[Edit] = []
    done = source_done = 0

    def close(end: int, source_end: int) -> None:
        if cleaned[done:end] != line[source_done:source_end]:
            edits.append(Edit(at + done, at + end, source_at + source_done, source_at + source_end))

    for run in _ASCII_RUN.finditer(line):
        gap = run.start() - source_done
        found = cleaned.find(run[0], done, done + gap + len(run[0]) + 1)
        if found < 0:
            continue
        close(found, run.start())
        done, source_done = found + len(run[0]), run.end()
    close(len(cleaned), len(line))
    return edits


def _explained(counts: dict[str, int], lost: int) -> tuple[Alteration, ...]:
    explained = [Alteration("mojibake", f"{count} line(s) repaired: {step}") for step, count in counts.items()]
    if lost:
        explained.append(Alteration("replaced characters", f"{lost} control or unpaired characters, shown as U+FFFD"))
    return tuple(explained)
