title: Bulgaria says no shells went east as leaked memo stirs row
byline: Corinne Vasselle
agency: AFP
dateline: SOFIA
published: 2023-08-30

SOFIA — {1,2s|Bulgaria's defence ministry} on Wednesday {1q|denied} {1c|that a cargo of artillery shells had been loaded at Varna for shipment to Armenia}, {2q|calling} {2c|a leaked memo on the shipment “a crude forgery”}.

{3s|The two-page memo, published by a Turkish news site,} {3q|says} {3c|4,000 rounds of 122 mm ammunition left the port on August 11 aboard a Panamanian-flagged freighter}. It carries no signature.

{4c|“No such vessel was loaded, no such licence was issued,”} {4s|ministry spokesman Radoslav Penchev} {4q|told} reporters. {4c|“You can look at the port register, it is public.”}

{5s|He} {5q|would not say}, however, {5c|whether Sofia had received a request from Yerevan}.

{6s|Azerbaijan} {6q|was quick to condemn} {6c|what {7s|its foreign minister, Elnur Hasanli,} {7q|described as} {7c|“a stab in the back by a partner in gas”}}. {8s|Hasanli} {8q|demanded} {8c|that the European Union open an inquiry}.

The freighter, the Corvo Star, docked at Poti in Georgia on August 15. {9s|Two Georgian port workers} {9q|said} {9c|they had seen long wooden crates carried off under guard}. {10s|The port authority} {10q|had no information on} {10c|the crates}.

{11s|A European diplomat who has seen the memo} {11q|voiced doubt about} {11c|its authenticity}. {12c|“The stamp is from the wrong year,”} {12s|the diplomat} {12q|said}. {13c|The wording is also odd}, {13s|he} {13q|added}, {13c|and looks as though it had been translated from Russian}.

{14s|Yerevan} {14q|has made no secret of} {14c|its hunt for new suppliers}. {15s|Deputy Defence Minister Vahan Terzibashian} {15q|conceded} last week {15c|that deliveries from Russia, paid for two years ago, “simply do not come”}. But {16s|he} {16q|brushed aside} {16c|the Bulgarian affair as “a summer novel”}.

In Brussels, {17s|a Commission spokeswoman} {17q|declined to comment on} {17c|leaked documents}. {18c|Export licences}, {18s|she} {18q|recalled}, {18c|were a matter for member states}.

Bulgaria's arms plants have worked around the clock since 2022, and exports hit a record last year. {19s|Opposition lawmakers in Sofia} {19q|want} {19c|the list of licences opened to parliament}, {20c|a step} {20s|the government} {20q|has so far ruled out}.

---
1: position=denies; speaker=Bulgarian Ministry of Defence; party=BGR; kind=named; channel=statement; said=2023-08-30; level=0
2: position=dismisses; speaker=Bulgarian Ministry of Defence; party=BGR; kind=named; channel=statement; said=2023-08-30; level=0
3: position=alleges; speaker=leaked memo; party=none; kind=document; channel=leak; said=2023-08-30; level=0
4: position=denies; speaker=Radoslav Penchev; party=BGR; kind=named; channel=briefing; said=2023-08-30; level=0
5: position=declines; speaker=Radoslav Penchev; party=BGR; kind=named; channel=briefing; said=2023-08-30; level=0
6: position=condemns; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2023-08-30; level=0
7: position=condemns; speaker=Elnur Hasanli; party=AZE; kind=named; channel=none; said=2023-08-30; level=1
8: position=demands; speaker=Elnur Hasanli; party=AZE; kind=named; channel=none; said=2023-08-30; level=0
9: position=alleges; speaker=two Georgian port workers; party=none; kind=anonymous; channel=none; said=2023-08-30; level=0
10: position=declines; speaker=Poti port authority; party=GEO; kind=named; channel=none; said=2023-08-30; level=0
11: position=doubts; speaker=a European diplomat; party=none; kind=anonymous; channel=none; said=2023-08-30; level=0
12: position=doubts; speaker=a European diplomat; party=none; kind=anonymous; channel=none; said=2023-08-30; level=0
13: position=doubts; speaker=a European diplomat; party=none; kind=anonymous; channel=none; said=2023-08-30; level=0
14: position=acknowledges; speaker=Armenia; party=ARM; kind=named; channel=none; said=2023-08-30; level=0
15: position=acknowledges; speaker=Vahan Terzibashian; party=ARM; kind=named; channel=none; said=2023-08-20/2023-08-27; level=0
16: position=dismisses; speaker=Vahan Terzibashian; party=ARM; kind=named; channel=none; said=2023-08-30; level=0
17: position=declines; speaker=European Commission spokeswoman; party=EU; kind=role; channel=briefing; said=2023-08-30; level=0
18: position=asserts; speaker=European Commission spokeswoman; party=EU; kind=role; channel=briefing; said=2023-08-30; level=0
19: position=demands; speaker=Bulgarian opposition lawmakers; party=BGR; kind=collective; channel=none; said=2023-08-30; level=0
20: position=denies; speaker=Bulgarian government; party=BGR; kind=named; channel=none; said=/2023-08-30; level=0
