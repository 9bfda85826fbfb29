title: PNG's hired soldiers: Two ministers, two stories, one aircraft
byline: Gideon Warupi
agency: none
dateline: PORT MORESBY
published: 1997-03-04

PORT MORESBY - {1s|Papua New Guinea's defence minister} yesterday {1q|conceded} {1c|that foreign soldiers had been hired to train troops for Bougainville}, an hour after {2s|the deputy prime minister} {2q|had termed} {2c|{3s|press} {3q|reports} {3c|of such a contract} "the invention of an Australian stringer"}.

{4c|"They are consultants. They consult,"} {4,5s|Defence Minister Mathew Aipe} {4q|said}, {5q|declining to put} {5c|a price on their advice}. {6s|A Hong Kong bank clerk} {6q|had earlier given} {6c|the sum as 18 million US dollars}.

{7,8s|Canberra} {7q|voiced} {7c|"grave disappointment"}, {8q|rejecting} {8c|{9s|Mr Aipe}'s {9q|assertion} {9c|that it had been told in January}}. {10c|Australia's envoy {12q|had been assured} {12c|there was nothing to tell}}, {10s|Australian Foreign Minister Alistair Crombie} {10q|said}.

Nine years of war have closed the Panguna copper mine and cut the island off behind a naval blockade. The aircraft that brought the 44, an Antonov chartered in Singapore, has been parked at Jackson airport since last Monday.

{13,14s|The London firm behind the contract, Castellan Holdings,} {13q|confirmed} {13c|the arrival of 44 men} but {14q|bridled at} {14c|the word mercenary}. {15c|"{16s|Journalists} {16q|call} {16c|us that}. Governments renew our contracts,"} {15s|its director, Rupert Ainslie-Hope,} {15q|wrote} in a faxed reply.

{17s|The rebels} {17q|swore} {17c|to shoot "every white man with a rifle"}; {18s|a Catholic bishop on the island, Leo Tsiperau,} {18q|pleaded with} {18c|both sides to leave the hospital roads open}.

In the barracks at Murray there is grumbling. {19c|Wages have been late since Christmas}, {19s|two corporals} {19q|said}, and {20s|one} {20q|wondered aloud} {20c|"who is consulting whom"}. {21s|The army's commander} issued {21q|a warning} {21c|against talk}. {22c|The minister} {22q|is rumoured to} {22c|have offered his resignation}.
---
1: position=acknowledges; speaker=Mathew Aipe; party=PNG; kind=named; channel=none; said=1997-03-03; level=0
2: position=dismisses; speaker=Deputy Prime Minister of Papua New Guinea; party=PNG; kind=role; channel=none; said=1997-03-03; level=0
3: position=alleges; speaker=press; party=none; kind=collective; channel=none; said=/1997-03-03; level=1
4: position=acknowledges; speaker=Mathew Aipe; party=PNG; kind=named; channel=none; said=1997-03-03; level=0
5: position=declines; speaker=Mathew Aipe; party=PNG; kind=named; channel=none; said=1997-03-03; level=0
6: position=alleges; speaker=a Hong Kong bank clerk; party=none; kind=anonymous; channel=none; said=/1997-03-03; level=0
7: position=condemns; speaker=Australia; party=AUS; kind=named; channel=none; said=1997-03-03; level=0
8: position=denies; speaker=Australia; party=AUS; kind=named; channel=none; said=1997-03-03; level=0
9: position=asserts; speaker=Mathew Aipe; party=PNG; kind=named; channel=none; said=/1997-03-03; level=1
10: position=alleges; speaker=Alistair Crombie; party=AUS; kind=named; channel=none; said=1997-03-03; level=0
12: position=denies; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/1997-03-03; level=1
13: position=confirms; speaker=Castellan Holdings; party=none; kind=named; channel=none; said=1997-03-04; level=0
14: position=dismisses; speaker=Castellan Holdings; party=none; kind=named; channel=none; said=1997-03-04; level=0
15: position=dismisses; speaker=Rupert Ainslie-Hope; party=none; kind=named; channel=letter; said=1997-03-04; level=0
16: position=accuses; speaker=journalists; party=none; kind=collective; channel=none; said=/1997-03-04; level=1
17: position=warns; speaker=Bougainville rebels; party=none; kind=collective; channel=none; said=/1997-03-04; level=0
18: position=demands; speaker=Leo Tsiperau; party=none; kind=named; channel=none; said=/1997-03-04; level=0
19: position=alleges; speaker=two corporals; party=PNG; kind=anonymous; channel=none; said=1997-03-04; level=0
20: position=doubts; speaker=a corporal; party=PNG; kind=anonymous; channel=none; said=1997-03-04; level=0
21: position=warns; speaker=commander of the Papua New Guinea Defence Force; party=PNG; kind=role; channel=none; said=1997-03-04; level=0
22: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1997-03-04; level=0
