title: Survey ship or spy ship? Antarctic inspection ends in three readings
byline: Imogen Hartley-Ross
agency: none
dateline: PUNTA ARENAS, Chile
published: 2024-05-23

PUNTA ARENAS, Chile — The inspectors came aboard at noon and left at four. There are by now three versions of what they saw.

{1,2s|Chile's defence minister, Aurelio Barrientos,} {1q|told} parliament in Santiago on Wednesday {1c|that the Russian vessel Akademik Lunev had been mapping oil in the Weddell Sea}, {2q|citing} {2c|"seismic equipment of a kind no penguin requires"}. {3,4s|Moscow}, {3q|dismissing} {3c|{5s|the minister}'s {5q|claim} {5c|of prospecting} as "polar fever"}, {4q|reaffirmed} {4c|that its work was scientific}.

Mining has been banned south of 60 degrees since the Madrid protocol took effect in 1998.

{6c|The {7s|Chilean} {7q|belief} {7c|that the survey has a military side}} {6q|is not shared} by {6s|Argentina}. {8s|Its deputy foreign minister, Delfina Arzuaga,} {8q|said} {8c|her own inspectors "found nothing but mud cores"}; {9s|the Argentine navy}, however, {9q|is known to hold} {9c|the opposite opinion}.

{10s|Britain}, whose sector covers the same wedge of ice, {10q|was reluctant to take} {10c|sides}. {11,13s|A Foreign Office minister}, answering a question in the Commons, {11q|said} {11c|{12s|Russia} had given repeated {12q|assurances} {12c|of its peaceful purpose}}, {13q|adding}: {13c|"We have no reason to think them worthless, nor any to think them gold."}

{14c|"A polite way to be worried,"} {14q|quipped} {14s|the Labour member who had asked it, Rhodri Pascoe}.

{15s|Scientists} {15q|hold} {15c|mixed views}. {16s|Ingeborg Stavnes of the Polar Law Forum in Tromsø} {16q|doubts} {16c|that anyone would drill there in this century}. {17c|But data}, {17s|she} {17q|warned}, {17c|"do not melt"}. {18s|A geophysicist who sailed on the Lunev in 2020} {18q|said} {18c|the crew "{19q|was told} by {19s|the owners} {19c|never to mention hydrocarbons}"}.

{20s|The owner, Sevmorgeo-Yug,} {20q|referred} {20c|all questions} to the ministry.
---
1: position=alleges; speaker=Aurelio Barrientos; party=CHL; kind=named; channel=speech; said=2024-05-22; level=0
2: position=alleges; speaker=Aurelio Barrientos; party=CHL; kind=named; channel=speech; said=2024-05-22; level=0
3: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-05-23; level=0
4: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-05-23; level=0
5: position=alleges; speaker=Aurelio Barrientos; party=CHL; kind=named; channel=speech; said=2024-05-22; level=1
6: position=denies; speaker=Argentina; party=ARG; kind=named; channel=none; said=2024-05-23; level=0
7: position=alleges; speaker=Chile; party=CHL; kind=named; channel=none; said=/2024-05-23; level=1
8: position=denies; speaker=Delfina Arzuaga; party=ARG; kind=named; channel=none; said=2024-05-23; level=0
9: position=alleges; speaker=Argentine navy; party=ARG; kind=named; channel=none; said=2024-05-23; level=0
10: position=declines; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2024-05-23; level=0
11: position=asserts; speaker=a British Foreign Office minister; party=GBR; kind=role; channel=speech; said=2024-05-23; level=0
12: position=pledges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2024-05-23; level=1
13: position=asserts; speaker=a British Foreign Office minister; party=GBR; kind=role; channel=speech; said=2024-05-23; level=0
14: position=dismisses; speaker=Rhodri Pascoe; party=GBR; kind=named; channel=none; said=2024-05-23; level=0
15: position=asserts; speaker=scientists; party=none; kind=collective; channel=none; said=2024-05-23; level=0
16: position=doubts; speaker=Ingeborg Stavnes; party=none; kind=named; channel=none; said=2024-05-23; level=0
17: position=warns; speaker=Ingeborg Stavnes; party=none; kind=named; channel=none; said=2024-05-23; level=0
18: position=alleges; speaker=a geophysicist; party=none; kind=anonymous; channel=none; said=2024-05-23; level=0
19: position=demands; speaker=Sevmorgeo-Yug; party=none; kind=role; channel=none; said=2020-01-01/2020-12-31; level=1
20: position=declines; speaker=Sevmorgeo-Yug; party=none; kind=named; channel=none; said=2024-05-23; level=0
