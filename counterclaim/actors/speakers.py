"""Who speaks: the source of each statement to a speaker with name, party, role and kind.

In: a reading, and for each statement its source spans and its cue. Out: one `ResolvedSpeaker` a statement, in the
order given. Always: two candidates that fit equally give "unresolved"; people who share a last name are never merged
by it; every answer carries reasons with their spans. Finding the sources is left to reading/ and statements/.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.actors.affiliation import party_by_context, party_of_named_owner, settle_party
from counterclaim.actors.bodies import (
    appositive_name,
    find_body,
    find_by_byname,
    find_document,
    new_document,
    same_office,
    whole_party,
)
from counterclaim.actors.cast import Actor, is_panel, make_actor
from counterclaim.actors.crowds import find_crowd, part_of_crowd
from counterclaim.actors.discourse import Tie, ending_before, fits_he, fits_it, fits_they, make_context, rank
from counterclaim.actors.inventory import gather_cast
from counterclaim.actors.joint import joint_members, joint_speaker
from counterclaim.actors.named import head_name, named_person
from counterclaim.actors.owners import belongs_to, find_owner, owned_actor
from counterclaim.actors.phrases import POSSESSIVES, Phrase, parse_phrase
from counterclaim.actors.scene import make_scene
from counterclaim.actors.stage import HE, ResolvedSpeaker, Stage
from counterclaim.actors.titles import find_holder, named_after, settle_pending
from counterclaim.core.party import UNRESOLVED
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import load_roles

__all__ = ["ResolvedSpeaker", "Source", "resolve_speakers", "stage_after"]

Source = tuple[tuple[Span, ...], Span]
_IT = frozenset("it its itself".split())
_THEY = frozenset("they them their theirs themselves".split())
_RELATIVE = frozenset("who which whose that whom".split())
_OWN_VOICE = load_roles().words["own_voice"]
_NOBODY = frozenset("the a an any some such whoever".split())
_OTHER = frozenset("the other others another".split())
_TELLINGS = frozenset("count tally reckoning account version telling words estimation judgement judgment view".split())
_SELF = frozenset("'s himself herself itself both all too".split())
_KEPT: deque[tuple[Reading, tuple[Source, ...], Stage]] = deque(maxlen=2)
"""The stages of the readings resolved last, found again by identity: to compare whole readings would cost more."""


def resolve_speakers(reading: Reading, sources: Sequence[Source]) -> tuple[ResolvedSpeaker, ...]:
    """The speaker of each (source spans, cue span).

    "Ana Ruiz, the envoy, said ... She added" gives Ana Ruiz twice.
    """
    return _resolve_all(reading, tuple(sources))[1] if sources else ()


def stage_after(reading: Reading, sources: Sequence[Source]) -> Stage:
    """Everybody in a document once its sources are resolved; kept from the last resolving of the same ones."""
    wanted = tuple(sources)
    for known, resolved, stage in tuple(_KEPT):
        if known is reading and set(resolved) == set(wanted):
            return stage
    return _resolve_all(reading, wanted)[0]


def _resolve_all(reading: Reading, sources: tuple[Source, ...]) -> tuple[Stage, tuple[ResolvedSpeaker, ...]]:
    scene = make_scene(reading)
    ranges = [scene.range_of(span) for spans, _ in sources for span in spans if span.field == "text"]
    cast = gather_cast(scene, ranges)
    stage = Stage(scene, cast, make_context(cast), ranges)
    results: dict[int, ResolvedSpeaker] = {}
    for index in sorted(range(len(sources)), key=lambda index: _position(sources[index])):
        results[index] = _resolve(stage, sources[index][0])
    _KEPT.append((reading, sources, stage))
    return stage, tuple(results[index] for index in range(len(sources)))


def _position(source: Source) -> int:
    return min((span.start for span in source[0]), default=source[1].start)


def _resolve(stage: Stage, spans: tuple[Span, ...]) -> ResolvedSpeaker:
    stage.reasons = []
    spans = tuple(span for span in spans if span.field == "text")
    if not spans:
        return ResolvedSpeaker(UNRESOLVED, (Reason("no-source", "the text names no source"),))
    main = max(spans, key=len)
    first, last = stage.scene.range_of(main)
    while first < last and not stage.scene.tokens[first].text[0].isalnum():
        first += 1
    if first >= last:
        return ResolvedSpeaker(UNRESOLVED, (Reason("no-words", "the source has no words", (main,)),))
    settle_pending(stage, first)
    stage.reasons = []
    members = joint_members(stage, first, last)
    if members:
        return joint_speaker(stage, first, members, main)
    found = _find_actor(stage, first, last)
    if found is None or isinstance(found, Tie):
        rule, detail = ("two-fit", "two or more fit equally") if found else ("nobody-fits", "nobody before fits")
        stage.said.append((first, None))
        return ResolvedSpeaker(UNRESOLVED, (*stage.reasons, Reason(rule, detail, (main,))))
    settle_party(stage, found, first, last)
    stage.remember(found, first, last)
    stage.note("speaker", f"{found.name}", main)
    speaker = found.speaker()
    if all(token.low in _OTHER for token in stage.scene.tokens[first:last]):
        speaker = replace(speaker, kind="anonymous")
    return ResolvedSpeaker(speaker, tuple(stage.reasons))


def _find_actor(stage: Stage, first: int, last: int) -> Actor | Tie | None:
    tokens = stage.scene.tokens
    low = tokens[first].low
    alone = (tokens[first].text not in ("US", "IT") and last - first == 1) or (
        last - first == 2 and tokens[last - 1].low in ("'s", "himself", "herself", "itself", "both", "all", "too")
    )
    if alone and (low in HE or low in _IT or low in _THEY or low in _RELATIVE or low in _OWN_VOICE):
        return _find_by_pronoun(stage, first, low)
    if all(token.low in _NOBODY for token in tokens[first:last]):
        return None
    named = head_name(stage, first, last)
    if isinstance(named, Tie):
        return named
    if named is not None:
        return named_person(stage, named, first, last)
    partitive = part_of_crowd(stage, first, last)
    if partitive is not None:
        return partitive
    return _find_described(stage, first, last)


def _find_by_pronoun(stage: Stage, first: int, low: str) -> Actor | Tie | None:
    if low in _OWN_VOICE:
        return None
    if low in _RELATIVE:
        actor = ending_before(stage.cast, first)
        stage.note("relative", f"{low} follows {actor.name if actor else 'nobody'}")
        return actor
    if low == "they":
        placed = stage.context.opener(first)
        if placed is not None and stage.scene.tokens[first - 1].named >= 0:
            stage.note("opener", f"they of the place that opens the sentence: {placed}")
            return stage.cast.party_actor(placed, load_parties().parties[placed].name)
    fits = fits_he(HE[low]) if low in HE else fits_it if low in _IT else fits_they
    found = rank(stage.cast, first, fits, last_said=stage.turn)
    if isinstance(found, Actor):
        if low in HE and found.female is None:
            found.female = HE[low]
            if found.person is not None:
                found.person.female = HE[low]
        stage.note("pronoun", f"{low!r} points to {found.name}")
    return found


def _find_described(stage: Stage, first: int, last: int) -> Actor | Tie | None:
    first = _past_telling(stage, first, last)
    phrase = parse_phrase(stage.scene, first, last)
    if is_panel(stage.cast, phrase):
        return stage.cast.panel
    whole = whole_party(stage, phrase)
    if whole is not None:
        return whole
    back = _find_pointed_to(stage, phrase)
    if back is not None:
        return back
    party = phrase.party or party_of_named_owner(stage, phrase)
    appositive = appositive_name(stage, phrase)
    if appositive is not None:
        return appositive
    if (
        party is None
        and stage.scene.tokens[phrase.first].low in POSSESSIVES
        and phrase.word not in ("counterpart", "colleague")
    ):
        owner = find_owner(stage, phrase.first)
        if isinstance(owner, Tie):
            return owner
        party = owner.party if owner is not None else None
        if owner is not None:
            stage.note("possessor", f"points to {owner.name}", stage.span(phrase.first, phrase.first + 1))
            belongs = belongs_to(stage, phrase, owner)
            if belongs is not None:
                return belongs
            if party is None or phrase.noun in ("own body", None) or owner.kind == "person":
                return owned_actor(stage, phrase, owner)
    if phrase.noun == "document":
        return new_document(stage, phrase, party)
    known = same_office(stage, phrase, party)
    if known is not None:
        return known
    party = party or party_by_context(stage, phrase)
    return make_actor(stage.cast, phrase, party)


def _past_telling(stage: Stage, first: int, last: int) -> int:
    """ "the count of the relief agency": whoever counts speaks."""
    for at in range(first, min(last - 1, first + 3)):
        if stage.scene.tokens[at].low in _TELLINGS and stage.scene.tokens[at + 1].low == "of":
            return at + 2
    return first


def _find_pointed_to(stage: Stage, phrase: Phrase) -> Actor | Tie | None:
    """ "the minister", "the ministry", "the bloc", "the report": somebody brought in before, or named soon after."""
    if phrase.determiner not in ("the", "that", "this", "these", "those", "") or (
        phrase.determiner == "" and not _is_capital_alone(stage, phrase)
    ):
        return _find_definite(stage, phrase)
    if phrase.is_person:
        return find_holder(stage, phrase)
    if phrase.is_people:
        crowd = find_crowd(stage, phrase) if phrase.core - phrase.first <= 2 + bool(phrase.number) else None
        return crowd or (find_by_byname(stage, phrase) if phrase.party is None else None)
    if phrase.noun is None and phrase.plural and phrase.party is None:
        return find_by_byname(stage, phrase)
    if phrase.noun == "document" and phrase.party is None:
        return find_document(stage, phrase)
    if phrase.is_body and phrase.party is None:
        return find_body(stage, phrase)
    return None


def _is_capital_alone(stage: Stage, phrase: Phrase) -> bool:
    return phrase.core - phrase.first == 1 and not phrase.plural


def _find_definite(stage: Stage, phrase: Phrase) -> Actor | None:
    """ "Iran's foreign minister", "a former Iranian minister" in a lead, named elsewhere."""
    lead = stage.scene.tokens[phrase.first].paragraph == stage.scene.tokens[0].paragraph
    if phrase.determiner in ("a", "an") and lead and phrase.is_person and phrase.word not in load_roles().unnamed:
        return named_after(stage, phrase)
    if phrase.determiner == "'s" and phrase.is_person and phrase.party is not None:
        found = find_holder(stage, phrase)
        return found if isinstance(found, Actor) else None
    return None
