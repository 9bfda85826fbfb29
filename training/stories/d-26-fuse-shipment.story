title: Taiwan: four crates of fuses not delivered, delivered, returned
byline: none
agency: none
dateline: TAIPEI
published: 2008-04-02

TAIPEI (translated) — {1,2s|The Taiwanese defence department} on Wednesday {1q|admitted} {1c|that the four round boxes which the Americans sent were not batteries but fuse of missile nose}, and {2q|pushed} {2c|the responsibility to a depot in Wyoming}.

One week before {3,4s|the same department} {3q|had expressed} {3c|that such boxes do not exist}, {4q|accusing} {4c|the newspaper of "making the wind from an empty cave"}. {5s|Department speaker Chuang Po-hsun} {5q|explained} {5c|that the earlier {6q|denial} {6c|of receiving} was said "according to the label"}.

The boxes did stand in a warehouse of the air force for nineteen months. Their labels with number of helicopter battery. Nobody opened.

{7s|Mainland China} {7q|expressed} {7c|strong dissatisfaction}. {8c|"{9s|The American side} {9q|guarantees} {9c|it was a mistake of the hand}. We hear this guarantee with two ears,"} {8s|foreign ministry speaker Hou Jianye} {8q|pointed out}, {10s|he} {10q|demanded} {10c|the complete investigation and the elimination of bad influence}. {11s|He} {11q|avoided to answer} {11c|whether Beijing had known}.

{12s|Washington} {12q|informed} {12c|Beijing that no policy is changed}, {13s|a general of the Pentagon, Thaddeus Orloff,} {13q|calling} {13c|the error "intolerable, and ours"}. {14s|The same general} {14q|denied} {14c|the {15s|Chinese} {15q|conjecture} {15c|that the fuse was a secret test}}.

{16s|Legislator Kao Shu-fen of the opposition} {16q|ridiculed} {16c|both}. {17c|"A battery that can bomb,"} {17,18s|she} {17q|said}, {18q|suspecting} {18c|that the air force knew from the first day and kept the mouth closed}. {19s|The air force} {19q|swore} {19c|it is not so}; {20s|its former logistics chief} {20q|is reported as saying} {20c|it is half so}.

{21s|The island's energy council} {21q|gave its assurance} {21c|that no nuclear material has been in the boxes}. {22s|Some experts} {22q|remain worried}: {22c|if four boxes can walk so far, what else is walking}.

The boxes already have flown back to America on a chartered machine on 25 March, under the rain.
---
1: position=acknowledges; speaker=Taiwanese Ministry of National Defense; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
2: position=accuses; speaker=Taiwanese Ministry of National Defense; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
3: position=denies; speaker=Taiwanese Ministry of National Defense; party=TWN; kind=named; channel=none; said=2008-03-24/2008-03-27; level=0
4: position=accuses; speaker=Taiwanese Ministry of National Defense; party=TWN; kind=named; channel=none; said=2008-03-24/2008-03-27; level=0
5: position=acknowledges; speaker=Chuang Po-hsun; party=TWN; kind=named; channel=briefing; said=2008-04-02; level=0
6: position=denies; speaker=Taiwanese Ministry of National Defense; party=TWN; kind=named; channel=none; said=2008-03-24/2008-03-27; level=1
7: position=condemns; speaker=China; party=CHN; kind=named; channel=none; said=2008-04-02; level=0
8: position=doubts; speaker=Hou Jianye; party=CHN; kind=named; channel=briefing; said=2008-04-02; level=0
9: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=/2008-04-02; level=1
10: position=demands; speaker=Hou Jianye; party=CHN; kind=named; channel=briefing; said=2008-04-02; level=0
11: position=declines; speaker=Hou Jianye; party=CHN; kind=named; channel=briefing; said=2008-04-02; level=0
12: position=pledges; speaker=United States; party=USA; kind=named; channel=none; said=2008-04-02; level=0
13: position=acknowledges; speaker=Thaddeus Orloff; party=USA; kind=named; channel=none; said=2008-04-02; level=0
14: position=denies; speaker=Thaddeus Orloff; party=USA; kind=named; channel=none; said=2008-04-02; level=0
15: position=alleges; speaker=China; party=CHN; kind=named; channel=none; said=/2008-04-02; level=1
16: position=condemns; speaker=Kao Shu-fen; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
17: position=dismisses; speaker=Kao Shu-fen; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
18: position=alleges; speaker=Kao Shu-fen; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
19: position=denies; speaker=Taiwanese air force; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
20: position=acknowledges; speaker=former logistics chief of the Taiwanese air force; party=TWN; kind=role; channel=none; said=2008-04-02; level=0
21: position=denies; speaker=Taiwanese energy council; party=TWN; kind=named; channel=none; said=2008-04-02; level=0
22: position=doubts; speaker=some experts; party=none; kind=collective; channel=none; said=2008-04-02; level=0
