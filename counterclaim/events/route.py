"""By which way, and whether in secret: the places that goods pass or end at, and words of concealment.

In: a ground, a trigger and its goods. Out: a `Way`. Always: places as said; the buyer's or seller's name alone is no
place on the way. A disguised destination is named as the words name it, since that is all the reader is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.events.ground import Ground
from counterclaim.lexicon.transfers import load_patterns

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NAME = r"[A-Z][\w’'-]*(?: (?:of the |of |al-|el-|d’)?[A-Z][\w’'-]*)*"
_KIND = r"(?:air ?base|naval base|airport|airfield|airstrip|port|harbou?r|border crossing|base|depot)"
_OF_NAME = rf"(?: (?:[a-z]+ )?(?:{_KIND}|city|town|village|island|province|region|district|capital) of {_NAME})"
_PLACE = re.compile(
    r"\s*(?P<place>(?:[A-Z][\w’'-]*[’']s )?"
    rf"(?:(?:the |a |an |its |his |their )?(?:[a-z’-]+ ){{0,3}}(?:(?:in|of|at|near) (?:the )?)?)?{_NAME}"
    rf"(?: (?:in|or|and) (?:the )?(?:[a-z]+ of )?(?!{_MONTHS}){_NAME})*"
    rf"(?:{_OF_NAME}| {_KIND}\b)?)"
)
_VEHICLE = re.compile(
    r"^.*\b(?:planes?|ships?|vessels?|trucks?|aircraft|freighters?|trains?|boats?|jets?|airliners?) "
    r"(?=(?:at|in|near) )",
    re.IGNORECASE,
)
_BAD_PLACE = re.compile(rf"^(?:{_MONTHS}|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)")
_KIND_WORD = re.compile(rf"\b{_KIND}\b")
_FURTHER = re.compile(r"(?:,? by (?:air|sea|road|rail|train|plane|lorry|truck|ship)| and)? (?:from|to|via|through)\b")
_LEGS = 3
_MOVED = "moved from, to or at"
_BY = re.compile(r" by (?:air|sea|road|rail|train|plane|lorry|truck)\b")
_GOES_ON = frozenset(
    """destination wagons lorries trucks containers boxes waybills papers manifest manifests labels documents cargo
    cargoes shipment shipments delivery deliveries plane planes flight flights ship ships vessel crates convoy
    convoys goods supplies arms weapons freighter consignment aircraft work""".split()
)
_MOVES = frozenset(
    """unloaded loaded landed shipped flown carried brought moved arrived came went passed travelled hidden packed
    wrapped labelled marked declared listed disguised transported trucked ferried""".split()
)
_FOLLOW_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Way:
    """Places on the way and the words that tell of concealment."""

    places: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()


def way_of_sentence(ground: Ground, number: int) -> Way:
    """The places and the concealing words of one sentence."""
    sentence = ground.reading.sentences[number]
    text = ground.reading.document.text
    return Way(_places(ground, text, sentence.start, sentence.end), _hidden(text, sentence.start, sentence.end))


def _hidden(text: str, start: int, end: int) -> tuple[Span, ...]:
    found = [
        Span(*match.span())
        for entry in load_patterns("concealed")
        for match in entry.pattern.finditer(text, start, end)
    ]
    if not found:
        return ()
    openly = [match for entry in load_patterns("not_concealed") for match in entry.pattern.finditer(text, start, end)]
    return tuple(span for span in sorted(set(found)) if not any(m.start() <= span.start < m.end() for m in openly))


def _places(ground: Ground, text: str, start: int, end: int) -> tuple[Span, ...]:
    found: list[Span] = []
    for entry in load_patterns("route"):
        for match in entry.pattern.finditer(text, start, end):
            at: int | None = match.end()
            for _ in range(_LEGS if entry.name == _MOVED else 1):
                place = _PLACE.match(text, at, end) if at is not None else None
                if place is None or at is None:
                    break
                span = _trim(text, place)
                moved = entry.name == _MOVED and _is_party(
                    ground, span, text[at - 4 : at].strip(), text[span.end : end]
                )
                if _is_named_place(ground, text, span) and not moved and not any(span.overlaps(each) for each in found):
                    found.append(span)
                further = _FURTHER.match(text, span.end, end)
                at = further.end() if further is not None else None
    return tuple(sorted(found))


def _trim(text: str, place: re.Match[str]) -> Span:
    """The place without the vehicle that lies there, and without an owner's ending."""
    words, at = place["place"], place.start("place")
    vehicle = _VEHICLE.match(words)
    if vehicle is not None:
        skip = vehicle.end() + len(words[vehicle.end() :].split()[0]) + 1
        words, at = words[skip:], at + skip
    words = re.sub(r"[’']s$", "", words)
    return Span(at, at + len(words))


def _is_named_place(ground: Ground, text: str, span: Span) -> bool:
    return not _BAD_PLACE.match(span.within(text)) and _is_place(ground, span)


def _is_party(ground: Ground, span: Span, before: str, after: str) -> bool:
    """ "shipped to Malta": who gets it. A capital is a place where goods come from it, or to it by air or sea."""
    named = [mention for mention in ground.parties if mention.span.overlaps(span)]
    whole = [mention for mention in named if len(mention.span) >= len(span) - 4]
    if any(mention.form not in ("capital", "place") for mention in whole):
        return True
    if (
        named
        and not _KIND_WORD.search(span.within(ground.reading.document.text))
        and any(mention.form not in ("capital", "place") for mention in named)
    ):
        return True
    capital = any(mention.form == "capital" for mention in whole)
    return capital and before != "from" and not _BY.match(after)


def _is_place(ground: Ground, span: Span) -> bool:
    """True if a registered place or state, or a name that the network reads as a place, stands in it."""
    if any(mention.span.overlaps(span) and mention.form in ("name", "capital", "place") for mention in ground.parties):
        return True
    return any(mention.kind == "place" and mention.span.overlaps(span) for mention in ground.reading.mentions)


def _is_moved(ground: Ground, word: Word) -> bool:
    """ "They were unloaded at night": a pronoun for goods, with a verb of moving or hiding."""
    head = ground.head(word) if word.text.lower() in ("they", "it") and word.relation == "nsubj" else None
    return head is not None and head.text.lower() in _MOVES


def follow_way(ground: Ground, number: int, taken: frozenset[int]) -> Way:
    """What the next sentences tell of the same goods: "The cargo was disguised ...", "The planes landed in ..."."""
    places: list[Span] = []
    hidden: list[Span] = []
    sentences = ground.reading.sentences
    for after in range(number + 1, min(number + 1 + _FOLLOW_SENTENCES, len(sentences))):
        sentence = sentences[after]
        if after in taken or sentence.paragraph != sentences[number].paragraph:
            break
        words = ground.reading.words[sentence.first : sentence.last]
        if not any(word.text.lower() in _GOES_ON or _is_moved(ground, word) for word in words):
            continue
        way = way_of_sentence(ground, after)
        places += way.places
        hidden += way.hidden
    return Way(tuple(places), tuple(hidden))
