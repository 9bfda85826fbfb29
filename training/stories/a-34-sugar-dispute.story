title: Sugar barons, ministers swap charges as Kenya shuts border to Ugandan trucks
byline: Naliaka Barasa
agency: none
dateline: BUSIA
published: 2005-07-15

BUSIA — Three hundred trucks of sugar stood nose to tail at the border yesterday while {1s|Nairobi and Kampala} {1q|called} {1c|each other liars}.

{2s|Kenya's trade minister, Wycliffe Amukowa,} {2q|said} {2c|the sugar was Brazilian, repacked at Jinja “in bags that still smell of Santos”}. {3s|He} {3q|vowed} {3c|to keep it out “until the last ant has left”}. {4s|His Ugandan opposite number} {4q|dismissed} {4c|{22s|the Kenyan} {22q|allegation} {22c|of repacking} as “a cartel speaking through a minister”}.

{5c|“Uganda grows its own sugar, mills its own sugar and sells its own sugar,”} {5s|Mrs Edith Byaruhanga} {5q|told} reporters on the bridge. {6s|She} {6q|did concede}, when shown a photograph of a torn sack, {6c|that “one or two” traders might have cheated}.

{7s|The East African Community in Arusha} {7q|asked} {7c|both capitals to wait for its experts}. {8s|Its secretary-general} {8q|stopped short of} {8c|naming a culprit}.

{9s|A confidential customs report, parts of which were read to this newspaper,} {9q|puts} {9c|last year's Ugandan exports at twice the harvest}. {10,11s|A senior officer at the revenue authority} {10q|confirmed} {10c|the figure} and {11q|accused} {11c|“five families on both sides of the river” of sharing the profit}.

Drivers cooked ugali between the wheels. A kilo of sugar cost 58 shillings in Kisumu on Monday and 74 by Thursday.

{12s|The cane growers of Mumias} {12q|applauded} {12c|the closure}; {13s|the bakers' association} {13q|denounced} {13c|it}. {14c|Bread will go up by two shillings within the week,} {14s|the latter} {14q|warned}. {15s|The minister} {15q|scoffed}: {15c|“Let them bake less sweetly.”}

{16s|Opposition MPs} {16q|questioned} {16c|Mr Amukowa's motives}, since his brother owns a mill. {17,18s|He} {17q|has never hidden} {17c|the fact}, but {18q|denies} {18c|that it matters}.

{19s|The World Bank's man in Nairobi} {19q|let it be known} {19c|that a loan for the border road could be “revisited”}. {20s|Diplomats} {20q|took} {20c|this for a bluff}. {21s|Kampala} {21q|threatened} {21c|to answer with a tax on Kenyan soap}.
---
1: position=accuses; speaker=Kenya and Uganda; party=none; kind=collective; channel=none; said=2005-07-14; level=0
2: position=alleges; speaker=Wycliffe Amukowa; party=KEN; kind=named; channel=none; said=2005-07-14; level=0
3: position=pledges; speaker=Wycliffe Amukowa; party=KEN; kind=named; channel=none; said=2005-07-14; level=0
4: position=dismisses; speaker=Edith Byaruhanga; party=UGA; kind=named; channel=none; said=2005-07-14; level=0
5: position=denies; speaker=Edith Byaruhanga; party=UGA; kind=named; channel=briefing; said=2005-07-14; level=0
6: position=acknowledges; speaker=Edith Byaruhanga; party=UGA; kind=named; channel=briefing; said=2005-07-14; level=0
7: position=demands; speaker=East African Community; party=none; kind=named; channel=none; said=2005-07-15; level=0
8: position=declines; speaker=East African Community secretary-general; party=none; kind=role; channel=none; said=2005-07-15; level=0
9: position=alleges; speaker=confidential Kenyan customs report; party=KEN; kind=document; channel=leak; said=/2005-07-15; level=0
10: position=confirms; speaker=a senior revenue authority officer; party=KEN; kind=anonymous; channel=none; said=2005-07-15; level=0
11: position=accuses; speaker=a senior revenue authority officer; party=KEN; kind=anonymous; channel=none; said=2005-07-15; level=0
12: position=asserts; speaker=Mumias cane growers; party=none; kind=collective; channel=none; said=2005-07-15; level=0
13: position=condemns; speaker=bakers' association; party=none; kind=named; channel=none; said=2005-07-15; level=0
14: position=warns; speaker=bakers' association; party=none; kind=named; channel=none; said=2005-07-15; level=0
15: position=dismisses; speaker=Wycliffe Amukowa; party=KEN; kind=named; channel=none; said=2005-07-15; level=0
16: position=doubts; speaker=Kenyan opposition MPs; party=KEN; kind=collective; channel=none; said=2005-07-15; level=0
17: position=acknowledges; speaker=Wycliffe Amukowa; party=KEN; kind=named; channel=none; said=2005-07-15; level=0
18: position=denies; speaker=Wycliffe Amukowa; party=KEN; kind=named; channel=none; said=2005-07-15; level=0
19: position=warns; speaker=World Bank representative in Nairobi; party=none; kind=role; channel=none; said=2005-07-15; level=0
20: position=doubts; speaker=diplomats; party=none; kind=collective; channel=none; said=2005-07-15; level=0
21: position=warns; speaker=Uganda; party=UGA; kind=named; channel=none; said=2005-07-15; level=0
22: position=alleges; speaker=Kenya; party=KEN; kind=named; channel=none; said=2005-07-14; level=1
