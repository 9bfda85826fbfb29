title: Dumping? We sell at a profit, says mill in Wuhan
byline: Ottoline Marchetti-Bowes
agency: Reuters
dateline: BRUSSELS
published: 2015-05-13

BRUSSELS, May 13 (Reuters) - {1s|Europe's steelmakers} {1q|told} the European Commission on Wednesday {1c|that Chinese mills were selling coil below the cost of the ore}. {2s|Hanyang Iron, the largest of the mills named,} {2q|said} {2c|it made 11 euros on each tonne}.

{3c|"Not a cent comes from the state,"} {3q|said} {3s|Hanyang's export director, Qiu Wenbin}. {4s|He} {4q|said} {4c|the firm had 34,000 workers and a choir}. {5s|A former accountant of the mill} {5q|said} {5c|the choir was the only department without a subsidy}.

{6s|The complaint, 300 pages long,} {6q|has} {6c|the power bill paid by Hubei province since 2011}. {7s|Qiu} {7q|said} {7c|300 pages were what one wrote when three would not do}. {8s|The province} {8q|said} {8c|the bill was a matter between it and its lamps}. {9s|An official of the province's power company} {9q|said} {9c|the date in the complaint was the right one}.

{10s|Commissioner Ingeborg Rasmussen-Vey} {10q|said} {10c|a ruling would come within nine months}. {11s|She} {11q|noted} {11c|that {12s|two makers of washing machines} {12q|had told} her {12c|duties would cost them their plants}}. {13s|A union in Taranto} {13q|said} {13c|9,000 jobs were going into the sea and Brussels should act before the summer}.

{14s|Economist Pádraic Ó Muirí} {14q|said} {14c|that he had read both sets of sums and that each was wrong in a different place}; {15c|demand had fallen by a fifth since 2008}, {15s|he} {15q|added}.

{16s|China's commerce ministry} {16q|said} {16c|wine and pork also had prices, which could be looked into}. {17s|One German steel boss} {17q|confided} {17c|that he bought Hanyang coil himself}. {18c|“To preach and to shop at the same counter is shabby,”} {18s|the Taranto union's secretary} {18q|said} of him.
---
1: position=alleges; speaker=European steelmakers; party=none; kind=collective; channel=none; said=2015-05-13; level=0
2: position=denies; speaker=Hanyang Iron; party=none; kind=named; channel=none; said=2015-05-13; level=0
3: position=denies; speaker=Qiu Wenbin; party=none; kind=named; channel=none; said=2015-05-13; level=0
4: position=asserts; speaker=Qiu Wenbin; party=none; kind=named; channel=none; said=2015-05-13; level=0
5: position=alleges; speaker=a former accountant of Hanyang Iron; party=none; kind=anonymous; channel=none; said=2015-05-13; level=0
6: position=alleges; speaker=complaint of the European steelmakers; party=none; kind=document; channel=none; said=2015-05-13; level=0
7: position=dismisses; speaker=Qiu Wenbin; party=none; kind=named; channel=none; said=2015-05-13; level=0
8: position=declines; speaker=Hubei province; party=CHN; kind=named; channel=none; said=2015-05-13; level=0
9: position=confirms; speaker=an official of the Hubei power company; party=none; kind=anonymous; channel=none; said=2015-05-13; level=0
10: position=pledges; speaker=Ingeborg Rasmussen-Vey; party=EU; kind=named; channel=none; said=2015-05-13; level=0
11: position=asserts; speaker=Ingeborg Rasmussen-Vey; party=EU; kind=named; channel=none; said=2015-05-13; level=0
12: position=warns; speaker=two makers of washing machines; party=none; kind=anonymous; channel=none; said=/2015-05-13; level=1
13: position=demands; speaker=steel union in Taranto; party=none; kind=named; channel=none; said=2015-05-13; level=0
14: position=doubts; speaker=Pádraic Ó Muirí; party=none; kind=named; channel=none; said=2015-05-13; level=0
15: position=asserts; speaker=Pádraic Ó Muirí; party=none; kind=named; channel=none; said=2015-05-13; level=0
16: position=warns; speaker=Chinese commerce ministry; party=CHN; kind=named; channel=none; said=2015-05-13; level=0
17: position=acknowledges; speaker=a German steel boss; party=none; kind=anonymous; channel=none; said=2015-05-13; level=0
18: position=condemns; speaker=secretary of the Taranto union; party=none; kind=role; channel=none; said=2015-05-13; level=0
