"""When two names mean the same speaker, and two codes the same party.

In: a gold name and party, and a drawn `Speaker`. Out: right or wrong. Always: a pronoun is never right, nor is a
name where the gold has none. Case, diacritics, articles, "unnamed" and "government of" do not count; party names,
demonyms, capitals and seats of government count as their party; two ways of writing one name in Latin letters are
one name; a shorter form is right where it can only mean the longer one.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from counterclaim.actors.parties import find_parties
from counterclaim.core.party import Participant, Speaker
from counterclaim.lexicon.parties import load_parties

PRONOUNS = frozenset("he she it they we i you who which that this his her its their him them one".split())
EMPTY_WORDS = frozenset(
    "a an the of for to in at on and from with by s unnamed anonymous identified government".split()
)
NAME_PARTICLES = frozenset(
    "al el ul bin ibn bint abu ben de del della der den di da dos du la le van von zu ter e y".split()
)
MIN_LIKENESS = 0.85
"""Share of letters in common from which two words are one name: Kanani and Kanaani .92, Serbia and Siberia .77."""
INSTITUTION_WORDS = frozenset(
    "ministry department office army navy force forces military police agency service council commission committee "
    "embassy mission parliament cabinet presidency command panel court bureau board authority union party".split()
)
_WORD = re.compile(r"@[^@]+@|[^\W_]+")
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}")


def same_speaker(name: str | None, party: str | None, speaker: Speaker, *, called: str | None = None) -> bool:
    """True if a drawn speaker is the gold's; `called` is what the text calls it where it speaks.

    >>> same_speaker("Marta Kovač", "SVN", Speaker("Kovac", "SVN", None, "named"))
    True
    >>> same_speaker("Foreign Ministry of Chad", "TCD", Speaker("foreign ministry", "SDN", None, "named"))
    False
    """
    if name is None or speaker.name is None:
        return name is None and speaker.name is None
    if fold(speaker.name) in PRONOUNS:
        return False
    gold = name_words(name)
    drawn = frozenset(
        next((each for each in sorted(gold) if is_alike(word, each)), word) for word in name_words(speaker.name)
    )
    if not gold or not drawn:
        return fold(name) == fold(speaker.name)
    if gold == drawn:
        return not _is_general(name) or not _is_other_party(party, name, speaker)
    if _is_what_the_text_says(name, drawn, called) and same_party(party, name, speaker):
        return True
    if _is_only_party(drawn) or _is_only_party(gold):
        return is_member(name, speaker) or _is_house_of(name, party, speaker) or _is_apposed(name, speaker.name)
    if not (gold < drawn or drawn < gold):
        return not _is_general(name) and is_alike(_squash(name), _squash(speaker.name))
    shorter, longer = sorted((name, speaker.name), key=lambda each: len(name_words(each)))
    if same_party(party, name, speaker):
        return True
    return not _is_general(shorter) and (len(name_words(shorter)) > 1 or _is_surname(shorter, longer))


def is_member(name: str, speaker: Speaker) -> bool:
    """True for one party of a joint speaker: "Chad" of "Chad and Niger"."""
    gold, drawn = name_words(name), name_words(speaker.name or "")
    return _is_only_party(gold) and _is_only_party(drawn) and len(gold) > 1 and drawn <= gold


def _is_what_the_text_says(name: str, drawn: frozenset[str], called: str | None) -> bool:
    """A nameless speaker or a body under another name ("the veterinary service"): right as the text has it there.

    "Pyongyang denied it" may have a nameless officer as its gold speaker: the party is all that the text tells there.
    """
    is_person = len(fold(name).split()) > 1 and not _is_general(name)
    return called is not None and not is_person and name_words(called) == drawn


def _is_house_of(name: str, party: str | None, speaker: Speaker) -> bool:
    """A body by its building: "Pentagon" for "US Department of Defense"."""
    found = find_parties(speaker.name or "")
    return (
        _is_general(name)
        and any(fold(word) in INSTITUTION_WORDS for word in name.split())
        and any(mention.form == "metonym" for mention in found)
        and same_party(party, name, speaker)
    )


def _is_apposed(name: str, drawn: str) -> bool:
    """A name with its description before it: "monitoring group 38 North"; "report on Chad" is no name of Chad's."""
    before, _, after = fold(drawn).rpartition(fold(name))
    return bool(before) and not after and before.split()[-1] not in EMPTY_WORDS


