title: Tajik herder killed on frontier; Uzbeks say field was never mined
byline: none
agency: AP
dateline: DUSHANBE, Tajikistan
published: 2001-02-14

DUSHANBE, Tajikistan (AP) — {1s|Tajik officials} {1q|said} Wednesday {1c|a herder and two of his sons were killed by a mine that Uzbek troops had laid a mile inside Tajikistan}.

{2s|The Uzbek border committee} {2q|said} {2c|there was no mine within ten miles of the place}. {3c|"All our fields are marked and all of them are on our own soil,"} {3s|its spokesman, Col. Sherzod Ikramov,} {3q|told} The Associated Press by telephone from Tashkent.

{4s|A doctor at the hospital in Isfara} {4q|said} {4c|the wounds were those of a PMN mine}. {5s|She} {5q|added} {5c|that eleven such cases had come in since the autumn}.

{6s|Tajikistan} {6q|put} {6c|the number of dead on the frontier at 30}. {7s|Ikramov} {7q|said} {7c|the figure was good for a headline}. {8c|Smugglers, cattle and weather kill people in those hills every year,} {8s|he} {8q|said}.

{9s|Uzbekistan} {9q|has said} {9c|it began mining parts of the border in 1999 after Islamic gunmen crossed from Tajikistan}. {10c|Maps would be given to Dushanbe,} {10s|President Islam Karimov} {10q|said} in November. {11s|Tajik Foreign Ministry spokesman Igor Nazrulloev} {11q|said} {11c|no map had been received}.

{12s|The Organization for Security and Cooperation in Europe} {12q|said} {12c|mines did not ask for a passport and should be lifted by whoever laid them}. {13s|Its officer in Dushanbe} {13q|declined to say} {13c|who that was}.

{14s|A man who described himself as the herder's cousin} {14q|told} state television {14c|the soldiers came in August with spades}. {15c|"We gave them bread,"} {15s|he} {15q|said}.

{17s|Both governments} {17q|said} {17c|their deputy prime ministers would meet in Khojand on Feb. 20}.

{16s|Nazrulloev} {16q|said} {16c|killing shepherds in their own pasture was the act of a bandit and not of a neighbor}.

{18s|The herder's widow} {18q|blamed} {18c|"whoever drew these lines" for her loss}.
---
1: position=alleges; speaker=Tajik officials; party=TJK; kind=collective; channel=none; said=2001-02-14; level=0
2: position=denies; speaker=Uzbek border committee; party=UZB; kind=named; channel=none; said=2001-02-14; level=0
3: position=denies; speaker=Sherzod Ikramov; party=UZB; kind=named; channel=interview; said=2001-02-14; level=0
4: position=alleges; speaker=a doctor in Isfara; party=TJK; kind=anonymous; channel=none; said=2001-02-14; level=0
5: position=asserts; speaker=a doctor in Isfara; party=TJK; kind=anonymous; channel=none; said=2001-02-14; level=0
6: position=alleges; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=2001-02-14; level=0
7: position=dismisses; speaker=Sherzod Ikramov; party=UZB; kind=named; channel=interview; said=2001-02-14; level=0
8: position=asserts; speaker=Sherzod Ikramov; party=UZB; kind=named; channel=interview; said=2001-02-14; level=0
9: position=acknowledges; speaker=Uzbekistan; party=UZB; kind=named; channel=none; said=/2001-02-14; level=0
10: position=pledges; speaker=Islam Karimov; party=UZB; kind=named; channel=none; said=2000-11-01/2000-11-30; level=0
11: position=alleges; speaker=Igor Nazrulloev; party=TJK; kind=named; channel=none; said=2001-02-14; level=0
12: position=demands; speaker=OSCE; party=OSCE; kind=named; channel=none; said=2001-02-14; level=0
13: position=declines; speaker=OSCE officer in Dushanbe; party=OSCE; kind=role; channel=none; said=2001-02-14; level=0
14: position=alleges; speaker=a cousin of the herder; party=TJK; kind=anonymous; channel=state-media; said=2001-02-14; level=0
15: position=asserts; speaker=a cousin of the herder; party=TJK; kind=anonymous; channel=state-media; said=2001-02-14; level=0
16: position=condemns; speaker=Igor Nazrulloev; party=TJK; kind=named; channel=none; said=2001-02-14; level=0
17: position=asserts; speaker=Uzbekistan and Tajikistan; party=none; kind=collective; channel=none; said=2001-02-14; level=0
18: position=accuses; speaker=widow of the herder; party=TJK; kind=role; channel=none; said=2001-02-14; level=0
