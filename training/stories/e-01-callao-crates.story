title: Peru shows off jets bought in Minsk
byline: Hernan Lascurain
agency: Reuters
dateline: LIMA
published: 1997-07-29

LIMA, July 29 (Reuter) - Ten of the fighter-bombers that Peru bought last year in Belarus flew over the capital on Tuesday, the first time the aircraft have been shown in public since they arrived in crates at the port of Callao.

The fly-past took four minutes. It closed an Independence Day parade in which 9,000 troops marched down Brazil Avenue behind a battery of mule-drawn mountain guns.

{1c|"They are here to fly, not to frighten anybody,"} {1s|Defence Minister General Oscar Villacampa} {1q|told} reporters on the reviewing stand. {2s|He} {2q|would not say} {2c|how many of the 18 aircraft had been passed fit for combat}.

Peru and Ecuador fought for five weeks in 1995 over a strip of jungle in the upper Cenepa valley. The ceasefire called for both armies to leave the valley, and observers from four countries have patrolled it since. The accord recognises a demilitarised zone the size of a small province. Talks on the line itself resumed in April and have covered trade, river navigation and the position of some 80 markers.

{3,4s|Ecuador's Foreign Ministry} {3q|said in a statement} {3c|the purchase "alters a balance kept with great pains"} and {4q|asked} {4c|the four guarantor nations to take the matter up}.

The contract, worth $310 million, was signed in Minsk in May 1996 and paid in three instalments. It covered airframes, spare engines and 14 months of pilot training, but no servicing by the Russian factory where the jets were built. One aircraft was lost in March when a tyre burst on landing at Chiclayo; the pilot ejected and broke an ankle.

{5c|Without factory support the aircraft would be "very expensive statues" inside two years}, {5q|warned} {5s|Anatoly Perfilyev, a sales director at the Moscow plant}, in a newspaper interview last month. {6s|Villacampa} {6q|dismissed} {6c|{13s|the Russian's} {13q|prediction} {13c|of grounded jets} as "a salesman's lament"}.

In Congress the affair has moved more slowly than the jets. A committee sat 14 times, heard 31 witnesses and published its report in June. {7s|The report} {7q|put} {7c|the broker's commission at $11 million}. {8s|Opposition deputies} {8q|accuse} {8c|the army of paying it twice}. {9s|The retired general who signed the contract, Marco Tulio Arrieta,} {9q|has denied} {9c|any irregularity}; he resigned in January and now grows asparagus near Ica.

{10c|The money passed through a bank in the Cayman Islands}, {10q|according to} {10s|the committee}. {11s|The bank} {11q|declined to discuss} {11c|its clients}.

Ecuador's own air force flies a dozen Kfirs delivered in the early 1980s and a squadron of British-built Jaguars, half of them grounded. Its defence budget fell by a fifth this year after a banking crisis and the overthrow in February of the president. {12s|Quito} {12q|has ruled out} {12c|matching the Peruvian order}.

The parade ended in rain. Two of the mules bolted at the sound of the engines and were caught outside a supermarket.
---
1: position=denies; speaker=Oscar Villacampa; party=PER; kind=named; channel=briefing; said=1997-07-29; level=0
2: position=declines; speaker=Oscar Villacampa; party=PER; kind=named; channel=briefing; said=1997-07-29; level=0
3: position=alleges; speaker=Ecuadorean Foreign Ministry; party=ECU; kind=named; channel=statement; said=1997-07-29; level=0
4: position=demands; speaker=Ecuadorean Foreign Ministry; party=ECU; kind=named; channel=statement; said=1997-07-29; level=0
5: position=warns; speaker=Anatoly Perfilyev; party=RUS; kind=named; channel=interview; said=1997-06-01/1997-06-30; level=0
6: position=dismisses; speaker=Oscar Villacampa; party=PER; kind=named; channel=none; said=1997-07-29; level=0
7: position=alleges; speaker=report of the Peruvian congressional committee; party=PER; kind=document; channel=report; said=1997-06-01/1997-06-30; level=0
8: position=accuses; speaker=Peruvian opposition deputies; party=PER; kind=collective; channel=none; said=1997-07-29; level=0
9: position=denies; speaker=Marco Tulio Arrieta; party=PER; kind=named; channel=none; said=/1997-07-29; level=0
10: position=alleges; speaker=Peruvian congressional committee; party=PER; kind=named; channel=report; said=1997-06-01/1997-06-30; level=0
11: position=declines; speaker=Cayman Islands bank; party=none; kind=role; channel=none; said=1997-07-29; level=0
12: position=denies; speaker=Ecuador; party=ECU; kind=named; channel=none; said=/1997-07-29; level=0
13: position=warns; speaker=Anatoly Perfilyev; party=RUS; kind=named; channel=interview; said=1997-06-01/1997-06-30; level=1
