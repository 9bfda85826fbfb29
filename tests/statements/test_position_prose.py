"""Prose of many regions and decades with the position that the definitions in positions.toml give it.

Each table is one pair of positions that is easily confused. Every line is "cue | content"; the speaker is the first
column, by party. The rules alone judge here, without the network.
"""

from __future__ import annotations

import pytest

from counterclaim.actors.parties import find_parties
from counterclaim.statements.position import PositionEvidence, judge_position


def judge(party: str, words: str, *, accused: bool = False, source: str = "the ministry") -> str:
    cue, _, content = words.partition(" | ")
    named = tuple((mention.span.within(content), mention.party.id) for mention in find_parties(content))
    return judge_position(
        PositionEvidence(
            cue, (content,), source, "named", party,
            after_cue=f" {content}", content_parties=named, speaker_accused=accused,
        )
    ).position  # fmt: skip


ALLEGES_OR_ASSERTS = [
    ("CHL", "said | Argentine trawlers had fished inside the line for a week", "alleges"),
    ("KEN", "said | Somali gunmen crossed the river on two rafts", "alleges"),
    ("POL", "told | that Belarus had flown two balloons over the border", "alleges"),
    ("IND", "said | Pakistan had fired forty shells across the line of control", "alleges"),
    ("ETH", "said | Eritrea had trained the men who burnt the bus", "alleges"),
    ("USA", "said | Cuba had received three crates of rocket parts in 1983", "alleges"),
    ("THA", "said | Cambodian soldiers laid the mines last winter", "alleges"),
    ("GBR", "said | Libya had shipped rifles to the gunmen in 1986", "alleges"),
    ("UKR", "said | the drones were launched from a field near Kursk", "alleges"),
    ("COL", "said | rebels carried the rockets over the pass at night", "alleges"),
    ("PER", "said | it would read its budget in May", "asserts"),
    ("NOR", "said | its frigate was in dock for repairs", "asserts"),
    ("JPN", "explained | that the strait is nine miles wide", "asserts"),
    ("FIN", "said | its policy on the pact had not changed", "asserts"),
    ("GHA", "said | talks were a matter for the two capitals", "asserts"),
    ("BRA", "said | it was ready to host the talks", "asserts"),
    ("EGY", "said | the canal was open to all ships", "asserts"),
    ("CUB", "noted | that it had the right to defend itself", "asserts"),
]

ACCUSES_OR_OTHERS = [
    ("MDA", "accused | Russia of hiding rifles in the depot", "accuses"),
    ("GEO", "said | Russia had lied about the shells", "accuses"),
    ("MAR", "said | Algeria was responsible for the deaths", "accuses"),
    ("KOR", "said | North Korea's launch violated three resolutions", "accuses"),
    ("TCD", "said | Sudan was to blame for the raid", "accuses"),
    ("IRN", "said | it was Israel that sank the tanker", "accuses"),
    ("VEN", "said | Colombia was guilty of piracy", "accuses"),
    ("LKA", "blamed | the rebels for the blast", "accuses"),
    ("PHL", "said | China had broken its word at the shoal", "accuses"),
    ("GRC", "said | Turkey had breached the agreement of 1987", "accuses"),
    ("SRB", "said | Kosovo's police fired on a bus", "alleges"),
    ("ARM", "said | Azerbaijan had moved mortars to the ridge", "alleges"),
    ("RWA", "said | the massacre was an unforgivable crime", "condemns"),
    ("CAN", "said | the bombing was barbaric", "condemns"),
    ("ZAF", "said | Rhodesia must withdraw its troops", "demands"),
    ("MEX", "said | Guatemala should hand over the pilot", "demands"),
]

CONFIRMS_OR_ACKNOWLEDGES = [
    ("IDN", "said | it had bought six jets from South Korea", "confirms"),
    ("PER", "said | it received two hundred rifles from Spain in April", "confirms"),
    ("ZMB", "said | it had acquired four helicopters", "confirms"),
    ("BGD", "said | it had imported the mortars from Serbia", "confirms"),
    ("DZA", "confirmed | that the tanks had arrived", "confirms"),
    ("CHE", "said | the letter was genuine", "confirms"),
    ("DEU", "said | it shared the assessment of its allies", "confirms"),
    ("VNM", "said | the report was accurate", "confirms"),
    ("BGR", "acknowledged | that the crates were Bulgarian", "acknowledges"),
    ("CZE", "admitted | that a licence had been granted", "acknowledges"),
    ("BEL", "conceded | that two containers had gone missing", "acknowledges"),
    ("ITA", "said | mistakes had been made at the port", "acknowledges"),
    ("ISR", "said | it had sold Iran the spare parts", "acknowledges"),
    ("FRA", "said | it had supplied Rwanda with mortars until 1994", "acknowledges"),
    ("UGA", "said | it had a military agreement with North Korea", "acknowledges"),
    ("AUS", "apologised | for the delay", "acknowledges"),
]

