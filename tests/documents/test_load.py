"""The front door: one document from anywhere, many as a stream, and one clear error for each bad input."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.core.refusal import Refusal
from counterclaim.documents.kinds import MAX_BYTES
from counterclaim.documents.load import count_inputs, iter_documents, load_bytes, load_document

BODY = (
    "The harbour master said on Monday that no ship had sailed from the quay, and that nobody had asked for one in May."
)
TEXT = f"Harbour denies shipment\n\nLIMA, Peru (AP) — {BODY}\n\n{BODY}\n\nCopyright 2031 The Associated Press.\n"
STORY = {"title": "Harbour denies shipment", "agency": "Associated Press", "published": "2031-05-03", "text": BODY}
SHARED = Path(__file__).parents[2].parent / "shared"


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_plain_text_file(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = load_document(path, published=date(2031, 5, 3))
    assert (document.title, document.agency, document.dateline) == ("Harbour denies shipment", "AP", "LIMA, Peru")
    assert (document.published, document.published_from, document.name) == (date(2031, 5, 3), "option", str(path))
    assert [document.words_of(span) for span in document.boilerplate] == [
        "LIMA, Peru (AP) —",
        "Copyright 2031 The Associated Press.",
    ]


def test_story_file() -> None:
    document = load_bytes(json.dumps(STORY).encode(), name="story.json")
    assert (document.title, document.agency, document.text) == ("Harbour denies shipment", "AP", BODY)
    assert (document.published, document.published_from) == (date(2031, 5, 3), "story file")


def test_what_the_format_states_goes_before_what_the_text_tells() -> None:
    story = STORY | {"agency": "Vale News", "dateline": "CALLAO", "byline": "Al Reed", "text": f"By Jo Marsh\n\n{TEXT}"}
    document = load_bytes(json.dumps(story).encode(), name="story.json")
    assert (document.agency, document.dateline, document.byline) == ("Vale News", "CALLAO", "Al Reed")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give_stdin(monkeypatch, TEXT.encode())
    assert load_document("-").title == "Harbour denies shipment"


def test_same_content_has_the_same_id_wherever_it_comes_from(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(TEXT.replace("\n", "\r\n").encode("utf-16"))
    left, right = load_document(tmp_path / "a.txt"), load_document(tmp_path / "b.txt")
    assert left.id == right.id
    assert left.id != load_bytes(TEXT.replace("no ship", "one ship").encode(), name="c.txt").id
    assert left.id != load_bytes(TEXT.encode(), name="a.txt", published=date(2031, 5, 3)).id


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda folder: folder / "missing.txt", "input.no-such-file"),
        (lambda folder: folder, "input.is-folder"),
        (lambda folder: Path("/dev/null"), "input.is-device"),
        (lambda folder: "a\0b", "input.unreadable"),
        (lambda folder: "x" * 5000, "input.unreadable"),
        (lambda folder: "gopher://example.org/x", "input.url-scheme"),
    ],
    ids=["missing", "folder", "device", "zero byte", "long name", "other scheme"],
)
def test_sources_that_are_no_document(make: object, code: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_document(make(tmp_path))  # type: ignore[operator]
    assert caught.value.code == code


def test_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError) as caught:
        load_document(tmp_path / "pipe.txt")
    assert caught.value.code == "input.is-device"
    assert list(iter_documents([tmp_path])) == []


def test_large_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", lambda *args: pytest.fail("opened"))
    with pytest.raises(InputError) as caught:
        load_document(path)
    assert caught.value.code == "input.too-large"
    assert "20 MB" in caught.value.message


def test_large_standard_input_is_read_to_the_limit_only(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Endless:
        def read(self, size: int) -> bytes:
            asked.append(size)
            return b"x" * size

    monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"buffer": Endless()}))
    with pytest.raises(InputError) as caught:
        load_document("-")
    assert (caught.value.code, asked) == ("input.too-large", [MAX_BYTES + 1])


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "input.empty"),
        (b"\n\n \n", "a.txt", "input.empty"),
        (bytes(range(256)) * 9, "a.txt", "input.binary"),
        (b"%PDF-1.4", "a.txt", "input.unsupported-type"),
        (b"{", "a.json", "input.story-json"),
        (b'{"text": "' + BODY.encode() + b'"}\n{"text": "x"}', "a.jsonl", "input.many-stories"),
        (
            b"Der Hafenmeister sagte am Montag, dass kein Schiff den Kai verlassen habe. " * 5,
            "a.txt",
            "input.not-english",
        ),
    ],
)
def test_bytes_that_are_no_document(data: bytes, name: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        load_bytes(data, name=name)
    assert caught.value.code == code
    assert name in caught.value.message


def test_transcript_turn_is_no_dateline() -> None:
    text = f"LONDON: {BODY}\n\nCALDER: {BODY}\n\nLONDON: {BODY}"
    assert load_bytes(text.encode(), name="a.txt").dateline is None


def test_dateline_after_a_summary_line() -> None:
    text = f"Two freighters were turned away.\n\nLIMA, Peru (AP) — {BODY}"
    assert load_bytes(text.encode(), name="a.txt").dateline == "LIMA, Peru"


def test_folder_in_sorted_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("b/2.txt", "b/1.htm", "a.txt", "c.json", ".hidden/x.txt", ".y.txt", "notes.md", "d.jsonl"):
        data = json.dumps(STORY) if "json" in name else f"<html><body><article><p>{BODY}</p><p>{BODY}</p></article>"
        (tmp_path / name).write_text(f"{data}\n\n{data}\n" if "jsonl" in name else data if "txt" not in name else TEXT)
    names = [Path(found.name or "").relative_to(tmp_path).as_posix() for found in iter_documents([tmp_path])]
    assert names == ["a.txt", "c.json", "d.jsonl:1", "d.jsonl:3", "b/1.htm", "b/2.txt"]
    assert count_inputs([tmp_path]) == 6


def test_bad_inputs_become_refusals_in_their_place(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text(TEXT)
    (tmp_path / "2.txt").write_bytes(b"")
    (tmp_path / "3.jsonl").write_text(f'{json.dumps(STORY)}\n{{"text": 3}}\n["x"]\n{json.dumps(STORY)}')
    found = list(iter_documents([tmp_path, tmp_path / "missing.txt", tmp_path / "missing.jsonl"]))
    assert [found_one.code if isinstance(found_one, Refusal) else "read" for found_one in found] == [
        "read",
        "input.empty",
        "read",
        "input.story-field",
        "input.story-shape",
        "read",
        "input.no-such-file",
        "input.no-such-file",
    ]
    assert isinstance(found[1], Refusal)
    assert found[1] == Refusal(
        str(tmp_path / "2.txt"), "documents", "input.empty", f"{tmp_path / '2.txt'} has no text in it", found[1].hint
    )


def test_our_own_fault_ends_one_document_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "1.txt").write_text(TEXT)
    (tmp_path / "2.txt").write_text(TEXT)

    def fail(*args: object, **kwargs: object) -> Document:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("counterclaim.documents.assemble.assemble", fail)
    assert [(found.code, found.detail) for found in iter_documents([tmp_path]) if isinstance(found, Refusal)] == [
        ("input.unexpected", "ZeroDivisionError: oops")
    ] * 2


def test_long_line_is_one_refusal(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as stream:
        stream.write(json.dumps(STORY).encode() + b'\n{"text": "')
        stream.write(b"x" * (MAX_BYTES * 2 + 100))
        stream.write(b'"}\n' + json.dumps(STORY).encode())
    found = list(iter_documents([path]))
    assert [type(found_one).__name__ for found_one in found] == ["Document", "Refusal", "Document"]
    assert isinstance(found[1], Refusal)
    assert found[1].code == "input.too-large"


def test_lines_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give_stdin(monkeypatch, f"{json.dumps(STORY)}\n{json.dumps(STORY)}\n".encode())
    assert [found.name for found in iter_documents(["-"])] == ["-:1", "-:2"]
    give_stdin(monkeypatch, json.dumps(STORY, indent=1).encode())
    assert [found.name for found in iter_documents(["-"])] == ["-"]
    assert count_inputs(["-"]) is None


def test_import_is_light() -> None:
    heavy = "lxml trafilatura ftfy py3langid charset_normalizer ssl http.client numpy tomllib"
    code = f"import sys, counterclaim.documents.load; print([m for m in {heavy.split()} if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert run.stdout.strip() == "[]"


def test_plain_story_loads_nothing_heavy() -> None:
    code = (
        "import sys, json; from counterclaim.documents.load import load_bytes;"
        f"load_bytes(json.dumps({STORY!r}).encode(), name='a.json');"
        "print([m for m in 'lxml trafilatura ftfy py3langid charset_normalizer ssl'.split() if m in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.shared
def test_founding_article() -> None:
    document = load_document(SHARED / "seed" / "nk-russia-shells.txt")
    assert (document.agency, document.dateline, document.published) == ("AP", "SEOUL, South Korea", None)
    assert document.title is not None
    assert any("2022" in warning and "--published" in warning for warning in document.warnings)
    kinds = [document.words_of(span).split()[0] for span in document.boilerplate]
    assert kinds == ["SEOUL,", "Follow", "Copyright", "Martin"]


@pytest.mark.shared
@pytest.mark.parametrize("path", sorted((SHARED / "cases").glob("*.json")), ids=lambda path: path.stem)
def test_story_cases_keep_their_fields(path: Path) -> None:
    story = json.loads(path.read_text(encoding="utf-8"))
    document = load_document(path)
    assert document.text == story["text"]
    for field in fields(Document):
        if field.name in ("title", "byline", "agency", "dateline", "url"):
            assert getattr(document, field.name) == story[field.name]
    assert document.published == date.fromisoformat(story["published"])
    assert (document.boilerplate, document.warnings) == ((), ())
