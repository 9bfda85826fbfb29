title: (4th LD) N. Korea fires two mid-range missiles into East Sea
byline: Bang Sung-hoo
agency: Yonhap
dateline: SEOUL
published: 2016-06-29

SEOUL, June 29 (Yonhap) -- North Korea fired two intermediate-range ballistic missiles from its east coast on Wednesday, its seventh and eighth launches of the type this year and the first to come down within 200 kilometers of Ulleung Island.

The first missile left its launcher near Munchon at 5:52 a.m. and broke up after 160 km. The second, fired two hours later, climbed to more than 900 km and fell into the water east of the island. Fishing boats were called back to port and a ferry with 340 passengers turned around off Mukho.

{1s|The Joint Chiefs of Staff (JCS)} {1q|said} {1c|the second flight showed "some progress in the engine"}. {2c|Whether the warhead survived its return through the atmosphere}, {2s|a JCS officer} {2q|said on condition of anonymity}, {2c|"we cannot tell and we doubt they can"}.

The North has tested nuclear devices in 2006, 2009, 2013 and in January this year. It put a satellite into orbit in February. The Security Council answered with Resolution 2270, which bars the export of coal except for livelihood purposes, closes ports to listed ships and obliges states to inspect all cargo to and from the country. Some 30 vessels have been turned away since March.

{3s|President Ryu Jin-taek's office} {3q|condemned} {3c|the launches as "a reckless gamble"} after a 40-minute meeting of the National Security Council. {4s|Tokyo} {4q|protested at} {4c|a splashdown so close to its fishing grounds} through its embassy in Beijing.

{5,6c|"Our Pacific guests can now sleep with one eye open,"} {5s|the North's Korean Central News Agency} {5q|quoted} {5c|{6s|the country's leader} as {6q|saying}} after the launch.

The missile in question is derived from a Soviet submarine weapon of the 1960s. It was paraded in 2010 on a 12-wheeled truck and, until April, had never flown. Its first launch ended in a ball of fire on the pad; the next four reached, in turn, no altitude, 20 seconds, a nearby paddy and the beach. Photographs published by the Rodong Sinmun show a row of grid-shaped fins at the base that were not there before.

{7s|Seo Il-guk, a researcher at the Agency for Aerospace Policy,} {7q|attributed} {7c|the improvement to those fins}. {8c|"They copied a fix the Russians dropped in 1967,"} {8s|he} {8q|said}. {9s|Other analysts} {9q|suspect} {9c|foreign help}.

{10s|Moscow} {10q|has denied} {10c|supplying either drawings or engineers}. {11s|Its ambassador in Seoul} {11q|reminded} reporters {11c|that Russia had voted for the resolution}.

South Korea and the United States agreed in February to begin formal talks on the deployment of a high-altitude interceptor battery in the South. The talks have dealt with sites, cost and the radar's cone. {12s|Beijing} {12q|objects to} {12c|the radar}.

Shares in Seoul closed 0.2 percent higher. The ferry reached Ulleung at dusk.
---
1: position=asserts; speaker=Joint Chiefs of Staff; party=KOR; kind=named; channel=none; said=2016-06-29; level=0
2: position=doubts; speaker=officer of the Joint Chiefs of Staff; party=KOR; kind=anonymous; channel=none; said=2016-06-29; level=0
3: position=condemns; speaker=South Korean presidential office; party=KOR; kind=named; channel=statement; said=2016-06-29; level=0
4: position=condemns; speaker=Japan; party=JPN; kind=named; channel=none; said=2016-06-29; level=0
5: position=warns; speaker=Korean Central News Agency; party=PRK; kind=named; channel=state-media; said=2016-06-29; level=0
6: position=warns; speaker=leader of North Korea; party=PRK; kind=role; channel=state-media; said=2016-06-29; level=1
7: position=asserts; speaker=Seo Il-guk; party=KOR; kind=named; channel=none; said=2016-06-29; level=0
8: position=asserts; speaker=Seo Il-guk; party=KOR; kind=named; channel=none; said=2016-06-29; level=0
9: position=alleges; speaker=analysts; party=none; kind=collective; channel=none; said=2016-06-29; level=0
10: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=/2016-06-29; level=0
11: position=asserts; speaker=Russian ambassador in Seoul; party=RUS; kind=role; channel=none; said=2016-06-29; level=0
12: position=condemns; speaker=China; party=CHN; kind=named; channel=none; said=2016-06-29; level=0
