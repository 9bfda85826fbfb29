title: London withdraws part of claim on Iraqi furnace order
byline: Desmond Kilbride
agency: AP
dateline: LONDON
published: 2003-03-10

LONDON (AP) -- {1,3s|The British government} {1q|backed away from} {1c|{2s|its} own {2q|claim} {2c|that Iraq tried to buy a vacuum furnace from Slovenia for a bomb program}}, {3q|saying} {3c|the letter behind it "cannot be authenticated."}

{4c|"We acted in good faith, on a letter that fooled better men,"} {4,5s|Junior Defense Minister Philip Garrowby} {4q|said} at a news conference, {5q|refusing to say} {5c|which agency had supplied the letter}.

{6s|U.N. nuclear inspectors} {6q|had voiced doubt} {6c|about it} for weeks. {7c|The letterhead named a ministry abolished in 1996}, {7q|according to} {7s|two officials at the agency's headquarters in Vienna, who asked not to be named}.

{8s|Baghdad} {8q|made merry over} {8c|the climbdown}. {9c|"First {10s|London} {10q|says} {10c|we have a furnace}, then it has a letter, now it has nothing,"} {9s|Gen. Amer Khudayr al-Samarra'i} {9q|told} reporters. {11s|He} {11q|insisted} again {11c|that Iraq has no weapons of mass destruction}.

{12s|Washington}, which built a page of a February dossier on the order, {12q|stopped short of} {12c|a retraction}. {13s|White House spokesman Craig Lindeman} {13q|said} {13c|{14s|the president}'s {14q|view} {14c|of the Iraqi threat} "does not hang on one oven."}

Slovenia has made such furnaces for dental laboratories since the Yugoslav era.

{15s|The Slovene company} {15q|denied} {15c|that it ever received an order from Iraq}. {16,17s|It} {16q|did acknowledge} {16c|a price inquiry from a trader in Jordan}, {17q|describing} {17c|him as "persistent, and bad at chemistry."}

{18s|Opposition Liberal Democrats} {18q|called for} {18c|a full list of the claims in the dossier that rest on the same source}. {19c|"{20s|Ministers} {20q|promise} {20c|candor} once the ink is shown to be wet,"} {19s|lawmaker Harriet Doune} {19q|said}.
---
1: position=acknowledges; speaker=British government; party=GBR; kind=named; channel=none; said=2003-03-10; level=0
2: position=alleges; speaker=British government; party=GBR; kind=named; channel=none; said=/2003-03-10; level=1
3: position=acknowledges; speaker=British government; party=GBR; kind=named; channel=none; said=2003-03-10; level=0
4: position=acknowledges; speaker=Philip Garrowby; party=GBR; kind=named; channel=briefing; said=2003-03-10; level=0
5: position=declines; speaker=Philip Garrowby; party=GBR; kind=named; channel=briefing; said=2003-03-10; level=0
6: position=doubts; speaker=UN nuclear inspectors; party=IAEA; kind=collective; channel=none; said=/2003-03-10; level=0
7: position=alleges; speaker=two IAEA officials; party=IAEA; kind=anonymous; channel=none; said=2003-03-10; level=0
8: position=dismisses; speaker=Iraq; party=IRQ; kind=named; channel=none; said=2003-03-10; level=0
9: position=dismisses; speaker=Amer Khudayr al-Samarra'i; party=IRQ; kind=named; channel=briefing; said=2003-03-10; level=0
10: position=alleges; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=/2003-03-10; level=1
11: position=denies; speaker=Amer Khudayr al-Samarra'i; party=IRQ; kind=named; channel=briefing; said=2003-03-10; level=0
12: position=declines; speaker=United States; party=USA; kind=named; channel=none; said=2003-03-10; level=0
13: position=dismisses; speaker=Craig Lindeman; party=USA; kind=named; channel=briefing; said=2003-03-10; level=0
14: position=asserts; speaker=U.S. president; party=USA; kind=role; channel=none; said=/2003-03-10; level=1
15: position=denies; speaker=Slovene furnace company; party=none; kind=role; channel=none; said=2003-03-10; level=0
16: position=acknowledges; speaker=Slovene furnace company; party=none; kind=role; channel=none; said=2003-03-10; level=0
17: position=asserts; speaker=Slovene furnace company; party=none; kind=role; channel=none; said=2003-03-10; level=0
18: position=demands; speaker=Liberal Democrats; party=GBR; kind=collective; channel=none; said=2003-03-10; level=0
19: position=doubts; speaker=Harriet Doune; party=GBR; kind=named; channel=none; said=2003-03-10; level=0
20: position=pledges; speaker=British ministers; party=GBR; kind=collective; channel=none; said=/2003-03-10; level=1
