from __future__ import annotations

import pytest

from counterclaim.core.party import SpeakerKind
from counterclaim.render.number import is_plural, verb_for


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("experts", "collective", True),
        ("Some observers", "collective", True),
        ("U.S. officials", "collective", True),
        ("two envoys", "anonymous", True),
        ("officials in Valletta", "collective", True),
        ("the people of Gozo", "collective", True),
        ("court papers", "document", True),
        ("police", "collective", True),
        ("three members of the panel", "anonymous", True),
        ("the Houthis", "named", True),
        ("one of two envoys", "anonymous", False),
        ("another official", "anonymous", False),
        ("an aide to the ministers", "anonymous", False),
        ("spokesman for the rebels", "role", False),
        ("spokesman for Viktor Orbans", "role", False),
        ("the United States", "named", False),
        ("the United Nations", "collective", False),
        ("James Paris", "named", False),
        ("the press", "collective", False),
        ("panel", "role", False),
        ("Hamas", "named", False),
        ("", "unresolved", False),
        ("“”", "unresolved", False),
    ],
)
def test_number_of_a_name(name: str, kind: SpeakerKind, expected: bool) -> None:
    assert is_plural(name, kind) is expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("accuses", "accuse"), ("alleges", "allege"), ("asserts", "assert"), ("confirms", "confirm"),
        ("acknowledges", "acknowledge"), ("denies", "deny"), ("dismisses", "dismiss"), ("doubts", "doubt"),
        ("declines", "decline"), ("demands", "demand"), ("warns", "warn"), ("pledges", "pledge"),
        ("condemns", "condemn"),
    ],
)  # fmt: skip
def test_verbs_agree(verb: str, expected: str) -> None:
    assert verb_for(verb, plural=True) == expected
    assert verb_for(verb, plural=False) == verb
