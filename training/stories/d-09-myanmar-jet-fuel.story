title: Jet fuel for Myanmar junta "relabelled" at sea, rights group says
byline: Thein Aung Maw
agency: Reuters
dateline: BANGKOK
published: 2023-01-31

BANGKOK, Jan 31 (Reuters) - {1,2s|A rights group} {1q|said} on Tuesday {1c|that jet fuel reaching Myanmar's air force was being relabelled as kerosene on its way through a Vietnamese terminal}, {2q|urging} {2c|Hanoi, Singapore and Bangkok to cut the chain}.

{3s|The 61-page report by Sky Ledger} {3q|identifies} {3c|eight cargoes since the coup of February 2021}. {4c|{5s|Oil traders}' {5q|protestations} {5c|of ignorance} "do not survive a look at the flash point on the invoice,"} {4s|it} {4q|says}.

{6s|Myanmar's military} {6q|made light of} {6c|the report}. {7c|Fuel is fuel}, {7s|junta spokesman Brigadier General Kyaw Lin Thu} {7q|said}, and {8c|{9s|foreigners}' {9q|claims} {9c|that it flies to villages} were "lies with footnotes"}, {8s|he} {8q|told} state broadcaster MRTV. {10s|He} {10q|gave no answer on} {10c|who supplies it}.

Vietnam's response came in two parts, and the parts did not fit. {11c|No fuel for Myanmar had passed through its ports in 2022}, {11s|the trade ministry} {11q|said}. {12s|Customs} {12q|put} {12c|the volume at 11,000 tonnes, all of it "civilian"}.

The terminal lies in the delta south of Ho Chi Minh City. A pipeline runs from its jetty to a tank farm a mile inland.

{13s|The terminal's operator, Phu Hai Petro,} {13q|distanced itself from} {13c|its client, a Singapore trader called Ambra Fuels}; {14s|Ambra} {14q|held} {14c|the operator responsible for "any error in labels"}.

{16c|{15c|Britain} {15q|is expected to} {15c|sanction two of the firms this week}}, {16s|two officials} {16q|said}. {17s|One of them} {17q|admitted} {17c|that {18s|London}'s earlier {18q|view} {18c|of the trade as untouchable} had been wrong}.

{19,20s|The shadow National Unity Government} {19q|welcomed} {19c|the report} but {20q|warned} {20c|that barges from Bangladesh might fill the gap}.
---
1: position=alleges; speaker=Sky Ledger; party=none; kind=named; channel=report; said=2023-01-31; level=0
2: position=demands; speaker=Sky Ledger; party=none; kind=named; channel=report; said=2023-01-31; level=0
3: position=alleges; speaker=Sky Ledger report; party=none; kind=document; channel=report; said=2023-01-31; level=0
4: position=doubts; speaker=Sky Ledger report; party=none; kind=document; channel=report; said=2023-01-31; level=0
5: position=denies; speaker=oil traders; party=none; kind=collective; channel=none; said=/2023-01-31; level=1
6: position=dismisses; speaker=Myanmar's military; party=MMR; kind=named; channel=none; said=2023-01-31; level=0
7: position=dismisses; speaker=Kyaw Lin Thu; party=MMR; kind=named; channel=state-media; said=2023-01-31; level=0
8: position=denies; speaker=Kyaw Lin Thu; party=MMR; kind=named; channel=state-media; said=2023-01-31; level=0
9: position=alleges; speaker=foreigners; party=none; kind=collective; channel=none; said=/2023-01-31; level=1
10: position=declines; speaker=Kyaw Lin Thu; party=MMR; kind=named; channel=state-media; said=2023-01-31; level=0
11: position=denies; speaker=Vietnamese Ministry of Trade; party=VNM; kind=named; channel=none; said=2023-01-31; level=0
12: position=acknowledges; speaker=Vietnamese customs; party=VNM; kind=named; channel=none; said=2023-01-31; level=0
13: position=denies; speaker=Phu Hai Petro; party=none; kind=named; channel=none; said=2023-01-31; level=0
14: position=accuses; speaker=Ambra Fuels; party=none; kind=named; channel=none; said=2023-01-31; level=0
15: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2023-01-31; level=1
16: position=asserts; speaker=two British officials; party=GBR; kind=anonymous; channel=none; said=2023-01-31; level=0
17: position=acknowledges; speaker=a British official; party=GBR; kind=anonymous; channel=none; said=2023-01-31; level=0
18: position=asserts; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=/2023-01-31; level=1
19: position=asserts; speaker=National Unity Government; party=MMR; kind=named; channel=none; said=2023-01-31; level=0
20: position=warns; speaker=National Unity Government; party=MMR; kind=named; channel=none; said=2023-01-31; level=0
