title: Zagreb's eight helicopters came 'for the vineyards'
byline: Imogen Tarleton
agency: none
dateline: Zagreb
published: 1995-06-20

{1c|Eight helicopters uncrated at Pleso airport last week were crop sprayers}, {1s|the Croatian government} {1q|maintained} yesterday. {2c|They had gun mounts}, {2q|retorted} {2s|a UN observer who walked round three of them}.

{3c|“For the larger sort of beetle,”} {3q|quipped} {3,4,5s|the deputy defence minister, Drazen Lovrencic}, who {4q|denied} {4c|any breach of the embargo} and {5q|declined to name} {5c|the seller}. {6c|That was Kiev}, {6q|volunteered} {6s|two Western attachés}; {7s|Kiev} {7q|professed} {7c|surprise}. {8c|It had sold eight such machines this spring}, {8s|its export agency} {8q|allowed}, {8c|but to Tashkent}. {9c|None had arrived}, {9q|said} {9s|Tashkent}.

{10s|Belgrade} {10q|saw} {10c|Bonn’s hand in it}. {11c|German money had bought the rotors and German silence the rest}, {11q|charged} {11s|the Yugoslav foreign minister, Milovan Djurkovic}, before the OSCE in Vienna; {12s|his German colleague} {12q|judged} {12c|the speech “unworthy of a reply”} and gave one, eight pages long. {13s|Bonn}, {13c|it} {13q|ran}, {13c|had armed nobody}.

{14s|Washington} {14q|would go no further than} {14c|“concern”}. {15s|A State Department official} {15q|admitted} {15c|that an embargo with a coastline of 1,800 kilometres had never been airtight}; {16s|Senator Wendell Thornquist} {16q|wants} {16c|it lifted altogether}. {17c|That}, {17q|warned} {17s|the UN force commander, General Hervé Lacaussade}, {17c|would cost him his hostages}, 26 of whom are still held by the Serbs. {18s|Pale} {18q|had promised} {18c|them for Sunday}. {19c|Nothing had been promised}, {19s|its radio} {19q|declared} on Monday.

At Pleso the eight have been moved to a hangar. {20s|The guard on it} {20q|confided} {20c|that he had never seen a vineyard from which one could hear artillery}.
---
1: position=asserts; speaker=Croatia; party=HRV; kind=named; channel=none; said=1995-06-19; level=0
2: position=alleges; speaker=a UN observer; party=UNO; kind=anonymous; channel=none; said=1995-06-20; level=0
3: position=dismisses; speaker=Drazen Lovrencic; party=HRV; kind=named; channel=none; said=1995-06-20; level=0
4: position=denies; speaker=Drazen Lovrencic; party=HRV; kind=named; channel=none; said=1995-06-20; level=0
5: position=declines; speaker=Drazen Lovrencic; party=HRV; kind=named; channel=none; said=1995-06-20; level=0
6: position=alleges; speaker=two Western attachés; party=none; kind=anonymous; channel=none; said=1995-06-20; level=0
7: position=doubts; speaker=Ukraine; party=UKR; kind=named; channel=none; said=1995-06-20; level=0
8: position=acknowledges; speaker=Ukrainian arms export agency; party=UKR; kind=named; channel=none; said=1995-06-20; level=0
9: position=denies; speaker=Uzbekistan; party=UZB; kind=named; channel=none; said=1995-06-20; level=0
10: position=accuses; speaker=Federal Republic of Yugoslavia; party=SRB; kind=named; channel=none; said=1995-06-20; level=0
11: position=accuses; speaker=Milovan Djurkovic; party=SRB; kind=named; channel=speech; said=1995-06-20; level=0
12: position=dismisses; speaker=German foreign minister; party=DEU; kind=role; channel=none; said=1995-06-20; level=0
13: position=denies; speaker=Germany; party=DEU; kind=named; channel=statement; said=1995-06-20; level=0
14: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=1995-06-20; level=0
15: position=acknowledges; speaker=State Department official; party=USA; kind=anonymous; channel=none; said=1995-06-20; level=0
16: position=demands; speaker=Wendell Thornquist; party=USA; kind=named; channel=none; said=1995-06-20; level=0
17: position=warns; speaker=Hervé Lacaussade; party=UNO; kind=named; channel=none; said=1995-06-20; level=0
18: position=pledges; speaker=Bosnian Serb leadership; party=BIH; kind=named; channel=none; said=/1995-06-18; level=0
19: position=denies; speaker=Bosnian Serb radio; party=BIH; kind=named; channel=state-media; said=1995-06-19; level=0
20: position=doubts; speaker=a guard at Pleso airport; party=HRV; kind=anonymous; channel=none; said=1995-06-20; level=0
