title: Slovenia lost nothing, found nothing, in the matter of missiles
byline: Tomaž Erjavec-Doyle
agency: AP
dateline: LJUBLJANA, Slovenia
published: 1993-07-27

LJUBLJANA, Slovenia (AP) — {1s|Slovenia's defense minister} {1q|said} Tuesday {1c|that 120 tons of rifles and launch tubes found in containers at Maribor airport had arrived without his ministry and could leave without it}.

{2s|The police} {2q|say} {2c|the containers came from Sudan on a Ukrainian plane last fall, for the Bosnian army, and that men with defense passes signed for them}.

{3c|"If I had such tubes, I would not keep them at Maribor, where it rains,"} {3s|Minister Borut Kladnik} {3q|remarked}. {4c|Intelligence has its own airport passes and its own imagination}, {4s|he} {4q|went on}.

{5s|The former head of military intelligence, Andrej Lovrenčak,} {5q|recalled} {5c|it thus: the minister rang him in September and {6s|he} {6q|said} {6c|to keep the customs away}}. {7s|A customs ledger} {7q|has} {7c|a blank page for Sept. 18}. {8c|Blank pages do occur}, {8s|the chief of customs} {8q|explained}; {8c|there are four in his own Bible}.

The U.N. embargo covers all the former Yugoslavia. {9s|Bosnia's envoy in Ljubljana} {9q|noted} {9c|that his people were being slaughtered "with the world's full paperwork."} {10c|They had paid for those rifles, yes, and waited ten months}, {10s|he} {10q|said}.

{11s|Sudan's chargé d'affaires in Vienna} {11q|said} {11c|his country exports gum arabic}. {12s|The charity whose name is on the crates} {12q|said} {12c|{17c|it had indeed hired the plane}, as {17s|the Slovene press} {17q|wrote}}.

{13s|The president's office} {13q|asked} {13c|parliament for a committee with keys}. {14s|Kladnik} {14q|said} {14c|there were doors one opens at the republic's peril}. {15c|He is a liar, and he has made liars of twenty sergeants}, {15s|committee member Zdenka Primožič} {15q|said}. {16s|Vienna and Rome} {16q|said} {16c|they did not follow Maribor's weather}.
---
1: position=denies; speaker=Borut Kladnik; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
2: position=alleges; speaker=Slovenian police; party=SVN; kind=collective; channel=none; said=1993-07-27; level=0
3: position=denies; speaker=Borut Kladnik; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
4: position=asserts; speaker=Borut Kladnik; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
5: position=alleges; speaker=Andrej Lovrenčak; party=none; kind=named; channel=none; said=1993-07-27; level=0
6: position=demands; speaker=Borut Kladnik; party=SVN; kind=named; channel=none; said=1992-09-01/1992-09-30; level=1
7: position=asserts; speaker=customs ledger; party=SVN; kind=document; channel=none; said=/1993-07-27; level=0
8: position=asserts; speaker=Slovenian chief of customs; party=SVN; kind=role; channel=none; said=1993-07-27; level=0
9: position=condemns; speaker=Bosnian envoy in Ljubljana; party=BIH; kind=role; channel=none; said=1993-07-27; level=0
10: position=acknowledges; speaker=Bosnian envoy in Ljubljana; party=BIH; kind=role; channel=none; said=1993-07-27; level=0
11: position=denies; speaker=Sudanese chargé d'affaires in Vienna; party=SDN; kind=role; channel=none; said=1993-07-27; level=0
12: position=confirms; speaker=charity; party=none; kind=collective; channel=none; said=1993-07-27; level=0
13: position=demands; speaker=office of the Slovenian president; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
14: position=warns; speaker=Borut Kladnik; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
15: position=accuses; speaker=Zdenka Primožič; party=SVN; kind=named; channel=none; said=1993-07-27; level=0
16: position=declines; speaker=Austria and Italy; party=none; kind=collective; channel=none; said=1993-07-27; level=0
17: position=alleges; speaker=Slovene press; party=none; kind=collective; channel=report; said=/1993-07-27; level=1
