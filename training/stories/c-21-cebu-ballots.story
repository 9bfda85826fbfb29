title: Philippine poll body stands by count as loser cries foul
byline: Jun Abellanosa
agency: none
dateline: CEBU CITY
published: 2010-05-20

CEBU CITY, Philippines — {1,2s|The Commission on Elections} on Thursday {1q|defended} {1c|the first automated count in the country’s history}, {2q|brushing aside} {2c|{3s|a defeated candidate}’s {3q|charge} {3c|that memory cards were swapped in a pawnshop}}.

{4c|“A pawnshop gives you a receipt,”} {4s|commission chairman Dominador Ylagan} {4q|said}. {5s|He} {5q|challenged} {5c|former governor Celso Rabanal to produce one}.

Rabanal, who lost by 212,000 votes, produced a man in a mask instead. {6c|“I was paid to change nine cards. I changed nine cards,”} {6s|the masked man} {6q|told} television cameras at the candidate’s house. {7s|He} {7q|refused to give} {7c|his name}. {8s|The opposition Liberal bloc} {8q|ridiculed} {8c|him as “Koala Boy with a cheaper costume,”} while {9s|the bishops’ conference} {9q|appealed for} {9c|calm}.

{10s|The company that supplied the 82,000 machines} {10q|conceded} {10c|that some clocks had been set twelve hours fast}. {11s|It} {11q|denied} {11c|that this could move a single vote}. {12s|Computer scientists at the state university} {12q|were not so sure}: {12c|a wrong clock “is a small hole, but a hole.”}

{13s|President-elect Paz Evangelista} {13q|has promised} {13c|an audit}. {14c|It will cover one precinct in every town}, {14q|according to} {14,15s|an aide}, who {15q|acknowledged} {15c|that {16s|lawyers} {16q|had advised} {16c|against a larger one}}.

Schoolteachers guarded the machines overnight with flashlights and boiled peanuts. In three towns on Leyte the batteries failed and ballots were counted by hand, on blackboards, to the cheers of the street.

{17s|Foreign observers} {17q|pronounced} {17c|the vote “untidy and honest.”} {18s|Rabanal} {18q|condemned} {18c|their report as “tourism.”} {19c|He would never concede}, {19,20s|he} {19q|said}, {20q|warning} {20c|that his followers “know the way to Manila.”}
---
1: position=asserts; speaker=Commission on Elections; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
2: position=dismisses; speaker=Commission on Elections; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
3: position=accuses; speaker=Celso Rabanal; party=PHL; kind=named; channel=none; said=/2010-05-20; level=1
4: position=dismisses; speaker=Dominador Ylagan; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
5: position=demands; speaker=Dominador Ylagan; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
6: position=acknowledges; speaker=masked man; party=PHL; kind=anonymous; channel=interview; said=2010-05-20; level=0
7: position=declines; speaker=masked man; party=PHL; kind=anonymous; channel=interview; said=2010-05-20; level=0
8: position=dismisses; speaker=Liberal bloc; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
9: position=demands; speaker=Catholic bishops' conference; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
10: position=acknowledges; speaker=voting machine company; party=none; kind=role; channel=none; said=2010-05-20; level=0
11: position=denies; speaker=voting machine company; party=none; kind=role; channel=none; said=2010-05-20; level=0
12: position=doubts; speaker=computer scientists at the state university; party=PHL; kind=collective; channel=letter; said=2010-05-20; level=0
13: position=pledges; speaker=Paz Evangelista; party=PHL; kind=named; channel=none; said=/2010-05-20; level=0
14: position=asserts; speaker=aide to Paz Evangelista; party=PHL; kind=anonymous; channel=none; said=2010-05-20; level=0
15: position=acknowledges; speaker=aide to Paz Evangelista; party=PHL; kind=anonymous; channel=none; said=2010-05-20; level=0
16: position=warns; speaker=lawyers; party=PHL; kind=collective; channel=none; said=/2010-05-20; level=1
17: position=asserts; speaker=foreign election observers; party=none; kind=collective; channel=report; said=2010-05-20; level=0
18: position=condemns; speaker=Celso Rabanal; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
19: position=pledges; speaker=Celso Rabanal; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
20: position=warns; speaker=Celso Rabanal; party=PHL; kind=named; channel=none; said=2010-05-20; level=0
