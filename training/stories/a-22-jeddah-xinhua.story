title: Two Sudanese sides make promise in Jeddah, then bomb
byline: none
agency: Xinhua
dateline: KHARTOUM
published: 2023-05-24

KHARTOUM, May 24 -- {2c|{1s|The Sudanese Armed Forces} on Wednesday {1q|held} {1c|the Rapid Support Forces (RSF) responsible for the violation of the cease-fire in 11 places at the least}}, {2s|a spokesperson} {2q|said}.

{3s|The RSF} {3q|refuted} immediately. {3c|"It is the aviation of the other who sprinkled bombs over the Libya market."}

The armistice of seven days went into power on Monday in the evening under the brokering of Saudi Arabia and the United States.

{4s|The both parties} {4q|had undertaken} {4c|that the hospitals be evacuated and the aid let pass}. {5,6s|The army} {5q|reiterated} {5c|its engagement to that}, while {6q|excluding} {6c|that talks on politics follow}. {7c|"In Jeddah there are discussed roads and water, nothing else at all,"} {7s|its delegate, Rear Admiral Siddig Wad Nimeiri,} {7q|stressed}.

{8c|Weapons of foreigner are entering into Omdurman by the river,} {8s|residents} {8q|told} Xinhua, {8c|especially during night}. {9s|A taxi driver surnamed Ibrahim} {9q|said} {9c|he have seen "long boxes, six men for one box"}. {10,11s|The army} {10q|suspects} {10c|a regional state behind the boxes}, but {11q|will not name} {11c|it}.

{12s|The Chinese embassy} {12q|reminded} {12c|the remaining nationals to leave with earliest opportunity}.

{13,14s|Saudi Arabia's delegated minister, Turki al-Suhaimi,} {13q|called on} {13c|the parties for restraint} and {14q|acknowledged} {14c|"an imperfect silence"}. {15s|Washington's envoy} {15q|let understand} {15c|that sanctions can come on those who are breaking}. {16s|The RSF commander's adviser, Yousif Izzat al-Mahdi,} {16q|ascribed} {16c|this menace to "not knowing of Sudan"}.

{17s|The doctors' syndicate} {17q|condemned} {17c|both}; {18c|of 74 hospitals of the capital 51 are out of serving,} {18s|it} {18q|announced}. {19s|An aid worker who requests to stay nameless} {19q|doubts} {19c|that even one truck has through}.

{20s|The UN} {20q|is warning} {20c|since weeks for a hunger}. No trucks of the World Food Program was seen on the bridge this morning.
---
1: position=accuses; speaker=Sudanese Armed Forces; party=SDN; kind=named; channel=statement; said=2023-05-24; level=1
2: position=accuses; speaker=a Sudanese army spokesperson; party=SDN; kind=role; channel=none; said=2023-05-24; level=0
3: position=denies; speaker=Rapid Support Forces; party=RSF; kind=named; channel=statement; said=2023-05-24; level=0
4: position=pledges; speaker=Sudanese Armed Forces and Rapid Support Forces; party=none; kind=collective; channel=none; said=/2023-05-24; level=0
5: position=pledges; speaker=Sudanese Armed Forces; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
6: position=denies; speaker=Sudanese Armed Forces; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
7: position=denies; speaker=Siddig Wad Nimeiri; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
8: position=alleges; speaker=Khartoum residents; party=none; kind=collective; channel=interview; said=2023-05-24; level=0
9: position=alleges; speaker=a taxi driver surnamed Ibrahim; party=none; kind=named; channel=interview; said=2023-05-24; level=0
10: position=alleges; speaker=Sudanese Armed Forces; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
11: position=declines; speaker=Sudanese Armed Forces; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
12: position=demands; speaker=Chinese embassy in Khartoum; party=CHN; kind=named; channel=none; said=2023-05-24; level=0
13: position=demands; speaker=Turki al-Suhaimi; party=SAU; kind=named; channel=none; said=2023-05-24; level=0
14: position=acknowledges; speaker=Turki al-Suhaimi; party=SAU; kind=named; channel=none; said=2023-05-24; level=0
15: position=warns; speaker=U.S. envoy; party=USA; kind=role; channel=none; said=2023-05-24; level=0
16: position=dismisses; speaker=Yousif Izzat al-Mahdi; party=RSF; kind=named; channel=none; said=2023-05-24; level=0
17: position=condemns; speaker=Sudanese doctors' syndicate; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
18: position=asserts; speaker=Sudanese doctors' syndicate; party=SDN; kind=named; channel=none; said=2023-05-24; level=0
19: position=doubts; speaker=an aid worker; party=none; kind=anonymous; channel=none; said=2023-05-24; level=0
20: position=warns; speaker=United Nations; party=UNO; kind=named; channel=none; said=/2023-05-24; level=0
