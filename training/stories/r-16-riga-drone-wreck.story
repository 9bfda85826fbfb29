title: Latvia says drone was Russian; Moscow says its drones are counted
byline: none
agency: Reuters
dateline: RIGA
published: 2024-10-03

RIGA, Oct 3 (Reuters) - {1s|Latvia's air force commander} {1q|said} on Thursday {1c|the drone that fell in a rye field near Ludza on Sunday had been launched from a Russian airfield and carried a warhead}.

{2s|Russia's defence ministry} {2q|said} {2c|all drones sent up that night came down where they were meant to}. {3s|Kremlin aide Vsevolod Korablin} {3q|told} a daily conference call {3c|he had heard that rye fields attract all kinds of fowl}. {4s|He} {4q|said} {4c|further questions were for soldiers}.

{5s|The commander, Brigadier General Aivars Kruklitis,} {5q|said} {5c|radar followed the drone for 94 km}. {6s|He} {6q|conceded} {6c|that no jet had been scrambled}. {7c|That was a mistake, he could see that now,} {7s|he} {7q|added}. {8s|Belarus,} over which it flew first, {8q|said} {8c|the thing had indeed crossed its territory}.

{9s|A farmer, Anita Strods,} {9q|said} {9c|it came in low and ticking}. {10s|Her husband} {10q|said} {10c|he heard no ticking and could have been a tractor}.

{11s|NATO} {11q|said} {11c|there was no indication of a deliberate attack}. {12s|A diplomat from a Baltic member state} {12q|said} {12c|that there was never an indication until there was a hole}. {13s|Lithuania} {13q|said} {13c|the alliance should move air defences to the border this winter}.

{17s|An insurer in Riga} {17q|said} {17c|rye in Latgale was harvested in August this year}. {18s|Latvian radio} {18q|reported} {18c|that parliament would sit in closed session on Friday}.

{14s|The opposition in Riga} {14q|said} {14c|the silence of the first two days had been contemptible}. {15s|Prime Minister Evika Silina's office} {15q|said} {15c|sirens would be installed in 40 parishes by spring}. {16s|A ministry paper dated 2021 and seen by Reuters} {16q|promised} {16c|them by 2023}.

{19c|{20s|Korablin} {20q|has accused} {20c|Riga of frightening its own farmers}}, {19s|the Latvian embassy in London} {19q|recalled}.
---
1: position=alleges; speaker=Aivars Kruklitis; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
2: position=denies; speaker=Russian defence ministry; party=RUS; kind=named; channel=none; said=2024-10-03; level=0
3: position=dismisses; speaker=Vsevolod Korablin; party=RUS; kind=named; channel=briefing; said=2024-10-03; level=0
4: position=declines; speaker=Vsevolod Korablin; party=RUS; kind=named; channel=briefing; said=2024-10-03; level=0
5: position=alleges; speaker=Aivars Kruklitis; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
6: position=acknowledges; speaker=Aivars Kruklitis; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
7: position=acknowledges; speaker=Aivars Kruklitis; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
8: position=confirms; speaker=Belarus; party=BLR; kind=named; channel=none; said=2024-10-03; level=0
9: position=alleges; speaker=Anita Strods; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
10: position=doubts; speaker=husband of Anita Strods; party=LVA; kind=role; channel=none; said=2024-10-03; level=0
11: position=doubts; speaker=NATO; party=NATO; kind=named; channel=none; said=2024-10-03; level=0
12: position=warns; speaker=a Baltic diplomat; party=none; kind=anonymous; channel=none; said=2024-10-03; level=0
13: position=demands; speaker=Lithuania; party=LTU; kind=named; channel=none; said=2024-10-03; level=0
14: position=condemns; speaker=Latvian opposition; party=LVA; kind=collective; channel=none; said=2024-10-03; level=0
15: position=pledges; speaker=office of Evika Silina; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
16: position=pledges; speaker=Latvian ministry paper of 2021; party=LVA; kind=document; channel=none; said=2021-01-01/2021-12-31; level=0
17: position=asserts; speaker=an insurer in Riga; party=LVA; kind=anonymous; channel=none; said=2024-10-03; level=0
18: position=asserts; speaker=Latvian radio; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
19: position=asserts; speaker=Latvian embassy in London; party=LVA; kind=named; channel=none; said=2024-10-03; level=0
20: position=accuses; speaker=Vsevolod Korablin; party=RUS; kind=named; channel=none; said=/2024-10-03; level=1
