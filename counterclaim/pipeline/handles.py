"""Short names for what an account holds: S7, E2, T1, C3 and H, numbered as the view shows them.

In: an account. Out: the handle of each id, and the thing behind what a person types: a handle, an id, or the opening
of one. Handles hold within one account only; ids stay the same when the same text is read again.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from counterclaim.core.claim import Claim
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account

Thing = Statement | Event | Transfer | Claim | Headline
HEADLINE = "headline"
_CLAIM_ORDER = ("contested", "denied-only", "confirmed", "withdrawn", "uncontested")


@dataclass(frozen=True, slots=True)
class Found:
    """One thing of an account with its handle and its id; the headline's id is "headline"."""

    handle: str
    id: str
    thing: Thing


class Handles:
    """The handles of one account."""

    def __init__(self, account: Account) -> None:
        self.all: tuple[Found, ...] = (
            *(Found(f"S{n}", each.id, each) for n, each in enumerate(in_reading_order(account), start=1)),
            *(Found(f"E{n}", each.id, each) for n, each in enumerate(account.events, start=1)),
            *(Found(f"T{n}", each.id, each) for n, each in enumerate(account.transfers, start=1)),
            *(Found(f"C{n}", each.id, each) for n, each in enumerate(in_claim_order(account), start=1)),
            *((Found("H", HEADLINE, account.headline),) if account.headline.verdict is not None else ()),
        )
        self._by_id = {found.id: found for found in reversed(self.all)}
        self._by_handle = {found.handle: found for found in self.all}

    def of(self, identifier: str) -> str:
        """The handle of an id; of one that the account does not hold, its first figures."""
        found = self._by_id.get(identifier)
        return identifier[:8] if found is None else found.handle

    def get(self, identifier: str) -> Found | None:
        """The thing of an id."""
        return self._by_id.get(identifier)

    def statement(self, identifier: str | None) -> Statement | None:
        """The statement of an id, if the account holds it."""
        found = None if identifier is None else self._by_id.get(identifier)
        return found.thing if found is not None and isinstance(found.thing, Statement) else None

    def find(self, typed: str) -> tuple[Found, ...]:
        """What a person means by a handle, an id or the opening of one: none, one, or several that fit equally."""
        wanted = typed.strip()
        exact = self._by_handle.get(wanted) or self._by_id.get(wanted)
        if exact is not None:
            return (exact,)
        opened = tuple(found for found in self.all if wanted and found.id.startswith(wanted.lower()))
        if opened:
            return opened
        loose = self._by_handle.get(wanted.upper())
        return () if loose is None else (loose,)

    def near(self, typed: str, limit: int = 5) -> tuple[Found, ...]:
        """What may have been meant: ids or handles that look alike, else one of each kind."""
        wanted = typed.strip()
        alike = get_close_matches(wanted.lower(), [found.id for found in self.all], n=limit, cutoff=0.5)
        same_kind = [found for found in self.all if found.handle[0] == wanted[:1].upper() and wanted[1:].isdigit()]
        chosen = [self._by_id[each] for each in alike] or same_kind[-limit:]
        if not chosen:
            firsts = {found.handle[0]: found for found in reversed(self.all)}
            chosen = list(firsts.values())[::-1]
        return tuple(chosen[:limit])


def in_claim_order(account: Account) -> tuple[Claim, ...]:
    """Claims as the view shows them: those that somebody answers first, else in their own order."""
    return tuple(sorted(account.claims, key=lambda claim: _CLAIM_ORDER.index(claim.status)))


def in_reading_order(account: Account) -> tuple[Statement, ...]:
    """Statements as the view shows them: in text order, those inside another right after it."""
    ordered: list[Statement] = []
    pending = list(reversed(account.top_statements))
    while pending:
        statement = pending.pop()
        ordered.append(statement)
        pending.extend(reversed(account.children_of(statement)))
    # A parent that is not among the statements, or a circle of parents, must not make a statement unreachable.
    seen = {id(each) for each in ordered}
    return (*ordered, *(each for each in account.statements if id(each) not in seen))
