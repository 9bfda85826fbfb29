title: Turkmen deny that missiles came home from Herat
byline: Cyrus Featheringay
agency: AP
dateline: ASHGABAT, Turkmenistan
published: 1997-04-29

ASHGABAT, Turkmenistan (AP) — {1s|An Uzbek general} {1q|said} Tuesday {1c|that Turkmenistan bought 14 shoulder-fired missiles from an Afghan warlord and paid for them in diesel}. {2s|Ashgabat} {2q|said} {2c|the only thing to come up the Herat road this spring was melons}.

{3c|"Ripe ones. I opened two,"} {3s|Col. Orazmyrat Gurbanow of the border service} {3q|told} The Associated Press. {4c|For missiles, he would be grateful to know the price}, {4s|he} {4q|added}.

{5s|The general, Bakhodir Yusupov,} {5q|said} {5c|the deal was struck in a tea house in Torghundi on March 9, before six guests}. {6s|One of the six} {6q|told} a radio station {6c|there had been tea and there had been missiles}. {7s|A second} {7q|said} {7c|he only remembered the tea}.

{8s|The warlord, Ghulam Nabi Qazizada,} {8q|said} {8c|a man in debt sells what he has and he had been in debt}. {9s|The Taliban, who hold Herat,} {9q|said} {9c|all such goods were theirs and must be brought back}. {10c|Any driver caught with one would be hanged from its tube}, {10s|their governor} {10q|said}.

{11s|The United States, which gave the missiles to the Afghans in the 1980s,} {11q|said} {11c|it offered $100,000 apiece for any that turned up}. {12s|Its embassy} {12q|had nothing on} {12c|melons or diesel}.

{13s|A Russian air force analyst, Yevgeny Poludin,} {13q|said} {13c|batteries of that age are dead and fourteen tubes are so much plumbing, if there are fourteen, if there is one}.

{14s|Gurbanow's ministry} {14q|said} {14c|it would let an international commission into any depot it liked}. {15s|Yusupov} {15q|said} {15c|it must be a long way from the depots they would be shown to the one that mattered}. {16c|To put such a thing within reach of airliners was criminal}, {16s|he} {16q|said}.

The two countries share 1,000 miles of border and, {17s|the U.N. envoy} {17q|noted}, {17c|not one telephone line that works}.
---
1: position=alleges; speaker=Bakhodir Yusupov; party=UZB; kind=named; channel=none; said=1997-04-29; level=0
2: position=denies; speaker=Turkmenistan; party=TKM; kind=named; channel=none; said=1997-04-29; level=0
3: position=asserts; speaker=Orazmyrat Gurbanow; party=TKM; kind=named; channel=interview; said=1997-04-29; level=0
4: position=denies; speaker=Orazmyrat Gurbanow; party=TKM; kind=named; channel=interview; said=1997-04-29; level=0
5: position=alleges; speaker=Bakhodir Yusupov; party=UZB; kind=named; channel=none; said=1997-04-29; level=0
6: position=confirms; speaker=a guest at the Torghundi tea house; party=none; kind=anonymous; channel=interview; said=/1997-04-29; level=0
7: position=declines; speaker=another guest at the Torghundi tea house; party=none; kind=anonymous; channel=none; said=1997-04-29; level=0
8: position=acknowledges; speaker=Ghulam Nabi Qazizada; party=none; kind=named; channel=none; said=1997-04-29; level=0
9: position=demands; speaker=Taliban; party=Taliban; kind=named; channel=none; said=1997-04-29; level=0
10: position=warns; speaker=Taliban governor of Herat; party=Taliban; kind=role; channel=none; said=1997-04-29; level=0
11: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=1997-04-29; level=0
12: position=declines; speaker=U.S. embassy in Ashgabat; party=USA; kind=named; channel=none; said=1997-04-29; level=0
13: position=doubts; speaker=Yevgeny Poludin; party=RUS; kind=named; channel=none; said=1997-04-29; level=0
14: position=pledges; speaker=Turkmen border ministry; party=TKM; kind=named; channel=none; said=1997-04-29; level=0
15: position=doubts; speaker=Bakhodir Yusupov; party=UZB; kind=named; channel=none; said=1997-04-29; level=0
16: position=condemns; speaker=Bakhodir Yusupov; party=UZB; kind=named; channel=none; said=1997-04-29; level=0
17: position=asserts; speaker=U.N. envoy; party=UNO; kind=role; channel=none; said=1997-04-29; level=0
