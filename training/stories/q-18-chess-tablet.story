title: The tablet in the cistern
byline: Anselm Okwuosa
agency: none
dateline: BATUMI, Georgia
published: 2018-10-04

It is agreed that a tablet computer was in the cistern of the third lavatory. {1c|It was the arbiter, Dimitris Kalogirou, who fished it out}, {1s|the tournament's bulletin} {1q|notes}.

{2s|Kalogirou} {2q|says} {2c|it was showing the position on board nine at the time, and that Igor Vashchuk of Latvia had gone in there six times in two hours}. {3s|Vashchuk} {3q|says} {3c|he plays with his head and had bad fish}. {4c|“If I had a machine, would I be on thirty-first place?”} {4s|he} {4q|told} reporters.

{5s|His opponent, Tamsin Okafor of England,} {5q|said} {5c|from move 14 she was playing a refrigerator}. {6s|She} {6q|remarked} {6c|that it was nonetheless a drawn ending}. {7s|The Latvian captain} {7q|said} {7c|{8s|the English} {8q|put} {8c|every lost game down to plumbing}, and he for one found it funny}.

{9s|A cleaner} {9q|said} {9c|the fat one with the scarf had asked her which cistern was the quiet one}. Vashchuk wore a scarf. {10s|He} {10q|said} {10c|half of the Caucasus did}. {11s|A second cleaner} {11q|bore out} {11c|what her colleague had heard}.

{12s|The federation's fair-play officer, a statistician from Ghent,} {12q|said} {12c|his numbers would suit a cheat and would suit a man on a good day}. {13c|What he thought privately was private}, {13s|he} {13q|said}. {14c|A ruling would be posted before the ninth round}, {14s|he} {14q|explained}.

{15s|The women's champion} {15q|said} {15c|it was a spit in the face of children who get up at five to study}; {16c|the lavatories ought to be nailed shut}, {16q|according to} {16s|her}. {17s|The hotel} {17q|said} {17c|that if anybody nailed anything it would send a bill}.

{18s|The Latvian federation} {18q|allowed} {18c|that the tablet had been bought by its own treasurer}.
---
1: position=asserts; speaker=bulletin of the Batumi tournament; party=none; kind=document; channel=none; said=2018-10-04; level=0
2: position=alleges; speaker=Dimitris Kalogirou; party=none; kind=named; channel=none; said=2018-10-04; level=0
3: position=denies; speaker=Igor Vashchuk; party=none; kind=named; channel=none; said=2018-10-04; level=0
4: position=denies; speaker=Igor Vashchuk; party=none; kind=named; channel=none; said=2018-10-04; level=0
5: position=alleges; speaker=Tamsin Okafor; party=none; kind=named; channel=none; said=2018-10-04; level=0
6: position=asserts; speaker=Tamsin Okafor; party=none; kind=named; channel=none; said=2018-10-04; level=0
7: position=dismisses; speaker=Latvian captain; party=none; kind=role; channel=none; said=2018-10-04; level=0
8: position=accuses; speaker=English team; party=none; kind=collective; channel=none; said=/2018-10-04; level=1
9: position=alleges; speaker=a cleaner in Batumi; party=none; kind=anonymous; channel=none; said=2018-10-04; level=0
10: position=dismisses; speaker=Igor Vashchuk; party=none; kind=named; channel=none; said=2018-10-04; level=0
11: position=confirms; speaker=a second cleaner in Batumi; party=none; kind=anonymous; channel=none; said=2018-10-04; level=0
12: position=doubts; speaker=fair-play officer of the chess federation; party=none; kind=role; channel=none; said=2018-10-04; level=0
13: position=declines; speaker=fair-play officer of the chess federation; party=none; kind=role; channel=none; said=2018-10-04; level=0
14: position=pledges; speaker=fair-play officer of the chess federation; party=none; kind=role; channel=none; said=2018-10-04; level=0
15: position=condemns; speaker=women's chess champion; party=none; kind=role; channel=none; said=2018-10-04; level=0
16: position=demands; speaker=women's chess champion; party=none; kind=role; channel=none; said=2018-10-04; level=0
17: position=warns; speaker=hotel in Batumi; party=none; kind=role; channel=none; said=2018-10-04; level=0
18: position=acknowledges; speaker=Latvian chess federation; party=none; kind=named; channel=none; said=2018-10-04; level=0
