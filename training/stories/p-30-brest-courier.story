title: Warsaw's mushroom picker is Minsk's courier
byline: none
agency: AP
dateline: WARSAW, Poland
published: 1999-09-29

WARSAW, Poland (AP) — {1c|Marek Ostrówka went over the border for mushrooms}, {1s|his wife} {1q|said} Wednesday. {2c|He went for the plans of a radar at Baranavichy, with a camera in a thermos}, {2s|the Belarusian KGB} {2q|said}.

{3s|Poland's minister for special services} {3q|told} reporters {3c|he had run a finger down the list of his people and there was no Ostrówka on it}. {4s|Bogumił Rarata} {4q|put} {4c|the thermos down to "a colleague in Minsk who grew up on comics."}

{5s|Belarusian television} {5q|reported} {5c|that {6s|the prisoner} {6q|had told} {6c|investigators he was paid 800 marks a trip}}. {7s|His lawyer, Alla Kupreychik,} {7q|said} {7c|she has not been let near him and will not vouch for one word of it}.

{8s|A Polish border guard} {8q|conceded} {8c|that he had stamped Ostrówka through eleven times since May without a look in the basket}. {9c|"It was a wet summer. Good for mushrooms,"} {9s|he} {9q|added}.

{10s|Deputy Prime Minister Vasil Harbachou} {10q|said} {10c|Warsaw "has crawled into our henhouse on NATO's orders."} {11c|He wants an apology on paper}, {11s|he} {11q|went on}. {12c|Until it comes, the next picker may meet a dog}, {12s|he} {12q|said}.

{13s|Russia's defense attaché in Warsaw} {13q|noted} {13c|that the radar is Russian}. {14s|He} {14q|said} {14c|{18c|an attempt on it} had in fact been noticed, as {18s|the KGB} {18q|says}, on Sept. 11}. {15c|By whom?} {15c|"I read about it like you,"} {15s|he} {15q|said}.

{16s|The Polish Helsinki Committee} {16q|said} {16c|parading a man with a bruised jaw before cameras was indecent}. {17s|Rarata} {17q|said} {17c|a consul would stand at the prison gate in Brest every morning until it opened}.

The trial is set for November.
---
1: position=denies; speaker=wife of Marek Ostrówka; party=none; kind=role; channel=interview; said=1999-09-29; level=0
2: position=alleges; speaker=Belarusian KGB; party=BLR; kind=named; channel=none; said=1999-09-29; level=0
3: position=denies; speaker=Bogumił Rarata; party=POL; kind=named; channel=briefing; said=1999-09-29; level=0
4: position=dismisses; speaker=Bogumił Rarata; party=POL; kind=named; channel=briefing; said=1999-09-29; level=0
5: position=alleges; speaker=Belarusian television; party=BLR; kind=named; channel=state-media; said=/1999-09-29; level=0
6: position=acknowledges; speaker=Marek Ostrówka; party=none; kind=named; channel=state-media; said=/1999-09-29; level=1
7: position=doubts; speaker=Alla Kupreychik; party=none; kind=named; channel=none; said=1999-09-29; level=0
8: position=acknowledges; speaker=a Polish border guard; party=POL; kind=anonymous; channel=interview; said=1999-09-29; level=0
9: position=asserts; speaker=a Polish border guard; party=POL; kind=anonymous; channel=interview; said=1999-09-29; level=0
10: position=accuses; speaker=Vasil Harbachou; party=BLR; kind=named; channel=none; said=1999-09-29; level=0
11: position=demands; speaker=Vasil Harbachou; party=BLR; kind=named; channel=none; said=1999-09-29; level=0
12: position=warns; speaker=Vasil Harbachou; party=BLR; kind=named; channel=none; said=1999-09-29; level=0
13: position=asserts; speaker=Russian defense attaché in Warsaw; party=RUS; kind=role; channel=none; said=1999-09-29; level=0
14: position=confirms; speaker=Russian defense attaché in Warsaw; party=RUS; kind=role; channel=none; said=1999-09-29; level=0
15: position=declines; speaker=Russian defense attaché in Warsaw; party=RUS; kind=role; channel=none; said=1999-09-29; level=0
16: position=condemns; speaker=Polish Helsinki Committee; party=none; kind=named; channel=none; said=1999-09-29; level=0
17: position=pledges; speaker=Bogumił Rarata; party=POL; kind=named; channel=briefing; said=1999-09-29; level=0
18: position=alleges; speaker=Belarusian KGB; party=BLR; kind=named; channel=none; said=/1999-09-29; level=1
