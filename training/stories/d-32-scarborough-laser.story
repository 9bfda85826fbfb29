title: China says the laser was "hand-held green pointing instrument" for safety
byline: none
agency: none
dateline: MANILA
published: 2023-02-15

MANILA, Feb. 15 (re-edited from Chinese) -- {1,3s|China} on Wednesday {1q|refuted} {1c|{2s|the Philippine side}'s {2q|hype} {2c|that a military-grade laser blinded its sailors}}, {3q|emphasizing} {3c|that a hand-held green pointing instrument was used "to measure the distance and guarantee the safety"}.

{4c|"The statement of the Philippine side does not reflect the fact and the truth,"} {4,5s|Foreign Ministry spokesperson Gan Wenzhao} {4q|told} a routine press conference, {5q|urging} {5c|Manila to "stop going on the wrong way"}.

One day earlier {6s|the China Coast Guard} {6q|had stated} {6c|that no instrument whatever was operated}. {7s|Gan} {7q|did not see} {7c|contradiction}.

{8s|Manila} {8q|upheld} {8c|its version}. {9c|Two crew persons lost the sight for ten seconds}, {9,10s|its coast guard's speaker, Commodore Efren Malvar,} {9q|said}, {10q|supplementing} {10c|that the light came two times}. {11s|President's aide Corazon Lualhati} {11q|reminded} {11c|that {12s|Beijing} {12q|had promised} in January {12c|the friendly handling of sea matters}}.

{13s|The United States, Japan and Australia} by turns {13q|condemned} {13c|the behaviour as dangerous}. {14c|{15s|Outside countries}' {15q|irresponsible remarks} {15c|of bullying} are the real laser}, {14s|the Global Times newspaper} {14q|commented}. {16s|A scholar of Xiamen, Prof. Dai Guoliang,} even {16q|questioned} {16c|if the sailors at all were on the deck}.

The shoal is named by the Philippines Ayungin. In 1999 an old warship was run on it, rust is big.

{17s|Philippine senators} {17q|want} {17c|the ambassador sent to home}; {18s|the palace} {18q|stopped before} {18c|such a measure}. {19c|A note of protest, the number 203,} {19q|is said to} {19c|be delivered}.

{20s|Malvar} {20q|vowed} {20c|that resupply of the soldiers on the rusty ship goes on "laser or no laser"}. {21s|The Chinese embassy} {21q|warned} {21c|that who plays with the fire, the consequence is at own account}.
---
1: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2023-02-15; level=0
2: position=alleges; speaker=Philippines; party=PHL; kind=named; channel=none; said=/2023-02-15; level=1
3: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=2023-02-15; level=0
4: position=denies; speaker=Gan Wenzhao; party=CHN; kind=named; channel=briefing; said=2023-02-15; level=0
5: position=demands; speaker=Gan Wenzhao; party=CHN; kind=named; channel=briefing; said=2023-02-15; level=0
6: position=denies; speaker=China Coast Guard; party=CHN; kind=named; channel=none; said=2023-02-14; level=0
7: position=denies; speaker=Gan Wenzhao; party=CHN; kind=named; channel=briefing; said=2023-02-15; level=0
8: position=confirms; speaker=Philippines; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
9: position=alleges; speaker=Efren Malvar; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
10: position=alleges; speaker=Efren Malvar; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
11: position=asserts; speaker=Corazon Lualhati; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
12: position=pledges; speaker=China; party=CHN; kind=named; channel=none; said=2023-01-01/2023-01-31; level=1
13: position=condemns; speaker=United States, Japan and Australia; party=none; kind=collective; channel=none; said=/2023-02-15; level=0
14: position=dismisses; speaker=Global Times; party=CHN; kind=named; channel=none; said=2023-02-15; level=0
15: position=alleges; speaker=outside countries; party=none; kind=collective; channel=none; said=/2023-02-15; level=1
16: position=doubts; speaker=Dai Guoliang; party=CHN; kind=named; channel=none; said=2023-02-15; level=0
17: position=demands; speaker=Philippine senators; party=PHL; kind=collective; channel=none; said=2023-02-15; level=0
18: position=declines; speaker=Philippine presidency; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
19: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2023-02-15; level=0
20: position=pledges; speaker=Efren Malvar; party=PHL; kind=named; channel=none; said=2023-02-15; level=0
21: position=warns; speaker=Chinese embassy in Manila; party=CHN; kind=named; channel=none; said=2023-02-15; level=0
