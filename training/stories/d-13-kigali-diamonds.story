title: Togo, Burkina leaders "helped arm rebels" - UN panel; both cry foul
byline: Fitzgerald Amoah
agency: none
dateline: LOME
published: 2000-03-16

LOME, March 16 - {1s|Two West African governments} yesterday {1q|hit back at} {1c|{2s|a United Nations panel}'s {2q|conclusion} {2c|that they passed end-user certificates to Angolan rebels in exchange for diamonds}}.

{3s|Togo} {3q|called} {3c|the report "a basket of slanders"}; {4s|Burkina Faso}, more soberly, {4q|said} {4c|{5s|its} earlier {5q|denials} {5c|of any transfer} stood}.

{6s|The panel}, chaired by a Swedish envoy, {6q|named} {6c|two presidents, a former customs chief and a Bulgarian broker as parties to the trade}. {7s|The report} {7q|said} {7c|missiles ordered in Lome's name were landed at Andulo, the rebel headquarters, in 1997}. {8s|A defector who served as the rebels' protocol officer} {8q|told} the panel {8c|he had seen "a packet the size of a mango" change hands}.

{9c|"{10s|This man} {10q|says} {10c|he saw a mango}. We have many mangoes,"} {9s|Togo's foreign minister, Kodjo Atsou-Mensah,} {9q|told} the diplomatic corps. {11,12s|He} {11q|threatened} {11c|to take the panel to court}, {12q|without specifying} {12c|which}.

Sofia is in a different position. {13,14s|Bulgaria} {13q|admitted} {13c|the sales} while {14q|pleading} {14c|that every certificate bore a genuine stamp}. {15c|Checking whether the signature under the stamp was genuine as well}, {15s|a trade ministry official} {15q|conceded}, {15c|"was not then the custom"}.

Fighting in Angola has resumed with force since late 1998, and more than a million people have fled their homes.

{16s|Luanda} {16q|wants} {16c|the two states punished}. {17c|France} {17q|is understood to} {17c|be against any measure on Lome}, and {18s|Canada, which leads the sanctions committee,} {18q|gave assurances} {18c|that "no capital will be too small or too friendly"}.

The office of the rebel movement UNITA in Paris put out two statements. {20s|The first} {20q|denied} {20c|buying arms with diamonds}; {21s|the second} {21q|asserted} {21c|the right to}.
---
1: position=denies; speaker=Togo and Burkina Faso; party=none; kind=collective; channel=none; said=2000-03-15; level=0
2: position=alleges; speaker=UN panel on Angola sanctions; party=UNO; kind=named; channel=report; said=/2000-03-16; level=1
3: position=dismisses; speaker=Togo; party=TGO; kind=named; channel=none; said=2000-03-15; level=0
4: position=denies; speaker=Burkina Faso; party=BFA; kind=named; channel=none; said=2000-03-15; level=0
5: position=denies; speaker=Burkina Faso; party=BFA; kind=named; channel=none; said=/2000-03-15; level=1
6: position=accuses; speaker=UN panel on Angola sanctions; party=UNO; kind=named; channel=report; said=/2000-03-16; level=0
7: position=alleges; speaker=report of the UN panel on Angola sanctions; party=UNO; kind=document; channel=report; said=/2000-03-16; level=0
8: position=alleges; speaker=a rebel defector; party=none; kind=anonymous; channel=report; said=/2000-03-16; level=0
9: position=dismisses; speaker=Kodjo Atsou-Mensah; party=TGO; kind=named; channel=speech; said=2000-03-15; level=0
10: position=alleges; speaker=a rebel defector; party=none; kind=anonymous; channel=report; said=/2000-03-16; level=1
11: position=warns; speaker=Kodjo Atsou-Mensah; party=TGO; kind=named; channel=speech; said=2000-03-16; level=0
12: position=declines; speaker=Kodjo Atsou-Mensah; party=TGO; kind=named; channel=speech; said=2000-03-16; level=0
13: position=acknowledges; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2000-03-16; level=0
14: position=asserts; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2000-03-16; level=0
15: position=acknowledges; speaker=a Bulgarian trade ministry official; party=BGR; kind=anonymous; channel=none; said=2000-03-16; level=0
16: position=demands; speaker=Angola; party=AGO; kind=named; channel=none; said=2000-03-16; level=0
17: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2000-03-16; level=0
18: position=pledges; speaker=Canada; party=CAN; kind=named; channel=none; said=2000-03-16; level=0
20: position=denies; speaker=first statement of the UNITA office in Paris; party=UNITA; kind=document; channel=statement; said=2000-03-16; level=0
21: position=asserts; speaker=second statement of the UNITA office in Paris; party=UNITA; kind=document; channel=statement; said=2000-03-16; level=0
