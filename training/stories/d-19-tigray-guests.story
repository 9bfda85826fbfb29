title: Ethiopia concedes Eritrean troops in Tigray, months after "not one soldier"
byline: Selamawit Gebre-Kidan
agency: none
dateline: ADDIS ABABA
published: 2021-03-24

ADDIS ABABA — {1,2s|The prime minister} {1q|acknowledged} on Tuesday {1c|that Eritrean troops had crossed into Tigray}, after {2q|maintaining} for four months {2c|that there was not one of them on Ethiopian soil}.

{3c|“Damage was done to our people,”} {3s|he} {3q|told} lawmakers. {4c|{5s|Eritrea} {5q|claimed} {5c|to be guarding its own border}}, {4,6s|he} {4q|said}, {6q|citing} {6c|{7s|its} {7q|assurances} {7c|that the men would leave}}.

{8s|Eritrea's embassy in London} {8q|would not say} {8c|whether such assurances existed}. {9,10s|Its reply to this newspaper} {9q|spoke of} {9c|“a chorus of defamation”}, {10q|holding} {10c|the fallen regional government responsible for “each drop of blood”}.

{11s|The United States}, which froze part of its aid last month, {11q|described} {11c|the speech as a “first step”}; {12s|the European Union's envoy, Matti Hallikainen,} {12q|was blunter}: {12c|“{13s|They} {13q|told} me to my face {13c|I had dreamt it}.”}

Axum, a holy city of some 60,000 people, was cut off from telephone lines through December and January. Its airport runway was dug up with an excavator before the federal army arrived.

{14s|A 34-page report by the Horn Rights Registry} {14q|puts} {14c|the dead in Axum at “many hundreds”}; {15s|a state commission} {15q|came down from} {15c|an earlier “none” to “more than one hundred”}. {16c|{17s|The registry}'s {17q|figures} {17c|of a massacre at the church} are “copied from the fugitives' radio”}, {16s|the attorney general, Tesfalem Worku,} {16q|said}. {18,19s|He} {18q|pledged} {18c|to open the city to the UN}, {19q|confirming} {19c|that Ethiopian soldiers were also under inquiry}.

{20s|Diplomats} {20q|received} {20c|the shift with caution}. {21c|No date was given, and none of the units has been seen to pack}, {21s|one} {21q|observed}.
---
1: position=acknowledges; speaker=Prime Minister of Ethiopia; party=ETH; kind=role; channel=speech; said=2021-03-23; level=0
2: position=denies; speaker=Prime Minister of Ethiopia; party=ETH; kind=role; channel=none; said=/2021-03-22; level=0
3: position=acknowledges; speaker=Prime Minister of Ethiopia; party=ETH; kind=role; channel=speech; said=2021-03-23; level=0
4: position=asserts; speaker=Prime Minister of Ethiopia; party=ETH; kind=role; channel=speech; said=2021-03-23; level=0
5: position=asserts; speaker=Eritrea; party=ERI; kind=named; channel=none; said=/2021-03-23; level=1
6: position=asserts; speaker=Prime Minister of Ethiopia; party=ETH; kind=role; channel=speech; said=2021-03-23; level=0
7: position=pledges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=/2021-03-23; level=1
8: position=declines; speaker=Eritrean embassy in London; party=ERI; kind=named; channel=none; said=2021-03-24; level=0
9: position=dismisses; speaker=reply of the Eritrean embassy in London; party=ERI; kind=document; channel=letter; said=2021-03-24; level=0
10: position=accuses; speaker=reply of the Eritrean embassy in London; party=ERI; kind=document; channel=letter; said=2021-03-24; level=0
11: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2021-03-23/2021-03-24; level=0
12: position=condemns; speaker=Matti Hallikainen; party=EU; kind=named; channel=none; said=2021-03-23/2021-03-24; level=0
13: position=denies; speaker=Ethiopian government; party=ETH; kind=collective; channel=none; said=/2021-03-24; level=1
14: position=alleges; speaker=Horn Rights Registry report; party=none; kind=document; channel=report; said=/2021-03-24; level=0
15: position=acknowledges; speaker=Ethiopian state commission; party=ETH; kind=named; channel=none; said=/2021-03-24; level=0
16: position=dismisses; speaker=Tesfalem Worku; party=ETH; kind=named; channel=none; said=2021-03-24; level=0
17: position=alleges; speaker=Horn Rights Registry; party=none; kind=named; channel=report; said=/2021-03-24; level=1
18: position=pledges; speaker=Tesfalem Worku; party=ETH; kind=named; channel=none; said=2021-03-24; level=0
19: position=confirms; speaker=Tesfalem Worku; party=ETH; kind=named; channel=none; said=2021-03-24; level=0
20: position=doubts; speaker=diplomats; party=none; kind=collective; channel=none; said=2021-03-24; level=0
21: position=doubts; speaker=a diplomat; party=none; kind=anonymous; channel=none; said=2021-03-24; level=0
