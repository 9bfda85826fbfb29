"""The state of a ledger in a terminal: how much it holds, what came in, how far it is anchored, what drew it.

In: a LedgerStatus and a page. Out: lines of rich Text.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.ledger.views.nouns import LedgerStatus, RunRow
from counterclaim.render.ledger_words import span_words
from counterclaim.render.page import Page
from counterclaim.render.wording import count_words, visible


def status_lines(status: LedgerStatus, page: Page) -> Iterator[Text]:
    """Everything there is to say of a ledger."""
    yield from page.wrapped(Text(visible(status.name), style="bold"), "")
    kinds = {"sqlite": "SQLite file", "postgresql": "PostgreSQL"}
    facts = (kinds.get(status.backend, status.backend), f"tables of version {status.schema_version}",
             f"{status.records:,} records in the log")  # fmt: skip
    yield from page.packed(facts, "", "")
    yield page.rule("HOLDS")
    width = max(len(f"{number:,}") for _, number in status.counts)
    for name, number in status.counts:
        aside = (
            f"   published {span_words(status.first_published, status.last_published)}" if name == "documents" else ""
        )
        yield from page.wrapped(Text(f"{number:>{width},} {name}").append(aside, style="dim"), "  ")
    yield page.rule("CAME IN")
    given = status.stored + status.duplicate + status.refused
    told = f"{given:,} inputs = {status.stored:,} stored + {status.duplicate:,} duplicate + {status.refused:,} refused"
    yield from page.wrapped(Text(told), "  ", "    ")
    for code, number in status.refusals:
        yield from page.wrapped(Text(f"{number:,} refused: {visible(code)}", style="yellow"), "    ")
    yield from page.wrapped(Text(f"{count_words(status.all_runs, 'run')}, the newest:"), "  ")
    for run in status.runs:
        yield from page.wrapped(_run(run), "    ", "      ")
    yield page.rule("ANCHORED")
    yield from _anchor(status, page)
    if status.judgements:
        yield page.rule("JUDGEMENTS IN FORCE")
        yield from page.packed([f"{number:,} {verdict}" for verdict, number in status.judgements], "  ", "  ")
    yield page.rule("DRAWN BY")
    for stamp in status.stamps:
        facts = (f"counterclaim {stamp.version}", f"network {stamp.network[:19]}", f"lexicon {stamp.lexicon[:19]}")
        yield from page.packed((count_words(stamp.documents, "document"), *facts), "  ", "  ")
    if not status.stamps:
        yield from page.wrapped(Text("nothing yet"), "  ")
    if len(status.stamps) > 1:
        told = "Some documents were drawn by an older network or lexicon. To read them again: counterclaim reread"
        yield from page.wrapped(Text(told, style="dim"), "  ")


def _run(run: RunRow) -> Text:
    told = Text(f"{run.started_at[:16].replace('T', ' ')} UTC  {run.kind}")
    if run.ended_at is None:
        return told.append("  not ended: it is running, or was cut off; what it stored is kept", style="yellow")
    if run.kind == "judge":
        return told
    return told.append(f"  {run.stored:,} stored, {run.duplicate:,} duplicate, {run.refused:,} refused", style="dim")


def _anchor(status: LedgerStatus, page: Page) -> Iterator[Text]:
    if status.checkpoint_at is None or status.checkpoint_root is None:
        told = "No checkpoint yet: the next add makes one."
        yield from page.wrapped(Text(told, style="yellow"), "  ")
        return
    at = status.checkpoint_at[:16].replace("T", " ")
    signed = "signed" if status.signed else "not signed"
    told = f"the first {status.anchored:,} of {status.records:,} records, by a checkpoint of {at} UTC, {signed}"
    yield from page.wrapped(Text(told), "  ", "    ")
    yield from page.wrapped(Text(f"root {status.checkpoint_root}", style="dim"), "  ")
    told = "A checkpoint proves something only where a copy of it is kept elsewhere. To check: counterclaim verify"
    yield from page.wrapped(Text(told, style="dim"), "  ")
