title: Summit ends without text as delegates trade versions
byline: none
agency: AFP
dateline: Djibouti
published: 2021-12-15

Djibouti (AFP) - {1s|Ethiopian delegates} {1q|said} on Wednesday {1c|that Egypt had paid for the hotel rooms of four delegations that voted against them at a summit on Nile water}.

{2s|Cairo} {2q|said} {2c|it paid for its own rooms and its own breakfast}. {3s|Water Minister Sherif Abdel-Maqsoud} {3q|told} reporters at a podium {3c|that Ethiopia had lost a vote and needed a reason}. {4s|He} {4q|noted} {4c|that the tally was 7 to 3}.

{5s|A hotel manager} {5q|said} {5c|the bills of four delegations were settled from one account}. {6s|He} {6q|added} {6c|that the privacy of guests forbade him to say whose}. {7s|Burundi, one of the four,} {7q|said} {7c|it had stayed with a cousin of the ambassador}. {8s|Rwanda} {8q|said} {8c|its bill had indeed been paid by a friend, as happens among friends}.

{9s|The head of the Ethiopian team, Senait Worku,} {9q|said} {9c|votes bought with towels were a stain on Africa}. {10s|She} {10q|said} {10c|the dam would be filled next rainy season, with or without a text}. {11s|The African Union's mediator, Ibrahima Coulibaly-Ndour,} {11q|said} {11c|a season filled in anger could be followed by a war}.

{17s|The mediator} {17q|said} {17c|he would put a new text on the table by Jan. 15}. {18s|An engineer on the Sudanese team} {18q|remarked} {18c|that nobody in the hall could say how much rain would fall, and that the models were guesses}. {19s|The secretariat} {19q|said} {19c|ten states had taken part}.

{12s|Sudan} {12q|said} {12c|both should come back in January with engineers}. {13s|A European envoy} {13q|said} {13c|she had not come across proof of anything except bad coffee}. {14c|{15s|Worku} {15q|had said} at the opening {15c|that the outcome would be respected}}, {14s|Abdel-Maqsoud} {14q|reminded} reporters. {16s|She} {16q|later conceded} {16c|that she had said it}.
---
1: position=alleges; speaker=Ethiopian delegates; party=ETH; kind=collective; channel=none; said=2021-12-15; level=0
2: position=denies; speaker=Egypt; party=EGY; kind=named; channel=none; said=2021-12-15; level=0
3: position=dismisses; speaker=Sherif Abdel-Maqsoud; party=EGY; kind=named; channel=briefing; said=2021-12-15; level=0
4: position=asserts; speaker=Sherif Abdel-Maqsoud; party=EGY; kind=named; channel=briefing; said=2021-12-15; level=0
5: position=alleges; speaker=a hotel manager in Djibouti; party=none; kind=anonymous; channel=none; said=2021-12-15; level=0
6: position=declines; speaker=a hotel manager in Djibouti; party=none; kind=anonymous; channel=none; said=2021-12-15; level=0
7: position=denies; speaker=Burundi; party=BDI; kind=named; channel=none; said=2021-12-15; level=0
8: position=acknowledges; speaker=Rwanda; party=RWA; kind=named; channel=none; said=2021-12-15; level=0
9: position=condemns; speaker=Senait Worku; party=ETH; kind=named; channel=none; said=2021-12-15; level=0
10: position=pledges; speaker=Senait Worku; party=ETH; kind=named; channel=none; said=2021-12-15; level=0
11: position=warns; speaker=Ibrahima Coulibaly-Ndour; party=AU; kind=named; channel=none; said=2021-12-15; level=0
12: position=demands; speaker=Sudan; party=SDN; kind=named; channel=none; said=2021-12-15; level=0
13: position=doubts; speaker=a European envoy; party=EU; kind=anonymous; channel=none; said=2021-12-15; level=0
14: position=asserts; speaker=Sherif Abdel-Maqsoud; party=EGY; kind=named; channel=briefing; said=2021-12-15; level=0
15: position=pledges; speaker=Senait Worku; party=ETH; kind=named; channel=speech; said=/2021-12-15; level=1
16: position=acknowledges; speaker=Senait Worku; party=ETH; kind=named; channel=none; said=2021-12-15; level=0
17: position=pledges; speaker=Ibrahima Coulibaly-Ndour; party=AU; kind=named; channel=none; said=2021-12-15; level=0
18: position=doubts; speaker=a Sudanese engineer; party=SDN; kind=anonymous; channel=none; said=2021-12-15; level=0
19: position=asserts; speaker=secretariat of the Nile water summit; party=none; kind=role; channel=none; said=2021-12-15; level=0
