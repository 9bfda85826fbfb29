from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import Console

from counterclaim.pipeline.account import Account
from counterclaim.render.terminal import MIN_WIDTH, print_account
from tests.accounts import STAMP, make_account, make_document, make_statement


def shown(
    account: Account, width: int = 96, *, colour: bool = False, explain: bool = False, encoding: str = "utf-8"
) -> str:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, errors="replace")
    system = "truecolor" if colour else None
    print_account(account, Console(file=out, width=width, color_system=system, force_terminal=colour), explain=explain)
    out.flush()
    return raw.getvalue().decode(encoding)


@pytest.mark.parametrize("width", [80, 100, 120])
@pytest.mark.parametrize("explain", [False, True])
def test_no_line_is_wider_than_the_terminal(width: int, explain: bool) -> None:
    long_word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 4
    account = make_account()
    account = replace(account, document=replace(account.document, title=f"Mayor of {long_word} denies it"))
    assert max(cell_len(line) for line in shown(account, width, explain=explain).splitlines()) <= width


def test_each_line_names_the_words_that_support_it() -> None:
    told = shown(make_account())
    for words in ("“Malta” 31–36", "cue “denied” 47–53", "cue “said in an interview” 249–269", "“last week” 328–337"):
        assert words in told


def test_position_addressee_channel_and_day_stand_in_the_line() -> None:
    lines = shown(make_account(), 110).splitlines()
    accusation = next(line for line in lines if "accuses →" in line)
    assert accusation.startswith("S3 ") and "Carla Zerafa, Interior Minister (MLT) accuses → Tunisia" in accusation
    interview = next(line for line in lines if "in an interview · quoted" in line)
    assert "✕ Carla Zerafa (MLT) denies" in interview
    assert any(line.rstrip().endswith("paraphrased · 6 May 2019") for line in lines)


def test_a_denial_differs_without_colour_and_with_it() -> None:
    plain = shown(make_account())
    assert "\x1b" not in plain
    assert "✕ Malta (MLT) denies" in plain and "▲ Carla Zerafa" in plain
    coloured = shown(make_account(), colour=True)
    denial = next(line for line in coloured.splitlines() if "denies" in line and "legend" not in line)
    charge = next(line for line in coloured.splitlines() if "accuses" in line)
    assert "36m" in denial and "31m" in charge


def test_a_statement_inside_another_stands_indented_under_it() -> None:
    lines = shown(make_account()).splitlines()
    parent = next(number for number, line in enumerate(lines) if "Two Tunisian officers (TUN, unnamed) allege" in line)
    child = next(number for number, line in enumerate(lines) if "confirms" in line and "Malta" in line)
    assert parent < child and lines[child].startswith("S6     └ ● Malta (MLT) confirms")


def test_an_unresolved_speaker_is_shown_as_such() -> None:
    assert "○ “The minister” (speaker unresolved) declines" in shown(make_account())


def test_quotes_keep_their_marks_and_warnings_are_shown() -> None:
    told = shown(make_account())
    assert "│ “They have never shown us one paper,”" in told
    assert "! 2 lines of advertising were left out" in told


def test_reasons_and_scores_come_with_explain_only() -> None:
    assert "because" not in shown(make_account())
    told = shown(make_account(), 120, explain=True)
    assert "because position.cue: “denied” tells the position [“denied” 47–53]" in told
    assert "score 0.90" in told


def test_a_terminal_without_the_marks_gets_plain_ones() -> None:
    told = shown(make_account(), encoding="latin-1")
    assert "x Malta (MLT) denies" in told and "! Carla Zerafa" in told and "│" not in told


def test_an_empty_account_says_so() -> None:
    told = shown(Account(make_document("Rain fell."), None, (), STAMP), 80)
    assert "No attributed statement was found in this text." in told and "0 statements" in told


def test_escape_codes_of_a_document_never_reach_the_terminal() -> None:
    text = "The \x1b[2J minister denied \x1b]0;owned\x07 it."
    statement = make_statement(1, "minister", "denied", "it", "denies", text=text)
    account = Account(make_document(text, title="\x1b[31mRed\u202e"), None, (statement,), STAMP, warnings=("\x1b[5m",))
    assert not {"\x1b", "\x07", "\u202e"} & set(shown(account))


def test_markup_of_the_view_is_not_read_from_the_document() -> None:
    text = "[bold]Nobody[/bold] denied [link=x]it[/link]."
    statement = make_statement(1, "Nobody", "denied", "[link=x]it[/link]", "denies", text=text)
    assert "[link=x]it[/link]" in shown(
        Account(make_document(text, title="[red]T"), None, (statement,), STAMP), MIN_WIDTH
    )
