title: Institute withdraws figure on Sofia's shells for Kyiv; four governments had quoted it
byline: Augustin Delacroix-Mbaye
agency: Reuters
dateline: OSLO
published: 2025-03-04

OSLO, March 4 (Reuters) - {1,2s|A Norwegian think-tank} on Tuesday {1q|withdrew} {1c|{24s|its} {24q|estimate} {24c|that a third of Ukraine's Soviet-calibre shells in 2024 came from Bulgaria}}, {2q|conceding} {2c|that one factory had been counted under three names}.

{3c|"The error is ours and it is embarrassing,"} {3s|Torbjørn Skogheim, head of the Fjordgard Institute,} {3q|said in a statement}. {4s|He} {4q|stood by} {4c|{5s|the report}'s other {5q|contention} {5c|that some shells bound for Poland turned up in Sudan}}.

{6s|Bulgaria} {6q|greeted} {6c|the retraction as proof that "numbers, too, can be agents"}. {7c|{8s|Fjordgard}'s {8q|claim} {8c|about Sudan} will go next}, {7,9s|Deputy Defence Minister Kalina Stoyneva} {7q|said}, {9q|ruling out} {9c|a parliamentary inquiry}. {10s|Warsaw}, less serene, {10q|wants to know} {10c|"where each crate went"}; {11s|Port Sudan's military government} {11q|claimed} {11c|never to have heard of the shells}.

The figure went around the world. {12s|Hungary's foreign minister} {12q|had cited} {12c|it as a reason to block aid}, and {13s|Russia's envoy in Vienna} {13q|held} {13c|it up as an admission of "co-belligerence"}. On Tuesday {14s|Budapest} {14q|made light of} {14c|the change}, {15s|Moscow} {15q|put} {15c|it down to "a telephone call from Brussels"}.

{16c|The {17s|Russian} {17q|insinuation} {17c|of pressure} is baseless}, {16s|a European Commission spokesman} {16q|said}. {18s|He} {18q|confirmed} {18c|only that a letter had been sent}.

Factories at Sopot and Kazanlak have added night shifts since 2022. Their owners publish no order books.

{19s|Open-source researchers} {19q|had voiced doubt about} {19c|the figure} within days of publication. {20s|One of them, the Belgian blogger Joris Verstappe,} {20q|traced} {20c|the triple count to a missing hyphen}; {21,22s|the institute} {21q|called} {21c|him a troll} then, and {22q|apologised} to him {22c|for it} on Tuesday.

{23s|A former employee of Fjordgard} {23q|warned} {23c|that the Sudan chapter rests "on two photographs and a hunch"}.
---
1: position=acknowledges; speaker=Fjordgard Institute; party=none; kind=named; channel=statement; said=2025-03-04; level=0
2: position=acknowledges; speaker=Fjordgard Institute; party=none; kind=named; channel=statement; said=2025-03-04; level=0
3: position=acknowledges; speaker=Torbjørn Skogheim; party=none; kind=named; channel=statement; said=2025-03-04; level=0
4: position=confirms; speaker=Torbjørn Skogheim; party=none; kind=named; channel=statement; said=2025-03-04; level=0
5: position=alleges; speaker=Fjordgard Institute report; party=none; kind=document; channel=report; said=2025-01-01/2025-01-31; level=1
6: position=dismisses; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2025-03-04; level=0
7: position=dismisses; speaker=Kalina Stoyneva; party=BGR; kind=named; channel=none; said=2025-03-04; level=0
8: position=alleges; speaker=Fjordgard Institute; party=none; kind=named; channel=report; said=2025-01-01/2025-01-31; level=1
9: position=denies; speaker=Kalina Stoyneva; party=BGR; kind=named; channel=none; said=2025-03-04; level=0
10: position=demands; speaker=Poland; party=POL; kind=named; channel=none; said=2025-03-04; level=0
11: position=denies; speaker=Sudanese military government; party=SDN; kind=named; channel=none; said=2025-03-04; level=0
12: position=asserts; speaker=Hungarian foreign minister; party=HUN; kind=role; channel=none; said=/2025-03-03; level=0
13: position=alleges; speaker=Russian envoy in Vienna; party=RUS; kind=role; channel=none; said=/2025-03-03; level=0
14: position=dismisses; speaker=Hungary; party=HUN; kind=named; channel=none; said=2025-03-04; level=0
15: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=2025-03-04; level=0
16: position=denies; speaker=European Commission spokesman; party=EU; kind=role; channel=briefing; said=2025-03-04; level=0
17: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=2025-03-04; level=1
18: position=confirms; speaker=European Commission spokesman; party=EU; kind=role; channel=briefing; said=2025-03-04; level=0
19: position=doubts; speaker=open-source researchers; party=none; kind=collective; channel=none; said=2025-01-01/2025-02-28; level=0
20: position=alleges; speaker=Joris Verstappe; party=none; kind=named; channel=none; said=2025-01-01/2025-02-28; level=0
21: position=dismisses; speaker=Fjordgard Institute; party=none; kind=named; channel=none; said=2025-01-01/2025-02-28; level=0
22: position=acknowledges; speaker=Fjordgard Institute; party=none; kind=named; channel=none; said=2025-01-01/2025-02-28; level=0
24: position=alleges; speaker=Fjordgard Institute; party=none; kind=named; channel=report; said=2025-01-01/2025-01-31; level=1
23: position=warns; speaker=a former employee of Fjordgard; party=none; kind=anonymous; channel=none; said=2025-03-04; level=0
