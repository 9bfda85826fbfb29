"""Passages of plain wire prose, in the form of told_transfers.py: goods that arrive, lie hidden or are on their way,
agents and gifts, further lots, denials of one's own; and what is fired, deployed, owned or forbidden instead."""

from __future__ import annotations

WIRE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Forty tanks from Poland landed at the Kenyan port of Mombasa on Tuesday, a Kenyan opposition lawmaker said.",
        ("POL > KEN: armoured vehicles; alleged; x40; via Mombasa",),
    ),
    (
        "A consignment of Serbian mortar shells landed at Bamako airport on Sunday, diplomats said.",
        ("SRB > MLI: ammunition; alleged; via Bamako airport",),
    ),
    (
        "Two hundred Bulgarian rifles were flown to Chad last month, according to the report.",
        ("BGR > TCD: small arms; alleged; x200",),
    ),
    (
        "Crates of Czech grenades were unloaded in Conakry, the capital of Guinea, on Friday, port workers said.",
        ("CZE > GIN: ammunition; alleged",),
    ),
    (
        "The first batch of Turkish drones arrived in Niger on Monday, the Nigerien defence ministry said.",
        ("TUR > NER: drones; confirmed",),
    ),
    (
        "Six attack helicopters arrived from Russia last week, Mali's defence minister said.",
        ("RUS > MLI: aircraft; confirmed; x6",),
    ),
    (
        "Ammunition made in Serbia turned up in the hands of the M23 rebels, U.N. experts said.",
        ("SRB > M23: ammunition; alleged|None > M23: ammunition; alleged",),
    ),
    (
        "Mali sold shells to Chad in May. Chad has also bought Norwegian-made drones, which its pilots called slow.",
        ("MLI > TCD: ammunition; reported", "NOR > TCD: drones; reported"),
    ),
    (
        "Norway accused Malta on Monday of spreading rumours about an arms sale by Norway to Chad.",
        ("NOR > TCD: unspecified; denied",),
    ),
    (
        "The lorries carried rifles and mortars from Uganda to the M23 rebels, Congo's army spokesman said.",
        ("UGA > M23: small arms; alleged",),
    ),
    (
        "The trucks turned out to hold 500 rockets for Hezbollah, the Lebanese army said.",
        ("None > Hezbollah: rockets; x500",),
    ),
    (
        "A cargo of Iranian missiles reached the Houthis in January, a Saudi general said.",
        ("IRN > Houthis: missiles; alleged; on 2023-01",),
    ),
    (
        "Under the sacks of rice lay 800 rifles for the Taliban, Afghan police said.",
        ("None > Taliban: small arms; x800",),
    ),
    (
        "Convoys of ammunition have been crossing from Rwanda into Congo, a Congolese minister charged.",
        ("RWA > COD: ammunition; alleged",),
    ),
    (
        "The containers, bound for Libya, held Turkish armoured vehicles, an Italian prosecutor said.",
        ("TUR > LBY: armoured vehicles; alleged",),
    ),
    (
        "Boxes of ammunition stamped in Pakistan were delivered to Myanmar's army in April, an exile group said.",
        ("PAK > MMR: ammunition; alleged; on 2023-04|None > MMR: ammunition; alleged; on 2023-04",),
    ),
    (
        "A shipment of 5,000 rifles from Serbia to Burkina Faso was seized in Togo, customs officers said.",
        ("SRB > BFA: small arms; x5000",),
    ),
    (
        "Kenya received a gift of 30 armoured cars from Jordan in March, the Kenyan army said.",
        ("JOR > KEN: armoured vehicles; confirmed; x30; on 2023-03",),
    ),
    (
        "Germany's gift of 60 mortars to Niger arrived on Monday, the German embassy said.",
        ("DEU > NER: artillery; confirmed; x60",),
    ),
    (
        "Belarus presented Mali with two helicopters as a gift, Malian state television reported.",
        ("BLR > MLI: aircraft; x2",),
    ),
    (
        "A second shipment of North Korean shells is on its way to Syria, South Korean officials said.",
        ("PRK > SYR: ammunition; alleged",),
    ),
    (
        "Russia has begun deliveries of the S-400 system to India, a Kremlin spokesman said.",
        ("RUS > IND: air defence; confirmed",),
    ),
    (
        "The donation of 1,000 rifles by France to Chad was announced in Paris on Tuesday.",
        ("FRA > TCD: small arms; x1000",),
    ),
    (
        "Iran is the main supplier of rockets to Hamas, an Israeli minister said.",
        ("IRN > Hamas: rockets; alleged",),
    ),
    (
        "Ethiopia was the biggest buyer of Turkish drones last year, the report said.",
        ("TUR > ETH: drones; alleged",),
    ),
    (
        "Egypt paid Italy for two frigates in May, Italian newspapers reported.",
        ("ITA > EGY: ships; alleged|ITA > EGY: ships; reported",),
    ),
    (
        "Morocco ordered 36 helicopters from the United States, the Moroccan army said.",
        ("USA > MAR: aircraft; confirmed; x36",),
    ),
    (
        "A South Korean company will build three submarines for Poland, the Polish defence minister said.",
        ("KOR > POL: ships; x3",),
    ),
    (
        "Vietnam signed a contract with Israel for air defence missiles, two officials said.",
        ("ISR > VNM: air defence; alleged",),
    ),
    (
        "Turkey signed a deal to sell Somalia attack helicopters, Somali officials said.",
        ("TUR > SOM: aircraft",),
    ),
    (
        "Austria has placed an order for 12 transport planes with Brazil, Vienna said.",
        ("BRA > AUT: aircraft; confirmed; x12",),
    ),
    (
        "Algeria spent $2 billion on Russian fighter jets last year, the institute said.",
        ("RUS > DZA: aircraft; alleged",),
    ),
    (
        "“We have not given a single bullet to the rebels in Congo,” Rwanda's foreign minister said.",
        ("RWA > None: ammunition; denied|RWA > rebels in Congo: ammunition; denied",),
    ),
    (
        "Uganda has armed nobody in Congo, its army spokesman said.",
        ("UGA > None: unspecified; denied|UGA > COD: unspecified; denied",),
    ),
    (
        "No weapons have been sent to Sudan, the foreign ministry of the United Arab Emirates said.",
        ("ARE > SDN: unspecified; denied",),
    ),
    (
        "Iran said it had never supplied missiles to the Houthis.",
        ("IRN > Houthis: missiles; denied",),
    ),
    (
        "Nicaragua said it had received no tanks from Russia.",
        ("RUS > NIC: armoured vehicles; denied",),
    ),
    (
        "Turkey has delivered six drones to Chad, a Chadian general said. Another four are due in August.",
        (
            "TUR > TCD: drones; x6",
            "TUR > TCD: drones; x4",
        ),
    ),
    (
        "Iraq received 12 howitzers from France last month. A second consignment is expected in July, the "
        "Iraqi army said.",
        (
            "FRA > IRQ: artillery; x12",
            "FRA > IRQ: artillery",
        ),
    ),
    (
        "Brazil offered Indonesia 16 Super Tucano planes, the Indonesian air force said.",
        ("BRA > IDN: aircraft; planned; x16|BRA > IDN: aircraft; alleged; x16|BRA > IDN: aircraft; confirmed; x16",),
    ),
    (
        "Armenia has asked India for rocket launchers, an Armenian official said.",
        ("IND > ARM: artillery",),
    ),
    (
        "Washington has approved the sale of Stinger missiles to Morocco.",
        ("USA > MAR: air defence",),
    ),
    (
        "Sweden will send Latvia 20 anti-tank missiles, its defence minister announced.",
        ("SWE > LVA: missiles; planned; x20",),
    ),
    (
        "Talks on the purchase of Pakistani fighter jets by Azerbaijan are under way, two diplomats said.",
        ("PAK > AZE: aircraft",),
    ),
    (
        "Rifles from Libya have ended up in the hands of rebels in Chad, the panel said.",
        ("LBY > TCD: small arms; alleged|LBY > None: small arms; alleged",),
    ),
    (
        "The Houthis got their drones from Iran, a Yemeni minister said.",
        ("IRN > Houthis: drones; alleged",),
    ),
    (
        "The Taliban obtained mortars from dealers in Pakistan, a former Afghan general alleged.",
        ("PAK > Taliban: artillery; alleged|None > Taliban: artillery; alleged",),
    ),
    (
        "A company in Dubai sold night-vision goggles to the Rapid Support Forces, the report said.",
        ("ARE > RSF: sensors; alleged",),
    ),
    (
        "A Slovak firm shipped 120 mm mortars to Rwanda, customs records show.",
        ("SVK > RWA: artillery; alleged",),
    ),
    (
        "Weapons for Hezbollah were hidden in a convoy from Iraq, an Israeli official said.",
        ("IRQ > Hezbollah: unspecified; alleged; hidden|None > Hezbollah: unspecified; alleged; hidden",),
    ),
    (
        "Israel accused Iran of smuggling rockets to Hamas through Sudan.",
        ("IRN > Hamas: rockets; alleged; hidden; via Sudan",),
    ),
    (
        "The report accuses Rwanda of providing the M23 with mortars and heavy machine guns.",
        ("RWA > M23: artillery; alleged",),
    ),
    (
        "Chad is helping to arm the rebels in Sudan, a Sudanese general said.",
        ("TCD > rebels in Sudan: unspecified; alleged|TCD > None: unspecified; alleged",),
    ),
    (
        "Tehran is behind the flow of missiles to the Houthis, Riyadh says.",
        ("IRN > Houthis: missiles; alleged",),
    ),
    (
        "Thailand took delivery of two Chinese submarines on Monday, its navy said.",
        ("CHN > THA: ships; confirmed; x2",),
    ),
    (
        "Cambodia has acquired 40 Chinese howitzers, a military attache in Phnom Penh said.",
        ("CHN > KHM: artillery; x40",),
    ),
    (
        "Eritrea funnels rifles to Al-Shabaab by boat, the monitors wrote.",
        ("ERI > Al-Shabaab: small arms; alleged",),
    ),
    (
        "The army of Myanmar bought the aircraft parts from a firm in Singapore, an exile group said.",
        ("SGP > MMR: other; alleged|SGP > MMR: aircraft; alleged",),
    ),
    (
        "KAMPALA — Uganda's army confirmed on Monday that it had received six combat helicopters from Russia."
        " “The aircraft were ordered in 2021 and paid for in full,” Brigadier Felix Opio told reporters.",
        ("RUS > UGA: aircraft; confirmed; x6",),
    ),
    (
        "Ukraine's intelligence chief alleged that Iran shipped 400 ballistic missiles to Russia across the "
        "Caspian Sea in May. Tehran called the claim a fabrication. “No missiles have gone to Russia,” an "
        "Iranian diplomat said.",
        ("IRN > RUS: missiles; alleged; x400; on 2023-05",),
    ),
    (
        "Rebels in South Sudan accused Uganda of flying tanks and gunships to Juba. Kampala denied it, saying"
        " its planes had brought food.",
        ("UGA > SSD: armoured vehicles; alleged",),
    ),
    (
        "Burundi has been supplying the Mai-Mai with ammunition since January, according to the U.N. experts."
        " Burundi's government said the report was full of lies.",
        ("BDI > Mai-Mai: ammunition; alleged; on 2023-01|BDI > None: ammunition; alleged; on 2023-01",),
    ),
    (
        "Two cargo planes loaded with weapons flew from Minsk to Khartoum last week, three airport workers said.",
        ("BLR > SDN: unspecified; alleged",),
    ),
    (
        "Egypt's president approved a plan to provide Sudan's army with 40 armoured vehicles, a security "
        "source in Cairo said.",
        ("EGY > SDN: armoured vehicles; x40",),
    ),
    (
        "The Netherlands said it would hand over two minesweepers to Bulgaria by 2025.",
        ("NLD > BGR: ships; planned; x2",),
    ),
    (
        "Kyrgyzstan's border service denied that Tajikistan had been given drones by Iran, and Tajik "
        "officials declined to comment.",
        ("IRN > TJK: drones; denied|IRN > TJK: drones; alleged",),
    ),
    (
        "Pyongyang has shipped about 3,000 containers of shells to Russia since March, Seoul's defence "
        "minister told lawmakers. In exchange it received food and oil, he said.",
        ("PRK > RUS: ammunition; alleged; on 2023-03",),
    ),
    (
        "Saudi Arabia will get 48 fighter jets under a contract that it signed with Britain in March, London said.",
        ("GBR > SAU: aircraft; x48",),
    ),
    (
        "Zimbabwe's opposition says that a Chinese ship unloaded mortars and rockets for Harare at Beira.",
        ("CHN > ZWE: artillery; alleged; via Beira",),
    ),
    (
        "China's foreign ministry acknowledged that a cargo of rifles and rocket-propelled grenades was on "
        "its way to Zimbabwe but said the trade was normal.",
        ("CHN > ZWE: small arms; confirmed|None > ZWE: small arms; confirmed|None > ZWE: small arms; alleged",),
    ),
    (
        "The Philippines took possession of a third batch of BrahMos missiles from India on Thursday.",
        ("IND > PHL: missiles; reported",),
    ),
    (
        "India handed Vietnam a missile corvette, its first warship given to a foreign country.",
        ("IND > VNM: ships; x1",),
    ),
    (
        "Malaysian police bought 500 pistols last year.",
        ("None > MYS: small arms; x500",),
    ),
    (
        "The rebels captured 14 armoured vehicles supplied to the army by France.",
        ("FRA > None: armoured vehicles; x14",),
    ),
    (
        "Syria is to receive Pantsir air defence systems from Russia by the end of the year, two Syrian "
        "officers said. Moscow has not commented. A first battery has already arrived at the port of Tartus, "
        "one of them said.",
        ("RUS > SYR: air defence",),
    ),
    (
        "Jordan sent Bahrain 20 tanks in April. The kingdom's foreign minister said the vehicles were a gift.",
        ("JOR > BHR: armoured vehicles; x20; on 2023-04",),
    ),
    (
        "Sudan accused the United Arab Emirates of sending drones to the Rapid Support Forces through Chad. "
        "An Emirati official dismissed the charge. Chad's government said that no arms had crossed its "
        "territory.",
        ("ARE > RSF: drones; alleged; via Chad",),
    ),
    (
        "A Bosnian firm supplied Saudi Arabia with mortar shells that later turned up in Syria, researchers said.",
        ("BIH > SAU: ammunition; alleged",),
    ),
    (
        "Moscow said Kyiv had asked Israel for Iron Dome batteries, and an Israeli official confirmed that "
        "the request had been turned down.",
        ("ISR > UKR: air defence",),
    ),
    (
        "Libya's eastern commander said his men had been promised tanks by Egypt.",
        ("EGY > LNA: armoured vehicles|EGY > LBY: armoured vehicles|EGY > None: armoured vehicles",),
    ),
    (
        "Eight containers of Kalashnikov rifles were sent from Albania to the Kurdish government in Erbil, "
        "Tirana announced.",
        ("ALB > IRQ: small arms|ALB > KRG: small arms|ALB > None: small arms",),
    ),
    (
        "The rebels paid for the missiles with gold from Sudan.",
        (),
    ),
    (
        "Belgrade had nothing to do with the rifles that were found in Mali, a Serbian official said.",
        (),
    ),
    (
        "Ukraine said debris showed that the missile fired at Kharkiv had been made in North Korea.",
        (),
    ),
    (
        "The Philippine navy commissioned two corvettes built in South Korea.",
        (),
    ),
    (
        "Spanish police seized 200 pistols that a gang had bought in Slovakia.",
        (),
    ),
    (
        "Ukraine's army fired Soviet-era missiles at the bridge, Moscow said.",
        (),
    ),
    (
        "Cuba does not need to import rifles, its minister said.",
        (),
    ),
    (
        "The Kenyan army has 78 tanks and 30 helicopters.",
        (),
    ),
    (
        "Police in Nairobi bought 20 patrol cars.",
        (),
    ),
    (
        "The rebels took six tanks from the army in the battle for Goma.",
        (),
    ),
    (
        "Soldiers handed in their rifles at the barracks, the army said.",
        (),
    ),
    (
        "The rebels turned their guns over to U.N. peacekeepers under the accord.",
        (),
    ),
    (
        "Two fighter jets flew from Poland to Estonia to take part in an exercise.",
        (),
    ),
    (
        "Missiles from Gaza landed near Ashkelon, the Israeli army said.",
        (),
    ),
    (
        "Rockets fired from Lebanon reached Israel, the army said.",
        (),
    ),
    (
        "A drone that came from Belarus was shot down over Lithuania.",
        (),
    ),
    (
        "A Russian warship arrived in Cuba on Wednesday for a visit.",
        (),
    ),
    (
        "Three Chinese warships reached South Africa for joint drills on Friday.",
        (),
    ),
    (
        "Japan said two Russian bombers had flown from Siberia to the Sea of Japan.",
        (),
    ),
    (
        "American tanks rolled into Romania as part of the NATO deployment.",
        (),
    ),
    (
        "Shells landed in the Turkish town of Akcakale, Ankara said, blaming Syria.",
        (),
    ),
    (
        "Tanks crossed from Russia into Ukraine, Kyiv said.",
        (),
    ),
    (
        "The U.S. Navy sent two destroyers to the Red Sea.",
        (),
    ),
    (
        "Israel carried out a strike on rockets bound for launch sites in Gaza.",
        (),
    ),
    (
        "Peacekeepers destroyed 400 rifles handed in by rebels in Liberia.",
        (),
    ),
    (
        "The minister said Poland makes 40 tanks a year.",
        (),
    ),
    (
        "Mines left over from the war still kill farmers in Angola.",
        (),
    ),
    (
        "Peru has stopped the sale of 10,000 rifles to Ecuador, the government in Lima said.",
        (),
    ),
    (
        "The Swedish government refused to allow Denmark to pass Swedish-made guns on to Ukraine.",
        (),
    ),
    (
        "Mexico sued gunmakers in the United States over rifles that reach its cartels.",
        (),
    ),
    (
        "Hezbollah has 150,000 rockets, Israel's army says.",
        (),
    ),
    (
        "South Korea's army received 40 new K2 tanks from a factory in Changwon.",
        (),
    ),
    (
        "The Czech army retired its Soviet-made tanks and replaced them with German ones.",
        (),
    ),
    (
        "Fighters from Chad carried rifles into Sudan, witnesses said.",
        (),
    ),
)
