title: Maputo concedes gunmen were hired, five weeks after "nobody invited anybody"
byline: Celso Nhantumbo
agency: none
dateline: MAPUTO
published: 2019-11-12

MAPUTO — {1s|Mozambique's interior ministry} {1q|was forced to concede} on Tuesday {1c|that foreigners killed in Cabo Delgado had been in the country “under contract”}. {2c|“Nobody invited anybody,”} {2s|the same ministry} {2q|had said} on October 8.

{3,4s|Spokeswoman Orlanda Muianga} {3q|put} {3c|the number of dead at two}, {4q|withholding} {4c|their nationality}. {5c|Seven}, {5q|say} {5s|soldiers at Macomia}, {5c|all of them Russians}. {6s|Moscow} {6q|denied} {6c|having troops there}, {7s|its embassy} {7q|leaving room} {7c|for “citizens who travel on their own account”}.

{8s|The opposition Renamo party} {8q|accuses} {8c|the presidency of paying in gas concessions}. {9c|{10s|Renamo}'s {10q|accusation} {10c|of a swap} is “not even wrong”}, {9s|Energy Minister Abdul Carimo Issufo} {9q|retorted}. {11s|He} {11q|promised} {11c|to publish the contracts}, {12c|a step} {12s|the finance ministry} {12q|ruled out} within the hour.

Insurgents have beheaded villagers in the province since October 2017. No group answered for the attacks until this June, when {13s|Islamic State} {13q|claimed} {13c|a raid near Mocimboa da Praia}.

{14s|A report by the Pretoria-based Littoral Monitor} {14q|describes} {14c|gunmen landing from an unmarked helicopter on a football pitch}. {15s|Villagers it interviewed} {15q|blamed} {15c|them for the deaths of three fishermen}; {16s|the army} {16q|blames} {16c|insurgents in stolen uniforms}. {17s|The report's author, Lindiwe Maseko-Braun,} {17q|finds} {17c|{18s|the military}'s {18q|tale} {18c|of a disguise} hard to square with the boot prints}.

{19,20s|South Africa} {19q|expressed} {19c|unease} and {20q|urged} {20c|its neighbour to turn to the region instead}. {21c|{22s|Pretoria}'s {22q|offer} {22c|of help}}, {21s|a Mozambican colonel} {21q|confided}, {21c|“comes with lawyers”}.

{23,24s|A European energy company with a camp at Afungi} {23q|confirmed} {23c|that it had seen the helicopter}, {24q|declining to say} {24c|more}.
---
1: position=acknowledges; speaker=Mozambican Interior Ministry; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
2: position=denies; speaker=Mozambican Interior Ministry; party=MOZ; kind=named; channel=none; said=2019-10-08; level=0
3: position=acknowledges; speaker=Orlanda Muianga; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
4: position=declines; speaker=Orlanda Muianga; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
5: position=alleges; speaker=soldiers at Macomia; party=MOZ; kind=anonymous; channel=none; said=2019-11-12; level=0
6: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2019-11-12; level=0
7: position=asserts; speaker=Russian embassy in Maputo; party=RUS; kind=named; channel=none; said=2019-11-12; level=0
8: position=accuses; speaker=Renamo; party=none; kind=named; channel=none; said=2019-11-12; level=0
9: position=dismisses; speaker=Abdul Carimo Issufo; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
10: position=accuses; speaker=Renamo; party=none; kind=named; channel=none; said=2019-11-12; level=1
11: position=pledges; speaker=Abdul Carimo Issufo; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
12: position=denies; speaker=Mozambican Finance Ministry; party=MOZ; kind=named; channel=none; said=2019-11-12; level=0
13: position=asserts; speaker=Islamic State; party=none; kind=named; channel=none; said=2019-06-01/2019-06-30; level=0
14: position=alleges; speaker=report of the Littoral Monitor; party=none; kind=document; channel=report; said=/2019-11-12; level=0
15: position=accuses; speaker=villagers; party=none; kind=collective; channel=report; said=/2019-11-12; level=0
16: position=accuses; speaker=Mozambican army; party=MOZ; kind=named; channel=none; said=/2019-11-12; level=0
17: position=doubts; speaker=Lindiwe Maseko-Braun; party=none; kind=named; channel=none; said=2019-11-12; level=0
18: position=alleges; speaker=Mozambican army; party=MOZ; kind=named; channel=none; said=/2019-11-12; level=1
19: position=condemns; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2019-11-12; level=0
20: position=demands; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2019-11-12; level=0
21: position=dismisses; speaker=a Mozambican colonel; party=MOZ; kind=anonymous; channel=none; said=2019-11-12; level=0
22: position=pledges; speaker=South Africa; party=ZAF; kind=named; channel=none; said=/2019-11-12; level=1
23: position=confirms; speaker=a European energy company; party=none; kind=role; channel=none; said=2019-11-12; level=0
24: position=declines; speaker=a European energy company; party=none; kind=role; channel=none; said=2019-11-12; level=0
