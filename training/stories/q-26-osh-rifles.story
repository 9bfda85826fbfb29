title: Kazakh customs, Kyrgyz barracks and 60 night sights
byline: Erlan Suyunbaev
agency: AFP
dateline: BISHKEK
published: 2010-06-29

{1s|Uzbek elders in Osh} {1q|accused} {1c|the Kyrgyz army of handing its rifles to the crowd}. {2s|The army} {2q|said} on Tuesday {2c|that its rifles were in the racks, 2,114 of them, the same as in May}.

{3c|“They were carried off an armoured car, and the driver counted,”} {3q|said} {3s|Bakhtiyor Khalmatov, a baker}. {4s|The interim defence minister, General Ismail Sharshenbek,} {4q|blamed} {4c|the family of the president who fled in April, for bringing in 60 night sights from Kazakhstan and men to look through them}. {5s|The former president's brother} {5q|said from exile} {5c|he had brought in nothing, not even his coat}.

{6,8s|Kazakh customs} {6q|noted} {6c|that {7s|Bishkek} {7q|had faulted} {7c|them for guns in April, for drugs in May and for sights in June}}, and {8q|said} {8c|they could hardly wait for July}.

{9s|A sergeant of the 68th brigade} {9q|told} AFP {9c|one rack had been emptied and filled again}. {10c|“With my own hands, on an order I will not repeat,”} {10s|he} {10q|said}. {11s|Human Rights Watch} {11q|said} {11c|the sergeant's account tallied with nine others}. {12s|The Red Cross} {12q|said} {12c|its lists stood at 418 dead}.

{13s|A Russian general who was asked about the sights} {13q|said} {13c|sixty was what he would call a rumour, six hundred he would call a report}. {14s|Moscow} {14q|said} {14c|it would fly in tents and no troops}.

{15s|President Roza Alymkulova} {15q|said} {15c|every weapon must be handed in by Sunday noon}; {16c|after that, houses would be searched with dogs}, {16s|she} {16q|went on}. {17s|The mufti} {17q|said} {17c|whoever burned a neighbour's bakery had burned his own prayer}.
---
1: position=accuses; speaker=Uzbek elders in Osh; party=none; kind=collective; channel=none; said=2010-06-29; level=0
2: position=denies; speaker=Kyrgyz army; party=KGZ; kind=named; channel=none; said=2010-06-29; level=0
3: position=alleges; speaker=Bakhtiyor Khalmatov; party=none; kind=named; channel=none; said=2010-06-29; level=0
4: position=accuses; speaker=Ismail Sharshenbek; party=KGZ; kind=named; channel=none; said=2010-06-29; level=0
5: position=denies; speaker=brother of the former Kyrgyz president; party=none; kind=role; channel=none; said=2010-06-29; level=0
6: position=asserts; speaker=Kazakh customs; party=KAZ; kind=named; channel=none; said=2010-06-29; level=0
7: position=accuses; speaker=Kyrgyzstan; party=KGZ; kind=named; channel=none; said=/2010-06-29; level=1
8: position=dismisses; speaker=Kazakh customs; party=KAZ; kind=named; channel=none; said=2010-06-29; level=0
9: position=alleges; speaker=a sergeant of the 68th brigade; party=KGZ; kind=anonymous; channel=interview; said=2010-06-29; level=0
10: position=acknowledges; speaker=a sergeant of the 68th brigade; party=KGZ; kind=anonymous; channel=interview; said=2010-06-29; level=0
11: position=confirms; speaker=Human Rights Watch; party=none; kind=named; channel=none; said=2010-06-29; level=0
12: position=asserts; speaker=Red Cross; party=none; kind=named; channel=none; said=2010-06-29; level=0
13: position=doubts; speaker=a Russian general; party=RUS; kind=anonymous; channel=none; said=2010-06-29; level=0
14: position=pledges; speaker=Russia; party=RUS; kind=named; channel=none; said=2010-06-29; level=0
15: position=demands; speaker=Roza Alymkulova; party=KGZ; kind=named; channel=none; said=2010-06-29; level=0
16: position=warns; speaker=Roza Alymkulova; party=KGZ; kind=named; channel=none; said=2010-06-29; level=0
17: position=condemns; speaker=mufti of Kyrgyzstan; party=none; kind=role; channel=none; said=2010-06-29; level=0
