title: Cambodia wants words eaten over temple mines
byline: none
agency: Kyodo
dateline: PHNOM PENH
published: 2011-02-10

PHNOM PENH, Feb. 10, Kyodo - {1,2s|Thailand} on Thursday {1q|accused} {1c|Cambodia of laying fresh mines below the Preah Vihear temple}, {2q|saying} {2c|three of its rangers had stepped on Russian-made PMN-2s with the grease still on them}.

{3s|Cambodia} {3q|said} {3c|its last mine was burned at a ceremony in 1999, with foreigners clapping}. {4c|"The hill is full of old wars,"} {4s|the government's spokesman, Sok Vannarith,} {4q|explained}; {5c|grease keeps}, {5,6s|he} {5q|said}, {6q|adding} {6c|that the rangers' own map had the path in the wrong country}.

{7s|Phnom Penh} {7q|reproached} {7c|Bangkok, in its turn, with firing cluster shells at a village}. {8c|There were no cluster shells}, {8q|replied} {8s|the Thai army chief, Gen. Chatchai Rodpan}. {9s|The Cluster Munition Coalition} {9q|said} {9c|it had photographed bomblets in two yards}, and {10s|Thailand's envoy in Geneva} {10q|let on} {10c|that a 155-mm gun had fired "something of that description, in self-defense."}

{11s|A Norwegian sapper who walked the path} {11q|said} {11c|the mines he saw were of a pattern both armies used for thirty years}; {12c|who laid them, ask the ants}, {12s|he} {12q|said}.

{13s|A Khmer farmer} {13q|told} Kyodo {13c|soldiers were on the path with spades after the New Year}. {14s|Sok Vannarith} {14q|said} {14c|the farmer was digging for a newspaper fee}. {15s|A teacher from the same hamlet} {15q|said} {15c|the farmer had it right, she had heard the spades}.

{16s|ASEAN's chair} {16q|said} {16c|observers from Indonesia would be on both sides by March}. {17s|UNESCO} {17q|said} {17c|guns in an eleventh-century gallery were a crime against everybody's grandchildren}. {18s|Rodpan} {18q|said} {18c|the fourth mine would be answered with something heavier than a note}.
---
1: position=accuses; speaker=Thailand; party=THA; kind=named; channel=none; said=2011-02-10; level=0
2: position=alleges; speaker=Thailand; party=THA; kind=named; channel=none; said=2011-02-10; level=0
3: position=denies; speaker=Cambodia; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
4: position=asserts; speaker=Sok Vannarith; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
5: position=asserts; speaker=Sok Vannarith; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
6: position=alleges; speaker=Sok Vannarith; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
7: position=accuses; speaker=Cambodia; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
8: position=denies; speaker=Chatchai Rodpan; party=THA; kind=named; channel=none; said=2011-02-10; level=0
9: position=alleges; speaker=Cluster Munition Coalition; party=none; kind=named; channel=none; said=2011-02-10; level=0
10: position=acknowledges; speaker=Thai envoy in Geneva; party=THA; kind=role; channel=none; said=2011-02-10; level=0
11: position=doubts; speaker=a Norwegian sapper; party=none; kind=anonymous; channel=none; said=2011-02-10; level=0
12: position=declines; speaker=a Norwegian sapper; party=none; kind=anonymous; channel=none; said=2011-02-10; level=0
13: position=alleges; speaker=a Khmer farmer; party=none; kind=anonymous; channel=interview; said=2011-02-10; level=0
14: position=dismisses; speaker=Sok Vannarith; party=KHM; kind=named; channel=none; said=2011-02-10; level=0
15: position=confirms; speaker=a teacher from the hamlet; party=none; kind=anonymous; channel=none; said=2011-02-10; level=0
16: position=pledges; speaker=ASEAN chair; party=none; kind=role; channel=none; said=2011-02-10; level=0
17: position=condemns; speaker=UNESCO; party=UNO; kind=named; channel=none; said=2011-02-10; level=0
18: position=warns; speaker=Chatchai Rodpan; party=THA; kind=named; channel=none; said=2011-02-10; level=0
