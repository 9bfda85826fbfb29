title: Togo rejects UN finding on rebel arms
byline: Sean Gilhooly
agency: Reuters
dateline: LOME
published: 2000-04-18

LOME, April 18 (Reuters) - {1s|Togo} {1q|rejected} on Tuesday {1c|{2s|a U.N. panel's} {2q|finding} {2c|that it had been the main staging post for arms flown to Angola's UNITA rebels}}. It is Lome's word against that of 10 investigators and a defector.

{3c|No weapons had crossed Togolese soil, in crates or out of them}, {3q|said} {3s|the foreign minister, Kossi Agbekponou}; {4s|he} {4q|called} {4c|the panel's main witness, a former rebel quartermaster, "a deserter paid by the page"}. {5c|The man had been paid nothing}, {5q|replied} {5s|the panel's chairman, Swedish diplomat Torsten Lagerblad}, {6s|who} {6q|stood by} {6c|all 54 pages}.

{7s|The report} {7q|puts} {7c|the number of flights at 22 and the price at 20 percent of each cargo, left behind as a tip}. {8c|The end-user certificates were genuine and the signatures were not}, {8q|insisted} {8s|Agbekponou}, {9c|a version} {9s|Bulgaria}, which filled them, {9q|disputes}. {10c|Both were genuine}, {10q|said} {10s|a trade ministry official in Sofia}; {11s|the ministry} {11q|had told} the panel earlier {11c|there had been no such contracts}.

{12s|Burkina Faso}, also named, {12q|was more curt}: {12c|"Nonsense."} {13,14s|Rwanda} {13q|acknowledged} {13c|that the rebel leader had passed through} but {14q|denied} {14c|it knew what he had in his bags}. {15s|The panel} {15q|believes} {15c|they held diamonds}.

{16s|Luanda} {16q|wants} {16c|an arms embargo on Togo}. {17s|France} {17q|thinks} {17c|that premature}, and {18s|three Western diplomats in New York} {18q|said} {18c|it would be spared}; {19c|what would happen to the president's planned chairmanship of the OAU} {19s|they} {19q|would not predict}. {20s|Washington} {20q|urged} {20c|all those named to answer "in detail and soon"}. {21s|UNITA}'s Paris office {21q|professed} {21c|amusement at the whole affair}.
---
1: position=denies; speaker=Togo; party=TGO; kind=named; channel=none; said=2000-04-18; level=0
2: position=alleges; speaker=UN panel on Angola sanctions; party=UNO; kind=named; channel=report; said=/2000-04-18; level=1
3: position=denies; speaker=Kossi Agbekponou; party=TGO; kind=named; channel=none; said=2000-04-18; level=0
4: position=dismisses; speaker=Kossi Agbekponou; party=TGO; kind=named; channel=none; said=2000-04-18; level=0
5: position=denies; speaker=Torsten Lagerblad; party=UNO; kind=named; channel=none; said=2000-04-18; level=0
6: position=confirms; speaker=Torsten Lagerblad; party=UNO; kind=named; channel=none; said=2000-04-18; level=0
7: position=alleges; speaker=report of the UN panel; party=UNO; kind=document; channel=report; said=/2000-04-18; level=0
8: position=denies; speaker=Kossi Agbekponou; party=TGO; kind=named; channel=none; said=2000-04-18; level=0
9: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2000-04-18; level=0
10: position=confirms; speaker=Bulgarian trade ministry official; party=BGR; kind=anonymous; channel=none; said=2000-04-18; level=0
11: position=denies; speaker=Bulgarian trade ministry; party=BGR; kind=named; channel=none; said=/2000-04-18; level=0
12: position=dismisses; speaker=Burkina Faso; party=BFA; kind=named; channel=none; said=2000-04-18; level=0
13: position=acknowledges; speaker=Rwanda; party=RWA; kind=named; channel=none; said=2000-04-18; level=0
14: position=denies; speaker=Rwanda; party=RWA; kind=named; channel=none; said=2000-04-18; level=0
15: position=alleges; speaker=UN panel on Angola sanctions; party=UNO; kind=named; channel=none; said=2000-04-18; level=0
16: position=demands; speaker=Angola; party=AGO; kind=named; channel=none; said=2000-04-18; level=0
17: position=doubts; speaker=France; party=FRA; kind=named; channel=none; said=2000-04-18; level=0
18: position=asserts; speaker=three Western diplomats in New York; party=none; kind=anonymous; channel=none; said=2000-04-18; level=0
19: position=declines; speaker=three Western diplomats in New York; party=none; kind=anonymous; channel=none; said=2000-04-18; level=0
20: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2000-04-18; level=0
21: position=dismisses; speaker=UNITA office in Paris; party=UNITA; kind=named; channel=none; said=2000-04-18; level=0
