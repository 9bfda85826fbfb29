"""Where things stand in the picture of positions: which claims are columns, which parties rows, how high each row is.

In: an account. Out: a grid whose fields hold stands with the lines that tell them. Claims that somebody answers come
first; what does not fit is kept as left out, so that the picture can say so.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.core.claim import Claim, Stance
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles, in_claim_order
from counterclaim.render.claim_words import Stand, claim_stands, party_name, stands_alone
from counterclaim.render.svg_shapes import SIZE, SMALL, line_height, wrap_words
from counterclaim.render.wording import visible

MAX_CLAIMS = 8
"""Columns that a page still shows legibly."""
FEW_CLAIMS = 4
"""Up to so many columns, claims that nobody answers are drawn as well."""
MARGIN, LABEL_WIDTH, COLUMN_WIDTH = 24.0, 150.0, 190.0
MARK_INDENT, TEXT_INDENT = 26.0, 42.0
STAND_GAP, ROW_PADDING = 10.0, 14.0
_MAX_HANDLES = 4


@dataclass(frozen=True, slots=True)
class Field:
    """One stand in its row and column; `below` is how far down in its row it begins."""

    party: str
    column: int
    stance: Stance
    stand: Stand
    lines: tuple[str, ...]
    below: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows, columns and fields of one picture."""

    claims: tuple[Claim, ...]
    left_out: tuple[Claim, ...]
    heights: dict[str, float]
    fields: tuple[Field, ...]

    @property
    def width(self) -> float:
        """Of the whole picture; no narrower than its headings need."""
        return 2 * MARGIN + LABEL_WIDTH + COLUMN_WIDTH * max(len(self.claims), 3)


def make_grid(account: Account, handles: Handles) -> Grid:
    """The grid of an account."""
    claims = sorted(in_claim_order(account), key=stands_alone)
    answered = sum(not stands_alone(claim) for claim in claims)
    columns = min(MAX_CLAIMS, max(answered, FEW_CLAIMS))
    shown, left_out = tuple(claims[:columns]), tuple(claims[columns:])
    fields = tuple(
        field for column, claim in enumerate(shown) for field in _column_fields(claim, column, account, handles)
    )
    parties = dict.fromkeys(field.party for field in fields)
    return Grid(shown, left_out, {party: _row_height(party, fields) for party in parties}, fields)


def column_x(column: int) -> float:
    """Where a column begins."""
    return MARGIN + LABEL_WIDTH + column * COLUMN_WIDTH


def label_lines(party: str) -> list[str]:
    """A party's name as its row shows it."""
    return wrap_words(party_name(party), LABEL_WIDTH - 12, SIZE, max_lines=4)


def _column_fields(claim: Claim, column: int, account: Account, handles: Handles) -> list[Field]:
    fields: list[Field] = []
    below: dict[str, float] = {}
    for stance, stand in zip(claim.positions, claim_stands(claim, account, handles), strict=True):
        lines = _stand_lines(stance, stand)
        at = below.get(stance.party, 0.0)
        fields.append(Field(stance.party, column, stance, stand, lines, at))
        below[stance.party] = at + _stand_height(lines) + STAND_GAP
    return fields


def _stand_lines(stance: Stance, stand: Stand) -> tuple[str, ...]:
    """The verb, then the speaker where it is not the party itself, the day, and the handles of the statements."""
    room = COLUMN_WIDTH - TEXT_INDENT - 8
    named = stance.speaker is not None and visible(stance.speaker) != party_name(stance.party)
    speaker = wrap_words(stance.speaker or "", room, SMALL, max_lines=3) if named else []
    when = wrap_words(stand.when, room, SMALL)
    more = " …" if len(stand.handles) > _MAX_HANDLES else ""
    return (stance.stance, *speaker, *when, ", ".join(stand.handles[:_MAX_HANDLES]) + more)


def _stand_height(lines: tuple[str, ...]) -> float:
    return line_height(SIZE) + (len(lines) - 1) * line_height(SMALL)


def _row_height(party: str, fields: tuple[Field, ...]) -> float:
    label = (len(label_lines(party)) + 1) * line_height(SIZE)
    lowest = max(field.below + _stand_height(field.lines) for field in fields if field.party == party)
    return 2 * ROW_PADDING + max(label, lowest)
