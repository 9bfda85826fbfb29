"""Attacks by somebody who knows how the ledger is made, and makes all hashes in it anew."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from counterclaim.ledger.leaf import leaf_and_marks
from counterclaim.ledger.note import Note
from counterclaim.ledger.open import open_ledger
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.schema import RECORDS
from counterclaim.ledger.verdict import Verdict
from counterclaim.ledger.verify import verify
from tests.ledger.attackers import attack_file, copy_ledger, restamp
from tests.ledger.proven import fill

Attack = Callable[[Path, random.Random], None]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Note, Path, Note]:
    """A ledger as it was once, with its checkpoint, and as it is now, with its own."""
    folder = tmp_path_factory.mktemp("attacked")
    now, once = folder / "now.sqlite", folder / "once.sqlite"
    with open_ledger(now, create=True) as ledger:
        earlier = fill(ledger, 2)
    copy_ledger(now, once)
    with open_ledger(now) as ledger:
        later = fill(ledger, 2, first=10)
    return once, earlier, now, later


def change_a_judge(path: Path, chance: random.Random) -> None:
    """Another author of a judgement, and all hashes made anew."""
    attack_file(path, [("UPDATE judgement SET author = ?", (f"B. Reader {chance.random()}",))])
    restamp(path)


def move_a_day(path: Path, chance: random.Random) -> None:
    """A run that began on another day."""
    day = f"2025-0{chance.randrange(1, 9)}-01T00:00:00.000000Z"
    attack_file(path, [("UPDATE run SET started_at = ? WHERE seq = (SELECT max(seq) FROM run)", (day,))])
    restamp(path)


def change_the_first_record(path: Path, chance: random.Random) -> None:
    """The record after which the ledger itself is named."""
    attack_file(path, [("UPDATE run SET options = ? WHERE seq = 0", (f'{{"n":{chance.random()}}}',))])
    restamp(path)


def cut_the_tail(path: Path, chance: random.Random) -> None:
    """Everything after a checkpoint is taken away."""
    connection = sqlite.connect(str(path))
    ends = [seq for (seq,) in connection.execute("SELECT seq FROM checkpoint ORDER BY seq")]
    connection.close()
    end = chance.choice(ends[:-1])
    names = [table.name for table in RECORDS] + ["log"]
    attack_file(path, [(f'DELETE FROM "{name}" WHERE seq > ?', (end,)) for name in names])
    with open_ledger(path) as ledger:
        rebuild(ledger)


def cut_one_run_out(path: Path, chance: random.Random) -> None:
    """The last refusal never was; all later records move up."""
    connection = sqlite.connect(str(path))
    (gone,) = connection.execute("SELECT max(seq) FROM refusal").fetchone()
    connection.close()
    steps = [("DELETE FROM refusal WHERE seq = ?", (gone,))]
    later = ("run_end", "checkpoint", "judgement", "run")
    for name in later:
        steps += [(f"UPDATE {name} SET seq = -seq WHERE seq > ?", (gone,))]
        steps += [(f"UPDATE {name} SET seq = -seq - 1 WHERE seq < 0", ())]
    steps += [("UPDATE run_end SET run = run - 1 WHERE run > ?", (gone,))]
    steps += [("UPDATE judgement SET run = run - 1 WHERE run > ?", (gone,))]
    attack_file(path, steps)
    restamp(path)


def fork(path: Path, chance: random.Random) -> None:
    """Another story goes on where the last one stood."""
    cut_the_tail(path, chance)
    with open_ledger(path) as ledger:
        fill(ledger, 6, first=40)


ATTACKS: tuple[Attack, ...] = (
    change_a_judge, move_a_day, change_the_first_record, cut_the_tail, cut_one_run_out, fork,
)  # fmt: skip


def verdicts(path: Path, note: Note) -> Iterator[Verdict]:
    for notes in ([note], []):
        with open_ledger(path, read_only=True) as ledger:
            yield verify(ledger, notes)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_kept_checkpoint_tells_and_without_one_nothing_is_promised(
    attack: Attack, grown: tuple[Path, Note, Path, Note], tmp_path: Path
) -> None:
    _, _, now, note = grown
    path = copy_ledger(now, tmp_path / "copy.sqlite")
    attack(path, random.Random(attack.__name__))
    against_kept, alone = verdicts(path, note)
    assert against_kept.exit_code == 1 and against_kept.status in ("altered", "missing")
    assert (alone.status, alone.exit_code, alone.sentence) == ("not-anchored", 3, "ok, not anchored since record 0")


def test_an_old_copy_is_told_from_the_ledger(grown: tuple[Path, Note, Path, Note]) -> None:
    once, earlier, _, later = grown
    with open_ledger(once, read_only=True) as ledger:
        size = verify(ledger).size
        verdict = verify(ledger, [later])
        assert verdict.sentence == f"missing from record {size}" and verdict.exit_code == 1
        assert verify(ledger, [earlier]).sentence == f"ok, anchored to record {earlier.size - 1}"


def test_an_older_checkpoint_anchors_what_it_covers(grown: tuple[Path, Note, Path, Note]) -> None:
    _, earlier, now, later = grown
    with open_ledger(now, read_only=True) as ledger:
        assert verify(ledger, [earlier]).sentence == f"ok, not anchored since record {earlier.size}"
        assert verify(ledger, [earlier]).exit_code == 3
        assert verify(ledger, [earlier, later]).exit_code == verify(ledger, [later]).exit_code == 0


def test_an_alteration_between_two_kept_checkpoints_is_told_to_lie_there(
    grown: tuple[Path, Note, Path, Note], tmp_path: Path
) -> None:
    _, earlier, now, later = grown
    path = copy_ledger(now, tmp_path / "copy.sqlite")
    move_a_day(path, random.Random(1))
    with open_ledger(path, read_only=True) as ledger:
        (fault,) = verify(ledger, [earlier, later]).faults
    assert (fault.kind, fault.record, fault.until) == ("altered", earlier.size, later.size)


def test_one_leaf_made_anew_is_told_by_the_checkpoints_inside(
    grown: tuple[Path, Note, Path, Note], tmp_path: Path
) -> None:
    """Who forgets the checkpoints in the ledger itself is found without one kept elsewhere."""
    path = copy_ledger(grown[2], tmp_path / "copy.sqlite")
    connection = sqlite.connect(str(path))
    (row,) = connection.execute("SELECT * FROM refusal LIMIT 1")
    connection.close()
    leaf, marks = leaf_and_marks("refusal", (*row[:5], "another reason", *row[6:]))
    attack_file(
        path,
        [
            ("UPDATE refusal SET detail = 'another reason' WHERE seq = ?", (row[0],)),
            ("UPDATE log SET leaf = ?, marks = ? WHERE seq = ?", (leaf, marks, row[0])),
        ],
    )
    with open_ledger(path, read_only=True) as ledger:
        verdict = verify(ledger)
    fault = verdict.faults[0]
    assert verdict.exit_code == 1 and fault.until is not None and fault.record is not None
    assert fault.record <= row[0] < fault.until


def test_a_checkpoint_of_another_ledger_is_not_taken_for_this_ones(grown: tuple[Path, Note, Path, Note]) -> None:
    _, _, now, later = grown
    with open_ledger(now, read_only=True) as ledger:
        verdict = verify(ledger, [replace(later, origin="counterclaim.ledger/000000000000000000000000")])
    assert verdict.exit_code == 1 and "another ledger" in verdict.faults[0].detail


def test_a_forged_note_fails_at_every_size(grown: tuple[Path, Note, Path, Note]) -> None:
    _, _, now, later = grown
    chance = random.Random(4)
    with open_ledger(now, read_only=True) as ledger:
        for _ in range(15):
            forged = replace(later, size=chance.randrange(1, 3 * later.size), root=chance.randbytes(32))
            assert verify(ledger, [forged], with_derived=False).exit_code == 1