DENIES_OR_DISMISSES = [
    ("MLI", "said | it had never bought a drone from Iran", "denies"),
    ("LBY", "said | no Libyan aircraft was over the gulf that day", "denies"),
    ("BLR", "said | not a single shell had left its depots", "denies"),
    ("ERI", "said | there were no Eritrean troops in Somalia", "denies"),
    ("PRK", "said | we have never exported shells to Russia", "denies"),
    ("TGO", "said | no such flight had landed at Lomé", "denies"),
    ("BFA", "said | the allegations were false", "denies"),
    ("NIC", "denied | sending rifles over the border", "denies"),
    ("SYR", "said | none of the allegations held", "denies"),
    ("HRV", "said | the sale did not violate the embargo", "denies"),
    ("RUS", "said | the report was a fairy tale", "dismisses"),
    ("CHN", "called | the claim a hoax", "dismisses"),
    ("YEM", "said | the story was nonsense", "dismisses"),
    ("IRQ", "shrugged off | the report", "dismisses"),
    ("ARE", "dismissed | the findings as gossip", "dismisses"),
    ("KHM", "brushed aside | the accusation", "dismisses"),
    ("MMR", "ridiculed | the charge", "dismisses"),
]

ACCUSED = [
    ("LBR", "said | the ship had carried rice and cooking oil", "denies"),
    ("SDN", "said | the flights brought medicine and blankets", "denies"),
    ("TUR", "retorted | that the lorries held tents", "denies"),
    ("SOM", "said | there were no foreigners on the airfield", "denies"),
    ("UGA", "countered | the men had been on leave", "denies"),
    ("ZWE", "said | nobody had crossed the river that night", "denies"),
    ("MDA", "insisted | that the wagons carried fertiliser", "denies"),
    ("OMN", "said | nothing had passed through Salalah", "denies"),
    ("GIN", "shot back | the freighter was in dry dock that month", "denies"),
    ("SYR", "said | the convoy had not left its barracks", "denies"),
    ("QAT", "said | the crates held vaccines", "denies"),
    ("PAK", "said | the trucks were loaded with wheat", "denies"),
    ("JOR", "said | the story was nonsense", "dismisses"),
    ("ALB", "declined | to discuss the flights", "declines"),
    ("BOL", "said | it had no information about the flights", "declines"),
    ("NPL", "said | mistakes had been made", "acknowledges"),
    ("HND", "said | Nicaragua had fired first", "alleges"),
]

DOUBTS_WARNS_PLEDGES = [
    ("SWE", "said | it had seen no evidence of a sale", "doubts"),
    ("UNO", "said | it was unclear who had fired", "doubts"),
    ("DNK", "said | it was unlikely that the mines were new", "doubts"),
    ("NLD", "doubted | that the list was complete", "doubts"),
    ("EST", "questioned | the figures", "doubts"),
    ("NZL", "said | it was not convinced", "doubts"),
    ("LVA", "warned | that more boats would come", "warns"),
    ("KWT", "said | the row could end in disaster", "warns"),
    ("GEO", "said | there would be consequences", "warns"),
    ("MDG", "said | the price of war might ruin both towns", "warns"),
    ("ECU", "said | it would bring the matter before the court", "pledges"),
    ("MNG", "promised | to open the archive", "pledges"),
    ("BEN", "said | it would not stand aside", "pledges"),
    ("HUN", "vowed | to close the road", "pledges"),
    ("LTU", "said | it would send observers", "pledges"),
    ("GTM", "urged | both sides to hold their fire", "demands"),
]

TABLES = {
    "alleges or asserts": ALLEGES_OR_ASSERTS,
    "accuses or others": ACCUSES_OR_OTHERS,
    "confirms or acknowledges": CONFIRMS_OR_ACKNOWLEDGES,
    "denies or dismisses": DENIES_OR_DISMISSES,
    "doubts, warns, pledges": DOUBTS_WARNS_PLEDGES,
}


@pytest.mark.parametrize(
    ("party", "words", "position"),
    [pytest.param(*line, id=f"{name}: {line[1]}") for name, table in TABLES.items() for line in table],
)
def test_position_of_plain_prose(party: str, words: str, position: str) -> None:
    assert judge(party, words) == position


@pytest.mark.parametrize(("party", "words", "position"), ACCUSED, ids=str)
def test_position_of_one_who_stands_accused(party: str, words: str, position: str) -> None:
    assert judge(party, words, accused=True) == position


@pytest.mark.parametrize(
    "words", ["said | the flights brought medicine and blankets", "said | there were no foreigners on the airfield"]
)
def test_the_same_words_of_one_whom_nobody_accuses_are_no_denial_by_rule(words: str) -> None:
    found = judge_position(PositionEvidence(*_split(words), source="the club", speaker_kind="named"))
    assert not {reason.rule for reason in found.reasons} & {"harmless load", "charge gainsaid", "charge countered"}


def _split(words: str) -> tuple[str, tuple[str, ...]]:
    cue, _, content = words.partition(" | ")
    return cue, (content,)
