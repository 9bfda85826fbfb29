title: Navy seizes dhow off Oman; Iran calls the charge 'worn out'
byline: Dale Prudhomme
agency: AP
dateline: DUBAI, United Arab Emirates
published: 2023-03-16

DUBAI, United Arab Emirates (AP) — {1c|U.S. sailors boarded a wooden dhow in the Gulf of Oman and pulled some 9,000 night-vision scopes from beneath its nets,} {1s|the Navy} {1q|said} Thursday. {2c|The boat was on a route used to supply Yemen's Houthi rebels,} {2s|it} {2q|added}.

{3c|"This was Iran's cargo on Iran's road,"} {3q|said} {3s|Vice Adm. Carter Wojcik, who commands the Bahrain-based 5th Fleet}. {4s|He} {4q|would not be drawn on} {4c|how he knew}.

{5s|Iran's mission to the United Nations} {5q|dismissed} {5c|the charge as “worn out.”} {6c|Tehran “has not sent a single lens to Yemen,”} {6s|the mission} {6q|said in a statement}.

{8c|{7s|The four Yemeni crew members} {7q|told} investigators {7c|they had loaded the boxes at Jask, on Iran's southern coast}}, {8q|according to} {8s|an affidavit filed in federal court in Virginia}. {9s|The document} {9q|says} {9c|the captain was promised $4,000 and a new engine}.

{10,11s|A lawyer for the captain, Denise Abara-Holt,} {10q|called} {10c|the statements “worthless,”} {11q|saying} {11c|they were taken in a language her client does not speak}.

The Houthis have held Yemen's capital, Sanaa, since 2014. A Saudi-led coalition entered the war the next year.

{12s|Houthi negotiator Abdulmalik al-Mutahar} {12q|ridiculed} {12c|the seizure on Twitter}: {12c|"They find fishing boats because they cannot find excuses."} {13s|The rebels} {13q|have long insisted} {13c|they build their own missiles and drones}, {14c|a boast} {14s|Western officials} {14q|do not believe}.

{15,16s|Saudi Arabia} {15q|condemned} {15c|“Iranian trafficking”} and {16q|called on} {16c|the Security Council to reimpose curbs that lapsed in 2020}. {17s|Oman,} whose coast lay 30 miles away, {17q|declined to comment on} {17c|whether its coast guard had been told}.

{18s|Some analysts} {18q|caution} {18c|that a dhow proves little}. {19c|“Smugglers are not a ministry,”} {19q|said} {19s|Rhoda Lindqvist of the Stockholm-based Red Sea Monitor}. But {20s|she} {20q|conceded} {20c|that the scopes' lot numbers “point one way.”}

{22c|{21s|The Pentagon} {21q|is considering} {21c|giving the scopes to Ukraine}}, {22s|two U.S. officials} {22q|said}.
---
1: position=asserts; speaker=U.S. Navy; party=USA; kind=named; channel=none; said=2023-03-16; level=0
2: position=alleges; speaker=U.S. Navy; party=USA; kind=named; channel=none; said=2023-03-16; level=0
3: position=accuses; speaker=Carter Wojcik; party=USA; kind=named; channel=none; said=2023-03-16; level=0
4: position=declines; speaker=Carter Wojcik; party=USA; kind=named; channel=none; said=2023-03-16; level=0
5: position=dismisses; speaker=Iran's mission to the United Nations; party=IRN; kind=named; channel=none; said=2023-03-16; level=0
6: position=denies; speaker=Iran's mission to the United Nations; party=IRN; kind=named; channel=statement; said=2023-03-16; level=0
7: position=alleges; speaker=four Yemeni crew members; party=none; kind=collective; channel=none; said=/2023-03-16; level=1
8: position=asserts; speaker=affidavit filed in federal court in Virginia; party=USA; kind=document; channel=none; said=2023-03-16; level=0
9: position=alleges; speaker=affidavit filed in federal court in Virginia; party=USA; kind=document; channel=none; said=2023-03-16; level=0
10: position=dismisses; speaker=Denise Abara-Holt; party=none; kind=named; channel=none; said=2023-03-16; level=0
11: position=asserts; speaker=Denise Abara-Holt; party=none; kind=named; channel=none; said=2023-03-16; level=0
12: position=dismisses; speaker=Abdulmalik al-Mutahar; party=Houthis; kind=named; channel=social-media; said=2023-03-16; level=0
13: position=asserts; speaker=Houthis; party=Houthis; kind=named; channel=none; said=/2023-03-16; level=0
14: position=doubts; speaker=Western officials; party=none; kind=collective; channel=none; said=2023-03-16; level=0
15: position=condemns; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2023-03-16; level=0
16: position=demands; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2023-03-16; level=0
17: position=declines; speaker=Oman; party=OMN; kind=named; channel=none; said=2023-03-16; level=0
18: position=doubts; speaker=analysts; party=none; kind=collective; channel=none; said=2023-03-16; level=0
19: position=doubts; speaker=Rhoda Lindqvist; party=none; kind=named; channel=none; said=2023-03-16; level=0
20: position=acknowledges; speaker=Rhoda Lindqvist; party=none; kind=named; channel=none; said=2023-03-16; level=0
21: position=asserts; speaker=Pentagon; party=USA; kind=named; channel=none; said=2023-03-16; level=1
22: position=asserts; speaker=two U.S. officials; party=USA; kind=anonymous; channel=none; said=2023-03-16; level=0
