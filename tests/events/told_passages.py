"""Passages of several sentences, in which a transfer is told bit by bit, in the form of told_transfers.py."""

from __future__ import annotations

PASSAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Albania has shipped 40 mortars to Guinea, a French radio station reported on Monday. Tirana said it knew of "
        "no such shipment. The mortars, the station added, were landed at Conakry in April under a load of tiles.",
        ("ALB > GIN: artillery; alleged; x40; on 2023-04; hidden",),
    ),
    (
        "Two Kenyan senators accused Uganda on Tuesday of arming the militia of Simon Okeyo, the Lake Front. The "
        "crates that police found in Kisumu held 600 rifles, one of them said. Kampala called the charge absurd.",
        ("UGA > *: unspecified; alleged|UGA > *: small arms; alleged",),
    ),
    (
        "A Maltese freighter was stopped off Crete on Saturday. In its hold were nine containers of Ukrainian rockets. "
        "They were bound for Libya, the Greek coastguard said.",
        ("UKR > LBY: rockets; alleged",),
    ),
    (
        "Portugal's defence minister confirmed on Monday that Angola would get six patrol boats. The boats, built in "
        "Viana, are to be handed over in September.",
        ("PRT > AGO: ships; planned; x6|PRT > AGO: ships; confirmed; x6",),
    ),
    (
        "“We did not buy so much as a bullet from them,” said Mario Lopez, Guatemala's interior minister. A Mexican "
        "paper had written that Guatemala had bought 2,000 rifles from Israel.",
        ("ISR > GTM: small arms; alleged; x2000",),
    ),
    (
        "The panel's report, due out on Friday, says that Belarus delivered eight helicopters to Sudan in 2009. Minsk "
        "told the panel that the aircraft were unarmed. Khartoum did not answer its letters.",
        ("BLR > SDN: aircraft; alleged; x8; on 2009",),
    ),
    (
        "Rwanda's army spokesman dismissed as fiction a U.N. report on mortars for the M23. “We have given the M23 "
        "nothing,” Colonel Paul Habimana said.",
        ("RWA > M23: artillery; alleged|RWA > M23: artillery; denied|RWA > M23: *; denied|RWA > M23: *; alleged",),
    ),
    (
        "Venezuelan rocket launchers turned up in a camp of the FARC, Colombia's president said on Monday. The weapons "
        "had been sold to Caracas by Sweden in the 1980s, Stockholm confirmed.",
        ("SWE > VEN: *; confirmed; on 1980", "VEN > FARC: *; alleged"),
    ),
    (
        "A spokesman for the Ethiopian army showed reporters 300 anti-tank mines. They had been sent by Eritrea to the "
        "Oromo fighters, he said, and were found on Sunday near the border.",
        ("ERI > *: ammunition; alleged; x300",),
    ),
    (
        "Turkey delivered six drones to Niger in May 2022, and six more are due this year, the Nigerien defence "
        "minister told parliament.",
        ("TUR > NER: drones; confirmed; x6; on 2022-05", "TUR > NER: drones; planned; x6"),
    ),
    (
        "Iraq is said to have bought 200 missile engines in Russia. According to inspectors in Amman, the engines were "
        "seized at the airport there on their way to Baghdad. Moscow denied any part in the sale.",
        ("RUS > IRQ: engines; alleged; x200",),
    ),
    (
        "Did France arm the killers? A former officer told the inquiry that he had seen French crates of grenades at "
        "Goma airport. They went to the Rwandan army, he said.",
        ("FRA > RWA: ammunition; alleged|None > RWA: ammunition; alleged",),
    ),
    (
        "The Syrian opposition said Sunday that Iran had flown rockets to Damascus. Iranian officials declined to "
        "comment. An airline in Tehran said its planes carried pilgrims.",
        ("IRN > SYR: rockets; alleged",),
    ),
    (
        "South Africa will lend Mozambique two helicopters, its president said on Friday. The aircraft would be back "
        "by Christmas, he added.",
        ("ZAF > MOZ: aircraft; planned; x2",),
    ),
    (
        "Poland's prime minister said the 14 tanks had crossed the border into Ukraine on Friday. “More will follow,” "
        "he said.",
        (
            "POL > UKR: armoured vehicles; confirmed; x14; on 2023-06-09|POL > UKR: armoured vehicles; x14",
            "POL > UKR: *",
        ),
    ),
    (
        "North Korea sold Burma mortars, Western diplomats say. The weapons were unloaded at night at Thilawa and "
        "taken away by soldiers. Rangoon has not commented.",
        ("PRK > MMR: artillery; alleged",),
    ),
    (
        "Officials in Tbilisi said Russia had armed Abkhaz fighters with rocket launchers. Moscow denied it.",
        ("RUS > *: *; alleged",),
    ),
    (
        "The rebels got their first surface-to-air missiles in March. They came from Libya by way of Chad, a commander "
        "of the Justice and Equality Movement said.",
        ("LBY > JEM: air defence; alleged|LBY > JEM: air defence; reported|LBY > *: air defence",),
    ),
    (
        "India signed a contract with Israel for 54 drones, the Indian air force said. Under the agreement, worth $400 "
        "million, they will arrive over three years.",
        ("ISR > IND: drones; confirmed; x54|ISR > IND: drones; planned; x54",),
    ),
    (
        "Haitian police said on Monday that 120,000 cartridges found in a church shipment had come from Florida. The "
        "gangs of the capital had paid for them, an inspector said.",
        ("USA > *: ammunition; alleged",),
    ),
    (
        "Hungary allowed a train with German howitzers for Ukraine to pass in May, a railway union said.",
        ("DEU > UKR: artillery; alleged",),
    ),
    (
        "Asked whether Seoul had sent shells to Kyiv, the South Korean minister said only that it had lent the United "
        "States 500,000 shells.",
        ("KOR > USA: ammunition; confirmed; x500000",),
    ),
    (
        "Soldiers of the Seleka coalition carry new rifles. Sudan gave them to us, one of them said.",
        ("SDN > Seleka: small arms; reported|SDN > Seleka: small arms; alleged",),
    ),
    (
        "Spain on Tuesday halted the sale of 400 bombs to Saudi Arabia, then said a week later that it would deliver "
        "them after all.",
        ("ESP > SAU: ammunition; x400",),
    ),
)
