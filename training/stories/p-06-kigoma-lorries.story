title: Tanzania to weigh every lorry bound for Burundi
byline: none
agency: Reuters
dateline: DAR ES SALAAM
published: 1996-11-19

DAR ES SALAAM, Nov 19 (Reuter) - {1,2s|Tanzania} {1q|said} on Tuesday {1c|it would weigh and open every lorry on the road to Burundi}, but {2q|noted} {2c|that not a single cartridge had gone through Kigoma since sanctions began in August}.

{3s|Burundi's Tutsi-led army} {3q|had told} diplomats {3c|that Hutu rebels received 600 rifles by that road in October, packed in maize}.

{4c|"Our maize is of good quality and does not go off,"} {4s|Home Affairs Minister Salum Kibwana} {4q|said}. {5c|Three lorries had been waved on without papers on October 9}, {5s|he} {5q|allowed}, {5c|because a clerk was at a funeral}.

{6s|The clerk's diary, a page of which was shown to Reuters by a Burundian officer}, {6q|reads}: {6c|"Three for the friends. 40,000 shillings."} {7c|The page is of a notebook first sold this month}, {7s|Kibwana} {7q|said}, {8c|and the rest of the matter} {8s|he} {8q|would leave} {8c|to collectors of stationery}.

{9s|The regional sanctions committee, which meets in Arusha,} {9q|said} {9c|its monitors had been at the crossing on two days out of 31}. {10s|Its chairman, Ambassador Josiah Odera,} {10q|said} {10c|he had been handed nothing a magistrate would look at}.

{11s|Major Anatole Ndikuriyo of the Burundian army} {11q|maintained} {11c|that the men who burned the Teza tea factory carried weapons with the same lot number}. {12s|He} {12q|said} {12c|Tanzania should close the refugee camps along the frontier}. {13c|"Otherwise we shall go and close them,"} {13s|he} {13q|went on}.

{14s|A rebel statement faxed from Bukavu} {14q|said} {14c|its fighters' rifles were "given freely by the Burundian army, in retreat"}. {15c|For what happened at Teza, where 38 pickers were hacked to death, there was "no pardon on either side of the grave",} {15s|the Roman Catholic bishop of Bururi} {15q|said}.
---
1: position=pledges; speaker=Tanzania; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
2: position=denies; speaker=Tanzania; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
3: position=alleges; speaker=Burundian army; party=BDI; kind=named; channel=none; said=/1996-11-19; level=0
4: position=denies; speaker=Salum Kibwana; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
5: position=acknowledges; speaker=Salum Kibwana; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
6: position=alleges; speaker=clerk's diary; party=none; kind=document; channel=leak; said=/1996-11-19; level=0
7: position=doubts; speaker=Salum Kibwana; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
8: position=declines; speaker=Salum Kibwana; party=TZA; kind=named; channel=none; said=1996-11-19; level=0
9: position=acknowledges; speaker=regional sanctions committee; party=none; kind=collective; channel=none; said=1996-11-19; level=0
10: position=doubts; speaker=Josiah Odera; party=none; kind=named; channel=none; said=1996-11-19; level=0
11: position=alleges; speaker=Anatole Ndikuriyo; party=BDI; kind=named; channel=none; said=1996-11-19; level=0
12: position=demands; speaker=Anatole Ndikuriyo; party=BDI; kind=named; channel=none; said=1996-11-19; level=0
13: position=warns; speaker=Anatole Ndikuriyo; party=BDI; kind=named; channel=none; said=1996-11-19; level=0
14: position=denies; speaker=Burundian rebels' statement; party=Burundian rebels; kind=document; channel=statement; said=1996-11-19; level=0
15: position=condemns; speaker=bishop of Bururi; party=none; kind=role; channel=none; said=1996-11-19; level=0
