title: Missiles on hold, Cyprus hints; Ankara "not impressed"
byline: Andreas Loukaris
agency: Reuters
dateline: NICOSIA
published: 1997-05-22

NICOSIA, May 22 (Reuter) - {1s|Cyprus} {1q|hinted} on Thursday {1c|that delivery of a Russian anti-aircraft system might be put off}, but {2s|Turkey} {2q|said} {2c|it was "not impressed by calendars"}.

{3c|"The order stands. The date is a matter between us and the factory,"} {3s|government spokesman Stelios Hadjimichael} {3q|told} a daily briefing. {4s|He} {4q|declined to say} {4c|whether the launchers, bought in January for some $400 million, would come this year}.

{5s|Ankara} {5q|has repeatedly threatened} {5c|to destroy the missiles on arrival}. {6s|Defence Minister Turgay Alpkan} {6q|repeated} on Thursday {6c|that his country "will do whatever is needed, wherever it is needed"}. {7s|He} {7q|dismissed} {7c|{8s|Nicosia}'s {8q|assurances} {8c|that the system was purely defensive}}.

{9c|"A missile with a range of 150 km sees our airliners as they take off from Adana,"} {9s|he} {9q|argued}.

{10s|Moscow} {10q|insists} {10c|the contract will be honoured}. {11s|The head of the Russian export company} {11q|was quoted by Itar-Tass as saying} {11c|the first crews had finished training}. {12s|Western military attaches on the island} {12q|doubt} {12c|it}. {13c|"They have not yet dug the holes,"} {13q|said} {13s|one}.

{14s|Washington} {14q|has made plain} {14c|its dislike of the deal}. {15s|A U.S. envoy who met the president's aides on Wednesday} {15q|is understood to have urged} {15c|them to take a no-fly accord instead}. {16s|The envoy} {16q|would not be drawn on} {16c|his talks}. {23c|"I came for the cheese,"} {23s|he} {23q|said}.

{17s|Greece}, tied to Cyprus by a joint defence doctrine, {17q|vowed} {17c|to answer any strike}. {18s|Its foreign ministry} {18q|condemned} {18c|the "language of the bazaar" used in Ankara}.

The island has been split since 1974, when Turkish troops landed after a coup backed by the junta in Athens.

{19s|The communists, the second largest party on the Greek Cypriot side,} {19q|conceded} {19c|that they had no alternative to offer}. {20c|{21s|The president} {21q|promised} us {21c|security} and has delivered insurance premiums}, {20q|complained} {20s|their leader, Kyriakos Demou}. {22s|Hoteliers} {22q|reported} {22c|cancellations of 15 percent}.

---
1: position=asserts; speaker=Cyprus; party=CYP; kind=named; channel=none; said=1997-05-22; level=0
2: position=dismisses; speaker=Turkey; party=TUR; kind=named; channel=none; said=1997-05-22; level=0
3: position=asserts; speaker=Stelios Hadjimichael; party=CYP; kind=named; channel=briefing; said=1997-05-22; level=0
4: position=declines; speaker=Stelios Hadjimichael; party=CYP; kind=named; channel=briefing; said=1997-05-22; level=0
5: position=warns; speaker=Turkey; party=TUR; kind=named; channel=none; said=/1997-05-22; level=0
6: position=warns; speaker=Turgay Alpkan; party=TUR; kind=named; channel=none; said=1997-05-22; level=0
7: position=dismisses; speaker=Turgay Alpkan; party=TUR; kind=named; channel=none; said=1997-05-22; level=0
8: position=asserts; speaker=Cyprus; party=CYP; kind=named; channel=none; said=/1997-05-22; level=1
9: position=asserts; speaker=Turgay Alpkan; party=TUR; kind=named; channel=none; said=1997-05-22; level=0
10: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=1997-05-22; level=0
11: position=asserts; speaker=head of the Russian arms export company; party=RUS; kind=role; channel=state-media; said=1997-05-22; level=0
12: position=doubts; speaker=Western military attaches; party=none; kind=anonymous; channel=none; said=1997-05-22; level=0
13: position=doubts; speaker=a Western military attache; party=none; kind=anonymous; channel=none; said=1997-05-22; level=0
14: position=condemns; speaker=United States; party=USA; kind=named; channel=none; said=/1997-05-22; level=0
15: position=demands; speaker=US envoy; party=USA; kind=role; channel=none; said=1997-05-21; level=0
16: position=declines; speaker=US envoy; party=USA; kind=role; channel=none; said=1997-05-22; level=0
23: position=declines; speaker=US envoy; party=USA; kind=role; channel=none; said=1997-05-22; level=0
17: position=pledges; speaker=Greece; party=GRC; kind=named; channel=none; said=1997-05-22; level=0
18: position=condemns; speaker=Greek foreign ministry; party=GRC; kind=named; channel=none; said=1997-05-22; level=0
19: position=acknowledges; speaker=Communist party of Cyprus; party=CYP; kind=collective; channel=none; said=1997-05-22; level=0
20: position=condemns; speaker=Kyriakos Demou; party=CYP; kind=named; channel=none; said=1997-05-22; level=0
21: position=pledges; speaker=president of Cyprus; party=CYP; kind=role; channel=none; said=/1997-05-22; level=1
22: position=asserts; speaker=hoteliers; party=none; kind=collective; channel=none; said=1997-05-22; level=0
