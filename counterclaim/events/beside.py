"""The goods that stand in one place of a frame: by the tree, else right beside the trigger.

In: a ground, its goods, a word. Out: goods in text order. Always: goods after "a ban on", "papers on" and the like are
none of the noun before.
"""

from __future__ import annotations

import re

from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments
from counterclaim.events.bands import FIGHTERS
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, goods_between
from counterclaim.events.window import STOPS, window_end
from counterclaim.lexicon.materiel import category_of_bare
from counterclaim.lexicon.transfers import TransferFrame

_PHRASAL = frozenset("over on up back along out off together".split())
_CLIMBS = frozenset("conj compound amod flat nummod appos nmod dep".split())
_COUNTS = frozenset(
    """run ran runs include includes included including involve involves involved cover covers covered comprise
    comprises comprised amount amounts amounted total totals totalled consist consists consisted contain contains
    contained""".split()
)


def goods_of(ground: Ground, goods: tuple[Goods, ...], word: Word) -> tuple[Goods, ...]:
    """The goods that a noun phrase is, lists, or counts: "rockets and shells", "a batch of rifles"."""
    sentence = ground.reading.sentences[word.sentence]
    found = []
    for each in goods_between(goods, sentence.first, sentence.last):
        head = ground.reading.words[each.last]
        for _ in range(6):
            if head.index == word.index or each.first <= word.index <= each.last:
                found.append(each)
                break
            if head.relation not in _CLIMBS or head.head < 0 or _is_away(ground, head):
                break
            head = ground.reading.words[head.head]
    return tuple(found)


_LISTS_ON = re.compile(r",? (?:and|or|nor|plus|as well as|along with|together with) |, ", re.IGNORECASE)


def list_on(ground: Ground, goods: tuple[Goods, ...], held: tuple[Goods, ...]) -> tuple[Goods, ...]:
    """ "two submarines and 330 air-to-air missiles": what goes on right behind, wherever the tree hangs it."""
    if not held:
        return held
    text, last = ground.reading.document.text, held[-1]
    sentence = ground.reading.sentences[ground.reading.words[last.last].sentence]
    listed = [*held]
    for each in goods_between(goods, last.last + 1, sentence.last):
        between = text[listed[-1].item.span.end : each.item.span.start]
        if _LISTS_ON.fullmatch(between) is None:
            break
        listed.append(each)
    for each in reversed(goods_between(goods, sentence.first, listed[0].first)):
        between = text[each.item.span.end : listed[0].item.span.start]
        if _LISTS_ON.fullmatch(between) is None:
            break
        listed.insert(0, each)
    return tuple(listed)


