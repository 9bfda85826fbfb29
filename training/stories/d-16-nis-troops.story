title: (LEAD) Spy agency: N. Korean crews fired rockets near Belgorod; Moscow silent, then scornful
byline: Seo Ha-rin
agency: Yonhap
dateline: SEOUL
published: 2024-12-12

SEOUL, Dec. 12 (Yonhap) -- {1,2s|South Korea's spy agency} {1q|told} lawmakers Thursday {1c|that North Korean crews had fired multiple rocket launchers from Russian soil for at least two weeks}, {2q|estimating} {2c|their losses at "some 30 dead."}

{3c|{4s|The agency} {4q|assesses} {4c|that the crews work under Russian command}}, {3s|Rep. Noh Jae-kyung of the intelligence committee} {3q|said} after the closed-door briefing. {5s|Noh} {5q|gave no details on} {5c|the sources}.

{6s|The Kremlin} at first {6q|refused to comment on} {6c|the report}; by evening {7s|its spokesman} {7q|was deriding} {7c|{8s|Seoul}'s {8q|allegation} {8c|of a foreign artillery unit} as "bookkeeping of ghosts."}

The North has been silent since October, when {10s|a vice foreign minister} {10q|said} {10c|any such deployment "would conform with international law"} -- {11c|a remark} {11s|experts} {11q|read as} {11c|half an admission}.

{12,13s|Defense Minister Gu Bon-seok} {12q|condemned} {12c|the deployment as "a sale of the people's sons"} and {13q|warned} {13c|that Seoul could supply weapons to Kyiv "in stages."} {14s|An opposition lawmaker, Pyo Min-ah,} {14q|accused} {14c|him of "looking for a war to hide behind."}

{15s|Ukraine} {15q|confirmed} {15c|the agency's account}, {16s|the Pentagon} {16q|saying} only {16c|that it was "aware of the {17s|Ukrainian} {17q|reports} {17c|of launchers}"}.

{18s|China} {18q|had no information on} {18c|the matter}.

The two countries' mutual defense treaty, signed in Pyongyang in June, entered into force on Dec. 4. The rocket launchers, with 22 tubes on an eight-wheeled truck, were first paraded in 1985.

{20s|A defector who once served in a 240-mm battery} {20q|told} Yonhap {20c|the crews were paid in party cards, not money}. {21c|"Their mothers hear nothing. Mine heard nothing,"} {21s|he} {21q|said}.
---
1: position=alleges; speaker=National Intelligence Service; party=KOR; kind=named; channel=briefing; said=2024-12-12; level=0
2: position=alleges; speaker=National Intelligence Service; party=KOR; kind=named; channel=briefing; said=2024-12-12; level=0
3: position=asserts; speaker=Noh Jae-kyung; party=KOR; kind=named; channel=none; said=2024-12-12; level=0
4: position=alleges; speaker=National Intelligence Service; party=KOR; kind=named; channel=briefing; said=2024-12-12; level=1
5: position=declines; speaker=Noh Jae-kyung; party=KOR; kind=named; channel=none; said=2024-12-12; level=0
6: position=declines; speaker=Russian presidency; party=RUS; kind=named; channel=none; said=2024-12-12; level=0
7: position=dismisses; speaker=spokesman of the Russian presidency; party=RUS; kind=role; channel=none; said=2024-12-12; level=0
8: position=alleges; speaker=South Korea; party=KOR; kind=named; channel=none; said=/2024-12-12; level=1
10: position=asserts; speaker=a North Korean vice foreign minister; party=PRK; kind=role; channel=none; said=2024-10-01/2024-10-31; level=0
11: position=asserts; speaker=experts; party=none; kind=collective; channel=none; said=/2024-12-12; level=0
12: position=condemns; speaker=Gu Bon-seok; party=KOR; kind=named; channel=none; said=2024-12-12; level=0
13: position=warns; speaker=Gu Bon-seok; party=KOR; kind=named; channel=none; said=2024-12-12; level=0
14: position=accuses; speaker=Pyo Min-ah; party=KOR; kind=named; channel=none; said=2024-12-12; level=0
15: position=confirms; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2024-12-12; level=0
16: position=asserts; speaker=Pentagon; party=USA; kind=named; channel=none; said=2024-12-12; level=0
17: position=alleges; speaker=Ukraine; party=UKR; kind=named; channel=none; said=/2024-12-12; level=1
18: position=declines; speaker=China; party=CHN; kind=named; channel=none; said=2024-12-12; level=0
20: position=alleges; speaker=a North Korean defector; party=none; kind=anonymous; channel=interview; said=2024-12-12; level=0
21: position=alleges; speaker=a North Korean defector; party=none; kind=anonymous; channel=interview; said=2024-12-12; level=0
