title: Indian army say tents are Chinese, Chinese army say also tents are Chinese
byline: none
agency: none
dateline: NEW DELHI
published: 2013-05-02

New Delhi, May 2 — {1s|India} {1q|has accused} {1c|the Chinese troops of planting five tents nineteen kilometer deep inside Ladakh}, and {2s|China} {2q|has replied} {2c|that tents are at home}.

{3c|"Our soldiers never crossed the line even one footstep,"} {3s|spokeswoman of Chinese Foreign Ministry Mrs. Hou Liping} {3q|expressed} on the Thursday press meet. {4s|She} {4q|refuted} {4c|{5s|Indian media}'s {5q|hype} {5c|that helicopters throw food to the soldiers}}. {6c|The two sides are "in smooth communicating"}, {6s|she} {6q|stressed}.

{7s|A colonel of Indian army who did not let out his name} {7q|revealed} {7c|that the Chinese camp has one dog and one banner in English}. {8s|The banner} {8q|is reading}: {8c|"You are in the Chinese side."} {9s|The colonel} {9q|couldn't tell} {9c|about the helicopters}.

{10s|The foreign minister Salil Khurana-Bose} {10q|belittled} {10c|the matter as "a pimple"}, that made anger. {11s|The opposition} {11q|demanded} {11c|his head} and {12s|its leader Mr. Jagmohan Tripathi} {12q|asked} {12c|"how many pimples makes a disease?"} {13s|The minister} later {13q|admitted} {13c|the word was unlucky}.

Since April 15 the Indian soldiers pitched their own tents at 300 meters, and the both armies is looking each other with telescope under the cold of.

{14s|A former ambassador in Peking, Mr. Vikas Menon,} {14q|doubted} {14c|that local commander did it alone}. {15c|In his idea, Beijing does not like the bunkers of Chumar}, {15q|so believes} {15s|he}. {16s|Two Indian officials} {16q|confirmed} {16c|that {17s|China} {17q|asked} at the flag meeting {17c|to break the bunkers}}. {18s|The defence ministry} {18q|kept mum about} {18c|bunkers}.

{19s|Premier of China} {19q|promised} last month {19c|"to handle the frontier with a wisdom of old neighbours"}. His visit is for May 20, with {20c|the tents}, {20q|it is hoped}, {20c|being folded before}.
---
1: position=accuses; speaker=India; party=IND; kind=named; channel=none; said=2013-05-02; level=0
2: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2013-05-02; level=0
3: position=denies; speaker=Hou Liping; party=CHN; kind=named; channel=briefing; said=2013-05-02; level=0
4: position=denies; speaker=Hou Liping; party=CHN; kind=named; channel=briefing; said=2013-05-02; level=0
5: position=alleges; speaker=Indian media; party=IND; kind=collective; channel=report; said=/2013-05-02; level=1
6: position=asserts; speaker=Hou Liping; party=CHN; kind=named; channel=briefing; said=2013-05-02; level=0
7: position=alleges; speaker=Indian army colonel; party=IND; kind=anonymous; channel=none; said=2013-05-02; level=0
8: position=alleges; speaker=banner at the Chinese camp; party=CHN; kind=document; channel=none; said=2013-05-02; level=0
9: position=declines; speaker=Indian army colonel; party=IND; kind=anonymous; channel=none; said=2013-05-02; level=0
10: position=dismisses; speaker=Salil Khurana-Bose; party=IND; kind=named; channel=none; said=2013-05-02; level=0
11: position=demands; speaker=Indian opposition; party=IND; kind=named; channel=none; said=2013-05-02; level=0
12: position=doubts; speaker=Jagmohan Tripathi; party=IND; kind=named; channel=none; said=2013-05-02; level=0
13: position=acknowledges; speaker=Salil Khurana-Bose; party=IND; kind=named; channel=none; said=2013-05-02; level=0
14: position=doubts; speaker=Vikas Menon; party=IND; kind=named; channel=none; said=2013-05-02; level=0
15: position=alleges; speaker=Vikas Menon; party=IND; kind=named; channel=none; said=2013-05-02; level=0
16: position=confirms; speaker=two Indian officials; party=IND; kind=anonymous; channel=none; said=2013-05-02; level=0
17: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=/2013-05-02; level=1
18: position=declines; speaker=Indian defence ministry; party=IND; kind=named; channel=none; said=2013-05-02; level=0
19: position=pledges; speaker=Premier of China; party=CHN; kind=role; channel=none; said=2013-04-01/2013-04-30; level=0
20: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2013-05-02; level=0
