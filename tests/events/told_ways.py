"""Passages on carriers, brokers and ways, in the form of told_transfers.py: a ship's flag, a plane's owner and the
country passed through supply nothing; a cargo hidden under other goods is hidden."""

from __future__ import annotations

WAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "A Liberian-registered tanker carried Libyan rifles to the Polisario Front in 1983, a retired captain said.",
        ("LBY > *: small arms; alleged; on 1983",),
    ),
    (
        "An Armenian-owned Ilyushin flew 60 tonnes of Bulgarian ammunition to Rwanda, the investigators said.",
        ("BGR > RWA: ammunition; alleged",),
    ),
    (
        "The rifles left Albania on a Maltese ferry and were delivered to Congo in April, the panel reported.",
        ("ALB > COD: small arms; alleged; on 2023-04|ALB > COG: small arms; alleged; on 2023-04",),
    ),
    (
        "A Panamanian-flagged freighter loaded with rockets from North Korea was bound for Egypt, U.N. investigators "
        "said.",
        ("PRK > EGY: rockets; alleged",),
    ),
    (
        "Ukraine shipped tanks to Yemen through Kenya, with papers that named Tanzania as the buyer, the inspectors "
        "found.",
        ("UKR > YEM: armoured vehicles; alleged; via Kenya",),
    ),
    (
        "Trucks of a Turkish haulier took Azerbaijani mortars across Georgia to Chechnya, Russian officials said.",
        ("AZE > *: artillery; alleged",),
    ),
    (
        "The shells were flown from Sofia to N'Djamena by a Moldovan airline, according to flight records.",
        ("BGR > TCD: ammunition; alleged",),
    ),
    (
        "A broker in Dubai arranged for Moldova to sell Eritrea four helicopters, the monitoring group said.",
        ("MDA > ERI: aircraft; alleged; x4",),
    ),
    (
        "Rockets from Iran were hidden under bags of cement on a ship that was heading for Sudan, Israel said.",
        ("IRN > SDN: rockets; alleged; hidden",),
    ),
    (
        "North Korea smuggled Scud missiles to Yemen in 2002 under a cargo of cement, Spanish officials said.",
        ("PRK > YEM: missiles; alleged; on 2002; hidden",),
    ),
    (
        "Portugal said it had let planes with arms for Angola refuel at Lisbon.",
        ("None > AGO: unspecified",),
    ),
    (
        "The crew declared the cargo as farm machinery, but it was 20 rocket launchers for Burundi, police in "
        "Antwerp said.",
        ("None > BDI: *; alleged; hidden",),
    ),
    (
        "From Minsk the howitzers went by rail to Odessa and by sea to Sudan, a Belarusian journalist wrote.",
        ("BLR > SDN: artillery; alleged; via Odessa",),
    ),
    (
        "Iraq bought missiles from Brazil by way of a company in Panama, a former general testified.",
        ("BRA > IRQ: missiles; alleged",),
    ),
    (
        "A Danish ship chartered by a Swiss firm brought Polish rifles to Sri Lanka in May.",
        ("POL > LKA: small arms; reported; on 2023-05",),
    ),
    (
        "Zambia said its airspace had been crossed at night by planes taking Bulgarian mortars to UNITA.",
        ("BGR > UNITA: artillery; alleged",),
    ),
    (
        "The ship, owned by a Greek firm and flying the flag of Togo, was towed to Crete with its cargo of cement.",
        (),
    ),
    (
        "A Russian plane carrying Malian soldiers and their rifles landed in Gao after a training course.",
        (),
    ),
    (
        "An Italian frigate escorted a Maltese freighter with food for Somalia.",
        (),
    ),
)
