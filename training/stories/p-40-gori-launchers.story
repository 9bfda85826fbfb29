title: Prague sold Georgia rockets; Moscow adds a few
byline: Ludmila Hanáková
agency: none
dateline: PRAGUE
published: 2007-11-01

PRAGUE — {1c|Twenty-four rocket launchers went to Georgia last year, all of them on the list that every embassy may read}, {1s|the Czech industry ministry} {1q|said} on Thursday. {2c|A second batch of twelve, of which {3s|Moscow} {3q|speaks} {3c|as if it had counted them}, does not exist}, {2s|it} {2q|noted}.

{4s|Russia's chief of the general staff} {4q|told} generals on Tuesday {4c|that the twelve reached Poti by night, with Czech crews to teach the Georgians how to hit Tskhinvali}.

{5s|Tbilisi} {5q|said} {5c|its gunners could read a manual unaided}. {6s|Deputy Defence Minister Levan Gvazava} {6q|said}: {6c|“My only complaint about the twelve is that I haven't got them.”}

{7s|South Ossetia's separatist leaders} {7q|showed} {7c|a photograph of men in Czech boots}. {8c|The boots cost 900 crowns in any market}, {8s|a Prague dealer} {8q|said}. {9s|Zbyněk Hořejší, of a disarmament group in Brno,} {9q|thinks} {9c|the photograph worth about as much as the boots}.

{10s|The export firm's director} {10q|conceded} {10c|that two of his mechanics spent June in Gori}. {11c|What they mended he would say to a court, if asked by one}, {11s|he} {11q|went on}. {12s|Gvazava} {12q|said} {12c|yes, there were two, they were homesick}.

{13c|“Prague arms a lunatic and shall not wonder where the sparks fall,”} {13s|Russian ambassador Arkady Velyaminov} {13q|told} Czech television. {14c|It would be sensible if the licences were withdrawn}, {14s|he} {14q|said}. {15s|The prime minister's spokesman} {15q|said} {15c|licences would be given next year as this year}.

{16s|Green deputy Alžběta Součková} {16q|said} {16c|earning on rockets meant for a town full of people is indecent, listed or not}. {17c|Czech arms worth 200 million dollars were exported in 2006}, {17q|according to} {17s|the ministry's report}.
---
1: position=acknowledges; speaker=Czech industry ministry; party=CZE; kind=named; channel=statement; said=2007-11-01; level=0
2: position=denies; speaker=Czech industry ministry; party=CZE; kind=named; channel=statement; said=2007-11-01; level=0
3: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2007-11-01; level=1
4: position=alleges; speaker=Russian chief of the general staff; party=RUS; kind=role; channel=speech; said=2007-10-30; level=0
5: position=denies; speaker=Georgia; party=GEO; kind=named; channel=none; said=2007-11-01; level=0
6: position=denies; speaker=Levan Gvazava; party=GEO; kind=named; channel=none; said=2007-11-01; level=0
7: position=alleges; speaker=South Ossetian separatist leaders; party=South Ossetia; kind=collective; channel=none; said=2007-11-01; level=0
8: position=asserts; speaker=a Prague dealer; party=none; kind=anonymous; channel=none; said=2007-11-01; level=0
9: position=doubts; speaker=Zbyněk Hořejší; party=none; kind=named; channel=none; said=2007-11-01; level=0
10: position=acknowledges; speaker=director of the export firm; party=none; kind=role; channel=none; said=2007-11-01; level=0
11: position=declines; speaker=director of the export firm; party=none; kind=role; channel=none; said=2007-11-01; level=0
12: position=confirms; speaker=Levan Gvazava; party=GEO; kind=named; channel=none; said=2007-11-01; level=0
13: position=warns; speaker=Arkady Velyaminov; party=RUS; kind=named; channel=interview; said=2007-11-01; level=0
14: position=demands; speaker=Arkady Velyaminov; party=RUS; kind=named; channel=interview; said=2007-11-01; level=0
15: position=pledges; speaker=spokesman for the Czech prime minister; party=CZE; kind=role; channel=none; said=2007-11-01; level=0
16: position=condemns; speaker=Alžběta Součková; party=CZE; kind=named; channel=none; said=2007-11-01; level=0
17: position=asserts; speaker=Czech industry ministry report; party=CZE; kind=document; channel=report; said=2007-11-01; level=0
