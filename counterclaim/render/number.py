"""Whether a speaker's name is one or many, so that the verb agrees: "Malta denies", "officials deny".

In: the name or the words that stand for it, and the kind of speaker. Out: the verb in its number. Only a name that
cannot but be plural is taken as such: "the United States denies".
"""

from __future__ import annotations

import re
from typing import Final

from counterclaim.core.party import SpeakerKind

_COUNTED = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty dozens several some many few both most "
    "other all various numerous hundreds scores those these".split()
)
_SINGLE = frozenset("a an one another each every this that".split())
_MANY: Final = frozenset("people police men women others sources media personnel troops".split())
_SINGULAR_ENDINGS = ("ss", "us", "is", "as", "ics")
_SINGULAR = frozenset("news press series headquarters congress states nations netherlands philippines maldives".split())
_AFTER_HEAD = re.compile(
    r",|\(|\b(?:of|in|at|on|from|for|to|with|by|who|that|which|near|inside|familiar|briefed|close)\b"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*|\d+")


def is_plural(name: str, kind: SpeakerKind) -> bool:
    """True if a speaker's name means several.

    >>> is_plural("Two Tunisian officers", "anonymous"), is_plural("the United States", "named")
    (True, False)
    """
    words = _WORD.findall(name.lower().removeprefix("the ").removeprefix("“the "))
    if not words or words[0] in _SINGLE:
        return False
    if words[0] in _COUNTED:
        return True
    head_words = _WORD.findall(_AFTER_HEAD.split(name.lower(), maxsplit=1)[0])
    head = head_words[-1] if head_words else words[-1]
    if kind == "named":
        # "the Houthis", "the Rapid Support Forces"; a person's or a state's name is one, whatever its last letter.
        return head in {"forces", "rebels", "houthis", "militias", "brigades"}
    return head in _MANY or (
        len(head) > 3 and head.endswith("s") and not head.endswith(_SINGULAR_ENDINGS) and head not in _SINGULAR
    )


def verb_for(verb: str, *, plural: bool) -> str:
    """A verb of the third person singular in its number.

    >>> verb_for("denies", plural=True), verb_for("dismisses", plural=True), verb_for("accuses", plural=True)
    ('deny', 'dismiss', 'accuse')
    """
    if not plural:
        return verb
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith("sses") else verb[:-1]
