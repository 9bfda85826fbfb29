title: Trawler or rammer? Tokyo and Seoul at odds over night off Oki
byline: Haruka Onodera
agency: none
dateline: MATSUE, Japan
published: 2006-10-24

MATSUE, Japan — {1s|The skipper of a South Korean trawler} {1q|said} Tuesday {1c|that his boat had been lying still, with its kettle on, when a Japanese patrol vessel came out of the dark}.

{2s|The Japan Coast Guard} {2q|said} {2c|the trawler, 12 miles inside Japan's zone and with its number painted over, turned twice and struck the patrol vessel amidships}. {3s|An officer} {3q|added} {3c|that there had been no kettle}.

{4c|“No one paints at sea,”} {4s|the skipper, Ma Dong-chil,} {4q|said}. {5c|It was true that his net was down}, {5s|he} {5q|said}; {5c|he had not looked at the plotter for an hour}.

{6s|A radar print handed to the regional court} {6q|shows} {6c|two echoes merging at 0214}. {7s|A professor at the Fisheries College, Inaba Toshiro,} {7q|said} {7c|from such a print one could as well argue that the patrol boat hit the trawler}.

{8s|Seoul's vice foreign minister} {8q|told} the ambassador {8c|that chasing a wooden boat in a three-meter sea was barbarous}. {9s|The ambassador} {9q|said} {9c|he would pass on the adjective}.

{10s|The fishermen's cooperative in Sakaiminato} {10q|noted} {10c|that crab fetches double in November}. {11c|“The Koreans empty our pots and have emptied them since my father's day. They are thieves with licenses,”} {11s|its chairman} {11q|said}. {12s|His counterpart in Pohang} {12q|said} {12c|the chairman should count his own boats off Ulleung first}.

Talks on the zone have been stuck since 1996. {13s|Tokyo} {13q|said} {13c|it would release the crew once a bond of $60,000 was lodged}, and {14s|the shipowner} {14q|said} {14c|that it was on its way}.

{15c|A drowned man would have meant the end of the talks, and next time there may be one}, {15s|Inaba} {15q|stressed}. {16c|What Tokyo's own captain did with his wheel} {16s|the coast guard} {16q|was keeping} {16c|for the inquiry}.
---
1: position=denies; speaker=Ma Dong-chil; party=none; kind=named; channel=interview; said=2006-10-24; level=0
2: position=alleges; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2006-10-24; level=0
3: position=denies; speaker=a Japan Coast Guard officer; party=JPN; kind=anonymous; channel=none; said=2006-10-24; level=0
4: position=denies; speaker=Ma Dong-chil; party=none; kind=named; channel=interview; said=2006-10-24; level=0
5: position=acknowledges; speaker=Ma Dong-chil; party=none; kind=named; channel=interview; said=2006-10-24; level=0
6: position=asserts; speaker=radar print; party=none; kind=document; channel=none; said=2006-10-24; level=0
7: position=doubts; speaker=Inaba Toshiro; party=none; kind=named; channel=none; said=2006-10-24; level=0
8: position=condemns; speaker=South Korean vice foreign minister; party=KOR; kind=role; channel=none; said=2006-10-24; level=0
9: position=pledges; speaker=Japanese ambassador to South Korea; party=JPN; kind=role; channel=none; said=2006-10-24; level=0
10: position=asserts; speaker=fishermen's cooperative in Sakaiminato; party=none; kind=named; channel=none; said=2006-10-24; level=0
11: position=accuses; speaker=chairman of the fishermen's cooperative in Sakaiminato; party=none; kind=role; channel=none; said=2006-10-24; level=0
12: position=dismisses; speaker=chairman of the fishermen's cooperative in Pohang; party=none; kind=role; channel=none; said=2006-10-24; level=0
13: position=pledges; speaker=Japan; party=JPN; kind=named; channel=none; said=2006-10-24; level=0
14: position=confirms; speaker=shipowner; party=none; kind=role; channel=none; said=2006-10-24; level=0
15: position=warns; speaker=Inaba Toshiro; party=none; kind=named; channel=none; said=2006-10-24; level=0
16: position=declines; speaker=Japan Coast Guard; party=JPN; kind=named; channel=none; said=2006-10-24; level=0
