"""Passages of reports, court files, registers and papers that tell of arms, in the form of told_transfers.py: panels,
indictments, cables, manifests, customs and leaked notes, and newspapers that cite somebody."""

from __future__ import annotations

PAPERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "An indictment unsealed in New York says that a Thai company sold surface-to-air missiles to the FARC.",
        ("THA > FARC: air defence; alleged",),
    ),
    (
        "According to the indictment, Ukrainian dealers shipped 5,000 rifles to Liberia in 2001 with Ivorian papers.",
        ("None > LBR: small arms; alleged; x5000; on 2001",),
    ),
    (
        "The manifest, a copy of which was seen by Reuters, lists 40 crates of Sudanese ammunition for Chad.",
        ("SDN > TCD: ammunition; alleged",),
    ),
    (
        "A leaked cable describes how Bulgaria exported rocket launchers to Saudi Arabia that ended up in Yemen.",
        ("BGR > SAU: *; alleged",),
    ),
    (
        "In a confidential report seen by AFP, the experts say that Uganda supplied South Sudan with a jet in 2016.",
        ("UGA > SSD: aircraft; alleged; on 2016",),
    ),
    (
        "The Daily Trumpet, quoting port officials, reported that Spain had shipped bombs to Saudi Arabia from Bilbao.",
        ("ESP > SAU: ammunition; alleged; via Bilbao|ESP > SAU: ammunition; reported; via Bilbao",),
    ),
    (
        "Customs data show that Pakistan exported 42,000 rockets to Romania in February.",
        ("PAK > ROU: rockets; alleged; x42000; on 2023-02|PAK > ROU: rockets; reported; x42000; on 2023-02",),
    ),
    (
        "A bill of lading made public by the commission shows that the Nigerian army bought 23 drones from Israel in "
        "2005.",
        ("ISR > NGA: drones; alleged; x23; on 2005",),
    ),
    (
        "The inquiry found that Britain had sold Iraq machine tools and gun parts through Jordan.",
        ("GBR > IRQ: other; alleged; via Jordan",),
    ),
    (
        "Investigators for the Security Council concluded that Ivory Coast received armoured vehicles from Ukraine in "
        "breach of the embargo.",
        ("UKR > CIV: armoured vehicles; alleged",),
    ),
    (
        "The court was told that the defendant, a Lebanese broker, had arranged the sale of Czech rifles to Congo.",
        ("CZE > COD: small arms; alleged|CZE > COG: small arms; alleged",),
    ),
    (
        "A note found in the captured camp said that Eritrea had sent the Oromo fighters 200 rifles.",
        ("ERI > *: small arms; alleged; x200|ERI > OLF: small arms; alleged; x200",),
    ),
    (
        "Satellite pictures published on Monday suggest that North Korean rockets were loaded in Rajin for Russia.",
        ("PRK > RUS: rockets; alleged; via Rajin",),
    ),
    (
        "The Swiss prosecutor's file names Kazakhstan as the seller of 40 MiG jets to North Korea.",
        ("KAZ > PRK: aircraft; alleged; x40",),
    ),
    (
        "The export register of the German economy ministry lists two submarines for Egypt in 2021.",
        (
            "DEU > EGY: ships; alleged; x2; on 2021|DEU > EGY: ships; reported; x2; on 2021|"
            "DEU > EGY: ships; confirmed; x2; on 2021",
        ),
    ),
    (
        "Amnesty International said in a report on Thursday that China had shipped mortars and grenades to Zimbabwe.",
        ("CHN > ZWE: artillery; alleged",),
    ),
    (
        "Belgium's Le Matin newspaper wrote that Rwanda had received 80 tonnes of rifles and shells from Bulgaria in "
        "1994.",
        ("BGR > RWA: small arms; alleged; on 1994",),
    ),
    (
        "The Stockholm institute lists Russia as the largest supplier of tanks to Algeria.",
        ("RUS > DZA: armoured vehicles; alleged",),
    ),
    (
        "The report names eleven companies that broke the rules on the export of timber from Liberia.",
        (),
    ),
    (
        "The panel's report deals with cattle theft, gold mines and the police.",
        (),
    ),
)
