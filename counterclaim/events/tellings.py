"""Every passage that tells of arms changing hands, one draft each, in text order.

In: a ground. Out: `Draft`s. Always: a draft has goods, words that stand for goods, or a verb that speaks of arms by
itself; supplier and recipient are never the same. Which drafts tell of one transfer is left to merge.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.events.arguments import Arguments, find_arguments, is_noun
from counterclaim.events.draft import Draft
from counterclaim.events.filling import fill_slots, take_origin
from counterclaim.events.fitting import fits
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, find_goods
from counterclaim.events.pairs import (
    Pair,
    find_denier,
    find_pairs,
    find_proposer,
    find_taker,
    is_open,
    last_parties,
    take_arrival,
    topic_before,
)
from counterclaim.events.pointing import (
    find_pointer,
    imply_goods,
    is_general,
    name_again,
    part_goods,
    points_back,
    refer_back,
)
from counterclaim.events.recover import recover_arguments
from counterclaim.events.standing import find_standing
from counterclaim.events.when import find_when
from counterclaim.lexicon.transfers import TransferFrame, frames_by_form, load_patterns

_PARTICLES = frozenset("down out about apart off under over aback back home together".split())
_MOVING = frozenset(
    """bring brings brought bringing come comes came coming go goes went going put puts take takes took taken taking get
    gets got carry carried carries fly flew flown move moved send sends sent""".split()
)
_HAVE = frozenset("has have had".split())
_FINITE = frozenset("lay lies went goes came comes gave gives flew took takes sends sells".split())
_FOR_WHOEVER_SAYS_SO = frozenset(("a present from", "goods on the move", "goods arriving", "supplier of"))
_IN_RETURN = re.compile(r"\b(?:in return|in exchange|in payment|as payment|in turn)\b(?! for\b)", re.IGNORECASE)


def find_tellings(ground: Ground) -> tuple[Draft, ...]:
    """All drafts of a document."""
    known, implied = _forms()
    words = [word for word in ground.reading.words if word.text.lower() in known]
    goods = find_goods(ground) if words else ()
    if not goods and not any(word.text.lower() in implied for word in words):
        return ()
    found: list[Draft] = []
    for word in words:
        for draft in _tell(ground, goods, word, found):
            found.append(draft)
            copy = _denied_plan(ground, draft)
            if copy is not None:
                found.append(copy)
    return tuple(found)


@cache
def _forms() -> tuple[frozenset[str], frozenset[str]]:
    """Every form of a word of transfer, and those that speak of arms by themselves."""
    verbs, nouns = frames_by_form(nouns=False), frames_by_form(nouns=True)
    implied = frozenset(form for form, frames in verbs.items() if any(frame.implied for frame in frames))
    return frozenset(verbs) | frozenset(nouns), implied


def _tell(ground: Ground, goods: tuple[Goods, ...], word: Word, before: list[Draft]) -> Iterator[Draft]:
    """The drafts at one word: one for each supplier and recipient of the first frame that fits."""
    if word.upos not in ("VERB", "NOUN", "PROPN", "ADJ"):
        return
    as_verb = word.upos == "VERB" and not is_noun(ground, word)
    if word.upos == "NOUN" and word.text.endswith("ing"):
        as_verb = ground.child(word, "obj", "obl") is not None or ground.child(word, "det") is None
    as_verb = as_verb or (word.upos == "ADJ" and word.text.lower() in frames_by_form(nouns=False))
    if as_verb and word.upos != "VERB":
        word = replace(word, upos="VERB")
    frames = frames_by_form(nouns=not as_verb).get(word.text.lower(), ())
    if not as_verb and word.relation == "compound":
        return
    if as_verb and _has_particle(ground, word):
        return
    if not frames or (
        as_verb
        and word.relation in ("amod", "case", "compound", "nmod")
        and not (_has_lost_subject(ground, word) or word.text.lower() in _FINITE)
    ):
        return
    arguments = find_arguments(ground, word)
    for frame in frames:
        drafts = tuple(_draft(ground, goods, frame, word, arguments=arguments, before=before))
        if drafts:
            yield from drafts
            return


def _has_particle(ground: Ground, word: Word) -> bool:
    """ "bring down", "came over", "handed in": a verb of moving that its particle makes into another."""
    if word.text.lower().startswith("hand"):
        follows = ground.reading.words[word.index + 1 : word.index + 2]
        return any(other.text.lower() == "in" and other.relation != "case" for other in follows)
    if word.text.lower() not in _MOVING:
        return False
    after = ground.reading.words[word.index + 1 : word.index + 3]
    if after and after[0].text.lower() in _PARTICLES:
        return True
    return len(after) > 1 and after[0].upos == "PRON" and after[1].text.lower() in _PARTICLES | {"up"}


def _has_lost_subject(ground: Ground, word: Word) -> bool:
    """ "Oslo smuggled rifles": a verb that the tree takes for an adjective, right behind a party's name or "has"."""
    before = ground.reading.words[word.index - 1] if word.index else None
    if before is None or before.sentence != word.sentence or word.text.endswith("ing"):
        return False
    if before.text.lower() in _HAVE:
        return True
    mention = ground.party_of[before.index]
    return mention is not None and mention.form in ("name", "capital", "metonym", "body") and mention.hint == ""


