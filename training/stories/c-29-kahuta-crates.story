title: Pakistani scientist says he posted the drawings, not the machines
byline: from our translation desk
agency: none
dateline: ISLAMABAD
published: 2004-02-19

ISLAMABAD: {1,2s|The dismissed head of a Pakistani centrifuge workshop, Dr. Nazir Ahmad Tarar,} {1q|has avowed} on Thursday {1c|that he sent drawings of the secret machines to three foreign countries by ordinary post}, but {2q|swears} {2c|no machine itself did travel}.

{3c|"I was vain. I did put the stamps with my own tongue,"} {3s|he} {3q|spoke} on the government television, with eyes low. {3c|"Nobody has ordered me and nobody has known."}

{4s|The IAEA} {4q|sees} {4c|it in another manner}. {5c|Parts in aluminium with Pakistani chalk marks are found in two of the three countries}, {5q|according to} {5s|a confidential report of its inspectors}. {6s|The report} {6q|judges} {6c|the story of the stamps "not complete"}.

The doctor, 61 years, owner of four houses and a hotel in Timbuktoo which he never has visited, lives now behind a police tent.

{7s|The information minister Sheikh Mubashir} {7q|called} {7c|the case "shut like a box"}. {8s|He} {8q|excluded} {8c|all question by foreigner}: {8c|"Our doctor is not a library."} {9c|The generals} {9q|are suspected by} {9s|several embassies} {9c|to have watched over every crate}. {10s|The army} {10q|denied} {10c|any hand}.

{11s|Iran}, one of the three, {11q|recognizes} {11c|to have received "papers from middlemen in Dubai"}. {12s|Libya}, the second, {12q|has confirmed} {12c|all and more}. {13s|The third country} {13q|gives no answer to} {13c|the agency's letters}.

In Washington {14s|the speaker of the State Department, Alicia Renwick,} {14q|lauded} {14c|the Pakistan's frankness}. {15s|She} {15q|did not desire to say} {15c|whether {16s|the general-president} {16q|has promised} {16c|more} in back of the curtain}. {17s|Some congressmen} {17q|are in doubt} {17c|about a pardon so fast}; {18s|one} {18q|shouted} {18c|that the wolf is forgiven because he gave the names of the sheep}.

{19s|The wife of the doctor} {19q|claims} {19c|that {20s|her husband} {20q|told} her {20c|of two officers with crates}}. Afterward her telephone has been, and the neighbours.

{21s|The government} {21q|warned} {21c|newspapers to not print her}.
---
1: position=acknowledges; speaker=Nazir Ahmad Tarar; party=PAK; kind=named; channel=state-media; said=2004-02-19; level=0
2: position=denies; speaker=Nazir Ahmad Tarar; party=PAK; kind=named; channel=state-media; said=2004-02-19; level=0
3: position=acknowledges; speaker=Nazir Ahmad Tarar; party=PAK; kind=named; channel=state-media; said=2004-02-19; level=0
4: position=doubts; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2004-02-19; level=0
5: position=alleges; speaker=confidential IAEA inspectors' report; party=IAEA; kind=document; channel=leak; said=2004-02-19; level=0
6: position=doubts; speaker=confidential IAEA inspectors' report; party=IAEA; kind=document; channel=leak; said=2004-02-19; level=0
7: position=dismisses; speaker=Sheikh Mubashir; party=PAK; kind=named; channel=none; said=2004-02-19; level=0
8: position=declines; speaker=Sheikh Mubashir; party=PAK; kind=named; channel=none; said=2004-02-19; level=0
9: position=alleges; speaker=several embassies; party=none; kind=collective; channel=none; said=/2004-02-19; level=0
10: position=denies; speaker=Pakistan Army; party=PAK; kind=named; channel=none; said=2004-02-19; level=0
11: position=acknowledges; speaker=Iran; party=IRN; kind=named; channel=none; said=/2004-02-19; level=0
12: position=confirms; speaker=Libya; party=LBY; kind=named; channel=none; said=/2004-02-19; level=0
13: position=declines; speaker=third recipient country; party=none; kind=unresolved; channel=none; said=/2004-02-19; level=0
14: position=asserts; speaker=Alicia Renwick; party=USA; kind=named; channel=none; said=2004-02-19; level=0
15: position=declines; speaker=Alicia Renwick; party=USA; kind=named; channel=none; said=2004-02-19; level=0
16: position=pledges; speaker=President of Pakistan; party=PAK; kind=role; channel=none; said=/2004-02-19; level=1
17: position=doubts; speaker=US congressmen; party=USA; kind=collective; channel=none; said=2004-02-19; level=0
18: position=condemns; speaker=US congressman; party=USA; kind=anonymous; channel=none; said=2004-02-19; level=0
19: position=alleges; speaker=wife of Nazir Ahmad Tarar; party=PAK; kind=role; channel=none; said=2004-02-19; level=0
20: position=alleges; speaker=Nazir Ahmad Tarar; party=PAK; kind=named; channel=none; said=/2004-02-19; level=1
21: position=warns; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2004-02-19; level=0
