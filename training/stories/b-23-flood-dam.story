title: Flood toll disputed as neighbours trade charges over dam gates
byline: none
agency: AP
dateline: EDIRNE, Turkey
published: 2005-04-19

EDIRNE, Turkey (AP) — {1,2s|Turkish officials} {1q|blamed} {1c|Bulgaria} Tuesday {1c|for flooding that drove 7,000 people from their homes along the Maritsa River}, {2q|saying} {2c|the gates of an upstream dam were opened without notice}.

{3s|Bulgaria} {3q|rejected} {3c|the accusation}. {4c|"We called, nobody picked up the phone,"} {4q|said} {4s|Civil Protection chief Plamen Dochev}. {5s|The governor of Edirne, Sukru Baydarol,} {5q|denied} {5c|there had been any call}.

{6s|Dochev} later {6q|acknowledged} {6c|that the number dialed had been out of service since January}.

Water stood waist-deep in the old market, and soldiers in boats took bread to families on rooftops. The river crested at 5 a.m. at its highest level since 1984.

{7s|The governor's office} {7q|put} {7c|the death toll at two}. {8s|Residents of the village of Karaagac} {8q|said} {8c|at least six were missing}; {9s|a local mayor} {9q|accused} {9c|the authorities of "counting only those who floated by."} {10s|The Interior Ministry in Ankara} {10q|had no comment on} {10c|the mayor's remark}.

{11,12s|Greece, on the other bank,} {11q|warned} {11c|that its dikes would hold "a day, perhaps two,"} and {12q|appealed for} {12c|a three-nation flood center}. {13s|Ankara and Sofia} {13q|have both promised} {13c|such a center before}, in 1998 and again last year.

{14s|A World Bank report, drafted in 2003 and never published,} {14q|warned} {14c|of precisely this}. {15s|The draft, a copy of which was obtained by The Associated Press,} {15q|calls} {15c|the dam's operating rules "a matter of folklore."} {16,17s|The bank} {16q|confirmed} {16c|the text was authentic} but {17q|declined to discuss} {17c|why it was shelved}.

{18s|Environmentalists} {18q|pointed a finger at} {18c|gravel diggers} as well. {19c|"Blame the dam, fine,"} {19q|said} {19s|biologist Neslihan Ortac}. {19c|"But first blame those who sold the riverbed."}

{20s|Baydarol} {20q|ruled out} {20c|evacuating the prison}, which stands on higher ground. {21c|More rain} {21q|is expected} {21c|by Thursday}.

---
1: position=accuses; speaker=Turkish officials; party=TUR; kind=collective; channel=none; said=2005-04-19; level=0
2: position=alleges; speaker=Turkish officials; party=TUR; kind=collective; channel=none; said=2005-04-19; level=0
3: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=2005-04-19; level=0
4: position=asserts; speaker=Plamen Dochev; party=BGR; kind=named; channel=none; said=2005-04-19; level=0
5: position=denies; speaker=Sukru Baydarol; party=TUR; kind=named; channel=none; said=2005-04-19; level=0
6: position=acknowledges; speaker=Plamen Dochev; party=BGR; kind=named; channel=none; said=2005-04-19; level=0
7: position=asserts; speaker=Edirne governor's office; party=TUR; kind=named; channel=none; said=2005-04-19; level=0
8: position=alleges; speaker=residents of Karaagac; party=none; kind=collective; channel=none; said=2005-04-19; level=0
9: position=accuses; speaker=a local mayor; party=TUR; kind=role; channel=none; said=2005-04-19; level=0
10: position=declines; speaker=Turkish Interior Ministry; party=TUR; kind=named; channel=none; said=2005-04-19; level=0
11: position=warns; speaker=Greece; party=GRC; kind=named; channel=none; said=2005-04-19; level=0
12: position=demands; speaker=Greece; party=GRC; kind=named; channel=none; said=2005-04-19; level=0
13: position=pledges; speaker=Turkey and Bulgaria; party=none; kind=named; channel=none; said=1998-01-01/2004-12-31; level=0
14: position=warns; speaker=World Bank draft report; party=none; kind=document; channel=leak; said=2003-01-01/2003-12-31; level=0
15: position=condemns; speaker=World Bank draft report; party=none; kind=document; channel=leak; said=2003-01-01/2003-12-31; level=0
16: position=confirms; speaker=World Bank; party=none; kind=named; channel=none; said=2005-04-19; level=0
17: position=declines; speaker=World Bank; party=none; kind=named; channel=none; said=2005-04-19; level=0
18: position=accuses; speaker=environmentalists; party=none; kind=collective; channel=none; said=2005-04-19; level=0
19: position=accuses; speaker=Neslihan Ortac; party=none; kind=named; channel=none; said=2005-04-19; level=0
20: position=denies; speaker=Sukru Baydarol; party=TUR; kind=named; channel=none; said=2005-04-19; level=0
21: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2005-04-19; level=0
