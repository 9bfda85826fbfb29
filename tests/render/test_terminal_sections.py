from __future__ import annotations

import io
import re
from dataclasses import replace
from itertools import product
from typing import get_args

import pytest
from rich.cells import cell_len
from rich.console import Console

from counterclaim.cli.read import read as read_command
from counterclaim.core.claim import ClaimStatus
from counterclaim.core.document import Document
from counterclaim.core.event import EventType, Modality
from counterclaim.core.headline import Headline, Verdict
from counterclaim.core.measure import Applies
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.transfer import Quantity, Stage, TransferStatus
from counterclaim.pipeline.account import Account
from counterclaim.render.claim_words import STATUS_MARKS, STATUS_NOTES, STATUS_WORDS, VERDICTS
from counterclaim.render.event_words import EVENT_NOUNS, MODALITY_MARKS
from counterclaim.render.page import COLOURS, FULL, PLAIN
from counterclaim.render.terminal import SECTIONS, print_account
from counterclaim.render.transfer_words import APPLIES, STAGES, quantity_words
from counterclaim.render.transfer_words import STATUS_MARKS as TRANSFER_MARKS
from tests.accounts import make_account, make_cargo_account


def shown(account: Account, width: int = 100, *, encoding: str = "utf-8", only: tuple[str, ...] = SECTIONS) -> str:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, errors="replace")
    print_account(account, Console(file=out, width=width, color_system=None), only=only)
    out.flush()
    return raw.getvalue().decode(encoding)


def test_every_value_has_words_and_a_mark() -> None:
    assert set(STATUS_WORDS) == set(STATUS_NOTES) == set(STATUS_MARKS) == set(get_args(ClaimStatus))
    assert set(VERDICTS) == set(get_args(Verdict))
    assert set(EVENT_NOUNS) == set(get_args(EventType))
    assert set(MODALITY_MARKS) == set(get_args(Modality))
    assert set(TRANSFER_MARKS) == set(get_args(TransferStatus))
    assert set(STAGES) == set(get_args(Stage)) and set(APPLIES) == set(get_args(Applies))
    assert set(FULL.marks) == set(PLAIN.marks) == set(COLOURS)
    assert len(set(FULL.marks.values())) == len(FULL.marks)


def test_the_options_of_the_command_are_the_sections_of_the_view() -> None:
    only = next(each for each in read_command.params if each.name == "only")
    assert tuple(only.type.choices) == SECTIONS  # type: ignore[attr-defined]


def test_a_denial_stands_under_the_claim_that_it_answers() -> None:
    told = shown(make_cargo_account(), only=("claims",))
    lines = [line.strip() for line in told.splitlines()]
    claim = lines.index("C1   contested: Malta secretly shipped launchers to rebels in Fezzan")
    accusation = next(n for n, line in enumerate(lines) if line.startswith("▲ Tunisian officials (TUN) allege"))
    denial = next(n for n, line in enumerate(lines) if line.startswith("✕ Malta (MLT) denies"))
    assert claim < accusation < denial
    assert lines[denial + 1] == "└ answers Tunisian officials (TUN) S1"
    assert "S2 “that it had sent any launchers” 186–216" in lines[denial + 2]
    assert "transfer T1 · 2 independent sources" in told and "week of 29 Apr – 5 May 2019" in lines[accusation]


def test_what_nobody_answers_is_short_and_names_who_says_it_before_what_is_said() -> None:
    told = shown(make_cargo_account(), only=("claims",))
    assert "C2   ▲ observers warn: the army might shell Ghat" in told
    assert told.index("C1 ") < told.index("answered by nobody in this text") < told.index("C2 ")


def test_a_transfer_tells_parties_items_way_sources_and_rules() -> None:
    told = shown(make_cargo_account(), 120, only=("transfers",))
    for words in (
        "T1   ▲ alleged: Malta (MLT) → rebels in Fezzan",
        "shipped · Apr 2019 · claim C1",
        "artillery, 24 or more: “launchers” 107–116, “dozens of” 97–106",
        "by way of “Gozo” 147–151",
        "said to be concealed: “secretly” 80–88",
        "▲ alleged by Tunisian officials (TUN) S1 [“shipped” 89–96]",
        "✕ denied by Malta (MLT) S2 [“sent” 198–202]",
        "✕ Malta (MLT) denies, 6 May 2019 S3",
        "rule: would breach S/RES/1970 (2011) OP 9 if true: arms to Libya are forbidden to all States",
        "rule: would be exempt from S/RES/2009 (2011) OP 13 if true",
    ):
        assert words in told
    assert "breached" not in told


def test_events_open_with_their_standing_and_transfers_are_not_told_twice() -> None:
    told = shown(make_cargo_account(), only=("events",))
    assert "E2   ● reported sanction: Algeria (DZA)" in told and "told by the article itself" in told
    assert "E3   ? hypothetical assault: the army" in told and "Ghat · day not told" in told
    assert "supposed, not said to have happened; told by observers S4" in told
    assert "words “closed” 298–304" in told
    assert "E1" not in told


