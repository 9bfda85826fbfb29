title: Armenian mayor: the extra votes were snow
byline: Anahit Terzian-Low
agency: none
dateline: YEREVAN
published: 2013-02-21

YEREVAN - Gyumri has 98,000 voters, {1c|of whom 121,000 voted on Monday}, {1q|according to} {1s|the opposition's tally sheets}.

{2s|Mayor Rafik Zulalyan} {2q|told} the Thursday papers {2c|that nobody had voted twice, and that his mother had not voted at all, the snow being what it was}. {3s|He} {3q|put} {3c|the surplus down to “opposition arithmetic, a science that needs three hands”}.

{4s|Hrant Matevosyan, who lost,} {4q|said} {4c|soldiers were bussed from school to school with the same forty passports}. {5c|“Zulalyan sold this town for a medal, and I say it to his face,”} {5s|he} {5q|said}.

{6s|An observer from the Organization for Security and Cooperation in Europe} {6q|said} {6c|she had seen a bus}. {7c|She had not seen a passport}, {7s|she} {7q|noted}, {7c|and buses go to schools for many reasons}. {8s|A woman who counted at School No. 9} {8q|was} {8c|clearer: the same bus, five times, with the same sergeant}.

{9s|The Central Electoral Commission} {9q|explained} {9c|that a recount takes five days from the lodging of a protest}. {10s|It} {10q|let it be known} {10c|that the boxes from Gyumri would be opened on Wednesday before cameras}.

{11s|The defence ministry} {11q|confirmed} {11c|that {17c|a company was moved that day}, as {17s|voters} {17q|had reported}}. {12c|Where it was moved to} {12s|it} {12q|called} {12c|a military matter}. {13s|Its lieutenant} {13q|conceded} on local television {13c|that “some lads may have got off to stretch”}.

{14c|Either there is a new vote, or Gyumri lights its stoves in Liberty Square}, {14s|Matevosyan} {14q|said}. {15s|The ombudsman} {15q|said} {15c|beating a student who held up a camera was a stain on the uniform, stretch or no stretch}. {16s|Moscow} {16q|said} {16c|it had congratulated the winner and was not in the business of counting snow}.
---
1: position=alleges; speaker=opposition tally sheets; party=none; kind=document; channel=none; said=2013-02-21; level=0
2: position=denies; speaker=Rafik Zulalyan; party=ARM; kind=named; channel=interview; said=2013-02-21; level=0
3: position=dismisses; speaker=Rafik Zulalyan; party=ARM; kind=named; channel=interview; said=2013-02-21; level=0
4: position=alleges; speaker=Hrant Matevosyan; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
5: position=accuses; speaker=Hrant Matevosyan; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
6: position=asserts; speaker=an OSCE observer; party=none; kind=anonymous; channel=none; said=2013-02-21; level=0
7: position=doubts; speaker=an OSCE observer; party=none; kind=anonymous; channel=none; said=2013-02-21; level=0
8: position=alleges; speaker=a woman who counted at School No. 9; party=none; kind=anonymous; channel=none; said=2013-02-21; level=0
9: position=asserts; speaker=Central Electoral Commission of Armenia; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
10: position=pledges; speaker=Central Electoral Commission of Armenia; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
11: position=confirms; speaker=Armenian defence ministry; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
12: position=declines; speaker=Armenian defence ministry; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
13: position=acknowledges; speaker=an Armenian lieutenant; party=ARM; kind=anonymous; channel=interview; said=2013-02-21; level=0
14: position=warns; speaker=Hrant Matevosyan; party=ARM; kind=named; channel=none; said=2013-02-21; level=0
15: position=condemns; speaker=Armenian ombudsman; party=ARM; kind=role; channel=none; said=2013-02-21; level=0
16: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2013-02-21; level=0
17: position=alleges; speaker=voters; party=none; kind=collective; channel=none; said=/2013-02-21; level=1
