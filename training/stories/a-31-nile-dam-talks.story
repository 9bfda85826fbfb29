title: Nile dam talks collapse in Kigali, each side blames the other
byline: Ahmed Sobhi and Meron Asfaw
agency: Reuters
dateline: KIGALI/CAIRO
published: 2021-11-24

KIGALI/CAIRO, Nov 24 (Reuters) - {1s|Egypt} {1q|accused} {1c|Ethiopia on Wednesday of wrecking the latest round of talks on its Blue Nile dam}; {2s|Addis Ababa} {2q|said} {2c|Cairo and Khartoum had come "to be seen leaving"}.

{3s|Sudan's irrigation minister, Amna Bashari,} {3q|confirmed} {3c|that the three had failed even to agree a closing statement}. {4c|"We could not agree on what it was that we had not agreed,"} {4s|she} {4q|said}.

{5s|Ethiopia} {5q|says} {5c|the dam is needed to light the homes of 60 million people}. {6s|It} {6q|has pledged} {6c|to go ahead with a third filling when the rains come in July, "with or without" a deal}. {7s|Egypt} {7q|regards} {7c|that as a threat to its only water}, and {8s|its foreign minister, Hatem Badrawi,} {8q|repeated} {8c|that "not one drop" may be taken without its consent}.

{9c|Was that a threat of war?} {9s|Badrawi} {9q|would not say}. {10s|A presidential adviser in Cairo} {10q|played down} {10c|the phrase, "which our grandmothers use about the kettle"}.

{11s|The African Union, which brokered the meeting,} {11q|acknowledged} {11c|"a pause"}. {12s|Two delegates} {12q|blamed} {12c|the seating plan for the loss of the first day}. {13s|A third} {13q|dismissed} {13c|this as gossip}.

The dam, begun in 2011, stands 145 metres high and cost about $4 billion. Some 85 percent of the river's water rises in the Ethiopian highlands.

{14s|Sudan} {14q|wants} {14c|the United States, the EU and the United Nations brought in}, {15c|an idea} {15s|Ethiopia} {15q|has rejected}. {16s|Washington} {16q|said} {16c|it would help "if asked by all three, and not before"}.

{17s|Hydrologist Gaspard Nkurunziza} {17q|doubts} {17c|that one season's filling would be felt in Egypt at all}. {18s|Egyptian farmers' unions} {18q|warned} {18c|of a million ruined acres}; {19s|the irrigation ministry's own study, dated 2019,} {19q|gives} {19c|a figure of 200,000}. {20s|The ministry} {20q|declined to explain} {20c|the difference}.
---
1: position=accuses; speaker=Egypt; party=EGY; kind=named; channel=none; said=2021-11-24; level=0
2: position=alleges; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2021-11-24; level=0
3: position=confirms; speaker=Amna Bashari; party=SDN; kind=named; channel=none; said=2021-11-24; level=0
4: position=acknowledges; speaker=Amna Bashari; party=SDN; kind=named; channel=none; said=2021-11-24; level=0
5: position=asserts; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2021-11-24; level=0
6: position=pledges; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=/2021-11-24; level=0
7: position=asserts; speaker=Egypt; party=EGY; kind=named; channel=none; said=2021-11-24; level=0
8: position=demands; speaker=Hatem Badrawi; party=EGY; kind=named; channel=none; said=2021-11-24; level=0
9: position=declines; speaker=Hatem Badrawi; party=EGY; kind=named; channel=none; said=2021-11-24; level=0
10: position=dismisses; speaker=an Egyptian presidential adviser; party=EGY; kind=role; channel=none; said=2021-11-24; level=0
11: position=acknowledges; speaker=African Union; party=none; kind=named; channel=none; said=2021-11-24; level=0
12: position=accuses; speaker=two delegates; party=none; kind=anonymous; channel=none; said=2021-11-24; level=0
13: position=dismisses; speaker=a delegate; party=none; kind=anonymous; channel=none; said=2021-11-24; level=0
14: position=demands; speaker=Sudan; party=SDN; kind=named; channel=none; said=2021-11-24; level=0
15: position=denies; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=/2021-11-24; level=0
16: position=pledges; speaker=United States; party=USA; kind=named; channel=none; said=2021-11-24; level=0
17: position=doubts; speaker=Gaspard Nkurunziza; party=none; kind=named; channel=none; said=2021-11-24; level=0
18: position=warns; speaker=Egyptian farmers' unions; party=none; kind=collective; channel=none; said=2021-11-24; level=0
19: position=asserts; speaker=Egyptian irrigation ministry study; party=EGY; kind=document; channel=report; said=2019-01-01/2019-12-31; level=0
20: position=declines; speaker=Egyptian irrigation ministry; party=EGY; kind=named; channel=none; said=2021-11-24; level=0
