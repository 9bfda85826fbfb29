title: Ecuador says rocket tubes were stolen, after first denying it ever owned them
byline: Patricio Lugones
agency: AP
dateline: QUITO, Ecuador
published: 2009-08-06

QUITO, Ecuador (AP) — After {1q|first denying} {1c|it had ever owned the weapons}, {1,2s|Ecuador's government} {2q|acknowledged} Thursday {2c|that six anti-tank tubes found in a Colombian rebel camp came from its own arsenal}.

{3c|The tubes were stolen in 1998 from a base in Loja}, {3,4s|Defense Minister Iván Terán Cordero} {3q|told} a news conference, {4q|rejecting} {4c|{5s|Colombia}'s {5q|claim} {5c|that officers had sold them}}. {6s|He} {6q|gave no figure for} {6c|other losses}.

{7s|Bogotá} {7q|poured scorn on} {7c|the reversal}. {8c|“On Monday {9s|they} {9q|swore} {9c|these tubes did not exist}. On Thursday they were stolen. We await Sunday,”} {8q|quipped} {8s|Gen. Hernando Salcedo Rey, the armed forces commander}.

Sweden, where the tubes were made, sold 40 of them to Quito in 1991 under a license that barred any transfer.

{10c|“We have asked for an explanation, and {11s|Ecuador}'s {11q|assurances} {11c|that a full inventory is under way} are noted,”} {10s|Annika Wrede, the head of the Swedish export inspectorate,} {10q|said in a letter} to parliament that was made public in Stockholm. {12s|The letter} {12q|warned} {12c|that new licenses would be frozen “until the count is complete.”}

{13s|Opposition lawmakers in Quito} {13q|were scornful of} {13c|{14s|the minister}'s {14q|version} {14c|of a burglary}}. {15s|One of them, Marcela Jijón,} {15q|demanded} {15c|the logbooks}; {16s|the ministry} {16q|said} {16c|they had been lost in a flood}.

{17c|President Rafael Correa's allies} {17q|were accused} last month by {17s|Colombian prosecutors} {17c|of taking rebel cash}, {18c|an allegation} {18s|they} {18q|deny}. {19c|Relations} {19q|are said to} {19c|be at their worst since Colombia's raid on a rebel camp across the border in March 2008}.

{20s|Terán} {20q|ruled out} {20c|resigning}. {21c|“I was 29 and a lieutenant in the navy,”} {21s|he} {21q|said}.
---
1: position=denies; speaker=Ecuador; party=ECU; kind=named; channel=none; said=/2009-08-06; level=0
2: position=acknowledges; speaker=Ecuador; party=ECU; kind=named; channel=none; said=/2009-08-06; level=0
3: position=asserts; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=0
4: position=denies; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=0
5: position=alleges; speaker=Colombia; party=COL; kind=named; channel=none; said=/2009-08-06; level=1
6: position=declines; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=0
7: position=condemns; speaker=Colombia; party=COL; kind=named; channel=none; said=2009-08-06; level=0
8: position=doubts; speaker=Hernando Salcedo Rey; party=COL; kind=named; channel=none; said=2009-08-06; level=0
9: position=denies; speaker=Ecuador; party=ECU; kind=named; channel=none; said=2009-08-03; level=1
10: position=demands; speaker=Annika Wrede; party=SWE; kind=named; channel=letter; said=/2009-08-06; level=0
11: position=pledges; speaker=Ecuador; party=ECU; kind=named; channel=none; said=/2009-08-06; level=1
12: position=warns; speaker=letter of the Swedish export inspectorate; party=SWE; kind=document; channel=letter; said=/2009-08-06; level=0
13: position=doubts; speaker=Ecuadorean opposition lawmakers; party=ECU; kind=collective; channel=none; said=2009-08-06; level=0
14: position=asserts; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=1
15: position=demands; speaker=Marcela Jijón; party=ECU; kind=named; channel=none; said=2009-08-06; level=0
16: position=asserts; speaker=Ecuadorean Defense Ministry; party=ECU; kind=named; channel=none; said=2009-08-06; level=0
17: position=accuses; speaker=Colombian prosecutors; party=COL; kind=collective; channel=none; said=2009-07-01/2009-07-31; level=0
18: position=denies; speaker=allies of Rafael Correa; party=ECU; kind=collective; channel=none; said=/2009-08-06; level=0
19: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2009-08-06; level=0
20: position=denies; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=0
21: position=asserts; speaker=Iván Terán Cordero; party=ECU; kind=named; channel=briefing; said=2009-08-06; level=0
