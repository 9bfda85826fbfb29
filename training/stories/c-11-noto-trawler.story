title: Japan hauls up sunken spy boat, finds rocket tubes (republished copy)
byline: none
agency: none
dateline: TOKYO
published: 2001-04-27

Tokyo - {1c|The suspicious ship lifted from the seabottom off the Noto peninsula was belonging to North Korea}, {1,2s|Japan's coast guard} {1q|stated} Friday, {2q|giving as the reason} {2c|the double door of the stern, from which a small boat is spit out}.

{3s|The guard} also {3q|informed} {3c|that two rocket tubes, a diver's sled and one badge of the great leader were fished}. {4c|"We have not the smallest doubt,"} {4,5s|its vice commandant, Shigeo Hirayanagi,} {4q|told} the press, and {5q|refused to answer on} {5c|how many corpses}.

The ship made itself sink in December after six hours of chase, on fire, all hands.

{6s|The North} {6q|denied} {6c|the thing} with anger. {7c|Japan is "a thief who cries thief" and the boat is of unknown Chinese fishers}, {7s|the Central News Agency of Pyongyang} {7q|commented} under a signed article. {8s|The article} {8q|threatened} {8c|that the "price of the farce" will be collected}.

{9s|China} {9q|said} {9c|it has lost no fishers this winter}. {10s|A diplomat of it in Tokyo}, with the condition of no name, {10q|let understand} {10c|that {11c|Beijing} {11q|was advised} beforehand {11c|of the lifting} and did not oppose}.

Not all are persuaded. {12s|The opposition member Ms. Fumie Okazaki} {12q|has put doubts} {12c|why the guard did shoot 600 bullets at a boat in foreign zone}. {13,14s|Foreign minister Dr. Haruki Somekawa} {13q|admitted} in the Diet {13c|that the firing took place outside of Japanese waters} but {14q|called} {14c|it "legitimate to the last bullet"}.

The sled, of which the motor it was.

{15s|Seoul} {15q|urged} {15c|both to coolness}. {16s|South Korean intelligence}, {16q|believing} {16c|the boat was carrying stimulant drugs southward}, had lent Japan a list of radio words. {17c|Thirteen of the words were the same}, {17q|according to} {17s|a newspaper of Osaka}. {18s|The guard} {18q|has no comment for} {18c|the newspaper}.

The hull, of 29 metres and rusted like an old kettle, will be shown to families in a hall of Kanazawa, entrance free.

{19s|Mr. Hirayanagi} {19q|promised} {19c|the full report before the cherry has fallen}; {20c|it} {20q|was expected} {20c|already in March}.
---
1: position=alleges; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
2: position=alleges; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
3: position=alleges; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
4: position=alleges; speaker=Shigeo Hirayanagi; party=JPN; kind=named; channel=briefing; said=2001-04-27; level=0
5: position=declines; speaker=Shigeo Hirayanagi; party=JPN; kind=named; channel=briefing; said=2001-04-27; level=0
6: position=denies; speaker=North Korea; party=PRK; kind=named; channel=none; said=2001-04-27; level=0
7: position=dismisses; speaker=Korean Central News Agency; party=PRK; kind=named; channel=report; said=2001-04-27; level=0
8: position=warns; speaker=Korean Central News Agency article; party=PRK; kind=document; channel=report; said=2001-04-27; level=0
9: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2001-04-27; level=0
10: position=asserts; speaker=Chinese diplomat in Tokyo; party=CHN; kind=anonymous; channel=none; said=2001-04-27; level=0
11: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2001-04-27; level=1
12: position=doubts; speaker=Fumie Okazaki; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
13: position=acknowledges; speaker=Haruki Somekawa; party=JPN; kind=named; channel=speech; said=2001-04-27; level=0
14: position=asserts; speaker=Haruki Somekawa; party=JPN; kind=named; channel=speech; said=2001-04-27; level=0
15: position=demands; speaker=South Korea; party=KOR; kind=named; channel=none; said=2001-04-27; level=0
16: position=alleges; speaker=South Korean intelligence; party=KOR; kind=named; channel=none; said=2001-04-27; level=0
17: position=alleges; speaker=Osaka newspaper; party=JPN; kind=named; channel=report; said=2001-04-27; level=0
18: position=declines; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
19: position=pledges; speaker=Shigeo Hirayanagi; party=JPN; kind=named; channel=none; said=2001-04-27; level=0
20: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2001-04-27; level=0
