title: China says American plane hit, America says plane is hit
byline: none
agency: none
dateline: BEIJING
published: 2006-04-04

BEIJING, April 4 -- {1,2s|China} {1q|made solemn representation} Tuesday {1c|that an American scouting plane turned its body suddenly and knocked down a fighter of the Chinese People's navy}, {2q|demanding} {2c|sincere apology and full answering for the lost}.

{3c|"The facts are clear like water. The responsibility is completely with the side of America,"} {3,4s|Foreign Ministry spokesman Mr. Qiu Zhenhai} {3q|pointed out}, {4q|adding} {4c|that the pilot comrade Luo is being searched by 100 ships}.

{5s|The American side} {5q|holds} {5c|that its plane flew straight "as a bus"}. {6,7s|Admiral of the Pacific fleet, D. Whitmer,} {6q|denied} {6c|the turning}, {7q|accusing} {7c|the Chinese flyers of bumping games}. {8c|"{23s|We} {23q|told} them {23c|about it} in December, we shouted in January"}, {8s|he} {8q|said}. {9s|Qiu} {9q|negated} {9c|there was any telling}.

The scouting plane with 21 persons landed in Sanya after a fall of 2 thousand meters, and has become guarded by.

{10s|The U.S. Embassy} {10q|asked for} {10c|visit to the crew}. {11,12s|Hainan authorities} {11q|promised} {11c|the visit "at the ripe time"}, {12q|confirming} {12c|that the crew eats well}. {13s|One military person of Hainan}, not wanting name, {13q|admitted} {13c|the engineers already opened the noses of the plane}. {14s|Spokesman Qiu} {14q|had no information about} {14c|noses}.

{15s|President of U.S.A.} {15q|warned} {15c|that the matter is possible to hurt "what we are building"}. {16s|He} {16q|stopped short of} {16c|apology}. {17s|American scholars of China} {17q|doubted} {17c|that word "sorry" could be avoided}; {18s|one} {18q|joked} {18c|that Chinese have sorry in eleven ways and the Washington in none}.

{21s|Netizens} {21q|condemned} {21c|hegemony} in 70,000 messages before lunch. {22c|"My son flies carefully, he rides even bicycle carefully,"} {22s|father of pilot Luo} {22q|told} Xinhua.
---
1: position=alleges; speaker=China; party=CHN; kind=named; channel=none; said=2006-04-04; level=0
2: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=2006-04-04; level=0
3: position=accuses; speaker=Qiu Zhenhai; party=CHN; kind=named; channel=briefing; said=2006-04-04; level=0
4: position=asserts; speaker=Qiu Zhenhai; party=CHN; kind=named; channel=briefing; said=2006-04-04; level=0
5: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=2006-04-04; level=0
6: position=denies; speaker=D. Whitmer; party=USA; kind=named; channel=none; said=2006-04-04; level=0
7: position=accuses; speaker=D. Whitmer; party=USA; kind=named; channel=none; said=2006-04-04; level=0
8: position=alleges; speaker=D. Whitmer; party=USA; kind=named; channel=none; said=2006-04-04; level=0
9: position=denies; speaker=Qiu Zhenhai; party=CHN; kind=named; channel=briefing; said=2006-04-04; level=0
10: position=demands; speaker=US Embassy in China; party=USA; kind=named; channel=none; said=2006-04-04; level=0
11: position=pledges; speaker=Hainan authorities; party=CHN; kind=collective; channel=none; said=2006-04-04; level=0
12: position=confirms; speaker=Hainan authorities; party=CHN; kind=collective; channel=none; said=2006-04-04; level=0
13: position=acknowledges; speaker=Hainan military officer; party=CHN; kind=anonymous; channel=none; said=2006-04-04; level=0
14: position=declines; speaker=Qiu Zhenhai; party=CHN; kind=named; channel=briefing; said=2006-04-04; level=0
15: position=warns; speaker=President of the United States; party=USA; kind=role; channel=none; said=2006-04-04; level=0
16: position=declines; speaker=President of the United States; party=USA; kind=role; channel=none; said=2006-04-04; level=0
17: position=doubts; speaker=American China scholars; party=USA; kind=collective; channel=none; said=2006-04-04; level=0
18: position=asserts; speaker=American China scholar; party=USA; kind=anonymous; channel=none; said=2006-04-04; level=0
21: position=condemns; speaker=Chinese internet users; party=CHN; kind=collective; channel=social-media; said=2006-04-04; level=0
22: position=asserts; speaker=father of pilot Luo; party=CHN; kind=role; channel=state-media; said=2006-04-04; level=0
23: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2005-12-01/2005-12-31; level=1
