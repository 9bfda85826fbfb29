title: (2nd LD) N. Korea says South's drone fell near Nampho; Seoul 'has none missing'
byline: Bae Yoon-seul
agency: Yonhap
dateline: SEOUL
published: 2024-10-30

SEOUL, Oct. 30 (Yonhap) -- {1s|North Korea} {1q|said} Wednesday {1c|that a South Korean military drone had dropped leaflets over Nampho and crashed into a salt field}, while {2s|Seoul} {2q|said} {2c|it was short of nothing with wings}.

{3s|The North's defense ministry} {3q|said in a statement carried by the Korean Central News Agency} {3c|that the flight record of the machine began on an island near Incheon}. {4c|"One more, and the island will not be on the chart,"} {4s|it} {4q|said}.

{5c|"Every unmanned aircraft of our military slept in its shed,"} {5s|Col. Pyo Dong-hyeok, spokesman for the Joint Chiefs of Staff,} {5q|told} a regular briefing. {6c|Whether a civilian had flown one was a thing for the police to find out}, {6s|he} {6q|said}.

{7s|A military source} {7q|said} {7c|the picture from the salt field showed "a broken kite with a sticker on."}

{8s|Rep. Gu Mi-ran of the opposition Democratic Party} {8q|said} {8c|soldiers of the drone command had loaded a van on Oct. 8, on the word of the presidential office}. {9s|The presidential office} {9q|said} {9c|it gave no such word}.

{10s|A group of defectors in Gimpo} {10q|said} {10c|it had sent 300,000 leaflets this year, by balloon and "now and then otherwise,"} {11s|its head, Tak Cheol-min,} {11q|adding} {11c|that others would follow on the first north-going wind}.

{12s|The United Nations Command} {12q|said} {12c|it had been shown neither machine nor record and could not side with either}. {16s|Beijing} {16q|put the blame on} {16c|“broadcasters of hatred” in Seoul}. {13s|China} {13q|said} {13c|both Koreas should stay on their own side of the sky}.

{14s|The mayor of Yeonpyeong} {14q|said} {14c|playing with people's lives for a scrap of paper was beneath any officer}. {15c|Ferries were running as usual}, {15s|he} {15q|noted}.
---
1: position=alleges; speaker=North Korea; party=PRK; kind=named; channel=none; said=2024-10-30; level=0
2: position=denies; speaker=South Korea; party=KOR; kind=named; channel=none; said=2024-10-30; level=0
3: position=alleges; speaker=North Korean defense ministry; party=PRK; kind=named; channel=state-media; said=2024-10-30; level=0
4: position=warns; speaker=North Korean defense ministry; party=PRK; kind=named; channel=state-media; said=2024-10-30; level=0
5: position=denies; speaker=Pyo Dong-hyeok; party=KOR; kind=named; channel=briefing; said=2024-10-30; level=0
6: position=declines; speaker=Pyo Dong-hyeok; party=KOR; kind=named; channel=briefing; said=2024-10-30; level=0
7: position=dismisses; speaker=a South Korean military source; party=KOR; kind=anonymous; channel=none; said=2024-10-30; level=0
8: position=alleges; speaker=Gu Mi-ran; party=KOR; kind=named; channel=none; said=2024-10-30; level=0
9: position=denies; speaker=South Korean presidential office; party=KOR; kind=named; channel=none; said=2024-10-30; level=0
10: position=acknowledges; speaker=group of defectors in Gimpo; party=none; kind=named; channel=none; said=2024-10-30; level=0
11: position=pledges; speaker=Tak Cheol-min; party=none; kind=named; channel=none; said=2024-10-30; level=0
12: position=doubts; speaker=United Nations Command; party=none; kind=named; channel=none; said=2024-10-30; level=0
13: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=2024-10-30; level=0
14: position=condemns; speaker=mayor of Yeonpyeong; party=KOR; kind=role; channel=none; said=2024-10-30; level=0
15: position=asserts; speaker=mayor of Yeonpyeong; party=KOR; kind=role; channel=none; said=2024-10-30; level=0
16: position=accuses; speaker=China; party=CHN; kind=named; channel=none; said=2024-10-30; level=0
