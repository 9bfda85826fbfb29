title: Damascus admits inspectors to one site of four
byline: Malachy Brophy
agency: AFP
dateline: VIENNA
published: 2008-06-26

VIENNA, June 26 (AFP) - {1s|Syria} {1q|said} Thursday {1c|it had shown UN inspectors all there was to see at a desert site bombed last September: a new building, on the spot of the old}. {2c|Three other sites were military}, {2s|it} {2q|added}, {2c|and no concern of theirs}.

{3s|Washington} {3q|holds} {3c|that the old building was a reactor, copied from North Korea's}. {4c|It was a store for sacks}, {4q|argued} {4s|the head of Syria's atomic commission, Tarek Qabbani}. {5c|For a store it had been cleared with some energy}, {5q|observed} {5s|a diplomat close to the agency}. {6s|The Belgian who led the team, Olivier Maassen,} {6q|called} {6c|the visit "a good start"}; {7c|on the sacks} {7s|he} {7q|had} {7c|no view}.

{8s|Pyongyang} {8q|has denied} {8c|helping}. One of its engineers stands beside a Syrian official in a photograph released by American intelligence, {9c|a likeness} {9s|Qabbani} {9q|does not contest}: {9c|the two had met at a football match}. {10s|Israel}, whose jets did the bombing, {10q|has never confirmed} {10c|that they did}. {11s|A former minister, Yitzhak Ben-Haroush,} {11q|hinted at} {11c|it} on Monday and {12s|the military censor} {12q|reproached} {12c|him for it} on Tuesday.

{13s|Inspectors} {13q|want} {13c|the rubble}. {14c|Where it went}, {14s|the Syrians} {14q|profess} {14c|not to know}. {15c|To a quarry at Masyaf}, {15q|said} {15s|an institute in Washington}, {16c|a guess} {16s|two of the four diplomats interviewed} {16q|rate} {16c|highly}; {17s|the other two} {17q|reserved} {17c|judgment}.

{18s|Director General Hassan Mourtada} {18q|had chided} {18c|the Americans for sitting on their intelligence}; {19c|the Israelis}, {19s|he} {19q|told} the board, {19c|had "shot first and not asked since"}. {20s|U.S. envoy Wade Harkness} {20q|pleaded} {20c|that sources had to be shielded}. {21s|Russia} {21q|cautioned against} {21c|haste}. {22s|Damascus} {22q|ruled out} {22c|a second visit}, {23c|a refusal} {23s|Maassen} {23q|put down to} {23c|"first-day nerves"}.
---
1: position=asserts; speaker=Syria; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
2: position=declines; speaker=Syria; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
3: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=2008-06-26; level=0
4: position=denies; speaker=Tarek Qabbani; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
5: position=doubts; speaker=a diplomat close to the IAEA; party=none; kind=anonymous; channel=none; said=2008-06-26; level=0
6: position=asserts; speaker=Olivier Maassen; party=IAEA; kind=named; channel=none; said=2008-06-26; level=0
7: position=declines; speaker=Olivier Maassen; party=IAEA; kind=named; channel=none; said=2008-06-26; level=0
8: position=denies; speaker=North Korea; party=PRK; kind=named; channel=none; said=/2008-06-26; level=0
9: position=acknowledges; speaker=Tarek Qabbani; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
10: position=declines; speaker=Israel; party=ISR; kind=named; channel=none; said=/2008-06-26; level=0
11: position=asserts; speaker=Yitzhak Ben-Haroush; party=ISR; kind=named; channel=none; said=2008-06-23; level=0
12: position=condemns; speaker=Israeli military censor; party=ISR; kind=role; channel=none; said=2008-06-24; level=0
13: position=demands; speaker=IAEA inspectors; party=IAEA; kind=collective; channel=none; said=2008-06-26; level=0
14: position=declines; speaker=Syria; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
15: position=alleges; speaker=institute in Washington; party=USA; kind=role; channel=none; said=2008-06-26; level=0
16: position=confirms; speaker=two diplomats; party=none; kind=anonymous; channel=none; said=2008-06-26; level=0
17: position=declines; speaker=two other diplomats; party=none; kind=anonymous; channel=none; said=2008-06-26; level=0
18: position=condemns; speaker=Hassan Mourtada; party=IAEA; kind=named; channel=none; said=2008-06-26; level=0
19: position=condemns; speaker=Hassan Mourtada; party=IAEA; kind=named; channel=speech; said=2008-06-26; level=0
20: position=asserts; speaker=Wade Harkness; party=USA; kind=named; channel=none; said=2008-06-26; level=0
21: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2008-06-26; level=0
22: position=denies; speaker=Syria; party=SYR; kind=named; channel=none; said=2008-06-26; level=0
23: position=asserts; speaker=Olivier Maassen; party=IAEA; kind=named; channel=none; said=2008-06-26; level=0
