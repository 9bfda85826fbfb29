title: Inspectors: Syria's chlorine declaration "cannot be considered complete"; Damascus shifts
byline: Margriet Oosterveld
agency: Reuters
dateline: THE HAGUE
published: 2015-07-08

THE HAGUE, July 8 (Reuters) - {2c|{1s|Syria} {1q|has told} international inspectors {1c|that a laboratory {23s|it} {23q|had described as} {23c|a dairy} was in fact used for tests with toxic agents}}, {2,3s|sources familiar with the talks} {2q|said}, {3q|calling} {3c|the change "the fourth in eleven months"}.

{4s|The chemical weapons watchdog} {4q|declined to comment on} {4c|confidential declarations}. {5s|Its latest report, seen by Reuters,} {5q|says} {5c|the Syrian account "cannot be considered complete"}.

{6s|Damascus} {6q|rejects} {6c|{7s|American and French} {7q|accusations} {7c|that it held back part of its stockpile}}. {8c|"What {9s|they} {9q|call} {9c|a laboratory} was a room with a sink,"} {8,10s|Brigadier Nabil Attar, who leads the Syrian side,} {8q|told} Reuters by telephone, {10q|conceding} {10c|only that "papers were filled out in haste under fire"}.

Syria joined the ban on chemical weapons in 2013 under a deal struck by Washington and Moscow, and shipped out 1,300 tonnes of precursors. The last consignment left the port of Latakia aboard a Danish freighter.

{11,12s|Russia} {11q|praised} {11c|Syria's "unexampled cooperation"} and {12q|put} {12c|the gaps down to "translation"}. {13s|Britain}, by contrast, {13q|spoke of} {13c|"a pattern of forgetting"}; {14s|Foreign Office minister Tristram Halloway} {14q|warned} {14c|that {15s|London} {15q|reserved} {15c|"every option"}}.

{16s|The opposition's medical union} {16q|holds} {16c|the government responsible for 31 chlorine attacks this spring}. {17c|There has not been one}, {17,18s|Attar} {17q|said}, {18q|pointing the finger at} {18c|"doctors with Turkish salaries"}. {19,20s|An independent toxicologist in Leiden, Wieger Postma,} {19q|found} {19c|samples from two of the sites convincing} but {20q|left open} {20c|who had released the gas}.

{21c|The inspectors} {21q|are expected to} {21c|return in August}. {22s|Attar} {22q|promised} {22c|them "tea and every door"}.
---
1: position=acknowledges; speaker=Syria; party=SYR; kind=named; channel=none; said=/2015-07-08; level=1
2: position=asserts; speaker=sources familiar with the talks; party=none; kind=anonymous; channel=none; said=2015-07-08; level=0
3: position=alleges; speaker=sources familiar with the talks; party=none; kind=anonymous; channel=none; said=2015-07-08; level=0
4: position=declines; speaker=OPCW; party=none; kind=named; channel=none; said=2015-07-08; level=0
5: position=alleges; speaker=OPCW report; party=none; kind=document; channel=report; said=/2015-07-08; level=0
6: position=denies; speaker=Syria; party=SYR; kind=named; channel=none; said=/2015-07-08; level=0
7: position=accuses; speaker=United States and France; party=none; kind=collective; channel=none; said=/2015-07-08; level=1
8: position=dismisses; speaker=Nabil Attar; party=SYR; kind=named; channel=interview; said=2015-07-08; level=0
9: position=alleges; speaker=United States and France; party=none; kind=collective; channel=none; said=/2015-07-08; level=1
10: position=acknowledges; speaker=Nabil Attar; party=SYR; kind=named; channel=interview; said=2015-07-08; level=0
11: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=2015-07-08; level=0
12: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2015-07-08; level=0
13: position=condemns; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2015-07-08; level=0
14: position=warns; speaker=Tristram Halloway; party=GBR; kind=named; channel=none; said=2015-07-08; level=0
15: position=warns; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2015-07-08; level=1
16: position=accuses; speaker=Syrian opposition medical union; party=none; kind=named; channel=none; said=2015-07-08; level=0
17: position=denies; speaker=Nabil Attar; party=SYR; kind=named; channel=interview; said=2015-07-08; level=0
18: position=accuses; speaker=Nabil Attar; party=SYR; kind=named; channel=interview; said=2015-07-08; level=0
19: position=alleges; speaker=Wieger Postma; party=none; kind=named; channel=none; said=2015-07-08; level=0
20: position=declines; speaker=Wieger Postma; party=none; kind=named; channel=none; said=2015-07-08; level=0
21: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2015-07-08; level=0
22: position=pledges; speaker=Nabil Attar; party=SYR; kind=named; channel=interview; said=2015-07-08; level=0
23: position=denies; speaker=Syria; party=SYR; kind=named; channel=none; said=/2015-07-08; level=1
