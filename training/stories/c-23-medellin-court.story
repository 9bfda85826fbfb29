title: Colombian judge orders ex-senator's arrest over militia funds
byline: Hernando Pulecio
agency: none
dateline: MEDELLIN, Colombia
published: 2012-09-04

MEDELLIN, Colombia (AP) — A judge on Tuesday ordered the arrest of a former Senate president who {1q|is accused of} {1c|taking cattle and cash from paramilitary gangs}, a charge {2s|he} {2q|has called} {2c|“a revenge with a stamp on it.”}

{3s|Prosecutor Dilia Mosquera} {3q|told} the court {3c|that Gonzalo Uribe Restrepo-Lara met militia bosses six times on a ranch near Caucasia}. {4c|“He arrived with an empty trailer. He did not leave with an empty trailer,”} {4s|she} {4q|said}.

{5,6s|Restrepo-Lara, 61,} {5q|acknowledged} {5c|one visit}, {6q|saying} {6c|he had gone to buy a horse}. {7c|Of the other five}, {7s|his lawyer} {7q|said}, {7c|“there is no photograph, no witness, no hoof print.”}

But there is a witness. {8s|A jailed militia accountant known as “Ledger”} {8q|testified} {8c|that {9s|the senator} {9q|had promised} {9c|to bury a land bill} in exchange for 300 heifers}. {10s|The defense} {10q|questioned whether} {10c|a man with eleven aliases could be believed}. {11s|The accountant} {11q|conceded} {11c|that it was only nine}.

{12s|President Camilo Echandia}, a onetime ally, {12q|refused to comment on} {12c|the arrest}. {13s|His interior minister} {13q|urged} {13c|“respect for the robe,”} while {14s|two lawmakers from the ruling coalition} {14q|said on condition of anonymity} {14c|{15s|the palace} {15q|had warned} {15c|members not to visit the prison}}. {16s|The palace press office} {16q|confirmed} {16c|that a circular had gone out}.

The bill in question would have returned 40,000 hectares to families driven off at gunpoint in the 1990s. It was never put to a vote; the file was lost in a flood on the fourth floor.

{17s|Victims’ groups} {17q|hailed} {17c|the order}. {18s|One of their leaders, Rosa Elvira Cuesta,} {18q|vowed} {18c|to sit in court every day}. {19c|She would be dead by Christmas}, {19s|a text message} {19q|informed} her in June.
---
1: position=accuses; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2012-09-04; level=0
2: position=dismisses; speaker=Gonzalo Uribe Restrepo-Lara; party=COL; kind=named; channel=none; said=/2012-09-04; level=0
3: position=alleges; speaker=Dilia Mosquera; party=COL; kind=named; channel=speech; said=2012-09-04; level=0
4: position=alleges; speaker=Dilia Mosquera; party=COL; kind=named; channel=speech; said=2012-09-04; level=0
5: position=acknowledges; speaker=Gonzalo Uribe Restrepo-Lara; party=COL; kind=named; channel=speech; said=2012-09-04; level=0
6: position=asserts; speaker=Gonzalo Uribe Restrepo-Lara; party=COL; kind=named; channel=speech; said=2012-09-04; level=0
7: position=denies; speaker=lawyer for Gonzalo Uribe Restrepo-Lara; party=COL; kind=role; channel=none; said=2012-09-04; level=0
8: position=alleges; speaker=jailed militia accountant known as Ledger; party=COL; kind=role; channel=speech; said=2012-09-04; level=0
9: position=pledges; speaker=Gonzalo Uribe Restrepo-Lara; party=COL; kind=named; channel=none; said=/2012-09-04; level=1
10: position=doubts; speaker=defense lawyers for Gonzalo Uribe Restrepo-Lara; party=COL; kind=role; channel=speech; said=2012-09-04; level=0
11: position=acknowledges; speaker=jailed militia accountant known as Ledger; party=COL; kind=role; channel=speech; said=2012-09-04; level=0
12: position=declines; speaker=Camilo Echandia; party=COL; kind=named; channel=none; said=2012-09-04; level=0
13: position=demands; speaker=interior minister of Colombia; party=COL; kind=role; channel=none; said=2012-09-04; level=0
14: position=alleges; speaker=two ruling coalition lawmakers; party=COL; kind=anonymous; channel=none; said=2012-09-04; level=0
15: position=warns; speaker=Colombian presidential palace; party=COL; kind=named; channel=none; said=/2012-09-04; level=1
16: position=confirms; speaker=Colombian presidential press office; party=COL; kind=named; channel=none; said=2012-09-04; level=0
17: position=asserts; speaker=victims' groups; party=COL; kind=collective; channel=none; said=2012-09-04; level=0
18: position=pledges; speaker=Rosa Elvira Cuesta; party=COL; kind=named; channel=none; said=2012-09-04; level=0
19: position=warns; speaker=text message; party=none; kind=document; channel=letter; said=2012-06-01/2012-06-30; level=0
