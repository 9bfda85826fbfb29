title: Two herdsmen, one river, no shots, eleven casings
byline: Shahnaz Parvin Choudhury
agency: none
dateline: RAJSHAHI, Bangladesh
published: 2011-02-11

RAJSHAHI, Bangladesh — {1s|India's Border Security Force} {1q|said} Friday {1c|that its men on the Padma had not fired since Republic Day, and then only at the sky}.

{2s|Bangladesh's border guards} {2q|said} {2c|two herdsmen were killed from an Indian watchtower on Wednesday at dusk}. {3c|“Eleven casings lie on the sandbar, and they are not ours,”} {3s|Lt. Col. Enamul Haque Talukder} {3q|noted}.

{4s|Inspector General Gurpal Ahluwalia} {4q|wondered} aloud {4c|whether the colonel collects casings as a boy does stamps}. {5c|Cattle smugglers fight each other every week}, {5s|he} {5q|said}, {5c|and these two had been fighting}.

{6s|A boatman} {6q|told} this newspaper {6c|the flashes came from the tower's second floor}. {7s|The postmortem report} {7q|gives} {7c|the wounds as entering from above, at a slant}. {8s|The doctor who wrote it} {8q|says}: {8c|“From above, yes. From whom, the lungs didn't tell me.”}

{9c|{17s|Home Minister Rokeya Sultana Begum}'s {17q|promise} {17c|of zero deaths on this border} is worth two herdsmen less}, {9s|opposition whip Moinuddin Faruqui} {9q|remarked}. {10c|“Delhi murders our poor for the price of a cow, and Dhaka holds its coat,”} {10s|he} {10q|went on}.

In Delhi, {11s|a joint secretary} {11q|allowed} {11c|that a constable on the tower had “loosed off a magazine against instructions”}. {12s|Ahluwalia} later {12q|said} {12c|this was so}. {13c|The constable will be before a court of inquiry by Monday}, {13s|he} {13q|said}.

{14s|Dhaka} {14q|said} {14c|its seat at next month's boundary talks might stay empty}. {15s|It} {15q|told} the High Commissioner {15c|a family should be paid as Delhi would pay its own}. {16s|The London group Borderwatch} {16q|said} {16c|firing live rounds at men who drive calves was beneath any civilized force}.
---
1: position=denies; speaker=Border Security Force; party=IND; kind=named; channel=none; said=2011-02-11; level=0
2: position=alleges; speaker=Border Guard Bangladesh; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
3: position=alleges; speaker=Enamul Haque Talukder; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
4: position=dismisses; speaker=Gurpal Ahluwalia; party=IND; kind=named; channel=none; said=2011-02-11; level=0
5: position=denies; speaker=Gurpal Ahluwalia; party=IND; kind=named; channel=none; said=2011-02-11; level=0
6: position=alleges; speaker=a boatman; party=none; kind=anonymous; channel=interview; said=2011-02-11; level=0
7: position=alleges; speaker=postmortem report; party=none; kind=document; channel=report; said=/2011-02-11; level=0
8: position=doubts; speaker=doctor who wrote the postmortem report; party=none; kind=role; channel=none; said=2011-02-11; level=0
9: position=dismisses; speaker=Moinuddin Faruqui; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
10: position=accuses; speaker=Moinuddin Faruqui; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
11: position=acknowledges; speaker=a joint secretary; party=IND; kind=anonymous; channel=none; said=2011-02-11; level=0
12: position=confirms; speaker=Gurpal Ahluwalia; party=IND; kind=named; channel=none; said=2011-02-11; level=0
13: position=pledges; speaker=Gurpal Ahluwalia; party=IND; kind=named; channel=none; said=2011-02-11; level=0
14: position=warns; speaker=Bangladesh; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
15: position=demands; speaker=Bangladesh; party=BGD; kind=named; channel=none; said=2011-02-11; level=0
16: position=condemns; speaker=Borderwatch; party=none; kind=named; channel=none; said=2011-02-11; level=0
17: position=pledges; speaker=Rokeya Sultana Begum; party=BGD; kind=named; channel=none; said=/2011-02-11; level=1
