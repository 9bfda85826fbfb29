"""Each pattern fits its own line, and none fits the prose that looks like one."""

from __future__ import annotations

import time

import pytest

from counterclaim.lexicon.boilerplate import BoilerplatePattern, load_boilerplate

PATTERNS = load_boilerplate()
LEAVES = [pattern.leave for pattern in PATTERNS]
MORE_PROSE = [
    "Share of the blame lies with the port, the report said.",
    "Update of the register is due in June, according to the clerk.",
    "Image after image showed the same two lorries.",
    "Editing the letter took him a week, the former aide said.",
    "By his own account he was in Lima that night.",
    "Registered ships must carry a beacon, the rule says.",
    "He added: “More to follow.”",
    "Source after source gave the same account of the night.",
    "Tags found on the crates point to a maker in the north.",
    "They met on Tuesday, Nov. 3, 2031, in the customs house.",
    "Support our allies, the minister told the chamber.",
    "Home was a village on the coast, he said.",
    "Follow the money, the investigator advised.",
    "“Read the treaty,” the envoy said.",
    "Four minutes were enough, the pilot said.",
    "Marsh, who reported from the quay for a week, saw no crates.",
    "The committee will report by Friday.",
    "Join hands with us, the prime minister urged the opposition.",
]


def fits(pattern: BoilerplatePattern, line: str) -> bool:
    if pattern.part == "end":
        return pattern.regex.search(line) is not None
    return pattern.regex.fullmatch(line) is not None


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_catches_its_line(pattern: BoilerplatePattern) -> None:
    assert fits(pattern, pattern.catch)


@pytest.mark.parametrize("prose", [*LEAVES, *MORE_PROSE])
def test_no_pattern_fits_prose(prose: str) -> None:
    assert [pattern.name for pattern in PATTERNS if fits(pattern, prose)] == []


def test_names_are_unique() -> None:
    assert len({pattern.name for pattern in PATTERNS}) == len(PATTERNS)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("copyright notice", "© Vale Media 2031"),
        ("copyright notice", "(c) 2031 Agence France-Presse"),
        ("copyright notice", "COPYRIGHT 2031 BY VALE NEWS"),
        ("follow coverage", "___ Follow all AP stories and full coverage of the talks at https://example.org/hub"),
        ("follow coverage", "Follow Jo Marsh on Twitter: @jomarsh"),
        ("more stories", "More AP news: https://example.org/news"),
        ("more stories", "Related articles"),
        ("share bar", "Facebook Twitter Email Print"),
        ("share bar", "Share this article"),
        ("newsletter", "Subscribe now"),
        ("separator", "* * *"),
        ("separator", "-ends-"),
        ("reporting and editing", "Reporting by Ana Ruiz in Lima; Writing by Jo Marsh; Editing by Al Reed and Bo Dean"),
        ("contributors", "Associated Press writer Jo Marsh in Lima contributed to this report."),
        ("reporters in places", "Marsh reported from Lima. AP writer Al Reed in Callao contributed."),
        ("date line", "Last updated: 3 May 2031 14:05 GMT"),
        ("bare date", "3 May 2031"),
        ("bare date", "May 3, 2031 at 4:05 p.m. EDT"),
        ("byline", "BY ANA RUIZ AND JO MARSH"),
        ("byline", "By Ana Ruiz | Vale Newswire"),
        ("photo credit", "Photo: Jo Marsh/Vale Newswire"),
        ("photo credit", "FILE - The quay of Port Vale lies empty on May 3, 2031."),
        ("reading time", "3-minute read"),
        ("syndicated feed", "This story has been published from a wire agency feed without changes to the text."),
        ("bracketed sign-off", "He hung up. (With inputs from agencies)"),
    ],
)
def test_siblings(kind: str, line: str) -> None:
    assert kind in [pattern.name for pattern in PATTERNS if fits(pattern, line)]


@pytest.mark.parametrize(
    "pump", ["Ab ", "a ", "Share ", "(", "Reporting by Ab, ", "1 ", "_", "A.", "ab/", "'s our coverage "]
)
@pytest.mark.parametrize("opening", ["", "By ", "(Reporting by ", "Follow ", "Published: ", "FILE - ", "Read more "])
def test_time_is_bounded(opening: str, pump: str) -> None:
    line = (opening + pump * 700)[:690] + "!x"
    started = time.process_time()
    for pattern in PATTERNS:
        fits(pattern, line)
    assert time.process_time() - started < 1.0
