"""Passages whose parties or arms stand in another sentence, behind "the deal" or a pronoun, or are denied or ruled out,
in the form of told_transfers.py."""

from __future__ import annotations

DENIALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Ghana was accused by Togo on Monday of arming its opposition. “We have sent nobody a single rifle,” the "
        "Ghanaian information minister said.",
        ("GHA > None: *|GHA > *: *",),
    ),
    (
        "Peru bought 20 tanks from Bulgaria, a Chilean newspaper reported. Lima called the deal an invention.",
        ("BGR > PER: armoured vehicles; alleged; x20",),
    ),
    (
        "There are no missiles left in Kazakhstan to sell to anybody, the Kazakh defence minister said.",
        ("KAZ > None: missiles; denied|",),
    ),
    (
        "Sri Lanka acknowledged receiving six jets from Israel. It denied that bombs had come with them.",
        ("ISR > LKA: aircraft; confirmed; x6", "ISR > LKA: ammunition; denied|None > LKA: ammunition; denied"),
    ),
    (
        "Nepal, not India, supplied Bhutan with the rifles, a Bhutanese officer said.",
        ("NPL > BTN: small arms; alleged|NPL > BTN: small arms; reported",),
    ),
    (
        "No Slovak rocket has been sold to Azerbaijan, the government in Bratislava insisted.",
        ("SVK > AZE: rockets; denied",),
    ),
    (
        "Chad dismissed as false a report that it had given the rebels in Darfur mortars.",
        ("TCD > *: artillery",),
    ),
    (
        "Kenya has never received drones from Turkey, its army spokesman said.",
        ("TUR > KEN: drones; denied",),
    ),
    (
        "Uruguay neither confirmed nor denied that it had bought patrol boats from Spain.",
        ("ESP > URY: ships; alleged|ESP > URY: ships; hypothetical|",),
    ),
    (
        "An Algerian general said Morocco had got drones from Israel. Rabat did not comment on the shipment.",
        ("ISR > MAR: drones; alleged",),
    ),
    (
        "Romania exported helicopters to Angola in 1998 but sold it no tanks, the foreign ministry in Bucharest said.",
        ("ROU > AGO: aircraft; confirmed; on 1998", "ROU > AGO: armoured vehicles; denied"),
    ),
    (
        "Zimbabwe's army received ten Chinese armoured cars in March. The vehicles were paid for in tobacco, an "
        "opposition senator said.",
        ("CHN > ZWE: armoured vehicles; x10; on 2023-03",),
    ),
    (
        "“What we gave the Kurds were rifles, not missiles,” German Defence Minister Anna Vogt said.",
        ("DEU > *: small arms|",),
    ),
    (
        "Qatar rejected claims by Egypt that it had armed Islamist militias in Libya.",
        ("QAT > *: unspecified; alleged",),
    ),
    (
        "The Cuban embassy denied any sale of weapons to Guyana.",
        ("CUB > GUY: unspecified; denied",),
    ),
    (
        "Ukraine's president said that he had seen no proof of Chinese arms supplies to Russia.",
        ("CHN > RUS: unspecified; denied",),
    ),
    (
        "Sweden confirmed that it had sold Brazil jets, as the Swedish minister had promised last year.",
        ("SWE > BRA: aircraft; confirmed",),
    ),
    (
        "Tajikistan got armoured cars from Turkey in May, as its defence ministry has acknowledged.",
        ("TUR > TJK: armoured vehicles; confirmed; on 2023-05",),
    ),
    (
        "“We have never sold, lent or given a single rocket to anyone in Suriname,” the Paraguayan spokesman said.",
        ("PRY > None: rockets; denied|PRY > SUR: rockets; denied",),
    ),
    (
        "Niger's junta said France had armed the jihadists. Paris said it had fought them for ten years.",
        ("FRA > *: unspecified; alleged",),
    ),
)
