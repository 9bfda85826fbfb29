title: Spare parts of tanks: Warsaw no, Prague perhaps
byline: none
agency: none
dateline: WARSAW
published: 2002-10-03

WARSAW, Oct. 3 (PolNews translation) -- {1s|Poland} on Thursday {1q|gave the lie to} {1c|a {21q|publication} of {21s|American newspaper} {21c|that it has sold the motors for tanks T-72 into Syria through an office in the Larnaka}}.

{2c|"This is total mistake, with us such a transaction does not exist in the nature,"} {2q|commented} {2s|vice-minister of economy Bogumil Trzebski} to the journalists. {3s|He} {3q|reminded} {3c|the engines of this type produce also the Czechs and the former Yugoslavs}.

{4s|Prague} {4q|answered} offended: {4c|it is "a neighbourly elbow"}. {5,6s|The Czech ministry of industry} however {5q|confirmed} {5c|that permission for 40 motors was given in 1999}, {6q|stipulating} {6c|they were for the tractors of the gun}.

{7s|The newspaper} {7q|referred to} {7c|a secret analysis of the CIA}. {8s|The analysis} {8q|counts} {8c|120 engines and ascribes them to the plant in Labedy by the shape of a crate}. {9s|The American embassy} {9q|abstained from comment on} {9c|the matters of intelligence}.

{10s|Two deputies from the defense committee} {10q|suspected} {10c|the brokers, not the state}. {11c|"In our parts a paper costs less than stamp,"} {11q|joked} {11s|one of them}. {12s|The manager of the plant} {12q|swore} {12c|that not one engine leaves the gate without military signature}. Yet in the year 2000 three signatures were found as of dead officers, what the court established.

{13s|Damascus} {13q|does not see} {13c|a problem}. {14c|To repair the own tanks is right of each army}, {14q|considered} {14s|the ambassador}. {15s|He} {15q|did not say yes or no} {15c|about Polish motors}.

{16,17s|Trzebski} {16q|obliged himself} {16c|to check the office in Larnaka}, and {17q|excluded} {17c|a delay in joining to European Union because of this}. In Brussels {18s|they} {18q|are of an opinion} {18c|"sooner annoyance than scandal"}. {19s|Israel} {19q|begged} {19c|Warsaw for explanation}; {20s|the Poles} {20q|assured} {20c|it will come until Monday}.

---
1: position=denies; speaker=Poland; party=POL; kind=named; channel=none; said=2002-10-03; level=0
2: position=denies; speaker=Bogumil Trzebski; party=POL; kind=named; channel=briefing; said=2002-10-03; level=0
3: position=alleges; speaker=Bogumil Trzebski; party=POL; kind=named; channel=briefing; said=2002-10-03; level=0
4: position=condemns; speaker=Czech Republic; party=CZE; kind=named; channel=none; said=2002-10-03; level=0
5: position=confirms; speaker=Czech Ministry of Industry; party=CZE; kind=named; channel=none; said=2002-10-03; level=0
6: position=asserts; speaker=Czech Ministry of Industry; party=CZE; kind=named; channel=none; said=2002-10-03; level=0
7: position=alleges; speaker=American newspaper; party=none; kind=role; channel=report; said=/2002-10-03; level=0
8: position=alleges; speaker=CIA analysis; party=USA; kind=document; channel=leak; said=/2002-10-03; level=0
9: position=declines; speaker=US embassy in Warsaw; party=USA; kind=named; channel=none; said=2002-10-03; level=0
10: position=alleges; speaker=two Polish deputies; party=POL; kind=anonymous; channel=none; said=2002-10-03; level=0
11: position=asserts; speaker=a Polish deputy; party=POL; kind=anonymous; channel=none; said=2002-10-03; level=0
12: position=denies; speaker=manager of the Labedy plant; party=none; kind=role; channel=none; said=2002-10-03; level=0
13: position=dismisses; speaker=Syria; party=SYR; kind=named; channel=none; said=2002-10-03; level=0
14: position=asserts; speaker=Syrian ambassador; party=SYR; kind=role; channel=none; said=2002-10-03; level=0
15: position=declines; speaker=Syrian ambassador; party=SYR; kind=role; channel=none; said=2002-10-03; level=0
16: position=pledges; speaker=Bogumil Trzebski; party=POL; kind=named; channel=none; said=2002-10-03; level=0
17: position=denies; speaker=Bogumil Trzebski; party=POL; kind=named; channel=none; said=2002-10-03; level=0
18: position=asserts; speaker=EU; party=EU; kind=named; channel=none; said=2002-10-03; level=0
19: position=demands; speaker=Israel; party=ISR; kind=named; channel=none; said=2002-10-03; level=0
20: position=pledges; speaker=Poland; party=POL; kind=named; channel=none; said=2002-10-03; level=0
21: position=alleges; speaker=American newspaper; party=none; kind=role; channel=report; said=/2002-10-03; level=1
