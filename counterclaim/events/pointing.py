"""Words that stand for goods named before: "the cargo", "such sales", "six others", "more".

In: a ground, its goods and a word. Out: goods, and whether they are only pointed at. Always: looks back two sentences
at most; "more" and "others" are new goods of an old kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.transfer import Item
from counterclaim.events.arguments import Arguments
from counterclaim.events.draft import Draft
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, goods_between
from counterclaim.events.quantities import find_quantity
from counterclaim.lexicon.materiel import Materiel, category_of_bare
from counterclaim.lexicon.transfers import TransferFrame

_ANAPHOR_REACH_SENTENCES = 2
_ON_TOP = re.compile(r"^ (?:on top of|in addition to|besides|over and above)\b", re.IGNORECASE)
_NO_POINTERS = frozenset("trade traffic exchange agreement accord contract order orders flow influx request".split())
_POINTERS = frozenset("the this that these those such its their".split())
MORE = frozenset("others more ones another".split())
CARGO = frozenset(
    """cargo cargoes supplies goods shipments shipment deliveries delivery consignment consignments crates load loads
    batch batches gift boxes""".split()
)
_PRONOUNS = frozenset("they them these it".split())
_FURTHER = frozenset("second third fourth fifth another further additional next new last final more".split())
_YEAR = re.compile(r"(?:19|20)\d\d")


def counts_anew(ground: Ground, word: Word) -> bool:
    """ "six others", "another four", "two of which", "a second consignment": goods of a kind named before."""
    low = word.text.lower()
    if low in MORE:
        return True
    if word.upos == "NUM":
        if _is_share(ground, word):
            return False
        after = ground.reading.words[word.index + 1 : word.index + 2]
        counts = bool(after) and after[0].upos in ("NOUN", "PROPN", "ADJ", "NUM")
        return low != "one" and not counts and not _YEAR.fullmatch(low) and word.relation in ("nsubj", "obj")
    return low in CARGO and any(child.text.lower() in _FURTHER for child in ground.children[word.index])


def _is_share(ground: Ground, word: Word) -> bool:
    """ "seven of twenty-two have arrived", "Of the 40 that Oslo promised, twelve came": some of those told of."""
    words, first = ground.reading.words, ground.reading.sentences[word.sentence].first
    after = [other.text.lower() for other in words[word.index + 1 : word.index + 3]]
    counted = after[:1] == ["of"] and (words[word.index + 2].upos == "NUM" or after[1:] == ["them"])
    return counted or [other.text.lower() for other in words[first : first + 2]] == ["of", "the"]


def find_pointer(ground: Ground, frame: TransferFrame, word: Word) -> Word | None:
    """ "the arrangement", "such sales": a noun of transfer that points back by itself."""
    if not frame.is_noun or frame.needs in ("agent", "taken") or word.text.lower() in _NO_POINTERS:
        return None
    pointing = any(child.text.lower() in _POINTERS for child in ground.children[word.index] if child.index < word.index)
    return word if pointing or word.relation in ("parataxis", "appos") else None


def refer_back(
    ground: Ground,
    goods: tuple[Goods, ...],
    anaphor: Word,
    drafts: list[Draft],
    suppliers: frozenset[str] = frozenset(),
) -> tuple[tuple[Goods, ...], bool]:
    """The goods named last before a word that stands for goods; "six others" counts anew."""
    told = _told_before(ground, goods, anaphor, drafts)
    if told:
        return told, True
    before = [each for each in goods if each.last < anaphor.index]
    if not before:
        return (), False
    low, kind = anaphor.text.lower(), category_of_bare(anaphor.text.lower())
    fitting = [each for each in before if low == each.mention.word or kind == each.category]
    own = [each for each in fitting if each.origin is not None and each.origin.party in suppliers]
    last = (own or fitting or before)[-1]
    nearest = [each for each in before if ground.reading.words[each.last].sentence == anaphor.sentence]
    anew = counts_anew(ground, anaphor)
    if anew and nearest:
        last = nearest[0]
    if anaphor.sentence - ground.reading.words[last.last].sentence > _ANAPHOR_REACH_SENTENCES:
        return (), False
    if anew:
        return (_renew(ground, last, anaphor, same_kind=bool(nearest)),), False
    return (last,), True


def _told_before(ground: Ground, goods: tuple[Goods, ...], anaphor: Word, drafts: list[Draft]) -> tuple[Goods, ...]:
    """ "The boats were delivered in May. They came by sea": those told of just before, if none are named since."""
    last = drafts[-1] if drafts else None
    if last is None or anaphor.text.lower() not in _PRONOUNS or not last.goods:
        return ()
    near = 0 < anaphor.sentence - last.trigger.sentence <= 1
    since = goods_between(goods, last.trigger.index, anaphor.index)
    return last.goods if near and not since else ()


def _renew(ground: Ground, goods: Goods, anaphor: Word, *, same_kind: bool) -> Goods:
    """ "six others" are of the kind named last; "more" of an earlier sentence is of no told kind."""
    text = ground.reading.document.text
    end = anaphor.end if anaphor.upos == "NUM" else anaphor.start
    quantity = find_quantity(text, end, end, singular=False, mass=True)
    start = quantity.span.start if quantity is not None else anaphor.start
    category = goods.category if same_kind or quantity is not None or anaphor.text.lower() != "more" else "unspecified"
    item = Item(Span(start, anaphor.end), category, quantity)
    return replace(goods, item=item, first=anaphor.index, last=anaphor.index)


def points_back(ground: Ground, part: tuple[Goods, ...], before: list[Draft]) -> bool:
    """ "The arms are unloaded ...": general words with an article, after a telling."""
    return bool(before) and bool(part) and all(is_general(each) for each in part)


def is_general(goods: Goods) -> bool:
    """ "the arms", "those weapons"."""
    return goods.category == "unspecified" and goods.determiner in ("the", "these", "those")


def name_again(ground: Ground, goods: tuple[Goods, ...], held: tuple[Goods, ...]) -> tuple[Goods, ...]:
    """ "The arms were meant for Chad", after "took off 2,000 rifles and nine missiles": those."""
    sentence = ground.reading.words[held[0].first].sentence
    special = [
        each for each in goods
        if each.category != "unspecified" and each.last < held[0].first
        and sentence - ground.reading.words[each.last].sentence <= _ANAPHOR_REACH_SENTENCES + 1
    ]  # fmt: skip
    last = ground.reading.words[special[-1].last].sentence if special else -1
    return tuple(each for each in special if ground.reading.words[each.last].sentence == last) or held


def part_goods(ground: Ground, held: tuple[Goods, ...]) -> Iterator[tuple[Goods, ...]]:
    """ "missiles on top of more drones" are two transfers; a plain list is one."""
    text = ground.reading.document.text
    for at in range(1, len(held)):
        between = text[held[at - 1].item.span.end : held[at].item.span.start]
        if _ON_TOP.search(between):
            yield held[:at]
            yield held[at:]
            return
    yield held


def imply_goods(ground: Ground, word: Word, arguments: Arguments) -> Goods:
    """ "arm Chad": arms of no told kind, in the words of the verb and its object."""
    last = next((each for each in arguments.objects if each.index > word.index), word)
    words = ground.reading.words
    while last.index + 1 < len(words) and ground.party_of[last.index] is not None and (
        ground.party_of[last.index + 1] is ground.party_of[last.index]
    ):  # fmt: skip
        last = words[last.index + 1]
    if last.index - word.index > 4:
        last = word
    item = Item(Span(word.start, last.end), "unspecified", None)
    mention = Materiel(word.start, last.end, "unspecified", "noun", "implied", False)
    return Goods(item, mention, word.index, last.index, None, False, "")
