"""What a headline claims: who holds what, who is its source, which deeds it tells; by word order alone."""

from __future__ import annotations

import pytest

from counterclaim.copies.headline_title import TitleClaim, read_title


def _told(claim: TitleClaim) -> tuple[str, str, str]:
    """Stances, parties of holder and of source."""
    return (
        "/".join(sorted(claim.stances)),
        "/".join(sorted(claim.holder.parties)),
        "/".join(sorted(claim.source.parties)),
    )


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Oslo denies selling torpedoes", [("denies", "NOR", "")]),
        ("Oslo shrugs charge off; Riga insists", [("denies", "NOR", ""), ("says", "LVA", "")]),
        ("Riga: Oslo sold torpedoes", [("", "", "LVA")]),
        ("Oslo sold torpedoes, Riga says", [("", "", "LVA")]),
        ("Oslo sold torpedoes, says Riga", [("", "", "LVA")]),
        ("Oslo sold torpedoes: Riga", [("", "", "LVA")]),
        ("Oslo sold torpedoes - Riga", [("", "", "LVA")]),
        ("Oslo sold torpedoes - Harbour News", [("", "", "")]),
        ("(LEAD) Oslo denies sale | Harbour News", [("denies", "NOR", "")]),
        ("U.S. says N. Korea sold torpedoes", [("says", "USA", "")]),
        ("Norway, Peru and Malta deny sale", [("denies", "MLT/NOR/PER", "")]),
        ("Oslo accused of selling torpedoes", [("accuses", "", "")]),
        ("Oslo blames Riga as Malta admits leak", [("accuses", "NOR", ""), ("admits", "MLT", "")]),
        ("Oslo does not deny sale", [("", "NOR", "")]),
        ("Oslo denies sale, calls Riga a liar", [("denies", "NOR", ""), ("derides", "NOR", "")]),
        ("Oslo confirms sale", [("admits/proves", "NOR", "")]),
    ],
)
def test_who_holds_what(title: str, told: list[tuple[str, str, str]]) -> None:
    assert [_told(claim) for claim in read_title(title)] == told


@pytest.mark.parametrize(
    ("title", "flat"),
    [
        ("Oslo sells torpedoes to Riga", True),
        ("Oslo may sell torpedoes to Riga", False),
        ("Oslo accused of selling torpedoes", False),
        ("Oslo 'sold torpedoes' to Riga", False),
        ("Did Oslo sell torpedoes?", False),
        ("Oslo sold torpedoes: leaks", False),
        ("Oslo weighs sale of torpedoes", False),
    ],
)
def test_what_is_told_flatly(title: str, flat: bool) -> None:
    assert read_title(title)[0].is_flat is flat


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("Oslo sells torpedoes to Riga", ("NOR", "", "LVA")),
        ("Oslo sells Riga torpedoes", ("NOR", "", "LVA")),
        ("Oslo arms Latvian rebels", ("NOR", "", "LVA")),
        ("Riga buys torpedoes from Oslo", ("LVA", "NOR", "")),
        ("Riga buys Norwegian torpedoes", ("LVA", "NOR", "")),
        ("Torpedoes supplied by Oslo", ("NOR", "", "")),
        ("Oslo denies it sold torpedoes to Riga", ("NOR", "", "LVA")),
    ],
)
def test_who_does_what_to_whom(title: str, roles: tuple[str, str, str]) -> None:
    deed = read_title(title)[0].deed
    assert deed is not None
    agent, origin, goal = ("".join(parties) for parties in (deed.agent.parties, deed.origin, deed.goal))
    assert (agent, origin, goal) == roles


def test_negation_and_plans_are_seen() -> None:
    negated, planned, done = (
        read_title(title)[0].deed for title in ("Oslo sold no boats", "Oslo to sell boats", "Oslo sold boats")
    )
    assert negated is not None
    assert planned is not None
    assert done is not None
    assert (negated.negated, planned.negated, done.negated) == (True, False, False)
    assert (negated.planned, planned.planned, done.planned) == (False, True, False)


def test_surnames_stand_for_their_parties() -> None:
    claim = read_title("Strandvik accuses Ozolina of theft", people={"strand": "NOR", "ozolin": "LVA"})[0]
    assert claim.holder.parties == {"NOR"}
    assert claim.target.parties == {"LVA"}
    assert claim.named == {"NOR", "LVA"}
