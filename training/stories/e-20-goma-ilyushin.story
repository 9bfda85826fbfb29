title: Brussels broker disowns Goma shipment
byline: Niall Considine
agency: none
dateline: BRUSSELS
published: 1994-12-05

{1c|An Ilyushin that landed at Goma on 2 November carried 39 tons of mortar bombs for the defeated Rwandan army}, {1q|according to} {1s|a Belgian customs note}; {2s|the Ostend broker named in it, Mr Joris Verhaeghen,} {2q|insists} {2c|it carried blankets}.

{3c|They were heavy blankets}, {3q|observed} {3s|an airport hand at Goma}, who unloaded them.

{4s|Zaire} {4q|denies} {4c|that any flight came}. {5c|The runway had been closed by lava dust}, {5q|said} {5s|its transport minister, Mr Kabwe Ilunga}, {6c|a closure} {6q|unknown to} {6s|the French officers who ran the tower at the time}. {7s|One of them} {7q|conceded} yesterday {7c|that “things came in at night”}. {8s|Paris} {8q|disowned} {8c|the remark within hours}; {9s|it} {9q|insisted} {9c|it had armed neither side since May}.

{10s|Kigali} {10q|will have none of} {10c|that}. {11s|The new government’s spokeswoman, Mrs Immaculée Rutayisire,} {11q|accused} {11c|France of “feeding the knife”}; {12c|the bombs}, {12s|she} {12q|claimed}, {12c|had already been fired across the lake}. {13s|UN officers at Gisenyi} {13q|could vouch for} {13c|two impacts, not for the maker}.

{14s|Sofia}, whose stamp is on the end-user paper, {14q|called} {14c|it a forgery}, and {15s|the Zairean general whose signature it bears} {15q|could not recall} {15c|having done so}. {16s|He} {16q|would not swear} {16c|that he had not}, either. {17s|The broker} {17q|would say} only {17c|that he had “sold to a State”}.

{18s|Belgium’s justice minister, Mr Guido Steenackers,} {18q|had told} the Senate on Thursday {18c|that no inquiry was open}. By Friday one was. {19s|His office} {19q|blamed} {19c|a typing error}. {20s|Aid workers} {20q|warn} {20c|that the camps, with a million people in them, will be a garrison by spring}; {21s|few in Brussels} {21q|dispute} {21c|it}.
---
1: position=alleges; speaker=Belgian customs note; party=BEL; kind=document; channel=leak; said=1994-12-05; level=0
2: position=denies; speaker=Joris Verhaeghen; party=BEL; kind=named; channel=none; said=1994-12-05; level=0
3: position=alleges; speaker=an airport hand at Goma; party=COD; kind=anonymous; channel=none; said=1994-12-05; level=0
4: position=denies; speaker=Zaire; party=COD; kind=named; channel=none; said=1994-12-05; level=0
5: position=denies; speaker=Kabwe Ilunga; party=COD; kind=named; channel=none; said=1994-12-05; level=0
6: position=denies; speaker=French officers at Goma; party=FRA; kind=anonymous; channel=none; said=1994-12-05; level=0
7: position=acknowledges; speaker=a French officer; party=FRA; kind=anonymous; channel=none; said=1994-12-04; level=0
8: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=1994-12-04; level=0
9: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=1994-12-04; level=0
10: position=dismisses; speaker=Rwanda; party=RWA; kind=named; channel=none; said=1994-12-05; level=0
11: position=accuses; speaker=Immaculée Rutayisire; party=RWA; kind=named; channel=none; said=1994-12-05; level=0
12: position=alleges; speaker=Immaculée Rutayisire; party=RWA; kind=named; channel=none; said=1994-12-05; level=0
13: position=confirms; speaker=UN officers at Gisenyi; party=UNO; kind=anonymous; channel=none; said=1994-12-05; level=0
14: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=1994-12-05; level=0
15: position=denies; speaker=a Zairean general; party=COD; kind=role; channel=none; said=1994-12-05; level=0
16: position=declines; speaker=a Zairean general; party=COD; kind=role; channel=none; said=1994-12-05; level=0
17: position=asserts; speaker=Joris Verhaeghen; party=BEL; kind=named; channel=none; said=1994-12-05; level=0
18: position=denies; speaker=Guido Steenackers; party=BEL; kind=named; channel=speech; said=1994-12-01; level=0
19: position=acknowledges; speaker=office of the Belgian justice minister; party=BEL; kind=named; channel=none; said=1994-12-05; level=0
20: position=warns; speaker=aid workers; party=none; kind=collective; channel=none; said=1994-12-05; level=0
21: position=confirms; speaker=officials in Brussels; party=none; kind=collective; channel=none; said=1994-12-05; level=0
