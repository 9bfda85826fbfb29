title: Colombian veterans say they were duped into Libya war
byline: Ximena Arboleda
agency: AP
dateline: BOGOTA, Colombia
published: 2021-02-25

BOGOTA, Colombia (AP) — {1s|Eleven former Colombian soldiers} {1q|say} {1c|they were hired to guard oil wells in Abu Dhabi and found themselves digging trenches outside Sirte, in Libya}.

{2c|“They took our phones on the plane. When the door opened it was not Dubai,”} {2q|said} {2s|one of them, a 36-year-old former corporal who spoke on condition that he not be named}. {3s|He} {3q|added} {3c|that men who complained were made to sign for a debt of $7,000 for the ticket}.

{4s|The recruiting firm, Escudo Andino,} {4q|denied} {4c|misleading anyone}. {5s|Its owner, retired Col. Hernando Vivas,} {5q|acknowledged} {5c|that the contracts named no country}. {6c|That was,} {6s|he} {6q|said}, {6c|“usual in the trade.”}

{7s|The United Arab Emirates} {7q|said in a statement} {7c|that it “does not employ foreign fighters in any theater.”} {8,9s|A person briefed on the recruitment} {8q|disputed} {8c|that}, {9q|describing} {9c|monthly lists signed by an Emirati major}. {10s|The Emirati Embassy in Bogota} {10q|had no comment on} {10c|the lists}.

{11s|Libya's U.N.-backed government} {11q|has asked} {11c|Bogota to bring its citizens home}. {12,13s|Colombia's foreign minister, Beatriz Lozano Duarte,} {12q|promised} Wednesday {12c|to send a consul to Benghazi “this week, not next,”} and {13q|condemned} {13c|“those who sell our young men by the kilo.”}

{14,15s|The forces of eastern Libya} first {14q|denied}, then {15q|confirmed}, {14,15c|that Colombians were in Sirte}. {16c|They were engineers,} {16s|spokesman Col. Faraj al-Oraibi} {16q|said}. {17s|The veterans} {17q|laughed at} {17c|that}. {18c|“I cannot fix a bicycle,”} {18q|said} {18s|the corporal}.

The trade is old. Colombian veterans, trained in part by the United States and pensioned off young, have guarded embassies in Iraq and patrolled deserts in Yemen.

{19s|A U.N. working group on mercenaries} {19q|believes} {19c|as many as 300 Colombians have passed through Libya}. {20s|Its chair, Ljerka Babić,} {20q|warned} {20c|that they risked prosecution “by three states at once.”} {21s|Opposition senators} {21q|demanded} {21c|a hearing}; {22s|the government} {22q|sees} {22c|no need for one}.
---
1: position=alleges; speaker=eleven former Colombian soldiers; party=none; kind=collective; channel=none; said=2021-02-25; level=0
2: position=alleges; speaker=a former Colombian corporal; party=none; kind=anonymous; channel=interview; said=2021-02-25; level=0
3: position=alleges; speaker=a former Colombian corporal; party=none; kind=anonymous; channel=interview; said=2021-02-25; level=0
4: position=denies; speaker=Escudo Andino; party=none; kind=named; channel=none; said=2021-02-25; level=0
5: position=acknowledges; speaker=Hernando Vivas; party=none; kind=named; channel=none; said=2021-02-25; level=0
6: position=asserts; speaker=Hernando Vivas; party=none; kind=named; channel=none; said=2021-02-25; level=0
7: position=denies; speaker=United Arab Emirates; party=ARE; kind=named; channel=statement; said=2021-02-25; level=0
8: position=doubts; speaker=a person briefed on the recruitment; party=none; kind=anonymous; channel=none; said=2021-02-25; level=0
9: position=alleges; speaker=a person briefed on the recruitment; party=none; kind=anonymous; channel=none; said=2021-02-25; level=0
10: position=declines; speaker=Emirati Embassy in Bogota; party=ARE; kind=named; channel=none; said=2021-02-25; level=0
11: position=demands; speaker=Libyan Government of National Accord; party=LBY; kind=named; channel=none; said=/2021-02-25; level=0
12: position=pledges; speaker=Beatriz Lozano Duarte; party=COL; kind=named; channel=none; said=2021-02-24; level=0
13: position=condemns; speaker=Beatriz Lozano Duarte; party=COL; kind=named; channel=none; said=2021-02-24; level=0
14: position=denies; speaker=Libyan National Army; party=Libyan National Army; kind=named; channel=none; said=/2021-02-25; level=0
15: position=confirms; speaker=Libyan National Army; party=Libyan National Army; kind=named; channel=none; said=/2021-02-25; level=0
16: position=asserts; speaker=Faraj al-Oraibi; party=Libyan National Army; kind=named; channel=none; said=2021-02-25; level=0
17: position=dismisses; speaker=former Colombian soldiers; party=none; kind=collective; channel=none; said=2021-02-25; level=0
18: position=asserts; speaker=a former Colombian corporal; party=none; kind=anonymous; channel=interview; said=2021-02-25; level=0
19: position=alleges; speaker=UN working group on mercenaries; party=UNO; kind=named; channel=none; said=2021-02-25; level=0
20: position=warns; speaker=Ljerka Babić; party=UNO; kind=named; channel=none; said=2021-02-25; level=0
21: position=demands; speaker=Colombian opposition senators; party=COL; kind=collective; channel=none; said=2021-02-25; level=0
22: position=dismisses; speaker=Colombian government; party=COL; kind=named; channel=none; said=2021-02-25; level=0
