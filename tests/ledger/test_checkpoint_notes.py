from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from counterclaim.core.errors import ConfigError, InputError, LedgerError
from counterclaim.ledger.checkpoint import checkpoint_file, find_newest, keep_checkpoint, make_checkpoint, prove
from counterclaim.ledger.note import Note, note_text, parse_note, read_note
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.sign import (
    holds_signature,
    is_signed,
    load_public_key,
    load_signing_key,
    parse_public_key,
    public_key_text,
    sign_note,
)
from counterclaim.ledger.tree import is_consistent, root_of
from counterclaim.ledger.verify import verify
from tests.ledger.proven import fill

# The key and the note of the documentation of signed notes.
PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PRIVATE = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
LINE = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
NOTE = Note("counterclaim.ledger/0a1b", 7, bytes(range(32)), "2026-03-01T09:30:00.000000Z")


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "key"
    path.write_text(PRIVATE)
    return path


def test_a_note_reads_as_the_format_says() -> None:
    assert note_text(NOTE).split("\n") == [
        "counterclaim.ledger/0a1b", "7", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        "made 2026-03-01T09:30:00.000000Z", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize("signatures", [(), (LINE,), (LINE, LINE.replace("Peter", "Paula"))])
@pytest.mark.parametrize("made_at", [None, "2026-03-01"])
def test_a_note_comes_back_from_its_text(signatures: tuple[str, ...], made_at: str | None) -> None:
    note = replace(NOTE, signatures=signatures, made_at=made_at)
    assert parse_note(note_text(note)) == note


@pytest.mark.parametrize(
    "text",
    [
        "", "\n\n", "harbour\n7\n\n", note_text(NOTE)[:-1], note_text(NOTE) + "x",
        note_text(NOTE).replace("7", "07", 1),
        note_text(NOTE).replace("7", "-7", 1), note_text(NOTE).replace("AAEC", "AAE", 1), "\n" + note_text(NOTE),
        note_text(NOTE).replace("\n", "\r\n"), note_text(NOTE).replace("made", "kept"), note_text(NOTE) + "— x y\n\n",
        note_text(NOTE) + f"{LINE}\n" * 200, note_text(NOTE).replace("7", "9" * 30, 1),
    ],
)  # fmt: skip
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no checkpoint"):
        parse_note(text)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    for name in ("nothing-here", "bytes"):
        with pytest.raises(InputError, match="cannot read the checkpoint"):
            read_note(tmp_path / name)


def test_the_signature_of_the_documentation_holds() -> None:
    key = parse_public_key(PUBLIC)
    assert holds_signature(TEXT, LINE, key.public, "PeterNeumann")
    assert not holds_signature(TEXT.replace("your", "our"), LINE, key.public, "PeterNeumann")
    assert not holds_signature(TEXT, LINE, key.public, "PaulaNeumann")
    assert not holds_signature(TEXT, LINE.replace("x08go", "y08go"), key.public, "PeterNeumann")


def test_what_is_signed_holds_and_what_is_altered_does_not(key_file: Path) -> None:
    key, public = load_signing_key(key_file), parse_public_key(PUBLIC)
    assert public_key_text(key, "any") == PUBLIC
    signed = replace(NOTE, signatures=(sign_note(NOTE, key),))
    assert is_signed(parse_note(note_text(signed)), public)
    altered = (
        replace(signed, size=8), replace(signed, origin="counterclaim.ledger/0a1c"), replace(signed, made_at=None),
        replace(signed, root=bytes(32)), replace(signed, signatures=()),
    )  # fmt: skip
    assert not any(is_signed(each, public) for each in altered)


def test_a_pem_key_signs_as_the_ledger(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    made = Ed25519PrivateKey.generate()
    pem = forms.Encoding.PEM
    (tmp_path / "key.pem").write_bytes(made.private_bytes(pem, forms.PrivateFormat.PKCS8, forms.NoEncryption()))
    (tmp_path / "public.pem").write_bytes(made.public_key().public_bytes(pem, forms.PublicFormat.SubjectPublicKeyInfo))
    line = sign_note(NOTE, load_signing_key(tmp_path / "key.pem"))
    assert line.startswith(f"— {NOTE.origin} ")
    assert is_signed(replace(NOTE, signatures=(line,)), load_public_key(tmp_path / "public.pem"))


@pytest.mark.parametrize("text", ["", "-----BEGIN NOTHING-----", PRIVATE[:-4], PRIVATE.replace("c74f", "c74e"), "ключ"])
def test_what_is_no_key_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(text, encoding="utf-8")
    for load in (load_signing_key, load_public_key):
        with pytest.raises(ConfigError, match="no Ed25519 key"):
            load(tmp_path / "key")


def test_every_run_ends_with_a_checkpoint_over_all_before(ledger: Ledger) -> None:
    note = fill(ledger, 2)
    with ledger.reading() as connection:
        newest = find_newest(connection)
        leaves = [row[0] for row in connection.exec_driver_sql("SELECT leaf FROM log ORDER BY seq")]
        assert newest is not None and newest.note == note and newest.seq == newest.size == len(leaves) - 1
        assert newest.root == root_of(leaves[: newest.size])
        first = find_newest(connection, at_most=newest.size - 1)
        assert first is not None and 0 < first.size < newest.size
        proof = prove(connection, first.note)
    assert is_consistent(first.size, newest.size, first.root, newest.root, proof.hashes)


def test_a_note_of_another_ledger_proves_nothing(ledger: Ledger) -> None:
    note = fill(ledger, 2)
    with ledger.reading() as connection:
        for odd in (replace(note, origin="another"), replace(note, size=note.size + 1), replace(note, size=0)):
            with pytest.raises(LedgerError, match="no beginning"):
                prove(connection, odd)


def test_an_empty_ledger_has_none(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="nothing yet"), ledger.writing() as writer:
        make_checkpoint(writer)
    with ledger.reading() as connection:
        assert find_newest(connection) is None


def test_it_is_signed_where_a_key_is_named(ledger: Ledger, key_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERCLAIM_SIGNING_KEY", str(key_file))
    note = fill(ledger, 2)
    key = parse_public_key(PUBLIC)
    assert is_signed(note, key)
    assert verify(ledger, key=key).sentence == f"ok, anchored to record {note.size - 1}"
    assert verify(ledger).status == "not-anchored"
    unsigned = replace(note, signatures=())
    verdict = verify(ledger, [unsigned], key=replace(key, name="SomebodyElse"))
    assert verdict.status == "not-anchored" and "not signed" in verdict.notes[0]


def test_the_newest_lies_beside_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    with open_ledger(path, create=True) as ledger:
        note = fill(ledger, 2)
        beside = checkpoint_file(ledger)
    assert beside == tmp_path / "ledger.sqlite.checkpoint" and read_note(beside) == note
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("ledger.sqlite.c")] == [beside.name]


def test_one_that_the_ledger_never_made_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    with open_ledger(path, create=True) as ledger:
        note = fill(ledger, 2)
        longer = replace(note, size=note.size + 40, root=random.Random(3).randbytes(32))
        kept = tmp_path / "kept"
        kept.write_text(note_text(longer), encoding="utf-8")
        with ledger.reading() as connection:
            newest = find_newest(connection)
        assert newest is not None
        with pytest.raises(LedgerError, match="never made"):
            keep_checkpoint(ledger, newest, kept)
        assert read_note(kept) == longer


def test_a_frontier_that_was_altered_is_not_built_upon(ledger: Ledger) -> None:
    fill(ledger, 2)
    with ledger.engine.connect() as connection:
        if ledger.backend == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER checkpoint_no_update")
        else:
            connection.exec_driver_sql("SET session_replication_role = replica")
        connection.exec_driver_sql("UPDATE checkpoint SET root = frontier")
        connection.commit()
    with pytest.raises(LedgerError, match="contradicts itself"), ledger.writing() as writer:
        make_checkpoint(writer)
