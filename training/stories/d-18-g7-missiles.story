title: G-7 condemns missile transfer to Russia; Iran asks for "one photograph"
byline: Beatrix van Hulsen
agency: AP
dateline: BRUSSELS
published: 2024-09-14

BRUSSELS (AP) — {1,3s|The Group of Seven} {1q|condemned} Saturday {1c|what {2s|it} {2q|called} {2c|“Iran's export of ballistic missiles to Russia”}} and {3q|threatened} {3c|Tehran with the loss of air links to Europe}.

{4s|Iran} {4q|denied} {4c|sending any}. {5c|“{6s|Seven countries} {6q|speak of} {6c|two hundred missiles}. We ask them for one photograph,”} {5s|Foreign Ministry spokesman Navid Torabzadeh} {5q|posted} on X.

{7s|The statement, issued in Rome,} {7q|leaves open} {7c|where its information comes from}. {8s|Two European officials} {8q|said} {8c|it rested on {9s|U.S.} {9q|assessments} {9c|that a ship carried the first batch across the Caspian Sea}}. {10s|A third} {10q|was uneasy with} {10c|the certainty of the text}: {11c|“{12s|We} {12q|wrote} {12c|‘likely’} on Monday and ‘has’ on Friday,”} {11s|the official} {11q|said}.

{13s|Russia} {13q|made light of} {13c|the statement}, while {14s|Ukraine} {14q|called on} {14c|the seven to let it strike launch sites inside Russia}. {15c|{16s|Kyiv}'s {16q|plea} {16c|for long-range fires} is “a matter for each capital,”} {15s|Italian Foreign Minister Ludovico Sanseverini, who presented the text,} {15q|said}. {17s|He} {17q|promised} {17c|a further package “before the leaves fall.”}

The port of Olya, on the Volga delta, has handled freight from Iran for two decades. Its docks were dredged in 2023.

{18c|The freighter {19s|U.S. officials} {19q|believe} {19c|carried the missiles} has not left port since}, {18q|according to} {18s|Ellery Voss, an analyst with the ship-tracking firm Meridian Watch}. {20s|He} {20q|warned} {20c|that “an idle ship proves nothing.”}

{21c|The Iranian airline at risk of losing its landing rights} {21q|is thought to} {21c|earn most of its foreign currency in Europe}. {22s|Its management} {22q|protested} {22c|“a punishment without a crime.”}
---
1: position=condemns; speaker=G7; party=G7; kind=named; channel=statement; said=2024-09-14; level=0
2: position=alleges; speaker=G7; party=G7; kind=named; channel=statement; said=2024-09-14; level=1
3: position=warns; speaker=G7; party=G7; kind=named; channel=statement; said=2024-09-14; level=0
4: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2024-09-14; level=0
5: position=denies; speaker=Navid Torabzadeh; party=IRN; kind=named; channel=social-media; said=2024-09-14; level=0
6: position=alleges; speaker=G7; party=G7; kind=named; channel=statement; said=2024-09-14; level=1
7: position=declines; speaker=G7 statement; party=G7; kind=document; channel=statement; said=2024-09-14; level=0
8: position=asserts; speaker=two European officials; party=none; kind=anonymous; channel=none; said=2024-09-14; level=0
9: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2024-09-14; level=1
10: position=doubts; speaker=a European official; party=none; kind=anonymous; channel=none; said=2024-09-14; level=0
11: position=acknowledges; speaker=a European official; party=none; kind=anonymous; channel=none; said=2024-09-14; level=0
12: position=asserts; speaker=a European official; party=none; kind=anonymous; channel=none; said=2024-09-14; level=1
13: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-09-14; level=0
14: position=demands; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2024-09-14; level=0
15: position=declines; speaker=Ludovico Sanseverini; party=ITA; kind=named; channel=briefing; said=2024-09-14; level=0
16: position=demands; speaker=Ukraine; party=UKR; kind=named; channel=none; said=/2024-09-14; level=1
17: position=pledges; speaker=Ludovico Sanseverini; party=ITA; kind=named; channel=briefing; said=2024-09-14; level=0
18: position=alleges; speaker=Ellery Voss; party=none; kind=named; channel=none; said=2024-09-14; level=0
19: position=alleges; speaker=U.S. officials; party=USA; kind=collective; channel=none; said=/2024-09-14; level=1
20: position=warns; speaker=Ellery Voss; party=none; kind=named; channel=none; said=2024-09-14; level=0
21: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2024-09-14; level=0
22: position=condemns; speaker=management of the Iranian airline; party=none; kind=role; channel=none; said=2024-09-14; level=0
