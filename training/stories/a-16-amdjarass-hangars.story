title: Chad opens 'hospital' airfield to press, but not the hangars
byline: Célestin Ngarlejy
agency: none
dateline: AMDJARASS, Chad
published: 2023-11-14

AMDJARASS, Chad — The tents were white, the nurses were polite and the doors of the three big hangars stayed shut.

{1c|“Medicines, only medicines,”} {1q|said} {1s|Colonel Idriss Haroun, who led the first visit by journalists to this strip of tarmac 50 kilometres from Darfur}. {2c|What was behind the doors} {2s|he} {2q|would not say}.

{3s|The colonel} {3q|confirmed} {3c|that cargo planes had been landing “every day, sometimes twice”}. {4s|He} also {4q|confirmed}, after some prodding, {4c|that none of the cargo was shown to Chadian customs}. {5c|The manifests,} {5s|he} {5q|conceded}, {5c|“are kept by our friends”}.

{6s|Sudan's army-run government} {6q|maintains} {6c|that those friends, the United Arab Emirates, are using the field to arm the Rapid Support Forces}. {7s|A flight-tracking group, Sahel Radar,} {7q|has counted} {7c|168 landings since May}, and {8s|a letter from four U.S. congressmen, dated Nov. 2,} {8q|asks} {8c|the State Department “how many bandages a Kalashnikov needs”}.

{9s|The Emirates} {9q|has promised} {9c|to let U.N. inspectors see everything}, though not, {10s|it} {10q|stressed}, {10c|“on the timetable of its enemies”}. {11s|A U.N. official in New York} {11q|was not aware of} {11c|any invitation}.

{12c|Lorries leave for the border at about 3 a.m.,} {12q|according to} {12s|two tea sellers on the road to Bahai}. {13c|One} {13q|had been told by} {13s|soldiers} {13c|not to talk}. {14s|The other} {14q|reckoned} {14c|that forty had passed on Sunday alone}.

Some 400,000 Sudanese have crossed into Chad since April. At the camp nearest the runway the clinic has no doctor; the field hospital, a ten-minute drive away, had eleven patients on the day of the visit.

{15c|“I walked there with my son and was sent back,”} {15q|said} {15s|Halima Abakar, 31, from El Geneina}. {16,17s|The hospital's director} {16q|acknowledged} {16c|turning some people away}, {17q|blaming} {17c|the guards for “a misunderstanding”}. {18s|He} {18q|pledged} {18c|to take the boy that same afternoon}.

{19s|France, which has a thousand soldiers in Chad,} {19q|professes to know nothing} {19c|of what lands there}. {20c|“We do not look into our hosts' hangars,”} {20s|its ambassador, Bertrand Quélen,} {20q|said}.
---
1: position=asserts; speaker=Idriss Haroun; party=TCD; kind=named; channel=none; said=2023-11-14; level=0
2: position=declines; speaker=Idriss Haroun; party=TCD; kind=named; channel=none; said=2023-11-14; level=0
3: position=confirms; speaker=Idriss Haroun; party=TCD; kind=named; channel=none; said=2023-11-14; level=0
4: position=confirms; speaker=Idriss Haroun; party=TCD; kind=named; channel=none; said=2023-11-14; level=0
5: position=acknowledges; speaker=Idriss Haroun; party=TCD; kind=named; channel=none; said=2023-11-14; level=0
6: position=alleges; speaker=Sudan; party=SDN; kind=named; channel=none; said=2023-11-14; level=0
7: position=alleges; speaker=Sahel Radar; party=none; kind=named; channel=none; said=/2023-11-14; level=0
8: position=demands; speaker=letter from four U.S. congressmen; party=USA; kind=document; channel=letter; said=2023-11-02; level=0
9: position=pledges; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=/2023-11-14; level=0
10: position=asserts; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2023-11-14; level=0
11: position=declines; speaker=a U.N. official in New York; party=UNO; kind=anonymous; channel=none; said=2023-11-14; level=0
12: position=alleges; speaker=two tea sellers on the Bahai road; party=none; kind=collective; channel=none; said=2023-11-14; level=0
13: position=demands; speaker=Chadian soldiers; party=TCD; kind=collective; channel=none; said=2023-11-14; level=0
14: position=alleges; speaker=a tea seller on the Bahai road; party=none; kind=anonymous; channel=none; said=2023-11-14; level=0
15: position=asserts; speaker=Halima Abakar; party=none; kind=named; channel=none; said=2023-11-14; level=0
16: position=acknowledges; speaker=director of the Amdjarass field hospital; party=none; kind=role; channel=none; said=2023-11-14; level=0
17: position=accuses; speaker=director of the Amdjarass field hospital; party=none; kind=role; channel=none; said=2023-11-14; level=0
18: position=pledges; speaker=director of the Amdjarass field hospital; party=none; kind=role; channel=none; said=2023-11-14; level=0
19: position=declines; speaker=France; party=FRA; kind=named; channel=none; said=2023-11-14; level=0
20: position=declines; speaker=Bertrand Quélen; party=FRA; kind=named; channel=none; said=2023-11-14; level=0
