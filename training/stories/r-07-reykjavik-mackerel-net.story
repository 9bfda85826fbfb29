title: Faroe skipper's net cut, Iceland says it was nowhere near
byline: Kristin Vandermeer
agency: AP
dateline: TORSHAVN, Faroe Islands
published: 2011-08-23

TORSHAVN, Faroe Islands (AP) — {1s|The owner of a Faroese trawler} {1q|said} Tuesday {1c|an Icelandic coast guard cutter sliced through his net in Faroese waters and left 300 tons of mackerel to rot}.

{2s|Iceland's coast guard} {2q|said} {2c|the cutter was in dry dock with its propeller off}. {3c|"It would have had to go by bus,"} {3s|operations chief Gudrun Eldjarn} {3q|told} the AP.

{4s|The owner, Poul Restorff,} {4q|said} {4c|his crew read the name on the stern by searchlight}. {5s|His first mate} {5q|said} {5c|he was asleep and would rather not take part in this}. {6s|A Norwegian shipping register} {6q|showed} {6c|the cutter entering a yard at Hafnarfjordur on Aug. 8}. {7s|Restorff} {7q|said} {7c|a register was written by people who stay ashore}.

{8s|The fisheries minister in Torshavn, Annika Djurhuus,} {8q|told} lawmakers {8c|that no more Icelandic boats would be let into the zone until the bill for the net was paid}. {9s|She} {9q|added} {9c|that the bill came to $410,000}. {10s|The opposition} {10q|called} {10c|the ban a bad answer to a torn net}.

{11s|The European Commission} {11q|said} {11c|both governments should come to the October talks on quotas in London}. {12s|A spokesman for Scottish fishermen, Callum Auchterlonie,} {12q|said} {12c|the two had been stripping a common stock for three years and it was a scandal}. {13s|Iceland} {13q|concedes} {13c|it set its own quota, of 155,000 tons, without asking anyone}.

{15s|Biologists in Bergen} {15q|said} {15c|the mackerel had moved north because the sea was warmer}. {16s|Restorff} {16q|told} the AP {16c|his boat was built in 1988 and was paid for}. {17s|A diver hired by his insurers} {17q|said} {17c|the net had been cut, as the owner told them}.

{14s|Eldjarn} {14q|said} {14c|the cutter's log would be published on Wednesday}.

{18s|Djurhuus} {18q|accused} {18c|Reykjavik of behaving "like a landlord at sea"}.
---
1: position=alleges; speaker=Poul Restorff; party=FRO; kind=named; channel=none; said=2011-08-23; level=0
2: position=denies; speaker=Icelandic Coast Guard; party=ISL; kind=named; channel=none; said=2011-08-23; level=0
3: position=denies; speaker=Gudrun Eldjarn; party=ISL; kind=named; channel=interview; said=2011-08-23; level=0
4: position=alleges; speaker=Poul Restorff; party=FRO; kind=named; channel=none; said=2011-08-23; level=0
5: position=declines; speaker=first mate of the Faroese trawler; party=FRO; kind=role; channel=none; said=2011-08-23; level=0
6: position=confirms; speaker=Norwegian shipping register; party=NOR; kind=document; channel=none; said=2011-08-23; level=0
7: position=dismisses; speaker=Poul Restorff; party=FRO; kind=named; channel=none; said=2011-08-23; level=0
8: position=warns; speaker=Annika Djurhuus; party=FRO; kind=named; channel=speech; said=2011-08-23; level=0
9: position=asserts; speaker=Annika Djurhuus; party=FRO; kind=named; channel=speech; said=2011-08-23; level=0
10: position=condemns; speaker=Faroese opposition; party=FRO; kind=collective; channel=none; said=2011-08-23; level=0
11: position=demands; speaker=European Commission; party=EU; kind=named; channel=none; said=2011-08-23; level=0
12: position=condemns; speaker=Callum Auchterlonie; party=GBR; kind=named; channel=none; said=2011-08-23; level=0
13: position=acknowledges; speaker=Iceland; party=ISL; kind=named; channel=none; said=2011-08-23; level=0
14: position=pledges; speaker=Gudrun Eldjarn; party=ISL; kind=named; channel=none; said=2011-08-23; level=0
15: position=asserts; speaker=biologists in Bergen; party=NOR; kind=collective; channel=none; said=2011-08-23; level=0
16: position=asserts; speaker=Poul Restorff; party=FRO; kind=named; channel=interview; said=2011-08-23; level=0
17: position=confirms; speaker=a diver hired by insurers; party=none; kind=anonymous; channel=none; said=2011-08-23; level=0
18: position=accuses; speaker=Annika Djurhuus; party=FRO; kind=named; channel=speech; said=2011-08-23; level=0
