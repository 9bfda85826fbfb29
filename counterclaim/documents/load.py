"""The front door of documents: one input to a Document, or many to a stream of Documents and Refusals.

In: a file, an address, "-" or bytes. Out: the frozen Document. Always holds: what cannot be read raises one
InputError; in a batch it becomes one Refusal, so that inputs in equal documents plus refusals out. What the words
mean is left to reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document
from counterclaim.core.errors import CounterclaimError, InputError
from counterclaim.core.refusal import Refusal
from counterclaim.documents.kinds import Kind, find_kind
from counterclaim.documents.sources import STDIN, expand, is_lines_file, is_url, read_file, read_lines, read_stdin

if TYPE_CHECKING:
    from counterclaim.documents.decoding import Decoded
    from counterclaim.documents.draft import Draft
    from counterclaim.documents.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class Trace:
    """A Document with the decoded input it was made from and the way back to it; a web page has no such way."""

    document: Document
    decoded: str
    offsets: OffsetMap | None


def load_document(source: str | Path, *, published: date | None = None, allow_local: bool = False) -> Document:
    """The document in a file, at an http(s) address, or on standard input ("-").

    `published` is the date to use where the document itself gives none. `allow_local` lets an address lead into a
    private network, which tests need and a user's own server may.
    """
    name = str(source)
    if name == STDIN:
        return load_bytes(read_stdin(), name=STDIN, published=published)
    if is_url(name):
        from counterclaim.documents.fetch import fetch

        fetched = fetch(name, allow_local=allow_local)
        return load_bytes(
            fetched.data, name=name, content_type=fetched.content_type, url=fetched.url, published=published
        )
    return load_bytes(read_file(Path(name)), name=name, published=published)


def load_bytes(
    data: bytes, *, name: str, content_type: str | None = None, url: str | None = None, published: date | None = None
) -> Document:
    """The document in some bytes; `name` stands in messages and, by its suffix, tells the kind."""
    return trace_bytes(data, name=name, content_type=content_type, url=url, published=published).document


def trace_bytes(
    data: bytes, *, name: str, content_type: str | None = None, url: str | None = None, published: date | None = None
) -> Trace:
    """The document in some bytes with the way back from its text to what was decoded."""
    # Imported on first use: they bring the lexicons, and the command line names inputs long before it reads one.
    from counterclaim.documents.assemble import assemble
    from counterclaim.documents.decoding import decode_text

    kind = find_kind(data, name, content_type)
    decoded = decode_text(data, name=name, content_type=content_type, has_markup=kind == "html")
    draft = _parse(kind, decoded, name, url)
    draft = replace(draft, url=draft.url or url, alterations=decoded.alterations + draft.alterations)
    return Trace(assemble(draft, name=name, published=published), decoded.text, draft.offsets)


def iter_documents(sources: Iterable[str | Path], *, published: date | None = None) -> Iterator[Document | Refusal]:
    """Every document behind the names, in order; what cannot be read comes as a Refusal in its place.

    Folders are entered; each line of a .jsonl file is a document of its own, named "file.jsonl:3".
    """
    for source in sources:
        try:
            for name in expand(source):
                yield from _load_all(name, published)
        except OSError as error:
            yield Refusal(
                str(source), "documents", "input.unreadable", str(error), "Check the name and your rights to read it."
            )


def count_inputs(sources: Iterable[str | Path]) -> int | None:
    """How many documents iter_documents will yield, or None where only reading can tell (standard input)."""
    total = 0
    for source in sources:
        if str(source) == STDIN:
            return None
        for name in expand(source):
            total += _count_lines(name) if is_lines_file(name) and not is_url(name) else 1
    return total


def _parse(kind: Kind, decoded: Decoded, name: str, url: str | None) -> Draft:
    """By kind, each reader imported on first use: a plain story must not pay for the HTML parser."""
    if kind == "html":
        from counterclaim.documents.page import parse_page

        return parse_page(decoded.text, name=name, url=url)
    if kind == "text":
        from counterclaim.documents.plain import parse_plain

        return parse_plain(decoded.text)
    from counterclaim.documents.story import parse_story

    stories = [line for line in decoded.text.split("\n") if line.strip()] if kind == "jsonl" else []
    if len(stories) > 1:
        raise InputError(
            "input.many-stories", f"{name} holds {len(stories)} stories, one a line", "Read it as a batch."
        )
    return parse_story(stories[0] if stories else decoded.text, name=name)


def _load_all(name: str, published: date | None) -> Iterator[Document | Refusal]:
    if name == STDIN:
        yield from _load_stdin(published)
    elif is_lines_file(name) and not is_url(name):
        yield from _load_lines(Path(name), published)
    else:
        yield _load_or_refuse(name, lambda: load_document(name, published=published))


def _load_stdin(published: date | None) -> Iterator[Document | Refusal]:
    """Standard input as one document, or as one a line where each line is a JSON object."""
    try:
        data = read_stdin()
    except InputError as error:
        yield Refusal.from_error(STDIN, "documents", error)
        return
    lines = [(number, line) for number, line in enumerate(data.split(b"\n"), start=1) if line.strip()]
    if len(lines) > 1 and all(line.strip().startswith(b"{") and line.strip().endswith(b"}") for _, line in lines):
        for number, line in lines:
            yield _load_line(f"{STDIN}:{number}", line, published)
    else:
        yield _load_or_refuse(STDIN, lambda: load_bytes(data, name=STDIN, published=published))


def _load_lines(path: Path, published: date | None) -> Iterator[Document | Refusal]:
    try:
        for number, line in read_lines(path):
            yield _load_line(f"{path}:{number}", line, published)
    except InputError as error:
        yield Refusal.from_error(str(path), "documents", error)


def _load_line(name: str, line: bytes, published: date | None) -> Document | Refusal:
    return _load_or_refuse(
        name, lambda: load_bytes(line, name=name, content_type="application/json", published=published)
    )


def _load_or_refuse(name: str, load: Callable[[], Document]) -> Document | Refusal:
    try:
        return load()
    except CounterclaimError as error:
        return Refusal.from_error(name, "documents", error)
    except Exception as error:  # A fault of ours on one page must not end a run of thousands: it is counted and named.
        detail = f"{type(error).__name__}: {str(error)[:200]}"
        return Refusal(name, "documents", "input.unexpected", detail, "Please report this document as a bug.")


def _count_lines(name: str) -> int:
    try:
        return sum(1 for _ in read_lines(Path(name)))
    except InputError:
        return 1
