"""Passages whose arms go to, or come from, groups that nobody has registered, in the form of told_transfers.py."""

from __future__ import annotations

BANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Chad gave the Front for Renewal, a rebel movement in the Kasai, 200 rifles, a minister in Kinshasa said.",
        ("TCD > Front for Renewal: small arms; alleged; x200",),
    ),
    (
        "Rwanda shipped mortars to the Union of Free Officers (UFO) in May, Ugandan officers said. The UFO denied it.",
        ("RWA > Union of Free Officers: artillery; alleged|RWA > UFO: artillery; alleged",),
    ),
    (
        "Liberia supplied the UFO rebels with rockets, Guinea's army chief charged.",
        ("LBR > UFO: rockets; alleged|LBR > UFO rebels: rockets; alleged",),
    ),
    (
        "Nigeria armed the Kamajor militia with machine guns, a Liberian commander said.",
        ("NGA > Kamajor militia: small arms; alleged|NGA > Kamajor: small arms; alleged",),
    ),
    (
        "The Patriotic Salvation Army, a rebel group, got rockets from Sudan, the Chadian government said.",
        ("SDN > Patriotic Salvation Army: rockets; alleged",),
    ),
    (
        "Grenades were handed to the FNLC, which has fought the government since 2001, by Angola, a priest said.",
        ("AGO > FNLC: ammunition; alleged",),
    ),
    (
        "Belgium sold rifles to the Kosonga, a militia of herders, a paper in Brussels wrote.",
        ("BEL > Kosonga: small arms; alleged",),
    ),
    (
        "Cuba sent mortars to the guerrillas of the People's Liberation Column, Honduras said.",
        ("CUB > People's Liberation Column: artillery; alleged",),
    ),
    (
        "The Lions of the North, an armed group, bought drones from Turkey in March, a Malian officer said.",
        ("TUR > Lions of the North: drones; alleged; on 2023-03",),
    ),
    (
        "Eritrea has armed Afar rebels in Djibouti, Djibouti's foreign minister said.",
        ("ERI > Afar rebels: unspecified; alleged",),
    ),
    (
        "Shells for the separatists in Cabinda came from Zaire, the Angolan army said.",
        ("ZAR > separatists in Cabinda: ammunition; alleged|COD > separatists in Cabinda: ammunition; alleged",),
    ),
    (
        "Pakistan denied that it had armed Sikh militants in Punjab.",
        ("PAK > Sikh militants: unspecified; denied|PAK > militants in Punjab: unspecified; denied",),
    ),
    (
        "A trawler with 300 rifles for the Red Dawn movement was stopped off Jolo, the Philippine navy said.",
        (
            "None > Red Dawn: small arms; alleged; x300|None > Red Dawn movement: small arms; alleged; x300|"
            "None > Red Dawn: small arms; confirmed; x300",
        ),
    ),
    (
        "“The rockets that hit our town came from Iran,” the mayor said. The Salt Brigades, the militia that fired "
        "them, get all they have from Tehran, he added.",
        ("IRN > Salt Brigades: rockets; alleged|IRN > None: rockets; alleged|",),
    ),
    ("The Salt Brigades, a choir from Norwich, got new drums from Germany.", ()),
)
