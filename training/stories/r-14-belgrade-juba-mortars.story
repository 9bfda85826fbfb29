title: Serbian mortars in South Sudan: maker points to forged paper
byline: none
agency: AFP
dateline: Belgrade
published: 2016-10-11

Belgrade (AFP) - {2c|{1s|A UN panel of experts} {1q|wrote} {1c|that mortars found in Upper Nile state were made at a Serbian plant in 2014 and shipped through Uganda}}, {2q|according to} {2s|a draft seen by AFP on Tuesday}.

{3s|The plant's director, Miodrag Stanojlovic,} {3q|said} {3c|the mortars were his}. {4c|"We sold them to Uganda and Uganda signed that it would keep them,"} {4s|he} {4q|told} AFP. {5s|He} {5q|produced a certificate stating} {5c|that the goods were for the Ugandan army alone}.

{6s|Kampala} {6q|said} {6c|the signature on that certificate belonged to an officer who died in 2011}. {7s|Its defence spokesman, Lt. Col. Elijah Mugarura,} {7q|told} a parliamentary committee {7c|that no Serbian mortar had ever entered the country}. {8c|"Perhaps the late brigadier has a stall in the market,"} {8s|he} {8q|said}.

{9s|The panel} {9q|said} {9c|a Ukrainian crew had logged four landings at Entebbe}. {10s|The crew's captain} {10q|said} {10c|there had been four, and that he carried what was on the waybill}. {11s|The waybill} {11q|says} {11c|"technical equipment"}.

{12s|South Sudan's information minister, Makur Deng Alier,} {12q|said} {12c|his country bought what it needed where it pleased and was under no embargo}. {13s|The rebels} {13q|said} {13c|the mortars fell on Malakal in February and killed 18 people in a camp}. {14s|They} {14q|said} {14c|the pilots would be treated as combatants if they came again}.

{15s|Amnesty International} {15q|said} {15c|the Security Council should impose an embargo within days}. {16s|Russia} {16q|said} {16c|it was not persuaded that an embargo helps}.

{18s|The finance ministry in Belgrade} {18q|said} {18c|arms exports brought in $600 million in 2015}.

{17s|Serbian Trade Minister Rasim Ljajic's office} {17q|said} {17c|it would issue no more licences for Uganda until the matter was cleared up}.

{19s|Stanojlovic} {19q|blamed} {19c|Kampala for the whole affair}.
---
1: position=alleges; speaker=UN Panel of Experts on South Sudan; party=UNO; kind=named; channel=leak; said=/2016-10-11; level=1
2: position=alleges; speaker=draft report of the UN Panel of Experts; party=UNO; kind=document; channel=leak; said=/2016-10-11; level=0
3: position=confirms; speaker=Miodrag Stanojlovic; party=SRB; kind=named; channel=interview; said=2016-10-11; level=0
4: position=acknowledges; speaker=Miodrag Stanojlovic; party=SRB; kind=named; channel=interview; said=2016-10-11; level=0
5: position=asserts; speaker=Miodrag Stanojlovic; party=SRB; kind=named; channel=interview; said=2016-10-11; level=0
6: position=denies; speaker=Uganda; party=UGA; kind=named; channel=none; said=2016-10-11; level=0
7: position=denies; speaker=Elijah Mugarura; party=UGA; kind=named; channel=speech; said=2016-10-11; level=0
8: position=dismisses; speaker=Elijah Mugarura; party=UGA; kind=named; channel=speech; said=2016-10-11; level=0
9: position=alleges; speaker=UN Panel of Experts on South Sudan; party=UNO; kind=named; channel=leak; said=/2016-10-11; level=0
10: position=confirms; speaker=captain of a Ukrainian air crew; party=UKR; kind=role; channel=none; said=2016-10-11; level=0
11: position=asserts; speaker=waybill of the mortar flights; party=none; kind=document; channel=none; said=/2016-10-11; level=0
12: position=asserts; speaker=Makur Deng Alier; party=SSD; kind=named; channel=none; said=2016-10-11; level=0
13: position=alleges; speaker=South Sudanese rebels; party=SPLM-IO; kind=collective; channel=none; said=2016-10-11; level=0
14: position=warns; speaker=South Sudanese rebels; party=SPLM-IO; kind=collective; channel=none; said=2016-10-11; level=0
15: position=demands; speaker=Amnesty International; party=none; kind=named; channel=none; said=2016-10-11; level=0
16: position=doubts; speaker=Russia; party=RUS; kind=named; channel=none; said=2016-10-11; level=0
17: position=pledges; speaker=Serbian Trade Ministry; party=SRB; kind=named; channel=none; said=2016-10-11; level=0
18: position=asserts; speaker=Serbian finance ministry; party=SRB; kind=named; channel=none; said=2016-10-11; level=0
19: position=accuses; speaker=Miodrag Stanojlovic; party=SRB; kind=named; channel=interview; said=2016-10-11; level=0
