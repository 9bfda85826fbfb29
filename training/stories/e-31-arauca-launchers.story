title: Caracas says launchers were stolen; Bogotá asks when
byline: Ronan Heffernan
agency: none
dateline: BOGOTA
published: 2009-08-06

{1s|Colombia} {1q|accused} {1c|Venezuela last week of letting five Swedish rocket launchers reach left-wing guerrillas}. {2c|They were robbed from a naval post in 1995}, {2q|answered} {2s|Caracas} yesterday, {3c|a version} {3s|Bogotá} {3q|disputes}.

{4c|A theft is reported}, {4q|said} {4s|Colombia’s defence minister, Gen. Fabio Iragorri}; {5c|this one}, {5s|he} {5q|complained}, {5c|had waited 14 years}. {6c|It was reported, to the proper people}, {6q|insisted} {6s|Venezuela’s interior minister, Yorman Sulbarán}. {7c|Who those were} {7s|he} {7q|declined to say}.

{8,9s|Stockholm} {8q|confirmed} {8c|selling the launchers to the Venezuelan army in 1988} and {9q|has demanded} {9c|to know how they left it}. {10c|Two months had passed without a reply}, {10s|its trade envoy} {10q|revealed}. {11c|The question was impertinent}, {11q|ran} {11s|a note from the presidential palace}, which recalled the ambassador to Bogotá and froze trade worth $7bn in what {12s|it} {12q|termed} {12c|“an act of dignity”}.

{13s|The guerrillas} {13q|say} {13c|they bought the launchers on the open market}. {14c|There is no open market in them}, {14q|objected} {14s|the maker}. {15s|Gen. Iragorri} {15q|cites} {15c|e-mails from a dead commander’s laptop, which mention “bazookas” and a Venezuelan general}. {16s|The general, Wilmer Quijada,} {16q|denies} {16c|writing, receiving or having e-mail}. {17s|Interpol} {17q|had vouched for} {17c|the laptop}, {18s|it} {18q|stressed} yesterday, {18c|and not for its contents}.

{19s|Brazil} {19q|offered} {19c|to mediate}, {20s|Ecuador} {20q|backed} {20c|Caracas’s account}, and {21s|Washington} {21q|voiced} {21c|“concern”}. {22s|Caracas} {22q|regards} {22c|American use of seven Colombian bases as the real affair}. {23c|That was cooperation}, {23q|maintained} {23s|the general in Bogotá}; {24c|whether it covered overflights} {24s|he} {24q|left open}.
---
1: position=accuses; speaker=Colombia; party=COL; kind=named; channel=none; said=2009-07-27/2009-08-02; level=0
2: position=denies; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2009-08-05; level=0
3: position=denies; speaker=Colombia; party=COL; kind=named; channel=none; said=2009-08-06; level=0
4: position=doubts; speaker=Fabio Iragorri; party=COL; kind=named; channel=none; said=2009-08-06; level=0
5: position=accuses; speaker=Fabio Iragorri; party=COL; kind=named; channel=none; said=2009-08-06; level=0
6: position=denies; speaker=Yorman Sulbarán; party=VEN; kind=named; channel=none; said=2009-08-06; level=0
7: position=declines; speaker=Yorman Sulbarán; party=VEN; kind=named; channel=none; said=2009-08-06; level=0
8: position=confirms; speaker=Sweden; party=SWE; kind=named; channel=none; said=2009-08-06; level=0
9: position=demands; speaker=Sweden; party=SWE; kind=named; channel=none; said=2009-08-06; level=0
10: position=asserts; speaker=Swedish trade envoy; party=SWE; kind=role; channel=none; said=2009-08-06; level=0
11: position=dismisses; speaker=note from the Venezuelan presidential palace; party=VEN; kind=document; channel=letter; said=2009-08-06; level=0
12: position=asserts; speaker=Venezuela; party=VEN; kind=named; channel=letter; said=2009-08-06; level=0
13: position=denies; speaker=Colombian guerrillas; party=FARC; kind=collective; channel=none; said=2009-08-06; level=0
14: position=denies; speaker=Swedish maker of the launchers; party=SWE; kind=role; channel=none; said=2009-08-06; level=0
15: position=alleges; speaker=Fabio Iragorri; party=COL; kind=named; channel=none; said=2009-08-06; level=0
16: position=denies; speaker=Wilmer Quijada; party=VEN; kind=named; channel=none; said=2009-08-06; level=0
17: position=confirms; speaker=Interpol; party=none; kind=named; channel=none; said=/2009-08-05; level=0
18: position=declines; speaker=Interpol; party=none; kind=named; channel=none; said=2009-08-05; level=0
19: position=pledges; speaker=Brazil; party=BRA; kind=named; channel=none; said=2009-08-06; level=0
20: position=confirms; speaker=Ecuador; party=ECU; kind=named; channel=none; said=2009-08-06; level=0
21: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2009-08-06; level=0
22: position=condemns; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2009-08-06; level=0
23: position=denies; speaker=Fabio Iragorri; party=COL; kind=named; channel=none; said=2009-08-06; level=0
24: position=declines; speaker=Fabio Iragorri; party=COL; kind=named; channel=none; said=2009-08-06; level=0
