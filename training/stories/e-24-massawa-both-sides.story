title: Both armies' shells bore one stamp
byline: Colm Rattigan
agency: none
dateline: NAIROBI
published: 1999-03-09

{1s|Sofia} {1q|insisted} yesterday {1c|that it had armed neither side in the Horn’s trench war}. The crates on both sides carry its stamp.

{2c|Stamps were cheap}, {2q|said} {2s|the Bulgarian trade minister, Plamen Dragostinov}. {3s|He} {3q|put} {3c|his country’s exports to the region at nil}; {4s|an aide} {4q|amended} {4c|that to nil “since the autumn”}. {5s|Addis Ababa} {5q|professed} {5c|indifference}. {6c|What it bought, and from whom}, {6q|said} {6s|its spokesman, Ato Getnet Mekuria}, {6c|was nobody’s affair}.

{7c|Eritrea had bought nothing}, {7q|according to} {7s|Asmara}. {8c|The shells at Tsorona were “presents”, captured}, {8q|maintained} {8s|General Tesfagabir Ogbai}, {9c|a tale} {9s|the Ethiopians} {9q|deride}: {10c|not a depot had been lost}, {10s|they} {10q|said}. {11s|Western attachés} {11q|side with} {11c|them there}. {12s|One} {12q|reckoned} {12c|eight arms ships had called at Massawa since Christmas}; {13s|the harbour master} {13q|will own to} {13c|two}.

{14s|The OAU} {14q|had urged} {14c|both to sign its framework by the end of February}. {15s|Asmara}, having lost Badme, {15q|announced} {15c|that it accepted}. {16c|Too late and in bad faith}, {16q|ruled} {16s|Ato Getnet}, {17s|who} {17q|wants} {17c|every Eritrean soldier off “every inch”}. {18c|It had accepted in the plain sense of the word}, {18q|objected} {18s|Ogbai}; {19s|he} {19q|vowed} {19c|to hold the rest}.

{20s|The Security Council} {20q|has called on} {20c|states to stop selling to either}, in terms that bind none. {21c|A binding text was blocked by two of the sellers}, {21q|said} {21s|a council diplomat}; {22c|on which two} {22s|he} {22q|would not be drawn}. {23s|Moscow and Kiev} {23q|denied} {23c|that it was they}, unasked.
---
1: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=1999-03-08; level=0
2: position=dismisses; speaker=Plamen Dragostinov; party=BGR; kind=named; channel=none; said=1999-03-09; level=0
3: position=denies; speaker=Plamen Dragostinov; party=BGR; kind=named; channel=none; said=1999-03-09; level=0
4: position=acknowledges; speaker=aide to the Bulgarian trade minister; party=BGR; kind=anonymous; channel=none; said=1999-03-09; level=0
5: position=dismisses; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
6: position=declines; speaker=Getnet Mekuria; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
7: position=denies; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1999-03-09; level=0
8: position=alleges; speaker=Tesfagabir Ogbai; party=ERI; kind=named; channel=none; said=1999-03-09; level=0
9: position=dismisses; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
10: position=denies; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
11: position=confirms; speaker=Western attachés; party=none; kind=anonymous; channel=none; said=1999-03-09; level=0
12: position=alleges; speaker=a Western attaché; party=none; kind=anonymous; channel=none; said=1999-03-09; level=0
13: position=acknowledges; speaker=harbour master at Massawa; party=ERI; kind=role; channel=none; said=1999-03-09; level=0
14: position=demands; speaker=Organisation of African Unity; party=none; kind=named; channel=none; said=/1999-02-28; level=0
15: position=confirms; speaker=Eritrea; party=ERI; kind=named; channel=none; said=/1999-03-09; level=0
16: position=dismisses; speaker=Getnet Mekuria; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
17: position=demands; speaker=Getnet Mekuria; party=ETH; kind=named; channel=none; said=1999-03-09; level=0
18: position=denies; speaker=Tesfagabir Ogbai; party=ERI; kind=named; channel=none; said=1999-03-09; level=0
19: position=pledges; speaker=Tesfagabir Ogbai; party=ERI; kind=named; channel=none; said=1999-03-09; level=0
20: position=demands; speaker=UN Security Council; party=UNO; kind=named; channel=none; said=1999-03-09; level=0
21: position=accuses; speaker=a Security Council diplomat; party=UNO; kind=anonymous; channel=none; said=1999-03-09; level=0
22: position=declines; speaker=a Security Council diplomat; party=UNO; kind=anonymous; channel=none; said=1999-03-09; level=0
23: position=denies; speaker=Russia and Ukraine; party=none; kind=named; channel=none; said=1999-03-09; level=0
