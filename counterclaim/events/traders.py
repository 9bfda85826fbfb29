"""Which party that can hold arms a noun phrase stands for.

In: a ground and a word. Out: participants, none where two fit. Always: courts, panels and relief bodies never; a place
stands for its state, or for the armed group that is said to hold it.
"""

from __future__ import annotations

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.events.bands import find_band, is_group
from counterclaim.events.ground import Ground
from counterclaim.events.participants import participants_of
from counterclaim.events.recover import subject_above
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.transfers import load_makers

_PLACES = frozenset("harbour harbor port airport airfield quay dock docks pier".split())
_SOME_FORCE = frozenset("force forces faction factions group groups militia militias side".split())
_ITSELF = frozenset(("it", "they", "its"))
_OF_OTHERS = frozenset(("accuses", "alleges", "demands", "warns", "condemns", "doubts"))
_REBEL = frozenset(
    """rebel armed militia militant guerrilla insurgent separatist paramilitary jihadist islamist opposition
    secessionist terrorist""".split()
)
_MEN = frozenset("troops fighters men soldiers army camp".split())
_FORCES = frozenset("force forces army military navy".split())
_HELD = frozenset("base stronghold airbase bastion held controlled run headquarters airfield".split())
_WORKS = frozenset(
    "factory company firm exporter agency arsenal manufacturer plant maker concern enterprise broker yard".split()
)
_STATE_OWN = frozenset(("state", "state-owned", "state-run", "government", "national"))
_OWNS_UP = frozenset(("confirms", "acknowledges", "denies", "dismisses"))
_PLACE_REACH_WORDS = 70
_STATES = frozenset("country nation state government".split())
_ARMING_BODIES = frozenset(("NATO", "EU"))


