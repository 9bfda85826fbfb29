"""A web page to a Draft: the article's words by trafilatura, its metadata, and an account of what was lost or is odd.

In: the decoded source of a page. Out: the Draft, with alterations for depth, dropped paragraphs, struck and hidden
words and bidi controls. Always holds: no loss that can be measured passes in silence. There is no way back from the
text to the source: the drawn text is the one that spans refer to.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from counterclaim.core.document import Alteration
from counterclaim.core.errors import InputError
from counterclaim.documents.cleaning import clean_text, replace_unprintable
from counterclaim.documents.draft import Draft
from counterclaim.documents.markup import MAX_ELEMENTS, Markup, count_words, measure_markup
from counterclaim.documents.metadata import PageMetadata, read_metadata
from counterclaim.documents.oddities import is_hidden, mark_oddities, resolve_oddities

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LOSS_WORTH_A_WARNING = 0.15
MIN_PARAGRAPH_WORDS = 8

_SILENT = logging.NullHandler()
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_OUTSIDE_ARTICLE = frozenset("nav header footer aside form button figure figcaption".split())


def parse_page(decoded: str, *, name: str, url: str | None = None) -> Draft:
    """The Draft of a web page, or InputError where it holds no article or is built to do harm."""
    source, replaced = replace_unprintable(_XML_DECLARATION.sub("", decoded, count=1))
    markup = measure_markup(source)
    if markup.elements > MAX_ELEMENTS:
        raise InputError(
            "input.hostile-html",
            f"{name} has {markup.elements} elements; a page with an article has far fewer than {MAX_ELEMENTS}",
            "Save the article's text as plain text and give that.",
        )
    tree = _parse_tree(source, name)
    metadata = read_metadata(tree, url)
    lost, warnings = _depth_loss(markup, tree)
    replaced += _settle_layout(tree)
    marked = mark_oddities(tree)
    paragraphs = _article_paragraphs(tree)
    drawn = _draw_text(tree, name)
    left_out, more_warnings = _paragraph_loss(paragraphs, drawn)
    cleaned = clean_text(_without_title(drawn, metadata.title))
    text, odd = resolve_oddities(cleaned.text, marked)
    drawing = Alteration("markup", "main text drawn from a web page")
    return _draft(
        text, metadata, (drawing, *replaced, *lost, *left_out, *cleaned.alterations, *odd), warnings + more_warnings
    )


def _draft(text: str, metadata: PageMetadata, alterations: tuple[Alteration, ...], warnings: tuple[str, ...]) -> Draft:
    return Draft(
        text,
        title=metadata.title,
        byline=metadata.byline,
        published=metadata.published,
        published_from=metadata.published_from,
        outlet=metadata.outlet,
        url=metadata.url,
        alterations=alterations,
        warnings=warnings,
    )


def _parse_tree(source: str, name: str) -> HtmlElement:
    from lxml import etree, html

    # No network and no huge_tree: what lies too deep is counted and reported instead of followed.
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(source.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            "input.html-broken", f"{name} cannot be parsed as HTML: {str(error)[:120]}", "Save its text and give that."
        ) from error
    return tree


def _settle_layout(tree: HtmlElement) -> tuple[Alteration, ...]:
    """Line breaks of the source become spaces, as on a screen, and tables that hold paragraphs become plain blocks.

    Control characters that character references brought in are shown as U+FFFD; they are counted in what is returned.
    """
    replaced: list[Alteration] = []

    def settled(text: str, is_wrapped: bool) -> str:
        text, lost = replace_unprintable(text)
        replaced.extend(lost)
        return text.replace("\n", " ") if is_wrapped else text

    for element in tree.iter():
        if element.text and not element.text.isprintable():
            element.text = settled(element.text, element.tag != "pre")
        if element.tail and not element.tail.isprintable():
            element.tail = settled(element.tail, True)
    for cell in tree.xpath("//td[count(.//p) > 1]"):
        for element in (cell, *cell.iterancestors("tr", "tbody", "table")):
            element.tag = "div"
    return tuple(replaced)


def _draw_text(tree: HtmlElement, name: str) -> str:
    """The article's words: trafilatura tuned for precision, else for recall."""
    import trafilatura

    # Without a handler of its own its warnings would reach the user's screen; what they say is told by the Document.
    logging.getLogger("trafilatura").addHandler(_SILENT)
    for precise in (True, False):
        try:
            text = trafilatura.extract(
                tree, favor_precision=precise, favor_recall=not precise, include_comments=False, output_format="txt"
            )
        except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError) as error:
            # It promises no set of exceptions, and a foreign page must not end a batch.
            raise InputError(
                "input.html-broken",
                f"no article can be drawn from {name}: {type(error).__name__}",
                "Save its text and give that.",
            ) from error
        if text and count_words(text) >= MIN_PARAGRAPH_WORDS:
            return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
    raise InputError(
        "input.no-article",
        f"{name} is a web page without an article in it",
        "Open the page, save its text and give that.",
    )


