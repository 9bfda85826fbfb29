title: Somalia protests at 'unmarked' arms lorries from Ethiopia
byline: Abdirizak Warfa
agency: Reuters
dateline: MOGADISHU
published: 2024-10-17

MOGADISHU, Oct 17 (Reuters) - {1,2s|Somalia} {1q|accused} {1c|Ethiopia on Thursday of sending two lorryloads of weapons to a clan militia in Hobyo} and {2q|demanded} {2c|"an end to unlawful activities across our border"}.

{3s|Ethiopia's government spokeswoman, Selamawit Bekele,} {3q|said} {3c|she had "no information" about any lorries}. {4,5s|A security official in the Ethiopian town of Warder} {4q|said} {4c|they were driven by traders known to the police}, {5q|confirming} in effect {5c|that they had crossed}.

Relations between the neighbours have been poor since Addis Ababa agreed in January to lease a stretch of coast from breakaway Somaliland.

{6c|"This was not smuggling. It was foreign policy on wheels,"} {6s|Somalia's internal security minister, Dahir Guled,} {6q|said in a speech to parliament}. {7s|He} {7q|conceded} {7c|that soldiers escorting the rifles had "gone home with some of them"}; {8s|two officers in Galkayo} {8q|put} {8c|the number now in private hands at 400}.

{9s|The militia's elder, Farah Hirsi,} {9q|made no bones about} {9c|having "found" the guns}. {10s|He} {10q|denied} {10c|that they came from Ethiopia}. {11c|Where they did come from} {11s|he} {11q|would not say}: {11c|"From God, who also made the road."}

{12s|Al Shabaab} {12q|claimed} {12c|it had bought a third of the consignment by nightfall}. {13s|The internal security ministry} {13q|called} {13c|{14s|the group's} {14q|boast} {14c|of a purchase} "an advertisement"}.

{15s|Egypt,} which is at odds with Ethiopia over a dam on the Nile, {15q|promised} {15c|Mogadishu "all support"}, a phrase {16s|diplomats} {16q|interpret} {16c|as rifles}. {17s|Cairo} {17q|has not confirmed} {17c|{18s|Ethiopian media} {18q|reports} {18c|of two C-130s unloading crates in Mogadishu}}.

{20c|The Horn risks becoming "a bazaar of armies"}, {20q|in the words of} {20s|the African Union's commissioner for peace, Thandeka Mokoena}. {21s|She} {21q|asked} {21c|the two capitals to accept Turkish mediation}. {22s|Both} {22q|have signalled} {22c|they will}.
---
1: position=accuses; speaker=Somalia; party=SOM; kind=named; channel=none; said=2024-10-17; level=0
2: position=demands; speaker=Somalia; party=SOM; kind=named; channel=none; said=2024-10-17; level=0
3: position=declines; speaker=Selamawit Bekele; party=ETH; kind=named; channel=none; said=2024-10-17; level=0
4: position=asserts; speaker=a security official in Warder; party=ETH; kind=anonymous; channel=none; said=2024-10-17; level=0
5: position=confirms; speaker=a security official in Warder; party=ETH; kind=anonymous; channel=none; said=2024-10-17; level=0
6: position=accuses; speaker=Dahir Guled; party=SOM; kind=named; channel=speech; said=2024-10-17; level=0
7: position=acknowledges; speaker=Dahir Guled; party=SOM; kind=named; channel=speech; said=2024-10-17; level=0
8: position=alleges; speaker=two officers in Galkayo; party=SOM; kind=anonymous; channel=none; said=2024-10-17; level=0
9: position=acknowledges; speaker=Farah Hirsi; party=none; kind=named; channel=none; said=2024-10-17; level=0
10: position=denies; speaker=Farah Hirsi; party=none; kind=named; channel=none; said=2024-10-17; level=0
11: position=declines; speaker=Farah Hirsi; party=none; kind=named; channel=none; said=2024-10-17; level=0
12: position=alleges; speaker=Al-Shabaab; party=Al-Shabaab; kind=named; channel=none; said=2024-10-17; level=0
13: position=dismisses; speaker=Somali internal security ministry; party=SOM; kind=named; channel=none; said=2024-10-17; level=0
14: position=alleges; speaker=Al-Shabaab; party=Al-Shabaab; kind=named; channel=none; said=2024-10-17; level=1
15: position=pledges; speaker=Egypt; party=EGY; kind=named; channel=none; said=2024-10-17; level=0
16: position=asserts; speaker=diplomats; party=none; kind=collective; channel=none; said=2024-10-17; level=0
17: position=declines; speaker=Egypt; party=EGY; kind=named; channel=none; said=2024-10-17; level=0
18: position=alleges; speaker=Ethiopian media; party=ETH; kind=collective; channel=none; said=/2024-10-17; level=1
20: position=warns; speaker=Thandeka Mokoena; party=none; kind=named; channel=none; said=2024-10-17; level=0
21: position=demands; speaker=Thandeka Mokoena; party=none; kind=named; channel=none; said=2024-10-17; level=0
22: position=pledges; speaker=Ethiopia and Somalia; party=none; kind=collective; channel=none; said=2024-10-17; level=0
