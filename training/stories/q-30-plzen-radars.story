title: Prague and the four 'blind-buster' radars
byline: Kenneth Ashgrove-Liu
agency: Reuters
dateline: PRAGUE
published: 2002-11-18

PRAGUE, Nov 18 (Reuters) - {1s|The Czech Republic} {1q|said} on Monday {1c|its four missing Tamara radars were not missing, having been melted in a furnace at Plzeň}. {2s|Two American senators} {2q|had accused} {2c|Prague last week of letting them go to Iraq by way of Ukraine and Jordan}.

{3c|"If they have been melted, show me the puddle,"} {3s|one of the two, Thornton Bracewell III,} {3q|said}. {4s|He} {4q|faulted} {4c|the previous government for selling to a broker with no door and no telephone}.

{5s|The broker, Lubomír Hanzelka,} {5q|told} Czech Radio {5c|he had both}. {6c|He had bought, "stupidly," an antenna in 1997, without a licence}, {6s|he} {6q|told} it. {7s|He} {7q|preferred to stay off} {7c|the question of its whereabouts}.

{8s|Ukraine} {8q|said} {8c|no such apparatus had rolled over its rails}. {9s|Its security council's secretary, Anatoliy Pryhoda,} {9q|asserted} {9c|that {10s|Washington} {10q|blames} {10c|Kiev for every lamp that burns in Baghdad}, that it bored him}. {11s|Baghdad's trade minister} {11q|said} {11c|Iraq would buy a radar the day it was permitted to buy an aspirin}.

{12s|A furnace man at Plzeň} {12q|said} {12c|green cabinets had gone in, he had seen it, as the ministry put it}. {13s|His foreman} {13q|accused} {13c|the ministry of sending empty cabinets}. {14s|Jane's Radar Yearbook} {14q|notes} {14c|that 23 sets were made before the works went bankrupt}. {15s|Its editor} {15q|said} {15c|slag does not tell one what it used to be}.

{16s|Defence Minister Jaromír Tvrzský} {16q|said} {16c|an American team could sift the slag from Wednesday}; {17c|Senator Bracewell, who might begin with an apology, should come too}, {17s|he} {17q|said}. {18s|The foreign ministry} {18q|noted} {18c|that NATO leaders meet in the city on Thursday}.
---
1: position=denies; speaker=Czech Republic; party=CZE; kind=named; channel=none; said=2002-11-18; level=0
2: position=accuses; speaker=two American senators; party=USA; kind=collective; channel=none; said=/2002-11-18; level=0
3: position=doubts; speaker=Thornton Bracewell III; party=USA; kind=named; channel=none; said=2002-11-18; level=0
4: position=accuses; speaker=Thornton Bracewell III; party=USA; kind=named; channel=none; said=2002-11-18; level=0
5: position=denies; speaker=Lubomír Hanzelka; party=none; kind=named; channel=interview; said=2002-11-18; level=0
6: position=acknowledges; speaker=Lubomír Hanzelka; party=none; kind=named; channel=interview; said=2002-11-18; level=0
7: position=declines; speaker=Lubomír Hanzelka; party=none; kind=named; channel=interview; said=2002-11-18; level=0
8: position=denies; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2002-11-18; level=0
9: position=dismisses; speaker=Anatoliy Pryhoda; party=UKR; kind=named; channel=none; said=2002-11-18; level=0
10: position=accuses; speaker=United States; party=USA; kind=named; channel=none; said=/2002-11-18; level=1
11: position=denies; speaker=Iraqi trade minister; party=IRQ; kind=role; channel=none; said=2002-11-18; level=0
12: position=confirms; speaker=a furnace man at Plzeň; party=none; kind=anonymous; channel=none; said=2002-11-18; level=0
13: position=accuses; speaker=foreman of the Plzeň furnace; party=none; kind=role; channel=none; said=2002-11-18; level=0
14: position=asserts; speaker=Jane's Radar Yearbook; party=none; kind=document; channel=report; said=2002-11-18; level=0
15: position=doubts; speaker=editor of Jane's Radar Yearbook; party=none; kind=role; channel=none; said=2002-11-18; level=0
16: position=pledges; speaker=Jaromír Tvrzský; party=CZE; kind=named; channel=none; said=2002-11-18; level=0
17: position=demands; speaker=Jaromír Tvrzský; party=CZE; kind=named; channel=none; said=2002-11-18; level=0
18: position=asserts; speaker=Czech foreign ministry; party=CZE; kind=named; channel=none; said=2002-11-18; level=0
