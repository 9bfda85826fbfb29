title: Asmara disowns missiles found in Mogadishu
byline: Cliona Shaughnessy
agency: none
dateline: NAIROBI
published: 2007-07-27

{1s|Eritrea} {1q|has poured scorn on} {1c|{2s|a United Nations panel's} {2q|charge} {2c|that it flew six shoulder-fired missiles to Islamists in Mogadishu}}. {3c|It had none to spare and no aircraft to send}, {3q|said} {3s|its information minister, Idris Abdelkadir}.

{4c|An aircraft had been found}, {4q|said} {4s|the panel's co-ordinator, the Belgian Ruben Desmedt}: {4c|a Boeing 707, on hire, with 13 flights in its log}. {5c|To where}, {5s|the log} {5q|does not say}. {6c|To Assab}, {6q|claimed} {6s|its Ghanaian owner}; {7s|his pilot} {7q|had told} the panel {7c|Mogadishu}. {8s|Mr Desmedt} {8q|believes} {8c|the pilot}.

{9s|The makers, in Kolomna,} {9q|confirmed} {9c|the missiles' serial numbers}. {10c|They were sold to Asmara in 1995}, {10q|said} {10s|a Russian export official}, {10c|with {24q|a pledge} {24c|of no onward transfer}}. {11s|Mr Idris} {11q|was unaware of} {11c|any pledge}. {12s|His president} {12q|had earlier spoken} {12c|of “lies stitched in Langley”}; {13s|the Americans} {13q|would not discuss} {13c|the lies}, {14s|Assistant Secretary Loretta Gannaway} {14q|remarking} only {14c|that she could “count to six”}. {15s|She} {15q|warned} {15c|that Eritrea might be listed as a sponsor of terrorism}.

{16s|Ethiopia}, whose transport plane was hit in March, {16q|demands} {16c|sanctions}. {17c|It was an engine fire}, {17s|Addis Ababa} {17q|had announced} at the time. {18s|A government adviser} {18q|now concedes} {18c|that this was “for morale”}.

{19s|The Islamists} {19q|boast} {19c|of “more than six”}. {20s|Western officers in Nairobi} {20q|doubt} {20c|it}. {21c|One missile had been fired and one was broken}, {21q|estimated} {21s|a colonel}; {22c|the rest} {22s|he} {22q|put} {22c|“under a bed in Hodan”}. {23s|The African Union} {23q|called for} {23c|calm}.
---
1: position=dismisses; speaker=Eritrea; party=ERI; kind=named; channel=none; said=2007-07-27; level=0
2: position=alleges; speaker=UN monitoring panel on Somalia; party=UNO; kind=named; channel=report; said=/2007-07-27; level=1
3: position=denies; speaker=Idris Abdelkadir; party=ERI; kind=named; channel=none; said=2007-07-27; level=0
4: position=alleges; speaker=Ruben Desmedt; party=UNO; kind=named; channel=none; said=2007-07-27; level=0
5: position=declines; speaker=log of the Boeing 707; party=none; kind=document; channel=none; said=2007-07-27; level=0
6: position=asserts; speaker=Ghanaian owner of the aircraft; party=GHA; kind=role; channel=none; said=2007-07-27; level=0
7: position=alleges; speaker=pilot of the aircraft; party=none; kind=role; channel=none; said=/2007-07-27; level=0
8: position=alleges; speaker=Ruben Desmedt; party=UNO; kind=named; channel=none; said=2007-07-27; level=0
9: position=confirms; speaker=Kolomna missile makers; party=RUS; kind=role; channel=none; said=2007-07-27; level=0
10: position=alleges; speaker=Russian export official; party=RUS; kind=anonymous; channel=none; said=2007-07-27; level=0
11: position=denies; speaker=Idris Abdelkadir; party=ERI; kind=named; channel=none; said=2007-07-27; level=0
12: position=dismisses; speaker=president of Eritrea; party=ERI; kind=role; channel=none; said=/2007-07-27; level=0
13: position=declines; speaker=United States; party=USA; kind=named; channel=none; said=2007-07-27; level=0
14: position=dismisses; speaker=Loretta Gannaway; party=USA; kind=named; channel=none; said=2007-07-27; level=0
15: position=warns; speaker=Loretta Gannaway; party=USA; kind=named; channel=none; said=2007-07-27; level=0
16: position=demands; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2007-07-27; level=0
17: position=denies; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2007-03-01/2007-03-31; level=0
18: position=acknowledges; speaker=Ethiopian government adviser; party=ETH; kind=anonymous; channel=none; said=2007-07-27; level=0
19: position=asserts; speaker=Somali Islamists; party=UIC; kind=collective; channel=none; said=2007-07-27; level=0
20: position=doubts; speaker=Western officers in Nairobi; party=none; kind=anonymous; channel=none; said=2007-07-27; level=0
21: position=asserts; speaker=a Western colonel in Nairobi; party=none; kind=anonymous; channel=none; said=2007-07-27; level=0
22: position=asserts; speaker=a Western colonel in Nairobi; party=none; kind=anonymous; channel=none; said=2007-07-27; level=0
23: position=demands; speaker=African Union; party=none; kind=named; channel=none; said=2007-07-27; level=0
24: position=pledges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1995-01-01/1995-12-31; level=1
