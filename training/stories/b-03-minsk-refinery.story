title: Minsk brushes off sanctions over migrants flown to border
byline: Gintaras Valonis
agency: none
dateline: VILNIUS
published: 2021-05-26

VILNIUS — {1,2s|Lithuania's interior minister} {1q|blamed} {1c|Minsk} on Wednesday {1c|for a wave of border crossings}, and {2q|said} {2c|guards on the other side had cut the wire themselves}.

{3c|‘They drive them to the forest in state buses,’} {3s|the minister, Rasa Kudirkaite,} {3q|told} parliament. {3c|‘They hand them pliers. And then they film us.’}

{4s|Belarus} {4q|dismissed} {4c|the charge}. {5c|{6s|Vilnius}’s {6q|stories} {6c|about buses and pliers} were “good for children at bedtime”}, {5q|said} {5s|Andrei Shauchenka, a spokesman for the State Border Committee}, {5c|and the people in question had come as tourists}.

But {7s|he} {7q|conceded} {7c|that the number of flights from Baghdad to Minsk had doubled since March}.

{8s|An internal report by the EU border agency, seen by this newspaper,} {8q|speaks of} {8c|“an organised channel, tolerated and in part directed by the authorities”}. {9c|At least eleven travel firms were involved}, {9q|according to} {9s|the 23-page paper}. {10,11s|The agency} {10q|confirmed} {10c|that the document was genuine} but {11q|would not discuss} {11c|its findings}.

EU foreign ministers meet on Monday to weigh penalties against the potash and oil trades. {12s|Three diplomats} {12q|said} {12c|Germany and Italy were ready to back the measures}. {13s|Hungary} {13q|is understood to have} {13c|reservations}; {14s|its permanent representation} {14q|declined to say} {14c|how it would vote}.

{15c|“If they close our refinery, we will close the transit,”} {15q|threatened} {15s|the Belarusian leader} at a meeting with collective farm chairmen, in remarks carried by the state agency. {16c|Europe}, {16s|he} {16q|added}, {16c|“will come back on its knees”}.

The camp at Rudninkai, built for 800, held 1,140 people on Wednesday. Most are Iraqis; some come from Cameroon and Syria.

{17s|A 29-year-old from Sulaymaniyah, who gave only his first name, Hiwa,} {17q|said} {17c|he had paid $9,000 to an agent in Erbil, {18s|who} {18q|assured} him {18c|that “Lithuania is one hour by taxi”}}. {19c|Nobody had spoken of a forest}, {19s|he} {19q|recalled}.

---
1: position=accuses; speaker=Rasa Kudirkaite; party=LTU; kind=named; channel=none; said=2021-05-26; level=0
2: position=alleges; speaker=Rasa Kudirkaite; party=LTU; kind=named; channel=none; said=2021-05-26; level=0
3: position=alleges; speaker=Rasa Kudirkaite; party=LTU; kind=named; channel=speech; said=2021-05-26; level=0
4: position=dismisses; speaker=Belarus; party=BLR; kind=named; channel=none; said=2021-05-26; level=0
5: position=dismisses; speaker=Andrei Shauchenka; party=BLR; kind=named; channel=none; said=2021-05-26; level=0
6: position=alleges; speaker=Lithuania; party=LTU; kind=named; channel=none; said=/2021-05-26; level=1
7: position=acknowledges; speaker=Andrei Shauchenka; party=BLR; kind=named; channel=none; said=2021-05-26; level=0
8: position=alleges; speaker=EU border agency report; party=EU; kind=document; channel=leak; said=2021-05-26; level=0
9: position=alleges; speaker=EU border agency report; party=EU; kind=document; channel=leak; said=2021-05-26; level=0
10: position=confirms; speaker=EU border agency; party=EU; kind=named; channel=none; said=2021-05-26; level=0
11: position=declines; speaker=EU border agency; party=EU; kind=named; channel=none; said=2021-05-26; level=0
12: position=asserts; speaker=three diplomats; party=EU; kind=anonymous; channel=none; said=2021-05-26; level=0
13: position=doubts; speaker=Hungary; party=HUN; kind=named; channel=none; said=2021-05-26; level=0
14: position=declines; speaker=Hungarian permanent representation; party=HUN; kind=named; channel=none; said=2021-05-26; level=0
15: position=warns; speaker=Belarusian leader; party=BLR; kind=role; channel=state-media; said=2021-05-26; level=0
16: position=warns; speaker=Belarusian leader; party=BLR; kind=role; channel=state-media; said=2021-05-26; level=0
17: position=asserts; speaker=Hiwa; party=none; kind=named; channel=interview; said=2021-05-26; level=0
18: position=asserts; speaker=an agent in Erbil; party=none; kind=anonymous; channel=none; said=/2021-05-26; level=1
19: position=asserts; speaker=Hiwa; party=none; kind=named; channel=interview; said=2021-05-26; level=0
