"""Hits of a search in a terminal: claims, statements, documents, each with the words around what was found.

In: hits and a page. Out: lines of rich Text; the words that were looked for are underlined, and in brackets where
there is no colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from counterclaim.ledger.views.nouns import HitRow
from counterclaim.render.ledger_words import SHORT_ID, STATUS_WORDS, document_words, short_id
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import Page
from counterclaim.render.wording import count_words, visible

_GUTTER = " " * (SHORT_ID + 2)
SECTIONS = (("claim", "CLAIMS"), ("statement", "STATEMENTS"), ("document", "DOCUMENTS"))
OPERATORS = (
    'All words have to be there, in any form of the word. "Words in quotation marks" stand side by side; den* finds '
    "every word that begins so."
)


def hit_lines(hits: Sequence[HitRow], page: Page) -> Iterator[Text]:
    """Everything that was found, kind after kind."""
    for kind, title in SECTIONS:
        own = [hit for hit in hits if hit.kind == kind]
        if not own:
            continue
        yield page.rule(title, count_words(len(own), "hit"))
        for hit in own:
            yield from _hit(hit, page)
        yield Text()


def _hit(hit: HitRow, page: Page) -> Iterator[Text]:
    first = short_id(hit.id).ljust(len(_GUTTER))
    if hit.kind == "claim":
        statuses: dict[str, str] = {str(status): words for status, words in STATUS_WORDS.items()}
        head = Text(statuses.get(hit.standing or "", "")).append(f": {visible(hit.snippet)}", style="bold")
        yield from page.wrapped(head, first, _GUTTER)
        return
    if hit.kind == "document" and hit.document is not None:
        yield from page.wrapped(Text(document_words(hit.document), style="bold"), first, _GUTTER)
        yield from page.wrapped(snippet_text(hit), _GUTTER)
        return
    verb = verb_for(hit.standing or "says", plural=is_plural(hit.who, "named"))
    head = Text(visible(hit.who), style="bold").append(f" {verb}: ").append_text(snippet_text(hit))
    yield from page.wrapped(head, first, _GUTTER)
    told = [] if hit.document is None else [f"in {document_words(hit.document, 70)}"]
    told += [f"and {count_words(hit.also, 'more statement')} in these words"] if hit.also else []
    told += [] if hit.claim is None else [f"claim {short_id(hit.claim)}"]
    yield from page.packed(told, _GUTTER, _GUTTER)


def snippet_text(hit: HitRow) -> Text:
    """The words around, with what was found marked."""
    told = Text()
    at = 0
    for start, end in hit.marks:
        told.append(visible(hit.snippet[at:start]))
        told.append(f"[{visible(hit.snippet[start:end])}]", style="bold underline")
        at = end
    return told.append(visible(hit.snippet[at:]))
