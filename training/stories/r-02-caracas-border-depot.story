title: Bogota links captured machine guns to Venezuelan stores
byline: Hernan Oquendo
agency: AP
dateline: BOGOTA, Colombia
published: 2009-08-05

BOGOTA, Colombia (AP) — {1s|Colombia's defense minister} {1q|told} a parliamentary committee Wednesday {1c|that 22 machine guns captured from rebels last month had come out of a Venezuelan army depot}.

{2c|"The crates bear the stamp of Fort Paramaracay,"} {2s|Jaime Urdaneta Solis} {2q|said}. {3s|He} {3q|added} {3c|that three officers had been on the rebels' payroll since 2006}.

{4s|Venezuela} {4q|said} {4c|all 22 guns were in its racks}. {5c|"I counted them this morning, one by one,"} {5s|Gen. Wilmer Tovar} {5q|told} reporters at the fort, standing before a row of weapons under a tarpaulin. {6s|The foreign ministry} {6q|later dismissed} {6c|Urdaneta's testimony as an old tune for the Americans}. {7c|Nobody in Caracas,} {7s|it} {7q|said}, {7c|dances to it any more}.

{8s|The Swiss company that made the guns} {8q|said} {8c|22 weapons with those numbers had indeed been sold to Venezuela in 1991}. {9c|What became of them afterwards was a matter for the buyer,} {9s|a spokeswoman, Regula Hofer,} {9q|said}.

{10s|The Revolutionary Armed Forces of Colombia} {10q|said} on a rebel Web site {10c|that its fighters bought the weapons on the black market, as they always have}. {11c|Soldiers of several countries sold to them,} {11s|the group} {11q|said}.

{12s|A retired Venezuelan colonel living in Miami} {12q|said} {12c|the inventory at the fort had been rewritten twice}. {13s|His former commander} {13q|described} {13c|that as the talk of a man with a visa to pay for}.

{14s|Brazil} {14q|asked} {14c|both sides to keep their ambassadors at their posts}. {15s|President Hugo Chavez} {15q|has said} {15c|he will recall his if the testimony is not withdrawn}.

{17s|Trade figures} {17q|show} {17c|that the two neighbors exchanged goods worth $7 billion last year}. {18s|A Bogota economist, Leticia Arango-Field,} {18q|said} {18c|the border towns would feel a closure within days}.

{16s|Urdaneta} {16q|said} {16c|he would hand the serial numbers to the Organization of American States on Friday}.

{19s|Urdaneta's predecessor} {19q|blamed} {19c|both armies for the trade in stolen guns}.
---
1: position=alleges; speaker=Jaime Urdaneta Solis; party=COL; kind=named; channel=speech; said=2009-08-05; level=0
2: position=alleges; speaker=Jaime Urdaneta Solis; party=COL; kind=named; channel=speech; said=2009-08-05; level=0
3: position=alleges; speaker=Jaime Urdaneta Solis; party=COL; kind=named; channel=speech; said=2009-08-05; level=0
4: position=denies; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2009-08-05; level=0
5: position=denies; speaker=Wilmer Tovar; party=VEN; kind=named; channel=briefing; said=2009-08-05; level=0
6: position=dismisses; speaker=Venezuelan foreign ministry; party=VEN; kind=named; channel=none; said=2009-08-05; level=0
7: position=dismisses; speaker=Venezuelan foreign ministry; party=VEN; kind=named; channel=none; said=2009-08-05; level=0
8: position=confirms; speaker=Swiss gun manufacturer; party=CHE; kind=role; channel=none; said=2009-08-05; level=0
9: position=declines; speaker=Regula Hofer; party=CHE; kind=named; channel=none; said=2009-08-05; level=0
10: position=acknowledges; speaker=Revolutionary Armed Forces of Colombia; party=FARC; kind=named; channel=statement; said=2009-08-05; level=0
11: position=alleges; speaker=Revolutionary Armed Forces of Colombia; party=FARC; kind=named; channel=statement; said=2009-08-05; level=0
12: position=alleges; speaker=a retired Venezuelan colonel; party=none; kind=anonymous; channel=none; said=2009-08-05; level=0
13: position=dismisses; speaker=former commander of the Venezuelan colonel; party=VEN; kind=role; channel=none; said=2009-08-05; level=0
14: position=demands; speaker=Brazil; party=BRA; kind=named; channel=none; said=2009-08-05; level=0
15: position=warns; speaker=Hugo Chavez; party=VEN; kind=named; channel=none; said=/2009-08-05; level=0
16: position=pledges; speaker=Jaime Urdaneta Solis; party=COL; kind=named; channel=speech; said=2009-08-05; level=0
17: position=asserts; speaker=Colombian trade figures; party=COL; kind=document; channel=report; said=/2009-08-05; level=0
18: position=asserts; speaker=Leticia Arango-Field; party=none; kind=named; channel=none; said=2009-08-05; level=0
19: position=accuses; speaker=Jaime Urdaneta Solis's predecessor; party=COL; kind=role; channel=none; said=2009-08-05; level=0
