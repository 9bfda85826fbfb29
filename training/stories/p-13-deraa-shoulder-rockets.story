title: Amman: no rocket crosses our line
byline: none
agency: AFP
dateline: AMMAN
published: 2013-10-10

AMMAN (AFP) - {1c|Nothing crosses from Jordan into Syria but bread and the wounded crossing back}, {1s|government spokesman Tareq Obeidat} {1q|said} Thursday.

{2s|Syria's deputy foreign minister} {2q|told} a Beirut newspaper {2c|that shoulder-fired rockets from Croatia had been flown to a Jordanian base and trucked to rebels at Deraa}. {3c|{4s|The Americans} {4q|said} {4c|they sent blankets}. A blanket does not pierce a tank,} {3s|he} {3q|remarked}.

In Zagreb, {5s|the defence ministry} {5q|noted} {5c|that it sells surplus to whoever has papers and that Jordan had papers}. {6c|It had not sold to any Syrian, armed or otherwise}, {6s|it} {6q|said}.

{7s|Flight trackers in Zagreb} {7q|counted} {7c|36 Jordanian cargo departures from Pleso between December and February}. {8s|A customs man there} {8q|said} {8c|he had been sent for coffee each time}. {9c|It was good coffee}, {9s|he} {9q|conceded}, {9c|and he had drunk it}.

{10s|A rebel major, Abu Qusai,} {10q|said} {10c|that {17c|the rockets had come}, as {17s|the deputy minister} {17q|claimed}, “only fewer, and the instructions were in Croatian”}. {11c|Who paid?} {11s|He} {11q|said} {11c|one does not ask the rain for its address}.

{12s|A member of Jordan's parliament, Hind Masadeh,} {12q|said} {12c|a neighbour that lets rockets through its fields will see them come back over its roofs}. {13s|The speaker} {13q|told} her {13c|parliament was discussing school milk}.

{14s|A Western arms inspector} {14q|has} {14c|his reservations}: {14c|the tubes seen at Deraa were made in Yugoslavia and sold on four continents}. {15s|Obeidat} {15q|said} {15c|the kingdom would let reporters ride along on the bread lorries next week}. {16c|To call a country with half a million refugees an arms bazaar is contemptible}, {16s|he} {16q|said}.
---
1: position=denies; speaker=Tareq Obeidat; party=JOR; kind=named; channel=briefing; said=2013-10-10; level=0
2: position=alleges; speaker=Syrian deputy foreign minister; party=SYR; kind=role; channel=interview; said=/2013-10-10; level=0
3: position=dismisses; speaker=Syrian deputy foreign minister; party=SYR; kind=role; channel=interview; said=/2013-10-10; level=0
4: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=/2013-10-10; level=1
5: position=acknowledges; speaker=Croatian defence ministry; party=HRV; kind=named; channel=none; said=2013-10-10; level=0
6: position=denies; speaker=Croatian defence ministry; party=HRV; kind=named; channel=none; said=2013-10-10; level=0
7: position=alleges; speaker=flight trackers in Zagreb; party=none; kind=collective; channel=none; said=2013-10-10; level=0
8: position=alleges; speaker=a Croatian customs man; party=HRV; kind=anonymous; channel=interview; said=2013-10-10; level=0
9: position=acknowledges; speaker=a Croatian customs man; party=HRV; kind=anonymous; channel=interview; said=2013-10-10; level=0
10: position=confirms; speaker=Abu Qusai; party=Syrian rebels; kind=named; channel=none; said=2013-10-10; level=0
11: position=declines; speaker=Abu Qusai; party=Syrian rebels; kind=named; channel=none; said=2013-10-10; level=0
12: position=warns; speaker=Hind Masadeh; party=JOR; kind=named; channel=speech; said=2013-10-10; level=0
13: position=declines; speaker=speaker of the Jordanian parliament; party=JOR; kind=role; channel=speech; said=2013-10-10; level=0
14: position=doubts; speaker=a Western arms inspector; party=none; kind=anonymous; channel=none; said=2013-10-10; level=0
15: position=pledges; speaker=Tareq Obeidat; party=JOR; kind=named; channel=briefing; said=2013-10-10; level=0
16: position=condemns; speaker=Tareq Obeidat; party=JOR; kind=named; channel=briefing; said=2013-10-10; level=0
17: position=alleges; speaker=Syrian deputy foreign minister; party=SYR; kind=role; channel=none; said=/2013-10-10; level=1
