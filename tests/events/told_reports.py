"""Short passages in the manner of reports, tenders, trackers and answers to parliament, with their transfers.

As in told_transfers.py, told on its day. The last ones tell of training, aid, returns, tests, finds: of no transfer.
"""

from __future__ import annotations

REPORTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Slovenia took delivery of six armoured vehicles from Finland on Monday.",
        ("FIN > SVN: armoured vehicles; x6; on 2023-06",),
    ),
    ("A batch of Bulgarian shells was handed over to the Malian army on Friday.", ("BGR > MLI: ammunition; reported",)),
    ("The deal with Norway covers 40 howitzers, Latvia's defence minister said.", ("NOR > LVA: artillery; x40",)),
    (
        "Rwanda, which had bought the drones from Israel, sold them on to Togo.",
        ("ISR > RWA: drones", "RWA > TGO: drones"),
    ),
    (
        "Mali bought the rifles from Serbia via a front company in Cyprus.",
        ("SRB > MLI: small arms; hidden; via Cyprus",),
    ),
    ("An order by Ecuador for 12 Italian helicopters was confirmed by its air force.", ("ITA > ECU: aircraft; x12",)),
    ("Italy's delivery of 12 helicopters to Ecuador was delayed.", ("ITA > ECU: aircraft; x12",)),
    (
        "Ecuador said it was still waiting for the 12 helicopters it ordered from Italy in 2021.",
        ("ITA > ECU: aircraft; x12",),
    ),
    (
        "Weapons including mortars and machine guns were transferred from Libya to Mali, the panel said.",
        ("LBY > MLI: artillery; alleged",),
    ),
    ("Libyan mortars found their way to Mali, the panel said.", ("LBY > MLI: artillery; alleged",)),
    ("Czech tanks are on their way to Morocco, Prague confirmed.", ("CZE > MAR: armoured vehicles; confirmed",)),
    ("Prague will donate 30 tanks to Moldova.", ("CZE > MDA: armoured vehicles; planned; x30",)),
    (
        "Thirty tanks donated by the Czech Republic arrived in Moldova on Monday.",
        ("CZE > MDA: armoured vehicles; x30",),
    ),
    (
        "Russia and Angola have concluded an agreement on the supply of 12 Su-30 fighters.",
        ("RUS > AGO: aircraft; x12",),
    ),
    ("Angola placed an order with Russia for 12 Su-30 fighters.", ("RUS > AGO: aircraft; x12",)),
    ("Washington has cleared the possible sale to Georgia of 200 Javelin missiles.", ("USA > GEO: missiles; x200",)),
    ("Germany licensed the sale of 50 tanks to Oman last year.", ("DEU > OMN: armoured vehicles; x50",)),
    (
        "Prosecutors say the two men arranged for 300 pistols to be shipped from Croatia to Kosovo.",
        ("HRV > XKX: small arms; alleged; x300",),
    ),
    ("Leaked invoices show that Burkina Faso paid a Turkish firm for six drones.", ("TUR > BFA: drones; alleged; x6",)),
    ("Burkina Faso's drones came from Turkey, an official said.", ("TUR > BFA: drones; alleged",)),
    ("The M23 has been getting mortars from Rwanda, Kinshasa says.", ("RWA > M23: artillery; alleged",)),
    ("Rwanda rejected the charge that it had supplied the M23 with mortars as absurd.", ("RWA > M23: artillery",)),
    ("Rwanda has been accused by Kinshasa of arming the M23.", ("RWA > M23: unspecified; alleged",)),
    ("Backed and armed by Rwanda, the M23 took Goma, Kinshasa said.", ("RWA > M23: unspecified; alleged",)),
    ("Rifles reached Ukraine from Estonia through Poland.", ("EST > UKR: small arms; via Poland",)),
    (
        "Yemen's government says that Iran's missiles reach the Houthis through Oman.",
        ("IRN > Houthis: missiles; alleged; via Oman",),
    ),
    ("The Houthis owe their missiles to Iran, Yemen's government says.", ("IRN > Houthis: missiles; alleged",)),
    ("Azerbaijan's arsenal includes drones bought from Israel.", ("ISR > AZE: drones",)),
    ("Most of Azerbaijan's drones were supplied by Israel.", ("ISR > AZE: drones",)),
    (
        "Taiwan's first 38 Abrams tanks arrived from the United States on Sunday.",
        ("USA > TWN: armoured vehicles; x38",),
    ),
    (
        "Canada's gift of 50 armoured vehicles to Haiti's police was flown in on Monday.",
        ("CAN > HTI: armoured vehicles; x50",),
    ),
    ("The 50 armoured vehicles were a gift of Canada to Haiti's police.", ("CAN > HTI: armoured vehicles; x50",)),
    ("Norway leased two submarines to Canada.", ("NOR > CAN: ships; x2",)),
    ("Ugandan officials helped South Sudan procure helicopters from Ukraine.", ("UKR > SSD: aircraft",)),
    ("Ukraine used drones that it had received from Turkey to sink a ship.", ("TUR > UKR: drones",)),
    ("Baykar, a Turkish company, delivered 24 drones to Ukraine.", ("TUR > UKR: drones; x24",)),
    (
        '"We have supplied Lebanon with 40 armoured vehicles and we are proud of it," '
        "Jordan's defence minister, Samir Odeh, told parliament.",
        ("JOR > LBN: armoured vehicles; confirmed; x40",),
    ),
    (
        "Of the 40 armoured vehicles that Jordan promised Lebanon, twelve have arrived.",
        ("JOR > LBN: armoured vehicles",),
    ),
    ("Rifles for the ELN come overland from Venezuela, officials in Bogota say.", ("VEN > ELN: small arms; alleged",)),
    ("Poland sold Iraq missile engines, not missiles, its government conceded.", ("POL > IRQ: engines; confirmed",)),
    ("Israel's president said that Syria gives Hezbollah Scud missiles.", ("SYR > Hezbollah: missiles; alleged",)),
    (
        "Washington approved the sale to Taiwan of 108 Abrams tanks and 250 Stinger missiles.",
        ("USA > TWN: armoured vehicles; x108",),
    ),
    (
        "M23 received mortar rounds from Rwanda, which shelled Congolese troops in its support, a U.N. panel says.",
        ("RWA > M23: ammunition; alleged",),
    ),
    (
        "Myanmar confirmed receiving two of the six Su-30 fighters it bought from Russia in 2018.",
        ("RUS > MMR: aircraft",),
    ),
    ("Kuwait, to which Croatia lent 20 tanks, has sent them back.", ("HRV > KWT: armoured vehicles; x20",)),
    (
        "Embraer of Brazil is to supply Paraguay with six Super Tucano aircraft by 2025 under a "
        "deal worth $121 million.",
        ("BRA > PRY: aircraft; x6",),
    ),
    ("Oslo is ready to part with 40 howitzers, which Latvia would get free of charge.", ("NOR > LVA: artillery; x40",)),
    (
        "Sudan's army has received Iranian Mohajer drones, three officials told Reuters, and "
        "Iran's mission declined to comment.",
        ("IRN > SDN: drones; alleged",),
    ),
    (
        "South Africa's arms control committee cleared the export of 40 armoured cars to Burundi.",
        ("ZAF > BDI: armoured vehicles; x40",),
    ),
    (
        "A Turkish frigate escorted the Bana, which carried armoured vehicles from Mersin to "
        "Tripoli, the French defence ministry said.",
        ("TUR > LBY: armoured vehicles; alleged",),
    ),
    ("The two corvettes were built in Turkey for Pakistan.", ("TUR > PAK: ships; x2",)),
    ("Angola has picked the Russian fighter over the Swedish one.", ()),
    ("Customs found 40 rifle scopes in a parcel.", ()),
    ("Police seized 300 rifles and 20,000 rounds in a barn near Lyon.", ()),
    ("Burkina Faso's drones are Turkish.", ()),
    ("Troops of the M23, armed with machine guns, took Goma.", ()),
    ("Kenya trained 40 officers from Somalia and gave them uniforms.", ()),
    ("Kenya and Somalia held a joint exercise with helicopters and tanks.", ()),
    ("Kenya sent tanks to the border with Somalia.", ()),
    ("Kenyan soldiers brought mortars into Somalia when they invaded in 2011.", ()),
    ("India test-fired a missile developed with Russia.", ()),
    ("Russia delivered wheat to Mali, whose army fights with mortars.", ()),
    ("Spain will sell Morocco trucks and tear gas.", ()),
    ("Hungary would not let weapons for Ukraine cross its border.", ()),
    ("South Sudan is under an arms embargo, and Ukraine says it respects it.", ()),
    ("Tajikistan complained that mines laid by Uzbekistan had killed two shepherds.", ()),
    ("Syria: we have given Hezbollah nothing.", ()),
    ("Half of the pistols recovered in Haiti were made in the United States.", ()),
    ("Drone engines made in Germany were found in Yemen, where the Houthis use them, the panel noted.", ()),
    (
        "Caracas returned to Stockholm's letter after a week. The launchers, it wrote, had been "
        "stolen from a base in 1995.",
        (),
    ),
    ("The arms had been stolen, Belgrade said, from a depot at Raska.", ()),
    ("Turkish officers commanded the convoy; the armoured vehicles that it carried stayed in Misrata.", ()),
)
