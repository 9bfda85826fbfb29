title: Haiti accuses Dominican soldiers of firing across river
byline: none
agency: AFP
dateline: Ouanaminthe, Haiti
published: 2018-09-13

Ouanaminthe, Haiti (AFP) - {1s|Haitian police} {1q|accused} {1c|Dominican soldiers on Thursday of shooting dead a trader who was wading home across the Massacre River with a sack of garlic}.

{2s|The Dominican army} {2q|told} reporters in Dajabon {2c|that no patrol fired a round this week}. {3c|"Every cartridge is accounted for,"} {3q|said} {3s|Colonel Rafael Encarnacion Peralta}. {4s|He} {4q|added} {4c|that smugglers settle their debts at night and that the sack deserved more attention than the soldiers}.

{5s|The trader's brother} {5q|said} {5c|a man in uniform knelt on the far bank and took aim}. {6s|A Dominican melon grower who had been at the ford} {6q|said} {6c|it was as he tells it}. {7s|The grower} {7q|did not wish to say} {7c|which unit}.

{8s|The mayor of Ouanaminthe, Guerlande Philistin,} {8q|said} {8c|the binational market would stay closed until an arrest was made}. {9s|Her colleague in Dajabon} {9q|noted} {9c|that the market feeds 15,000 families on each side}. {10s|He} {10q|said} {10c|he hoped she would reopen it on Monday}.

{11s|A coroner in Cap-Haitien} {11q|said in a one-page report} {11c|that the bullet was a 5.56mm round}. {12s|The colonel} {12q|allowed} {12c|that his men carry that calibre}. {13c|So does half the hemisphere,} {13s|he} {13q|said}.

{16s|The foreign ministers} {16q|said} {16c|they would see each other at the U.N. General Assembly, as every September}.

{14s|The foreign ministry in Port-au-Prince} {14q|said} {14c|the life of a poor man had been taken for a few heads of garlic, and that this was abominable}. {15s|Santo Domingo} {15q|said} {15c|it would exhume nobody on the word of a sack}.
---
1: position=accuses; speaker=Haitian police; party=HTI; kind=named; channel=none; said=2018-09-13; level=0
2: position=denies; speaker=Dominican army; party=DOM; kind=named; channel=briefing; said=2018-09-13; level=0
3: position=denies; speaker=Rafael Encarnacion Peralta; party=DOM; kind=named; channel=briefing; said=2018-09-13; level=0
4: position=alleges; speaker=Rafael Encarnacion Peralta; party=DOM; kind=named; channel=briefing; said=2018-09-13; level=0
5: position=alleges; speaker=brother of the killed trader; party=HTI; kind=role; channel=none; said=2018-09-13; level=0
6: position=confirms; speaker=a Dominican melon grower; party=none; kind=anonymous; channel=none; said=2018-09-13; level=0
7: position=declines; speaker=a Dominican melon grower; party=none; kind=anonymous; channel=none; said=2018-09-13; level=0
8: position=pledges; speaker=Guerlande Philistin; party=HTI; kind=named; channel=none; said=2018-09-13; level=0
9: position=asserts; speaker=mayor of Dajabon; party=DOM; kind=role; channel=none; said=2018-09-13; level=0
10: position=demands; speaker=mayor of Dajabon; party=DOM; kind=role; channel=none; said=2018-09-13; level=0
11: position=asserts; speaker=a coroner in Cap-Haitien; party=HTI; kind=anonymous; channel=report; said=2018-09-13; level=0
12: position=acknowledges; speaker=Rafael Encarnacion Peralta; party=DOM; kind=named; channel=none; said=2018-09-13; level=0
13: position=dismisses; speaker=Rafael Encarnacion Peralta; party=DOM; kind=named; channel=none; said=2018-09-13; level=0
14: position=condemns; speaker=Haitian foreign ministry; party=HTI; kind=named; channel=none; said=2018-09-13; level=0
15: position=dismisses; speaker=Dominican Republic; party=DOM; kind=named; channel=none; said=2018-09-13; level=0
16: position=asserts; speaker=Haitian and Dominican foreign ministers; party=none; kind=collective; channel=none; said=2018-09-13; level=0
