title: Leaked memo puts Rwandan crates at Kisangani
byline: Odile Mbarga
agency: Reuters
dateline: KINSHASA
published: 1999-07-21

KINSHASA, July 21 (Reuters) - {1s|A confidential memo by U.N. military liaison officers} {1q|says} {1c|40 tonnes of mortar rounds were flown from Kigali to Kisangani after the Lusaka ceasefire was signed on July 10}.

{2s|Rwanda} {2q|said} {2c|its aircraft carried beans and cooking oil for its own troops}. {3c|"Soldiers eat, in case New York has forgotten,"} {3s|presidential adviser Faustin Gasirabo} {3q|told} Reuters. {4s|He} {4q|said} {4c|he had not been shown the memo and would not discuss a paper he could not hold}.

{5s|The Congolese government} {5q|said} {5c|the flights were an act of contempt for a treaty on which the ink was wet}. {6s|Information Minister Didier Kalonda} {6q|told} reporters {6c|nine landings had been counted by railway workers}. {7s|He} {7q|added} {7c|that Kinshasa for its part had not moved a cartridge}.

{8s|A railway foreman reached by telephone} {8q|said} {8c|he had counted six}. {9s|Zambia,} which brokered the accord, {9q|said} {9c|any landing of arms after July 10 would be a breach}. {10s|Its envoy, Mwansa Chilufya,} {10q|noted} {10c|that the memo gave no tail numbers and that a crate photographed from 600 metres was a box}.

{11s|The rebel Congolese Rally for Democracy} {11q|said} {11c|it had received beans}. {12s|One of its commanders} {12q|allowed} {12c|that there had been "some spices with the beans"}.

{13s|U.N. spokeswoman Greta Holmqvist} {13q|said} {13c|the organisation does not comment on leaked papers}. {14s|A Western official in Kinshasa} {14q|said} {14c|the memo was genuine}. {15s|The official} {15q|said} {15c|renewed fighting was likely before August if nobody stopped the flights}.

{17s|Aid workers} {17q|said} {17c|the river was high and that the market in Kisangani was open}. {18s|The World Food Programme} {18q|added} {18c|that maize had doubled in price since May}.

{16s|Gasirabo} {16q|said} {16c|Rwanda would honour the accord to the last comma}.

{19c|{20s|Uganda} {20q|had accused} {20c|its Rwandan ally of hoarding shells} in June}, {19s|the liaison officers} {19q|noted}.
---
1: position=alleges; speaker=memo of UN liaison officers; party=UNO; kind=document; channel=leak; said=/1999-07-21; level=0
2: position=denies; speaker=Rwanda; party=RWA; kind=named; channel=none; said=1999-07-21; level=0
3: position=denies; speaker=Faustin Gasirabo; party=RWA; kind=named; channel=interview; said=1999-07-21; level=0
4: position=declines; speaker=Faustin Gasirabo; party=RWA; kind=named; channel=interview; said=1999-07-21; level=0
5: position=condemns; speaker=Congolese government; party=COD; kind=named; channel=none; said=1999-07-21; level=0
6: position=alleges; speaker=Didier Kalonda; party=COD; kind=named; channel=briefing; said=1999-07-21; level=0
7: position=denies; speaker=Didier Kalonda; party=COD; kind=named; channel=briefing; said=1999-07-21; level=0
8: position=alleges; speaker=a railway foreman in Kisangani; party=COD; kind=anonymous; channel=interview; said=1999-07-21; level=0
9: position=warns; speaker=Zambia; party=ZMB; kind=named; channel=none; said=1999-07-21; level=0
10: position=doubts; speaker=Mwansa Chilufya; party=ZMB; kind=named; channel=none; said=1999-07-21; level=0
11: position=denies; speaker=Congolese Rally for Democracy; party=RCD; kind=named; channel=none; said=1999-07-21; level=0
12: position=acknowledges; speaker=a Congolese Rally for Democracy commander; party=RCD; kind=anonymous; channel=none; said=1999-07-21; level=0
13: position=declines; speaker=Greta Holmqvist; party=UNO; kind=named; channel=briefing; said=1999-07-21; level=0
14: position=confirms; speaker=a Western official in Kinshasa; party=none; kind=anonymous; channel=none; said=1999-07-21; level=0
15: position=warns; speaker=a Western official in Kinshasa; party=none; kind=anonymous; channel=none; said=1999-07-21; level=0
16: position=pledges; speaker=Faustin Gasirabo; party=RWA; kind=named; channel=interview; said=1999-07-21; level=0
17: position=asserts; speaker=aid workers in Kisangani; party=none; kind=collective; channel=none; said=1999-07-21; level=0
18: position=asserts; speaker=World Food Programme; party=UNO; kind=named; channel=none; said=1999-07-21; level=0
19: position=asserts; speaker=UN liaison officers; party=UNO; kind=collective; channel=leak; said=/1999-07-21; level=0
20: position=accuses; speaker=Uganda; party=UGA; kind=named; channel=none; said=1999-06-01/1999-06-30; level=1