def goods_after_with(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """ "was equipped by Oslo with guided mortars": the goods behind "with", where a parse has lost them."""
    words, last = ground.reading.words, ground.reading.sentences[trigger.sentence].last
    for at in range(trigger.index + 1, min(last, trigger.index + 12)):
        if words[at].text in STOPS or words[at].text.lower() in ("that", "which", "who", "and"):
            return ()
        if words[at].text.lower() == "with":
            return goods_between(goods, at + 1, min(last, at + 6))[:1]
    return ()


def _is_away(ground: Ground, noun: Word) -> bool:
    """ "a deal with", "a ban on": goods after these are not what the noun before is."""
    if noun.text.lower() in ("top", "addition"):
        return False
    return noun.relation == "nmod" and ground.case_of(noun) not in ("of", "", "including", "like", "such")


def names_again(ground: Ground, goods: tuple[Goods, ...], word: Word) -> bool:
    """ "the vehicles", after "armoured vehicles"."""
    if not any(child.text.lower() in ("the", "these", "those") for child in ground.children[word.index]):
        return False
    low = word.text.lower()
    kind = category_of_bare(low)
    return any((each.mention.word == low or each.category == kind) and each.last < word.index for each in goods)


def goods_beside(
    ground: Ground, goods: tuple[Goods, ...], frame: TransferFrame, trigger: Word, arguments: Arguments
) -> tuple[Goods, ...]:
    """Goods right after the trigger, or before a passive: where the tree has lost them."""
    sentence = ground.reading.sentences[trigger.sentence]
    reduced = trigger.relation == "acl" and ground.child(trigger, "nsubj", "aux") is None
    before = ground.reading.words[trigger.index - 1].text.lower() if trigger.index else ""
    reduced = reduced or (before in ("both", "all", "each") and trigger.text.lower().endswith("ed"))
    if arguments.passive or reduced or frame.actor == "items":
        near = goods_between(goods, max(sentence.first, trigger.index - 8), trigger.index)
        both = any(word.text.lower() == "both" for word in ground.reading.words[trigger.index - 2 : trigger.index])
        if both:
            near = goods_between(goods, sentence.first, trigger.index)[-2:]
        near = near[-2 if both else -1 :] if not _verb_between(ground, near, trigger) else ()
        if frame.actor == "items" and near and not _touches(ground, near[-1], trigger):
            near = ()
        if frame.needs == "goal" and not near:
            near = _before_goal(ground, goods, trigger)
    else:
        end = window_end(ground, trigger)
        near = goods_between(goods, trigger.index + 1, end)
        if frame.actor == "recipient" and not frame.is_noun and not near:
            near = _bought_before(ground, goods, trigger)
        if frame.is_noun:
            near = near or _counted(ground, goods, trigger)
            near = tuple(each for each in near if each.first > end or _linked(ground, trigger, each))
            near = near or goods_between(goods, max(sentence.first, trigger.index - 2), trigger.index)
        near = tuple(each for each in near if each.first > end or not _after_preposition(ground, trigger, each, frame))
    return near


def _bought_before(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """ "Chad has three drones, bought in May": the goods right before the comma."""
    words = ground.reading.words
    if trigger.index < 2 or words[trigger.index - 1].text != "," or ground.child(trigger, "nsubj", "aux") is not None:
        return ()
    near = goods_between(goods, trigger.index - 2, trigger.index)
    return near if near and near[-1].last == trigger.index - 2 else ()


def _before_goal(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """ "had 75 missiles in its hold, all bound for Chad": the goods named last before where they were bound."""
    near = goods_between(goods, ground.reading.sentences[trigger.sentence].first, trigger.index)[-1:]
    if near and any(word.text in STOPS for word in ground.reading.words[near[0].last : trigger.index]):
        return ()
    return near


def _counted(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """What a noun's verb counts: "the purchases could run to 500 rifles"."""
    head = ground.head(trigger)
    if head is None or trigger.relation != "nsubj" or head.text.lower() not in _COUNTS:
        return ()
    return goods_between(goods, head.index + 1, window_end(ground, head))


def _verb_between(ground: Ground, near: tuple[Goods, ...], trigger: Word) -> bool:
    if not near:
        return True
    words = ground.reading.words[near[-1].last + 1 : trigger.index]
    return any(word.upos == "VERB" or word.text in STOPS for word in words)


def _touches(ground: Ground, each: Goods, trigger: Word) -> bool:
    """True if nothing but adverbs, auxiliaries and marks stands between goods and the verb after them."""
    between = ground.reading.words[each.last + 1 : trigger.index]
    return all(word.upos in ("ADV", "AUX", "PUNCT", "PART") for word in between)


def _linked(ground: Ground, trigger: Word, each: Goods) -> bool:
    between = ground.reading.words[trigger.index + 1 : each.first]
    return len(between) <= 5 and any(word.text.lower() in ("of", "for", "in", "with") for word in between)


def _after_preposition(ground: Ground, trigger: Word, each: Goods, frame: TransferFrame) -> bool:
    """True if a preposition that leads to no goods stands between: "sent aid in return for rifles"."""
    for word in ground.reading.words[trigger.index + 1 : each.first]:
        low = word.text.lower()
        if ground.reading.words[word.index - 1].text.lower() in FIGHTERS:
            continue
        if (
            word.upos == "ADP"
            and not (low in _PHRASAL and word.index == trigger.index + 1)
            and low not in ("of", "than", "to", "as")
            and frame.prepositions.get(low) != "items"
        ):
            return True
    return False
