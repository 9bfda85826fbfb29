title: U.S. allegations of Iranian missile parts "recycled", Tehran says
byline: Nadia Ferrante
agency: UPI
dateline: WASHINGTON
published: 2018-01-24

WASHINGTON, Jan. 24 (UPI) -- {1s|Iran} on Wednesday {1q|scoffed at} {1c|{2s|U.S.} {2q|allegations} {2c|of missile transfers to Yemen's Houthi rebels}}, as {3s|a U.N. panel} {3q|reached} {3c|a more guarded verdict of its own}.

{4,5s|The panel} {4q|found} {4c|that debris from missiles fired at Saudi Arabia was "consistent with" Iranian production}, {5q|stopping short of} {5c|a conclusion on who had shipped it, or when}. {6s|Its 79-page report} {6q|held} {6c|Tehran responsible only for failing to prevent the supply}.

{7c|"We asked for proof of a shipment and were shown a bolt,"} {7,8s|Iranian mission spokesman Farid Golshani} {7q|said}, {8q|adding} {8c|that {9s|Washington}'s {9q|account} {9c|of a smuggling route through Oman} had been "recycled from 2015"}.

{10s|Oman} {10q|has no truck with} {10c|that account either}. {11c|No weapon has crossed its border with Yemen}, {11s|Foreign Minister Salim al-Hadhrami} {11q|said} in Muscat.

U.S. officials put a set of missile tail sections on display at a base near Washington in December.

{12s|The State Department} {12q|countered} {12c|that {22s|the panel} "{22q|confirms} {22c|what the eye can see}."} {13s|Spokeswoman Carolyn Dietz} {13q|would not go into} {13c|how the debris had been recovered}. {14s|A defense official, speaking on background,} {14q|allowed} {14c|that some pieces were turned over by Riyadh "with no paperwork to speak of"}.

{15s|Saudi Arabia} {15q|welcomed} {15c|the report}; {16s|Russia} {16q|was underwhelmed by} {16c|it}. {17c|"{18s|The experts} themselves {18q|admit} {18c|to gaps}. One does not sanction on gaps,"} {17s|Russian envoy Gleb Artamonov} {17q|said}.

{19s|Marisol Keane, a former weapons inspector now with the Harrow Center,} {19q|noted} {19c|that a "consistent with" finding had been enough in past cases}. {20c|She and two colleagues} {20q|were accused} last year by {20s|Iranian media} {20c|of being on the Saudi payroll}, {21c|a charge} {21s|she} {21q|laughed off}.
---
1: position=dismisses; speaker=Iran; party=IRN; kind=named; channel=none; said=2018-01-24; level=0
2: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2018-01-24; level=1
3: position=asserts; speaker=UN Panel of Experts on Yemen; party=UNO; kind=named; channel=report; said=/2018-01-24; level=0
4: position=alleges; speaker=UN Panel of Experts on Yemen; party=UNO; kind=named; channel=report; said=2018-01-24; level=0
5: position=declines; speaker=UN Panel of Experts on Yemen; party=UNO; kind=named; channel=report; said=2018-01-24; level=0
6: position=accuses; speaker=UN Panel of Experts on Yemen report; party=UNO; kind=document; channel=report; said=/2018-01-24; level=0
7: position=dismisses; speaker=Farid Golshani; party=IRN; kind=named; channel=none; said=2018-01-24; level=0
8: position=dismisses; speaker=Farid Golshani; party=IRN; kind=named; channel=none; said=2018-01-24; level=0
9: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2018-01-24; level=1
10: position=denies; speaker=Oman; party=OMN; kind=named; channel=none; said=2018-01-24; level=0
11: position=denies; speaker=Salim al-Hadhrami; party=OMN; kind=named; channel=none; said=2018-01-24; level=0
12: position=confirms; speaker=U.S. State Department; party=USA; kind=named; channel=none; said=2018-01-24; level=0
13: position=declines; speaker=Carolyn Dietz; party=USA; kind=named; channel=briefing; said=2018-01-24; level=0
14: position=acknowledges; speaker=a U.S. defense official; party=USA; kind=anonymous; channel=none; said=2018-01-24; level=0
15: position=asserts; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2018-01-24; level=0
16: position=doubts; speaker=Russia; party=RUS; kind=named; channel=none; said=2018-01-24; level=0
17: position=doubts; speaker=Gleb Artamonov; party=RUS; kind=named; channel=none; said=2018-01-24; level=0
18: position=acknowledges; speaker=UN Panel of Experts on Yemen; party=UNO; kind=named; channel=report; said=/2018-01-24; level=1
19: position=asserts; speaker=Marisol Keane; party=none; kind=named; channel=none; said=2018-01-24; level=0
20: position=accuses; speaker=Iranian media; party=IRN; kind=collective; channel=none; said=2017-01-01/2017-12-31; level=0
21: position=dismisses; speaker=Marisol Keane; party=none; kind=named; channel=none; said=2018-01-24; level=0
22: position=confirms; speaker=UN Panel of Experts on Yemen; party=UNO; kind=named; channel=report; said=/2018-01-24; level=1