@pytest.mark.parametrize("modality", [each for each in get_args(Modality) if each != "reported"])
def test_nothing_but_the_articles_own_telling_reads_as_reported(modality: Modality) -> None:
    account = make_cargo_account()
    event = replace(account.events[1], modality=modality, statement="s1")
    told = shown(replace(account, events=(event,), transfers=()), only=("events",))
    assert f"{modality} sanction: Algeria" in told
    assert "the article itself" not in told and "reported" not in told and "Tunisian officials" in told


def test_the_headline_shows_both_passages_where_it_says_another_thing() -> None:
    told = shown(make_cargo_account())
    assert "H    ▲ headline overstated: the headline tells as fact what the body only reports as said" in told
    assert "the body gives it as what Tunisian officials say" in told
    assert "[title “Malta shipped” t0–13 · body “Tunisian officials said” 31–54]" in told


def test_a_supported_headline_is_short_and_a_missing_verdict_says_nothing() -> None:
    account = make_cargo_account()
    supported = replace(account, headline=Headline("supported", "a long reason", (Span(0, 5, "title"),)))
    told = shown(supported)
    assert "● headline supported" in told and "a long reason" not in told
    assert "headline" not in shown(replace(account, headline=Headline(None, None, ())), only=("headline",))


def test_only_shows_what_was_asked_for() -> None:
    told = shown(make_cargo_account(), only=("transfers",))
    assert "TRANSFERS OF ARMS" in told
    assert not any(title in told for title in ("CLAIMS", "EVENTS", "STATEMENTS", "headline"))


def test_an_account_of_statements_alone_has_no_empty_sections() -> None:
    told = shown(make_account())
    assert not any(title in told for title in ("CLAIMS", "TRANSFERS", "EVENTS", "STATEMENTS", "headline"))


def test_what_is_not_told_is_said_not_to_be() -> None:
    account = make_cargo_account()
    (transfer,) = account.transfers
    bare = replace(
        transfer, supplier=None, recipient=None, when=None, stage="unspecified", route=(), concealed=False, tellings=(),
        reasons=(), claim=None, measures=(), items=(replace(transfer.items[0], category="unspecified", quantity=None),),
    )  # fmt: skip
    told = shown(replace(account, transfers=(bare,)), only=("transfers",))
    assert "alleged: supplier not told → recipient not told" in told
    assert "stage not told · day not told" in told and "kind not told, number not told: “launchers”" in told
    assert "conceal" not in told and "rule" not in told


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (1_000_000, None, "1,000,000 or more"), (None, 300, "up to 300"), (240, 240, "240"), (20, 99, "20 to 99"),
        (None, None, "number not told"), (0, 0, "0"),
    ],
)  # fmt: skip
def test_numbers_are_told_as_intervals(low: int | None, high: int | None, expected: str) -> None:
    assert quantity_words(Quantity(Span(0, 1), low, high)) == expected
    assert quantity_words(None) == "number not told"


@pytest.mark.parametrize(("width", "encoding"), list(product([48, 72, 110, 160], ["utf-8", "latin-1", "ascii"])))
def test_lines_keep_the_width_and_plain_terminals_get_plain_marks(width: int, encoding: str) -> None:
    told = shown(make_cargo_account(), width, encoding=encoding)
    assert max(cell_len(line) for line in told.splitlines()) <= width
    if encoding != "utf-8":
        assert "x Malta (MLT) denies" in told and "! Tunisian officials" in told and "▲" not in told


HOSTILE = "\x1b[31m[bold]red[/bold]\u202e\x07"


def hostile_account() -> Account:
    """The cargo story with every word that is not a span of it replaced by something hostile."""
    account = make_cargo_account()
    (transfer,) = account.transfers
    party = Participant(HOSTILE, f"x{HOSTILE}", transfer.items[0].span)
    measures = tuple(replace(each, citation=HOSTILE, why=HOSTILE) for each in transfer.measures)
    claims = tuple(
        replace(
            claim,
            gist=f"{HOSTILE} {claim.gist}",
            positions=tuple(replace(each, party=HOSTILE, speaker=f"y{HOSTILE}") for each in claim.positions),
        )
        for claim in account.claims
    )
    text = account.document.text.replace("launchers", "launch\x1b[2J", 1).replace("Gozo", "[/i]")
    document: Document = replace(account.document, text=text, title=HOSTILE, url=HOSTILE)
    return replace(
        account,
        document=document,
        claims=claims,
        transfers=(replace(transfer, supplier=party, recipient=party, measures=measures),),
        events=tuple(replace(each, actor=party, place=HOSTILE) for each in account.events),
        headline=Headline("reversed", HOSTILE, (Span(0, 3, "title"),)),
    )


def test_nothing_hostile_reaches_the_terminal_and_markup_stays_text() -> None:
    told = shown(hostile_account(), 110)
    assert not {"\x1b", "\u202e", "\x07"} & set(told)
    assert told.count("[bold]red[/bold]") > 10 and "[/i]" in told
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", told)
