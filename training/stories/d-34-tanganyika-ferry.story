title: Tanganyika ferry: Owner, ministry, survivors at odds over passenger count
byline: Espérance Nkurunziza
agency: none
dateline: KIGOMA, Tanzania
published: 2014-12-16

KIGOMA, Tanzania — {1,2s|The owner of a ferry that sank on Lake Tanganyika} on Tuesday {1q|held} {1c|the weather responsible}, {2q|denying} {2c|a {3s|ministry} {3q|finding} {3c|that the vessel carried three times its load}}.

{4c|“A wave came that was older than any of us,”} {4s|Mzee Ramadhani Kilosa} {4q|told} reporters on the quay. {5s|He} {5q|gave} {5c|the number on board as 180}. {6s|Survivors} {6q|speak of} {6c|more than 500}; {7,8s|the transport ministry in Dar es Salaam} {7q|put} {7c|it at “not less than 430”}, {8q|admitting} {8c|that no manifest had been kept}.

The Mv Mwongozo Mpya left Kalemie, on the Congolese shore, at dusk on Thursday. By midnight it lay on its side off Cape Kungwe.

{9s|Congo's provincial governor} {9q|blamed} {9c|Tanzania for a late rescue}. {10,12s|Kigoma's regional commissioner, Stella Lwakatare,} {10q|said} {10c|that {11s|the Congolese} {11q|had asked for} {11c|help} only on Friday noon}, {12q|describing} {12c|{13s|the governor}'s {13q|charge} {13c|of indifference} as “grief looking for a door”}. {14s|A radio operator in Kalemie} {14q|insists} {14c|he called at 0:40 and {24q|was told} {24c|to wait}}.

{15s|The United Nations mission in Congo} {15q|confirmed} {15c|sending a helicopter}, {16c|a machine} {16s|fishermen} {16q|swear} {16c|never came}.

{17s|An engineer who inspected the ferry in 2012} {17q|had warned} {17c|that its second deck was “a roof with people on it”}. His report is missing from the registry. {19s|Opposition legislator Ezekiel Mwakyembe-Lutta} {19q|called} {19c|that loss “the neatest part of the whole business”}.

{21s|Families} {21q|are demanding} {21c|the bodies before Christmas}, and {22s|the commissioner} {22q|has promised} {22c|divers from Mwanza}. {23c|They} {23q|were said} on Tuesday {23c|to be on a bus}.
---
1: position=asserts; speaker=Mzee Ramadhani Kilosa; party=none; kind=named; channel=briefing; said=2014-12-16; level=0
2: position=denies; speaker=Mzee Ramadhani Kilosa; party=none; kind=named; channel=briefing; said=2014-12-16; level=0
3: position=alleges; speaker=Tanzanian transport ministry; party=TZA; kind=named; channel=none; said=/2014-12-16; level=1
4: position=asserts; speaker=Mzee Ramadhani Kilosa; party=none; kind=named; channel=briefing; said=2014-12-16; level=0
5: position=asserts; speaker=Mzee Ramadhani Kilosa; party=none; kind=named; channel=briefing; said=2014-12-16; level=0
6: position=alleges; speaker=survivors; party=none; kind=collective; channel=none; said=2014-12-16; level=0
7: position=alleges; speaker=Tanzanian transport ministry; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
8: position=acknowledges; speaker=Tanzanian transport ministry; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
9: position=accuses; speaker=governor of a Congolese province; party=COD; kind=role; channel=none; said=2014-12-16; level=0
10: position=asserts; speaker=Stella Lwakatare; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
11: position=demands; speaker=Congolese authorities; party=COD; kind=collective; channel=none; said=2014-12-12; level=1
12: position=dismisses; speaker=Stella Lwakatare; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
13: position=accuses; speaker=governor of a Congolese province; party=COD; kind=role; channel=none; said=2014-12-16; level=1
14: position=asserts; speaker=a radio operator in Kalemie; party=none; kind=anonymous; channel=none; said=2014-12-16; level=0
15: position=confirms; speaker=UN mission in Congo; party=UNO; kind=named; channel=none; said=2014-12-16; level=0
16: position=denies; speaker=fishermen; party=none; kind=collective; channel=none; said=2014-12-16; level=0
17: position=warns; speaker=an engineer; party=none; kind=anonymous; channel=none; said=2012-01-01/2014-12-11; level=0
19: position=condemns; speaker=Ezekiel Mwakyembe-Lutta; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
21: position=demands; speaker=families of the victims; party=none; kind=collective; channel=none; said=2014-12-16; level=0
22: position=pledges; speaker=Stella Lwakatare; party=TZA; kind=named; channel=none; said=2014-12-16; level=0
23: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2014-12-16; level=0
24: position=demands; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2014-12-12; level=1
