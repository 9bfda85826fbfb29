"""What a frame cannot do without: "up" of "turned up", a goal, a count, somebody who holds the goods.

In: a ground, a frame, its trigger and slots. Out: yes or no. Always: a need with no rule of its own is a preposition
that must be filled. Whether the whole tells of a transfer is left to fitting.py.
"""

from __future__ import annotations

from collections.abc import Callable

from counterclaim.core.reading import Word
from counterclaim.events.ground import Ground
from counterclaim.events.pointing import CARGO
from counterclaim.events.recover import subject_above
from counterclaim.events.slots import BOUND, VEHICLES, Slots
from counterclaim.lexicon.transfers import TransferFrame

HOLDERS = VEHICLES | CARGO | frozenset("container containers box boxes sack sacks truckload hold".split())
_TAKEN = frozenset(
    "take takes took taken taking receive receives received accept accepts accepted get gets got await awaits".split()
)
_HANDS = frozenset("hands possession arsenal arsenals".split())
_FINDS = frozenset("find finds found finding make makes made making wend worked".split())
_WINS = frozenset("win wins won winning secure secures secured land lands landed bag bagged clinch clinched".split())
_NOT = frozenset("not never n't n’t".split())
Need = Callable[[Ground, Word, Slots], bool]


def has_needed(ground: Ground, frame: TransferFrame, word: Word, slots: Slots) -> bool:
    """True if everything that the frame cannot do without is there."""
    if not frame.needs:
        return True
    need = _NEEDS.get(frame.needs)
    return need(ground, word, slots) if need is not None else frame.needs in slots.filled


def is_bound(ground: Ground, word: Word, *, anywhere: bool = False) -> bool:
    """True if the sentence goes on to tell where the goods were bound."""
    sentence = ground.reading.sentences[word.sentence]
    first = sentence.first if anywhere else word.index
    return any(other.text.lower() in BOUND for other in ground.reading.words[first : sentence.last])


def _after(ground: Ground, word: Word, reach: int) -> list[str]:
    return [other.text.lower() for other in ground.reading.words[word.index + 1 : word.index + 1 + reach]]


def _is_agent(ground: Ground, word: Word, _: Slots) -> bool:
    """ "is the supplier of", "Oslo, the supplier of", "named as the supplier of"."""
    return ground.child(word, "cop") is not None or word.relation == "appos" or ground.case_of(word) == "as"


def _is_present(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "were a present from", "are on loan from"."""
    stands = ground.case_of(word) == "on" or ground.child(word, "cop") is not None
    return stands and bool(slots.suppliers) and bool(slots.goods)


def _knows_nothing(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "knew nothing of", "knew of no", "had not heard of any"."""
    before = {child.text.lower() for child in ground.children[word.index]}
    denied = bool({"nothing", "no"}.intersection(_after(ground, word, 3)) or before & _NOT)
    return denied and bool(slots.recipients)


def _is_counted(_: Ground, __: Word, slots: Slots) -> bool:
    return any(each.item.quantity is not None and each.item.quantity.low for each in slots.goods)


def _into_hands(ground: Ground, word: Word, slots: Slots) -> bool:
    return bool({"hands", "possession"}.intersection(_after(ground, word, 5))) and bool(slots.recipients)


def _is_held(ground: Ground, _: Word, slots: Slots) -> bool:
    """ "found with rebels": what rebels have they got from somebody; what a state's men hold is their own."""
    groups = {mention.party.id for mention in ground.parties if mention.party.kind == "armed group"}
    known = {mention.party.id for mention in ground.parties}
    group = any(each.party in groups or each.party not in known for each in slots.recipients)
    # Who makes a system by its name ("Javelin") need not have handed it over.
    marked = any(each.origin is not None and each.origin.span.start < each.mention.start for each in slots.goods)
    made = any(each.origin is not None and each.origin.span.start >= each.mention.end for each in slots.goods)
    return group and (bool(slots.suppliers) or marked or made)


def _turned_up(ground: Ground, word: Word, slots: Slots) -> bool:
    after = _after(ground, word, 8)
    held = bool(_HANDS.intersection(after)) or "with" in slots.filled
    return after[:1] == ["up"] and (held or bool(slots.suppliers))


def _is_bound(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "rifles for Chad were seized", "seized rifles bound for Chad"."""
    words = ground.reading.words
    goods_for = any(each.last + 1 < len(words) and words[each.last + 1].text.lower() == "for" for each in slots.goods)
    return bool(slots.recipients) and (goods_for or is_bound(ground, word, anywhere=True))


def _has_goal(ground: Ground, word: Word, slots: Slots) -> bool:
    before = ground.reading.words[max(0, word.index - 2) : word.index]
    noun = word.upos != "VERB"
    head = ground.head(word)
    on_way = not noun or any(other.text.lower() == "on" for other in before)
    on_way = on_way or (head is not None and head.text.lower() in _FINDS and word.relation == "obj")
    return on_way and _is_goal_named(ground, slots)


def _is_goal_named(ground: Ground, slots: Slots) -> bool:
    return any(mention.span.overlaps(each.span) for each in slots.recipients for mention in ground.parties)


def _is_cargo(ground: Ground, word: Word, slots: Slots) -> bool:
    return _is_goal_named(ground, slots) and _opens_with_holder(ground, word)


def _opens_with_holder(ground: Ground, verb: Word) -> bool:
    subject = ground.child(verb, "nsubj") or subject_above(ground, verb, None)
    if subject is not None and subject.text.lower() in HOLDERS:
        return True
    head = ground.head(verb)
    return verb.relation in ("acl", "xcomp", "conj") and head is not None and head.text.lower() in HOLDERS


def _is_taken(ground: Ground, word: Word, _: Slots) -> bool:
    head = ground.head(word)
    return head is not None and head.text.lower() in _TAKEN and word.relation == "obj"


def _is_won(ground: Ground, word: Word, _: Slots) -> bool:
    """ "won an order", "secured a contract": whoever wins it sells."""
    head = ground.head(word)
    return head is not None and head.text.lower() in _WINS and word.relation == "obj"


_NEEDS: dict[str, Need] = {
    "agent": _is_agent,
    "copula": _is_present,
    "nothing": _knows_nothing,
    "source": lambda _, __, slots: bool(slots.suppliers),
    "out": lambda ground, word, _: "out" in _after(ground, word, 2),
    "counted": _is_counted,
    "hands": _into_hands,
    "holder": _is_held,
    "ashore": lambda ground, word, _: "ashore" in _after(ground, word, 7),
    "up": _turned_up,
    "bound": _is_bound,
    "goal": _has_goal,
    "laden": lambda _, __, slots: bool(slots.recipients and slots.suppliers),
    "cargo": _is_cargo,
    "taken": _is_taken,
    "won": _is_won,
}
