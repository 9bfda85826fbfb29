title: Berlin contradicts Berlin on torpedo parts for Turkey
byline: Jutta Hennings
agency: dpa
dateline: Berlin
published: 2019-02-14

Berlin (dpa) – {1s|The German economy ministry} {1q|conceded} on Thursday {1c|that it had licensed torpedo parts for Turkey in 2018}, four months after {2s|the foreign ministry} {2q|told} parliament {2c|that no naval exports to Ankara had been approved}.

{3s|A written reply to a question by the Greens} {3q|lists} {3c|17 licences worth 22 million euros}. {4c|“{5s|The foreign minister}'s {5q|statement} {5c|that there was nothing} was not a slip, it was an untruth,”} {4s|Green lawmaker Friedemann Oelze} {4q|said}. {6s|He} {6q|called on} {6c|the minister to come before the committee}.

{7,9s|Deputy spokeswoman Henrike Baltzer} {7q|rejected} {7c|{8s|Oelze}'s {8q|accusation} {8c|of deceit}}, {9q|arguing} {9c|that spare parts did not count as “naval exports”}. {10s|She} {10q|left open} {10c|who had drawn that line}.

Turkey buys its submarines from a yard in Kiel. {11s|The yard} {11q|does not comment on} {11c|individual orders}.

{12s|Ankara} {12q|reacted with irritation to} {12c|the debate}. {13s|Defence Minister Levent Karasu} {13q|was quoted as saying} by the Anadolu agency {13c|that {14s|German} {14q|fears} {14c|of the boats turning up off Cyprus} were “imported from Athens”}. {15s|He} {15q|ruled out} {15c|any new end-use undertaking}; {16s|Greece} {16q|pleaded for} {16c|exactly that}.

Within the coalition, the Social Democrats are under strain. {17s|Their defence expert, Ruprecht Sielaff,} {17q|described} {17c|the 2018 licences as “hard to explain to anybody with a map”}, while {18s|the Chancellery} {18q|sees} {18c|no reason to act}. {19s|One party source} {19q|confirmed} {19c|a {20s|Spiegel} {20q|report} {20c|that the two ministries had argued for weeks over the wording}}.

A first batch of parts left Kiel by lorry in May 2018, six weeks before the snap election in Turkey.

{21s|The Federal Government} {21q|has promised} {21c|a revised reply by March 1}.
---
1: position=acknowledges; speaker=German economy ministry; party=DEU; kind=named; channel=statement; said=2019-02-14; level=0
2: position=denies; speaker=German foreign ministry; party=DEU; kind=named; channel=none; said=2018-10-01/2018-10-31; level=0
3: position=confirms; speaker=written reply to the Greens; party=DEU; kind=document; channel=report; said=/2019-02-14; level=0
4: position=alleges; speaker=Friedemann Oelze; party=DEU; kind=named; channel=none; said=2019-02-14; level=0
5: position=denies; speaker=German foreign minister; party=DEU; kind=role; channel=none; said=2018-10-01/2018-10-31; level=1
6: position=demands; speaker=Friedemann Oelze; party=DEU; kind=named; channel=none; said=2019-02-14; level=0
7: position=denies; speaker=Henrike Baltzer; party=DEU; kind=named; channel=briefing; said=2019-02-14; level=0
8: position=accuses; speaker=Friedemann Oelze; party=DEU; kind=named; channel=none; said=2019-02-14; level=1
9: position=asserts; speaker=Henrike Baltzer; party=DEU; kind=named; channel=briefing; said=2019-02-14; level=0
10: position=declines; speaker=Henrike Baltzer; party=DEU; kind=named; channel=briefing; said=2019-02-14; level=0
11: position=declines; speaker=Kiel shipyard; party=none; kind=role; channel=none; said=2019-02-14; level=0
12: position=condemns; speaker=Turkey; party=TUR; kind=named; channel=none; said=2019-02-14; level=0
13: position=dismisses; speaker=Levent Karasu; party=TUR; kind=named; channel=state-media; said=2019-02-14; level=0
14: position=warns; speaker=Germany; party=DEU; kind=named; channel=none; said=/2019-02-14; level=1
15: position=denies; speaker=Levent Karasu; party=TUR; kind=named; channel=none; said=2019-02-14; level=0
16: position=demands; speaker=Greece; party=GRC; kind=named; channel=none; said=2019-02-14; level=0
17: position=condemns; speaker=Ruprecht Sielaff; party=DEU; kind=named; channel=none; said=2019-02-14; level=0
18: position=denies; speaker=German Chancellery; party=DEU; kind=named; channel=none; said=2019-02-14; level=0
19: position=confirms; speaker=a Social Democrat party source; party=DEU; kind=anonymous; channel=none; said=2019-02-14; level=0
20: position=alleges; speaker=Spiegel; party=none; kind=named; channel=none; said=/2019-02-14; level=1
21: position=pledges; speaker=Germany; party=DEU; kind=named; channel=none; said=2019-02-14; level=0
