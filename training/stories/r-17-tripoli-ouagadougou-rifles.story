title: Burkina Faso tells UN it never saw the rifles
byline: Thierry Oyelaran
agency: AFP
dateline: United Nations
published: 2000-03-21

United Nations (AFP) - {1s|Burkina Faso} {1q|told} the Security Council on Tuesday {1c|that 68 tonnes of weapons landed in Ouagadougou a year ago had gone to its own barracks and were still there}.

{2s|A panel led by Canadian diplomat Rosalind Fenwick-Roy} {2q|said} last week {2c|that the cargo was put aboard smaller aircraft within days and taken on to rebels in Sierra Leone by way of Liberia}. {3s|It} {3q|said} {3c|the presidency in Ouagadougou had signed for it}.

{4c|"We signed for rifles and we have rifles,"} {4s|Ambassador Boukary Zongo} {4q|told} reporters at a podium outside the chamber. {5s|He} {5q|added} {5c|that the panel never asked to see them}. {6s|Fenwick-Roy} {6q|said} {6c|it had asked, on October 4 and again on November 11}. {7s|Two letters obtained by AFP} {7q|bear} {7c|those dates}.

{8s|Liberia} {8q|said} {8c|the only planes at Robertsfield that month were full of rice}. {9s|Its information minister, Reginald Goodling,} {9q|said} {9c|the report read like a thriller bought at an airport}. {10s|A former controller at Robertsfield} {10q|told} the panel {10c|of six landings with the lamps off}.

{11s|Ukraine,} which sold the arms, {11q|acknowledged} {11c|it had accepted the end-user certificate without a telephone call}. {12s|Britain} {12q|said} {12c|the council ought to ground every aircraft named}. {13s|Its envoy} {13q|said} {13c|men had lost their hands because of this cargo and that it was an obscenity}.

{17s|Fenwick-Roy} {17q|said} {17c|her report runs to 65 pages and would be discussed again in May}. {18s|Sierra Leone's ambassador} {18q|said} {18c|those who sold the rifles on had traded in children's arms, and that history would spit on them}.

{14s|The rebels' spokesman in Freetown} {14q|asked to be excused}: {14c|he was a man of peace and knew no calibres}. {15s|Zongo} {15q|said} {15c|a team would be welcome at the barracks in April}. {16s|France} {16q|cautioned} {16c|that sanctions could break a country already short of rain}.

{19s|Sierra Leone} {19q|accused} {19c|Zongo of insulting the dead}.
---
1: position=denies; speaker=Burkina Faso; party=BFA; kind=named; channel=speech; said=2000-03-21; level=0
2: position=alleges; speaker=UN panel of experts on Sierra Leone; party=UNO; kind=named; channel=report; said=2000-03-12/2000-03-18; level=0
3: position=alleges; speaker=UN panel of experts on Sierra Leone; party=UNO; kind=named; channel=report; said=2000-03-12/2000-03-18; level=0
4: position=denies; speaker=Boukary Zongo; party=BFA; kind=named; channel=briefing; said=2000-03-21; level=0
5: position=alleges; speaker=Boukary Zongo; party=BFA; kind=named; channel=briefing; said=2000-03-21; level=0
6: position=denies; speaker=Rosalind Fenwick-Roy; party=UNO; kind=named; channel=none; said=2000-03-21; level=0
7: position=confirms; speaker=two letters of the UN panel; party=UNO; kind=document; channel=leak; said=2000-03-21; level=0
8: position=denies; speaker=Liberia; party=LBR; kind=named; channel=none; said=2000-03-21; level=0
9: position=dismisses; speaker=Reginald Goodling; party=LBR; kind=named; channel=none; said=2000-03-21; level=0
10: position=alleges; speaker=a former controller at Robertsfield; party=none; kind=anonymous; channel=none; said=/2000-03-21; level=0
11: position=acknowledges; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2000-03-21; level=0
12: position=demands; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2000-03-21; level=0
13: position=condemns; speaker=British envoy to the UN; party=GBR; kind=role; channel=none; said=2000-03-21; level=0
14: position=declines; speaker=spokesman of the Sierra Leonean rebels; party=RUF; kind=role; channel=none; said=2000-03-21; level=0
15: position=pledges; speaker=Boukary Zongo; party=BFA; kind=named; channel=briefing; said=2000-03-21; level=0
16: position=warns; speaker=France; party=FRA; kind=named; channel=none; said=2000-03-21; level=0
17: position=asserts; speaker=Rosalind Fenwick-Roy; party=UNO; kind=named; channel=none; said=2000-03-21; level=0
18: position=condemns; speaker=Sierra Leonean ambassador to the UN; party=SLE; kind=role; channel=none; said=2000-03-21; level=0
19: position=accuses; speaker=Sierra Leone; party=SLE; kind=named; channel=none; said=2000-03-21; level=0
