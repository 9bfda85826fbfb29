title: Emirates aid planes carried drones, Tigray party says
byline: Hirut Wolde-Mariam
agency: Reuters
dateline: NAIROBI
published: 2021-11-29

NAIROBI, Nov 29 (Reuters) - {1s|A spokesman for the Tigrayan forces} {1q|said} on Monday {1c|that 41 cargo flights from the Emirates to an airfield near Addis Ababa had brought armed drones under sacks of flour}.

{2c|“The planes brought flour under sacks of flour,”} {2s|an Ethiopian government spokeswoman, Selamawit Tefera,} {2q|replied} at her weekly briefing. {3s|She} {3q|remarked} {3c|that the gentleman “sees a hen and reports an air force”}.

{4s|Satellite pictures published by a Dutch peace group} {4q|show} {4c|a control station and two long-winged aircraft at the field on Nov. 19}. {5c|The shapes match a Chinese model that the Emirates operate}, {5s|the group} {5q|wrote}. {6c|Shapes of that kind are flown by eleven countries}, {6s|a drone specialist in Pretoria, Annelie Vosloo,} {6q|pointed out}. {7c|"Whose they are, no picture tells me,"} {7s|she} {7q|said}.

{8s|The Emirati foreign ministry} {8q|said} {8c|its aid to the Ethiopian people had reached 130 tonnes of food this year}. {9c|For anything that was not food}, {9s|it} {9q|wrote} in an e-mail, {9c|“the sender is kindly invited to look elsewhere”}.

{10s|Two pilots who flew the route} {10q|told} Reuters {10c|they had carried sealed cases without a manifest}. {11c|“I signed for humanitarian goods. {12s|The loadmaster} {12q|said} {12c|these were wings},”} {11s|one of them} {11q|recalled}.

{13s|The spokesman, Kibrom Hagos,} {13q|added} {13c|that airports which loaded such planes would be treated as part of the war}. {14c|Abu Dhabi must stop the flights before the week is out}, {14s|he} {14q|stressed}.

{15s|The African Union} {15q|had no view} {15c|on what was in other people's aeroplanes}. {16c|Bombing a displaced people's camp, as happened in Alamata on Thursday, "shames us all",} {16s|its envoy} {16q|said}. {17s|Selamawit} {17q|conceded} {17c|that the camp had been hit “by an error of ours”}.
---
1: position=alleges; speaker=Kibrom Hagos; party=TPLF; kind=named; channel=none; said=2021-11-29; level=0
2: position=denies; speaker=Selamawit Tefera; party=ETH; kind=named; channel=briefing; said=2021-11-29; level=0
3: position=dismisses; speaker=Selamawit Tefera; party=ETH; kind=named; channel=briefing; said=2021-11-29; level=0
4: position=alleges; speaker=Dutch peace group's satellite pictures; party=none; kind=document; channel=report; said=/2021-11-29; level=0
5: position=alleges; speaker=Dutch peace group; party=none; kind=collective; channel=report; said=/2021-11-29; level=0
6: position=asserts; speaker=Annelie Vosloo; party=none; kind=named; channel=none; said=2021-11-29; level=0
7: position=doubts; speaker=Annelie Vosloo; party=none; kind=named; channel=none; said=2021-11-29; level=0
8: position=asserts; speaker=Emirati foreign ministry; party=ARE; kind=named; channel=statement; said=2021-11-29; level=0
9: position=denies; speaker=Emirati foreign ministry; party=ARE; kind=named; channel=statement; said=2021-11-29; level=0
10: position=alleges; speaker=two pilots; party=none; kind=anonymous; channel=interview; said=2021-11-29; level=0
11: position=alleges; speaker=one of two pilots; party=none; kind=anonymous; channel=interview; said=2021-11-29; level=0
12: position=alleges; speaker=loadmaster; party=none; kind=role; channel=none; said=/2021-11-29; level=1
13: position=warns; speaker=Kibrom Hagos; party=TPLF; kind=named; channel=none; said=2021-11-29; level=0
14: position=demands; speaker=Kibrom Hagos; party=TPLF; kind=named; channel=none; said=2021-11-29; level=0
15: position=declines; speaker=African Union; party=none; kind=named; channel=none; said=2021-11-29; level=0
16: position=condemns; speaker=African Union envoy; party=none; kind=role; channel=none; said=2021-11-29; level=0
17: position=acknowledges; speaker=Selamawit Tefera; party=ETH; kind=named; channel=briefing; said=2021-11-29; level=0
