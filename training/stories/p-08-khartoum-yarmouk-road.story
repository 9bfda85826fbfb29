title: Blast in Port Sudan workshop: Israel silent, Sudan says boilers
byline: Amal Tijani
agency: AP
dateline: KHARTOUM, Sudan
published: 2012-12-05

KHARTOUM, Sudan (AP) — {1s|Sudan's information minister} {1q|said} Wednesday {1c|that the workshop destroyed by a predawn explosion in Port Sudan made boilers for hospitals, nothing more}.

{2s|Two Western officials} {2q|said} {2c|it assembled rockets from Iranian parts, for passage through Egypt to Gaza}. {3s|They} {3q|would not go into} {3c|how they knew}.

{4c|"Boilers do explode,"} {4s|the minister, Hassan Babikir Nour,} {4q|noted}. {5s|He} {5q|said} {5c|two aircraft had come in from the sea all the same, and that it was Israel that sent them}.

{6s|Israel's defense minister} {6q|told} Army Radio {6c|he had slept well and read about it in the paper}. {7c|Whoever was in that workshop "knows best what he lost,"} {7s|he} {7q|added}.

{8s|Tehran} {8q|called} {8c|the talk of Iranian parts "an old carpet that is beaten every autumn."} {9s|Hamas} {9q|said} {9c|its men built what they needed in Gaza, out of water pipe}. {10s|A member of its military wing} {10q|conceded} on a jihadist forum {10c|that "brothers in Sudan" had once been generous}.

{11s|Residents} {11q|said} {11c|they had counted six secondary blasts and picked up fins as long as a forearm}. {12c|"A boiler has no fins,"} {12s|a welder} {12q|observed}.

{13s|Nour} {13q|said} {13c|the quarter would be rebuilt at the state's expense}. {14s|The opposition Umma Party} {14q|said} {14c|parliament should be told by Sunday what the state keeps next to schools}. {15c|"Four children died, and {16s|an Israeli lawmaker} {16q|called} {16c|them 'small change'}. That is an obscenity,"} {15s|party leader Sara Abdelrahim Bakri} {15q|said}.

{17s|Egypt} {17q|said} {17c|convoys on its southern desert road were stopped and searched, and that they carried camels}.
---
1: position=denies; speaker=Hassan Babikir Nour; party=SDN; kind=named; channel=briefing; said=2012-12-05; level=0
2: position=alleges; speaker=two Western officials; party=none; kind=anonymous; channel=none; said=2012-12-05; level=0
3: position=declines; speaker=two Western officials; party=none; kind=anonymous; channel=none; said=2012-12-05; level=0
4: position=asserts; speaker=Hassan Babikir Nour; party=SDN; kind=named; channel=briefing; said=2012-12-05; level=0
5: position=alleges; speaker=Hassan Babikir Nour; party=SDN; kind=named; channel=briefing; said=2012-12-05; level=0
6: position=denies; speaker=Israeli defense minister; party=ISR; kind=role; channel=interview; said=2012-12-05; level=0
7: position=declines; speaker=Israeli defense minister; party=ISR; kind=role; channel=interview; said=2012-12-05; level=0
8: position=dismisses; speaker=Iran; party=IRN; kind=named; channel=none; said=2012-12-05; level=0
9: position=denies; speaker=Hamas; party=Hamas; kind=named; channel=none; said=2012-12-05; level=0
10: position=acknowledges; speaker=member of Hamas military wing; party=Hamas; kind=anonymous; channel=social-media; said=/2012-12-05; level=0
11: position=alleges; speaker=residents of Port Sudan; party=none; kind=collective; channel=interview; said=2012-12-05; level=0
12: position=doubts; speaker=a welder; party=none; kind=anonymous; channel=interview; said=2012-12-05; level=0
13: position=pledges; speaker=Hassan Babikir Nour; party=SDN; kind=named; channel=briefing; said=2012-12-05; level=0
14: position=demands; speaker=Umma Party; party=SDN; kind=named; channel=none; said=2012-12-05; level=0
15: position=condemns; speaker=Sara Abdelrahim Bakri; party=SDN; kind=named; channel=none; said=2012-12-05; level=0
16: position=dismisses; speaker=an Israeli lawmaker; party=ISR; kind=anonymous; channel=interview; said=/2012-12-05; level=1
17: position=denies; speaker=Egypt; party=EGY; kind=named; channel=none; said=2012-12-05; level=0