def _depth_loss(markup: Markup, tree: HtmlElement) -> tuple[tuple[Alteration, ...], tuple[str, ...]]:
    if not markup.is_too_deep:
        return (), ()
    kept = sum(
        count_words(text)
        for element in tree.iter()
        if element.tag not in ("script", "style", "title")
        for text in _own_text(element)
    )
    lost = max(0, markup.words - kept)
    detail = f"nested {markup.depth} levels deep; about {lost} of {markup.words} words lie too deep to read"
    return (Alteration("depth", detail),), (f"text incomplete: {detail}",)


def _own_text(element: HtmlElement) -> tuple[str, ...]:
    return tuple(text for text in (element.text, element.tail) if text)


def _article_paragraphs(tree: HtmlElement) -> list[list[str]]:
    """The paragraphs, in inline pieces, of the block that holds most words in paragraphs: told by a second rule."""
    blocks: dict[HtmlElement, list[list[str]]] = {}
    for paragraph in tree.iter("p"):
        parent = paragraph.getparent()
        pieces = [piece for piece in paragraph.itertext() if count_words(piece) and not is_hidden(piece)]
        if parent is None or sum(map(count_words, pieces)) < MIN_PARAGRAPH_WORDS:
            continue
        if any(ancestor.tag in _OUTSIDE_ARTICLE for ancestor in paragraph.iterancestors()):
            continue
        blocks.setdefault(parent, []).append(pieces)
    return max(blocks.values(), key=lambda block: sum(len(piece) for pieces in block for piece in pieces), default=[])


def _paragraph_loss(paragraphs: list[list[str]], drawn: str) -> tuple[tuple[Alteration, ...], tuple[str, ...]]:
    """What of the main block is not in the text: whole paragraphs, or pieces inside one, which may turn its sense."""
    drawn_letters = _NO_LETTER.sub("", drawn)
    missing = [[piece for piece in pieces if _NO_LETTER.sub("", piece) not in drawn_letters] for pieces in paragraphs]
    lost = sum(count_words(piece) for pieces in missing for piece in pieces)
    if lost == 0:
        return (), ()
    whole = sum(count_words(piece) for pieces in paragraphs for piece in pieces)
    first = next(piece for pieces in missing for piece in pieces)
    detail = f"{lost} of {whole} words in paragraphs of the page's main block were left out"
    inside = any(gone and len(gone) < len(pieces) for gone, pieces in zip(missing, paragraphs, strict=True))
    warnings = (f"text may be incomplete: {detail}",) if inside or lost > LOSS_WORTH_A_WARNING * whole else ()
    return (Alteration("words left out", f"{detail}, first {' '.join(first.split())[:80]!r}"),), warnings


def _without_title(drawn: str, title: str | None) -> str:
    first, _, rest = drawn.partition("\n\n")
    if title is not None and rest and _NO_LETTER.sub("", first).casefold() == _NO_LETTER.sub("", title).casefold():
        return rest
    return drawn
