title: Sri Lanka, Chinese bank differ over clause nine
byline: Imogen Thistlewood
agency: none
dateline: COLOMBO
published: 2021-07-09

{1c|There is no clause nine}, {1q|according to} {1s|the Yangtze Development Bank}. {2s|The auditor-general, Sumedha Wickramaratne,} {2q|says} {2c|there is, and that it gives the bank the harbour cranes at Galle if one instalment is late}.

{3s|She} {3q|told} a committee of parliament this week {3c|that the page had been taken out of the treasury's copy with a steel ruler}. {4s|The treasury} {4q|said} {4c|its staff use scissors}. {5s|A deputy secretary, since retired,} {5q|wrote} to the committee {5c|that he was the one with the ruler}. {6s|He} {6q|wrote} {6c|that a minister had dictated where to cut}.

{7s|The minister, now ambassador in Rome,} {7q|said} {7c|his memory of 2014 was poor and the line was bad}.

{8s|The bank's man in Colombo, Guo Jinghe,} {8q|said} {8c|{9s|certain newspapers} {9q|had written} {9c|that the cranes are already packed}, and that he passed them every morning with their feet on the ground}. {10s|He} {10q|spoke of} {10c|“ghost stories for grown-ups”}. {11c|The rate is 6.3 per cent and the term 15 years}, {11s|he} {11q|noted}.

{12s|Two lenders who have seen other such contracts} {12q|said} {12c|such a clause was common enough}; {13s|one of them} {13q|added} {13c|that a page nobody can produce is not yet a page}. {14s|A clerk of the Export Registry} {14q|said} {14c|she had filed a copy with the page in, just as the auditor told it}.

{15s|The finance minister} {15q|said} {15c|the July instalment would be paid to the hour}. {16s|The opposition} {16q|said} {16c|every loan since 2007 should be laid on the table}. {17c|Without that}, {17s|its leader} {17q|said}, {17c|the next thing to be towed away would be the island}. {18c|To cut up a public paper was to cut the public's throat}, {18s|he} {18q|said}.
---
1: position=denies; speaker=Yangtze Development Bank; party=none; kind=named; channel=none; said=2021-07-09; level=0
2: position=alleges; speaker=Sumedha Wickramaratne; party=LKA; kind=named; channel=none; said=2021-07-09; level=0
3: position=alleges; speaker=Sumedha Wickramaratne; party=LKA; kind=named; channel=speech; said=/2021-07-09; level=0
4: position=denies; speaker=Sri Lankan treasury; party=LKA; kind=named; channel=none; said=2021-07-09; level=0
5: position=acknowledges; speaker=a retired deputy secretary; party=none; kind=anonymous; channel=letter; said=/2021-07-09; level=0
6: position=alleges; speaker=a retired deputy secretary; party=none; kind=anonymous; channel=letter; said=/2021-07-09; level=0
7: position=declines; speaker=Sri Lankan ambassador in Rome; party=LKA; kind=role; channel=none; said=2021-07-09; level=0
8: position=denies; speaker=Guo Jinghe; party=none; kind=named; channel=none; said=2021-07-09; level=0
9: position=alleges; speaker=certain newspapers; party=none; kind=collective; channel=report; said=/2021-07-09; level=1
10: position=dismisses; speaker=Guo Jinghe; party=none; kind=named; channel=none; said=2021-07-09; level=0
11: position=asserts; speaker=Guo Jinghe; party=none; kind=named; channel=none; said=2021-07-09; level=0
12: position=asserts; speaker=two lenders; party=none; kind=anonymous; channel=none; said=2021-07-09; level=0
13: position=doubts; speaker=one of two lenders; party=none; kind=anonymous; channel=none; said=2021-07-09; level=0
14: position=confirms; speaker=a clerk of the Export Registry; party=LKA; kind=anonymous; channel=none; said=2021-07-09; level=0
15: position=pledges; speaker=Sri Lankan finance minister; party=LKA; kind=role; channel=none; said=2021-07-09; level=0
16: position=demands; speaker=Sri Lankan opposition; party=none; kind=collective; channel=none; said=2021-07-09; level=0
17: position=warns; speaker=Sri Lankan opposition leader; party=none; kind=role; channel=none; said=2021-07-09; level=0
18: position=condemns; speaker=Sri Lankan opposition leader; party=none; kind=role; channel=none; said=2021-07-09; level=0
