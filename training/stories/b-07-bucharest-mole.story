title: Romanian colonel held as spy; Moscow sees "theatre"
byline: Ioana Brezoianu
agency: none
dateline: BUCHAREST
published: 2011-03-30

A retired colonel of the Romanian military intelligence was arrested at dawn on Wednesday. {1s|Prosecutors} {1q|say} {1c|he passed NATO papers on air defence to Russia for at least six years}.

{2s|The suspect, Horia Vlădescu, 61,} {2q|denies} {2c|everything}. {3c|"My client never met a Russian except on the skiing slope,"} {3s|his lawyer Sanda Mocioiu} {3q|told} Agora TV.

{4c|The damage is "serious but contained",} {4q|according to} {4s|a senior intelligence official, who spoke on condition that he not be named}. {5s|He} {5q|did not rule out} {5c|further arrests}. {6s|The Defence Ministry} {6q|would neither confirm nor deny} {6c|that a second officer was being questioned}.

{7s|The Russian Foreign Ministry} {7q|described} {7c|the case as "theatre for the anniversary season"}. {8s|Its spokesman, Kirill Ozerov,} {8q|said} {8c|Moscow had no information about any such person}. {9,10s|He} {9q|deplored} {9c|what {21s|he} {21q|called} {21c|"the Cold War reflexes of Bucharest"}}, and {10q|hinted} {10c|that Romanian diplomats could be sent home}.

{11s|An indictment of 118 pages, parts of which were leaked to the press,} {11q|details} {11c|eleven meetings in Vienna, Larnaca and Istanbul}. {12s|It} {12q|claims} {12c|that the colonel was paid 340,000 euros}. {13c|"Where is the money? Show me one euro,"} {13q|demanded} {13s|Mocioiu}.

{14,15s|NATO's secretary general} {14q|thanked} {14c|Bucharest for its openness}, {15q|adding} {15c|that the alliance had known of the case since autumn}. {16s|Analysts} {16q|doubt} {16c|it}. {17c|"If they had known, he would not have been at the November exercise,"} {17q|argued} {17s|Petru Ghimpu, who lectures on intelligence in Cluj}.

{18s|The president} {18q|called for} {18c|calm}. {19s|He} {19q|gave assurances} {19c|that relations with Russia "would not be rewritten by one thief"}.

Vlădescu retired in 2006 and had since been selling alarm systems. {20s|Neighbours in Ploieşti} {20q|remember} {20c|him as a polite man who fed the cats}.

---
1: position=alleges; speaker=Romanian prosecutors; party=ROU; kind=collective; channel=none; said=2011-03-30; level=0
2: position=denies; speaker=Horia Vlădescu; party=none; kind=named; channel=none; said=2011-03-30; level=0
3: position=denies; speaker=Sanda Mocioiu; party=none; kind=named; channel=interview; said=2011-03-30; level=0
4: position=acknowledges; speaker=a senior intelligence official; party=ROU; kind=anonymous; channel=none; said=2011-03-30; level=0
5: position=asserts; speaker=a senior intelligence official; party=ROU; kind=anonymous; channel=none; said=2011-03-30; level=0
6: position=declines; speaker=Romanian Ministry of Defence; party=ROU; kind=named; channel=none; said=2011-03-30; level=0
7: position=dismisses; speaker=Russian Foreign Ministry; party=RUS; kind=named; channel=none; said=2011-03-30; level=0
8: position=declines; speaker=Kirill Ozerov; party=RUS; kind=named; channel=none; said=2011-03-30; level=0
9: position=condemns; speaker=Kirill Ozerov; party=RUS; kind=named; channel=none; said=2011-03-30; level=0
10: position=warns; speaker=Kirill Ozerov; party=RUS; kind=named; channel=none; said=2011-03-30; level=0
21: position=condemns; speaker=Kirill Ozerov; party=RUS; kind=named; channel=none; said=2011-03-30; level=1
11: position=alleges; speaker=indictment; party=ROU; kind=document; channel=leak; said=2011-03-30; level=0
12: position=alleges; speaker=indictment; party=ROU; kind=document; channel=leak; said=2011-03-30; level=0
13: position=demands; speaker=Sanda Mocioiu; party=none; kind=named; channel=none; said=2011-03-30; level=0
14: position=asserts; speaker=NATO secretary general; party=NATO; kind=role; channel=none; said=2011-03-30; level=0
15: position=asserts; speaker=NATO secretary general; party=NATO; kind=role; channel=none; said=2011-03-30; level=0
16: position=doubts; speaker=analysts; party=none; kind=collective; channel=none; said=2011-03-30; level=0
17: position=doubts; speaker=Petru Ghimpu; party=none; kind=named; channel=none; said=2011-03-30; level=0
18: position=demands; speaker=Romanian president; party=ROU; kind=role; channel=none; said=2011-03-30; level=0
19: position=pledges; speaker=Romanian president; party=ROU; kind=role; channel=none; said=2011-03-30; level=0
20: position=asserts; speaker=neighbours in Ploieşti; party=none; kind=collective; channel=none; said=2011-03-30; level=0
