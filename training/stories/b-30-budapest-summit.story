title: Migration summit ends in quarrel over a sentence
byline: Fergus Oldroyd
agency: none
dateline: BUDAPEST
published: 2015-11-25

A summit called to share out 120,000 refugees ended in Budapest on Wednesday with eleven leaders unable to agree on a sentence. {1s|The draft communique} {1q|said} {1c|Europe would act ‘in a spirit of solidarity’}; {2s|Hungary} {2q|demanded} {2c|that ‘and of reality’ be added}.

{3c|‘It is three words, and it took four hours,’} {3q|complained} {3s|a weary Balkan delegate}.

{4s|Germany's interior minister, Hartwig Dressel,} {4q|made little secret of} {4c|his anger}. {5c|Those who built fences}, {5s|he} {5q|said}, {5c|‘should not be surprised when they find themselves on the wrong side of one’}. {6s|His Hungarian counterpart, Gergő Palotai,} {6q|retorted} {6c|that Berlin had held a lunch for the whole world and now wished others to wash up}.

Outside, police kept some 300 demonstrators behind barriers, and a brass band played.

{8s|A confidential paper by the EU's external service, seen by the BBC,} {8q|warns} {8c|that three million more people could set out by 2017}. {9s|It} {9q|blames} {9c|Russian bombing in Syria for part of the flow}. {10s|Russia's envoy to the EU, Savva Tretyakov,} {10q|dismissed} {10c|that conclusion as ‘arithmetic for the frightened’}.

{11,12s|The external service} {11q|confirmed} {11c|the paper existed} but {12q|would not comment on} {12c|its contents}. {13c|It was not, in any case, a forecast}, {13s|an EU official} {13q|stressed}.

{14s|Greece} {14q|conceded} {14c|that fewer than half of those landing on its islands were being fingerprinted}. {15c|‘We have nine machines. Two of them work,’} {15q|said} {15s|its deputy minister, Despina Kalafati}. {16s|She} {16q|denied}, however, {16c|{17s|Vienna}'s {17q|claim} {17c|that Athens waved people through on purpose}}.

{18s|Slovakia} {18q|vowed} {18c|to go to court against any quota}. {19,20s|Poland's new government} {19q|signalled} {19c|that it would honour the September deal ‘in part’}, {20q|without saying} {20c|which part}.

{21s|The UN refugee agency} {21q|condemned} {21c|what {22s|it} {22q|called} {22c|a spectacle}}. {23s|Few in the hall} {23q|seemed to disagree with} {23c|that}. The leaders will try again on 17 December, in Brussels, over dinner.

---
1: position=pledges; speaker=draft communique; party=none; kind=document; channel=none; said=2015-11-25; level=0
2: position=demands; speaker=Hungary; party=HUN; kind=named; channel=none; said=2015-11-25; level=0
3: position=condemns; speaker=a Balkan delegate; party=none; kind=anonymous; channel=none; said=2015-11-25; level=0
4: position=condemns; speaker=Hartwig Dressel; party=DEU; kind=named; channel=none; said=2015-11-25; level=0
5: position=warns; speaker=Hartwig Dressel; party=DEU; kind=named; channel=none; said=2015-11-25; level=0
6: position=accuses; speaker=Gergő Palotai; party=HUN; kind=named; channel=none; said=2015-11-25; level=0
8: position=warns; speaker=EU external service paper; party=EU; kind=document; channel=leak; said=2015-11-25; level=0
9: position=accuses; speaker=EU external service paper; party=EU; kind=document; channel=leak; said=2015-11-25; level=0
10: position=dismisses; speaker=Savva Tretyakov; party=RUS; kind=named; channel=none; said=2015-11-25; level=0
11: position=confirms; speaker=EU external service; party=EU; kind=named; channel=none; said=2015-11-25; level=0
12: position=declines; speaker=EU external service; party=EU; kind=named; channel=none; said=2015-11-25; level=0
13: position=asserts; speaker=an EU official; party=EU; kind=anonymous; channel=none; said=2015-11-25; level=0
14: position=acknowledges; speaker=Greece; party=GRC; kind=named; channel=none; said=2015-11-25; level=0
15: position=acknowledges; speaker=Despina Kalafati; party=GRC; kind=named; channel=none; said=2015-11-25; level=0
16: position=denies; speaker=Despina Kalafati; party=GRC; kind=named; channel=none; said=2015-11-25; level=0
17: position=alleges; speaker=Austria; party=AUT; kind=named; channel=none; said=/2015-11-25; level=1
18: position=pledges; speaker=Slovakia; party=SVK; kind=named; channel=none; said=2015-11-25; level=0
19: position=pledges; speaker=Poland; party=POL; kind=named; channel=none; said=2015-11-25; level=0
20: position=declines; speaker=Poland; party=POL; kind=named; channel=none; said=2015-11-25; level=0
21: position=condemns; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=2015-11-25; level=0
22: position=condemns; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=2015-11-25; level=1
23: position=asserts; speaker=few delegates; party=none; kind=collective; channel=none; said=2015-11-25; level=0
