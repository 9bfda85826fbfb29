title: Georgia, Russia trade charges over downed drone
byline: none
agency: Reuters
dateline: TBILISI
published: 2008-08-28

TBILISI, Aug 28 - {1s|Georgia} {1q|accused} {1c|Russia} on Thursday {1c|of shooting down an unarmed drone over the village of Mereti}, {1c|in what} {2s|a senior official} {2q|said} {2c|was the third such incident since June}.

{3c|"It was a Russian fighter. We have the footage and we shall show it,"} {3q|said} {3s|Deputy Interior Minister Zviad Kharebava}. {4c|The pictures would be handed to the OSCE within days}, {4s|he} {4q|promised}.

{5s|Moscow} {5q|denied} {5c|any part in the affair}. {6c|Its aircraft "did not leave the ground"} that day, {6s|the Defence Ministry} {6q|said in a statement}.

{7s|The separatist authorities in Tskhinvali}, for their part, {7q|claimed} {7c|that their own anti-aircraft gunners had brought the machine down}. {8c|{9s|Tbilisi}'s {9q|allegation} {9c|against Russia} was "a fantasy"}, {8s|Murat Gabaraty, the region's self-styled defence minister,} {8q|told} Russian television.

{10s|Western diplomats} {10q|questioned whether} {10c|the rebels had any weapon able to reach that height}. {11c|"With what, a slingshot?"} {11q|quipped} {11s|one}.

{12s|The OSCE mission} {12q|said} {12c|its monitors had not been let through to the crash site}. {13s|Mission head Lauri Heikkonen} {13q|urged} {13c|both sides to hold their fire and let his staff do their work}.

Fragments of a wing, grey and about two metres long, lay in a maize field outside the village on Thursday morning. Soldiers turned journalists back at a roadblock.

{14,15s|Kharebava} {14q|acknowledged} for the first time {14c|that Georgia had been flying the drones over the area since spring}, {15q|insisting} {15c|that the flights broke no agreement}. {16,17s|Russia} {16q|views} {16c|them as a breach of the ceasefire}, and {17q|has threatened} {17c|to take the matter to the U.N. Security Council}.

{18s|NATO}, whose Membership Action Plan Georgia did not obtain in April, {18q|would not be drawn on} {18c|who had fired}. {19c|"We are aware of the reports and we have nothing to add to them,"} {19s|a spokeswoman for the alliance} {19q|said}.

The drones were bought from an Israeli company in 2007. {20s|The company} {20q|refused to discuss} {20c|its clients}.

---
1: position=accuses; speaker=Georgia; party=GEO; kind=named; channel=none; said=2008-08-28; level=0
2: position=alleges; speaker=a senior Georgian official; party=GEO; kind=anonymous; channel=none; said=2008-08-28; level=0
3: position=alleges; speaker=Zviad Kharebava; party=GEO; kind=named; channel=none; said=2008-08-28; level=0
4: position=pledges; speaker=Zviad Kharebava; party=GEO; kind=named; channel=none; said=2008-08-28; level=0
5: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2008-08-28; level=0
6: position=denies; speaker=Russian Defence Ministry; party=RUS; kind=named; channel=statement; said=2008-08-28; level=0
7: position=alleges; speaker=separatist authorities in Tskhinvali; party=none; kind=collective; channel=none; said=2008-08-28; level=0
8: position=dismisses; speaker=Murat Gabaraty; party=none; kind=named; channel=interview; said=2008-08-28; level=0
9: position=accuses; speaker=Georgia; party=GEO; kind=named; channel=none; said=/2008-08-28; level=1
10: position=doubts; speaker=Western diplomats; party=none; kind=anonymous; channel=none; said=2008-08-28; level=0
11: position=doubts; speaker=one Western diplomat; party=none; kind=anonymous; channel=none; said=2008-08-28; level=0
12: position=asserts; speaker=OSCE mission; party=none; kind=named; channel=none; said=2008-08-28; level=0
13: position=demands; speaker=Lauri Heikkonen; party=none; kind=named; channel=none; said=2008-08-28; level=0
14: position=acknowledges; speaker=Zviad Kharebava; party=GEO; kind=named; channel=none; said=2008-08-28; level=0
15: position=asserts; speaker=Zviad Kharebava; party=GEO; kind=named; channel=none; said=2008-08-28; level=0
16: position=condemns; speaker=Russia; party=RUS; kind=named; channel=none; said=2008-08-28; level=0
17: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2008-08-28; level=0
18: position=declines; speaker=NATO; party=NATO; kind=named; channel=none; said=2008-08-28; level=0
19: position=declines; speaker=a NATO spokeswoman; party=NATO; kind=role; channel=none; said=2008-08-28; level=0
20: position=declines; speaker=the Israeli company; party=none; kind=role; channel=none; said=2008-08-28; level=0
