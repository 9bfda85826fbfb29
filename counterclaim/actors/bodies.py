"""States, bodies and documents as speakers: "Tehran", "the ministry", "the bloc", "the report".

In: a stage and a phrase. Out: an actor or None. Always: a capital stands for its state, a seat ("Kremlin") keeps its
name; "the ministry" is the last one of that kind. People are left to titles.py.
"""

from __future__ import annotations

from counterclaim.actors.affiliation import parties_of_department
from counterclaim.actors.cast import DOCUMENTS, Actor, make_actor, phrase_name, shown_name
from counterclaim.actors.discourse import Tie
from counterclaim.actors.phrases import Phrase
from counterclaim.actors.stage import Stage
from counterclaim.core.span import Span
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import load_roles

_AROUND = load_roles().words["around_name"]
_DEPARTMENTS = load_roles().words["departments"]


def whole_party(stage: Stage, phrase: Phrase) -> Actor | None:
    """A phrase that is a party's name and no more: "Tehran", "the White House", "the Houthis"."""
    tokens = stage.scene.tokens
    plain_words = [tokens[at].text for at in range(phrase.first, phrase.core) if tokens[at].low not in ("the", "'s")]
    if plain_words in (["West"], ["Western"]):
        return stage.cast.bodies.setdefault(
            ("west", None), Actor("people", "Western governments", None, "collective", plural=True)
        )
    indexes = {tokens[at].named for at in range(phrase.first, phrase.core) if tokens[at].named >= 0}
    if phrase.noun is not None or not indexes:
        return None
    index = max(indexes)
    if len(indexes) > 1 and stage.scene.named[index].naming.form != "media":
        return None
    plain = [
        at for at in range(phrase.first, phrase.core)
        if tokens[at].named not in indexes and tokens[at].low not in _AROUND and tokens[at].text[0].isalnum()
    ]  # fmt: skip
    name = stage.scene.named[index]
    if name.party is None or name.naming.form == "media":
        text = " ".join(stage.scene.text[name.start : name.end].split())
        actor = stage.cast.bodies.setdefault((text.lower(), None), Actor("body", text, None, "named"))
        actor.party = name.party.id if name.party else None
        return actor
    plain = [at for at in plain if not tokens[at].low.endswith("-based")]
    if any(tokens[at].start > name.start or tokens[at].capital for at in plain):
        return None
    shown = shown_name(stage.cast, index) or name.party.name
    stage.note("party", f"{stage.scene.text[name.start : name.end]!r} is {name.party.name}", Span(name.start, name.end))
    return stage.cast.party_actor(name.party.id, shown)


def appositive_name(stage: Stage, phrase: Phrase) -> Actor | None:
    """ "The owner, Oktant Marine,": a body named after what it is."""
    tokens = stage.scene.tokens
    at = phrase.core
    if phrase.noun not in ("own body", "body", "private", None) or at >= phrase.last - 1 or tokens[at].low != ",":
        return None
    last = at + 1
    while last < phrase.last and tokens[last].low != ",":
        last += 1
    capital = sum(tokens[k].capital for k in range(at + 1, last))
    if (
        capital == 0
        or capital < last - at - 2
        or tokens[last - 1].low in ("who", "which")
        or not tokens[last - 1].capital
    ):
        return None
    start = at + 1
    while start < last - 1 and (tokens[start].low.endswith("-based") or not tokens[start].capital):
        start += 1
    text = stage.scene.words(start, last)
    known = stage.cast.bodies.get((phrase_name(stage.cast, phrase, phrase.party).lower(), phrase.party))
    if known is not None and known.at == phrase.first:
        # "a rights group, Harbour Watch," is brought in here: later "the group" is Harbour Watch.
        known.name, known.speaks_as = text, "named"
        return known
    return stage.cast.bodies.setdefault(
        (text.lower(), None), Actor("body", text, phrase.party, "named", heads={phrase.word})
    )


def find_body(stage: Stage, phrase: Phrase) -> Actor | Tie | None:
    words = {stage.scene.tokens[at].low for at in range(phrase.first, max(phrase.head, phrase.first))} - {"the"}
    if (
        phrase.word in ("panel", "group")
        and stage.cast.panel is not None
        and phrase.word == "panel"
        and phrase.core == phrase.last
    ):
        return stage.cast.panel
    if words & _DEPARTMENTS or phrase.word == "government":
        strict = stage.context.strict(phrase.first)
        if strict is not None:
            return None
    best: Actor | None = None
    for presence in stage.cast.before(phrase.first):
        actor = presence.actor
        if (
            actor.kind == "body"
            and phrase.word in actor.heads
            and (not words & _DEPARTMENTS or words & _DEPARTMENTS & actor.qualifiers)
        ):
            best = actor
            break
    if best is not None and words & _DEPARTMENTS and len(parties_of_department(stage, words)) > 1:
        return None
    byname = find_by_byname(stage, phrase) if not words & _DEPARTMENTS else None
    found = best or byname
    if found is not None:
        stage.note("body", f"the {phrase.word} is {found.name}", stage.span(phrase.first, phrase.core))
    return found


def find_by_byname(stage: Stage, phrase: Phrase) -> Actor | None:
    """ "the bloc", "the group": a party that may be called so, last named."""
    tokens = stage.scene.tokens
    spoken = tokens[phrase.head].low
    entry = load_roles().bynames.get(spoken) or load_roles().bynames.get(
        phrase.word.replace("organization", "organisation")
    )
    if entry is None:
        return None
    parties = load_parties().parties
    for presence in stage.cast.before(phrase.first):
        party = presence.actor.party
        if party is None or presence.actor.kind not in ("body", "state"):
            continue
        kind = parties[party].kind if party in parties else ""
        if party in entry.parties or ("*" in entry.parties and kind in ("armed group", "breakaway")):
            stage.note("byname", f"the {spoken} is {presence.actor.name}")
            return presence.actor
    return None


def find_document(stage: Stage, phrase: Phrase) -> Actor | None:
    earlier = [
        p.actor
        for p in stage.cast.before(phrase.first)
        if p.actor.kind == "document" and p.actor.plural == phrase.plural
    ]
    exact = [actor for actor in earlier if phrase.word in actor.heads]
    alike = [actor for actor in earlier if phrase.word in DOCUMENTS and actor.heads & DOCUMENTS]
    for actor in exact + alike:
        stage.note("document", f"the {phrase.word} is {actor.name}")
        return actor
    return None


def new_document(stage: Stage, phrase: Phrase, party: str | None) -> Actor:
    """A document as said; one of a body that the passage puts forward belongs to that body's state."""
    return make_actor(stage.cast, phrase, party)


def same_office(stage: Stage, phrase: Phrase, party: str | None) -> Actor | None:
    """A body or an unnamed office of the same party that spoke before."""
    if not phrase.is_body:
        return None
    name = phrase_name(stage.cast, phrase, party)
    return stage.cast.bodies.get((name.lower(), party))
