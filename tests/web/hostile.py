"""Stories whose every word is hostile: each payload as title, speaker, party, words, gist, item, outlet, address.

In: payloads. Out: accounts, as a reader would have drawn them from such a page. Always: what a loader would already
have taken out (NUL) is taken out here too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.pipeline.account import Account
from tests.ledger.affair import Line, tell

SLOTS = (
    "title", "byline", "outlet", "agency", "address", "file name", "speaker", "party", "addressee", "quoted words",
    "gist of a claim", "item of a transfer", "reason of a judgement",
)  # fmt: skip
"""Where a payload stands in a hostile ledger; those in addresses are added by the tests."""


def hostile_account(number: int, payload: str) -> Account:
    """One story that holds a payload in every slot."""
    words = payload.replace("\x00", "\ufffd")
    lines = (
        Line(words, "accused", f"{words} of shipping {words} launchers", "accuses", words, words, addressee=words,
             on=date(2019, 5, 6)),
        Line(f"The {words} envoy", "denied", f"that {words} was shipped", "denies", "MLT", words, on=date(2019, 5, 7),
             answers=0),
    )  # fmt: skip
    account = tell(
        words, lines, published=date(2019, 5, 8), title=f"{words} {number}", agency=words, outlet=words,
        moved=("MLT", words, words, "artillery"),
    )  # fmt: skip
    return replace(account, document=replace(account.document, url=words, byline=words, name=words))
