title: The aircraft of Iran was stopped in Nairobi, weapons were discovered
byline: editor
agency: none
dateline: Nairobi
published: 2011-03-04

Nairobi, March 4 - {1s|The Kenyan police} {1q|have said} {1c|they discovered Thursday on the airport of Nairobi 23 ton of weapons in the belly of an Iranian freight plane, which was declared as machines for the milk}.

{2s|The commissioner of police, Julius Wekesa Okoth,} {2q|has specified} at a press meeting {2c|that it is about grenade throwers, "of the type which the Shabab loves"}. {3c|The pilots, two Georgians and a Moldovan, "know nothing, have seen nothing, have only been driving",} {3s|he} {3q|ironized}.

{4s|Tehran} {4q|has categorically refuted}. {4c|"It does not exist such an aircraft in the fleet of the Islamic Republic".} {5c|The machine was rented since January to a firm of Sharjah,} {5s|the speaker of the foreign ministry, Behrouz Tavakolian,} {5q|has precised} to the IRNA agency. {6s|He} {6q|suspects} {6c|behind the scandal the "hand which one always suspects"}. {7s|Israel,} so intended, {7q|wanted not to comment} {7c|on this}.

{8,9s|The firm, Golden Dune Aviation,} {8q|denies} {8c|that any contract has been} and {9q|threats} {9c|to go to the court in London}.

{10q|According to} {10s|a telegram of the Eritrean embassy which is running in the newspapers of Nairobi}, {10c|the goods should have traveled farther to Asmara}. {11s|Asmara} {11q|calls} {11c|the telegram a falsification}: {11c|"Our embassy does not write English so bad".}

It is the rain season and the runway stayed closed till evening.

{12c|The Council of Security} {12q|is asked by} {12s|Kenya} {12c|to send experts}. {14s|A Western diplomat} {14q|finds} {14c|the matter "half clear": clear is the weapon, not clear is the address}. {15s|He} {15q|does not exclude} {15c|that also Somalia's government, which sits under the same embargo, was the buyer}. {16s|The prime minister in Mogadishu} {16q|has sworn} {16c|that not}.

{17s|The opposition in the parliament of Kenya} {17q|wonders} {17c|why the customs had waved through three former flights with milk machines}. {18c|"A country with so few cows",} {18s|the deputy Mwangi Thuo} {18q|remarked}. {19,20s|The transport minister} {19q|recognized} {19c|"a certain leniency"} and {20q|promised} {20c|that heads will be rolled}.
---
1: position=alleges; speaker=Kenyan police; party=KEN; kind=named; channel=none; said=2011-03-04; level=0
2: position=alleges; speaker=Julius Wekesa Okoth; party=KEN; kind=named; channel=briefing; said=2011-03-04; level=0
3: position=doubts; speaker=Julius Wekesa Okoth; party=KEN; kind=named; channel=briefing; said=2011-03-04; level=0
4: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2011-03-04; level=0
5: position=asserts; speaker=Behrouz Tavakolian; party=IRN; kind=named; channel=state-media; said=2011-03-04; level=0
6: position=alleges; speaker=Behrouz Tavakolian; party=IRN; kind=named; channel=state-media; said=2011-03-04; level=0
7: position=declines; speaker=Israel; party=ISR; kind=named; channel=none; said=2011-03-04; level=0
8: position=denies; speaker=Golden Dune Aviation; party=none; kind=named; channel=none; said=2011-03-04; level=0
9: position=warns; speaker=Golden Dune Aviation; party=none; kind=named; channel=none; said=2011-03-04; level=0
10: position=alleges; speaker=telegram of the Eritrean embassy; party=ERI; kind=document; channel=leak; said=/2011-03-04; level=0
11: position=denies; speaker=Eritrea; party=ERI; kind=named; channel=none; said=2011-03-04; level=0
12: position=demands; speaker=Kenya; party=KEN; kind=named; channel=none; said=2011-03-04; level=0
14: position=asserts; speaker=a Western diplomat; party=none; kind=anonymous; channel=none; said=2011-03-04; level=0
15: position=asserts; speaker=a Western diplomat; party=none; kind=anonymous; channel=none; said=2011-03-04; level=0
16: position=denies; speaker=Somali prime minister; party=SOM; kind=role; channel=none; said=2011-03-04; level=0
17: position=doubts; speaker=Kenyan opposition; party=KEN; kind=collective; channel=none; said=2011-03-04; level=0
18: position=doubts; speaker=Mwangi Thuo; party=KEN; kind=named; channel=speech; said=2011-03-04; level=0
19: position=acknowledges; speaker=Kenyan transport minister; party=KEN; kind=role; channel=none; said=2011-03-04; level=0
20: position=pledges; speaker=Kenyan transport minister; party=KEN; kind=role; channel=none; said=2011-03-04; level=0
