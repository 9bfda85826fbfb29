title: Guyana, Venezuela and a boat on the Cuyuni
byline: Marva Persaud-Lynch
agency: none
dateline: GEORGETOWN
published: 2015-10-06

GEORGETOWN — {1c|There was a boat}, {1s|Caracas} {1q|agreed} on Tuesday; {2c|there were no guns on it}, {2s|its foreign ministry} {2q|said}.

{3s|Guyana's Defence Force} {3q|had reported} {3c|that a Venezuelan launch with a mounted cannon came eleven kilometres up the Cuyuni on Sunday and shot at a gold dredge}. {4c|“Six holes in a dredge are six holes in Guyana,”} {4s|Brigadier Clyde Ramotar} {4q|said}.

{5s|A Venezuelan admiral, Eleazar Pinto Rondón,} {5q|explained} {5c|that the launch takes vaccines to villages}. {6c|The brigadier must have seen a very long syringe}, {6s|he} {6q|remarked}.

{7s|The dredge's owner, a Brazilian,} {7q|told} Stabroek readers {7c|that {16c|the holes} are as {16s|the army} {16q|says}}. {8s|His foreman} {8q|is} {8c|less certain; he was under a mattress}.

{9c|The river has been the line between the two since 1899, and Venezuela has claimed everything up to the Essequibo since 1962}, {9s|Melissa Ifill-Doobay, a professor of history,} {9q|explained}. {10c|Oil found offshore in May has not cooled the matter}, {10s|she} {10q|went on}.

{11s|Foreign Minister Carlton Gouveia} {11q|wrote} to the UN Secretary-General {11c|that he should name an envoy “while the river is still only wet”}. {12s|The Secretary-General's office} {12q|said} {12c|he would, before the year is out}.

{13s|A Caracas newspaper close to the government} {13q|wrote} {13c|that Guyana “sells our oil to Exxon and cries wolf to cover the till”}. {14s|Georgetown} {14q|said} {14c|it read that paper for the cartoons}.

{15s|Brazil} {15q|noted} {15c|that it has two battalions on its side of both borders, that they are bored, and that they should be left so}.
---
1: position=acknowledges; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2015-10-06; level=0
2: position=denies; speaker=Venezuelan foreign ministry; party=VEN; kind=named; channel=none; said=2015-10-06; level=0
3: position=alleges; speaker=Guyana Defence Force; party=GUY; kind=named; channel=none; said=/2015-10-06; level=0
4: position=condemns; speaker=Clyde Ramotar; party=GUY; kind=named; channel=none; said=2015-10-06; level=0
5: position=denies; speaker=Eleazar Pinto Rondón; party=VEN; kind=named; channel=none; said=2015-10-06; level=0
6: position=dismisses; speaker=Eleazar Pinto Rondón; party=VEN; kind=named; channel=none; said=2015-10-06; level=0
7: position=confirms; speaker=owner of the dredge; party=none; kind=role; channel=interview; said=2015-10-06; level=0
8: position=doubts; speaker=foreman of the dredge; party=none; kind=role; channel=none; said=2015-10-06; level=0
9: position=asserts; speaker=Melissa Ifill-Doobay; party=none; kind=named; channel=none; said=2015-10-06; level=0
10: position=asserts; speaker=Melissa Ifill-Doobay; party=none; kind=named; channel=none; said=2015-10-06; level=0
11: position=demands; speaker=Carlton Gouveia; party=GUY; kind=named; channel=letter; said=2015-10-06; level=0
12: position=pledges; speaker=Office of the UN Secretary-General; party=UNO; kind=named; channel=none; said=2015-10-06; level=0
13: position=accuses; speaker=a Caracas newspaper; party=none; kind=anonymous; channel=report; said=/2015-10-06; level=0
14: position=dismisses; speaker=Guyana; party=GUY; kind=named; channel=none; said=2015-10-06; level=0
15: position=warns; speaker=Brazil; party=BRA; kind=named; channel=none; said=2015-10-06; level=0
16: position=alleges; speaker=Guyana Defence Force; party=GUY; kind=named; channel=none; said=/2015-10-06; level=1
