title: Canberra silent on who cut the cable
byline: Political correspondent
agency: none
dateline: CANBERRA
published: 2023-03-22

CANBERRA — {1,2s|Prime Minister Fiona Drysdale} on Wednesday {1q|refused to name} {1c|the country behind last month’s severing of a data cable off Cairns}, but {2q|hinted} {2c|that the list of suspects was “not a long one, and we all know how the alphabet goes”}.

{3c|A Chinese survey ship, the Hai Yang 19, crossed the cable four times on the night it failed}, {3q|according to} {3s|tracking data published by a Brisbane university}.

{4s|China’s ambassador, Xu Zhaoning,} {4q|told} the National Press Club {4c|the ship was counting plankton}. {5c|“There was no anchor in the water. There was no intention in anybody’s head,”} {5,6s|he} {5q|said}, {6q|accusing} {6c|“certain Australian dailies” of writing the verdict before the trial}.

{7s|The navy’s chief, Vice Admiral Robyn Castellano,} {7q|acknowledged} in Senate estimates {7c|that the nearest patrol boat had been in dry dock}. {8c|Whether a submarine had been nearer} {8s|she} {8q|would not say}.

{9s|The Opposition} {9q|called for} {9c|sanctions}. {10c|“If you know, say it. If you don’t, find out,”} {10s|its defence spokesman, Craig Nettleton,} {10q|urged}. {11s|Ms Drysdale} {11q|shrugged off} {11c|the advice as “bumper-sticker strategy”}.

Some 70 per cent of northern Queensland’s traffic ran through the cable. Hospitals in Townsville went back to paper for nine days.

{13c|{12s|Engineers on the repair ship} {12q|found} {12c|a clean cut, “as with scissors”}}, {13s|a person briefed on their log} {13q|said}. {14s|The company that owns the cable} {14q|disputed} {14c|that}: {15c|the ends were frayed, and chafing on rock could not be excluded}, {15s|it} {15q|said in a filing} in Singapore.

{16s|Washington}, for its part, {16q|has promised} {16c|two more patrol aircraft}. {17s|Beijing} {17q|views} {17c|the aircraft as “a solution hunting a problem”}, and {18s|Solomon Islands} {18q|voiced concern} {18c|that “big fish are again fighting in small water”}.

{19s|Ms Drysdale} {19q|vowed} {19c|to build a second line “with Australian hands”}. It will come ashore, as the first did, next to a caravan park.
---
1: position=declines; speaker=Fiona Drysdale; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
2: position=accuses; speaker=Fiona Drysdale; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
3: position=alleges; speaker=tracking data published by a Brisbane university; party=AUS; kind=document; channel=report; said=2023-03-22; level=0
4: position=denies; speaker=Xu Zhaoning; party=CHN; kind=named; channel=speech; said=2023-03-22; level=0
5: position=denies; speaker=Xu Zhaoning; party=CHN; kind=named; channel=speech; said=2023-03-22; level=0
6: position=accuses; speaker=Xu Zhaoning; party=CHN; kind=named; channel=speech; said=2023-03-22; level=0
7: position=acknowledges; speaker=Robyn Castellano; party=AUS; kind=named; channel=speech; said=2023-03-22; level=0
8: position=declines; speaker=Robyn Castellano; party=AUS; kind=named; channel=speech; said=2023-03-22; level=0
9: position=demands; speaker=Australian opposition; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
10: position=demands; speaker=Craig Nettleton; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
11: position=dismisses; speaker=Fiona Drysdale; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
12: position=alleges; speaker=engineers on the repair ship; party=none; kind=collective; channel=report; said=2023-03-22; level=1
13: position=alleges; speaker=person briefed on the repair log; party=none; kind=anonymous; channel=none; said=2023-03-22; level=0
14: position=denies; speaker=cable company; party=none; kind=role; channel=statement; said=2023-03-22; level=0
15: position=denies; speaker=cable company; party=none; kind=role; channel=statement; said=2023-03-22; level=0
16: position=pledges; speaker=United States; party=USA; kind=named; channel=none; said=2023-03-22; level=0
17: position=dismisses; speaker=China; party=CHN; kind=named; channel=none; said=2023-03-22; level=0
18: position=warns; speaker=Solomon Islands; party=SLB; kind=named; channel=none; said=2023-03-22; level=0
19: position=pledges; speaker=Fiona Drysdale; party=AUS; kind=named; channel=none; said=2023-03-22; level=0
