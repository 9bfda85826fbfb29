title: Ecuador says grenade launchers found with guerrillas left no Ecuadorean store
byline: Xavier Montalvo Rea
agency: none
dateline: QUITO
published: 2009-08-11

QUITO - {1s|Colombia's army} {1q|said} Tuesday {1c|that six grenade launchers dug up in a guerrilla camp on the Putumayo had been sold to Ecuador in 1988 and never came out of a shop}. {2c|"They were carried to the river by men in Ecuadorean boots,"} {2s|Gen. Hernando Pardo Lozada} {2q|said} in Bogota.

{3s|Quito} {3q|answered} {3c|that its launchers sleep in Latacunga, every one with its number}. {4s|Defense Minister Gustavo Iturralde} {4q|told} Radio Sucre {4c|the general's story had been heard in 2000, in 2004 and in 2008, "each time with fewer launchers and more adjectives."}

The manufacturer is a Swedish firm. {5s|Its export director} {5q|explained} {5c|that records of so old a sale fill one sheet}, {6s|which} {6q|says}, {6c|"Ecuador, 30 units"}. {7s|Sweden's trade minister} {7q|stressed} {7c|that no buyer may pass such arms on, and that Stockholm would hold back all licenses to both neighbors until somebody had answered}.

{8c|Did a few go missing?} {8s|A retired Ecuadorean quartermaster} {8q|maintained} {8c|they did}: {8c|"In the 1995 war with Peru we lost trucks, men, and eight of those tubes. I wrote the list myself."} By Tuesday evening {9s|Iturralde} {9q|agreed} {9c|that the eight were gone, "mislaid in honorable circumstances"}.

{10s|The FARC rebels}, through a Web page, {10q|remarked} {10c|that one does not ask a gift for its birth certificate}. {11s|They} {11q|called} {11c|the bombing of the camp, in which a cook and her daughter died, "the work of cowards at 3,000 meters"}.

{12s|The Colombian president's office} {12q|wrote} to the Organization of American States {12c|that Ecuador "arms the killers of our soldiers and then offers condolences"}. {13s|The letter} {13q|requests} {13c|a session on Friday}. {14s|Brazil} {14q|said} {14c|it would attend, and would listen}.

{15c|The next launcher will be found in a city}, {15s|Pardo} {15q|noted}.
---
1: position=alleges; speaker=Colombian army; party=COL; kind=named; channel=briefing; said=2009-08-11; level=0
2: position=alleges; speaker=Hernando Pardo Lozada; party=COL; kind=named; channel=briefing; said=2009-08-11; level=0
3: position=denies; speaker=Ecuador; party=ECU; kind=named; channel=none; said=2009-08-11; level=0
4: position=dismisses; speaker=Gustavo Iturralde; party=ECU; kind=named; channel=interview; said=2009-08-11; level=0
5: position=asserts; speaker=Swedish manufacturer's export director; party=none; kind=role; channel=none; said=2009-08-11; level=0
6: position=asserts; speaker=manufacturer's sales record; party=none; kind=document; channel=none; said=/2009-08-11; level=0
7: position=pledges; speaker=Swedish trade minister; party=SWE; kind=role; channel=none; said=2009-08-11; level=0
8: position=alleges; speaker=a retired Ecuadorean quartermaster; party=none; kind=anonymous; channel=none; said=2009-08-11; level=0
9: position=acknowledges; speaker=Gustavo Iturralde; party=ECU; kind=named; channel=none; said=2009-08-11; level=0
10: position=declines; speaker=FARC; party=FARC; kind=named; channel=social-media; said=2009-08-11; level=0
11: position=condemns; speaker=FARC; party=FARC; kind=named; channel=social-media; said=2009-08-11; level=0
12: position=accuses; speaker=Office of the Colombian president; party=COL; kind=named; channel=letter; said=2009-08-11; level=0
13: position=demands; speaker=Office of the Colombian president; party=COL; kind=named; channel=letter; said=2009-08-11; level=0
14: position=pledges; speaker=Brazil; party=BRA; kind=named; channel=none; said=2009-08-11; level=0
15: position=warns; speaker=Hernando Pardo Lozada; party=COL; kind=named; channel=briefing; said=2009-08-11; level=0
