title: Pakistan: retired officer "acted alone" in centrifuge sale
byline: Zubaida Khakwani
agency: Kyodo
dateline: ISLAMABAD
published: 2004-02-18

ISLAMABAD, Feb. 18 Kyodo - {1,2s|Pakistan} on Wednesday {1q|acknowledged for the first time} {1c|that centrifuge parts had left the country through Dubai}, but {2q|laid} {2c|the blame on a single retired officer who "acted alone and for greed."}

{3c|Neither the army nor any serving official had a hand in it}, {3,4s|Information Secretary Anwar Tareen} {3q|told} a press conference, {4q|disowning} {4c|{5s|a ministry colleague}'s {5q|denial} {5c|last month that a single bolt was missing}}.

{6s|Japan} {6q|pressed} {6c|Islamabad to say whether North Korea was among the buyers}. {7s|Tareen} {7q|said} {7c|that there was "no such indication,"} while {8s|a senior aide to the president} {8q|would not rule out} {8c|a link}.

{9s|Pyongyang}, through the official Korean Central News Agency, {9q|branded} {9c|{10s|American and Japanese} {10q|talk} {10c|of a uranium program} "a whopping lie to justify attack."}

{11,12s|The International Atomic Energy Agency} {11q|put} {11c|the number of firms in the chain at more than 20}, {12q|withholding} {12c|their names}. {13c|A workshop in Malaysia was one}, {13s|three Vienna-based diplomats} {13q|said}; {14s|its manager} {14q|confirmed} {14c|having machined "aluminum rings, for a dairy as we understood."}

The parts, packed in wooden crates marked as agricultural pumps, crossed the Gulf in August 2002, on a coaster that sailed under the flag of Tuvalu.

{15s|Washington} {15q|declared itself satisfied with} {15c|{16s|Islamabad}'s {16q|explanation} {16c|of a lone culprit}}. {17s|Tokyo} {17q|was not convinced by} {17c|it}. {18c|"One man does not charter a ship,"} {18s|a Foreign Ministry official} {18q|said}.

{19,20s|The officer's son} {19q|called} {19c|the confession read out in his father's name "typed by others"}, {20q|demanding} {20c|that he be heard in open court}.
---
1: position=acknowledges; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2004-02-18; level=0
2: position=accuses; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2004-02-18; level=0
3: position=denies; speaker=Anwar Tareen; party=PAK; kind=named; channel=briefing; said=2004-02-18; level=0
4: position=denies; speaker=Anwar Tareen; party=PAK; kind=named; channel=briefing; said=2004-02-18; level=0
5: position=denies; speaker=a Pakistani ministry official; party=PAK; kind=role; channel=none; said=2004-01-01/2004-01-31; level=1
6: position=demands; speaker=Japan; party=JPN; kind=named; channel=none; said=2004-02-18; level=0
7: position=denies; speaker=Anwar Tareen; party=PAK; kind=named; channel=briefing; said=2004-02-18; level=0
8: position=declines; speaker=a senior aide to the Pakistani president; party=PAK; kind=anonymous; channel=none; said=2004-02-18; level=0
9: position=dismisses; speaker=North Korea; party=PRK; kind=named; channel=state-media; said=2004-02-18; level=0
10: position=alleges; speaker=United States and Japan; party=none; kind=collective; channel=none; said=/2004-02-18; level=1
11: position=alleges; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2004-02-18; level=0
12: position=declines; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2004-02-18; level=0
13: position=alleges; speaker=three Vienna-based diplomats; party=none; kind=anonymous; channel=none; said=2004-02-18; level=0
14: position=confirms; speaker=manager of the Malaysian workshop; party=none; kind=role; channel=none; said=2004-02-18; level=0
15: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2004-02-18; level=0
16: position=asserts; speaker=Pakistan; party=PAK; kind=named; channel=none; said=/2004-02-18; level=1
17: position=doubts; speaker=Japan; party=JPN; kind=named; channel=none; said=2004-02-18; level=0
18: position=doubts; speaker=a Japanese Foreign Ministry official; party=JPN; kind=anonymous; channel=none; said=2004-02-18; level=0
19: position=alleges; speaker=son of the retired officer; party=none; kind=role; channel=none; said=2004-02-18; level=0
20: position=demands; speaker=son of the retired officer; party=none; kind=role; channel=none; said=2004-02-18; level=0
