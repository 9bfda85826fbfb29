title: Turkey says ferry to Misrata held harvesters
byline: Leyla Aksoy Brennan
agency: AFP
dateline: TUNIS
published: 2019-06-12

TUNIS - {1c|The vehicles on the upper deck were combine harvesters}, {1s|Turkey's transport minister} {1q|said} Wednesday of a ferry that {2s|eastern Libyan forces} {2q|say} {2c|landed 28 armoured cars in Misrata last month}.

{3s|He} {3q|told} reporters in Izmir {3c|that farmers in Libya had had a good spring}. {4c|“Some people see a harvester and duck,”} {4s|the minister, Cengiz Altıntaş,} {4q|remarked}.

{5s|Ahmed al-Warfalli, who speaks for the eastern commander's troops,} {5q|showed} {5c|what he described as video of soldiers driving the vehicles ashore}. {6c|“Every one of them has a turret. Ankara is burning Tripoli to rent the ashes,”} {6s|he} {6q|said}.

The Tripoli government, which the United Nations recognises, gave several answers. {7s|Its interior ministry} {7q|said} on Monday {7c|no ferry had called}; {8s|its customs} {8q|said} on Tuesday {8c|that one had, with vehicles}; {9s|its prime minister's office} on Wednesday {9q|said} {9c|the question should be put to those who besiege the capital}.

{10s|A dock worker} {10q|told} AFP by telephone {10c|he had guided off 28 “things with wheels and no blades”}.

All sides are under an arms embargo dating from 2011. {11s|A UN expert} {11q|said} {11c|it was broken, by everyone, most weeks}. {12c|The Emirates and Egypt send the east aircraft and shells,} {12s|the expert} {12q|said}, {13c|a charge} {13s|Cairo} {13q|has never dignified} {13c|with more than a shrug}.

{14s|Germany's ambassador} {14q|said} {14c|ships should be boarded at sea, and that his country would send a frigate to do it}. {15s|Altıntaş} {15q|noted} {15c|that anyone who boards a Turkish ship should bring lifebelts}.

{16s|An analyst with a Geneva shipping monitor, Rasmus Kjeldgaard,} {16q|said} {16c|the ferry's transponder was off for nine hours and that he would not bet on Misrata over Khoms}.
---
1: position=denies; speaker=Cengiz Altıntaş; party=TUR; kind=named; channel=briefing; said=2019-06-12; level=0
2: position=alleges; speaker=eastern Libyan forces; party=Libyan National Army; kind=collective; channel=none; said=2019-06-12; level=0
3: position=asserts; speaker=Cengiz Altıntaş; party=TUR; kind=named; channel=briefing; said=2019-06-12; level=0
4: position=dismisses; speaker=Cengiz Altıntaş; party=TUR; kind=named; channel=briefing; said=2019-06-12; level=0
5: position=alleges; speaker=Ahmed al-Warfalli; party=Libyan National Army; kind=named; channel=briefing; said=2019-06-12; level=0
6: position=accuses; speaker=Ahmed al-Warfalli; party=Libyan National Army; kind=named; channel=briefing; said=2019-06-12; level=0
7: position=denies; speaker=Tripoli interior ministry; party=LBY; kind=named; channel=none; said=2019-06-10; level=0
8: position=confirms; speaker=Tripoli customs; party=LBY; kind=named; channel=none; said=2019-06-11; level=0
9: position=declines; speaker=office of the prime minister in Tripoli; party=LBY; kind=named; channel=none; said=2019-06-12; level=0
10: position=confirms; speaker=a dock worker; party=none; kind=anonymous; channel=interview; said=2019-06-12; level=0
11: position=asserts; speaker=a UN expert; party=UNO; kind=anonymous; channel=none; said=2019-06-12; level=0
12: position=alleges; speaker=a UN expert; party=UNO; kind=anonymous; channel=none; said=2019-06-12; level=0
13: position=dismisses; speaker=Egypt; party=EGY; kind=named; channel=none; said=/2019-06-12; level=0
14: position=demands; speaker=German ambassador to Libya; party=DEU; kind=role; channel=none; said=2019-06-12; level=0
15: position=warns; speaker=Cengiz Altıntaş; party=TUR; kind=named; channel=none; said=2019-06-12; level=0
16: position=doubts; speaker=Rasmus Kjeldgaard; party=none; kind=named; channel=none; said=2019-06-12; level=0
