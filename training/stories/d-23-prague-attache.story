title: Prague admits poison story came from one informant; Moscow speaks of farce
byline: Radmila Vosecká
agency: CTK
dateline: Prague
published: 2020-06-08

Prague, June 8 (CTK) - {2c|{1s|The Czech counter-intelligence service} {1q|has admitted} {1c|that {22s|its} {22q|warning} {22c|of a poison plot against three mayors} rested on a single informant}}, {2s|two members of the oversight committee} {2q|told} CTK today. {3c|The informant, an embassy driver, made it up to harm a colleague}, {3s|they} {3q|said}.

The Czech Republic expelled two Russians over the affair on Friday. They flew home on Sunday with their families.

{4s|Moscow}, {5s|which} {5q|had denied} {5c|any plot} from the first, now {4q|demands} {4c|an apology}. {6s|The Russian embassy} {6q|called} {6c|the {7s|Czech} {7q|story} {7c|of a suitcase of ricin} “a farce whose authors should at least bow”}. {8s|Foreign Ministry spokeswoman Lyudmila Zaretskaya} {8q|vowed} {8c|a “response in kind”}; {9s|the Czech minister, Hynek Drtina,} {9q|responded} {9c|that he regretted nothing}.

{10c|“{11s|The Russians} {11q|say} {11c|there was no poison}. Perhaps. There was certainly a spy,”} {10,12s|he} {10q|said}, {12q|without substantiating} {12c|the point}.

The mayors lived for two months under police guard. {14s|One, Vladan Kopecký of a Prague district,} {14q|questioned whether} {14c|the committee members had the right to speak}. {15s|Another} {15q|stands by} {15c|{16s|her} {16q|account} {16c|of a man filming her door}}.

{17s|The service} {17q|neither confirms nor denies} {17c|the members' words}. {18c|It “does not discuss sources, including the bad ones”}, {18s|its spokesman} {18q|wrote} in an email.

{19s|President's Office Chancellor Ivo Chvála} {19q|condemned} {19c|the expulsions as “diplomacy by rumour”}, while {20s|the coalition parties} {20q|pledged} {20c|to look again at the rules for such warnings}. {21c|Bratislava, which had expelled a Russian in solidarity,} {21q|is said to} {21c|be furious}.
---
1: position=acknowledges; speaker=Czech counter-intelligence service; party=CZE; kind=named; channel=none; said=/2020-06-08; level=1
2: position=asserts; speaker=two members of the Czech oversight committee; party=CZE; kind=anonymous; channel=none; said=2020-06-08; level=0
3: position=alleges; speaker=two members of the Czech oversight committee; party=CZE; kind=anonymous; channel=none; said=2020-06-08; level=0
4: position=demands; speaker=Russia; party=RUS; kind=named; channel=none; said=2020-06-08; level=0
5: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=/2020-06-08; level=0
6: position=dismisses; speaker=Russian embassy in Prague; party=RUS; kind=named; channel=none; said=2020-06-08; level=0
7: position=alleges; speaker=Czech Republic; party=CZE; kind=named; channel=none; said=/2020-06-08; level=1
8: position=warns; speaker=Lyudmila Zaretskaya; party=RUS; kind=named; channel=none; said=2020-06-08; level=0
9: position=dismisses; speaker=Hynek Drtina; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
10: position=alleges; speaker=Hynek Drtina; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
11: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=/2020-06-08; level=1
12: position=declines; speaker=Hynek Drtina; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
14: position=doubts; speaker=Vladan Kopecký; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
15: position=confirms; speaker=a Prague mayor; party=CZE; kind=role; channel=none; said=2020-06-08; level=0
16: position=alleges; speaker=a Prague mayor; party=CZE; kind=role; channel=none; said=2020-06-08; level=1
17: position=declines; speaker=Czech counter-intelligence service; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
18: position=declines; speaker=spokesman of the Czech counter-intelligence service; party=CZE; kind=role; channel=letter; said=2020-06-08; level=0
19: position=condemns; speaker=Ivo Chvála; party=CZE; kind=named; channel=none; said=2020-06-08; level=0
20: position=pledges; speaker=Czech coalition parties; party=CZE; kind=collective; channel=none; said=2020-06-08; level=0
21: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2020-06-08; level=0
22: position=warns; speaker=Czech counter-intelligence service; party=CZE; kind=named; channel=none; said=/2020-06-08; level=1
