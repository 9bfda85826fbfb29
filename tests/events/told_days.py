"""Passages whose arms changed hands on days told in words, in the form of told_transfers.py: "since the spring", "over
two years", "in the coming weeks"; `on` is the first day, `until` the last; "on never" where nothing tells."""

from __future__ import annotations

DAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Rwanda has supplied the M23 rebels with mortars since the spring, Congo's government said.",
        ("RWA > M23: artillery; alleged; on 2023-03-01; until 2023-06-14",),
    ),
    (
        "Over the past two years Cyprus bought 12 helicopters from Greece, its defence ministry said.",
        ("GRC > CYP: aircraft; confirmed; x12; on 2021-06; until 2023-06-14",),
    ),
    (
        "In the coming weeks Norway will deliver eight howitzers to Latvia, the Latvian army said.",
        ("NOR > LVA: artillery; planned; x8; on 2023-06-14",),
    ),
    (
        "Ethiopia took delivery of ten tanks from Ukraine between January and March, a parliamentary paper said.",
        ("UKR > ETH: armoured vehicles; alleged; x10; on 2023-01-01; until 2023-03-31",),
    ),
    (
        "Ghana received two ships from Germany in July 2012, the navy of Ghana confirmed.",
        ("DEU > GHA: ships; confirmed; x2; on 2012-07-01; until 2012-07-31",),
    ),
    (
        "Since 2018 Serbia has sold Myanmar rockets, a rights group said.",
        ("SRB > MMR: rockets; alleged; on 2018-01-01; until 2023-06-14",),
    ),
    (
        "Sudan gave the Chadian rebels rifles last autumn, a Chadian minister charged.",
        ("SDN > *: small arms; alleged; on 2022-09-01; until 2022-11-30",),
    ),
    (
        "From 2005 to 2008 Ukraine exported 100 tanks to Kenya, the institute said.",
        ("UKR > KEN: armoured vehicles; alleged; x100; on 2005-01-01; until 2008-12-31",),
    ),
    (
        "Iran shipped drones to Sudan in the first week of January, two Sudanese officers said.",
        ("IRN > SDN: drones; reported; on 2023-01-01; until 2023-01-07",),
    ),
    (
        "Cuba sent Nicaragua mortars during the 1980s, a declassified paper says.",
        ("CUB > NIC: artillery; alleged; on 1980-01-01; until 1989-12-31",),
    ),
    (
        "The rifles were handed over to Mali on June 3, the French army said on Monday.",
        ("FRA > MLI: small arms; on 2023-06-03; until 2023-06-03|None > MLI: small arms; on 2023-06-03",),
    ),
    (
        "Moldova sold Togo two jets in the summer of 2019, an auditor wrote.",
        ("MDA > TGO: aircraft; alleged; x2; on 2019-06-01; until 2019-08-31",),
    ),
    (
        "Italy will hand Tunisia six patrol boats next year, the Italian interior minister said.",
        ("ITA > TUN: ships; planned; x6; on 2024-01-01; until 2024-12-31",),
    ),
    (
        "Earlier this month Israel delivered three radars to Cyprus, the Israeli army said.",
        ("ISR > CYP: sensors; confirmed; x3; on 2023-06-01",),
    ),
    (
        "Until 2011 Belarus sold Libya ammunition, a retired officer said.",
        ("BLR > LBY: ammunition; alleged",),
    ),
    (
        "Three months ago Finland sent Estonia nine howitzers, the Finnish defence minister said.",
        ("FIN > EST: artillery; confirmed; x9; on 2023-03",),
    ),
    (
        "Turkey sold Kyrgyzstan three drones, the Kyrgyz border guard said on Thursday.",
        ("TUR > KGZ: drones; confirmed; x3; on never",),
    ),
    (
        "South Africa delivered two frigates to Angola in late 2016, according to the register.",
        ("ZAF > AGO: ships; alleged; x2; on 2016",),
    ),
)
