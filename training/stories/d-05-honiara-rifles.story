title: Replica or real? Honiara, Canberra at odds over Chinese rifles
byline: Losana Takiveikata
agency: none
dateline: HONIARA
published: 2022-03-19

HONIARA — A crate of rifles has left the Solomon Islands police, and two of its partners, telling three different stories.

{1,2s|Police Commissioner Clement Maelaua} {1q|maintained} on Saturday {1c|that the 95 weapons which arrived on a logging ship were "replicas for training"}, {2q|dismissing} as "whispers from the wharf" {2c|{3s|an Australian newspaper}'s {3q|report} {3c|that they could fire}}.

{4s|China's embassy} {4q|said} {4c|the same}, but with a wrinkle: {5s|its statement} {5q|spoke of} {5c|"95 replicas and ancillary equipment"}, while {6s|the police} {6q|had mentioned} {6c|no equipment at all}.

{7c|"Ancillary to what?"} {7q|asked} {7s|opposition leader Jude Faitala}. {8,9s|He} {8q|wants} {8c|the crate opened before a magistrate} and {9q|accuses} {9c|the government of hiding the manifest}.

{10s|Canberra} {10q|has neither endorsed nor rejected} {10c|{11s|the commissioner}'s {11q|account} {11c|of harmless wood and alloy}}. {12,13s|Defence Minister Graeme Holloway} {12q|told} Sydney radio {12c|he had "seen advice"}, {13q|refusing to say} {13c|from whom}. {14s|A leaked customs memo} {14q|lists} {14c|the goods under the tariff code for military firearms}.

{15c|"A clerk's slip,"} {15s|Finance Minister Rexford Sogati} {15q|explained}. {16s|He} {16q|conceded} {16c|that nobody had corrected it}.

Honiara switched recognition from Taipei to Beijing in 2019. Riots in November 2021 burned down much of Chinatown, and officers from Australia, New Zealand, Fiji and Papua New Guinea have patrolled since.

{18c|{17s|Wellington} {17q|is uneasy about} {17c|the crate}}, {18q|according to} {18s|a diplomat there}, {19s|who} {19q|put} {19c|the chance of live weapons at "better than even"}.

In Beijing, {20s|foreign ministry spokesman Luo Anming} {20q|urged} {20c|"certain countries" to drop {21s|their} {21q|allegations} {21c|of gun-running}}. {22s|Maelaua}, for his part, {22q|promised} {22c|to fire one of the rifles in public} — {23c|or rather}, {23s|he} {23q|corrected himself}, {23c|to fail to}.
---
1: position=denies; speaker=Clement Maelaua; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
2: position=dismisses; speaker=Clement Maelaua; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
3: position=alleges; speaker=an Australian newspaper; party=none; kind=role; channel=none; said=/2022-03-19; level=1
4: position=asserts; speaker=Chinese embassy in Honiara; party=CHN; kind=named; channel=statement; said=2022-03-19; level=0
5: position=asserts; speaker=statement of the Chinese embassy; party=CHN; kind=document; channel=statement; said=2022-03-19; level=0
6: position=asserts; speaker=Royal Solomon Islands Police Force; party=SLB; kind=named; channel=none; said=/2022-03-19; level=0
7: position=doubts; speaker=Jude Faitala; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
8: position=demands; speaker=Jude Faitala; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
9: position=accuses; speaker=Jude Faitala; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
10: position=declines; speaker=Australia; party=AUS; kind=named; channel=none; said=2022-03-19; level=0
11: position=denies; speaker=Clement Maelaua; party=SLB; kind=named; channel=none; said=2022-03-19; level=1
12: position=asserts; speaker=Graeme Holloway; party=AUS; kind=named; channel=interview; said=2022-03-19; level=0
13: position=declines; speaker=Graeme Holloway; party=AUS; kind=named; channel=interview; said=2022-03-19; level=0
14: position=alleges; speaker=leaked customs memo; party=SLB; kind=document; channel=leak; said=2022-03-19; level=0
15: position=dismisses; speaker=Rexford Sogati; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
16: position=acknowledges; speaker=Rexford Sogati; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
17: position=doubts; speaker=New Zealand; party=NZL; kind=named; channel=none; said=2022-03-19; level=1
18: position=asserts; speaker=a diplomat in Wellington; party=none; kind=anonymous; channel=none; said=2022-03-19; level=0
19: position=alleges; speaker=a diplomat in Wellington; party=none; kind=anonymous; channel=none; said=2022-03-19; level=0
20: position=demands; speaker=Luo Anming; party=CHN; kind=named; channel=briefing; said=2022-03-19; level=0
21: position=alleges; speaker=certain countries; party=none; kind=collective; channel=none; said=/2022-03-19; level=1
22: position=pledges; speaker=Clement Maelaua; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
23: position=pledges; speaker=Clement Maelaua; party=SLB; kind=named; channel=none; said=2022-03-19; level=0
