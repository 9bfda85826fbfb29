"""One telling of a transfer, before the tellings of one document are put together.

In: nothing. Out: the class `Draft`. Always: what its sentence does not tell is None or empty. How drafts are made is
left to tellings.py, what becomes of them to settle.py and merge.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import Category
from counterclaim.events.materiel import Goods
from counterclaim.events.standing import Standing
from counterclaim.lexicon.transfers import TransferFrame


@dataclass(frozen=True, slots=True)
class Draft:
    """One telling; parties that its sentence does not name are None."""

    trigger: Word
    frame: TransferFrame
    supplier: Participant | None
    recipient: Participant | None
    pair: tuple[Participant, ...]
    """Parties of a deal whose direction is open."""
    goods: tuple[Goods, ...]
    by_reference: bool
    """True if the goods are named before and only pointed at here."""
    wide: bool
    open_end: bool
    """True where a seller or goal is told of but not who: nobody is to be filled in."""
    nobody: bool
    """True where somebody acts whose party nothing tells."""
    in_return: bool
    joint: frozenset[str]
    """All suppliers that the same words name: none of them is the other's customer."""
    around: frozenset[str]
    """The parties that the telling's sentence names."""
    standing: Standing
    when: Interval | None
    reasons: tuple[Reason, ...]

    @property
    def categories(self) -> frozenset[Category]:
        """What is transferred, by category."""
        return frozenset(each.category for each in self.goods)

    @property
    def adds_more(self) -> bool:
        """True for "more would follow": a further transfer between the parties told of just before."""
        further = self.frame.actor == "items" and self.trigger.text.lower().startswith("follow")
        if further and self.supplier is None and self.recipient is None:
            return bool(self.goods) and not self.by_reference
        return (
            bool(self.goods)
            and not self.by_reference
            and self.goods[0].first == self.goods[0].last
            and (
                self.supplier is None
                and self.recipient is None
                and self.goods[0].mention.end <= self.goods[0].item.span.start
            )
        )

    @property
    def span(self) -> Span:
        """The words of the trigger."""
        return Span(self.trigger.start, self.trigger.end)
