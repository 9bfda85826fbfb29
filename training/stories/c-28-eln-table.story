title: ELN says ready to free captain 'without conditions'; Bogotá wary
byline: Staff
agency: none
dateline: BOGOTÁ
published: 2017-01-27

BOGOTÁ — {1s|Colombia's second guerrilla army} {1q|promised} on Friday {1c|to release an army captain it has held for ten months}, clearing what {2s|both sides} {2q|describe as} {2c|the last pebble on the road to peace talks in Quito}.

{3c|The captain, Hernán Buesaquillo, will be handed to the Red Cross "within days and without conditions"}, {3s|the National Liberation Army (ELN)} {3q|wrote} on its website. {4s|The group} {4q|denied} {4c|ever having asked for money}.

The captain's wife remembers it differently. {5c|"{22s|They} {22q|asked for} {22c|200 million pesos, then for 80, then for boots},"} {5s|Yaneth Cabrera} {5q|told} Caracol radio. {6s|She} {6q|said} {6c|{20s|an officer of the anti-kidnapping unit} {20q|had begged} {20c|her not to tell the press}}. {7s|The army} {7q|would not discuss} {7c|the boots}.

{8s|Government negotiator Ignacio Samper Holguín} {8q|greeted} {8c|the offer with caution}: {9c|"{21s|The ELN} {21q|has promised} me {21c|four captains} this year, and there is only one,"} {9s|he} {9q|said} dryly.

Fighting went on. In Arauca a pipeline was blown up for the sixth time in January, and oil ran down to the Cinaruco, where people were scooping it into milk cans.

{10s|The regional army commander} {10q|blamed} {10c|an ELN front for the blast}. {11,12s|The front} {11q|claimed responsibility for} {11c|it} by loudspeaker, {12q|warning} {12c|farmers to keep their cows off the track}. {13s|A rebel delegate in Quito, alias Simón Pardo,} {13q|conceded} {13c|that "not every hand in the mountains has seen the agenda."}

{14s|Ecuador}, the host, {14q|urged} {14c|restraint}. {15s|Diplomats from two guarantor countries} {15q|doubt} {15c|the talks will last until Easter}, and {16s|a confidential paper by one of them} {16q|rates} {16c|the odds at "one in three, on a dry day."} {17,18s|Norway} {17q|confirmed} {17c|that it had written such papers} but {18q|disowned} {18c|the arithmetic}.

{19s|Former president Laureano Ospina} {19q|condemned} {19c|the whole enterprise as "surrender by instalments."}
---
1: position=pledges; speaker=ELN; party=ELN; kind=named; channel=none; said=2017-01-27; level=0
2: position=asserts; speaker=Colombian government and ELN; party=none; kind=collective; channel=none; said=2017-01-27; level=0
3: position=pledges; speaker=ELN; party=ELN; kind=named; channel=statement; said=2017-01-27; level=0
4: position=denies; speaker=ELN; party=ELN; kind=named; channel=statement; said=2017-01-27; level=0
5: position=accuses; speaker=Yaneth Cabrera; party=COL; kind=named; channel=interview; said=2017-01-27; level=0
6: position=alleges; speaker=Yaneth Cabrera; party=COL; kind=named; channel=interview; said=2017-01-27; level=0
7: position=declines; speaker=Colombian army; party=COL; kind=named; channel=none; said=2017-01-27; level=0
8: position=doubts; speaker=Ignacio Samper Holguín; party=COL; kind=named; channel=none; said=2017-01-27; level=0
9: position=doubts; speaker=Ignacio Samper Holguín; party=COL; kind=named; channel=none; said=2017-01-27; level=0
10: position=accuses; speaker=regional army commander; party=COL; kind=role; channel=none; said=2017-01-27; level=0
11: position=confirms; speaker=ELN front; party=ELN; kind=named; channel=none; said=2017-01-27; level=0
12: position=warns; speaker=ELN front; party=ELN; kind=named; channel=none; said=2017-01-27; level=0
13: position=acknowledges; speaker=Simón Pardo; party=ELN; kind=named; channel=none; said=2017-01-27; level=0
14: position=demands; speaker=Ecuador; party=ECU; kind=named; channel=none; said=2017-01-27; level=0
15: position=doubts; speaker=diplomats from two guarantor countries; party=none; kind=anonymous; channel=none; said=2017-01-27; level=0
16: position=asserts; speaker=confidential paper by a guarantor country; party=none; kind=document; channel=leak; said=/2017-01-27; level=0
17: position=confirms; speaker=Norway; party=NOR; kind=named; channel=none; said=2017-01-27; level=0
18: position=denies; speaker=Norway; party=NOR; kind=named; channel=none; said=2017-01-27; level=0
19: position=condemns; speaker=Laureano Ospina; party=COL; kind=named; channel=none; said=2017-01-27; level=0
20: position=demands; speaker=officer of the Colombian anti-kidnapping unit; party=COL; kind=role; channel=none; said=/2017-01-27; level=1
21: position=pledges; speaker=ELN; party=ELN; kind=named; channel=none; said=/2017-01-27; level=1
22: position=demands; speaker=ELN; party=ELN; kind=named; channel=none; said=/2017-01-27; level=1
