title: Shells at Ta Krabey: each side was having breakfast
byline: Sokunthea Meas
agency: AFP
dateline: PHNOM PENH
published: 2011-04-27

PHNOM PENH - {1c|Thai soldiers at Ta Krabey were eating rice when it began, so it was not they who began it}, {1s|the army spokesman in Bangkok} {1q|said} Wednesday.

{2c|Cambodian soldiers were eating rice}, {2s|a lieutenant general in Phnom Penh} {2q|insisted}, {2c|when the first Thai shell landed in the pot}. {3c|“There was poison gas in the ones that followed,”} {3s|General Pich Samnang} {3q|told} AFP.

{4c|The only gas up there comes from the chillies}, {4s|Bangkok} {4q|said}. {5s|A group that campaigns against cluster bombs} {5q|wrote} {5c|that its surveyors found 22 bomblets in a cassava field, of a type Thailand keeps}. {6s|Thailand's ambassador in Geneva} {6q|allowed} {6c|that such shells had been fired, “in small numbers”}.

{7s|A monk at the temple} {7q|said} {7c|he had heard the mountain cough from the north first}. {8s|The village chief of Kok Mon} {8q|said} {8c|the monk had heard correctly}. {9c|Echo does odd things on the escarpment}, {9s|a Finnish seismologist, Petteri Saarnivaara,} {9q|noted}; {9c|he would not draw an arrow on a map from it}.

{10c|Fifty thousand people have left their houses}, {10q|according to} {10s|the provincial governor}. {11c|Schools for 20 kilometres around are closed until May}, {11s|he} {11q|said}.

{12s|Cambodia's prime minister} {12q|told} graduates {12c|that he would go to the court in The Hague on Monday}. {13c|{17c|The Thai premier is a thief of stones}, {17s|he} {17q|said} in a folk rhyme}, {13q|according to} {13s|students present}. {14s|Indonesia, which chairs the regional bloc,} {14q|said} {14c|both should come to Jakarta and stay until it was settled}. {15s|The Thai foreign ministry} {15q|had no wish to discuss} {15c|rhymes}.

{16s|UNESCO's director} {16q|said} {16c|shelling a sanctuary that has outlived nine kingdoms was a barbarity}.
---
1: position=denies; speaker=Thai army spokesman; party=THA; kind=role; channel=briefing; said=2011-04-27; level=0
2: position=alleges; speaker=Pich Samnang; party=KHM; kind=named; channel=interview; said=2011-04-27; level=0
3: position=alleges; speaker=Pich Samnang; party=KHM; kind=named; channel=interview; said=2011-04-27; level=0
4: position=dismisses; speaker=Thailand; party=THA; kind=named; channel=none; said=2011-04-27; level=0
5: position=alleges; speaker=group that campaigns against cluster bombs; party=none; kind=collective; channel=statement; said=2011-04-27; level=0
6: position=acknowledges; speaker=Thai ambassador in Geneva; party=THA; kind=role; channel=none; said=2011-04-27; level=0
7: position=alleges; speaker=a monk; party=none; kind=anonymous; channel=none; said=2011-04-27; level=0
8: position=confirms; speaker=village chief of Kok Mon; party=none; kind=role; channel=none; said=2011-04-27; level=0
9: position=doubts; speaker=Petteri Saarnivaara; party=none; kind=named; channel=none; said=2011-04-27; level=0
10: position=asserts; speaker=provincial governor; party=KHM; kind=role; channel=none; said=2011-04-27; level=0
11: position=asserts; speaker=provincial governor; party=KHM; kind=role; channel=none; said=2011-04-27; level=0
12: position=pledges; speaker=Cambodian prime minister; party=KHM; kind=role; channel=speech; said=2011-04-27; level=0
13: position=asserts; speaker=students; party=none; kind=collective; channel=none; said=2011-04-27; level=0
14: position=demands; speaker=Indonesia; party=IDN; kind=named; channel=none; said=2011-04-27; level=0
15: position=declines; speaker=Thai foreign ministry; party=THA; kind=named; channel=none; said=2011-04-27; level=0
16: position=condemns; speaker=UNESCO director; party=UNO; kind=role; channel=none; said=2011-04-27; level=0
17: position=accuses; speaker=Cambodian prime minister; party=KHM; kind=role; channel=speech; said=/2011-04-27; level=1
