title: Peru cites pay slips in spy case; Chile: "We do not use such methods"
byline: Rocío Valdelomar
agency: none
dateline: LIMA
published: 2009-11-17

LIMA — {1s|Peruvian prosecutors} {1q|told} a court on Monday {1c|that an air force sergeant drew 3,000 dollars a month from Chilean officers for lists of radar sites}. {2s|Chile} {2q|has denied} {2c|it} for five days, each time a little differently.

{3c|“We do not use such methods,”} {3s|Foreign Minister Arturo Izquierdo Cox} {3q|declared} on Thursday. By Saturday {4s|the defence minister} {4q|was ruling out} only {4c|“institutional” involvement}, and on Monday {5s|the president's spokeswoman} {5q|left open} {5c|whether “someone, somewhere, exceeded himself”}.

{6s|Peru's president} {6q|seized on} {6c|the change}. {7c|{8s|Santiago}'s first {8q|denial} {8c|of everything} was the act “of a small republic”}, {7,9s|he} {7q|said}, {9q|demanding} {9c|an explanation before the Asia-Pacific summit in Singapore ends}. {10s|Chile's opposition} {10q|called} {10c|the words offensive}; {11s|the government} {11q|called} {11c|them “exaggerated”}.

{12,13s|The sergeant, Wilmer Ticona Apaza,} {12q|pleaded} {12c|guilty to taking money} but {13q|denied} {13c|knowing whose}. {14c|{15s|The buyers} {15q|introduced themselves as} {15c|Italians}}, {14,16s|his lawyer} {14q|said}, {16q|citing} {16c|an email signed “Marcello”}.

Lima took Santiago to court in The Hague last year over their sea border. The two have argued about that corner of the Pacific since the war of 1879-1883, in which Chilean troops occupied Lima. The sergeant was posted to the embassy in Santiago in 2002.

{17c|The {18s|Peruvian} {18q|suspicion} {18c|of a spy ring} has more to do with that case than with any radar}, {17s|Chilean historian Trinidad Undurraga} {17q|believes}. {19,21s|A retired Peruvian admiral} {19q|granted} {19c|that “{20s|my colleagues} {20q|see} {20c|Chileans in the soup}”} while {21q|insisting} {21c|that the slips are genuine}.

{22s|Brazil} {22q|has offered} {22c|to mediate}. {23c|Neither side}, {23s|a diplomat in Brasilia} {23q|said}, {23c|has replied}.
---
1: position=alleges; speaker=Peruvian prosecutors; party=PER; kind=collective; channel=speech; said=2009-11-16; level=0
2: position=denies; speaker=Chile; party=CHL; kind=named; channel=none; said=2009-11-12/2009-11-16; level=0
3: position=denies; speaker=Arturo Izquierdo Cox; party=CHL; kind=named; channel=none; said=2009-11-12; level=0
4: position=denies; speaker=Chilean defence minister; party=CHL; kind=role; channel=none; said=2009-11-14; level=0
5: position=acknowledges; speaker=spokeswoman of the Chilean president; party=CHL; kind=role; channel=none; said=2009-11-16; level=0
6: position=condemns; speaker=President of Peru; party=PER; kind=role; channel=none; said=2009-11-17; level=0
7: position=condemns; speaker=President of Peru; party=PER; kind=role; channel=none; said=2009-11-17; level=0
8: position=denies; speaker=Chile; party=CHL; kind=named; channel=none; said=2009-11-12; level=1
9: position=demands; speaker=President of Peru; party=PER; kind=role; channel=none; said=2009-11-17; level=0
10: position=condemns; speaker=Chilean opposition; party=CHL; kind=collective; channel=none; said=2009-11-17; level=0
11: position=dismisses; speaker=Chilean government; party=CHL; kind=named; channel=none; said=2009-11-17; level=0
12: position=acknowledges; speaker=Wilmer Ticona Apaza; party=PER; kind=named; channel=speech; said=2009-11-16; level=0
13: position=denies; speaker=Wilmer Ticona Apaza; party=PER; kind=named; channel=speech; said=2009-11-16; level=0
14: position=alleges; speaker=lawyer of Wilmer Ticona Apaza; party=none; kind=role; channel=none; said=2009-11-17; level=0
15: position=asserts; speaker=the buyers; party=none; kind=role; channel=none; said=/2009-11-16; level=1
16: position=asserts; speaker=lawyer of Wilmer Ticona Apaza; party=none; kind=role; channel=none; said=2009-11-17; level=0
17: position=doubts; speaker=Trinidad Undurraga; party=CHL; kind=named; channel=none; said=2009-11-17; level=0
18: position=alleges; speaker=Peru; party=PER; kind=named; channel=none; said=/2009-11-17; level=1
19: position=acknowledges; speaker=a retired Peruvian admiral; party=PER; kind=anonymous; channel=none; said=2009-11-17; level=0
20: position=alleges; speaker=colleagues of the retired admiral; party=PER; kind=collective; channel=none; said=2009-11-17; level=1
21: position=confirms; speaker=a retired Peruvian admiral; party=PER; kind=anonymous; channel=none; said=2009-11-17; level=0
22: position=pledges; speaker=Brazil; party=BRA; kind=named; channel=none; said=/2009-11-17; level=0
23: position=asserts; speaker=a diplomat in Brasilia; party=none; kind=anonymous; channel=none; said=2009-11-17; level=0
