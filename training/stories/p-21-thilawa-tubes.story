title: Myanmar: cement, and again cement
byline: none
agency: Yonhap
dateline: SEOUL
published: 2010-07-07

SEOUL, July 7 (Yonhap) -- {1c|The North Korean freighter that called at Thilawa in April brought cement}, {1s|Myanmar's ruling council} {1q|said} Wednesday.

{2s|A senior South Korean official} {2q|said} {2c|rocket launcher tubes were lifted off it under tarpaulins while the dockers were kept in a cinema}. {3s|He} {3q|went on}: {3c|"The North breaks every resolution the ink of which is dry."}

{4s|Pyongyang's embassy in Yangon} {4q|noted} {4c|that the republic makes excellent cement}. {5c|"We would be pleased to supply the South, which has so many cracks,"} {5s|a diplomat there} {5q|said} by telephone.

{6s|A docker, now in Thailand,} {6q|told} Yonhap {6c|that the film was Indian and lasted three hours}. {7c|When they came out the holds were swept}, {7s|he} {7q|said}, {8c|and what had been in them} {8s|he} {8q|had not seen}.

{9s|A defector from Myanmar's defense industries, former major Zaw Lwin Htet,} {9q|maintained} {9c|that the deal is worth $40 million and is paid for in rice}. {10s|His former superior} {10q|wrote} on an exile Web site {10c|that the major was in charge of boots}.

{11s|The U.N. sanctions committee's experts} {11q|say} in a paper due next week {11c|that the ship switched its name twice}. {12s|Singapore, where it took on fuel,} {12q|said} {12c|this was so}; {13c|it ought to have looked closer}, {13s|a port official} {13q|added}.

{14s|Washington} {14q|said} {14c|elections promised for this year would not be welcomed by anyone if such ships kept coming}. {15s|It} {15q|asked} {15c|the generals to let inspectors in}. {16s|They} {16q|said} {16c|inspectors were free to buy cement}.

{17s|Baek Sung-ryul of the Institute for Sea Lanes in Busan} {17q|explained} {17c|that 2,900 tons of cement sell for less than the voyage costs}.
---
1: position=denies; speaker=Myanmar ruling council; party=MMR; kind=named; channel=statement; said=2010-07-07; level=0
2: position=alleges; speaker=a senior South Korean official; party=KOR; kind=anonymous; channel=none; said=2010-07-07; level=0
3: position=accuses; speaker=a senior South Korean official; party=KOR; kind=anonymous; channel=none; said=2010-07-07; level=0
4: position=asserts; speaker=North Korean embassy in Yangon; party=PRK; kind=named; channel=none; said=2010-07-07; level=0
5: position=dismisses; speaker=a North Korean diplomat; party=PRK; kind=anonymous; channel=interview; said=2010-07-07; level=0
6: position=alleges; speaker=a docker; party=none; kind=anonymous; channel=interview; said=2010-07-07; level=0
7: position=alleges; speaker=a docker; party=none; kind=anonymous; channel=interview; said=2010-07-07; level=0
8: position=doubts; speaker=a docker; party=none; kind=anonymous; channel=interview; said=2010-07-07; level=0
9: position=alleges; speaker=Zaw Lwin Htet; party=none; kind=named; channel=none; said=2010-07-07; level=0
10: position=doubts; speaker=former superior of Zaw Lwin Htet; party=none; kind=role; channel=social-media; said=2010-07-07; level=0
11: position=alleges; speaker=UN sanctions committee's experts; party=UNO; kind=collective; channel=report; said=/2010-07-07; level=0
12: position=confirms; speaker=Singapore; party=SGP; kind=named; channel=none; said=2010-07-07; level=0
13: position=acknowledges; speaker=a port official in Singapore; party=SGP; kind=anonymous; channel=none; said=2010-07-07; level=0
14: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2010-07-07; level=0
15: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2010-07-07; level=0
16: position=dismisses; speaker=Myanmar ruling council; party=MMR; kind=named; channel=statement; said=2010-07-07; level=0
17: position=asserts; speaker=Baek Sung-ryul; party=none; kind=named; channel=none; said=2010-07-07; level=0
