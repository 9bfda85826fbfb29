"""Every arms transfer that a document tells of: alleged, reported, denied, confirmed, planned or supposed.

In: a ground. Out: transfers in the order of their first tellings, and one AID event each. Always: several tellings are
one transfer; each telling keeps its statement and status; nothing here decides whether it happened. Training, aid that
is no arms, exercises, tests and use are no transfers. Which rule one would break is left to measures/.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from counterclaim.core.document import content_id
from counterclaim.core.event import Event, Modality
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import APPROVED, Item, Stage, Telling, Transfer, TransferStatus
from counterclaim.events.agreement import Group
from counterclaim.events.draft import Draft
from counterclaim.events.ground import Ground
from counterclaim.events.homes import find_home
from counterclaim.events.meeting import fill_from_title, meet_ends
from counterclaim.events.merge import merge_tellings
from counterclaim.events.route import Way, follow_way, way_of_sentence
from counterclaim.events.sides import find_sides
from counterclaim.events.tellings import find_tellings
from counterclaim.lexicon.transfers import load_patterns

CAMEO_MILITARY_AID = "072"
ID_CHARACTERS = 16
OLD_NEWS = timedelta(days=730)
_OWNS_UP = frozenset(("confirms", "acknowledges"))
_STAGES: tuple[Stage, ...] = ("delivered", "shipped", "ordered", "agreed", "sought", "planned", "unspecified")
_MODALITIES: dict[TransferStatus, Modality] = {
    "alleged": "alleged", "reported": "reported", "denied": "denied", "confirmed": "reported", "planned": "planned",
    "hypothetical": "hypothetical",
}  # fmt: skip


def find_transfers(ground: Ground) -> tuple[tuple[Transfer, ...], tuple[Event, ...]]:
    """All transfers with their events, one AID event each."""
    drafts = find_tellings(ground)
    if not drafts:
        return (), ()
    sides = find_sides(ground) if any(draft.wide for draft in drafts) else {}
    drafts = tuple(meet_ends(drafts))
    groups = [group for group in merge_tellings(drafts, sides) if not _is_background(ground, group)]
    fill_from_title(ground, groups)
    groups = [group for group in groups if not _is_half_told(group)]
    for group in groups:
        _name_maker(ground, group)
    used: Counter[tuple[str | None, ...]] = Counter()
    drawn = [_make(ground, group, groups, used) for group in groups]
    return tuple(transfer for transfer, _ in drawn), tuple(event for _, event in drawn)


def _is_half_told(group: Group) -> bool:
    """ "Oslo sold rifles", to whom nobody says; "Oslo buys arms", as the reporter's own word."""
    if group.supplier is not None and group.recipient is not None and group.supplier.party == group.recipient.party:
        return True
    if group.only_denied and group.supplier is None:
        return True
    if group.supplier is not None and group.recipient is not None:
        return False
    if group.recipient is None and all(draft.standing.stage in ("planned", "agreed") for draft in group.drafts):
        return True
    if group.recipient is None and not group.only_denied:
        return not any(draft.wide for draft in group.drafts)
    if group.only_denied:
        return False
    if all(draft.standing.stage == "sought" and draft.by_reference for draft in group.drafts):
        return True
    told = all(draft.standing.status in ("reported", "hypothetical") for draft in group.drafts)
    return told and not group.kinds


def _name_maker(ground: Ground, group: Group) -> None:
    """ "Bought Maltese-built boats", or such boats where the text speaks of Malta besides: their maker gave them."""
    made = [each.origin for draft in group.drafts for each in draft.goods if each.only_made and each.origin is not None]
    taker = group.recipient.party if group.recipient is not None else None
    if group.model is not None and not any(draft.open_end for draft in group.drafts):
        group.supplier = group.supplier or group.model.supplier
    open_end = any(draft.nobody or draft.open_end for draft in group.drafts)
    if group.supplier is not None or taker is None or not made or made[0].party == taker or open_end:
        return
    maker = made[0]
    bought = any(draft.frame.actor == "recipient" and not draft.by_reference for draft in group.drafts)
    if bought or any(
        mention.party.id == maker.party and mention.span != maker.span and mention.hint != "compound"
        for mention in ground.parties
    ):
        group.supplier = maker
        group.filled.append(Reason("maker", f"{maker.name} made them and no other seller is told of", (maker.span,)))


