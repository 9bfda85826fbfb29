title: Belarus 'Cannot Help It If Poles Hear Helicopters'
byline: Zuzanna Bielecka-Roy
agency: AFP
dateline: WARSAW
published: 2023-08-02

{1s|Poland} {1q|said} on Wednesday {1c|two Belarusian gunships crossed the border at treetop height above Białowieża and turned round over a church}. {2c|Nothing flew that day except storks}, {2q|said} {2s|Minsk}.

{3s|The Belarusian border committee} {3q|wrote on Telegram} {3c|that the Polish pictures had been “baked the way one bakes a gingerbread, from old dough”}. {4s|Its chairman, Ihar Staravoitau,} {4q|noted} {4c|that the exercise had been announced to Warsaw a week ahead, with times}.

{5s|The Polish army} {5q|had said} at first {5c|its radar had registered no crossing}. {6c|“At that height a radar sees grass,”} {6,7s|Deputy Defence Minister Marek Zdunowski} {6q|told} reporters, {7q|allowing} {7c|that the first statement “went out a bit early”}.

{8s|A forester} {8q|said} {8c|red stars passed so low he could have counted the rivets}. {9s|The parish priest} {9q|said} {9c|the forester was right about the stars and wrong about the hour}.

{10s|Staravoitau's deputy} {10q|spoke of} {10c|“a people with good ears and a bad conscience”}. {11s|He} {11q|said} {11c|it was Polish drones that came over twice in July}; {12s|Warsaw} {12q|said} {12c|it had no drones in that province}.

{13s|The NATO spokeswoman} {13q|said} {13c|the alliance had its own tracks of the day and would keep them to itself}. {14s|A Finnish analyst, Petteri Ruohonen,} {14q|said} {14c|a rivet was a thing one remembers, not a thing one sees}.

{15s|Lithuania} {15q|said} {15c|the next pilot to lose his way might not find it again}. {16c|To play with war above a village at mass was vile}, {16s|its president} {16q|said}. {17s|Zdunowski} {17q|said} {17c|a battalion with air-defence guns would be in the forest by Friday}; {18c|Minsk should keep its machines three kilometres off}, {18s|he} {18q|went on}.
---
1: position=alleges; speaker=Poland; party=POL; kind=named; channel=none; said=2023-08-02; level=0
2: position=denies; speaker=Belarus; party=BLR; kind=named; channel=none; said=2023-08-02; level=0
3: position=dismisses; speaker=Belarusian border committee; party=BLR; kind=named; channel=social-media; said=2023-08-02; level=0
4: position=asserts; speaker=Ihar Staravoitau; party=BLR; kind=named; channel=none; said=2023-08-02; level=0
5: position=denies; speaker=Polish army; party=POL; kind=named; channel=none; said=/2023-08-02; level=0
6: position=asserts; speaker=Marek Zdunowski; party=POL; kind=named; channel=briefing; said=2023-08-02; level=0
7: position=acknowledges; speaker=Marek Zdunowski; party=POL; kind=named; channel=briefing; said=2023-08-02; level=0
8: position=alleges; speaker=a forester; party=none; kind=role; channel=none; said=2023-08-02; level=0
9: position=confirms; speaker=parish priest of Białowieża; party=none; kind=role; channel=none; said=2023-08-02; level=0
10: position=dismisses; speaker=deputy chairman of the Belarusian border committee; party=BLR; kind=role; channel=none; said=2023-08-02; level=0
11: position=alleges; speaker=deputy chairman of the Belarusian border committee; party=BLR; kind=role; channel=none; said=2023-08-02; level=0
12: position=denies; speaker=Poland; party=POL; kind=named; channel=none; said=2023-08-02; level=0
13: position=declines; speaker=NATO spokeswoman; party=NATO; kind=role; channel=none; said=2023-08-02; level=0
14: position=doubts; speaker=Petteri Ruohonen; party=none; kind=named; channel=none; said=2023-08-02; level=0
15: position=warns; speaker=Lithuania; party=LTU; kind=named; channel=none; said=2023-08-02; level=0
16: position=condemns; speaker=Lithuanian president; party=LTU; kind=role; channel=none; said=2023-08-02; level=0
17: position=pledges; speaker=Marek Zdunowski; party=POL; kind=named; channel=briefing; said=2023-08-02; level=0
18: position=demands; speaker=Marek Zdunowski; party=POL; kind=named; channel=briefing; said=2023-08-02; level=0
