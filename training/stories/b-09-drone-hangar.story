title: Turkish drone maker's visit to Bishkek angers neighbour
byline: Nurlan Asekov
agency: Reuters
dateline: BISHKEK
published: 2022-09-15

BISHKEK, Sept 15 (Reuters) - {1s|Tajikistan} on Thursday {1q|protested against} {1c|what {2s|it} {2q|called} {2c|"the militarisation of the border"}} after Kyrgyz television showed a hangar with three Turkish-built drones near Batken.

{3c|"One cannot talk of peace and park such machines beside our villages,"} {3s|a Foreign Ministry spokesman in Dushanbe} {3q|said}. {4s|He} {4q|urged} {4c|Ankara to "weigh the consequences"}.

{5s|Kyrgyz security chief Almaz Toktosunov} {5q|made no secret of} {5c|the purchase}. {6c|"We bought them, we paid for them, we will use them if our houses burn again,"} {6,7s|he} {6q|told} parliament, {7q|adding} {7c|that more were on order}.

{8s|He} {8q|refused to disclose} {8c|the price}. {9s|Two lawmakers briefed behind closed doors} {9q|put} {9c|it at about $30 million}.

{10,11s|The manufacturer} {10q|said in an emailed statement} {10c|that its exports complied with Turkish law} and {11q|declined further comment on} {11c|the contract}.

At least 49 people died in a two-day border clash in April last year, most of them civilians. Some 300 km of the frontier have never been marked.

{12,14s|Dushanbe}, {12q|rejecting} {12c|{13s|Bishkek}'s {13q|claim} {13c|that Tajik mortars fired first} in that fighting}, {14q|has maintained} {14c|that it acted in self-defence}. {15,16s|A report by a rights group in July} {15q|found} {15c|fault on both sides}, but {16q|blamed} {16c|Tajik troops for burning houses in Maksat}.

{17s|Russia, which keeps bases in both states,} {17q|signalled} {17c|unease}. {18c|"Every new weapon there is one too many,"} {18q|said} {18s|a diplomat in the Moscow-led security bloc, who asked not to be identified}. {19s|The Kremlin} {19q|promised} {19c|to raise the issue at a summit in Samarkand}.

{20s|Toktosunov} {20q|shrugged off} {20c|the criticism}. {21c|"When we had sticks, the whole region slept well,"} {21s|he} {21q|remarked}.

---
1: position=condemns; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=2022-09-15; level=0
2: position=condemns; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=2022-09-15; level=1
3: position=condemns; speaker=Tajik Foreign Ministry spokesman; party=TJK; kind=role; channel=none; said=2022-09-15; level=0
4: position=demands; speaker=Tajik Foreign Ministry spokesman; party=TJK; kind=role; channel=none; said=2022-09-15; level=0
5: position=acknowledges; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=none; said=2022-09-15; level=0
6: position=asserts; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=speech; said=2022-09-15; level=0
7: position=asserts; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=speech; said=2022-09-15; level=0
8: position=declines; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=none; said=2022-09-15; level=0
9: position=asserts; speaker=two lawmakers; party=KGZ; kind=anonymous; channel=none; said=2022-09-15; level=0
10: position=asserts; speaker=the Turkish drone manufacturer; party=none; kind=role; channel=statement; said=2022-09-15; level=0
11: position=declines; speaker=the Turkish drone manufacturer; party=none; kind=role; channel=statement; said=2022-09-15; level=0
12: position=dismisses; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=/2022-09-15; level=0
13: position=alleges; speaker=Kyrgyzstan; party=KGZ; kind=named; channel=none; said=/2022-09-15; level=1
14: position=asserts; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=/2022-09-15; level=0
15: position=alleges; speaker=rights group report; party=none; kind=document; channel=report; said=2022-07-01/2022-07-31; level=0
16: position=accuses; speaker=rights group report; party=none; kind=document; channel=report; said=2022-07-01/2022-07-31; level=0
17: position=doubts; speaker=Russia; party=RUS; kind=named; channel=none; said=2022-09-15; level=0
18: position=warns; speaker=a diplomat in the Collective Security Treaty Organization; party=none; kind=anonymous; channel=none; said=2022-09-15; level=0
19: position=pledges; speaker=Kremlin; party=RUS; kind=named; channel=none; said=2022-09-15; level=0
20: position=dismisses; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=none; said=2022-09-15; level=0
21: position=asserts; speaker=Almaz Toktosunov; party=KGZ; kind=named; channel=none; said=2022-09-15; level=0
