title: Mexico says US knew of gun trail; Washington 'looking into it'
byline: Araceli Montiel
agency: none
dateline: MEXICO CITY
published: 2011-09-29

MEXICO CITY (AP) — {1,2s|Mexico’s attorney general} {1q|charged} Thursday {1c|that U.S. agents watched for five months as a dealer in Nogales, Arizona, sold 188 rifles to buyers for a Sonora cartel}, and {2q|demanded} {2c|the names of the agents}.

{3c|“They had cameras on the counter,”} {3s|Leticia Arrambide} {3q|said}. {3c|“They filmed our dead being purchased.”}

{4,5s|The U.S. Justice Department} {4q|said} {4c|it was looking into the matter} and {5q|had nothing to say about} {5c|cameras}. {6s|Its spokesman, Todd Ruhl,} {6q|denied} {6c|that any operation had been designed to let guns cross}. {7c|“No one here would ever approve that,”} {7s|he} {7q|told} The Associated Press by email.

But {8s|an internal memo}, read to a reporter by {9s|a person who {9q|fears} {9c|losing a pension}}, {8q|speaks of} {8c|“letting the fish run.”} {10s|Two congressional investigators} {10q|confirmed} {10c|that the phrase was genuine}. {11s|One} {11q|described} {11c|it as “the least bad sentence in there.”}

The dealer, Walter Stroud, keeps a shop between a bakery and a notary. {12,13s|He} {12q|conceded} {12c|he had grown suspicious of a 20-year-old paying cash for 34 rifles}, but {13q|insisted} {13c|{14s|agents} {14q|had told} {14c|him to go ahead}}.

{15s|President Rodolfo Villaseñor}, who {15q|has blamed} {15c|“the armory next door” for 40,000 deaths}, spoke by phone with his American counterpart. {16s|The White House readout} {16q|said} {16c|the two had expressed “shared regret.”} {17s|Villaseñor’s office} {17q|disputed} {17c|“shared.”}

{18s|Gun lobbyists in Washington} {18q|doubt} {18c|{19s|Mexico}’s {19q|contention} {19c|that seven in ten cartel weapons come from U.S. shops}}. {20c|Most}, {20s|they} {20q|say}, {20c|are stolen from Mexican barracks}.

Sixty-one of the rifles have been recovered, at 23 scenes in four states. One lay beside a mayor.
---
1: position=accuses; speaker=Leticia Arrambide; party=MEX; kind=named; channel=none; said=2011-09-29; level=0
2: position=demands; speaker=Leticia Arrambide; party=MEX; kind=named; channel=none; said=2011-09-29; level=0
3: position=accuses; speaker=Leticia Arrambide; party=MEX; kind=named; channel=none; said=2011-09-29; level=0
4: position=asserts; speaker=US Justice Department; party=USA; kind=named; channel=none; said=2011-09-29; level=0
5: position=declines; speaker=US Justice Department; party=USA; kind=named; channel=none; said=2011-09-29; level=0
6: position=denies; speaker=Todd Ruhl; party=USA; kind=named; channel=none; said=2011-09-29; level=0
7: position=denies; speaker=Todd Ruhl; party=USA; kind=named; channel=letter; said=2011-09-29; level=0
8: position=acknowledges; speaker=internal US memo; party=USA; kind=document; channel=leak; said=/2011-09-29; level=0
9: position=asserts; speaker=person who read out the memo; party=USA; kind=anonymous; channel=leak; said=2011-09-29; level=0
10: position=confirms; speaker=two congressional investigators; party=USA; kind=anonymous; channel=none; said=2011-09-29; level=0
11: position=asserts; speaker=congressional investigator; party=USA; kind=anonymous; channel=none; said=2011-09-29; level=0
12: position=acknowledges; speaker=Walter Stroud; party=USA; kind=named; channel=interview; said=2011-09-29; level=0
13: position=alleges; speaker=Walter Stroud; party=USA; kind=named; channel=interview; said=2011-09-29; level=0
14: position=demands; speaker=US agents; party=USA; kind=collective; channel=none; said=/2011-09-29; level=1
15: position=accuses; speaker=Rodolfo Villaseñor; party=MEX; kind=named; channel=none; said=/2011-09-29; level=0
16: position=asserts; speaker=White House readout; party=USA; kind=document; channel=statement; said=2011-09-29; level=0
17: position=denies; speaker=Mexican president's office; party=MEX; kind=named; channel=none; said=2011-09-29; level=0
18: position=doubts; speaker=US gun lobbyists; party=USA; kind=collective; channel=none; said=2011-09-29; level=0
19: position=alleges; speaker=Mexico; party=MEX; kind=named; channel=none; said=/2011-09-29; level=1
20: position=alleges; speaker=US gun lobbyists; party=USA; kind=collective; channel=none; said=2011-09-29; level=0
