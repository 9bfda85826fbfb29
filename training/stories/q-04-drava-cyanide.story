title: Where did the fish of the Mura go?
byline: Tjaša Brumen
agency: none
dateline: LENDAVA, Slovenia
published: 2007-08-03

The mayor's list has 14,000 dead barbel and one dead swan. {1s|The mayor, Drago Hozjan,} {1q|says} {1c|the foam came down from the Austrian tannery at Feldbach the night of the storm}. {2s|The tannery} {2q|says} {2c|its basin is dry and has been since June}.

{3c|“Foam is a thing rivers do,”} {3s|its manager, Gernot Pölzl,} {3q|told} this newspaper. {4s|He} {4q|added} {4c|that the mayor was up for election and that his swan deserved a better speechwriter}.

{5s|A Slovenian laboratory} {5q|writes} {5c|that the gills were full of chromium salts of a sort used on hides}. {6s|An Austrian one} {6q|writes} {6c|that such salts turn up below any road bridge, and that nothing in the jars says Feldbach}. {7s|Nobody in Vienna} {7q|would tell} us {7c|which jar the ministry believes}.

{8s|Anglers upstream} {8q|told} of {8c|a hose laid over the dyke and a pump running until four}. {9s|One of the plant's night guards} {9q|said} {9c|the anglers had good eyes}. {10c|“I switched it on. I was told it was rain,”} {10s|he} {10q|said}.

That was on Monday. On Wednesday {11s|the tannery's lawyer} {11q|pointed out} {11c|that the guard had been sacked in May for sleeping}.

{12s|Hozjan} {12q|said} {12c|Austria should pay for five years of fry}. {13c|To flush a poison in a thunderstorm, he has the word for it, and it is cowardice}: {13q|thus} {13s|the bishop of Murska Sobota}, who fishes.

{14s|The Hungarian water office} {14q|said} {14c|children ought to stay out of the river as far as Letenye, or they would be ill}. {15c|A gauge for chromium would hang from the border bridge by autumn}, {15s|the joint river commission} {15q|said}. {16c|It has met twice a year since 1956}, {16s|it} {16q|said}.
---
1: position=alleges; speaker=Drago Hozjan; party=SVN; kind=named; channel=none; said=2007-08-03; level=0
2: position=denies; speaker=tannery at Feldbach; party=none; kind=named; channel=none; said=2007-08-03; level=0
3: position=dismisses; speaker=Gernot Pölzl; party=none; kind=named; channel=interview; said=2007-08-03; level=0
4: position=dismisses; speaker=Gernot Pölzl; party=none; kind=named; channel=interview; said=2007-08-03; level=0
5: position=alleges; speaker=Slovenian laboratory; party=none; kind=document; channel=report; said=2007-08-03; level=0
6: position=doubts; speaker=Austrian laboratory; party=none; kind=document; channel=report; said=2007-08-03; level=0
7: position=declines; speaker=Austria; party=AUT; kind=named; channel=none; said=2007-08-03; level=0
8: position=alleges; speaker=anglers on the Mura; party=none; kind=collective; channel=none; said=2007-08-03; level=0
9: position=confirms; speaker=night guard of the tannery; party=none; kind=anonymous; channel=none; said=2007-07-30; level=0
10: position=acknowledges; speaker=night guard of the tannery; party=none; kind=anonymous; channel=none; said=2007-07-30; level=0
11: position=asserts; speaker=lawyer of the tannery; party=none; kind=role; channel=none; said=2007-08-01; level=0
12: position=demands; speaker=Drago Hozjan; party=SVN; kind=named; channel=none; said=2007-08-03; level=0
13: position=condemns; speaker=bishop of Murska Sobota; party=none; kind=role; channel=none; said=2007-08-03; level=0
14: position=warns; speaker=Hungarian water office; party=HUN; kind=named; channel=none; said=2007-08-03; level=0
15: position=pledges; speaker=joint river commission; party=none; kind=named; channel=none; said=2007-08-03; level=0
16: position=asserts; speaker=joint river commission; party=none; kind=named; channel=none; said=2007-08-03; level=0
