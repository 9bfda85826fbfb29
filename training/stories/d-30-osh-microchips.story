title: Bishkek says washing machines explain surge in chips; EU envoy "would like to see one"
byline: Nurgul Ashirbaeva
agency: none
dateline: BISHKEK
published: 2023-07-21

BISHKEK — {1s|Kyrgyz officials} on Friday {1q|put} {1c|a fortyfold rise in exports of microchips to Russia down to "the washing machine season"}.

{2,4s|First Deputy Economy Minister Almaz Dootaliev}, at a briefing, {2q|denied} {2c|an {3s|EU} {3q|insinuation} {3c|that the chips end in missiles}}, {4q|adding} {4c|that his ministry had "not one proven case"}. {5s|The customs service}, across the street, {5q|owned up to} {5c|six}.

{6c|"I would like to see one of these machines,"} {6s|the European Union's sanctions envoy, Declan O'Meara-Voss,} {6q|told} students at the university. {7,9s|He} {7q|praised} {7c|{8s|the president}'s {8q|pledge} {8c|to stop re-exports}} but {9q|made plain} {9c|that Brussels "reads customs tables, not pledges"}.

{10s|Washington}, a step ahead, on Thursday {10q|named} {10c|four Bishkek firms as fronts for Russian military intelligence}. {11s|One of them, Tengri Transit,} {11q|called} {11c|it "a mistake of spelling"}. {12,13s|Its director} {12q|acknowledged} {12c|that he had no warehouse}, {13q|insisting} {13c|this was modern}.

{14s|The Kremlin} {14q|deplored} {14c|"pressure on our allies"}, while {15s|Kazakhstan}, under the same suspicion, {15q|promised} {15c|to report each chip through an online system}. {16c|{17s|Astana}'s {17q|assurances} {17c|about that system} should be taken "with a ladle of salt"}, {16q|according to} {16s|a study by the Riverbank Institute in Almaty}.

The trade between Kyrgyzstan and China has tripled in two years. Lorries queue for nine days at the Torugart pass.

{18s|A driver, Ulan,} {18q|said} {18c|his load {22q|was described} to him {22c|as toys}}. {19c|The seals}, {19s|he} {19q|added}, {19c|were not to be touched}.

{20s|Opposition deputy Jyldyz Satybaldieva} {20q|questioned whether} {20c|the customs service would survive its candour}. By evening {21s|it} {21q|had withdrawn} {21c|the figure}.
---
1: position=denies; speaker=Kyrgyz officials; party=KGZ; kind=collective; channel=none; said=2023-07-21; level=0
2: position=denies; speaker=Almaz Dootaliev; party=KGZ; kind=named; channel=briefing; said=2023-07-21; level=0
3: position=alleges; speaker=European Union; party=EU; kind=named; channel=none; said=/2023-07-21; level=1
4: position=denies; speaker=Almaz Dootaliev; party=KGZ; kind=named; channel=briefing; said=2023-07-21; level=0
5: position=acknowledges; speaker=Kyrgyz customs service; party=KGZ; kind=named; channel=none; said=2023-07-21; level=0
6: position=doubts; speaker=Declan O'Meara-Voss; party=EU; kind=named; channel=speech; said=2023-07-21; level=0
7: position=asserts; speaker=Declan O'Meara-Voss; party=EU; kind=named; channel=speech; said=2023-07-21; level=0
8: position=pledges; speaker=President of Kyrgyzstan; party=KGZ; kind=role; channel=none; said=/2023-07-21; level=1
9: position=warns; speaker=Declan O'Meara-Voss; party=EU; kind=named; channel=speech; said=2023-07-21; level=0
10: position=accuses; speaker=United States; party=USA; kind=named; channel=none; said=2023-07-20; level=0
11: position=dismisses; speaker=Tengri Transit; party=none; kind=named; channel=none; said=2023-07-21; level=0
12: position=acknowledges; speaker=director of Tengri Transit; party=none; kind=role; channel=none; said=2023-07-21; level=0
13: position=asserts; speaker=director of Tengri Transit; party=none; kind=role; channel=none; said=2023-07-21; level=0
14: position=condemns; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-07-21; level=0
15: position=pledges; speaker=Kazakhstan; party=KAZ; kind=named; channel=none; said=/2023-07-21; level=0
16: position=doubts; speaker=study by the Riverbank Institute; party=none; kind=document; channel=report; said=/2023-07-21; level=0
17: position=pledges; speaker=Kazakhstan; party=KAZ; kind=named; channel=none; said=/2023-07-21; level=1
18: position=asserts; speaker=a lorry driver, Ulan; party=none; kind=named; channel=none; said=2023-07-21; level=0
19: position=asserts; speaker=a lorry driver, Ulan; party=none; kind=named; channel=none; said=2023-07-21; level=0
20: position=doubts; speaker=Jyldyz Satybaldieva; party=KGZ; kind=named; channel=none; said=2023-07-21; level=0
21: position=denies; speaker=Kyrgyz customs service; party=KGZ; kind=named; channel=none; said=2023-07-21; level=0
22: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2023-07-21; level=1
