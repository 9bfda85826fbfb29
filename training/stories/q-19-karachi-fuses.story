title: Islamabad: No Fuses Went to Sarajevo in Rice Sacks
byline: Naveed Chughtai
agency: AFP
dateline: ISLAMABAD
published: 1995-03-14

{1s|Pakistan} {1q|said} on Tuesday {1c|the sacks it sent to Bosnia had rice in them, all the way to the bottom}.

{2s|A UN officer at Ploče, Major Henk Terlouw,} {2q|had written} {2c|that under the rice there were fuses for anti-tank rockets with the mark of the Wah factory}. The letter was broadcast in full in Belgrade.

{4s|Foreign Secretary Najmuddin Sethi} {4q|said} {4c|he had eaten of that rice}. {5c|“{6s|The major} {6q|writes} {6c|of fuses}. He is a Dutch dairy engineer and would not know a fuse from a churn,”} {5s|he} {5q|went on}.

{7s|A Croatian stevedore, Ante Jurlina,} {7q|told} AFP {7c|the sacks had clinked}. {8s|Zagreb} {8q|said} {8c|nothing had clinked in any harbour of Croatia}. {9s|A Croatian customs man} {9q|conceded} {9c|that every third sack stayed with him “for the road”}, {10c|but what it held was not his to say}, {10s|he} {10q|said}.

{11s|In Sarajevo, Colonel Mirsad Ćehajić} {11q|said} {11c|his men threw back at the tanks what the tanks threw at them, and the world had tied one hand of the drowning}. {12s|He} {12q|said} {12c|the embargo should be lifted today}. {13s|The Bosnian Serb assembly} {13q|said} {13c|the next convoy would be unloaded by its gunners}.

{14s|A retired brigadier in Rawalpindi} {14q|said} {14c|the major was correct, and that he was proud of it}. {15s|The UN in Zagreb} {15q|said} {15c|it had the letter and did not have the fuses, which was a pity}. {16c|Convoys numbered forty last month}, {16s|it} {16q|noted}, {16c|most of them flour}. {17s|A Swedish general, Torkel Månsson,} {17q|said} {17c|hiding a weapon under bread was an insult to those who go hungry}. {18s|He} {18q|said} {18c|from April every tenth sack would be slit}.
---
1: position=denies; speaker=Pakistan; party=PAK; kind=named; channel=none; said=1995-03-14; level=0
2: position=alleges; speaker=Henk Terlouw; party=UNO; kind=named; channel=letter; said=/1995-03-14; level=0
4: position=denies; speaker=Najmuddin Sethi; party=PAK; kind=named; channel=none; said=1995-03-14; level=0
5: position=dismisses; speaker=Najmuddin Sethi; party=PAK; kind=named; channel=none; said=1995-03-14; level=0
6: position=alleges; speaker=Henk Terlouw; party=UNO; kind=named; channel=letter; said=/1995-03-14; level=1
7: position=alleges; speaker=Ante Jurlina; party=none; kind=named; channel=interview; said=1995-03-14; level=0
8: position=denies; speaker=Croatia; party=HRV; kind=named; channel=none; said=1995-03-14; level=0
9: position=acknowledges; speaker=a Croatian customs man; party=HRV; kind=anonymous; channel=none; said=1995-03-14; level=0
10: position=declines; speaker=a Croatian customs man; party=HRV; kind=anonymous; channel=none; said=1995-03-14; level=0
11: position=asserts; speaker=Mirsad Ćehajić; party=BIH; kind=named; channel=none; said=1995-03-14; level=0
12: position=demands; speaker=Mirsad Ćehajić; party=BIH; kind=named; channel=none; said=1995-03-14; level=0
13: position=warns; speaker=Bosnian Serb assembly; party=Bosnian Serbs; kind=named; channel=none; said=1995-03-14; level=0
14: position=confirms; speaker=a retired Pakistani brigadier; party=none; kind=anonymous; channel=none; said=1995-03-14; level=0
15: position=doubts; speaker=United Nations in Zagreb; party=UNO; kind=named; channel=none; said=1995-03-14; level=0
16: position=asserts; speaker=United Nations in Zagreb; party=UNO; kind=named; channel=none; said=1995-03-14; level=0
17: position=condemns; speaker=Torkel Månsson; party=UNO; kind=named; channel=none; said=1995-03-14; level=0
18: position=pledges; speaker=Torkel Månsson; party=UNO; kind=named; channel=none; said=1995-03-14; level=0
