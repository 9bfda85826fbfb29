"""What was on board, whose it was and where it was bound, by the words beside goods and vehicles.

In: a ground, goods, slots and a trigger. Out: slots, filled further. Always: only words of the trigger's sentence; what
a place of the frame told before stays.
"""

from __future__ import annotations

from counterclaim.core.reading import Word
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, goods_between
from counterclaim.events.slots import BOUND, VEHICLES, Slots, put_party
from counterclaim.events.window import phrase_head, window_end
from counterclaim.lexicon.transfers import Role

_ABOARD = frozenset("aboard loaded laden carrying stacked packed full".split())
_WITH = frozenset("with carrying aboard".split())
_HELD = frozenset("used fired held carried wielded owned kept".split())


def put_laden(ground: Ground, goods: tuple[Goods, ...], slots: Slots, trigger: Word) -> None:
    """ "planes loaded with weapons", "rifles aboard a freighter that had sailed": what is on board."""
    words, first = ground.reading.words, ground.reading.sentences[trigger.sentence].first
    on_board = goods_between(goods, first, trigger.index)
    moves = any(word.text.lower() in VEHICLES for word in words[max(first, trigger.index - 12) : trigger.index])
    near = {word.text.lower() for word in words[first : trigger.index]}
    if not on_board:
        # "two flights leave Lima with rifles for Chad"
        on_board = tuple(
            each
            for each in goods_between(goods, trigger.index + 1, window_end(ground, trigger))
            if any(word.text.lower() in _WITH for word in words[max(trigger.index, each.first - 5) : each.first])
        )
        near |= _ABOARD if on_board else frozenset()
    slots.goods = on_board if moves and near & _ABOARD and not slots.goods else ()


def find_on_board(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """ "stopped a freighter with 400 rifles headed for Chad": what the vehicle that was stopped had on board."""
    words, last = ground.reading.words, ground.reading.sentences[trigger.sentence].last
    found = goods_between(goods, trigger.index + 1, last)[:1]
    between = words[trigger.index + 1 : found[0].first] if found else ()
    return found if any(word.text.lower() in VEHICLES for word in between) else ()


def put_told_after(ground: Ground, slots: Slots, *, traced: bool) -> None:
    """ "rifles from Oslo", "rifles for Oslo": what the goods' own phrase tells."""
    words = ground.reading.words
    for each in slots.goods:
        at = each.last + 1
        if at + 1 >= len(words) or words[at].sentence != words[each.last].sentence:
            continue
        low = words[at].text.lower()
        user = _user_of(ground, at) if traced and not slots.recipients else None
        if user is not None:
            put_party(ground, slots, "recipient", user, "to")
        role: Role = "supplier" if low == "from" else "recipient"
        known = slots.suppliers if role == "supplier" else slots.recipients or slots.wide
        if low not in ("from", "for") or known:
            continue
        head = phrase_head(ground, at + 1, min(len(words), at + 7))
        if head is not None and head.text.lower() not in VEHICLES:
            put_party(ground, slots, role, head, low)


def _user_of(ground: Ground, at: int) -> Word | None:
    """ "rifles used by Chad", "rifles that Chad used": who has them."""
    words = ground.reading.words
    if words[at].text.lower() in _HELD and words[at + 1].text.lower() == "by":
        return phrase_head(ground, at + 2, min(len(words), at + 9))
    if words[at].text.lower() in ("that", "which"):
        user = phrase_head(ground, at + 1, min(len(words), at + 7))
        after = words[user.index + 1 : user.index + 3] if user is not None else ()
        return user if any(word.text.lower() in _HELD for word in after) else None
    return None


def put_bound_for(ground: Ground, slots: Slots, trigger: Word, *, anywhere: bool) -> None:
    """Where goods were going: "on their way to Chad"; of seized goods and cargoes wherever the sentence says it."""
    sentence, words = ground.reading.sentences[trigger.sentence], ground.reading.words
    first = sentence.first if anywhere else trigger.index
    for at in range(first, sentence.last - 2):
        if words[at].text.lower() in BOUND and words[at + 1].text.lower() in ("for", "to"):
            head = phrase_head(ground, at + 2, min(sentence.last, at + 9))
            if head is not None:
                put_party(ground, slots, "recipient", head, "for")