def _is_background(ground: Ground, group: Group) -> bool:
    """The reporter's own word on a sale of years ago: history, not news."""
    published, when = ground.reading.document.published, group.when
    if any(draft.standing.status != "reported" for draft in group.drafts):
        return False
    text = ground.reading.document.text
    for draft in group.drafts:
        sentence = ground.reading.sentences[draft.trigger.sentence]
        if any(entry.pattern.search(text, sentence.start, sentence.end) for entry in load_patterns("background")):
            return True
    if published is None:
        return False
    return when is not None and when.end is not None and when.end < published - OLD_NEWS


def _make(
    ground: Ground, group: Group, groups: list[Group], used: Counter[tuple[str | None, ...]]
) -> tuple[Transfer, Event]:
    leading = _leading(group)
    way = _way(ground, group, groups)
    status = _status(group)
    key: tuple[str | None, ...] = (
        ground.reading.document.id,
        f"{leading.trigger.start}:{leading.trigger.end}",
        *_names(group),
    )
    used[key] += 1
    if used[key] > 1:
        # "missiles on top of more drones": two transfers of the same word between the same two.
        key = (*key, str(used[key]))
    transfer_id = content_id("transfer", *key)[7 : 7 + ID_CHARACTERS]
    event_id = content_id("event", *key)[7 : 7 + ID_CHARACTERS]
    reasons = _reasons(group, leading)
    score = _score(group)
    transfer = Transfer(
        id=transfer_id, event=event_id, supplier=group.supplier, recipient=group.recipient, items=_items(group),
        when=group.when, stage=_stage(group), route=way.places, concealed=bool(way.hidden), status=status,
        tellings=tuple(_telling(draft) for draft in group.drafts), score=score,
        reasons=(*reasons, *_hidden(way), *_approved(ground, group), *_homes(ground, group)),
    )  # fmt: skip
    statement = leading.standing.statement
    event = Event(
        id=event_id, type="AID", cameo=CAMEO_MILITARY_AID, trigger=leading.span, actor=group.supplier,
        recipient=group.recipient, place=None, on=group.when, modality=_modality(status, leading),
        statement=statement.id if statement is not None else None, score=score, reasons=reasons,
    )  # fmt: skip
    return transfer, event


def _homes(ground: Ground, group: Group) -> tuple[Reason, ...]:
    """Where an end sits that no register knows: rules on a state count for the groups in it."""
    found = find_home(ground, group.recipient, group.supplier)
    return (found,) if found is not None else ()


def _modality(status: TransferStatus, leading: Draft) -> Modality:
    """What lies in a claim is never the reporter's own, also where the party concerned says it."""
    modality = _MODALITIES[status]
    return "alleged" if modality == "reported" and leading.standing.statement is not None else modality


def _names(group: Group) -> tuple[str | None, str | None]:
    return (
        group.supplier.party if group.supplier is not None else None,
        group.recipient.party if group.recipient is not None else None,
    )


def _leading(group: Group) -> Draft:
    """The first telling with goods that is more than a denial; else the first."""
    told = [draft for draft in group.drafts if draft.standing.status not in ("denied", "hypothetical")]
    return next((draft for draft in told if draft.goods), (told or group.drafts)[0])


def _status(group: Group) -> TransferStatus:
    found = {draft.standing.status for draft in group.drafts if not _is_pointer(draft)}
    if "confirmed" in found:
        return "confirmed"
    if any(draft.standing.own and draft.standing.status == "planned" for draft in group.drafts):
        return "planned"
    charged = any(draft.standing.status == "denied" and draft.standing.charged for draft in group.drafts)
    if "alleged" in found or ("denied" in found and not found.isdisjoint(("reported", "planned"))) or charged:
        return "alleged"
    ranked: tuple[TransferStatus, ...] = ("reported", "planned", "denied")
    return next((status for status in ranked if status in found), "hypothetical")


def _is_pointer(draft: Draft) -> bool:
    """ "the deal", "such sales": it says nothing of its own on whether the transfer took place, unless that is denied
    or owned up to in so many words."""
    standing = draft.standing
    position = standing.statement.position if standing.statement is not None else None
    owned = standing.status == "confirmed" and position in _OWNS_UP
    return draft.by_reference and draft.frame.is_noun and standing.status != "denied" and not owned


def _stage(group: Group) -> Stage:
    told = [draft for draft in group.drafts if draft.standing.status != "hypothetical"] or group.drafts
    positive = [draft for draft in told if draft.standing.status != "denied"] or told
    found = {draft.standing.stage for draft in positive}
    return next(stage for stage in _STAGES if stage in found)


