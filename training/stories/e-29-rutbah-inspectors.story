title: Inspectors and Baghdad at odds over desert gate
byline: Leonie Strachwitz
agency: AFP
dateline: BAGHDAD
published: 1997-10-03

BAGHDAD, Oct 3 (AFP) - {1s|UN arms inspectors} {1q|accused} {1c|Iraq on Friday of holding them at the gate of a desert depot for five hours while a lorry left by another}; {2s|Iraq} {2q|said} {2c|the lorry was delivering bread}.

{3c|Bread went in at depots and did not come out}, {3q|observed} {3s|the team's leader, the Finn Pekka Voutilainen}. {4s|He} {4q|would not say} {4c|what he had been looking for}. {5c|Propellant}, {5q|said} {5s|a member of his team}; {6s|another} {6q|mentioned} {6c|"paper, rather more than powder"}.

{7c|The site was presidential}, {7q|argued} {7s|General Mundhir al-Duri, the chief liaison officer}, and {8s|Baghdad} {8q|regards} {8c|presidential sites as closed}. {9c|There was no such category}, {9q|retorted} {9s|the UN commission in New York}. {10s|Its chairman} {10q|had told} the council in June {10c|of 14 like incidents}, {11c|a tally} {11s|Iraq} {11q|disputes}. {12s|Deputy Prime Minister Adnan Shakarchi} {12q|conceded} {12c|"two or three", all due to zeal}.

{13s|Washington and London} {13q|want} {13c|a travel ban on officers who obstruct}. {14c|That would be a step too far}, {14s|France} {14q|let it be known}, and {15s|Moscow} {15q|threatened} {15c|to abstain}. {16s|China} {16q|reserved} {16c|its position}. {17s|Shakarchi} {17q|warned} {17c|that Iraq might in that case stop dealing with the Americans on the team}; {18s|the White House} {18q|dismissed} {18c|this as "a recycled threat"}.

{19s|Baghdad} {19q|maintains} {19c|that it destroyed the last of its banned missiles in 1991, unwatched}. {20s|The commission} {20q|accounts} {20c|for all but two}. {21c|It was the spare parts that worried him}, {21q|said} {21s|Voutilainen}. {22c|As to those}, {22s|al-Duri} {22q|had} {22c|"no further information, today or ever"}.
---
1: position=accuses; speaker=UN arms inspectors; party=UNO; kind=collective; channel=none; said=1997-10-03; level=0
2: position=denies; speaker=Iraq; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
3: position=doubts; speaker=Pekka Voutilainen; party=UNO; kind=named; channel=none; said=1997-10-03; level=0
4: position=declines; speaker=Pekka Voutilainen; party=UNO; kind=named; channel=none; said=1997-10-03; level=0
5: position=asserts; speaker=a member of the UN inspection team; party=UNO; kind=anonymous; channel=none; said=1997-10-03; level=0
6: position=asserts; speaker=another member of the UN inspection team; party=UNO; kind=anonymous; channel=none; said=1997-10-03; level=0
7: position=asserts; speaker=Mundhir al-Duri; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
8: position=asserts; speaker=Iraq; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
9: position=denies; speaker=UN commission; party=UNO; kind=named; channel=none; said=1997-10-03; level=0
10: position=alleges; speaker=chairman of the UN commission; party=UNO; kind=role; channel=report; said=1997-06-01/1997-06-30; level=0
11: position=denies; speaker=Iraq; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
12: position=acknowledges; speaker=Adnan Shakarchi; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
13: position=demands; speaker=United States and United Kingdom; party=none; kind=named; channel=none; said=1997-10-03; level=0
14: position=doubts; speaker=France; party=FRA; kind=named; channel=none; said=1997-10-03; level=0
15: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=1997-10-03; level=0
16: position=declines; speaker=China; party=CHN; kind=named; channel=none; said=1997-10-03; level=0
17: position=warns; speaker=Adnan Shakarchi; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
18: position=dismisses; speaker=White House; party=USA; kind=named; channel=none; said=1997-10-03; level=0
19: position=asserts; speaker=Iraq; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
20: position=confirms; speaker=UN commission; party=UNO; kind=named; channel=none; said=1997-10-03; level=0
21: position=asserts; speaker=Pekka Voutilainen; party=UNO; kind=named; channel=none; said=1997-10-03; level=0
22: position=declines; speaker=Mundhir al-Duri; party=IRQ; kind=named; channel=none; said=1997-10-03; level=0
