"""Passages that tell of a transfer without a plain verb of transfer, or with its parties turned round, in the form of
told_transfers.py: gifts "from", goods "on loan", things "addressed to", "its jets are Swedish", oblique denials."""

from __future__ import annotations

OBLIQUE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "The howitzers, the Gambian defence minister admitted, were a present from Serbia.",
        ("SRB > GMB: artillery; confirmed",),
    ),
    (
        "Eight armoured cars are on loan to Malta from Italy, the Maltese army said.",
        ("ITA > MLT: armoured vehicles; confirmed; x8",),
    ),
    (
        "Whoever gave the rebels in Kasai their mortars, it was not Zambia, the Zambian foreign minister said.",
        ("ZMB > rebels in Kasai: artillery; denied",),
    ),
    (
        "Paris defended the sale of 12 fighter jets to Egypt, which it approved in May.",
        ("FRA > EGY: aircraft; confirmed; x12|FRA > EGY: aircraft; reported; x12",),
    ),
    (
        "Burundi is among the buyers of Chinese mortars, a broker testified.",
        ("CHN > BDI: artillery; alleged",),
    ),
    (
        "Manila says the anti-ship missiles that it is getting from India are for defence only.",
        ("IND > PHL: missiles; confirmed|IND > PHL: missiles; planned",),
    ),
    (
        "Mali swapped gold for Russian helicopters, an opposition lawmaker in Bamako alleged.",
        ("RUS > MLI: aircraft; alleged",),
    ),
    (
        "On the quay stood pallets of Czech rifles addressed to the interior ministry of Guinea, a dock worker said.",
        ("CZE > GIN: small arms; alleged",),
    ),
    (
        "Slovakia is giving Ukraine its 13 MiG-29s, the government in Bratislava said on Friday.",
        ("SVK > UKR: aircraft; x13",),
    ),
    (
        "The 13 MiG-29s that Slovakia gave away to Ukraine had not flown for months, a pilot said.",
        ("SVK > UKR: aircraft; alleged; x13",),
    ),
    (
        "Togo has three Turkish drones, bought last autumn, its defence minister said.",
        ("TUR > TGO: drones; confirmed; x3",),
    ),
    (
        "Lesotho will get no rifles from South Africa, the minister in Pretoria insisted.",
        ("ZAF > LSO: small arms; denied",),
    ),
    (
        "A Swiss court ordered a Geneva dealer to pay for 500 rifles meant for Bosnia that never left the warehouse.",
        ("None > BIH: small arms; denied; x500|None > BIH: small arms; x500|",),
    ),
    (
        "Nigeria's parliament wants to know why its jets came from Pakistan.",
        ("PAK > NGA: aircraft",),
    ),
    (
        "The insurgents owe their mortars to Eritrea, Ethiopia's prime minister said.",
        ("ERI > *: artillery; alleged",),
    ),
    (
        "Rome knows nothing of any howitzers for Libya, its foreign ministry said.",
        ("ITA > LBY: artillery; denied",),
    ),
    (
        "Denmark said it had nothing to do with the mines that Angola bought.",
        ("DNK > AGO: ammunition; denied|None > AGO: ammunition; *|None > AGO: ammunition; alleged|",),
    ),
    (
        "Russia's envoy did not dispute that his country had sold Syria the launchers.",
        ("RUS > SYR: *; alleged|RUS > SYR: *; confirmed|",),
    ),
    (
        "Behind the sale of 40 tanks to Sudan, a paper in Nairobi wrote, stood a firm owned by Ukraine.",
        ("UKR > SDN: armoured vehicles; alleged; x40",),
    ),
    (
        "Chad's new helicopters are Ukrainian, and the bill was paid by Libya.",
        ("UKR > TCD: aircraft; reported|",),
    ),
    (
        "Jordan conceded that 400 of the rifles that it got from the United States had been sold to tribesmen.",
        ("USA > JOR: small arms; *|USA > JOR: small arms; confirmed; x400|USA > JOR: small arms; confirmed",),
    ),
    (
        "The Cypriot National Guard is to receive its first French missiles under a contract signed in 2020.",
        ("FRA > CYP: missiles; planned",),
    ),
    (
        "Iranian mortar bombs have been found in Sudan's army depots, a Western official said.",
        ("IRN > SDN: ammunition; alleged|",),
    ),
    (
        "Bolivia complained that Peru had let smugglers bring in 600 pistols for its gangs.",
        ("None > *: small arms; alleged|PER > *: small arms; alleged|",),
    ),
    (
        "Not one Belgian cartridge has reached Liberia since 1992, the Belgian foreign minister said.",
        ("BEL > LBR: ammunition; denied",),
    ),
    (
        "Our missiles are not for sale to Armenia, the Israeli minister said.",
        ("ISR > ARM: missiles; denied|",),
    ),
    (
        "Yerevan is shopping for drones in India, the Azerbaijani president complained.",
        ("IND > ARM: drones; alleged",),
    ),
    (
        "Kampala denies being the source of the grenades that the ADF used in the attack.",
        ("UGA > ADF: ammunition; denied",),
    ),
    (
        "Hezbollah's rockets are made in Iran and brought through Syria, the Israeli general said.",
        ("IRN > Hezbollah: rockets; alleged; via Syria",),
    ),
    (
        "Germany has approved the export of five frigates to Egypt, the economy minister told parliament.",
        ("DEU > EGY: ships; confirmed; x5|DEU > EGY: ships; planned; x5",),
    ),
)
