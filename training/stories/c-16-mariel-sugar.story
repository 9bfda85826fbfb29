title: Cuba owns to missiles under the sugar, calls them scrap
byline: Idania Coello, additional reporting by Roderick Sayle in Panama City
agency: none
dateline: HAVANA
published: 2014-02-12

HAVANA, Feb 12 - {1,2s|Cuba} {1q|acknowledged} on Wednesday {1c|that a freighter detained in the Panama Canal was carrying its anti-aircraft missiles beneath 9,000 tonnes of brown sugar}, but {2q|said} {2c|the "obsolete articles" were going to Vietnam for repair}.

{3c|"They are older than the crew,"} {3s|a foreign ministry statement} {3q|declared}. {4,5s|It} {4q|expressed} {4c|Cuba's "unwavering commitment to peace"} and {5q|asked} {5c|Panama to free the sailors}.

{6s|Panama's security minister, Rogelio Arosemena,} {6q|was incredulous}: {6c|"You do not hide a television that way when you send it to be fixed."} {8c|{7s|The captain} {7q|had claimed} {7c|he carried sugar only} and then tried to cut his own throat}, {8s|the minister} {8q|said}. {9s|A defence lawyer} {9q|denied} {9c|the second part}.

{10s|Vietnam} {10q|said} {10c|it knew of no repair contract}. {11c|Nor did the ship's own log mention Haiphong}, {11s|two investigators} {11q|told} reporters in Colon; {12c|the next port pencilled in}, {12s|one} {12q|said}, {12c|was Nampo, North Korea}.

{13s|Havana} {13q|would not comment on} {13c|Nampo}. {14s|North Korea's embassy} {14q|gave no comment on} {14c|the log} either, though {15s|a man who answered its door} {15q|offered} {15c|that "sugar is sugar."}

Dozens of policemen have been shovelling for a week. Under the fourth layer they reached two aircraft engines wrapped in blankets. The sugar, 240,000 sacks of it, is being stored in a gymnasium, where it has begun to draw bees.

{16s|U.N. experts} {16q|believe} {16c|the cargo breached an arms embargo}, whatever its age. {17,18s|The U.S. State Department} {17q|welcomed} {17c|the search} but {18q|ruled out} {18c|"any knock-on effect" for migration talks}, and {19s|Cuban exiles in Miami} {19q|deplored} {19c|what {20s|they} {20q|called} {20c|"a wink."}}
---
1: position=acknowledges; speaker=Cuba; party=CUB; kind=named; channel=statement; said=2014-02-12; level=0
2: position=asserts; speaker=Cuba; party=CUB; kind=named; channel=statement; said=2014-02-12; level=0
3: position=asserts; speaker=Cuban foreign ministry statement; party=CUB; kind=document; channel=statement; said=2014-02-12; level=0
4: position=asserts; speaker=Cuban foreign ministry statement; party=CUB; kind=document; channel=statement; said=2014-02-12; level=0
5: position=demands; speaker=Cuban foreign ministry statement; party=CUB; kind=document; channel=statement; said=2014-02-12; level=0
6: position=doubts; speaker=Rogelio Arosemena; party=PAN; kind=named; channel=none; said=2014-02-12; level=0
7: position=asserts; speaker=captain of the freighter; party=none; kind=role; channel=none; said=/2014-02-12; level=1
8: position=alleges; speaker=Rogelio Arosemena; party=PAN; kind=named; channel=none; said=2014-02-12; level=0
9: position=denies; speaker=defence lawyer; party=none; kind=role; channel=none; said=2014-02-12; level=0
10: position=denies; speaker=Vietnam; party=VNM; kind=named; channel=none; said=2014-02-12; level=0
11: position=alleges; speaker=two investigators; party=PAN; kind=anonymous; channel=none; said=2014-02-12; level=0
12: position=alleges; speaker=investigator; party=PAN; kind=anonymous; channel=none; said=2014-02-12; level=0
13: position=declines; speaker=Cuba; party=CUB; kind=named; channel=none; said=2014-02-12; level=0
14: position=declines; speaker=North Korean Embassy in Havana; party=PRK; kind=named; channel=none; said=2014-02-12; level=0
15: position=asserts; speaker=man at the North Korean Embassy door; party=PRK; kind=anonymous; channel=none; said=2014-02-12; level=0
16: position=alleges; speaker=UN experts; party=UNO; kind=named; channel=none; said=2014-02-12; level=0
17: position=asserts; speaker=US State Department; party=USA; kind=named; channel=none; said=2014-02-12; level=0
18: position=denies; speaker=US State Department; party=USA; kind=named; channel=none; said=2014-02-12; level=0
19: position=condemns; speaker=Cuban exiles in Miami; party=none; kind=collective; channel=none; said=2014-02-12; level=0
20: position=condemns; speaker=Cuban exiles in Miami; party=none; kind=collective; channel=none; said=2014-02-12; level=1