def _items(group: Group) -> tuple[Item, ...]:
    """Each kind of arms once, as first told; a general word only if it comes first or stands beside the kinds."""
    told = [draft for draft in group.drafts if draft.standing.status not in ("denied", "hypothetical")]
    named = any(not draft.by_reference and _names_arms(draft) for draft in told)
    drafts = told if named else group.drafts
    items: list[Item] = []
    for draft in sorted(drafts, key=lambda draft: draft.supplier is None and draft.recipient is None):
        if draft.by_reference and items:
            continue
        own: set[int] = set()
        special = any(item.category != "unspecified" for item in items)
        for goods in draft.goods:
            at = next((n for n, known in enumerate(items) if known.category == goods.category and n not in own), None)
            if at is None:
                if goods.category != "unspecified" or not special:
                    own.add(len(items))
                    items.append(goods.item)
            elif items[at].quantity is None and goods.item.quantity is not None and not goods.mention.singular:
                items[at] = goods.item
    return tuple(items)


def _names_arms(draft: Draft) -> bool:
    """True if it names arms in words of their own; "arming Chad" does not."""
    return any(each.mention.group != "implied" for each in draft.goods)


def _way(ground: Ground, group: Group, groups: list[Group]) -> Way:
    """The way told beside this transfer's own words of transfer; in a shared sentence the nearest word takes it."""
    told = [draft for draft in group.drafts if draft.standing.status not in ("denied", "hypothetical")] or group.drafts
    triggers = [(draft.trigger, other is group) for other in groups for draft in other.drafts]
    taken = frozenset(word.sentence for word, _ in triggers)
    places: set[Span] = set()
    hidden: set[Span] = set()
    for draft in {draft.trigger.sentence: draft for draft in told}.values():
        ours = [word for word, own in triggers if own and word.sentence == draft.trigger.sentence]
        theirs = [word for word, own in triggers if not own and word.sentence == draft.trigger.sentence]
        here = way_of_sentence(ground, draft.trigger.sentence)
        places.update(span for span in here.places if _is_nearer(span, ours, theirs))
        hidden.update(span for span in here.hidden if _is_nearer(span, ours, theirs))
        after = follow_way(ground, draft.trigger.sentence, taken)
        places.update(after.places)
        hidden.update(after.hidden)
    return Way(tuple(sorted(places)), tuple(sorted(hidden)))


def _is_nearer(span: Span, ours: list[Word], theirs: list[Word]) -> bool:
    def gap(word: Word) -> int:
        return max(word.start - span.end, span.start - word.end, 0)

    return not theirs or min(map(gap, ours)) <= min(map(gap, theirs))


def _hidden(way: Way) -> tuple[Reason, ...]:
    return (Reason("concealed", "words that say it was not to be seen", way.hidden),) if way.hidden else ()


def _approved(ground: Ground, group: Group) -> tuple[Reason, ...]:
    """Words beside a telling that say that the Council or its committee had let it through."""
    sentences, text = ground.reading.sentences, ground.reading.document.text
    for draft in group.drafts:
        last = min(draft.trigger.sentence + 1, len(sentences) - 1)
        start, end = sentences[draft.trigger.sentence].start, sentences[last].end
        for entry in load_patterns("approved"):
            match = entry.pattern.search(text, start, end)
            if match is not None and draft.standing.status != "planned":
                return (Reason(APPROVED, "those who may allow it had allowed it", (Span(*match.span()),)),)
    return ()


def _reasons(group: Group, leading: Draft) -> tuple[Reason, ...]:
    merged: tuple[Reason, ...] = ()
    if len(group.drafts) > 1:
        spans = tuple(draft.span for draft in group.drafts)
        merged = (Reason("one transfer", f"{len(spans)} tellings agree in parties, arms, phase and date", spans),)
    return (*leading.reasons, *leading.standing.reasons, *merged, *group.filled)


def _score(group: Group) -> float:
    """How sure: both parties in the words of one sentence, goods named, more than one telling."""
    score = 0.9 if group.supplier is not None and group.recipient is not None else 0.7
    score -= 0.15 if group.filled else 0.0
    score += 0.05 if len(group.drafts) > 1 else 0.0
    return round(score, 2)


def _telling(draft: Draft) -> Telling:
    statement = draft.standing.statement
    return Telling(
        draft.span,
        statement.id if statement is not None else None,
        draft.standing.status,
        (*draft.reasons, *draft.standing.reasons),
    )
