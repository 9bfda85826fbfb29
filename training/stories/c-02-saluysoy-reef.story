title: Manila says Chinese cutter 'lased' supply boat; Beijing calls claim theatre
byline: Dina Obligacion and Shane Kemper
agency: none
dateline: MANILA
published: 2023-09-14

MANILA — {1,2s|The Philippines} on Thursday {1q|accused} {1c|a Chinese coast guard cutter of training a military-grade laser on a wooden supply boat near Saluysoy Reef}, {2q|saying} {2c|two crewmen had been blinded for several minutes}.

{3c|“We condemn this in the strongest terms,”} {3s|Rear Admiral Teodoro Macaspac, the coast guard spokesman,} {3q|told} a briefing. {3c|“It was deliberate. It was done twice.”}

Beijing’s version was the mirror image. {4c|The Philippine boat had “intruded” without permission and the cutter had acted “professionally, with restraint”}, {4s|Chinese foreign ministry spokeswoman Lu Yanfen} {4q|said}. {5c|No laser of any kind was used}, {5,6s|she} {5q|insisted}, {6q|describing} {6c|the injuries as “theatre”}.

The boat, the Maria Florencia, was carrying rice, diesel and eleven marines to a garrison that lives on a beached landing ship. {7s|China}, which {7q|claims} {7c|almost all of the South China Sea}, has ringed the reef with cutters since February.

{8s|A senior Philippine security official} {8q|acknowledged} {8c|that the marines had not filmed the first flash}. {9c|“We have the burns, we don’t have the beam,”} {9,10s|the official} {9q|said}, {10q|declining to say} {10c|whether the footage of the second would be released}.

{11s|Washington} {11q|confirmed} {11c|that a U.S. patrol aircraft overhead had recorded the encounter}, and {12s|a State Department spokesman, Neil Ostrander,} {12q|warned} {12c|that a 1951 mutual defence pact “does not stop at the waterline”}. {13,15s|Beijing} {13q|rejected} {13c|{14s|the U.S.} {14q|view} {14c|that the pact covers the reef}}, {15q|urging} {15c|Washington “to stop pulling chestnuts out of other people’s fire”}.

In Manila, {16s|Senator Amparo Luz Quiling} {16q|demanded} {16c|that the Chinese ambassador be sent home}. {17s|President Benigno Salonga’s palace} {17q|stopped short of} {17c|that}. {18s|The president} {18q|had vowed} at his swearing-in {18c|not to yield “one inch, one rock, one grain of sand”}.

{19s|Analysts} {19q|questioned whether} {19c|either side could now afford to step back}.
---
1: position=accuses; speaker=Philippines; party=PHL; kind=named; channel=statement; said=2023-09-14; level=0
2: position=alleges; speaker=Philippines; party=PHL; kind=named; channel=statement; said=2023-09-14; level=0
3: position=condemns; speaker=Teodoro Macaspac; party=PHL; kind=named; channel=briefing; said=2023-09-14; level=0
4: position=alleges; speaker=Lu Yanfen; party=CHN; kind=named; channel=briefing; said=2023-09-14; level=0
5: position=denies; speaker=Lu Yanfen; party=CHN; kind=named; channel=briefing; said=2023-09-14; level=0
6: position=dismisses; speaker=Lu Yanfen; party=CHN; kind=named; channel=briefing; said=2023-09-14; level=0
7: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=2023-09-14; level=0
8: position=acknowledges; speaker=senior Philippine security official; party=PHL; kind=anonymous; channel=none; said=2023-09-14; level=0
9: position=acknowledges; speaker=senior Philippine security official; party=PHL; kind=anonymous; channel=none; said=2023-09-14; level=0
10: position=declines; speaker=senior Philippine security official; party=PHL; kind=anonymous; channel=none; said=2023-09-14; level=0
11: position=confirms; speaker=United States; party=USA; kind=named; channel=none; said=2023-09-14; level=0
12: position=warns; speaker=Neil Ostrander; party=USA; kind=named; channel=statement; said=2023-09-14; level=0
13: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2023-09-14; level=0
14: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2023-09-14; level=1
15: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=2023-09-14; level=0
16: position=demands; speaker=Amparo Luz Quiling; party=PHL; kind=named; channel=none; said=2023-09-14; level=0
17: position=declines; speaker=Philippine presidential palace; party=PHL; kind=named; channel=none; said=2023-09-14; level=0
18: position=pledges; speaker=Benigno Salonga; party=PHL; kind=named; channel=speech; said=/2023-09-14; level=0
19: position=doubts; speaker=analysts; party=none; kind=collective; channel=none; said=2023-09-14; level=0
