title: Qatar dismisses talk of missiles for northern Mali
byline: Aminata Strandberg
agency: AFP
dateline: Bamako
published: 2013-01-29

Bamako (AFP) - {1s|Qatar} {1q|said} on Tuesday {1c|no missile of its own had ever been taken to Mali, by air or by camel}, after {2s|a French weekly} {2q|blamed} {2c|Doha for arming Islamists in Gao}.

{3s|A foreign ministry official, Jassim Al-Rumayhi,} {3q|told} reporters {3c|the weekly should stick to horoscopes}. {4s|He} {4q|said} {4c|the planes that landed at Gao last year brought flour and 11 nurses}. {5s|The Qatari Red Crescent} {5q|said} {5c|it did fly to Gao, three times, with the consent of those in charge there}.

{6s|The mayor of Gao} {6q|told} AFP {6c|the flour was real and that he had eaten it}. {7s|A baggage handler} {7q|said} {7c|the second plane had long green boxes in it that the nurses did not touch}. {8s|Malian army spokesman Colonel Souleymane Dembele-Roux} {8q|said} {8c|a tube with Gulf markings had been found under a mosque}. {9s|He} {9q|added} {9c|that the markings were rubbed and that it might be Libyan}.

{10s|Ansar Dine} {10q|said} in a telephone message {10c|that its weapons came from Moamer Kadhafi, God be thanked}. {11s|A French defence ministry official} {11q|said} {11c|he read the weekly for its recipes}. {12s|The Elysee} {12q|did not respond to} {12c|the report}.

{13s|Left-wing senator Mireille Castaing} {13q|said} {13c|the government should publish what its spies know}. {14s|She} {14q|said} {14c|to buy football clubs with one hand and murderers with the other was despicable}. {15s|Algeria} {15q|said} {15c|missiles that reach the desert reach airliners next}.

{16s|Al-Rumayhi} {16q|said} {16c|Doha would sue in Paris on Monday}. {17s|The weekly's editor} {17q|said} {17c|every paper would be shown to the court}. {18s|He} {18q|noted} {18c|that the issue had sold out}.

{19s|Ansar Dine's rivals} {19q|accused} {19c|it of stealing the flour}.
---
1: position=denies; speaker=Qatar; party=QAT; kind=named; channel=none; said=2013-01-29; level=0
2: position=accuses; speaker=a French weekly; party=none; kind=role; channel=none; said=/2013-01-29; level=0
3: position=dismisses; speaker=Jassim Al-Rumayhi; party=QAT; kind=named; channel=briefing; said=2013-01-29; level=0
4: position=denies; speaker=Jassim Al-Rumayhi; party=QAT; kind=named; channel=briefing; said=2013-01-29; level=0
5: position=acknowledges; speaker=Qatari Red Crescent; party=QAT; kind=named; channel=none; said=2013-01-29; level=0
6: position=confirms; speaker=mayor of Gao; party=MLI; kind=role; channel=interview; said=2013-01-29; level=0
7: position=alleges; speaker=a baggage handler in Gao; party=none; kind=anonymous; channel=none; said=2013-01-29; level=0
8: position=alleges; speaker=Souleymane Dembele-Roux; party=MLI; kind=named; channel=none; said=2013-01-29; level=0
9: position=doubts; speaker=Souleymane Dembele-Roux; party=MLI; kind=named; channel=none; said=2013-01-29; level=0
10: position=denies; speaker=Ansar Dine; party=Ansar Dine; kind=named; channel=none; said=2013-01-29; level=0
11: position=dismisses; speaker=a French defence ministry official; party=FRA; kind=anonymous; channel=none; said=2013-01-29; level=0
12: position=declines; speaker=French presidency; party=FRA; kind=named; channel=none; said=2013-01-29; level=0
13: position=demands; speaker=Mireille Castaing; party=FRA; kind=named; channel=none; said=2013-01-29; level=0
14: position=condemns; speaker=Mireille Castaing; party=FRA; kind=named; channel=none; said=2013-01-29; level=0
15: position=warns; speaker=Algeria; party=DZA; kind=named; channel=none; said=2013-01-29; level=0
16: position=pledges; speaker=Jassim Al-Rumayhi; party=QAT; kind=named; channel=briefing; said=2013-01-29; level=0
17: position=pledges; speaker=editor of a French weekly; party=none; kind=role; channel=none; said=2013-01-29; level=0
18: position=asserts; speaker=editor of a French weekly; party=none; kind=role; channel=none; said=2013-01-29; level=0
19: position=accuses; speaker=rivals of Ansar Dine; party=none; kind=collective; channel=none; said=2013-01-29; level=0
