title: No ransom, says Manila; a down payment, say the kidnappers
byline: Eithne Corrigan
agency: none
dateline: ZAMBOANGA
published: 2000-07-19

{1s|Manila} {1q|said} {1c|that no ransom had been or would be paid for the divers taken from Sipadan}; {2s|their captors} {2q|describe} {2c|Friday’s $1 million as a down payment}.

{3c|The money was for fishponds}, {3q|explained} {3s|the chief negotiator, Rolando Abesamis}. {4c|They were the dearest fish in Asia}, {4q|remarked} {4s|a priest who has been up the mountain}. {5s|The armed forces} {5q|deny} {5c|that any cash passed their checkpoints}. {6c|It went by helicopter}, {6q|said} {6s|two officers at one of them}; {7c|whose} {7s|they} {7q|would not say}.

{8s|Berlin}, three of whose citizens are on Jolo, {8q|has ruled out} {8c|payment}, and {9s|Paris} {9q|is} {9c|“of the same mind”}, {10c|a mind} {10s|a Malaysian go-between} {10q|claims} {10c|to have seen opened, with a cheque book in it}. {11s|Kuala Lumpur} {11q|disowned} {11c|him}. {12c|He was a private person on a private trip}, {12q|said} {12s|its foreign minister, Datuk Shahrizan Alwi}, {13s|who} {13q|had earlier thanked} {13c|him by name}.

{14s|Tripoli} {14q|has offered} {14c|schools, clinics and an aircraft}. {15s|A Libyan envoy, Mr Salem Werfalli,} {15q|insisted} {15c|this was charity}; {16s|Washington} {16q|suspects} {16c|a bid to have sanctions lifted}. {17s|Mr Werfalli} {17q|did not dispute} {17c|that “friends are remembered”}.

{18s|The kidnappers’ spokesman, known as Commander Sulu,} {18q|threatened} {18c|to behead an Estonian unless troops drew back}. {19c|They had}, {19q|said} {19s|the army}, {19c|by two kilometres}; {20c|by none}, {20q|according to} {20s|villagers at Bandang}. {21s|Mr Abesamis} {21q|appealed for} {21c|silence}. {22c|Every headline}, {22s|he} {22q|pleaded}, {22c|put up the price}, of which {23s|he} {23q|maintains} {23c|there is none}.
---
1: position=denies; speaker=Philippines; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
2: position=alleges; speaker=kidnappers on Jolo; party=Abu Sayyaf; kind=collective; channel=none; said=2000-07-19; level=0
3: position=denies; speaker=Rolando Abesamis; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
4: position=doubts; speaker=a priest who has visited the kidnappers; party=none; kind=anonymous; channel=none; said=2000-07-19; level=0
5: position=denies; speaker=Armed Forces of the Philippines; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
6: position=alleges; speaker=two Philippine officers; party=PHL; kind=anonymous; channel=none; said=2000-07-19; level=0
7: position=declines; speaker=two Philippine officers; party=PHL; kind=anonymous; channel=none; said=2000-07-19; level=0
8: position=denies; speaker=Germany; party=DEU; kind=named; channel=none; said=2000-07-19; level=0
9: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=2000-07-19; level=0
10: position=alleges; speaker=a Malaysian go-between; party=MYS; kind=anonymous; channel=none; said=2000-07-19; level=0
11: position=denies; speaker=Malaysia; party=MYS; kind=named; channel=none; said=2000-07-19; level=0
12: position=denies; speaker=Shahrizan Alwi; party=MYS; kind=named; channel=none; said=2000-07-19; level=0
13: position=asserts; speaker=Shahrizan Alwi; party=MYS; kind=named; channel=none; said=/2000-07-19; level=0
14: position=pledges; speaker=Libya; party=LBY; kind=named; channel=none; said=2000-07-19; level=0
15: position=denies; speaker=Salem Werfalli; party=LBY; kind=named; channel=none; said=2000-07-19; level=0
16: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=2000-07-19; level=0
17: position=acknowledges; speaker=Salem Werfalli; party=LBY; kind=named; channel=none; said=2000-07-19; level=0
18: position=warns; speaker=Commander Sulu; party=Abu Sayyaf; kind=named; channel=none; said=2000-07-19; level=0
19: position=asserts; speaker=Philippine army; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
20: position=denies; speaker=villagers at Bandang; party=PHL; kind=collective; channel=none; said=2000-07-19; level=0
21: position=demands; speaker=Rolando Abesamis; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
22: position=warns; speaker=Rolando Abesamis; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
23: position=denies; speaker=Rolando Abesamis; party=PHL; kind=named; channel=none; said=2000-07-19; level=0
