"""Passages on gifts, sales by firms, brokers and factories, fleets handed on and kit of every sort, from several
decades, in the form of told_transfers.py."""

from __future__ import annotations

GIFTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "A second consignment of 500 rifles landed at Monrovia on Friday, presented by the Chinese ambassador as a "
        "gift.",
        ("CHN > LBR: small arms; confirmed; x500|CHN > LBR: small arms; reported; x500",),
    ),
    (
        "The Liberian army is being fitted out by Nigeria with uniforms and rifles, its chief of staff said.",
        ("NGA > LBR: small arms; confirmed",),
    ),
    (
        "Traders in Bangkok sold the Karen rebels grenades by the crate, a Thai officer said.",
        ("None > Karen rebels: ammunition; alleged",),
    ),
    (
        "Two Mirage jets once flown by Libya are now in the hands of Chad, the French embassy said.",
        ("LBY > TCD: aircraft|None > TCD: aircraft",),
    ),
    (
        "A Czech arms company, Moravia Export, sold 20 rocket launchers to Azerbaijan through Slovakia, a paper in "
        "Prague reported.",
        ("CZE > AZE: *; alleged; via Slovakia",),
    ),
    (
        "Sanctions monitors said the Belarusian state arms firm had sold Ivory Coast six attack helicopters.",
        ("BLR > CIV: aircraft; alleged; x6",),
    ),
    (
        "The Dominican Republic paid Brazil $93 million for eight Super Tucano planes.",
        ("BRA > DOM: aircraft; reported; x8",),
    ),
    (
        "Canada donated 2,500 pistols to the Philippines last month, the Philippine police chief said.",
        ("CAN > PHL: small arms; confirmed; x2500; on 2023-05",),
    ),
    (
        "It was Kuwait that financed the tanks which Bosnia received from Egypt, a Bosnian paper wrote.",
        ("EGY > BIH: armoured vehicles; alleged",),
    ),
    (
        "Tripoli was lent two warships by Ankara, the Greek navy chief complained.",
        ("TUR > LBY: ships; alleged; x2",),
    ),
    (
        "Pakistan's air force is selling off twelve old jets to Nigeria, officials in Abuja said.",
        ("PAK > NGA: aircraft; x12",),
    ),
    (
        "The batch of 30 drones, assembled in Isfahan, was given to Tajikistan as a present, an Iranian general said.",
        ("IRN > TJK: drones; confirmed; x30|None > TJK: drones; alleged; x30",),
    ),
    (
        "Mozambique obtained fishing boats and naval interceptors from France under a secret loan, auditors found.",
        ("FRA > MOZ: ships; alleged",),
    ),
    (
        "Russia equipped the Central African army with rifles in 2018, having been granted an exemption.",
        ("RUS > CAF: small arms; reported; on 2018|",),
    ),
    (
        "Jordan armed the southern rebels in Syria with anti-tank missiles, three of their commanders said.",
        ("JOR > *: missiles; alleged",),
    ),
    (
        "Taiwan has bought 66 fighters from the United States, the Pentagon announced.",
        ("USA > TWN: aircraft; confirmed; x66",),
    ),
    (
        "Among the goods that Ukraine delivered to Guinea were 50 mortars, the aviation ministry in Conakry said.",
        ("UKR > GIN: artillery; confirmed; x50",),
    ),
    (
        "The crates had been filled by the Zambian army with anti-tank mines for UNITA, an Angolan minister said.",
        ("ZMB > UNITA: ammunition; alleged",),
    ),
    (
        "Myanmar's air force now flies six jets from Pakistan, the first of which came in 2018.",
        ("PAK > MMR: aircraft; reported; x6|",),
    ),
    (
        "Zaire's army looted its own depots, and soldiers sold their rifles on the market in Goma.",
        (),
    ),
    (
        "Finland's army tested new mortars in the snow and a Swedish firm showed a new tank.",
        (),
    ),
)
