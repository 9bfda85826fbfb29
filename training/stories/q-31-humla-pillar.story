title: Nepal told of a pillar that walked
byline: Sarita Gurung-Lohani
agency: none
dateline: SIMIKOT, Nepal
published: 2020-09-24

{1c|Pillar 11 is where it always was}, {1s|China} {1q|says}; {2c|it is a kilometre and a half inside Humla}, {2q|says} {2s|the district's assistant officer, Dal Bahadur Rokaya}, {2c|with eleven Chinese houses in front of it}.

{3s|Rokaya} {3q|accused} {3c|soldiers from Burang of carrying the stone by night and painting it by day}. {4s|The Chinese embassy} {4q|remarked} {4c|that a granite pillar weighs what a yak weighs and does not go for walks}. {5s|Its first secretary, Tong Weimin,} {5q|told} this paper {5c|the houses are in Tibet and have Tibetan tax numbers}.

{6s|The foreign ministry in Kathmandu} {6q|said} on Monday {6c|there had been no encroachment}. {7s|A survey clerk} {7q|wrote} {7c|that it had been shown the coordinates in August}. {8c|“We were told to keep them in the drawer, and I kept them,”} {8s|the clerk} {8q|added}.

{9s|Jeevan Shahi-Thapa of the opposition} {9q|blamed} {9c|the ministry for being a colony with a flag}. {10s|The ministry} {10q|said} {10c|to a charge like that it had no reply to give}. {11s|Three herders} {11q|told} Shahi-Thapa {11c|they used to sleep where the houses stand}; {12s|a fourth} {12q|said} {12c|it was as the three had it, he had lost a dog there}.

{13s|India's press} {13q|holds} {13c|Beijing responsible for nine such pillars}. {14s|A retired surveyor, Punya Oli,} {14q|said} {14c|the map of 1963 was drawn with a thick pencil and might bear out anyone}. {15c|It has 98 pillars, and the last joint check was in 2006}, {15s|he} {15q|noted}.

{16s|A monk at Limi} {16q|said} {16c|moving a boundary stone was the sin his grandmother put next to murder}. {17s|The prime minister's office} {17q|said} {17c|a team would walk up after the snow}. {18c|It had better go before}, {18q|said} {18s|Rokaya}, {18c|or it would need a visa}.
---
1: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2020-09-24; level=0
2: position=alleges; speaker=Dal Bahadur Rokaya; party=NPL; kind=named; channel=none; said=2020-09-24; level=0
3: position=accuses; speaker=Dal Bahadur Rokaya; party=NPL; kind=named; channel=none; said=2020-09-24; level=0
4: position=dismisses; speaker=Chinese embassy in Kathmandu; party=CHN; kind=named; channel=none; said=2020-09-24; level=0
5: position=denies; speaker=Tong Weimin; party=CHN; kind=named; channel=interview; said=2020-09-24; level=0
6: position=denies; speaker=Nepalese foreign ministry; party=NPL; kind=named; channel=none; said=2020-09-21; level=0
7: position=alleges; speaker=a Nepalese survey clerk; party=NPL; kind=anonymous; channel=letter; said=2020-09-24; level=0
8: position=acknowledges; speaker=a Nepalese survey clerk; party=NPL; kind=anonymous; channel=letter; said=2020-09-24; level=0
9: position=accuses; speaker=Jeevan Shahi-Thapa; party=none; kind=named; channel=none; said=2020-09-24; level=0
10: position=declines; speaker=Nepalese foreign ministry; party=NPL; kind=named; channel=none; said=2020-09-24; level=0
11: position=alleges; speaker=three herders; party=none; kind=anonymous; channel=none; said=/2020-09-24; level=0
12: position=confirms; speaker=a fourth herder; party=none; kind=anonymous; channel=none; said=2020-09-24; level=0
13: position=accuses; speaker=Indian press; party=none; kind=collective; channel=report; said=2020-09-24; level=0
14: position=doubts; speaker=Punya Oli; party=none; kind=named; channel=none; said=2020-09-24; level=0
15: position=asserts; speaker=Punya Oli; party=none; kind=named; channel=none; said=2020-09-24; level=0
16: position=condemns; speaker=a monk at Limi; party=none; kind=anonymous; channel=none; said=2020-09-24; level=0
17: position=pledges; speaker=office of the Nepalese prime minister; party=NPL; kind=named; channel=none; said=2020-09-24; level=0
18: position=warns; speaker=Dal Bahadur Rokaya; party=NPL; kind=named; channel=none; said=2020-09-24; level=0
