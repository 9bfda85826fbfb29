title: Myanmar army needs no foreign shells, general says
byline: Nang Hseng Awn
agency: AP
dateline: BANGKOK
published: 2023-02-08

BANGKOK (AP) — The shell that hit a monastery in Kayah State on Jan. 29 did not go off. {1c|On its base is a number used by an Indian state factory}, {1s|a rights group} {1q|said} Wednesday, {1c|which sold it last year to a company of the junta}.

{2c|"India sells to democracies and prints no numbers,"} {2q|said} {2s|a spokesman for the factory in Khadki}. {3s|The Indian foreign ministry} {3q|said} {3c|the country had not shipped shells to Myanmar in this decade}.

{4s|Myanmar's military spokesman, Maj. Gen. Thura Nyi Win,} {4q|told} state television {4c|that his country casts its shells at home}. {5c|As for people who photograph duds, they might try butterflies}, {5s|he} {5q|said}.

{6s|The group, Witness Salween,} {6q|said} {6c|it had a bill of lading with the colonel's stamp}. {7s|A freight agent in Yangon, asked by the AP about the bill,} {7q|said} {7c|it was his handwriting}. {8c|"I'd rather it weren't,"} {8s|he} {8q|said}. {9s|The port of Chennai} {9q|said} {9c|berth records for that week were with the auditor}.

{10s|Tom Ravensdale, an arms researcher in Geneva,} {10q|said} {10c|that {11s|Delhi} {11q|had told} a UN committee in 2021 {11c|that some fuses had gone over before the coup}, so the shell might be as old as that}.

{12s|Thailand} {12q|said} {12c|18,000 people had crossed the Salween since New Year}. {13s|The abbot, U Pannavara,} {13q|said} {13c|whoever lobs iron at novices will be reborn as iron}. {14s|The resistance} {14q|said} {14c|Indian trucks would no longer pass the Kale road if another shell came}.

{15s|Malaysia's foreign minister} {15q|said} {15c|every ASEAN state should stop the trade this month}. {16s|A member of parliament in Delhi, Shashank Borkotoky,} {16q|said} {16c|he would table the bill of lading on Monday}.
---
1: position=alleges; speaker=Witness Salween; party=none; kind=named; channel=report; said=2023-02-08; level=0
2: position=denies; speaker=spokesman for the Khadki factory; party=IND; kind=role; channel=none; said=2023-02-08; level=0
3: position=denies; speaker=Indian foreign ministry; party=IND; kind=named; channel=none; said=2023-02-08; level=0
4: position=denies; speaker=Thura Nyi Win; party=MMR; kind=named; channel=state-media; said=2023-02-08; level=0
5: position=dismisses; speaker=Thura Nyi Win; party=MMR; kind=named; channel=state-media; said=2023-02-08; level=0
6: position=alleges; speaker=Witness Salween; party=none; kind=named; channel=report; said=2023-02-08; level=0
7: position=confirms; speaker=a freight agent in Yangon; party=none; kind=anonymous; channel=interview; said=2023-02-08; level=0
8: position=acknowledges; speaker=a freight agent in Yangon; party=none; kind=anonymous; channel=interview; said=2023-02-08; level=0
9: position=declines; speaker=port of Chennai; party=IND; kind=named; channel=none; said=2023-02-08; level=0
10: position=doubts; speaker=Tom Ravensdale; party=none; kind=named; channel=none; said=2023-02-08; level=0
11: position=acknowledges; speaker=India; party=IND; kind=named; channel=letter; said=2021-01-01/2021-12-31; level=1
12: position=asserts; speaker=Thailand; party=THA; kind=named; channel=none; said=2023-02-08; level=0
13: position=condemns; speaker=U Pannavara; party=none; kind=named; channel=none; said=2023-02-08; level=0
14: position=warns; speaker=Myanmar resistance; party=Myanmar resistance; kind=collective; channel=none; said=2023-02-08; level=0
15: position=demands; speaker=Malaysian foreign minister; party=MYS; kind=role; channel=none; said=2023-02-08; level=0
16: position=pledges; speaker=Shashank Borkotoky; party=none; kind=named; channel=none; said=2023-02-08; level=0
