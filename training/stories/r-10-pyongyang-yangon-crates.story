title: Myanmar says ship brought cement, not Korean rockets
byline: none
agency: Yonhap
dateline: SEOUL
published: 2008-12-04

SEOUL, Dec. 4 (Yonhap) -- {1s|A South Korean lawmaker} {1q|said} Thursday {1c|that a North Korean freighter unloaded multiple rocket launchers at Thilawa port in October under cover of a storm}.

{2c|"The intelligence agency reported this to us behind closed doors,"} {2s|Rep. Chae Byung-moon} {2q|told} reporters at the National Assembly. {3s|The National Intelligence Service} {3q|would say neither} {3c|that it had nor that it had not}.

{4s|The military government in Myanmar} {4q|said} {4c|the ship discharged 3,000 tons of cement}. {5c|"The cement is in our roads. You may drive on it,"} {5s|a Ministry of Transport official} {5q|said in comments carried by the state daily}. {6s|North Korea's official news agency} {6q|wrote} {6c|that the lawmaker had been "dreaming with his eyes open"}.

{7s|An exile group based in Thailand} {7q|said} {7c|dock workers were sent home for two nights and soldiers did the lifting}. {8s|A worker who crossed the border last month} {8q|told} Yonhap {8c|the crates took four men each}. {9c|He had been told they were tractor parts,} {9s|the man} {9q|said}.

{10s|Chae} {10q|stressed} {10c|that rockets paid for with rice would end in the hands of men who shoot at monks}. {11s|He} {11q|said} {11c|Seoul should stop the next ship at sea}. {12s|A Foreign Ministry official} {12q|said} {12c|there was no legal basis for stopping it}.

{13s|Washington} {13q|said} {13c|it had not seen enough to conclude anything}. {14s|A U.S. official} {14q|later conceded} {14c|that a destroyer had followed the ship for six days and lost it}.

{17s|Another lawmaker on the committee} {17q|said} {17c|the agency had indeed told them so}.

{15s|Kwon Hye-rim, a professor at a Seoul graduate school,} {15q|said} {15c|the two capitals restored relations in 2007 after 24 years}. {16s|She} {16q|said} {16c|trade between them would be worth watching}.

{18s|Chae's party} {18q|held} {18c|the junta responsible for the arming of "every bandit from Rakhine to the Golden Triangle"}.
---
1: position=alleges; speaker=Chae Byung-moon; party=KOR; kind=named; channel=briefing; said=2008-12-04; level=0
2: position=alleges; speaker=Chae Byung-moon; party=KOR; kind=named; channel=briefing; said=2008-12-04; level=0
3: position=declines; speaker=National Intelligence Service; party=KOR; kind=named; channel=none; said=2008-12-04; level=0
4: position=denies; speaker=Myanmar; party=MMR; kind=named; channel=none; said=2008-12-04; level=0
5: position=denies; speaker=a Myanmar Ministry of Transport official; party=MMR; kind=anonymous; channel=state-media; said=2008-12-04; level=0
6: position=dismisses; speaker=North Korea; party=PRK; kind=named; channel=state-media; said=2008-12-04; level=0
7: position=alleges; speaker=an exile group based in Thailand; party=none; kind=collective; channel=none; said=2008-12-04; level=0
8: position=alleges; speaker=a dock worker from Thilawa; party=none; kind=anonymous; channel=interview; said=2008-12-04; level=0
9: position=asserts; speaker=a dock worker from Thilawa; party=none; kind=anonymous; channel=interview; said=2008-12-04; level=0
10: position=condemns; speaker=Chae Byung-moon; party=KOR; kind=named; channel=briefing; said=2008-12-04; level=0
11: position=demands; speaker=Chae Byung-moon; party=KOR; kind=named; channel=briefing; said=2008-12-04; level=0
12: position=asserts; speaker=a South Korean Foreign Ministry official; party=KOR; kind=anonymous; channel=none; said=2008-12-04; level=0
13: position=doubts; speaker=United States; party=USA; kind=named; channel=none; said=2008-12-04; level=0
14: position=acknowledges; speaker=a U.S. official; party=USA; kind=anonymous; channel=none; said=2008-12-04; level=0
15: position=asserts; speaker=Kwon Hye-rim; party=KOR; kind=named; channel=none; said=2008-12-04; level=0
16: position=asserts; speaker=Kwon Hye-rim; party=KOR; kind=named; channel=none; said=2008-12-04; level=0
17: position=confirms; speaker=a South Korean lawmaker; party=KOR; kind=anonymous; channel=none; said=2008-12-04; level=0
18: position=accuses; speaker=Chae Byung-moon's party; party=KOR; kind=role; channel=none; said=2008-12-04; level=0
