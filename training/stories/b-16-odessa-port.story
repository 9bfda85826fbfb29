title: Fire at Odesa oil depot: each to blame the other
byline: none
agency: none
dateline: KYIV
published: 2022-09-15

KYIV. - {1s|The Ukrainian authorities} {1q|attributed} {1c|to Russian kamikaze drones the fire that devours since the night the oil depot of Odesa}, whereas {2s|Moscow} {2q|assures} {2c|to have aimed exclusively a "military object"}.

{3c|"It is not military, it is diesel for the tractors,"} {3q|affirmed} {3s|the governor Pavlo Derkachenko}. {4c|Of seven apparatuses were thrown down five}, {4q|according to} {4s|him}, {4c|and two have reached the purpose}.

{5c|The drones would be of Iranian manufacture}, {5q|said} {5s|a counselor of the presidency} in his Telegram channel, {5c|by the form of the wing}. {6s|Tehran} {6q|denies} {6c|to have delivered none}. {7s|Its ambassador} {7q|qualified} {7c|such an information "soup without spoon"}.

{8s|The spokesman of Russian Defense} {8q|did not want to precise} {8c|the model}. {9,10s|He} {9q|held} {9c|that in the depot was storing fuel for tanks}, and {10q|warned} {10c|that others will follow}.

{11s|Two Western intelligence officials} {11q|found} {11c|credible {12s|Kyiv}'s {12q|thesis} {12c|on the Iranian origin}}. {13c|"We have been expecting it since July,"} {13q|said} {13s|one of those}.

Of the smoke the column was seen until 40 kilometers. The railway to the port worked again at midday. In the quarter of Peresyp the schools have not open the doors. {14s|Firemen}, one of who was wounded, {14q|think} {14c|to extinguish before of Saturday}.

{15,16s|The United Nations} {15q|exhorted} {15c|both parts to respect the cereal corridor}, and {16q|deplored} {16c|"attacks in the shadow of silos"}. {17s|Turkey, guarantor of the agreement,} {17q|let know} {17c|that no ship was touched}.

{18,19s|Derkachenko} {18q|admitted} {18c|the city has few defenses}. {19c|"We beg since March for batteries. {20s|They} {20q|promise} us {20c|it} and arrive blankets,"} {19q|lamented}. {21q|It is feared} {21c|a shortage of fuel for the harvest}.

---
1: position=accuses; speaker=Ukrainian authorities; party=UKR; kind=collective; channel=none; said=2022-09-15; level=0
2: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=2022-09-15; level=0
3: position=denies; speaker=Pavlo Derkachenko; party=UKR; kind=named; channel=none; said=2022-09-15; level=0
4: position=alleges; speaker=Pavlo Derkachenko; party=UKR; kind=named; channel=none; said=2022-09-15; level=0
5: position=alleges; speaker=a counselor of the Ukrainian presidency; party=UKR; kind=role; channel=social-media; said=2022-09-15; level=0
6: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2022-09-15; level=0
7: position=dismisses; speaker=Iranian ambassador; party=IRN; kind=role; channel=none; said=2022-09-15; level=0
8: position=declines; speaker=Russian Defense Ministry spokesman; party=RUS; kind=role; channel=none; said=2022-09-15; level=0
9: position=alleges; speaker=Russian Defense Ministry spokesman; party=RUS; kind=role; channel=none; said=2022-09-15; level=0
10: position=warns; speaker=Russian Defense Ministry spokesman; party=RUS; kind=role; channel=none; said=2022-09-15; level=0
11: position=confirms; speaker=two Western intelligence officials; party=none; kind=anonymous; channel=none; said=2022-09-15; level=0
12: position=alleges; speaker=Ukraine; party=UKR; kind=named; channel=none; said=/2022-09-15; level=1
13: position=asserts; speaker=one of two Western intelligence officials; party=none; kind=anonymous; channel=none; said=2022-09-15; level=0
14: position=asserts; speaker=firemen; party=none; kind=collective; channel=none; said=2022-09-15; level=0
15: position=demands; speaker=United Nations; party=UNO; kind=named; channel=none; said=2022-09-15; level=0
16: position=condemns; speaker=United Nations; party=UNO; kind=named; channel=none; said=2022-09-15; level=0
17: position=asserts; speaker=Turkey; party=TUR; kind=named; channel=none; said=2022-09-15; level=0
18: position=acknowledges; speaker=Pavlo Derkachenko; party=UKR; kind=named; channel=none; said=2022-09-15; level=0
19: position=condemns; speaker=Pavlo Derkachenko; party=UKR; kind=named; channel=none; said=2022-09-15; level=0
20: position=pledges; speaker=Western partners; party=none; kind=collective; channel=none; said=/2022-09-15; level=1
21: position=warns; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2022-09-15; level=0
