title: Israel mum, Iran fuming after blast on Iranian ship in Red Sea
byline: Yael Bronstein-Katzir
agency: none
dateline: TEL AVIV
published: 2022-06-09

{1s|Israel} on Wednesday {1q|refused to say} {1c|whether its forces had crippled an Iranian cargo vessel off Eritrea}, hours after {2,3s|Tehran} {2q|blamed} {2c|“the Zionist regime” for the blast} and {3q|vowed} {3c|to answer “at a time and in a sea of our choosing.”}

{4s|The Defense Ministry} {4q|had no comment on} {4c|foreign reports}. {5s|Defense Minister Gideon Armoni,} on a tour of the northern border, {5q|would say only} {5c|that Israel “acts wherever it finds an operational challenge,”} {6c|a formula} that {6s|analysts} {6q|took} {6c|for a wink}.

{7c|{22s|Israel} {22q|told} the Americans {22c|that it had struck at 7:30 a.m.},} {7s|an unnamed US official} {7q|was quoted as saying} in New York.

The ship, the MV Samir Delta, had lain at anchor near the port of Assab since 2018. {8s|Iran} {8q|says} {8c|it was an anti-piracy station with a civilian crew}. {9s|Riyadh} {9q|calls} {9c|it a floating base for the Revolutionary Guards}. {10s|A 2020 study by a US naval institute} {10q|identified} {10c|two launches and “men in uniform” on its deck}.

{11,12s|Iranian Foreign Ministry spokesman Mehrdad Golestani} {11q|confirmed} {11c|that a drone had holed the hull}, {12q|saying} {12c|nobody was hurt}. {13c|“It was an act of terror,”} {13s|he} {13q|declared}. {13c|“Those who did it will learn that steel floats both ways.”}

{14,15s|The Houthis,} who are {21q|supposed} {21c|to have been supplied from the ship}, {14q|denounced} {14c|“this cowardly piracy”} and, in the same breath, {15q|denied} {15c|ever having received “so much as a flare” from it}.

{16s|A former head of Israeli naval intelligence} {16q|questioned} {16c|the wisdom of the timing}. {17c|With nuclear talks resuming in Doha, it “looks like a letter to Washington, posted by air,”} {17s|he} {17q|told} Army Radio.

{18s|Washington} {18q|made clear} {18c|that it had no part in it}. {19s|Two senior Biden administration officials} {19q|acknowledged}, though, {19c|that the strike had not come as a surprise}. {20s|Jerusalem} {20q|denies} {20c|having tipped off anyone}.

Brent crude rose by 60 cents.
---
1: position=declines; speaker=Israel; party=ISR; kind=named; channel=none; said=2022-06-08; level=0
2: position=accuses; speaker=Iran; party=IRN; kind=named; channel=none; said=2022-06-08; level=0
3: position=warns; speaker=Iran; party=IRN; kind=named; channel=none; said=2022-06-08; level=0
4: position=declines; speaker=Israeli Defense Ministry; party=ISR; kind=named; channel=none; said=2022-06-08; level=0
5: position=asserts; speaker=Gideon Armoni; party=ISR; kind=named; channel=none; said=2022-06-08; level=0
6: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2022-06-09; level=0
7: position=alleges; speaker=a U.S. official; party=USA; kind=anonymous; channel=none; said=/2022-06-09; level=0
8: position=asserts; speaker=Iran; party=IRN; kind=named; channel=none; said=2022-06-09; level=0
9: position=alleges; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2022-06-09; level=0
10: position=alleges; speaker=2020 study by a US naval institute; party=none; kind=document; channel=report; said=2020-01-01/2020-12-31; level=0
11: position=confirms; speaker=Mehrdad Golestani; party=IRN; kind=named; channel=none; said=2022-06-09; level=0
12: position=asserts; speaker=Mehrdad Golestani; party=IRN; kind=named; channel=none; said=2022-06-09; level=0
13: position=condemns; speaker=Mehrdad Golestani; party=IRN; kind=named; channel=none; said=2022-06-09; level=0
14: position=condemns; speaker=Houthis; party=Houthis; kind=named; channel=none; said=2022-06-09; level=0
15: position=denies; speaker=Houthis; party=Houthis; kind=named; channel=none; said=2022-06-09; level=0
16: position=doubts; speaker=a former head of Israeli naval intelligence; party=none; kind=anonymous; channel=none; said=2022-06-09; level=0
17: position=asserts; speaker=a former head of Israeli naval intelligence; party=none; kind=anonymous; channel=interview; said=2022-06-09; level=0
18: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=2022-06-09; level=0
19: position=acknowledges; speaker=two senior Biden administration officials; party=USA; kind=anonymous; channel=none; said=2022-06-09; level=0
20: position=denies; speaker=Israel; party=ISR; kind=named; channel=none; said=2022-06-09; level=0
21: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2022-06-09; level=0
22: position=acknowledges; speaker=Israel; party=ISR; kind=named; channel=none; said=/2022-06-09; level=1
