title: Timor tells court a wall was bugged; Canberra will not discuss walls
byline: Filomena Guterres-Pratt
agency: AFP
dateline: THE HAGUE
published: 2014-01-21

THE HAGUE — {1,2s|East Timor} on Tuesday {1q|accused} {1c|Australia of listening in on its cabinet through a wall}, {2q|urging} {2c|the UN's highest court to order the return of papers seized from its lawyer}.

{3c|The raid in Canberra was “conduct unworthy of a friend”}, {3,4s|Dili's agent, Ambassador Aniceto Sarmento,} {3q|told} the judges, {4q|scorning} {4c|{5s|Australia}'s {5q|contention} {5c|that national security was at stake}}.

{6s|Canberra} {6q|neither confirms nor denies} {6c|{7s|a retired agent}'s {7q|account} {7c|of microphones planted under cover of an aid project}}. {8s|Its attorney-general, Kingsley Trevanion,} gave the court {8q|a written undertaking} {8c|not to read the papers}. {9c|“{10s|He} {10q|promises} {10c|not to look}, and keeps the key,”} {9s|Sarmento} {9q|remarked}.

The two countries split the revenue of the Greater Sunrise gas field in a treaty of 2006. No gas has been pumped.

{11s|Australia's solicitor-general, Winifred Ashdown-Lee,} {11q|argued} {11c|that the papers concerned a criminal leak}; {12s|she} {12q|refused to be drawn on} {12c|whether the retired agent would be charged}. {13c|{14s|His} {14q|allegations} {14c|of commercial spying}}, {13s|she} {13q|said}, {13c|were “his alone”}.

They are not quite his alone. {15,16s|Another former official} {15q|corroborated} {15c|much of the account} to AFP, {16q|adding} {16c|that he had regretted it since}. {17s|A Jakarta security scholar, Bambang Sudirjo,} {17q|considers} {17c|the operation “proven in all but law”}.

At home {18s|the opposition} {18q|kept its distance from} {18c|the case}, while {19,20s|a crossbench senator} {19q|condemned} {19c|the raid} and {20q|vowed} {20c|to put questions in parliament every week “until a minister tires”}. {21s|A former foreign minister now advising an oil company} {21q|denied} {21c|any link between the two jobs}.

{22c|A ruling} {22q|is expected} {22c|within weeks}. {23s|Dili} {23q|has warned} {23c|it may tear up the treaty}.
---
1: position=accuses; speaker=East Timor; party=TLS; kind=named; channel=speech; said=2014-01-21; level=0
2: position=demands; speaker=East Timor; party=TLS; kind=named; channel=speech; said=2014-01-21; level=0
3: position=condemns; speaker=Aniceto Sarmento; party=TLS; kind=named; channel=speech; said=2014-01-21; level=0
4: position=dismisses; speaker=Aniceto Sarmento; party=TLS; kind=named; channel=speech; said=2014-01-21; level=0
5: position=asserts; speaker=Australia; party=AUS; kind=named; channel=none; said=/2014-01-21; level=1
6: position=declines; speaker=Australia; party=AUS; kind=named; channel=none; said=2014-01-21; level=0
7: position=alleges; speaker=a retired Australian agent; party=none; kind=anonymous; channel=none; said=/2014-01-21; level=1
8: position=pledges; speaker=Kingsley Trevanion; party=AUS; kind=named; channel=statement; said=2014-01-21; level=0
9: position=doubts; speaker=Aniceto Sarmento; party=TLS; kind=named; channel=speech; said=2014-01-21; level=0
10: position=pledges; speaker=Kingsley Trevanion; party=AUS; kind=named; channel=statement; said=2014-01-21; level=1
11: position=asserts; speaker=Winifred Ashdown-Lee; party=AUS; kind=named; channel=speech; said=2014-01-21; level=0
12: position=declines; speaker=Winifred Ashdown-Lee; party=AUS; kind=named; channel=speech; said=2014-01-21; level=0
13: position=dismisses; speaker=Winifred Ashdown-Lee; party=AUS; kind=named; channel=speech; said=2014-01-21; level=0
14: position=alleges; speaker=a retired Australian agent; party=none; kind=anonymous; channel=none; said=/2014-01-21; level=1
15: position=confirms; speaker=another former Australian official; party=none; kind=anonymous; channel=none; said=2014-01-21; level=0
16: position=acknowledges; speaker=another former Australian official; party=none; kind=anonymous; channel=none; said=2014-01-21; level=0
17: position=alleges; speaker=Bambang Sudirjo; party=none; kind=named; channel=none; said=2014-01-21; level=0
18: position=declines; speaker=Australian opposition; party=AUS; kind=named; channel=none; said=2014-01-21; level=0
19: position=condemns; speaker=a crossbench senator; party=AUS; kind=role; channel=none; said=2014-01-21; level=0
20: position=pledges; speaker=a crossbench senator; party=AUS; kind=role; channel=none; said=2014-01-21; level=0
21: position=denies; speaker=a former Australian foreign minister; party=AUS; kind=role; channel=none; said=2014-01-21; level=0
22: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2014-01-21; level=0
23: position=warns; speaker=East Timor; party=TLS; kind=named; channel=none; said=/2014-01-21; level=0
