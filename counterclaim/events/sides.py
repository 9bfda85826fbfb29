"""Who is said to be on whose side, for tellings that name only "both sides".

In: a ground. Out: by the id of a backer, the one side that it backs. Always: a backer of two sides is left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.arguments import find_arguments
from counterclaim.events.ground import Ground
from counterclaim.events.participants import participants_of
from counterclaim.events.window import phrase_head, window_end
from counterclaim.lexicon.transfers import load_backing

_BEHIND = ("behind", "with", "by")


def find_sides(ground: Ground) -> Mapping[str, Participant]:
    """Backers with the side that they back."""
    words, text = load_backing(), ground.reading.document.text
    found: dict[str, dict[str, Participant]] = {}
    phrases = {match.start() for match in words.phrase.finditer(text)}
    for word in ground.reading.words:
        if word.upos == "VERB" and (word.text.lower() in words.verbs or word.start in phrases):
            for backer, side in _pairs(ground, word):
                if backer.party != side.party:
                    found.setdefault(backer.party, {})[side.party] = side
    return {backer: next(iter(sides.values())) for backer, sides in found.items() if len(sides) == 1}


def _pairs(ground: Ground, verb: Word) -> list[tuple[Participant, Participant]]:
    arguments = find_arguments(ground, verb)
    end = window_end(ground, verb)
    behind = (
        phrase_head(ground, at + 1, min(end + 1, at + 9))
        for at in range(verb.index + 1, min(end, verb.index + 3))
        if ground.reading.words[at].text.lower() in _BEHIND
    )
    sides = [
        *(noun for noun in arguments.objects if noun.index < end),
        *(noun for key in _BEHIND for noun in arguments.obliques.get(key, ()) if noun.index < end),
        *(noun for noun in behind if noun is not None),
    ]
    return [
        (backer, side)
        for backer in participants_of(ground, arguments.actor)
        for noun in sides
        for side in participants_of(ground, noun)
    ]
