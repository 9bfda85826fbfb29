title: Guns to Haiti: Miami broker's "toys" at heart of UN report
byline: Rosemonde Théagène
agency: none
dateline: PORT-AU-PRINCE
published: 2024-10-01

PORT-AU-PRINCE — {1s|A United Nations panel} {1q|has traced} {1c|a container of rifles found at Cap-Haïtien to a Florida freight broker who declared the load as toys}. {2s|The panel}, in an annex, {2q|points the finger at} {2c|"at least one official" in the Dominican Republic}.

{3,4s|The broker, Duane Pettibone,} {3q|acknowledged} through a lawyer {3c|that he had filled in the form}, but {4q|denied} {4c|knowing what was inside}. {5c|"{6s|The shipper} {6q|swore} {6c|it was dolls},"} {5s|the lawyer, Stacy Irizarry,} {5q|said}.

{7s|Santo Domingo} {7q|took exception to} {7c|the annex}. {8c|{9s|The panel}'s {9q|insinuations} {9c|about Dominican customs} rest on one phone call}, {8,10s|Foreign Minister Rafael Núñez Ovalles} {8q|said}, {10q|demanding} {10c|a correction before the Council votes}. {11s|A customs officer}, meanwhile, {11q|confirmed} {11c|that an inspector has been suspended}.

{12s|Haiti's transitional council} {12q|thanked} {12c|the panel}; {13s|one of its own members, Lucner Dorcé,} {13q|dismissed} {13c|the findings as "a list of what every child here knows"}. {14s|He} {14q|made no secret of} {14c|his wish for a wider embargo}.

In Washington, {15s|the Justice Department} {15q|neither confirmed nor denied} {15c|{16s|the panel}'s {16q|claim} {16c|that agents had known of the container since April}}. {17s|A Florida congresswoman, Ileana Barroso-Finch,} {17q|questioned how} {17c|"a ton of toys" cleared the port without a scan}.

Three-quarters of the police stations in the capital have been burned or abandoned this year.

{18c|Gangs now hold the southern road}, {18q|according to} {18s|residents}, and {19s|Kenya, which leads the security mission,} {19q|has warned} {19c|that its 400 officers are outgunned}. {20,21s|Nairobi} {20q|promised} on Tuesday {20c|to send 600 more}, {21q|without saying} {21c|when}.
---
1: position=alleges; speaker=UN Panel of Experts on Haiti; party=UNO; kind=named; channel=report; said=/2024-10-01; level=0
2: position=accuses; speaker=UN Panel of Experts on Haiti; party=UNO; kind=named; channel=report; said=2024-10-01; level=0
3: position=acknowledges; speaker=Duane Pettibone; party=none; kind=named; channel=none; said=2024-10-01; level=0
4: position=denies; speaker=Duane Pettibone; party=none; kind=named; channel=none; said=2024-10-01; level=0
5: position=denies; speaker=Stacy Irizarry; party=none; kind=named; channel=none; said=2024-10-01; level=0
6: position=asserts; speaker=the shipper; party=none; kind=role; channel=none; said=/2024-10-01; level=1
7: position=condemns; speaker=Dominican Republic; party=DOM; kind=named; channel=none; said=2024-10-01; level=0
8: position=doubts; speaker=Rafael Núñez Ovalles; party=DOM; kind=named; channel=none; said=2024-10-01; level=0
9: position=alleges; speaker=UN Panel of Experts on Haiti; party=UNO; kind=named; channel=report; said=/2024-10-01; level=1
10: position=demands; speaker=Rafael Núñez Ovalles; party=DOM; kind=named; channel=none; said=2024-10-01; level=0
11: position=confirms; speaker=a Dominican customs officer; party=DOM; kind=anonymous; channel=none; said=2024-10-01; level=0
12: position=asserts; speaker=Haiti's transitional council; party=HTI; kind=named; channel=none; said=2024-10-01; level=0
13: position=dismisses; speaker=Lucner Dorcé; party=HTI; kind=named; channel=none; said=2024-10-01; level=0
14: position=acknowledges; speaker=Lucner Dorcé; party=HTI; kind=named; channel=none; said=2024-10-01; level=0
15: position=declines; speaker=U.S. Justice Department; party=USA; kind=named; channel=none; said=2024-10-01; level=0
16: position=alleges; speaker=UN Panel of Experts on Haiti; party=UNO; kind=named; channel=report; said=/2024-10-01; level=1
17: position=doubts; speaker=Ileana Barroso-Finch; party=USA; kind=named; channel=none; said=2024-10-01; level=0
18: position=alleges; speaker=Port-au-Prince residents; party=HTI; kind=collective; channel=none; said=2024-10-01; level=0
19: position=warns; speaker=Kenya; party=KEN; kind=named; channel=none; said=/2024-10-01; level=0
20: position=pledges; speaker=Kenya; party=KEN; kind=named; channel=none; said=2024-10-01; level=0
21: position=declines; speaker=Kenya; party=KEN; kind=named; channel=none; said=2024-10-01; level=0
