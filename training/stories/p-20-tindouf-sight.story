title: Rabat shows a sight; Algiers sees a camera
byline: Nadia Benchekroun
agency: AP
dateline: RABAT, Morocco
published: 2022-10-05

RABAT, Morocco (AP) — {1,2s|Morocco's U.N. ambassador} {1q|said} Wednesday {1c|that Iran is handing attack drones to the Polisario Front by way of Algeria}, and {2q|showed} reporters {2c|what he took to be part of one, a cracked lens}. {3c|"Tehran and Algiers are setting fire to the Sahara together,"} {3s|Abdelkrim Lahlou-Idrissi} {3q|said}.

{4s|Algeria's foreign ministry} {4q|said} {4c|the ambassador had been sold a wedding photographer's camera}. {5c|Nobody delivers anything in Tindouf but water, and that late}, {5s|a spokesman there, Mourad Ait Hamou,} {5q|went on}.

{6s|Polisario} {6q|said} {6c|it only wished it were true}. {7s|Its defense chief} {7q|had told} Spanish radio in May, however, {7c|that {8s|friends} {8q|had said} {8c|drones would come "with the dates," in autumn}}.

{9s|Iran's mission in New York} {9q|said} {9c|it had better uses for its time than lenses}.

{10s|An optics engineer in Madrid, Blanca Urrutia,} {10q|said} {10c|the lens is of a kind sold to farmers who look for sick olive trees}. {11c|It also turns up in guided weapons, and a crack tells her nothing about which}, {11s|she} {11q|noted}.

Morocco, which holds four-fifths of the territory, flies drones of its own. {12s|A Turkish manufacturer} {12q|said} {12c|that {18s|press} {18q|reports} {18c|of its 13 deliveries to Rabat since 2021} are right}. {13s|Moroccan officials} {13q|acknowledge} {13c|that one of them hit three Algerian truck drivers last November}. {14s|Algiers} {14q|said} then {14c|that the blood of the three would not dry, and would be answered}.

{15s|U.N. envoy Henrik Stenmarck} {15q|said} {15c|both sides should let his monitors drive again}. {16c|They have not left their camps since January for want of fuel}, {16s|he} {16q|explained}.

{17s|The Sahrawi Red Crescent} {17q|said} {17c|firing on herders from the sky was the act of people without shame}.
---
1: position=alleges; speaker=Abdelkrim Lahlou-Idrissi; party=MAR; kind=named; channel=briefing; said=2022-10-05; level=0
2: position=alleges; speaker=Abdelkrim Lahlou-Idrissi; party=MAR; kind=named; channel=briefing; said=2022-10-05; level=0
3: position=accuses; speaker=Abdelkrim Lahlou-Idrissi; party=MAR; kind=named; channel=briefing; said=2022-10-05; level=0
4: position=dismisses; speaker=Algerian foreign ministry; party=DZA; kind=named; channel=none; said=2022-10-05; level=0
5: position=denies; speaker=Mourad Ait Hamou; party=DZA; kind=named; channel=none; said=2022-10-05; level=0
6: position=denies; speaker=Polisario Front; party=Polisario Front; kind=named; channel=none; said=2022-10-05; level=0
7: position=alleges; speaker=Polisario defense chief; party=Polisario Front; kind=role; channel=interview; said=2022-05-01/2022-05-31; level=0
8: position=pledges; speaker=friends of Polisario; party=none; kind=unresolved; channel=none; said=/2022-05-31; level=1
9: position=dismisses; speaker=Iranian mission to the UN; party=IRN; kind=named; channel=none; said=2022-10-05; level=0
10: position=asserts; speaker=Blanca Urrutia; party=none; kind=named; channel=none; said=2022-10-05; level=0
11: position=doubts; speaker=Blanca Urrutia; party=none; kind=named; channel=none; said=2022-10-05; level=0
12: position=confirms; speaker=a Turkish manufacturer; party=none; kind=anonymous; channel=none; said=2022-10-05; level=0
13: position=acknowledges; speaker=Moroccan officials; party=MAR; kind=collective; channel=none; said=2022-10-05; level=0
14: position=warns; speaker=Algeria; party=DZA; kind=named; channel=none; said=2021-11-01/2021-11-30; level=0
15: position=demands; speaker=Henrik Stenmarck; party=UNO; kind=named; channel=none; said=2022-10-05; level=0
16: position=asserts; speaker=Henrik Stenmarck; party=UNO; kind=named; channel=none; said=2022-10-05; level=0
17: position=condemns; speaker=Sahrawi Red Crescent; party=none; kind=named; channel=none; said=2022-10-05; level=0
18: position=alleges; speaker=press; party=none; kind=collective; channel=report; said=/2022-10-05; level=1
