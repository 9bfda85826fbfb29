title: Germany Blames Hanoi for Park Abduction; Hanoi Says Man Took Train
byline: Friederike Aschenbrenner
agency: AP
dateline: BERLIN
published: 2017-08-03

BERLIN (AP) — {1s|Germany} on Thursday {1q|blamed} {1c|Vietnam's secret service for snatching a former oil executive in a Berlin park}. {2s|Vietnam's ambassador, Doan Quoc Thang,} {2q|said} {2c|the gentleman had grown homesick and bought a ticket}.

{3c|"There was no car and there were no hands,"} {3q|said} {3s|the ambassador}.

{4s|A German official, who asked not to be named because the case is pending,} {4q|said} {4c|that a rented van had gone from the park to the embassy's yard and on to Bratislava}. {5s|The rental firm in Prague} {5q|said} {5c|the van's log showed the same}. {7c|{6s|A Czech grocer, Vu Dinh Hoa,} {6q|told} police {6c|he had rented it and had "been a fool"}}, {7,8s|his lawyer, Klára Špačková,} {7q|noted}, {8q|adding} {8c|that as to passengers her client had lost his voice}.

{9s|Slovakia's interior ministry} {9q|said} {9c|the plane it had lent a Vietnamese minister that day carried delegates, soup and no prisoner}. {10s|An opposition lawmaker in Bratislava, Radovan Hlinčík,} {10q|accused} {10c|the ministry of not looking under its own soup}. {11s|The ministry} {11q|called} {11c|this "dinner theater."}

{12s|Vietnamese state television} {12q|said} {12c|the man had turned himself in at 9 a.m. on Monday}. {13s|A former judge in Karlsruhe} {13q|said} {13c|he could not tell from a pair of sunglasses on the grass that anyone had been dragged}.

{14s|The foreign minister} {14q|said} {14c|the man must be flown back without delay}. {15c|Two diplomats would be sent home by the weekend}, {15q|went on} {15s|the minister, Annegret Wolfskehl}. {16c|To hunt people in a park where children feed ducks was an outrage}, {16s|she} {16q|said}. {17c|If it was done again, there would be no embassy to do it from}, {17s|she} {17q|told} Parliament.
---
1: position=accuses; speaker=Germany; party=DEU; kind=named; channel=none; said=2017-08-03; level=0
2: position=denies; speaker=Doan Quoc Thang; party=VNM; kind=named; channel=none; said=2017-08-03; level=0
3: position=denies; speaker=Doan Quoc Thang; party=VNM; kind=named; channel=none; said=2017-08-03; level=0
4: position=alleges; speaker=a German official; party=DEU; kind=anonymous; channel=none; said=2017-08-03; level=0
5: position=confirms; speaker=rental firm in Prague; party=none; kind=role; channel=none; said=2017-08-03; level=0
6: position=acknowledges; speaker=Vu Dinh Hoa; party=none; kind=named; channel=none; said=/2017-08-03; level=1
7: position=asserts; speaker=Klára Špačková; party=none; kind=named; channel=none; said=2017-08-03; level=0
8: position=declines; speaker=Klára Špačková; party=none; kind=named; channel=none; said=2017-08-03; level=0
9: position=denies; speaker=Slovak interior ministry; party=SVK; kind=named; channel=none; said=2017-08-03; level=0
10: position=accuses; speaker=Radovan Hlinčík; party=SVK; kind=named; channel=none; said=2017-08-03; level=0
11: position=dismisses; speaker=Slovak interior ministry; party=SVK; kind=named; channel=none; said=2017-08-03; level=0
12: position=asserts; speaker=Vietnamese state television; party=VNM; kind=named; channel=state-media; said=2017-08-03; level=0
13: position=doubts; speaker=a former judge in Karlsruhe; party=none; kind=anonymous; channel=none; said=2017-08-03; level=0
14: position=demands; speaker=Annegret Wolfskehl; party=DEU; kind=named; channel=none; said=2017-08-03; level=0
15: position=pledges; speaker=Annegret Wolfskehl; party=DEU; kind=named; channel=none; said=2017-08-03; level=0
16: position=condemns; speaker=Annegret Wolfskehl; party=DEU; kind=named; channel=none; said=2017-08-03; level=0
17: position=warns; speaker=Annegret Wolfskehl; party=DEU; kind=named; channel=speech; said=2017-08-03; level=0
