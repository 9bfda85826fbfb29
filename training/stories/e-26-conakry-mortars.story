title: Guinea says shells in Monrovia were not its own
byline: Lansana Fofie
agency: AP
dateline: CONAKRY, Guinea
published: 2003-07-24

CONAKRY, Guinea (AP) — {1c|Mortar shells that killed 60 people around the U.S. Embassy in Monrovia this week had been sold to Guinea by a Gulf arms house}, {1s|U.S. investigators} {1q|have concluded}; {2s|Guinea} {2q|says} {2c|its shells are all at home}.

{3c|“Count them,”} {3q|challenged} {3s|Defense Minister Mamadi Kourouma}. {4c|That was what {23s|Washington} {23q|had asked} {23c|to do in June}}, {4q|noted} {4s|a U.S. official}; {4c|it {24q|was told} {24c|the key was in Kankan}}. {5s|Kourouma} {5q|could recall} {5c|no such request}.

{6s|The rebels besieging Monrovia} {6q|denied} {6c|firing on the embassy quarter at all}. {7c|It was the president’s men}, {7q|said} {7s|their spokesman in Accra, Sekou Dorbor}, {8s|who} {8q|would not talk} {8c|about suppliers}. {9s|The Liberian president}, indicted last month, {9q|blames} {9c|Conakry and, behind it, Washington}. {10s|The latter} {10q|termed} {10c|that “beneath comment”}, though {11s|two officers of its embassy} {11q|admitted} {11c|that Guinea’s army had been trained by Green Berets until a year ago}.

{12s|A draft U.N. report seen by The Associated Press} {12q|describes} {12c|three flights from the Gulf, with detergent on the manifest}. {13s|The shipper} {13q|acknowledged} {13c|two}. {14c|The third}, {14s|he} {14q|said}, {14c|was detergent}.

{15s|West African mediators} {15q|are pressing} {15c|both sides for a cease-fire by Sunday}. {16s|The rebels} {16q|have offered} {16c|one “as far as the bridges”}, {17c|a formula} {17s|Defense Minister Gbarpue Tolbert} in Monrovia {17q|rejects}: {17c|the port would stay in their hands}. {18c|Without the port there was no rice}, {18q|pleaded} {18s|the head of the city’s Catholic relief office}. {19s|Nigeria} {19q|has promised} {19c|two battalions}, {20c|one of which} {20s|its general staff} {20q|now says} {20c|it cannot spare}.

{21s|The Security Council} {21q|voiced} {21c|“deep concern”}. {22s|It} {22q|was silent on} {22c|Guinea}, a member.
---
1: position=alleges; speaker=US investigators; party=USA; kind=collective; channel=none; said=2003-07-24; level=0
2: position=denies; speaker=Guinea; party=GIN; kind=named; channel=none; said=2003-07-24; level=0
3: position=denies; speaker=Mamadi Kourouma; party=GIN; kind=named; channel=none; said=2003-07-24; level=0
4: position=asserts; speaker=a US official; party=USA; kind=anonymous; channel=none; said=2003-07-24; level=0
5: position=denies; speaker=Mamadi Kourouma; party=GIN; kind=named; channel=none; said=2003-07-24; level=0
6: position=denies; speaker=Liberian rebels besieging Monrovia; party=LURD; kind=collective; channel=none; said=2003-07-24; level=0
7: position=accuses; speaker=Sekou Dorbor; party=LURD; kind=named; channel=none; said=2003-07-24; level=0
8: position=declines; speaker=Sekou Dorbor; party=LURD; kind=named; channel=none; said=2003-07-24; level=0
9: position=accuses; speaker=president of Liberia; party=LBR; kind=role; channel=none; said=2003-07-24; level=0
10: position=dismisses; speaker=United States; party=USA; kind=named; channel=none; said=2003-07-24; level=0
11: position=acknowledges; speaker=two officers of the US embassy; party=USA; kind=anonymous; channel=none; said=2003-07-24; level=0
12: position=alleges; speaker=draft UN report; party=UNO; kind=document; channel=leak; said=2003-07-24; level=0
13: position=acknowledges; speaker=shipper of the cargo; party=none; kind=role; channel=none; said=2003-07-24; level=0
14: position=denies; speaker=shipper of the cargo; party=none; kind=role; channel=none; said=2003-07-24; level=0
15: position=demands; speaker=West African mediators; party=none; kind=collective; channel=none; said=2003-07-24; level=0
16: position=pledges; speaker=Liberian rebels besieging Monrovia; party=LURD; kind=collective; channel=none; said=2003-07-24; level=0
17: position=denies; speaker=Gbarpue Tolbert; party=LBR; kind=named; channel=none; said=2003-07-24; level=0
18: position=warns; speaker=head of the Catholic relief office in Monrovia; party=none; kind=role; channel=none; said=2003-07-24; level=0
19: position=pledges; speaker=Nigeria; party=NGA; kind=named; channel=none; said=/2003-07-24; level=0
20: position=denies; speaker=Nigerian general staff; party=NGA; kind=named; channel=none; said=2003-07-24; level=0
21: position=condemns; speaker=UN Security Council; party=UNO; kind=named; channel=none; said=2003-07-24; level=0
22: position=declines; speaker=UN Security Council; party=UNO; kind=named; channel=none; said=2003-07-24; level=0
23: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2003-06-01/2003-06-30; level=1
24: position=declines; speaker=unresolved; party=GIN; kind=unresolved; channel=none; said=2003-06-01/2003-06-30; level=1
