title: China halts some U.S. soy over beetles; Washington smells politics
byline: Ellen Prchal and Zhuo Min
agency: none
dateline: BEIJING
published: 2018-05-11

BEIJING, May 11 - {1s|China's customs service} {1q|said} on Friday {1c|it had turned away three cargoes of U.S. soybeans because of a live weevil}, a decision {2s|American traders} {2q|put down to} {2c|the tariff quarrel rather than the insect}.

{3c|"The weevil has no passport. It was found, it was photographed,"} {3s|quarantine official Geng Lifang} {3q|told} state broadcaster CCTV. {4s|She} {4q|dismissed} {4c|talk of retaliation as "imaginative".}

{5,6s|The U.S. Trade Representative's office} {5q|accused} {5c|Beijing of "weaponizing the magnifying glass"} and {6q|urged} {6c|it to release the ships}. {7s|A spokesman} {7q|would not say} {7c|whether the issue would be raised in Washington next week}, when {8c|Vice Premier Fang Jiarui} {8q|is expected to} {8c|arrive for talks}.

{9s|Three traders in Dalian} {9q|said} {9c|{10s|port staff} {10q|had told} them in April {10c|to book Brazilian beans}}. {11s|The port} {11q|denied} {11c|issuing such advice}. {12s|One trader} {12q|showed} {12c|a text message that read: "South, not north."}

Soybean futures fell 2.6 percent in Chicago. A bushel now costs less than the diesel needed to take it from Bismarck to the river.

{13c|"I don't know if it's a bug or a bluff, and my banker doesn't care,"} {13q|said} {13s|Curt Amundson, who farms 4,000 acres near Jamestown, North Dakota}. {14s|Farm-state senators} {14q|warned} {14c|that a third of growers might not plant again}. {15s|President Whitlock} {15q|tweeted} {15c|that farmers were "patriots, and will be taken care of BIG."} {16s|The Agriculture Department} {16q|confirmed} {16c|a relief program was being drafted}, though {17s|its chief economist} {17q|voiced doubts} {17c|about its size}.

{18s|Beijing}, {19s|which} {19q|maintains} {19c|that it does not want a trade war}, {18q|pledged} {18c|to fight one "to the last bean" if pushed}.
---
1: position=asserts; speaker=China's customs service; party=CHN; kind=named; channel=none; said=2018-05-11; level=0
2: position=alleges; speaker=American soybean traders; party=USA; kind=collective; channel=none; said=2018-05-11; level=0
3: position=alleges; speaker=Geng Lifang; party=CHN; kind=named; channel=state-media; said=2018-05-11; level=0
4: position=dismisses; speaker=Geng Lifang; party=CHN; kind=named; channel=state-media; said=2018-05-11; level=0
5: position=accuses; speaker=US Trade Representative's office; party=USA; kind=named; channel=none; said=2018-05-11; level=0
6: position=demands; speaker=US Trade Representative's office; party=USA; kind=named; channel=none; said=2018-05-11; level=0
7: position=declines; speaker=US Trade Representative spokesman; party=USA; kind=role; channel=none; said=2018-05-11; level=0
8: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2018-05-11; level=0
9: position=alleges; speaker=three traders in Dalian; party=CHN; kind=anonymous; channel=none; said=2018-05-11; level=0
10: position=demands; speaker=Dalian port staff; party=CHN; kind=collective; channel=none; said=2018-04-01/2018-04-30; level=1
11: position=denies; speaker=Dalian port; party=CHN; kind=named; channel=none; said=2018-05-11; level=0
12: position=alleges; speaker=trader in Dalian; party=CHN; kind=anonymous; channel=none; said=2018-05-11; level=0
13: position=doubts; speaker=Curt Amundson; party=USA; kind=named; channel=interview; said=2018-05-11; level=0
14: position=warns; speaker=US farm-state senators; party=USA; kind=collective; channel=none; said=2018-05-11; level=0
15: position=pledges; speaker=President Whitlock; party=USA; kind=named; channel=social-media; said=2018-05-11; level=0
16: position=confirms; speaker=US Agriculture Department; party=USA; kind=named; channel=none; said=2018-05-11; level=0
17: position=doubts; speaker=chief economist of the US Agriculture Department; party=USA; kind=role; channel=none; said=2018-05-11; level=0
18: position=pledges; speaker=China; party=CHN; kind=named; channel=none; said=2018-05-11; level=0
19: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=/2018-05-11; level=0
