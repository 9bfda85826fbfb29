title: Kosovo PM says Belgrade armed barricade men; Serbia laughs it off
byline: Arta Hyseni
agency: none
dateline: MITROVICA
published: 2023-08-30

{1s|Kosovo's prime minister} {1q|charged} on Wednesday {1c|that Serbia's army had handed rifles, vests and night sights to men who blocked a road near Zvečan last week}. {2c|“They were not shepherds. Shepherds do not carry thermal optics,”} {2s|Valdrin Krasniqaj} {2q|told} a hurriedly called news conference, a captured rifle on the table before him.

{3s|Belgrade} {3q|laughed off} {3c|the charge}. {4c|The rifle}, {4q|according to} {4s|Defence Minister Ratomir Bjelogrlić}, {4c|“can be bought in any bazaar from Bar to Batumi”}. {5c|Not a single Serbian soldier or cartridge had crossed the line}, {5,6s|he} {5q|said}, {6q|repeating} {6c|{7s|the president}'s {7q|pledge} in May {7c|to keep the army in barracks}}.

{8s|NATO's peacekeepers} {8q|could not confirm} {8c|{9s|Pristina}'s {9q|version} {9c|of events}}. {10c|“We saw masks. We did not see papers,”} {10q|said} {10s|a spokesman for the force, Lt. Col. Emidio Sartori}. {11s|He} {11q|declined to say} {11c|why his patrols had stayed at a distance}.

{12s|An EU envoy who met both sides} {12q|is believed to have warned} {12c|that money would be withheld}. {13s|Krasniqaj} {13q|called} {13c|the EU's even-handedness “moral laziness”}. {14s|The bloc's spokesman} {14q|said} {14c|it “would not dignify adjectives”}.

{15,16s|The Serb mayor of Zvečan}, for his part {15q|insisting} {15c|that the men were locals protecting their fields}, {16q|conceded} {16c|that he “did not know all the faces”}. Shops were shut in the north on Wednesday, and buses did not run.

{17s|Washington} {17q|urged} {17c|restraint}. {18s|U.S. officials, who asked for anonymity to discuss intelligence,} {18q|said} {18c|{22s|intercepted calls} {22q|suggested} {22c|“at minimum awareness” in Belgrade}}; {19s|the State Department} {19q|would not be drawn on} {19c|that}. {20s|Russia} {20q|accused} {20c|the West of “cooking another 1999”}. {21s|Bjelogrlić} {21q|has asked} {21c|for a copy of the serial number}.

---
1: position=accuses; speaker=Valdrin Krasniqaj; party=XKX; kind=named; channel=briefing; said=2023-08-30; level=0
2: position=alleges; speaker=Valdrin Krasniqaj; party=XKX; kind=named; channel=briefing; said=2023-08-30; level=0
3: position=dismisses; speaker=Serbia; party=SRB; kind=named; channel=none; said=2023-08-30; level=0
4: position=dismisses; speaker=Ratomir Bjelogrlić; party=SRB; kind=named; channel=none; said=2023-08-30; level=0
5: position=denies; speaker=Ratomir Bjelogrlić; party=SRB; kind=named; channel=none; said=2023-08-30; level=0
6: position=asserts; speaker=Ratomir Bjelogrlić; party=SRB; kind=named; channel=none; said=2023-08-30; level=0
7: position=pledges; speaker=president of Serbia; party=SRB; kind=role; channel=none; said=2023-05-01/2023-05-31; level=1
8: position=doubts; speaker=NATO peacekeepers; party=NATO; kind=collective; channel=none; said=2023-08-30; level=0
9: position=alleges; speaker=Kosovo; party=XKX; kind=named; channel=none; said=2023-08-30; level=1
10: position=doubts; speaker=Emidio Sartori; party=NATO; kind=named; channel=none; said=2023-08-30; level=0
11: position=declines; speaker=Emidio Sartori; party=NATO; kind=named; channel=none; said=2023-08-30; level=0
12: position=warns; speaker=EU envoy; party=EU; kind=role; channel=none; said=2023-08-30; level=0
13: position=condemns; speaker=Valdrin Krasniqaj; party=XKX; kind=named; channel=none; said=2023-08-30; level=0
14: position=declines; speaker=EU spokesman; party=EU; kind=role; channel=none; said=2023-08-30; level=0
15: position=denies; speaker=Serb mayor of Zvečan; party=none; kind=role; channel=none; said=2023-08-30; level=0
16: position=acknowledges; speaker=Serb mayor of Zvečan; party=none; kind=role; channel=none; said=2023-08-30; level=0
17: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2023-08-30; level=0
18: position=alleges; speaker=US officials; party=USA; kind=anonymous; channel=none; said=2023-08-30; level=0
19: position=declines; speaker=US State Department; party=USA; kind=named; channel=none; said=2023-08-30; level=0
20: position=accuses; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-08-30; level=0
21: position=demands; speaker=Ratomir Bjelogrlić; party=SRB; kind=named; channel=none; said=2023-08-30; level=0
22: position=alleges; speaker=intercepted calls; party=none; kind=document; channel=leak; said=/2023-08-30; level=1