def is_alike(left: str, right: str) -> bool:
    """True for two ways of writing one name: "Zelensky" and "Zelenskiy".

    >>> is_alike("kanaani", "kanani"), is_alike("serbia", "siberia")
    (True, False)
    """
    if left == right:
        return True
    if (
        min(len(left), len(right)) < 5
        or left[0] != right[0]
        or "@" in left + right
        or {left, right} & INSTITUTION_WORDS
    ):
        return False
    return SequenceMatcher(None, left, right).ratio() >= MIN_LIKENESS


def _is_only_party(words: frozenset[str]) -> bool:
    return all(word.startswith("@") for word in words)


def _is_general(name: str) -> bool:
    """True for offices and unnamed people, whom only their party tells from others of the same name."""
    words = [word for word in re.findall(r"[^\W_]+", name) if fold(word) not in EMPTY_WORDS]
    words = [word for word in words if fold(word) not in NAME_PARTICLES]
    return any(word[0].islower() or fold(word) in INSTITUTION_WORDS for word in words)


def _is_other_party(party: str | None, name: str, speaker: Speaker) -> bool:
    return party is not None and speaker.party is not None and not same_party(party, name, speaker)


def _is_surname(shorter: str, longer: str) -> bool:
    return len(_squash(shorter)) > 3 and _squash(longer).endswith(_squash(shorter))


def _squash(name: str) -> str:
    return fold(name).replace(" ", "")


def same_party(party: str | None, name: str | None, speaker: Speaker) -> bool:
    """True if the party is right: no party may also be told by the speaker's own name, as the cases do for media."""
    gold, drawn = party_id(party), party_id(speaker.party)
    if gold == drawn:
        return True
    if gold is None and name is not None and is_member(name, speaker) and f"@{drawn}@" in name_words(name):
        return True
    own_names = {party_id(each) for each in (name, speaker.name) if each is not None}
    if drawn is None:
        return gold in own_names and not is_registered(gold)
    return gold is None and drawn in own_names and not is_registered(drawn)


@lru_cache(maxsize=4096)
def party_id(written: str | None) -> str | None:
    """The registry's id of a party however it is written, or its folded words where it is not registered."""
    if written is None:
        return None
    if written in load_parties().parties:
        return written
    found = [m for m in find_parties(written) if m.form in ("name", "body", "demonym")]
    if len(found) == 1 and len(found[0].span) >= len(written) - len("the "):
        return found[0].party.id
    return fold(written)


def is_registered(party: str | None) -> bool:
    """True for a party of the registry."""
    return party in load_parties().parties


@lru_cache(maxsize=4096)
def name_words(name: str) -> frozenset[str]:
    """The words that tell one name from another, each party in it as its id.

    >>> name_words("unnamed U.S. officials") == name_words("American officials")
    True
    """
    pieces, at = [], 0
    for mention in find_parties(name):
        if mention.form in ("body", "place", "media"):
            continue
        pieces += [name[at : mention.span.start], f" @{mention.party.id}@ "]
        at = mention.span.end
    marked = "".join([*pieces, name[at:]])
    words = (
        match[0] if match[0].startswith("@") else fold(match[0])
        for match in _WORD.finditer(_INITIALS.sub(_join, marked))
    )
    return frozenset(_singular(word) for word in words if word not in EMPTY_WORDS)


def fold(name: str) -> str:
    """Lower case without diacritics, punctuation and opening article."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = " ".join(re.findall(r"[^\W_]+", _INITIALS.sub(_join, plain).casefold()))
    return re.sub(r"^(?:the|an?) ", "", plain)


def _join(match: re.Match[str]) -> str:
    return match[0].replace(".", "")


def _singular(word: str) -> str:
    # "officials" and "official" are told apart by number words where it matters; "Macaulays" never occurs.
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") and word[0] != "@" else word


def same_participant(gold: str | None, drawn: Participant | None) -> bool:
    """True if a drawn participant is the gold's; of one that is not registered, by its name as of a speaker.

    >>> same_participant(None, None), same_participant("Malta", None)
    (True, False)
    """
    if gold is None or drawn is None:
        return gold is None and drawn is None
    if is_registered(party_id(gold)) or is_registered(party_id(drawn.party)):
        return party_id(gold) == party_id(drawn.party)
    return any(same_speaker(gold, None, Speaker(name, None, None, "named")) for name in (drawn.party, drawn.name))
