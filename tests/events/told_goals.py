"""Passages on whom arms were for and in whose hands they were found, in the form of told_transfers.py: "bound for",
"into the hands of", "for the rebels in", "used by"; and holders, places and goals that get no arms."""

from __future__ import annotations

GOALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Cypriot customs officers seized 98 containers of mortar shells that were bound for Syria from Iran, the "
        "government in Nicosia said.",
        ("IRN > SYR: ammunition",),
    ),
    (
        "The rifles were sold to the forces of Karim Haddad, whose Libyan National Army holds the east, a "
        "magistrate alleged.",
        ("None > LNA: small arms; alleged",),
    ),
    (
        "Croatian machine guns destined for the rebels in Syria passed through Jordan in March, a former officer said.",
        ("HRV > *: small arms; alleged; on 2023-03",),
    ),
    (
        "Grenade launchers made in Serbia fell into the hands of al-Shabaab, the U.N. monitors wrote in their report.",
        ("SRB > Al-Shabaab: *; alleged|None > Al-Shabaab: *; alleged",),
    ),
    (
        "Sudan funnelled anti-tank missiles into the hands of the Lord's Resistance Army, Uganda's defence minister "
        "charged.",
        ("SDN > LRA: missiles; alleged",),
    ),
    (
        "Soldiers found 300 Iranian-made rockets with Hamas fighters near Rafah, an Israeli army spokesman said.",
        ("IRN > Hamas: rockets; x300|None > Hamas: rockets; x300",),
    ),
    (
        "Prosecutors in Rome said the cargo of 30 tonnes of missiles and rifles on the ship was meant for Liberia.",
        ("None > LBR: missiles; alleged",),
    ),
    (
        "The panel says that the cartridges used by the M23 rebels had been sold by Bulgaria to Rwanda in 2009.",
        ("BGR > RWA: ammunition; alleged; on 2009",),
    ),
    (
        "Burkina Faso has been funnelling arms to UNITA in return for diamonds, the Security Council's committee said.",
        ("BFA > UNITA: unspecified; alleged",),
    ),
    (
        "Arms intended for Hezbollah were unloaded at the Syrian port of Latakia in May, two Western officials said.",
        ("None > Hezbollah: unspecified; alleged; on 2023-05",),
    ),
    (
        "Turkish police impounded an Iranian truck in Kilis and found 48 crates of rockets on their way to Syria.",
        ("IRN > SYR: rockets; reported|None > SYR: rockets; reported",),
    ),
    (
        "Ethiopia accused Eritrea of handing surface-to-air missiles to Islamist militias in Somalia, among them "
        "al-Shabaab.",
        ("ERI > al-Shabaab: *; alleged|ERI > None: *; alleged|ERI > SOM: *; alleged",),
    ),
    (
        "Weapons are reaching the Taliban from Pakistan across the mountains, Afghan intelligence chief Omar Rahimi "
        "asserted.",
        ("PAK > Taliban: unspecified; alleged",),
    ),
    (
        "A Ukrainian cargo of 33 tanks for South Sudan was aboard the freighter when pirates took it, Kenyan "
        "officials said.",
        ("UKR > SSD: armoured vehicles; alleged; x33",),
    ),
    (
        "Every week two flights leave Entebbe with ammunition for the army of South Sudan, a diplomat in Kampala said.",
        ("UGA > SSD: ammunition; alleged|None > SSD: ammunition; alleged",),
    ),
    (
        "Colombian soldiers found Swedish rocket launchers in a FARC camp, and Sweden confirmed that it had sold them "
        "to Venezuela in 1988.",
        ("None > FARC: *", "SWE > VEN: *; confirmed; on 1988"),
    ),
    (
        "Moscow said that Georgia had let 60 mortars through to Chechen rebels in the Pankisi gorge.",
        ("GEO > *: artillery; alleged|None > *: artillery; alleged",),
    ),
    (
        "Greek coastguards stopped a Sierra Leone-flagged freighter with 400 tons of explosives headed for Sudan.",
        ("None > SDN: other; reported",),
    ),
    (
        "Israel said its navy had boarded a ship carrying Syrian rockets to Hamas in the Gaza Strip.",
        ("SYR > Hamas: rockets; alleged",),
    ),
    ("Kenyan police found two rifles and a pistol in a hut near the border with Somalia.", ()),
    ("The rebels, who hold the town, are armed with Russian rifles and a few mortars.", ()),
    ("Rockets fired by Hamas landed in a field near Ashkelon on Sunday, the Israeli army said.", ()),
    ("A Kenyan frigate bound for Djibouti stopped at Berbera to refuel, the navy said.", ()),
    ("The convoy was carrying flour and blankets for the people of Taiz, the agency said.", ()),
)
