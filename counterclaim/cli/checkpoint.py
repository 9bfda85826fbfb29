"""`counterclaim checkpoint`: the newest checkpoint of a ledger, to be kept elsewhere; proofs; the ledger as a bundle.

In: a ledger. Out: the note, or a proof that it goes on from an older one. Nothing is written to the ledger.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.asking import LEDGER_HELP
from counterclaim.cli.messages import show_note
from counterclaim.core.errors import LedgerError, UsageError

if TYPE_CHECKING:
    from counterclaim.ledger.checkpoint import Checkpoint, Proof
    from counterclaim.ledger.note import Note
    from counterclaim.ledger.open import Ledger

EXAMPLES = """\b
Examples:
  counterclaim checkpoint | mail -s "ledger" archive@example.org
  counterclaim checkpoint --out /media/stick/ledger.checkpoint
  counterclaim checkpoint --prove /media/stick/ledger.checkpoint
  counterclaim checkpoint --bundle ledger.jsonl
"""
_File = click.Path(dir_okay=False, path_type=Path)


@click.command(epilog=EXAMPLES)
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--out", type=_File, help="Write it to this file; one of another ledger is not written over.")
@click.option("--prove", type=_File, help="Prove that the ledger goes on from this older checkpoint.")
@click.option("--bundle", type=_File, help="Write all records to this file, to be verified without the database.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def checkpoint(*, where: str | None, out: Path | None, prove: Path | None, bundle: Path | None, as_json: bool) -> None:
    """Print the newest checkpoint of a ledger: how many records it holds and the hash over all of them.

    Every run ends with one. Kept where nobody who can write the ledger can, it is what `counterclaim verify` anchors
    to. It is signed where COUNTERCLAIM_SIGNING_KEY named an Ed25519 key when it was made.
    """
    from counterclaim.ledger.checkpoint import keep_checkpoint
    from counterclaim.ledger.note import note_text, read_note
    from counterclaim.ledger.open import open_ledger

    earlier = None if prove is None else read_note(prove)
    with open_ledger(where, read_only=True) as ledger:
        newest = _newest(ledger)
        proof = None if earlier is None else _proof(ledger, earlier)
        if out is not None:
            keep_checkpoint(ledger, newest, out)
            show_note(f"{newest.size:,} records: {out}")
        if bundle is not None:
            _write(ledger, bundle)
    if as_json:
        click.echo(json.dumps(_json(newest, proof), indent=2, ensure_ascii=False).encode("utf-8"))
    elif proof is not None:
        click.echo(f"records 0 to {proof.earlier.size - 1} stand at the beginning of {proof.later.size}; proof:")
        click.echo("\n".join(_hashes(proof)) or "(the two are the same)")
    elif out is None and bundle is None:
        click.echo(note_text(newest.note).encode("utf-8"), nl=False)


def _newest(ledger: Ledger) -> Checkpoint:
    from counterclaim.ledger.checkpoint import find_newest

    with ledger.reading() as connection:
        newest = find_newest(connection)
    if newest is None:
        hint = "Add stories: every run ends with a checkpoint."
        raise LedgerError("ledger.no-checkpoint", "the ledger has no checkpoint", hint)
    return newest


def _proof(ledger: Ledger, earlier: Note) -> Proof:
    """The proof, checked before it is shown."""
    from counterclaim.ledger.checkpoint import prove
    from counterclaim.ledger.tree import is_consistent

    with ledger.reading() as connection:
        proof = prove(connection, earlier)
    later = proof.later
    if not is_consistent(earlier.size, later.size, earlier.root, later.root, proof.hashes):
        raise LedgerError(
            "checkpoint.no-beginning",
            f"the checkpoint of {earlier.size} records is no beginning of this ledger",
            "Run `counterclaim verify --checkpoint FILE` to see why.",
        )
    return proof


def _write(ledger: Ledger, path: Path) -> None:
    from counterclaim.ledger.bundle import write_bundle

    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            size = write_bundle(ledger, file)
    except OSError as error:
        told = f"cannot write the bundle to {path}: {error.strerror or error}"
        raise UsageError("bundle.unusable", told, "Name a file in a folder that you may write to.") from error
    show_note(f"{size:,} records: {path}")


def _json(newest: Checkpoint, proof: Proof | None) -> dict[str, object]:
    from counterclaim.ledger.note import note_text

    return {
        "origin": newest.origin,
        "size": newest.size,
        "root": base64.b64encode(newest.root).decode("ascii"),
        "made_at": newest.made_at,
        "signature": newest.signature,
        "note": note_text(newest.note),
        "proof": None if proof is None else {"from": proof.earlier.size, "hashes": _hashes(proof)},
    }


def _hashes(proof: Proof) -> list[str]:
    return [base64.b64encode(each).decode("ascii") for each in proof.hashes]
