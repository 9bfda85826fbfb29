"""Short passages, told on PUBLISHED, with the transfers that they tell of: "supplier > recipient: category; more".

`more` is any of: a status; "x12-", "x3-4", "x-40", "x6" for how many; "on 2023-05" for when it starts; "hidden";
"via X"; "until 2023-06" for when it ends; "on never" for no day. "|" parts readings that will do, an empty one at the
end means that none will do too; "*" is any. A passage with none tells of no transfer.
"""

from __future__ import annotations

from datetime import date

PUBLISHED = date(2023, 6, 14)

TELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # verbs with two objects, passives, relative clauses
    (
        "Finland sold Peru twelve patrol boats in May, the Peruvian navy said.",
        ("FIN > PER: ships; confirmed; x12; on 2023-05",),
    ),
    (
        "Peru was supplied with at least 2,000 assault rifles by Finland, a report by the monitors says.",
        ("FIN > PER: small arms; alleged; x2000-",),
    ),
    (
        "The howitzers that Norway delivered to Chad last month came by sea, a rebel spokesman alleged.",
        ("NOR > TCD: artillery; alleged; on 2023-05",),
    ),
    ("Portugal has been arming Zambia, the leader of the opposition said.", ("PRT > ZMB: unspecified; alleged",)),
    (
        "The leader of the opposition said that Portugal had armed Zambia with mortars.",
        ("PRT > ZMB: artillery; alleged",),
    ),
    (
        "Ghana bought six Super Tucano aircraft from Brazil, the defence minister of Ghana confirmed on Tuesday.",
        ("BRA > GHA: aircraft; confirmed; x6",),
    ),
    (
        "Laos received dozens of T-72 tanks from Bulgaria, two diplomats said.",
        ("BGR > LAO: armoured vehicles; alleged; x12-",),
    ),
    (
        "Iceland acquired air defence systems from Greece in April, according to a shipping register.",
        ("GRC > ISL: air defence; alleged; on 2023-04",),
    ),
    (
        "Customs officers in Lome said that a Danish freighter had carried mortar shells to Togo.",
        ("DNK > TGO: ammunition; alleged",),
    ),
    ("Rifles and machine guns were flown from Albania to Mali, the panel wrote.", ("ALB > MLI: small arms; alleged",)),
    (
        "Nepal imported 40 armoured personnel carriers from Slovakia in 2021, the register shows.",
        ("SVK > NPL: armoured vehicles; alleged; x40; on 2021",),
    ),
    # nouns
    ("Estonia's possible supply of anti-tank missiles to Kenya worries its neighbours.", ("EST > KEN: missiles",)),
    (
        "The sale of three frigates by Italy to Oman was approved in March, the Italian government said.",
        ("ITA > OMN: ships; x3",),
    ),
    (
        "Deliveries of Austrian rifles to Bolivia have doubled, an arms monitor said.",
        ("AUT > BOL: small arms; alleged",),
    ),
    ("Uruguay denied any arms deal with Latvia.", ("LVA > URY: unspecified; denied | URY > LVA: unspecified; denied",)),
    (
        "Malta's purchase of 200 drones from Chile was kept secret, a newspaper reported.",
        ("CHL > MLT: drones; alleged; x200; hidden",),
    ),
    ("Benin asked Canada for ammunition, a Beninese minister said.", ("CAN > BEN: ammunition; planned",)),
    (
        "Benin has sought radars and anti-aircraft missiles from Canada, a Western diplomat said.",
        ("CAN > BEN: air defence; alleged",),
    ),
    # denial, doubt, negation
    (
        "“We have never sold a single bullet to Haiti,” the Cuban foreign minister said.",
        ("CUB > HTI: ammunition; denied",),
    ),
    ("Cuba rejected an American claim that it had shipped rockets to Haiti.", ("CUB > HTI: rockets",)),
    (
        "Vietnam has not delivered any weapons to Burkina Faso and will not do so, its ambassador told a "
        "radio station.",
        ("VNM > BFA: unspecified; denied",),
    ),
    (
        "Washington has seen no sign that Mongolia is sending drones to Armenia, the Pentagon spokesman said.",
        ("MNG > ARM: drones; denied",),
    ),
    (
        "No Serbian howitzers have gone to Georgia, the prime minister of Serbia insisted.",
        ("SRB > GEO: artillery; denied",),
    ),
    ("Kenya denied that it had supplied the M23 rebels with machine guns.", ("KEN > M23: small arms; denied",)),
    # plans and hypotheses
    (
        "Poland plans to deliver 14 Leopard tanks to Jordan next year, the defence ministry in Warsaw said.",
        ("POL > JOR: armoured vehicles; planned; x14; on 2024",),
    ),
    (
        "Qatar may sell Eritrea up to 30 helicopters, an analyst at a London institute said.",
        ("QAT > ERI: aircraft; planned; x-30",),
    ),
    (
        "Ecuador is preparing to send rockets to Niger, the French foreign ministry alleged.",
        ("ECU > NER: rockets; alleged",),
    ),
    (
        "Sweden agreed to sell four submarines to Thailand, both governments announced on Friday.",
        ("SWE > THA: ships; x4",),
    ),
    ("Spain has ordered 18 howitzers from South Korea, Madrid said.", ("KOR > ESP: artillery; x18",)),
    (
        "Brazil is negotiating with Kuwait over 30 armoured vehicles, a Kuwaiti official said.",
        (
            "BRA > KWT: armoured vehicles; x30 | KWT > BRA: armoured vehicles; x30 | None > None: "
            "armoured vehicles; x30",
        ),
    ),
    # secrecy and routes
    (
        "Belarus secretly sent Mi-24 helicopters to Angola via Egypt, leaked papers show.",
        ("BLR > AGO: aircraft; alleged; hidden; via Egypt",),
    ),
    (
        "The crates of grenades, shipped by Croatia to Yemen's Houthis by way of Djibouti, were labelled "
        "as machine parts, inspectors said.",
        ("HRV > Houthis: ammunition; alleged; hidden; via Djibouti",),
    ),
    (
        "Arms from Moldova reached Rwanda through Kenya, the experts found.",
        ("MDA > RWA: unspecified; alleged; via Kenya",),
    ),
    (
        "Hungary smuggled Kalashnikov rifles to the Taliban, the inquiry says.",
        ("HUN > Taliban: small arms; alleged; hidden",),
    ),
    (
        "A docker said that Romanian rifles were unloaded at the port of Mombasa and handed to Uganda.",
        ("ROU > UGA: small arms; alleged; via Mombasa",),
    ),
    # seizures, traces, origin
    (
        "The Omani coastguard seized 600 rifles bound for Somalia from Pakistan, Muscat said.",
        ("PAK > SOM: small arms; x600",),
    ),
    ("The missiles fired at the airport were traced to Iran, the Emirati ministry said.", ("IRN > None: missiles",)),
    (
        "Cyprus carried Iranian drones to Libya aboard two ferries, prosecutors said.",
        ("IRN > LBY: drones; alleged | CYP > LBY: drones; alleged",),
    ),
    # return deals, two hops, more to come
    (
        "Togo sent Nauru millions of rounds of ammunition. In return it got two patrol boats, an envoy said.",
        ("TGO > NRU: ammunition; x1000000-", "NRU > TGO: ships; x2"),
    ),
    (
        "Zambia supplied Malawi with mortars in March and more would follow in July, a colonel said.",
        ("ZMB > MWI: artillery; on 2023-03", "ZMB > MWI: artillery"),
    ),
    # several tellings, one transfer
    (
        "Serbia has shipped 5,000 rockets to Cameroon, a Cameroonian lawmaker said on Monday. Belgrade "
        "denied the sale. “We sent no rockets to anyone,” the Serbian defence minister told reporters.",
        ("SRB > CMR: rockets; alleged; x5000",),
    ),
    (
        "Tunisia acknowledged that it had given Libya 300 anti-tank missiles in January. The missiles "
        "were handed over at Ben Gardane, an officer said.",
        ("TUN > LBY: missiles; confirmed; x300; on 2023-01",),
    ),
    # left alone
    ("Russia fired dozens of missiles and drones at Kharkiv overnight, Ukraine said.", ()),
    ("The United States delivered tents, blankets and medicine to Turkey after the earthquake.", ()),
    ("Norway sold 2,000 tonnes of salmon to Chad.", ()),
    ("Soldiers seized rifles and grenades in a raid on a farm in northern Kenya.", ()),
    ("North Korea test-fired two ballistic missiles into the sea on Friday, South Korea's military said.", ()),
    ("India and France held a naval exercise with frigates and submarines.", ()),
    ("Germany trained Iraqi soldiers to use rifles, the ministry said.", ()),
    ("The arms embargo on Somalia was extended for a year.", ()),
    ("Saudi Arabia sold oil to India worth $2 billion.", ()),
    ("Iran unveiled a new drone and three missiles at a parade in Tehran.", ()),
    ("France sent warships to the Gulf and fighter jets to patrol over Romania.", ()),
    ("He was shot in the arms and legs, police in Lagos said.", ()),
    ("Turkey handed over two suspects to Germany.", ()),
    ("Doctors received vaccines from China.", ()),
    ("Chile produces armoured vehicles and rifles in two factories.", ()),
    ("Protesters sent a clear message to the government and carried banners.", ()),
    ("Ukraine's foreign minister arrived in Berlin for talks on tanks.", ()),
    ("The Security Council bars states from selling weapons to the rebels.", ()),
)
