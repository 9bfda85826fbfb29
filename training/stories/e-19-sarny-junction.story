title: Minsk denies lending airfield as Kyiv points north
byline: Fergus Mulcahy
agency: none
dateline: KYIV
published: 2023-01-12

{1s|KYIV} {1q|holds} {1c|Minsk responsible for Tuesday’s missile strike on the rail junction at Sarny, in which nine people died}; {2s|Minsk} {2q|says} {2c|nothing with wings left its soil that day}.

{3c|It was a matter of radar, not opinion}, {3q|argued} {3s|Ukraine’s defence minister, Taras Holovchenko}, yesterday; {4s|he} {4q|put} {4c|the launch at 4.12am and the launcher over Luninets}. {5c|Luninets had been shut for resurfacing since November}, {5q|countered} {5s|his Belarusian opposite number, Uladzimir Kastsevich}. {6c|As for {7s|a satellite firm’s} {7q|assertion} {7c|that four bombers were on its apron last week}}, {6q|that was news to} {6s|him}.

{8c|The EU was still gathering evidence}, {8q|said} {8s|its foreign policy chief, Benedikte Vanhoutte}; {9c|on what it had so far} {9s|she} {9q|would go no further}. {10c|There was plenty, and it pointed one way}, {10q|said} {10s|two of the ambassadors she briefed}. {11s|The others} {11q|would not be drawn}, {11c|even on that}.

{12,14s|Moscow} {12q|owned up to} {12c|the strike}, on what {13s|it} {13q|termed} {13c|“a fuel depot of the reserve”}, but {14q|would not say} {14c|where the aircraft took off}. {15s|Mr Holovchenko} {15q|scorned} {15c|the depot}: {15c|a buffet, a ticket hall and a bicycle shed}.

{16s|Kastsevich’s ministry} {16q|had earlier said} {16c|there was no agreement with Russia on the use of airfields}, a line {17s|it} {17q|amended} by teatime {17c|to no agreement “of an offensive kind”}. {18s|The exiled opposition in Vilnius} {18q|read} {18c|that as a confession}. {19s|Poland} {19q|wants} {19c|the Luninets traffic log}; {20s|Minsk} {20q|offered} {20c|its own, once “translated”}.

{21s|Both sides’ railwaymen}, it turned out, {21q|had warned} each other {21c|of the raid}, by teleprinter, an hour before it came.
---
1: position=accuses; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2023-01-12; level=0
2: position=denies; speaker=Belarus; party=BLR; kind=named; channel=none; said=2023-01-12; level=0
3: position=asserts; speaker=Taras Holovchenko; party=UKR; kind=named; channel=none; said=2023-01-11; level=0
4: position=alleges; speaker=Taras Holovchenko; party=UKR; kind=named; channel=none; said=2023-01-11; level=0
5: position=denies; speaker=Uladzimir Kastsevich; party=BLR; kind=named; channel=none; said=2023-01-11; level=0
6: position=declines; speaker=Uladzimir Kastsevich; party=BLR; kind=named; channel=none; said=2023-01-11; level=0
7: position=alleges; speaker=a satellite firm; party=none; kind=role; channel=none; said=2023-01-02/2023-01-11; level=1
8: position=asserts; speaker=Benedikte Vanhoutte; party=EU; kind=named; channel=none; said=2023-01-12; level=0
9: position=declines; speaker=Benedikte Vanhoutte; party=EU; kind=named; channel=none; said=2023-01-12; level=0
10: position=alleges; speaker=two EU ambassadors; party=EU; kind=anonymous; channel=none; said=2023-01-12; level=0
11: position=declines; speaker=other EU ambassadors; party=EU; kind=anonymous; channel=none; said=2023-01-12; level=0
12: position=acknowledges; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-01-12; level=0
13: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-01-12; level=0
14: position=declines; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-01-12; level=0
15: position=dismisses; speaker=Taras Holovchenko; party=UKR; kind=named; channel=none; said=2023-01-12; level=0
16: position=denies; speaker=Belarusian Ministry of Defence; party=BLR; kind=named; channel=none; said=2023-01-12; level=0
17: position=denies; speaker=Belarusian Ministry of Defence; party=BLR; kind=named; channel=none; said=2023-01-12; level=0
18: position=alleges; speaker=exiled Belarusian opposition in Vilnius; party=BLR; kind=collective; channel=none; said=2023-01-12; level=0
19: position=demands; speaker=Poland; party=POL; kind=named; channel=none; said=2023-01-12; level=0
20: position=pledges; speaker=Belarus; party=BLR; kind=named; channel=none; said=2023-01-12; level=0
21: position=warns; speaker=Ukrainian and Belarusian railwaymen; party=none; kind=collective; channel=none; said=2023-01-10; level=0
