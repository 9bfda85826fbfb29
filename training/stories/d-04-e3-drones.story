title: E3 hold Tehran responsible for drones; Iran speaks of "forged wreckage"
byline: Alasdair Penhallow
agency: BBC
dateline: none
published: 2022-10-21

Britain, France and Germany have hardened their line on Iranian drones, and Tehran has now given two accounts of them in a week.

{1s|The three governments, known as the E3,} on Friday {1q|said in a joint statement} {1c|that {23s|they} {23q|held} {23c|Iran responsible for “every strike carried out with its weapons”}}. {2,3,4s|They} {2q|called for} {2c|a UN investigation} and, {3q|citing} {3c|serial numbers on engine parts}, {4q|rejected} {4c|{5s|Tehran}'s {5q|insistence} {5c|that the wreckage was Ukrainian-made}}.

{6s|Iran's embassy in London} {6q|replied with} {6c|a note that spoke of “forged wreckage” and “a theatre for the gullible”}. {7c|“No drone has been handed to any party for use in Ukraine,”} {7s|the note} {7q|said}.

{22s|That} {22q|ran counter to} {22c|earlier words from Tehran}. {8s|Brig Gen Hamzeh Sorkhabi} {8q|was quoted as saying} by the Tasnim news agency on Tuesday {8c|that “friends in the north have tested our product and are satisfied”}. {9,10s|Tasnim} later {9q|withdrew} {9c|the sentence}, {10q|putting} {10c|it down to “a transcription error”}.

Moscow has been no clearer. {11s|The Kremlin} {11q|had no information about} {11c|Iranian drones}; {12s|the defence ministry}, which had shown one on its own channel, {12q|called} {12c|it a Geran-2 of Russian design}.

{13s|Western officials} {13q|make light of} {13c|both}. {14c|“{15s|One} {15q|says} {15c|it does not exist} and {16s|the other} {16q|says} {16c|it is his own},”} {14,17s|one of them} {14q|said}, {17q|adding} {17c|that more sanctions were “weeks, not months” away}.

{18s|Ukraine}, which cut ties in September, {18q|is pressing for} {18c|more: the closure of all air cargo routes to Tehran}. {19s|Foreign ministry spokesman Ostap Hrynevych} {19q|said} {19c|the E3 text was “a good first page”}. {20s|The three} {20q|stopped short of} {20c|a threat to restore UN sanctions}, {21c|a step} {21s|Paris} {21q|opposes} {21c|for now}.
---
1: position=asserts; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=0
2: position=demands; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=0
3: position=asserts; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=0
4: position=denies; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=0
5: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=/2022-10-21; level=1
6: position=dismisses; speaker=Iranian embassy in London; party=IRN; kind=named; channel=letter; said=2022-10-21; level=0
7: position=denies; speaker=note of the Iranian embassy in London; party=IRN; kind=document; channel=letter; said=2022-10-21; level=0
8: position=acknowledges; speaker=Hamzeh Sorkhabi; party=IRN; kind=named; channel=state-media; said=2022-10-18; level=0
9: position=denies; speaker=Tasnim; party=IRN; kind=named; channel=state-media; said=2022-10-18/2022-10-21; level=0
10: position=dismisses; speaker=Tasnim; party=IRN; kind=named; channel=state-media; said=2022-10-18/2022-10-21; level=0
11: position=declines; speaker=Russian presidency; party=RUS; kind=named; channel=none; said=2022-10-21; level=0
12: position=asserts; speaker=Russian Ministry of Defence; party=RUS; kind=named; channel=none; said=2022-10-21; level=0
13: position=dismisses; speaker=Western officials; party=none; kind=collective; channel=none; said=2022-10-21; level=0
14: position=alleges; speaker=a Western official; party=none; kind=anonymous; channel=none; said=2022-10-21; level=0
15: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=/2022-10-21; level=1
16: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=/2022-10-21; level=1
17: position=warns; speaker=a Western official; party=none; kind=anonymous; channel=none; said=2022-10-21; level=0
18: position=demands; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2022-10-21; level=0
19: position=asserts; speaker=Ostap Hrynevych; party=UKR; kind=named; channel=none; said=2022-10-21; level=0
20: position=declines; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=0
21: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=2022-10-21; level=0
22: position=denies; speaker=note of the Iranian embassy in London; party=IRN; kind=document; channel=letter; said=2022-10-21; level=0
23: position=accuses; speaker=E3; party=none; kind=collective; channel=statement; said=2022-10-21; level=1
