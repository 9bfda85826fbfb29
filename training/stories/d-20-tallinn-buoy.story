title: Finnish, Estonian statements at odds over severed cable as Beijing "deeply puzzled"
byline: Maarja Lepasalu
agency: none
dateline: TALLINN
published: 2023-11-09

TALLINN — {1s|Finland's police} {1q|traced} {1c|the damage to an anchor, and the anchor to a Chinese container ship}. The two capitals part company on the next question.

{2s|Estonia's defence minister, Ülo Raudvere,} {2q|considers} {2c|an accident “out of the question”}. {3s|His Finnish counterpart, Annukka Tervaskoski,} {3q|disagreed}: {3c|“Anchors fall. We have no sign of intent.”} {4,6s|Both} {4q|dismissed} {4c|{5s|Russia}'s {5q|theory} {5c|of an old Soviet mine}}, {6q|calling for} {6c|a NATO patrol along the pipeline}.

{7s|Beijing} {7q|professed} {7c|itself “deeply puzzled”}. {8,9s|Foreign ministry spokeswoman Jiang Suyin} {8q|assured} {8c|the Estonians of the ship's log}, {9q|adding} {9c|that “{10s|some people}'s {10q|insinuations} {10c|of sabotage} help no one”}.

{11c|The log will come}, {11q|sneered} {11s|Raudvere}, {11c|“when the sea dries up”}. {12s|His own ministry} {12q|distanced itself from} {12c|the remark} by nightfall.

The Balticconnector pipeline was shut down in the early hours of October 8 after a fall in pressure. A telecoms cable between Helsinki and Tallinn had failed the same night. Divers raised a six-tonne anchor with one of its flukes missing.

{13c|The ship}, {13s|a leaked Finnish navy memo} {13q|notes}, {13c|dragged its anchor for 180 kilometres at eleven knots}. {14c|“No crew sleeps through that,”} {14s|a retired captain} {14q|said}; {15s|the owners' association in Hong Kong} {15q|said} {15c|crews have slept through worse}.

{16,17s|NATO} {16q|confirmed} {16c|that it had stepped up flights}, {17q|refusing to say} {17c|whether it shared the {18s|Estonian} {18q|view} {18c|that a state was at work}}. {19s|An allied intelligence officer} {19q|put} {19c|the likelihood of that at “sixty-forty, and the forty is wishful”}.

{20s|The Finnish Security Intelligence Service} {20q|has warned} {20c|of further cuts this winter}.
---
1: position=alleges; speaker=Finnish police; party=FIN; kind=named; channel=none; said=2023-11-09; level=0
2: position=alleges; speaker=Ülo Raudvere; party=EST; kind=named; channel=briefing; said=2023-11-09; level=0
3: position=doubts; speaker=Annukka Tervaskoski; party=FIN; kind=named; channel=briefing; said=2023-11-09; level=0
4: position=dismisses; speaker=Ülo Raudvere and Annukka Tervaskoski; party=none; kind=collective; channel=briefing; said=2023-11-09; level=0
5: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2023-11-09; level=1
6: position=demands; speaker=Ülo Raudvere and Annukka Tervaskoski; party=none; kind=collective; channel=briefing; said=2023-11-09; level=0
7: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=2023-11-09; level=0
8: position=pledges; speaker=Jiang Suyin; party=CHN; kind=named; channel=briefing; said=2023-11-09; level=0
9: position=dismisses; speaker=Jiang Suyin; party=CHN; kind=named; channel=briefing; said=2023-11-09; level=0
10: position=alleges; speaker=some people; party=none; kind=collective; channel=none; said=/2023-11-09; level=1
11: position=doubts; speaker=Ülo Raudvere; party=EST; kind=named; channel=none; said=2023-11-09; level=0
12: position=declines; speaker=Estonian Ministry of Defence; party=EST; kind=named; channel=none; said=2023-11-09; level=0
13: position=alleges; speaker=leaked Finnish navy memo; party=FIN; kind=document; channel=leak; said=/2023-11-09; level=0
14: position=alleges; speaker=a retired captain; party=none; kind=anonymous; channel=none; said=2023-11-09; level=0
15: position=doubts; speaker=owners' association in Hong Kong; party=none; kind=role; channel=none; said=2023-11-09; level=0
16: position=confirms; speaker=NATO; party=NATO; kind=named; channel=none; said=2023-11-09; level=0
17: position=declines; speaker=NATO; party=NATO; kind=named; channel=none; said=2023-11-09; level=0
18: position=alleges; speaker=Estonia; party=EST; kind=named; channel=none; said=/2023-11-09; level=1
19: position=alleges; speaker=an allied intelligence officer; party=none; kind=anonymous; channel=none; said=2023-11-09; level=0
20: position=warns; speaker=Finnish Security Intelligence Service; party=FIN; kind=named; channel=none; said=/2023-11-09; level=0
