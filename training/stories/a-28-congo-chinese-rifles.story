title: China company explains rifles in Kivu belongs to police
byline: none
agency: none
dateline: BEIJING
published: 2009-07-06

BEIJING, July 6 - {1s|The Chinese side} on Monday {1q|resolutely opposed} {1c|{2s|the report of a group of experts of UN} {2q|asserting} {2c|that 8,000 assault rifles of Chinese production flowed to the east of Congo (Kinshasa)}}.

{3c|"China implements in earnest the resolutions of the Council,"} {3s|the foreign spokeswoman Qiu Yanfei} {3q|responded} at regular press conference. {4s|She} {4q|bid} {4c|relevant individuals "do not listen to wind as to rain"}.

{5s|The producer} {5q|declared} {5c|the goods was sold in legality to the police of a third country}. {6,7s|Its vice-manager, Tong Baolin,} {6q|admitted} {6c|"insufficient follow-up" after the boxes reached Dar es Salaam}, and {7q|promised} {7c|to strengthen marking}.

{9s|Kinshasa} thanks China but {9q|regrets} {9c|that notification to the committee was forgotten}. {10s|The minister of defense, Mr. Dieudonné Mwamba,} {10q|confirmed} {10c|the arrival of six containers to Matadi in February}. {11s|He} {11q|denied} {11c|that his soldiers resell}. {12s|Two rebels which surrendered last week} {12q|told} opposite: {12c|for a rifle one pays a colonel sixty dollars or two goats}.

{13s|The experts} {13q|believe} {13c|the colonel is named Kabeya}. {14s|Colonel Kabeya} {14q|protests}: {14c|"I'm in the hospital since Easter"}.

Rain was falling over lake, fishing boats returned.

{15s|The British representative} {15q|worried} in the meeting of the Council {15c|about "the embargo of sieve"}. {16s|The Chinese representative} {16q|asked back} {16c|how many British mines still in Africa ground}. {17s|The chairman, the Austrian,} {17q|appealed} {17c|both for calm}.

{18s|A non-government organization in London} {18q|accused} {18c|China to be "the biggest blind eye"}. {19c|Such a opinion is prejudice and not worth of refuting,} {19s|Qiu} {19q|said}. {20c|There will come a Chinese delegation to Kinshasa in autumn for checking,} {20q|it is reported}.
---
1: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2009-07-06; level=0
2: position=alleges; speaker=report of a UN group of experts on Congo; party=UNO; kind=document; channel=report; said=/2009-07-06; level=1
3: position=denies; speaker=Qiu Yanfei; party=CHN; kind=named; channel=briefing; said=2009-07-06; level=0
4: position=demands; speaker=Qiu Yanfei; party=CHN; kind=named; channel=briefing; said=2009-07-06; level=0
5: position=asserts; speaker=Chinese rifle producer; party=none; kind=named; channel=none; said=2009-07-06; level=0
6: position=acknowledges; speaker=Tong Baolin; party=none; kind=named; channel=none; said=2009-07-06; level=0
7: position=pledges; speaker=Tong Baolin; party=none; kind=named; channel=none; said=2009-07-06; level=0
9: position=condemns; speaker=Democratic Republic of Congo; party=COD; kind=named; channel=none; said=2009-07-06; level=0
10: position=confirms; speaker=Dieudonné Mwamba; party=COD; kind=named; channel=none; said=2009-07-06; level=0
11: position=denies; speaker=Dieudonné Mwamba; party=COD; kind=named; channel=none; said=2009-07-06; level=0
12: position=alleges; speaker=two surrendered rebels; party=none; kind=collective; channel=none; said=2009-07-06; level=0
13: position=alleges; speaker=UN group of experts on Congo; party=UNO; kind=named; channel=none; said=/2009-07-06; level=0
14: position=denies; speaker=Colonel Kabeya; party=COD; kind=named; channel=none; said=2009-07-06; level=0
15: position=warns; speaker=British representative at the UN; party=GBR; kind=role; channel=speech; said=2009-07-06; level=0
16: position=dismisses; speaker=Chinese representative at the UN; party=CHN; kind=role; channel=speech; said=2009-07-06; level=0
17: position=demands; speaker=Austrian chairman of the UN committee; party=UNO; kind=role; channel=none; said=2009-07-06; level=0
18: position=accuses; speaker=a non-government organization in London; party=none; kind=named; channel=none; said=2009-07-06; level=0
19: position=dismisses; speaker=Qiu Yanfei; party=CHN; kind=named; channel=briefing; said=2009-07-06; level=0
20: position=pledges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2009-07-06; level=0