def _draft(
    ground: Ground,
    goods: tuple[Goods, ...],
    frame: TransferFrame,
    word: Word,
    *,
    arguments: Arguments,
    before: list[Draft],
) -> Iterator[Draft]:
    arguments = recover_arguments(ground, frame, word, arguments)
    slots = fill_slots(ground, goods, frame, word, arguments)
    held, by_reference = slots.goods, False
    if held and not before and all(is_general(each) for each in held):
        held = name_again(ground, goods, held)
    if not held:
        pointer = slots.anaphor or find_pointer(ground, frame, word)
        if pointer is not None:
            givers = frozenset(each.party for each in slots.suppliers)
            held, by_reference = refer_back(ground, goods, pointer, before, givers)
    if by_reference and not frame.is_noun:
        take_origin(slots, held)
    if not fits(ground, frame, word, slots, held, by_reference=by_reference):
        return
    if not held and frame.implied:
        held = (imply_goods(ground, word, arguments),)
    shared = any(draft.goods == held and draft.trigger.sentence == word.sentence for draft in before)
    by_reference = by_reference or (word.relation == "conj" and shared)
    has_party = bool(slots.suppliers or slots.recipients or slots.others)
    when = find_when(ground, word, settled=has_party or not by_reference or not frame.is_noun)
    sentence = ground.reading.sentences[word.sentence]
    in_return = _IN_RETURN.search(ground.reading.document.text, sentence.start, sentence.end) is not None
    mentions = (ground.party_of[at] for at in range(sentence.first, sentence.last))
    around = frozenset(mention.party.id for mention in mentions if mention is not None)
    joint = frozenset(each.party for each in slots.suppliers)
    take_arrival(ground, frame, word, slots)
    goes_on = not has_party and (slots.anaphor is not None or frame.actor == "items")
    own = last_parties(before) if goes_on else frozenset[str]()
    for told_supplier, told_recipient in find_pairs(ground, slots, held, before, word):
        supplier, recipient = told_supplier, told_recipient
        parties = own | {each.party for each in (supplier, recipient, *slots.others) if each is not None}
        standing = find_standing(ground, frame, word, arguments, parties=parties, negative=slots.negative)
        if not slots.unknown and (supplier is None) != (recipient is None):
            supplier, recipient = _by_topic(ground, frame, word, arguments, (supplier, recipient))
        giver = supplier or find_denier(standing, frame, arguments, recipient, pointed=by_reference)
        taker = recipient
        if recipient is None and not slots.recipients and slots.goods and frame.name in _FOR_WHOEVER_SAYS_SO:
            taker = find_taker(standing, giver)
            parties |= {taker.party} if taker is not None else frozenset()
        if (giver is not supplier or taker is not recipient) and standing.status != "denied":
            parties |= {giver.party} if giver is not None else frozenset()
            standing = find_standing(ground, frame, word, arguments, parties=parties, negative=slots.negative)
        if frame.actor == "supplier":
            giver = giver or find_proposer(ground, standing, word, arguments, recipient)
        for part in part_goods(ground, held):
            pointed = by_reference or points_back(ground, part, before)
            yield Draft(
                word, frame, giver, taker, slots.others, part, pointed, slots.wide, is_open(ground, word, slots),
                slots.unknown, in_return, joint, around, standing, when, _reasons(frame, word),
            )  # fmt: skip


def _by_topic(ground: Ground, frame: TransferFrame, word: Word, arguments: Arguments, pair: Pair) -> Pair:
    """ "It has also given Chad mortars": whoever the sentence before is about."""
    supplier, recipient = pair
    known = supplier or recipient
    if known is None or not _is_it(ground, arguments.actor):
        return pair
    if supplier is None and frame.actor == "supplier":
        return topic_before(ground, word, known.party), recipient
    if recipient is None and frame.actor == "recipient":
        return supplier, topic_before(ground, word, known.party)
    return pair


def _is_it(ground: Ground, actor: Word | None) -> bool:
    """A pronoun that means whoever was spoken of, and not whoever says so in the same sentence."""
    if actor is None or actor.text.lower() not in ("it", "they"):
        return False
    statement = ground.statement_of(actor)
    return statement is None or not any(span.field == "text" and span.start < actor.start for span in statement.source)


def _reasons(frame: TransferFrame, word: Word) -> tuple[Reason, ...]:
    told = Reason(f"frame {frame.name!r}", "a word of transfer with its places", (Span(word.start, word.end),))
    if not frame.seizure:
        return (told,)
    return told, Reason("seizure", "goods seized on their way are evidence of a transfer", ())


def _denied_plan(ground: Ground, draft: Draft) -> Draft | None:
    """ "... and has no intention of doing so": the same transfer, denied as a plan."""
    if draft.standing.status != "denied" or draft.standing.phase not in ("done", "any"):
        return None
    sentence = ground.reading.sentences[draft.trigger.sentence]
    text = ground.reading.document.text
    for entry in load_patterns("ellipsis"):
        match = entry.pattern.search(text, draft.trigger.end, sentence.end)
        if match is not None:
            reason = Reason(f"ellipsis {entry.name!r}", "the plan is denied too", (Span(*match.span()),))
            standing = replace(draft.standing, stage="planned", phase="plan", reasons=(*draft.standing.reasons, reason))
            return replace(draft, standing=standing, when=None)
    return None
