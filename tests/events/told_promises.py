"""Passages on what is promised, offered, asked for, ordered or refused, and on deals told by others, in the form of
told_transfers.py; a party's own plan is planned, what others tell of it is alleged."""

from __future__ import annotations

PROMISES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Norway will send Ghana 20 armoured vehicles in August, Norwegian Defence Minister Kari Lund announced.",
        ("NOR > GHA: armoured vehicles; planned; x20; on 2023-08",),
    ),
    (
        "India offered Vietnam a dozen patrol boats on Tuesday, its foreign ministry said in a statement.",
        ("IND > VNM: ships; planned; x12",),
    ),
    (
        "Kyiv's ambassador said that Tehran had promised Moscow 200 ballistic missiles.",
        ("IRN > RUS: missiles; alleged; x200",),
    ),
    (
        "Egypt has asked France for 30 more fighter jets, the French defence ministry confirmed.",
        ("FRA > EGY: aircraft; x30",),
    ),
    (
        "Armenia is to receive 36 howitzers from India before the end of the year, the Armenian defence minister told "
        "parliament.",
        ("IND > ARM: artillery; x36; on 2023-06-14; until 2023-12-31",),
    ),
    (
        "Brazil's president ruled out selling tank ammunition to Germany.",
        ("BRA > DEU: ammunition; denied|BRA > DEU: ammunition; hypothetical|",),
    ),
    (
        "Serbia signed a contract for six Chinese drones in April, the defence ministry in Belgrade said.",
        ("CHN > SRB: drones; confirmed; x6; on 2023-04|CHN > SRB: drones; planned; x6; on 2023-04",),
    ),
    (
        "Under the deal Poland will get 180 tanks from South Korea this year, the Polish defence minister said.",
        ("KOR > POL: armoured vehicles; x180; on 2023-01-01|KOR > POL: armoured vehicles; x180; on 2023-06-14",),
    ),
    (
        "South Africa agreed to sell Algeria twelve attack helicopters, according to a parliamentary report.",
        ("ZAF > DZA: aircraft; alleged; x12",),
    ),
    (
        "Libya's eastern commander sought Russian air defence systems during a visit to Moscow, a Western envoy said.",
        ("RUS > *: air defence; alleged",),
    ),
    (
        "“Within weeks we shall hand Niger ten drones,” Turkish Defence Minister Kemal Aslan told reporters in Ankara.",
        ("TUR > NER: drones; planned; x10",),
    ),
    (
        "Washington said that Beijing was considering sending rifles and drones to Moscow.",
        ("CHN > RUS: small arms; alleged|CHN > RUS: small arms; planned",),
    ),
    (
        "Chile would consider lending Peru two submarines, the Chilean navy chief said.",
        ("CHL > PER: ships; planned; x2",),
    ),
    (
        "North Korea is preparing to ship more rockets to Syria, South Korea's spy agency told lawmakers.",
        ("PRK > SYR: rockets; alleged|PRK > SYR: rockets; planned",),
    ),
    (
        "Bamako expects eight more Russian helicopters in the coming weeks, Mali's defence minister said.",
        ("RUS > MLI: aircraft; planned; x8; on 2023-06-14",),
    ),
    (
        "Bolivia had placed an order with China for six jets in 2009, the air force chief said.",
        ("CHN > BOL: aircraft; x6; on 2009",),
    ),
    (
        "Ireland refused to sell Rhodesia mortars in 1968.",
        (),
    ),
    (
        "Human Rights Watch urged Britain to stop selling bombs to Saudi Arabia.",
        ("GBR > SAU: ammunition; hypothetical|GBR > SAU: ammunition; alleged|",),
    ),
    (
        "Whether Spain would sell Morocco frigates was not discussed, the Spanish minister said.",
        (),
    ),
    (
        "Denmark pledged 40 million crowns for schools in Mali and sent two officers to the mission.",
        (),
    ),
)
