"""A picture of one article: parties as rows, claims as columns, in each field where a party stands and since when.

In: an account. Out: one SVG file as text, self-contained, with a title and a description for who cannot see it. A
stand is told by shape and word as well as colour; a denial is tied by a dashed line to what it answers.
"""

from __future__ import annotations

from counterclaim.core.claim import Claim
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.claim_words import STATUS_WORDS, claim_stands, party_name
from counterclaim.render.svg_grid import (
    COLUMN_WIDTH,
    MARGIN,
    MARK_INDENT,
    ROW_PADDING,
    TEXT_INDENT,
    Field,
    column_x,
    label_lines,
    make_grid,
)
from counterclaim.render.svg_shapes import (
    FONT,
    LARGE,
    SIZE,
    SMALL,
    answer_line,
    line_height,
    shape,
    svg_text,
    text_lines,
    text_width,
    wrap_words,
)
from counterclaim.render.wording import FAMILIES, Family, count_words, heading_words, visible

_QUIET = 'fill="#555"'
_BOLD = 'font-weight="600"'
_NOTE = "Dashed: what a stand answers. A stand is its party's own; nothing is judged."
_LEGEND: dict[Family, str] = {
    "charges": "alleges",
    "says": "confirms, acknowledges",
    "denies": "denies, doubts",
    "declines": "declines",
}
_MARK_BELOW = 9.0


def render_svg(account: Account) -> str:
    """The picture as SVG."""
    return Picture(account).drawn()


class Picture:
    """One picture while it is drawn, from the top down; `y` is how far it has come."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.handles = Handles(account)
        self.grid = make_grid(account, self.handles)
        self.y = MARGIN
        self.parts: list[str] = []

    def drawn(self) -> str:
        """Heading, claims, one row a party, what answers what, legend."""
        self._heading()
        self._column_heads()
        tops = {party: self._row(party) for party in self.grid.heights}
        self._answers(tops)
        self._footing()
        return self._frame("".join(self.parts))

    def _heading(self) -> None:
        document, room = self.account.document, self.grid.width - 2 * MARGIN
        self._write(wrap_words(document.title or document.name or "untitled", room, LARGE, max_lines=3), LARGE, _BOLD)
        self._write(wrap_words(" · ".join(heading_words(document)), room, SMALL, max_lines=2), SMALL, _QUIET)
        self.y += 6

    def _write(self, lines: list[str], size: float, style: str = "") -> None:
        self.parts.append(text_lines(lines, MARGIN, self.y + size, size, style=style))
        self.y += len(lines) * line_height(size)

    def _column_heads(self) -> None:
        if not self.grid.claims:
            self._write(["No claim was found in this text."], SIZE)
        top = self.y + SIZE
        for column, claim in enumerate(self.grid.claims):
            lines = wrap_words(claim.gist, COLUMN_WIDTH - 16, SIZE, max_lines=9)
            status = f"{self.handles.of(claim.id)} · {STATUS_WORDS[claim.status]}"
            self.parts.append(text_lines([status], column_x(column), top, SMALL, style=_QUIET))
            self.parts.append(text_lines(lines, column_x(column), top + line_height(SIZE), SIZE, style=_BOLD))
            self.y = max(self.y, top + (len(lines) + 1) * line_height(SIZE))

    def _row(self, party: str) -> float:
        """Draw a party's row; where its fields begin."""
        right = self.grid.width - MARGIN
        self.parts.append(f'<path d="M{MARGIN:g} {self.y:.1f}H{right:g}" stroke="#c8c8c8"/>')
        top = self.y + ROW_PADDING
        name = label_lines(party)
        self.parts.append(text_lines(name, MARGIN, top + SIZE, SIZE, style=_BOLD))
        if visible(party) != party_name(party):
            below = top + SIZE + len(name) * line_height(SIZE)
            self.parts.append(text_lines([party], MARGIN, below, SMALL, style=_QUIET))
        self.parts.extend(_stand(field, top + field.below) for field in self.grid.fields if field.party == party)
        self.y += self.grid.heights[party]
        return top

    def _answers(self, tops: dict[str, float]) -> None:
        """A dashed line from each stand to those in its column whose statements it answers."""
        for field in self.grid.fields:
            for other in self.grid.fields:
                answered = set(field.stance.answers) & set(other.stance.statements)
                if answered and other is not field and other.column == field.column:
                    ends = (tops[each.party] + each.below + _MARK_BELOW for each in (field, other))
                    self.parts.append(answer_line(column_x(field.column) + MARK_INDENT, *ends))

    def _footing(self) -> None:
        self.y += line_height(SIZE)
        x = MARGIN + 8
        for family, meaning in _LEGEND.items():
            self.parts.append(shape(family, x, self.y))
            self.parts.append(text_lines([meaning], x + 16, self.y + 4, SMALL))
            x += 46 + text_width(meaning, SMALL)
        self.y += line_height(SMALL)
        self._write(wrap_words(_NOTE, self.grid.width - 2 * MARGIN, SMALL), SMALL, _QUIET)
        if self.grid.left_out:
            named = ", ".join(self.handles.of(claim.id) for claim in self.grid.left_out)
            told = f"Not drawn: {count_words(len(self.grid.left_out), 'more claim')} ({named})."
            self._write(wrap_words(told, self.grid.width - 2 * MARGIN, SMALL), SMALL, _QUIET)

    def _frame(self, body: str) -> str:
        document, width, height = self.account.document, self.grid.width, self.y + MARGIN
        key = "".join(each for each in document.id.rsplit(":", 1)[-1][:12] if each.isalnum())
        told = " ".join(map(self._told, self.grid.claims)) or "No claim was found in this text."
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
            f'height="{height:.0f}" role="img" aria-labelledby="title-{key} told-{key}" font-family="{FONT}" '
            f'fill="#1a1a1a"><title id="title-{key}">'
            f"{svg_text('Who stands where: ' + (document.title or document.name or 'untitled'))}</title>"
            f'<desc id="told-{key}">{svg_text(told)}</desc><rect width="100%" height="100%" fill="#fff"/>{body}</svg>\n'
        )

    def _told(self, claim: Claim) -> str:
        stands: list[str] = []
        for stand in claim_stands(claim, self.account, self.handles):
            when = f", {stand.when}" if stand.when else ""
            answers = f", in answer to {'; '.join(stand.answers)}" if stand.answers else ""
            stands.append(f"{stand.who} {stand.verb}{when}{answers}")
        return f"{self.handles.of(claim.id)}, {STATUS_WORDS[claim.status]}: {visible(claim.gist)}. {'; '.join(stands)}."


def _stand(field: Field, top: float) -> str:
    """A mark with its verb, speaker, day and handles; who points at it sees the words that it rests on."""
    x, stand, lines = column_x(field.column), field.stand, list(field.lines)
    words = "; ".join(f"{handle} {words}" for handle, words in zip(stand.handles, stand.words, strict=False))
    return (
        f"<g><title>{svg_text(f'{stand.who} {stand.verb}: {words}')}</title>"
        f"{shape(FAMILIES[field.stance.stance], x + MARK_INDENT, top + _MARK_BELOW)}"
        f"{text_lines(lines[:1], x + TEXT_INDENT, top + SIZE, SIZE)}"
        f"{text_lines(lines[1:], x + TEXT_INDENT, top + SIZE + line_height(SMALL), SMALL, style=_QUIET)}</g>"
    )
