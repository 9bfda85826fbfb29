title: DR Congo demands sanctions as UN memo puts Rwandan troops with M23
byline: none
agency: AFP
dateline: Kinshasa
published: 2024-05-03

Kinshasa (AFP) - {1s|The Democratic Republic of Congo} {1q|demanded} Friday {1c|that the UN Security Council punish Rwanda for, in {2s|its} {2q|words}, {2c|“flying missiles, jammers and men into our mines”}}.

{3s|Government spokeswoman Mireille Tshibanda} {3q|accused} {3c|Kigali of handing the M23 rebels a surface-to-air battery that shot at a UN drone last month near Sake}.

{4c|{5s|Kinshasa's} {5q|story} {5c|of a battery} is “a film with bad actors”,} {4s|her Rwandan counterpart, Emmanuel Gasasira,} {4q|shot back} on X. {6c|“Rwanda has no troops, no missiles and no business in Sake,”} {6s|he} {6q|posted}.

{7s|A leaked memo by the UN Group of Experts} nevertheless {7q|states} {7c|that between 3,000 and 4,000 Rwandan soldiers are fighting beside the M23}. {8s|The memo, seen by AFP,} {8q|speaks of} {8c|“de facto control” of rebel operations by officers in Kigali}.

{9,10s|Rwanda} {9q|has never acknowledged} {9c|the deployment}, {10q|citing} instead {10c|what {11s|it} {11q|describes as} {11c|“defensive measures”} against Hutu militiamen on Congolese soil}.

{12s|The United States} {12q|urged} {12c|Rwanda “to pull back every soldier and every system”}. {13,14s|France} {13q|condemned} {13c|the drone attack} but {14q|would not say} {14c|who had fired}.

{15c|Sanctions “solve nothing”,} {15q|argued} {15s|a diplomat from an African member of the Council, who asked not to be named}.

On the roads around Goma, families carried mattresses and goats towards the lake. More than 700,000 people live in camps there.

{16s|The M23} {16q|scoffed at} {16c|talk of missiles}. {17c|“We have captured everything we own from the army, down to the boots,”} {17,18s|its political head, Désiré Ruberwa,} {17q|told} AFP in Rutshuru, {18q|promising} {18c|to “liberate” Goma if Kinshasa stayed away from direct talks}.

{19s|President's adviser Félicien Mabanza} {19q|ruled out} {19c|such talks}. {20c|“{21s|We} {21q|have said} {21c|it} in Luanda, in Nairobi and in New York: not with puppets,”} {20s|he} {20q|said}.

{22s|Angola, the mediator,} {22q|voiced hope} {22c|that a truce could be signed before the end of June}.
---
1: position=demands; speaker=Democratic Republic of Congo; party=COD; kind=named; channel=none; said=2024-05-03; level=0
2: position=accuses; speaker=Democratic Republic of Congo; party=COD; kind=named; channel=none; said=2024-05-03; level=1
3: position=accuses; speaker=Mireille Tshibanda; party=COD; kind=named; channel=none; said=2024-05-03; level=0
4: position=dismisses; speaker=Emmanuel Gasasira; party=RWA; kind=named; channel=social-media; said=2024-05-03; level=0
5: position=alleges; speaker=Democratic Republic of Congo; party=COD; kind=named; channel=none; said=2024-05-03; level=1
6: position=denies; speaker=Emmanuel Gasasira; party=RWA; kind=named; channel=social-media; said=2024-05-03; level=0
7: position=alleges; speaker=memo by the UN Group of Experts on Congo; party=UNO; kind=document; channel=leak; said=/2024-05-03; level=0
8: position=alleges; speaker=memo by the UN Group of Experts on Congo; party=UNO; kind=document; channel=leak; said=/2024-05-03; level=0
9: position=declines; speaker=Rwanda; party=RWA; kind=named; channel=none; said=/2024-05-03; level=0
10: position=asserts; speaker=Rwanda; party=RWA; kind=named; channel=none; said=/2024-05-03; level=0
11: position=asserts; speaker=Rwanda; party=RWA; kind=named; channel=none; said=/2024-05-03; level=1
12: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2024-05-03; level=0
13: position=condemns; speaker=France; party=FRA; kind=named; channel=none; said=2024-05-03; level=0
14: position=declines; speaker=France; party=FRA; kind=named; channel=none; said=2024-05-03; level=0
15: position=doubts; speaker=a diplomat from an African Council member; party=none; kind=anonymous; channel=none; said=2024-05-03; level=0
16: position=dismisses; speaker=M23; party=M23; kind=named; channel=none; said=2024-05-03; level=0
17: position=denies; speaker=Désiré Ruberwa; party=M23; kind=named; channel=interview; said=2024-05-03; level=0
18: position=pledges; speaker=Désiré Ruberwa; party=M23; kind=named; channel=interview; said=2024-05-03; level=0
19: position=denies; speaker=Félicien Mabanza; party=COD; kind=named; channel=none; said=2024-05-03; level=0
20: position=denies; speaker=Félicien Mabanza; party=COD; kind=named; channel=none; said=2024-05-03; level=0
21: position=denies; speaker=Democratic Republic of Congo; party=COD; kind=named; channel=none; said=/2024-05-03; level=1
22: position=asserts; speaker=Angola; party=AGO; kind=named; channel=none; said=2024-05-03; level=0
