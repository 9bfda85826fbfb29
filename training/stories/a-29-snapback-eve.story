title: Iran warns of 'proportionate' answer as arms ban looms
byline: Lotte Hagenauer
agency: Reuters
dateline: VIENNA/DUBAI
published: 2025-09-24

VIENNA/DUBAI, Sept 24 (Reuters) - {1s|Iran} {1q|warned} on Wednesday {1c|that it would give a "proportionate" answer if a U.N. arms embargo comes back into force this weekend}, while {2s|European diplomats} {2q|accused} {2c|it of running down the clock}.

{3c|"We were asked for three things and we did two and a half,"} {3s|Iran's deputy foreign minister, Hossein Daneshvar,} {3q|told} state television. {4s|He} {4q|blamed} {4c|"a locked door in Isfahan" for the missing half}.

{5s|Britain, France and Germany} {5q|had offered} {5c|a six-month delay in return for access to bombed sites}. {6s|A French presidency official} {6q|said} {6c|Tehran's reply had been "long, polite and empty"}. {7s|Another European diplomat} {7q|conceded} {7c|that the three themselves had disagreed until Friday on what to ask for}.

{8,9s|The International Atomic Energy Agency} {8q|confirmed} {8c|that inspectors were back in the country} but {9q|declined to say} {9c|where}. {10s|Its head of safeguards, Paulo Remígio,} {10q|acknowledged} {10c|that he "cannot vouch" for a stock of uranium last seen in June}.

{11s|Moscow} {11q|brushed aside} {11c|the deadline}. {12c|"There is no embargo and there will be none,"} {12q|said} {12,13s|a Russian envoy}, {13q|signalling} {13c|that fighter jets ordered in 2023 would be delivered on schedule}. {14s|A Gulf official} {14q|doubted} {14c|that they ever would be}.

Iran's currency fell to a record low against the dollar. Shops in Tehran's Lalehzar street closed at noon for lack of customers.

{15s|Israel} {15q|urged} {15c|the Council not to blink}. {16s|Its defence minister} {16q|claimed} {16c|Iran had moved missiles to western Iraq "in refrigerated trucks"}; {17s|Baghdad} {17q|rejected} {17c|{18s|the minister's} {18q|charge} {18c|of Iranian missiles on its soil} as "weather over Baghdad made in Tel Aviv"}.

{19s|Hardliners in parliament} {19q|vowed} {19c|to quit the Non-Proliferation Treaty}. {20s|Daneshvar} {20q|would not exclude} {20c|that}. {21s|Two people close to the talks} {21q|said} {21c|a last meeting was pencilled in for Friday}. {22s|The Iranians} {22q|have yet to confirm} {22c|it}.
---
1: position=warns; speaker=Iran; party=IRN; kind=named; channel=none; said=2025-09-24; level=0
2: position=accuses; speaker=European diplomats; party=none; kind=collective; channel=none; said=2025-09-24; level=0
3: position=asserts; speaker=Hossein Daneshvar; party=IRN; kind=named; channel=state-media; said=2025-09-24; level=0
4: position=accuses; speaker=Hossein Daneshvar; party=IRN; kind=named; channel=state-media; said=2025-09-24; level=0
5: position=pledges; speaker=Britain, France and Germany; party=none; kind=collective; channel=none; said=/2025-09-24; level=0
6: position=dismisses; speaker=a French presidency official; party=FRA; kind=anonymous; channel=none; said=2025-09-24; level=0
7: position=acknowledges; speaker=a European diplomat; party=none; kind=anonymous; channel=none; said=2025-09-24; level=0
8: position=confirms; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2025-09-24; level=0
9: position=declines; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2025-09-24; level=0
10: position=acknowledges; speaker=Paulo Remígio; party=IAEA; kind=named; channel=none; said=2025-09-24; level=0
11: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2025-09-24; level=0
12: position=denies; speaker=a Russian envoy; party=RUS; kind=role; channel=none; said=2025-09-24; level=0
13: position=pledges; speaker=a Russian envoy; party=RUS; kind=role; channel=none; said=2025-09-24; level=0
14: position=doubts; speaker=a Gulf official; party=none; kind=anonymous; channel=none; said=2025-09-24; level=0
15: position=demands; speaker=Israel; party=ISR; kind=named; channel=none; said=2025-09-24; level=0
16: position=alleges; speaker=Israeli defence minister; party=ISR; kind=role; channel=none; said=2025-09-24; level=0
17: position=denies; speaker=Iraq; party=IRQ; kind=named; channel=none; said=2025-09-24; level=0
18: position=alleges; speaker=Israeli defence minister; party=ISR; kind=role; channel=none; said=2025-09-24; level=1
19: position=pledges; speaker=hardliners in the Iranian parliament; party=IRN; kind=collective; channel=none; said=2025-09-24; level=0
20: position=declines; speaker=Hossein Daneshvar; party=IRN; kind=named; channel=none; said=2025-09-24; level=0
21: position=asserts; speaker=two people close to the talks; party=none; kind=anonymous; channel=none; said=2025-09-24; level=0
22: position=declines; speaker=Iran; party=IRN; kind=named; channel=none; said=2025-09-24; level=0
