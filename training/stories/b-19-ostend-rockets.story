title: Belgium probes "agricultural" flight to Sarajevo
byline: none
agency: AFP
dateline: BRUSSELS
published: 1994-09-14

BRUSSELS, Sept 14 (AFP) - {1s|Belgian customs} {1q|acknowledged} on Wednesday {1c|that a cargo plane which left Ostend in July with papers for tractor parts may have carried anti-tank rockets to the former Yugoslavia in breach of the UN embargo}.

{2s|The company which chartered the Ilyushin, Flandair Freight,} {2q|rejected} {2c|the suspicion as "fantastic"}. {3c|"We fly tulips, horses, tractor parts,"} {3q|said} {3,4s|its manager, Guido Van Loock}, {4q|insisting} {4c|that every crate had been sealed by the customs themselves}.

{5s|Customs spokesman Pol Dethier} {5q|did not dispute} {5c|that}. {6c|"A seal says the box is closed. It does not say what is in it,"} {6s|he} {6q|explained}.

{7s|The weekly Het Vizier}, which broke the story, {7q|reported} {7c|that the plane landed at Zagreb and that the crates went on by road to Bosnian government troops}. {8s|Zagreb} {8q|denied} {8c|it flatly}; {9s|Sarajevo} {9q|refused to confirm or deny} {9c|it}. {10c|"When somebody sends us rockets I shall let you know,"} {10s|Bosnian minister Nedim Zulfić} {10q|joked}.

{11s|Three NATO officers} {11q|told} AFP {11c|they had long suspected a pipeline, paid for by a Gulf state and tolerated by Washington}. {12s|The United States} {12q|has denied} {12c|turning a blind eye}. {13s|A Pentagon spokesman} {13q|declined to add to} {13c|that} on Wednesday.

{14s|Russia} {14q|demanded} {14c|that the Security Council's sanctions committee take up the case}. {15s|Its deputy foreign minister} {15q|accused} {15c|"certain capitals" of preaching the embargo by day and breaking it by night}.

The embargo was imposed in September 1991 on all of the then Yugoslavia. {16s|The Bosnian government} {16q|regards} {16c|it as unjust}, since the Serbs inherited the arsenals of the federal army.

{17s|Belgium's Justice Minister} ordered an inquiry and {17q|vowed} {17c|that there would be "no taboos"}. {18s|Members of parliament} {18q|doubted whether} {18c|much would come of it}: {18c|{19c|the airline's files were destroyed by a flood in August}, {19q|it is said}}.

---
1: position=acknowledges; speaker=Belgian customs; party=BEL; kind=named; channel=none; said=1994-09-14; level=0
2: position=dismisses; speaker=Flandair Freight; party=none; kind=named; channel=none; said=1994-09-14; level=0
3: position=dismisses; speaker=Guido Van Loock; party=none; kind=named; channel=none; said=1994-09-14; level=0
4: position=denies; speaker=Guido Van Loock; party=none; kind=named; channel=none; said=1994-09-14; level=0
5: position=acknowledges; speaker=Pol Dethier; party=BEL; kind=named; channel=none; said=1994-09-14; level=0
6: position=asserts; speaker=Pol Dethier; party=BEL; kind=named; channel=none; said=1994-09-14; level=0
7: position=alleges; speaker=Het Vizier; party=none; kind=named; channel=report; said=1994-09-14; level=0
8: position=denies; speaker=Croatia; party=HRV; kind=named; channel=none; said=1994-09-14; level=0
9: position=declines; speaker=Bosnian government; party=BIH; kind=named; channel=none; said=1994-09-14; level=0
10: position=declines; speaker=Nedim Zulfić; party=BIH; kind=named; channel=none; said=1994-09-14; level=0
11: position=alleges; speaker=three NATO officers; party=NATO; kind=anonymous; channel=none; said=1994-09-14; level=0
12: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=/1994-09-14; level=0
13: position=declines; speaker=Pentagon spokesman; party=USA; kind=role; channel=none; said=1994-09-14; level=0
14: position=demands; speaker=Russia; party=RUS; kind=named; channel=none; said=1994-09-14; level=0
15: position=accuses; speaker=Russian deputy foreign minister; party=RUS; kind=role; channel=none; said=1994-09-14; level=0
16: position=condemns; speaker=Bosnian government; party=BIH; kind=named; channel=none; said=1994-09-14; level=0
17: position=pledges; speaker=Belgian justice minister; party=BEL; kind=role; channel=none; said=1994-09-14; level=0
18: position=doubts; speaker=members of the Belgian parliament; party=BEL; kind=collective; channel=none; said=1994-09-14; level=0
19: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1994-09-14; level=1
