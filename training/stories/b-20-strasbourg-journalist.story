title: Strasbourg court faults Baku over jailed editor
byline: none
agency: none
dateline: STRASBOURG
published: 2012-05-15

{1s|The European Court of Human Rights} {1q|ruled} on Tuesday {1c|that Azerbaijan had jailed the newspaper editor Famil Guluzade ‘for purposes other than those the law allows’}, in other words, to silence him.

{2,3s|Baku} {2q|voiced} {2c|regret at the judgment} and {3q|would not say} {3c|whether the editor, who has served three of seven years, would go free}.

{4s|Prosecutors} {4q|had accused} {4c|Guluzade of taking money from an oil trader}. {5,6s|He} {5q|denied} {5c|the charge throughout}, {6q|calling} {6c|it ‘a suit cut by the president's tailor’}. {7s|The judges in Strasbourg} {7q|found} {7c|{8s|the state}'s {8q|assertion} {8c|that the arrest was routine} ‘hard to square with the record’}.

{9s|Guluzade's wife, Sevda,} {9q|said} {9c|she had not told him yet}. {10c|‘{11s|The prison} {11q|says} {11c|the line is broken}. It has been broken since he wrote about the line,’} {10s|she} {10q|said}.

{12s|Justice ministry official Anar Babashov} {12q|stressed} {12c|that the ruling was not final}. {13s|He} {13q|acknowledged}, though, {13c|that Azerbaijan was bound by it ‘in principle’}. {14c|The conditions in the colony} {14s|he} {14q|described as} {14c|‘better than in many hotels’}.

The country is to host a song contest in eleven days, and foreign reporters have begun to arrive. Cleaners were hosing the sea front on Tuesday.

{15s|The Council of Europe} {15q|called for} {15c|the editor's immediate release}. {16s|Press freedom groups} {16q|put} {16c|the number of journalists behind bars in Azerbaijan at seven}; {17s|the government} {17q|insists} {17c|there are none}. {18c|‘There are criminals who once wrote something,’} {18q|said} {18s|a lawmaker from the ruling party}.

{19s|A Western ambassador} {19q|confessed} {19c|to having raised the case ‘less often than I ought’}. {20c|Gas}, {20s|he} {20q|added}, {20c|was usually first on the list}.

---
1: position=alleges; speaker=European Court of Human Rights; party=none; kind=named; channel=report; said=2012-05-15; level=0
2: position=condemns; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2012-05-15; level=0
3: position=declines; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2012-05-15; level=0
4: position=accuses; speaker=Azerbaijani prosecutors; party=AZE; kind=collective; channel=none; said=/2012-05-15; level=0
5: position=denies; speaker=Famil Guluzade; party=none; kind=named; channel=none; said=/2012-05-15; level=0
6: position=dismisses; speaker=Famil Guluzade; party=none; kind=named; channel=none; said=/2012-05-15; level=0
7: position=doubts; speaker=European Court of Human Rights; party=none; kind=named; channel=report; said=2012-05-15; level=0
8: position=denies; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=/2012-05-15; level=1
9: position=asserts; speaker=Sevda Guluzade; party=none; kind=named; channel=none; said=2012-05-15; level=0
10: position=alleges; speaker=Sevda Guluzade; party=none; kind=named; channel=none; said=2012-05-15; level=0
11: position=asserts; speaker=prison; party=AZE; kind=role; channel=none; said=/2012-05-15; level=1
12: position=asserts; speaker=Anar Babashov; party=AZE; kind=named; channel=none; said=2012-05-15; level=0
13: position=acknowledges; speaker=Anar Babashov; party=AZE; kind=named; channel=none; said=2012-05-15; level=0
14: position=asserts; speaker=Anar Babashov; party=AZE; kind=named; channel=none; said=2012-05-15; level=0
15: position=demands; speaker=Council of Europe; party=none; kind=named; channel=none; said=2012-05-15; level=0
16: position=alleges; speaker=press freedom groups; party=none; kind=collective; channel=none; said=2012-05-15; level=0
17: position=denies; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=/2012-05-15; level=0
18: position=dismisses; speaker=a ruling party lawmaker; party=AZE; kind=anonymous; channel=none; said=2012-05-15; level=0
19: position=acknowledges; speaker=a Western ambassador; party=none; kind=anonymous; channel=none; said=2012-05-15; level=0
20: position=acknowledges; speaker=a Western ambassador; party=none; kind=anonymous; channel=none; said=2012-05-15; level=0