def find_traders(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """The parties of a phrase; where the references of the text leave two, grammar may leave one."""
    fighters = _of_fighters(ground, word)
    if fighters is not None:
        return fighters
    found = () if _is_some_force(ground, word) else armed_only(ground, word)
    if found and word.text.lower() in _ITSELF and _is_told_after(ground, word, found[0].party):
        return ()
    if not found and word.text.lower() in _ITSELF:
        return _speaker_itself(ground, word)
    if word.text.lower() in _STATES and _is_accused(ground, word):
        found = _accused_state(ground, word) or found
    holder = _holder_of_place(ground, word)
    if not found and word.text.lower() in _WORKS:
        found = _before_noun(ground, word)
    if found or holder:
        return holder or found
    if word.upos == "PROPN" and (home := _of_company(ground, word)):
        return home
    return _beside_noun(ground, word)


def _of_fighters(ground: Ground, word: Word) -> tuple[Participant, ...] | None:
    """Rebels, the men of a leader, an armed group by its own words; None where the phrase is none of these."""
    band = find_band(ground, word)
    if band is not None:
        return (band,)
    if led := _men_of(ground, word):
        return led
    return _armed_group(ground, word) if word.text.lower() in _SOME_FORCE else None


def _of_company(ground: Ground, name: Word) -> tuple[Participant, ...]:
    """The state of a maker, or of a name whose land or nationality is told beside it."""
    return _home_of_maker(ground, name) or _land_told_after(ground, name) or _told_beside(ground, name)


def _beside_noun(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """What the words around a noun tell: "the harbour of Qala", "a state factory", "the army", "the harbour"."""
    words, after = ground.reading.words, word.index + 1
    if after + 1 < len(words) and words[after].text.lower() == "of":
        for at in range(after + 1, min(after + 4, len(words))):
            mention = ground.party_of[at]
            if mention is not None and mention.form != "media":
                return (Participant(mention.party.id, mention.party.name, mention.span),)
    low = word.text.lower()
    if low in _WORKS and any(child.text.lower() in _STATE_OWN for child in ground.children[word.index]):
        return _forces_of_speaker(ground, word, owned=True)
    if low in _FORCES:
        return _forces_of_speaker(ground, word)
    return _place_named_before(ground, word) if word.text.lower() in _PLACES else ()


def _home_of_maker(ground: Ground, name: Word) -> tuple[Participant, ...]:
    """ "Nammo": the state that a known maker sits in."""
    text, makers, words = ground.reading.document.text, load_makers(), ground.reading.words
    for first in range(max(0, name.index - 2), name.index + 1):
        for last in range(min(len(words) - 1, name.index + 2), name.index - 1, -1):
            state = makers.get(text[words[first].start : words[last].end])
            if state is not None:
                return (
                    Participant(state, load_parties().parties[state].name, Span(words[first].start, words[last].end)),
                )
    return ()


def _is_told_after(ground: Ground, pronoun: Word, party: str) -> bool:
    """ "It has bought rifles, according to Oslo's army": somebody that was spoken of before, and not Oslo."""
    statement = ground.statement_of(pronoun)
    if statement is None or statement.speaker.party != party or not statement.source:
        return False
    follows = min(span.start for span in statement.source) > pronoun.start
    told_by = any(span.within(ground.reading.document.text).lower().startswith("according") for span in statement.cue)
    return follows and told_by


def _speaker_itself(ground: Ground, pronoun: Word) -> tuple[Participant, ...]:
    """ "Oslo maintains that it sold": it is Oslo, where the state itself or a body of it speaks."""
    statement = ground.statement_of(pronoun)
    party = load_parties().parties.get(statement.speaker.party or "") if statement is not None else None
    if statement is None or not statement.source or statement.position in _OF_OTHERS:
        return ()
    if party is None:
        heads = (w for span in statement.source if span.field == "text" for w in ground.reading.words_in(span))
        band = next((found for w in heads if (found := find_band(ground, w)) is not None), None)
        return (band,) if band is not None and band.span.start < pronoun.start else ()
    first = min((span.start for span in statement.source if span.field == "text"), default=pronoun.end)
    if party.kind == "organisation" or first > pronoun.start:
        return ()
    sentence = ground.reading.sentences[pronoun.sentence]
    before = (ground.party_of[at] for at in range(sentence.first, pronoun.index))
    named = {mention.party.id for mention in before if mention is not None}
    return (Participant(party.id, party.name, Span(pronoun.start, pronoun.end)),) if named == {party.id} else ()


def _told_beside(ground: Ground, name: Word) -> tuple[Participant, ...]:
    """ "Qala Export, another Maltese company": whose company a name is said to be."""
    for noun in ground.children[name.index]:
        if noun.relation == "appos" and noun.upos == "NOUN" and noun.index > name.index:
            return armed_only(ground, noun) or (_before_noun(ground, noun) if noun.text.lower() in _WORKS else ())
    return ()


def _men_of(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "the forces of General Ruiz": the side of somebody who is known to lead one."""
    after = ground.reading.words[word.index + 1 : word.index + 6]
    if word.text.lower() not in _SOME_FORCE | _MEN or not after or after[0].text.lower() != "of":
        return ()
    named = next((each for each in after[1:] if each.index in ground.people), None)
    return armed_only(ground, named) if named is not None else ()


def _armed_group(ground: Ground, word: Word) -> tuple[Participant, ...] | None:
    """ "a Maltese rebel group": the only group that the text names, or the group by its own words; never the state."""
    below = ground.children[word.index]
    if not any(child.text.lower() in _REBEL and child.index < word.index for child in below):
        return None
    named = [child for child in below if ground.party_of[child.index] is not None or child.upos == "PROPN"]
    groups = {m.party.id: m for m in ground.parties if m.party.kind == "armed group"}
    own = next(
        (groups[m.party.id] for c in named if (m := ground.party_of[c.index]) is not None and m.party.id in groups),
        None,
    )
    if own is not None:
        return (Participant(own.party.id, own.party.name, own.span),)
    if any(child.text.lower() in ("any", "no", "some", "either", "other", "another") for child in below):
        return ()
    if len(groups) == 1:
        only = next(iter(groups.values()))
        return (Participant(only.party.id, only.party.name, Span(word.start, word.end)),)
    if not named:
        return None
    text = ground.reading.document.text
    first = min(child.start for child in named)
    name = " ".join(text[first : word.end].split())
    return (Participant(name, name, Span(first, word.end)),)


def _is_some_force(ground: Ground, word: Word) -> bool:
    """ "any Maltese force", "some Maltese factions": whoever they are, not the state that they are named after."""
    if word.text.lower() not in _SOME_FORCE:
        return False
    return any(child.text.lower() in ("any", "some", "no", "either") for child in ground.children[word.index])


def _before_noun(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "a Maltese arms company, Qala Export": whose company it is, also where the tree gives "Maltese" to its name."""
    words = ground.reading.words
    for at in range(word.index - 1, max(-1, word.index - 5), -1):
        mention = ground.party_of[at]
        if mention is not None:
            fits = mention.form == "demonym" or mention.hint == "possessive"
            return (Participant(mention.party.id, mention.party.name, mention.span),) if fits else ()
        if words[at].upos not in ("ADJ", "NOUN", "PROPN", "VERB"):
            return ()
    return ()


def _land_told_after(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "Qala, in the north of Malta", "Qala in Malta", "Qala, Malta": the state of a place of no registered name."""
    after = ground.reading.words[word.index + 1 : word.index + 8]
    if len(after) < 2 or after[0].text.lower() not in (",", "in"):
        return ()
    inside = [other.text.lower() for other in after[:2]].count("in") > 0
    for other in after[1:]:
        mention = ground.party_of[other.index]
        if mention is not None:
            fits = mention.party.kind == "state" and mention.form == "name" and (inside or other is after[1])
            return (Participant(mention.party.id, mention.party.name, mention.span),) if fits else ()
        if other.upos in ("VERB", "AUX", "PUNCT") or not inside:
            return ()
    return ()


def _forces_of_speaker(ground: Ground, word: Word, *, owned: bool = False) -> tuple[Participant, ...]:
    """ "the national defence force", in the words of a president: his own; "a state factory" where he owns up to it."""
    statement = ground.statement_of(word)
    party = load_parties().parties.get(statement.speaker.party or "") if statement is not None else None
    article = any(child.text.lower() in ("the", "our", "its") for child in ground.children[word.index])
    if owned:
        article = statement is not None and statement.position in _OWNS_UP
    others = any(child.relation == "nmod" and child.index > word.index for child in ground.children[word.index])
    if party is None or party.kind != "state" or not article or others:
        return ()
    return (Participant(party.id, party.name, Span(word.start, word.end)),)


def armed_only(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """The parties behind a word, those alone that can be armed."""
    return tuple(each for each in participants_of(ground, word) if can_be_armed(ground, each))


def can_be_armed(ground: Ground, participant: Participant) -> bool:
    """States, armed groups and the two bodies that buy and give arms; courts and panels do not."""
    party = load_parties().parties.get(participant.party)
    if party is None:
        return is_group(ground.reading.document.text, participant.party)
    return party.kind != "organisation" or party.id in _ARMING_BODIES


def _is_accused(ground: Ground, word: Word) -> bool:
    head = ground.head(word)
    return head is not None and head.text.lower().startswith(("accus", "blam", "suspect", "charg"))


def _holder_of_place(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "Jufra, a base of the rebels": whoever holds the place, not the state that it lies in."""
    mention = ground.party_of[word.index]
    if mention is None or mention.form not in ("place", "capital"):
        return ()
    after = ground.reading.words[word.index + 1 : word.index + 10]
    if len(after) < 4 or after[0].text != "," or not any(each.text.lower() in _HELD for each in after[:4]):
        return ()
    for each in after[3:]:
        holder = ground.party_of[each.index]
        if holder is not None and holder.party.kind == "armed group":
            return (Participant(holder.party.id, holder.party.name, holder.span),)
    return ()


def _place_named_before(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "the harbour", after "the port of the Maltese capital"."""
    words = ground.reading.words
    for at in range(word.index - 1, max(-1, word.index - _PLACE_REACH_WORDS), -1):
        if words[at].text.lower() in _PLACES:
            found = tuple(each for each in participants_of(ground, words[at]) if can_be_armed(ground, each))
            if found:
                return found
    return ()


def _accused_state(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "the envoy of Oslo in Malta ... for accusing the country": of two states the one that does not accuse."""
    sentence = ground.reading.sentences[word.sentence]
    named: dict[str, Participant] = {}
    accusers: set[str] = set()
    for other in ground.reading.words[sentence.first : word.index]:
        mention = ground.party_of[other.index]
        if mention is not None and load_parties().parties[mention.party.id].kind == "state":
            named.setdefault(mention.party.id, Participant(mention.party.id, mention.party.name, mention.span))
    verb = ground.head(word)
    subject = subject_above(ground, verb, None) if verb is not None else None
    if subject is None and verb is not None:
        near = [other for other in ground.reading.words[sentence.first : verb.index] if other.relation == "nsubj"]
        subject = near[-1] if near else None
    accusers.update(each.party for each in participants_of(ground, subject))
    left = [each for each in named.values() if each.party not in accusers]
    return (left[0],) if len(left) == 1 else ()
