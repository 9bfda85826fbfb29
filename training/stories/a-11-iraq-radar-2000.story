title: US: Belarus helping Iraq to rebuild air defences
byline: Thaddeus Brill
agency: AP
dateline: WASHINGTON
published: 2000-11-21

WASHINGTON (AP) — {1s|The Clinton administration} {1q|accused} {1c|Belarus on Tuesday of training Iraqi radar crews in breach of a 10-year-old arms embargo}. {2c|Iraqi officers have been attending a military academy near Minsk since spring,} {2s|State Department spokesman Gil Farrand} {2q|said}.

Pressed for evidence, {3s|Farrand} {3q|demurred}. {3c|"I am not going to get into how we know."}

Belarus, a landlocked former Soviet republic of 10 million, inherited warehouses full of arms. {4s|Its foreign minister, Yuri Latushko,} {4q|called} {4c|the charge “a hallucination.”} {5c|“There are no Iraqi cadets in Belarus. There are Iraqi students of dentistry,”} {5s|he} {5q|told} the Interfax news agency.

{6s|The United Nations sanctions committee} {6q|said} {6c|it had received no complaint}. {7s|Its chairman, Dutch Ambassador Willem Roodbeen,} {7q|asked} {7c|Washington to “put something on the table or lower its voice.”}

{8s|Baghdad} {8q|made light of} {8c|the affair}. {9c|Iraq “shoots with the old rifle and hits with the new heart,”} {9s|Babil, a newspaper owned by the ruling family,} {9q|wrote}.

U.S. and British jets patrol no-fly zones over northern and southern Iraq. {11c|{10s|Pilots} {10q|have reported} {10c|faster radar locks since August}}, {11q|according to} {11s|a Pentagon official who spoke on condition of anonymity}. {12s|The same official} {12q|acknowledged}, however, {12c|that better Iraqi aim might owe as much to practice as to Minsk}.

{13s|Republicans in Congress} {13q|blamed} {13c|the White House for letting sanctions “die in their sleep.”} {14,15s|Rep. Lyle Hathorne of Nebraska} {14q|vowed} {14c|to hold hearings in January}, {15q|predicting} {15c|they would be “long and unpleasant.”}

Russia came to its neighbor's defense. {17,19s|A Kremlin aide} {17q|dismissed} {17c|what {18s|he} {18q|called} {18c|“exam-season stories”}} and {19q|called again for} {19c|the embargo to be lifted}.

{16s|Two former U.N. inspectors} {16q|were skeptical of} {16c|the tale}. {20c|The radars the Belarusians are meant to be teaching “were scrapped in 1997, in front of us,”} {20q|said} {20s|one of them, Aidan Crewe}.
---
1: position=accuses; speaker=United States; party=USA; kind=named; channel=none; said=2000-11-21; level=0
2: position=alleges; speaker=Gil Farrand; party=USA; kind=named; channel=briefing; said=2000-11-21; level=0
3: position=declines; speaker=Gil Farrand; party=USA; kind=named; channel=briefing; said=2000-11-21; level=0
4: position=dismisses; speaker=Yuri Latushko; party=BLR; kind=named; channel=interview; said=2000-11-21; level=0
5: position=denies; speaker=Yuri Latushko; party=BLR; kind=named; channel=interview; said=2000-11-21; level=0
6: position=asserts; speaker=UN sanctions committee on Iraq; party=UNO; kind=named; channel=none; said=2000-11-21; level=0
7: position=demands; speaker=Willem Roodbeen; party=UNO; kind=named; channel=none; said=2000-11-21; level=0
8: position=dismisses; speaker=Iraq; party=IRQ; kind=named; channel=none; said=2000-11-21; level=0
9: position=asserts; speaker=Babil; party=IRQ; kind=named; channel=state-media; said=2000-11-21; level=0
10: position=alleges; speaker=U.S. pilots; party=USA; kind=collective; channel=none; said=/2000-11-21; level=1
11: position=asserts; speaker=a Pentagon official; party=USA; kind=anonymous; channel=none; said=2000-11-21; level=0
12: position=acknowledges; speaker=a Pentagon official; party=USA; kind=anonymous; channel=none; said=2000-11-21; level=0
13: position=accuses; speaker=Republicans in Congress; party=USA; kind=collective; channel=none; said=2000-11-21; level=0
14: position=pledges; speaker=Lyle Hathorne; party=USA; kind=named; channel=none; said=2000-11-21; level=0
15: position=asserts; speaker=Lyle Hathorne; party=USA; kind=named; channel=none; said=2000-11-21; level=0
16: position=doubts; speaker=two former U.N. inspectors; party=none; kind=collective; channel=none; said=2000-11-21; level=0
17: position=dismisses; speaker=a Kremlin aide; party=RUS; kind=role; channel=none; said=2000-11-21; level=0
18: position=dismisses; speaker=a Kremlin aide; party=RUS; kind=role; channel=none; said=2000-11-21; level=1
19: position=demands; speaker=a Kremlin aide; party=RUS; kind=role; channel=none; said=2000-11-21; level=0
20: position=doubts; speaker=Aidan Crewe; party=none; kind=named; channel=none; said=2000-11-21; level=0
