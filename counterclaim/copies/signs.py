"""Signs that a page was reworded, translated or badly taken over, seen without its original.

In: a document. Out: `Sign`s with their place and a calibrated score, in text order. Always: clean copy stays silent:
two weak signs do not add up here, and what a style may do ("Not so.") is none. What was changed only an original can
tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterclaim.actors.parties import find_parties
from counterclaim.copies.telling import Line, Telling, read_telling
from counterclaim.core.copy import Sign, SignKind
from counterclaim.core.document import Document
from counterclaim.core.span import Field, Span
from counterclaim.core.statement import Reason
from counterclaim.documents.boilerplate import lone_name
from counterclaim.lexicon.agencies import load_agencies
from counterclaim.lexicon.copies import load_signs, sentence_words, sign_score, title_words

MIN_FRAGMENT_WORDS, MAX_FRAGMENT_WORDS = 2, 14
_LOWER_OPENING = re.compile(
    r"(?<![\w.@/-])(?P<before>[^\W\d_]{3,})(?P<marks>[”\"’')]*)\. (?P<after>[^\W\d_A-Z][\w’'-]*)"
    r"(?= [^\W\d_A-Z]|[.,;:]| [A-Z])"
)
_SHORTENED = frozenset(
    "vs etc approx est inc corp ltd bros gov sen rep gen col capt lieut sgt prof hon rev ave blvd dept univ"
    " fig vol ed eds"
    " jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun dem dems repub com org net mrs messrs"
    " ala ariz ark calif colo conn del fla ill ind kan mass mich minn miss mont neb nev okla ore penn tenn tex"
    " wash wis wyo".split()
)
_ACRONYM_FRAGMENT = re.compile(r"[A-Z]{2,6}(?: [a-z]+){1,2}\.")
_OFFICE_FRAGMENT = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:Minister|Director|Secretary|President|Chairman|Chief|Head|Spokesman|Office|Ministry)"
    r" (?:of|for) "
)
_EMPTY = re.compile(r"“\s*”")
_TAIL = re.compile(r"\s[|–—-]\s(?P<tail>[^|–—]{2,30})$")
_DANGLES = re.compile(r"\s(?P<tail>of|to|for|with|by|and|the|a|an|from|over|against|as|its|their|his)$", re.IGNORECASE)


def find_signs(document: Document) -> tuple[Sign, ...]:
    """All signs of a document, in the order of the text; those of the title come first."""
    return signs_of(read_telling(document))


def signs_of(telling: Telling) -> tuple[Sign, ...]:
    """The same for a document that is cut up already."""
    document = telling.document
    found = [
        *_of_title(document),
        *_of_patterns(document),
        *_of_openings(document),
        *_of_quotes(document),
        *_of_fragments(telling),
        *_of_byline(document),
    ]
    kept: list[Sign] = []
    for sign in sorted(found, key=lambda each: (each.span.field != "title", each.span.start, -each.score)):
        if not any(sign.span.overlaps(other.span) for other in kept):
            kept.append(sign)
    return tuple(kept)


def _sign(kind: SignKind, span: Span, detail: str, rule: str) -> Sign:
    score = sign_score(kind)
    return Sign(kind, span, detail, score, (Reason(rule, detail, (span,), score),))


def _is_prose(document: Document, start: int, end: int) -> bool:
    return not any(each.start < end and start < each.end for each in document.boilerplate)


def _of_patterns(document: Document) -> Iterator[Sign]:
    parts: tuple[tuple[str, Field], ...] = ((document.title or "", "title"), (document.text, "text"))
    for text, field in parts:
        for pattern in load_signs():
            for match in pattern.regex.finditer(text):
                if field == "title" or _is_prose(document, *match.span()):
                    told = " ".join(match[0].split())
                    yield _sign(pattern.kind, Span(*match.span(), field), f"“{told}”: {pattern.name}", pattern.name)


def _of_openings(document: Document) -> Iterator[Sign]:
    """A full stop in the middle of a sentence: "the office said. ministry in a statement"."""
    for match in _LOWER_OPENING.finditer(document.text):
        before, after = match["before"].lower(), match["after"]
        if (
            before in _SHORTENED
            or (before in title_words() and len(before) < 5)
            or not _is_prose(document, *match.span())
        ):
            continue
        if after.startswith(("http", "www")) or (
            document.text[match.end() : match.end() + 1] == "." and len(after) < 4
        ):
            continue
        kind: SignKind = "broken quotation" if match["marks"] else "broken sentence"
        detail = f"a sentence goes on after its full stop: “{match[0]}”"
        yield _sign(kind, Span(*match.span()), detail, "lower case after a full stop")


def _of_quotes(document: Document) -> Iterator[Sign]:
    """Quotation marks with nothing between them: what stood there was lost."""
    for match in _EMPTY.finditer(document.text):
        if _is_prose(document, *match.span()):
            yield _sign("broken quotation", Span(*match.span()), "the words of a quotation are gone", "empty quotation")


def _of_fragments(telling: Telling) -> Iterator[Sign]:
    """A piece of a sentence that stands alone behind a full stop."""
    before: Line | None = None
    for line in telling.lines:
        text = line.span.within(telling.document.text)
        behind = before is not None and before.paragraph == line.paragraph and before.tokens[-1].text == "."
        if behind and _is_fragment(line, text):
            yield _sign("orphaned fragment", line.span, f"no sentence: “{text}”", "fragment")
        before = line


def _is_fragment(line: Line, text: str) -> bool:
    words = [token.low for token in line.tokens if token.is_word]
    if not MIN_FRAGMENT_WORDS <= len(words) <= MAX_FRAGMENT_WORDS or text[-1] != ".":
        return False
    if _OFFICE_FRAGMENT.match(text) is None and _ACRONYM_FRAGMENT.fullmatch(text) is None:
        return False
    # The plurals of an office at length ("Minister of Foreign Affairs") are not taken for verbs.
    return not sentence_words("verb").intersection(words) and not any(word.endswith("ed") for word in words)


def _of_title(document: Document) -> Iterator[Sign]:
    """A title with a piece of another at its end: "... to Russia | Washington"."""
    title = document.title
    if title is None:
        return
    match = _TAIL.search(title)
    if match is not None:
        tail = match["tail"].strip()
        agencies = load_agencies()
        named = find_parties(tail)
        is_place = bool(named) and named[0].span == Span(0, len(tail)) and agencies.get_id(tail) is None
        if is_place and document.outlet != tail:
            span = Span(match.start("tail"), match.start("tail") + len(tail), "title")
            yield _sign("orphaned title", span, f"a piece of another title or name: “{tail}”", "title tail")
    dangling = _DANGLES.search(title)
    if dangling is not None:
        span = Span(*dangling.span("tail"), "title")
        yield _sign("orphaned title", span, f"the title breaks off after “{dangling['tail']}”", "title breaks off")


def _of_byline(document: Document) -> Iterator[Sign]:
    """An agency's notice, and behind it the name of somebody who signs as if it were theirs."""
    if document.agency is None:
        return
    notices = [each for each in document.boilerplate if _credits(document, each)]
    for span in document.boilerplate:
        words = document.words_of(span).strip()
        if notices and span.start > notices[-1].end and lone_name(words) is not None:
            detail = f"“{words}” signs what {document.agency} is credited with"
            yield _sign("stranger's byline", span, detail, "name after an agency's notice")


def _credits(document: Document, span: Span) -> bool:
    words = document.words_of(span)
    lexicon = load_agencies()
    return len(words) > 12 and any(
        lexicon.get_id(match[0]) == document.agency for match in lexicon.names.finditer(words)
    )
