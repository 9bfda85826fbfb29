title: Bulgarian shells in Darfur: maker, buyer and finder disagree
byline: Desislava Kirova
agency: none
dateline: SOFIA
published: 2024-11-14

SOFIA — Three parties spoke on Thursday about 81-mm mortar shells filmed in North Darfur, and no two agreed.

{1s|The finders, a Sudanese militia allied with the army,} {1q|said} {1c|the boxes were taken from a column of the Rapid Support Forces that had driven in from Libya}. {2s|The maker, a plant near Sopot,} {2q|said} {2c|the lot was indeed its own, made in 2019}. {3s|The buyer, the United Arab Emirates,} {3q|said} {3c|its army still had what its army had bought}.

{4c|“The stencil is ours, and so is the grease,”} {4s|the plant's director, Vasil Drandarov,} {4q|told} this newspaper. {5c|Nobody in Abu Dhabi had asked whether the lot might travel on}, {5s|he} {5q|added}. {6s|The economy ministry, which grants the licences,} {6q|wrote} {6c|that no shell would leave for the Gulf until the matter was clear}.

The RSF laughed. {7c|“They film a box and dine out on it for a month,”} {7s|a spokesman in Nyala} {7q|said} in a voice message. {8s|He} {8q|went on}: {8c|“The army bombed a maternity ward on Sunday, on the orders of its chief himself. Film that.”}

{9s|Flight records collected by a Belgian researcher, Wouter Dehaene,} {9q|show} {9c|19 landings at a strip in eastern Chad by aircraft of an Emirati charter firm}. {10s|Dehaene} {10q|makes no guess at} {10c|the cargo}. {11c|“Shells, tents or tulips. My records have no X-ray,”} {11s|he} {11q|wrote}.

{12s|Chad's foreign minister} {12q|maintained} {12c|that the strip serves a field hospital}. {13s|A nurse who left it in June} {13q|said} {13c|there were eleven beds, and six guards for each}.

{14s|Member of the European Parliament Ilse Rademakers} {14q|said} {14c|Brussels should ban exports to anyone who “mislays by the lorry”}; {15c|the alternative}, {15s|she} {15q|stressed}, {15c|was a second El Fasher}. {16s|The European Commission} {16q|said} {16c|such licences were a matter for the capitals}.
---
1: position=alleges; speaker=Sudanese militia allied with the army; party=SDN; kind=collective; channel=none; said=2024-11-14; level=0
2: position=confirms; speaker=arms plant near Sopot; party=BGR; kind=named; channel=none; said=2024-11-14; level=0
3: position=denies; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2024-11-14; level=0
4: position=confirms; speaker=Vasil Drandarov; party=BGR; kind=named; channel=interview; said=2024-11-14; level=0
5: position=asserts; speaker=Vasil Drandarov; party=BGR; kind=named; channel=interview; said=2024-11-14; level=0
6: position=pledges; speaker=Bulgarian economy ministry; party=BGR; kind=named; channel=statement; said=2024-11-14; level=0
7: position=dismisses; speaker=RSF spokesman; party=Rapid Support Forces; kind=anonymous; channel=none; said=2024-11-14; level=0
8: position=accuses; speaker=RSF spokesman; party=Rapid Support Forces; kind=anonymous; channel=none; said=2024-11-14; level=0
9: position=alleges; speaker=flight records collected by Wouter Dehaene; party=none; kind=document; channel=none; said=/2024-11-14; level=0
10: position=declines; speaker=Wouter Dehaene; party=none; kind=named; channel=none; said=2024-11-14; level=0
11: position=doubts; speaker=Wouter Dehaene; party=none; kind=named; channel=none; said=2024-11-14; level=0
12: position=denies; speaker=Chadian foreign minister; party=TCD; kind=role; channel=none; said=2024-11-14; level=0
13: position=alleges; speaker=a nurse; party=none; kind=anonymous; channel=interview; said=2024-11-14; level=0
14: position=demands; speaker=Ilse Rademakers; party=EU; kind=named; channel=none; said=2024-11-14; level=0
15: position=warns; speaker=Ilse Rademakers; party=EU; kind=named; channel=none; said=2024-11-14; level=0
16: position=declines; speaker=European Commission; party=EU; kind=named; channel=none; said=2024-11-14; level=0
