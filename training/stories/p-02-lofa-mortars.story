title: Guinea: no army shells across Liberian border
byline: Kofi Abban-Nyarko
agency: AP
dateline: CONAKRY, Guinea
published: 2003-05-22

CONAKRY, Guinea (AP) — {1s|Guinea's army chief of staff} {1q|said} Thursday {1c|that every mortar round his country owned could be counted in its own depots}, a day after {2s|Liberia's defense minister} {2q|told} lawmakers {2c|the bombs falling on Lofa County came "with the paint still wet from Conakry."}

{3c|"They may come and count,"} {3s|Gen. Bakary Sanoh} {3q|said}. {4s|He} {4q|went on to say} {4c|that Monrovia "reads tea leaves and calls it ballistics."}

{5s|A draft report by U.N. experts} {5q|says} {5c|lot 14 of 2001, found in three villages, was delivered to the Guinean forces by ship}. {6c|From there to the rebels, known as LURD, "the trail is a supposition,"} {6s|it} {6q|notes}.

LURD holds about a third of Liberia and has been fighting since 1999.

{7s|A rebel commander who goes by the name Bush Lawyer} {7q|allowed} {7c|that his men had bought "small things" in Macenta, on the Guinean side}. {8c|"Not from soldiers. From widows,"} {8s|he} {8q|said} by satellite telephone. {9c|The price of a round} {9s|he} {9q|preferred to keep between himself and the widows}.

{10s|The minister, Jeremiah Toweh Sumo,} {10q|said} {10c|the Security Council ought to put Guinea under the embargo that binds Liberia}. {11c|If it did not, the war would be in Macenta by Christmas}, {11s|he} {11q|added}.

{12s|Guinea's foreign ministry} {12q|let it be known} {12c|that inspectors would get visas within a week}. {13s|The United States, which trains a Guinean battalion,} {13q|said} {13c|{14s|it} {14q|had been assured} {14c|that no American item had left the barracks}}.

{15c|"Shelling a market on a Saturday is an abomination, whoever sold the shell,"} {15s|Bishop Emmanuel Kpadeh of Voinjama} {15q|said}.
---
1: position=denies; speaker=Bakary Sanoh; party=GIN; kind=named; channel=none; said=2003-05-22; level=0
2: position=alleges; speaker=Jeremiah Toweh Sumo; party=LBR; kind=named; channel=speech; said=2003-05-21; level=0
3: position=asserts; speaker=Bakary Sanoh; party=GIN; kind=named; channel=none; said=2003-05-22; level=0
4: position=dismisses; speaker=Bakary Sanoh; party=GIN; kind=named; channel=none; said=2003-05-22; level=0
5: position=alleges; speaker=draft report by UN experts; party=UNO; kind=document; channel=report; said=/2003-05-22; level=0
6: position=doubts; speaker=draft report by UN experts; party=UNO; kind=document; channel=report; said=/2003-05-22; level=0
7: position=acknowledges; speaker=Bush Lawyer; party=LURD; kind=named; channel=interview; said=2003-05-22; level=0
8: position=denies; speaker=Bush Lawyer; party=LURD; kind=named; channel=interview; said=2003-05-22; level=0
9: position=declines; speaker=Bush Lawyer; party=LURD; kind=named; channel=interview; said=2003-05-22; level=0
10: position=demands; speaker=Jeremiah Toweh Sumo; party=LBR; kind=named; channel=none; said=2003-05-22; level=0
11: position=warns; speaker=Jeremiah Toweh Sumo; party=LBR; kind=named; channel=none; said=2003-05-22; level=0
12: position=pledges; speaker=Guinean foreign ministry; party=GIN; kind=named; channel=none; said=2003-05-22; level=0
13: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2003-05-22; level=0
14: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=/2003-05-22; level=1
15: position=condemns; speaker=Emmanuel Kpadeh; party=none; kind=named; channel=none; said=2003-05-22; level=0
