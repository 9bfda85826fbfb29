title: Romanian mine: fish died of cold
byline: Zsófia Berényi
agency: none
dateline: SATU MARE
published: 2000-03-17

SATU MARE — {1s|The mine} {1q|says} {1c|the fish died of cold}. {2s|Hungary} {2q|says} {2c|they died of cyanide, and that it came down the Lăpuş from the mine's pond on the night of the 10th}.

{3s|Silviu Moraru, the manager,} {3q|said} on Friday {3c|that his dam was dry on the outside, as a dam should be}. {4c|“If Budapest smells almonds it should stop baking,”} {4s|he} {4q|said}.

{5s|Water samples from the border bridge} {5q|show} {5c|cyanide at 90 times the limit}; {6s|the Romanian water board} {6q|found} {6c|the same in its own bottles}. {7c|“I sign under the Hungarian figure,”} {7s|its chemist, Doina Hategan,} {7q|said}. {8c|Which of three mines upstream it belongs to, a bottle does not say}, {8s|she} {8q|added}.

{9s|A watchman} {9q|told} the police {9c|that he had rung the manager at 11 at night to say the crest was going}. {10c|{11s|He} {11q|said} {11c|it could wait for the day shift},} {10s|the watchman} {10q|recalled}. {12s|Moraru} {12q|agreed} {12c|there had been a call}. {13c|Its subject was a private matter}, {13s|he} {13q|said}, and {13c|would remain one}.

{14s|The owners, in Perth,} {14q|wrote} to shareholders {14c|that they would pay for whatever a court found was theirs}. {15s|Hungarian Environment Minister Pál Gonda} {15q|said} {15c|the gold must stop flowing till then}. {16c|The Tisza is a corpse, and it is the mine that has killed it}, {16s|he} {16q|went on}.

{17s|Serbian officials downstream} {17q|said} {17c|the plume would pass Senta on Sunday and that no one there should drink, wash or water a cow}. {18c|Rain is due}, {18s|the weather service} {18q|said}.
---
1: position=denies; speaker=Romanian mine; party=none; kind=named; channel=none; said=2000-03-17; level=0
2: position=alleges; speaker=Hungary; party=HUN; kind=named; channel=none; said=2000-03-17; level=0
3: position=denies; speaker=Silviu Moraru; party=none; kind=named; channel=none; said=2000-03-17; level=0
4: position=dismisses; speaker=Silviu Moraru; party=none; kind=named; channel=none; said=2000-03-17; level=0
5: position=asserts; speaker=water samples; party=none; kind=document; channel=none; said=/2000-03-17; level=0
6: position=confirms; speaker=Romanian water board; party=ROU; kind=named; channel=none; said=/2000-03-17; level=0
7: position=confirms; speaker=Doina Hategan; party=ROU; kind=named; channel=none; said=2000-03-17; level=0
8: position=doubts; speaker=Doina Hategan; party=ROU; kind=named; channel=none; said=2000-03-17; level=0
9: position=alleges; speaker=a watchman; party=none; kind=anonymous; channel=none; said=2000-03-17; level=0
10: position=alleges; speaker=a watchman; party=none; kind=anonymous; channel=none; said=2000-03-17; level=0
11: position=dismisses; speaker=Silviu Moraru; party=none; kind=named; channel=none; said=2000-03-10; level=1
12: position=acknowledges; speaker=Silviu Moraru; party=none; kind=named; channel=none; said=2000-03-17; level=0
13: position=declines; speaker=Silviu Moraru; party=none; kind=named; channel=none; said=2000-03-17; level=0
14: position=pledges; speaker=owners of the mine; party=none; kind=collective; channel=letter; said=2000-03-17; level=0
15: position=demands; speaker=Pál Gonda; party=HUN; kind=named; channel=none; said=2000-03-17; level=0
16: position=accuses; speaker=Pál Gonda; party=HUN; kind=named; channel=none; said=2000-03-17; level=0
17: position=warns; speaker=Serbian officials; party=SRB; kind=collective; channel=none; said=2000-03-17; level=0
18: position=asserts; speaker=weather service; party=none; kind=named; channel=none; said=2000-03-17; level=0
