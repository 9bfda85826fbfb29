title: Taiwan holds barge over snapped cable; Beijing says island 'sees dragons in bathtubs'
byline: Eunice Shih
agency: none
dateline: TAIPEI
published: 2025-02-26

TAIPEI, Feb. 26 — {1s|Taiwan’s coast guard} {1q|said} on Wednesday {1c|it had detained a sand barge whose anchor “very probably” snapped the cable linking Penghu with the main island}.

The barge, the Hong Shun 68, flies the flag of Togo. Her eight crewmen are Chinese. Her papers give two names, three tonnages and a home port that has no harbour.

{2s|The captain, surnamed Wang,} {2q|denied} {2c|dropping anchor}. {4c|{3c|It had “fallen by itself from tiredness”}, {3s|he} {3q|told} prosecutors in Tainan}, {4q|according to} {4s|a court document}.

{5s|Interior Minister Lo Chih-hao} {5q|was not prepared to rule out} {5c|“grey zone harassment”}. {6c|“One cable is an accident. Five in two years is a hobby,”} {6s|the minister} {6q|said}, though {7s|he} {7q|allowed} {7c|that he could not yet prove an order from Beijing}.

Beijing was scornful. {8c|Taipei’s rulers “see dragons in bathtubs”}, {8s|Tang Mingyue of the Taiwan Affairs Office} {8q|quipped}. {9,10s|She} {9q|accused} {9c|them of “hyping up a common maritime accident before the facts”} and {10q|called for} {10c|the crew’s early release}.

{11s|The opposition Kuomintang} {11q|questioned} {11c|{12s|the coast guard}’s {12q|assertion} {12c|that the barge had ignored seven hails}}. {13s|A retired coast guard captain} {13q|said} {13c|hails were often not recorded}. {14s|The coast guard} {14q|promised} {14c|to publish the tape}.

Repairs will take three weeks. Until then Penghu’s 107,000 people depend on a microwave link that was installed for a typhoon in 2009 and fades in fog.

{15s|The United States} {15q|views} {15c|the cuts with “deep concern”}; {16s|a spokesman for its de facto embassy} {16q|refused to say} {16c|whether American divers were helping}. {17s|Two people briefed on the survey} {17q|confirmed} {17c|that they were}.

{18s|A draft report by the island’s digital ministry}, dated January, {18q|had warned} {18c|that Penghu was “one anchor from silence”}. {19s|The ministry} {19q|acknowledged} {19c|the report’s existence}. {20s|Togo}, for its part, {20q|insisted} {20c|it had never heard of the ship}.
---
1: position=alleges; speaker=Taiwan's coast guard; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
2: position=denies; speaker=captain surnamed Wang; party=CHN; kind=role; channel=none; said=/2025-02-26; level=0
3: position=denies; speaker=captain surnamed Wang; party=CHN; kind=role; channel=none; said=/2025-02-26; level=1
4: position=alleges; speaker=Taiwan court document; party=TWN; kind=document; channel=report; said=2025-02-26; level=0
5: position=alleges; speaker=Lo Chih-hao; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
6: position=alleges; speaker=Lo Chih-hao; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
7: position=acknowledges; speaker=Lo Chih-hao; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
8: position=dismisses; speaker=Tang Mingyue; party=CHN; kind=named; channel=briefing; said=2025-02-26; level=0
9: position=accuses; speaker=Tang Mingyue; party=CHN; kind=named; channel=briefing; said=2025-02-26; level=0
10: position=demands; speaker=Tang Mingyue; party=CHN; kind=named; channel=briefing; said=2025-02-26; level=0
11: position=doubts; speaker=Kuomintang; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
12: position=alleges; speaker=Taiwan's coast guard; party=TWN; kind=named; channel=none; said=2025-02-26; level=1
13: position=alleges; speaker=retired Taiwan coast guard captain; party=TWN; kind=anonymous; channel=none; said=2025-02-26; level=0
14: position=pledges; speaker=Taiwan's coast guard; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
15: position=condemns; speaker=United States; party=USA; kind=named; channel=none; said=2025-02-26; level=0
16: position=declines; speaker=American Institute in Taiwan spokesman; party=USA; kind=role; channel=none; said=2025-02-26; level=0
17: position=confirms; speaker=two people briefed on the survey; party=none; kind=anonymous; channel=none; said=2025-02-26; level=0
18: position=warns; speaker=draft report by Taiwan's digital ministry; party=TWN; kind=document; channel=report; said=2025-01-01/2025-01-31; level=0
19: position=acknowledges; speaker=Taiwan's digital ministry; party=TWN; kind=named; channel=none; said=2025-02-26; level=0
20: position=denies; speaker=Togo; party=TGO; kind=named; channel=none; said=2025-02-26; level=0
