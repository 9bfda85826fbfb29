title: Lao guards fired first, Vietnam says; Vientiane says nobody fired
byline: none
agency: AP
dateline: HANOI, Vietnam
published: 1998-11-24

HANOI, Vietnam (AP) — {1s|Vietnamese forestry officials} {1q|said} Tuesday {1c|two rangers were wounded when Lao border guards opened fire on them to protect a gang of timber thieves}.

{2s|Laos} {2q|said} {2c|the border is one of friendship and was quiet}. {3s|A Foreign Ministry official in Vientiane, who spoke on condition of anonymity,} {3q|said} {3c|the guards in that district had not been issued bullets since the floods}. {4c|"Perhaps they coughed loudly,"} {4s|the official} {4q|remarked}.

{5s|A doctor in the town of Vinh} {5q|said} {5c|one ranger had a bullet in the hip}. {6s|The ranger, Le Cong Trinh,} {6q|told} a newspaper {6c|that the men who shot were laughing}. {7s|The newspaper} {7q|withdrew} {7c|the interview} a day later and {8s|its editor} {8q|had nothing to say} {8c|about it}.

{9s|Provincial party secretary Dang Van Khoat} {9q|said} {9c|the rangers might have strayed half a mile}. {10s|He} {10q|said} {10c|that this excused nobody, and that to shoot at a man with a compass was base}. {11s|He} {11q|urged} {11c|the Lao side to hand over the gang}.

{12s|A Thai timber buyer} {12q|said} {12c|he paid a Lao colonel by the log}. {13c|Everyone did,} {13s|he} {13q|went on}. {14s|The colonel's office} {14q|said} {14c|the colonel grew orchids}.

{17s|Vinh traders} {17q|said} {17c|rosewood fetches $900 a ton}. {18s|A second ranger} {18q|told} the doctor {18c|it had all been as Trinh described it}. {19s|Khoat} {19q|said} {19c|more rangers would be hired in the new year}.

{15s|The two governments} {15q|said in a brief joint statement} {15c|that a commission would walk the line after the rains}. {16s|A Western diplomat} {16q|doubted} {16c|it would walk far}.

{20s|Trinh's mother} {20q|blamed} {20c|the colonel and his orchids}.
---
1: position=alleges; speaker=Vietnamese forestry officials; party=VNM; kind=collective; channel=none; said=1998-11-24; level=0
2: position=denies; speaker=Laos; party=LAO; kind=named; channel=none; said=1998-11-24; level=0
3: position=denies; speaker=a Lao Foreign Ministry official; party=LAO; kind=anonymous; channel=none; said=1998-11-24; level=0
4: position=dismisses; speaker=a Lao Foreign Ministry official; party=LAO; kind=anonymous; channel=none; said=1998-11-24; level=0
5: position=confirms; speaker=a doctor in Vinh; party=VNM; kind=anonymous; channel=none; said=1998-11-24; level=0
6: position=alleges; speaker=Le Cong Trinh; party=VNM; kind=named; channel=interview; said=/1998-11-24; level=0
7: position=acknowledges; speaker=a Vietnamese newspaper; party=VNM; kind=role; channel=none; said=/1998-11-24; level=0
8: position=declines; speaker=editor of a Vietnamese newspaper; party=VNM; kind=role; channel=none; said=1998-11-24; level=0
9: position=acknowledges; speaker=Dang Van Khoat; party=VNM; kind=named; channel=none; said=1998-11-24; level=0
10: position=condemns; speaker=Dang Van Khoat; party=VNM; kind=named; channel=none; said=1998-11-24; level=0
11: position=demands; speaker=Dang Van Khoat; party=VNM; kind=named; channel=none; said=1998-11-24; level=0
12: position=acknowledges; speaker=a Thai timber buyer; party=THA; kind=anonymous; channel=none; said=1998-11-24; level=0
13: position=alleges; speaker=a Thai timber buyer; party=THA; kind=anonymous; channel=none; said=1998-11-24; level=0
14: position=denies; speaker=office of a Lao colonel; party=LAO; kind=role; channel=none; said=1998-11-24; level=0
15: position=pledges; speaker=Vietnam and Laos; party=none; kind=collective; channel=statement; said=1998-11-24; level=0
16: position=doubts; speaker=a Western diplomat; party=none; kind=anonymous; channel=none; said=1998-11-24; level=0
17: position=asserts; speaker=traders in Vinh; party=VNM; kind=collective; channel=none; said=1998-11-24; level=0
18: position=confirms; speaker=a Vietnamese ranger; party=VNM; kind=anonymous; channel=none; said=1998-11-24; level=0
19: position=pledges; speaker=Dang Van Khoat; party=VNM; kind=named; channel=none; said=1998-11-24; level=0
20: position=accuses; speaker=mother of Le Cong Trinh; party=VNM; kind=role; channel=none; said=1998-11-24; level=0
