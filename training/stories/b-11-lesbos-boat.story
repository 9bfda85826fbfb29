title: Coast guard rejects pushback account
byline: none
agency: AP
dateline: ATHENS, Greece
published: 2020-10-06

ATHENS, Greece (AP) — {1,3s|Greece} on Tuesday {1q|brushed aside} {1c|{2s|survivors}' {2q|accounts} {2c|that a coast guard cutter towed their dinghy back toward Turkey}}, and {3q|accused} {3c|Ankara of "staging tragedies for the cameras."}

{4c|"Our men saved 31 people last night. That is the only story,"} {4q|said} {4s|Shipping Minister Leonidas Varvaressos}.

{5s|Survivors interviewed by an aid group} {5q|said} {5c|masked men took their engine and left them adrift}. {6c|{7s|The men} spoke Greek and {7q|told} them {7c|never to come back}}, {6q|recalled} {6s|a Syrian teacher identified only as Rana}.

{8s|The Turkish coast guard} {8q|asserted} {8c|that it had recovered two bodies}. {9s|Greek officials} {9q|had no information about} {9c|any deaths}. {10c|"There is no body, there is no wreck,"} {10s|one official} {10q|insisted}, on customary condition of anonymity.

{11,12s|The U.N. refugee agency} {11q|expressed} {11c|"deep concern"} and {12q|called for} {12c|an independent inquiry}. {13,14s|Athens} {13q|has ruled out} {13c|any outside probe}, {14q|saying} {14c|its own prosecutors are enough}.

The European Union's border agency has a patrol plane based on the island. {15s|A leaked log from that plane} {15q|indicates} {15c|that a dinghy without an engine was sighted at 4:10 a.m., with a Greek vessel 200 yards away}. {16,17s|The agency} {16q|confirmed} {16c|that the log was authentic}, but {17q|stressed} {17c|that it "does not allow conclusions."}

{18s|Two European lawmakers} {18q|condemned} {18c|the agency's "shrug."} {19s|One of them, Annelie Brors,} {19q|wrote on Twitter} {19c|that Brussels "has eyes in the sky and keeps them shut."}

Around 2,400 people have reached the island this year, against 21,000 in the same months of 2019.

{20s|President of the islanders' union Thanos Mytikas} {20q|voiced doubt about} {20c|all sides}. {21c|"Everyone lies a little,"} {21s|he} {21q|said}, {21c|"and the sea tells nobody."}

---
1: position=dismisses; speaker=Greece; party=GRC; kind=named; channel=none; said=2020-10-06; level=0
2: position=alleges; speaker=survivors; party=none; kind=collective; channel=none; said=/2020-10-06; level=1
3: position=accuses; speaker=Greece; party=GRC; kind=named; channel=none; said=2020-10-06; level=0
4: position=dismisses; speaker=Leonidas Varvaressos; party=GRC; kind=named; channel=none; said=2020-10-06; level=0
5: position=alleges; speaker=survivors; party=none; kind=collective; channel=interview; said=2020-10-06; level=0
6: position=alleges; speaker=Rana; party=none; kind=named; channel=interview; said=2020-10-06; level=0
7: position=warns; speaker=masked men; party=none; kind=collective; channel=none; said=2020-10-05/2020-10-06; level=1
8: position=alleges; speaker=Turkish coast guard; party=TUR; kind=named; channel=none; said=2020-10-06; level=0
9: position=declines; speaker=Greek officials; party=GRC; kind=collective; channel=none; said=2020-10-06; level=0
10: position=denies; speaker=a Greek official; party=GRC; kind=anonymous; channel=none; said=2020-10-06; level=0
11: position=asserts; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=2020-10-06; level=0
12: position=demands; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=2020-10-06; level=0
13: position=denies; speaker=Greece; party=GRC; kind=named; channel=none; said=/2020-10-06; level=0
14: position=asserts; speaker=Greece; party=GRC; kind=named; channel=none; said=/2020-10-06; level=0
15: position=alleges; speaker=leaked log; party=EU; kind=document; channel=leak; said=2020-10-06; level=0
16: position=confirms; speaker=EU border agency; party=EU; kind=named; channel=none; said=2020-10-06; level=0
17: position=asserts; speaker=EU border agency; party=EU; kind=named; channel=none; said=2020-10-06; level=0
18: position=condemns; speaker=two European lawmakers; party=EU; kind=collective; channel=none; said=2020-10-06; level=0
19: position=condemns; speaker=Annelie Brors; party=EU; kind=named; channel=social-media; said=2020-10-06; level=0
20: position=doubts; speaker=Thanos Mytikas; party=none; kind=named; channel=none; said=2020-10-06; level=0
21: position=asserts; speaker=Thanos Mytikas; party=none; kind=named; channel=none; said=2020-10-06; level=0
