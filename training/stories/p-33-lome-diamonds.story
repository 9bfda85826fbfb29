title: Lome: UNITA's shopping list was not written here
byline: Edem Agbeko
agency: Reuters
dateline: LOME
published: 2000-03-21

LOME, March 21 (Reuters) - {1s|Togo} {1q|said} on Tuesday {1c|its signature was on no paper that let UNITA buy missiles in Eastern Europe}.

{2s|A United Nations panel} {2q|told} the Security Council last week {2c|that certificates signed in Lome covered rockets, mortars and 1,000 tonnes of cartridges for the Angolan rebels, paid for in diamonds by the handful}.

{3c|“A handful! One would like to see the hand,”} {3s|Communications Minister Kodjo Améyibor} {3q|told} state radio. {4s|He} {4q|said} {4c|the rebel chief's children were at school in Lome, and that this was no secret and no crime}.

{5s|A UNITA deserter, Colonel Abílio Tchitumba,} {5q|said} in Luanda {5c|he had carried a passport box of stones to a villa by the lagoon}. {6c|“I counted 40. {7s|The old man} {7q|said} {7c|it was for the signature},”} {6s|he} {6q|recalled}.

{8s|Bulgaria, where the goods were loaded,} {8q|noted} {8c|that eighteen certificates bearing a Togolese general's name had been presented and honoured}. {9s|Sofia} {9q|conceded} {9c|that it did not ring the general up}. {10s|The general} {10q|said} {10c|reporters should speak to his doctor}.

{11s|Angola's foreign minister} {11q|said} {11c|Togo had “drunk from our wounds and must answer for each child at Kuito”}. {12c|The council should freeze what the general owns}, {12s|he} {12q|said}. {13s|Ambassador Desmond Ferrers of Canada, whose committee asked for the report,} {13q|said} {13c|names would be read out again in six months, and louder}.

{14s|France} {14q|thought} {14c|a deserter's arithmetic a slender thing}. {15s|Diamond brokers in Antwerp} {15q|said} {15c|they had seen {17c|Angolan goods with Lome papers}, just as {17s|the panel} {17q|writes}}. {16c|Stones lose their accent once they are cut}, {16s|one of them} {16q|explained}.
---
1: position=denies; speaker=Togo; party=TGO; kind=named; channel=none; said=2000-03-21; level=0
2: position=alleges; speaker=UN panel; party=UNO; kind=collective; channel=report; said=2000-03-13/2000-03-19; level=0
3: position=dismisses; speaker=Kodjo Améyibor; party=TGO; kind=named; channel=interview; said=2000-03-21; level=0
4: position=acknowledges; speaker=Kodjo Améyibor; party=TGO; kind=named; channel=interview; said=2000-03-21; level=0
5: position=alleges; speaker=Abílio Tchitumba; party=none; kind=named; channel=none; said=2000-03-21; level=0
6: position=alleges; speaker=Abílio Tchitumba; party=none; kind=named; channel=none; said=2000-03-21; level=0
7: position=asserts; speaker=UNITA leader; party=UNITA; kind=role; channel=none; said=/2000-03-21; level=1
8: position=confirms; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2000-03-21; level=0
9: position=acknowledges; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2000-03-21; level=0
10: position=declines; speaker=a Togolese general; party=TGO; kind=anonymous; channel=none; said=2000-03-21; level=0
11: position=accuses; speaker=Angolan foreign minister; party=AGO; kind=role; channel=none; said=2000-03-21; level=0
12: position=demands; speaker=Angolan foreign minister; party=AGO; kind=role; channel=none; said=2000-03-21; level=0
13: position=pledges; speaker=Desmond Ferrers; party=CAN; kind=named; channel=none; said=2000-03-21; level=0
14: position=doubts; speaker=France; party=FRA; kind=named; channel=none; said=2000-03-21; level=0
15: position=confirms; speaker=diamond brokers in Antwerp; party=none; kind=collective; channel=none; said=2000-03-21; level=0
16: position=asserts; speaker=a diamond broker in Antwerp; party=none; kind=anonymous; channel=none; said=2000-03-21; level=0
17: position=alleges; speaker=UN panel; party=UNO; kind=collective; channel=report; said=/2000-03-21; level=1
