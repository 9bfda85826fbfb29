title: Iran says dhow off Oman was nobody's, least of all its own
byline: none
agency: Reuters
dateline: UNITED NATIONS
published: 2016-12-01

UNITED NATIONS, Dec 1 (Reuters) - {2c|{1s|A weapons-tracing group} {1q|said} {1c|anti-tank missiles taken from a dhow off Oman in March had been made in Iran and were bound for the Houthis by way of Somalia}}, {2q|according to} {2s|a report seen by Reuters on Thursday}.

{3s|Iran} {3q|has repeatedly denied} {3c|sending weapons to the Houthis}, and {4s|its mission to the United Nations} {4q|said in a statement} {4c|that no Iranian vessel was in those waters in March}. {5s|Iranian foreign ministry spokesman Behzad Qorbanali} {5q|told} reporters in Tehran {5c|that the dhow must be the ghost ship of the sailors' tales}. {6s|He} {6q|did not elaborate} {6c|on the lot numbers}.

{7s|The group} {7q|said} {7c|those ran in sequence with missiles seized in Aden}. {8s|An Australian naval officer} {8q|told} Reuters {8c|that was right, he had copied them himself}. {9s|The dhow's skipper, now in custody,} {9q|told} investigators {9c|he loaded at Jask}. {10c|He took the cargo for fish traps,} {10s|he} {10q|added}.

{11s|The Houthis} {11q|said} {11c|everything they fire was captured from the army}. {12s|A Houthi official} {12q|conceded} {12c|that some officers of that army had been trained in Iran}.

{13s|Saudi Arabia} {13q|said} {13c|the Council must board every dhow}. {14s|Russia's deputy envoy, Gennady Zavyalov,} {14q|said} {14c|lot numbers tell where a thing was made and not who sent it}. {15s|Oman} {15q|said} {15c|that it watches its waters and leaves other people's papers to them}.

{18s|Shipping sources} {18q|said} {18c|dhows of that type are built in Gujarat and cost about $200,000}. {19s|The U.S. Fifth Fleet} {19q|said} {19c|it would search any such craft it met}.

{16s|A U.N. aid official} {16q|said} {16c|the war had brought Yemen to the edge of famine}. {17s|She} {17q|said} {17c|anyone still feeding it with missiles should be ashamed}.
---
1: position=alleges; speaker=a weapons-tracing group; party=none; kind=role; channel=report; said=/2016-12-01; level=1
2: position=alleges; speaker=report of a weapons-tracing group; party=none; kind=document; channel=leak; said=/2016-12-01; level=0
3: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=/2016-12-01; level=0
4: position=denies; speaker=Iranian mission to the UN; party=IRN; kind=named; channel=statement; said=2016-12-01; level=0
5: position=dismisses; speaker=Behzad Qorbanali; party=IRN; kind=named; channel=briefing; said=2016-12-01; level=0
6: position=declines; speaker=Behzad Qorbanali; party=IRN; kind=named; channel=briefing; said=2016-12-01; level=0
7: position=alleges; speaker=a weapons-tracing group; party=none; kind=role; channel=report; said=/2016-12-01; level=0
8: position=confirms; speaker=an Australian naval officer; party=AUS; kind=anonymous; channel=interview; said=2016-12-01; level=0
9: position=alleges; speaker=skipper of the seized dhow; party=none; kind=role; channel=none; said=/2016-12-01; level=0
10: position=denies; speaker=skipper of the seized dhow; party=none; kind=role; channel=none; said=/2016-12-01; level=0
11: position=denies; speaker=Houthis; party=Houthis; kind=named; channel=none; said=2016-12-01; level=0
12: position=acknowledges; speaker=a Houthi official; party=Houthis; kind=anonymous; channel=none; said=2016-12-01; level=0
13: position=demands; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2016-12-01; level=0
14: position=doubts; speaker=Gennady Zavyalov; party=RUS; kind=named; channel=none; said=2016-12-01; level=0
15: position=declines; speaker=Oman; party=OMN; kind=named; channel=none; said=2016-12-01; level=0
16: position=asserts; speaker=a UN aid official; party=UNO; kind=anonymous; channel=none; said=2016-12-01; level=0
17: position=condemns; speaker=a UN aid official; party=UNO; kind=anonymous; channel=none; said=2016-12-01; level=0
18: position=asserts; speaker=shipping sources; party=none; kind=collective; channel=none; said=2016-12-01; level=0
19: position=pledges; speaker=U.S. Fifth Fleet; party=USA; kind=named; channel=none; said=2016-12-01; level=0
