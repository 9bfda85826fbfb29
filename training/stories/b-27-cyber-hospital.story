title: Prague expels two after hospital hack
byline: none
agency: none
dateline: PRAGUE
published: 2021-05-26

PRAGUE, May 26 — The Czech Republic expelled two Russian diplomats on Wednesday over what {1s|Prime Minister Oldřich Vaculka} {1q|called} {1c|“a burglary with ambulances waiting outside”}: the cyber attack which in March shut down the university hospital in Brno.

{2c|The intrusion was directed from a building in the Moscow suburb of Khimki}, {2q|according to} {2s|a declassified summary by the civilian intelligence service}. {3s|It} {3q|gives} {3c|the names of four operators, two of them serving officers}. {4s|Vaculka} {4q|said} {4c|he had “no shadow of a doubt”}, though {5s|he} {5q|acknowledged} {5c|that {6s|the military's own analysts} {6q|had disputed} {6c|the link to Khimki}}.

{7s|Russia's ambassador} {7q|described} {7c|the finding as insulting}. {8c|“We send vaccines to hospitals, not viruses,”} {8s|he} {8q|told} Radio Vltava. {9s|Moscow} {9q|promised} {9c|a “mirror answer, but with a larger mirror”}.

It is not the first such case. In April {10s|the government} {10q|blamed} {10c|Russian agents for the 2014 explosions at an ammunition depot}, {11c|an accusation} {11s|the Kremlin} {11q|has dismissed} {11c|as absurd}. Ties have been cold ever since.

{12s|Jáchym Rous, the president's spokesman,} {12q|questioned whether} {12c|the evidence justified the step}. {13c|“There are two versions, and {14s|some} {14q|insist on} {14c|one},”} {13s|he} {13q|said}. {15s|Opposition senators} {15q|condemned} {15c|the remark as “a curtsy to the east”}.

The attack forced the transfer of 38 patients. One, a man of 71, died on the way to Olomouc. {16s|His daughter} {16q|blames} {16c|the hackers}; {17s|the hospital} {17q|maintains} {17c|that his chances were slim in any case}. {18c|No ransom note had come}, {18q|confirmed} {18s|its director, Milada Šebková}.

{19s|NATO} {19q|expressed} {19c|solidarity}. {20s|A Western cyber official} {20q|cautioned} {20c|that naming officers “rarely stops them; it gives them something to put on the wall”}.

---
1: position=condemns; speaker=Oldřich Vaculka; party=CZE; kind=named; channel=none; said=2021-05-26; level=0
2: position=alleges; speaker=Czech intelligence summary; party=CZE; kind=document; channel=report; said=2021-05-26; level=0
3: position=alleges; speaker=Czech intelligence summary; party=CZE; kind=document; channel=report; said=2021-05-26; level=0
4: position=alleges; speaker=Oldřich Vaculka; party=CZE; kind=named; channel=none; said=2021-05-26; level=0
5: position=acknowledges; speaker=Oldřich Vaculka; party=CZE; kind=named; channel=none; said=2021-05-26; level=0
6: position=doubts; speaker=Czech military analysts; party=CZE; kind=collective; channel=none; said=/2021-05-26; level=1
7: position=condemns; speaker=Russian ambassador to Prague; party=RUS; kind=role; channel=none; said=2021-05-26; level=0
8: position=denies; speaker=Russian ambassador to Prague; party=RUS; kind=role; channel=interview; said=2021-05-26; level=0
9: position=pledges; speaker=Russia; party=RUS; kind=named; channel=none; said=2021-05-26; level=0
10: position=accuses; speaker=Czech government; party=CZE; kind=named; channel=none; said=2021-04-01/2021-04-30; level=0
11: position=dismisses; speaker=Kremlin; party=RUS; kind=named; channel=none; said=/2021-05-26; level=0
12: position=doubts; speaker=Jáchym Rous; party=CZE; kind=named; channel=none; said=2021-05-26; level=0
13: position=doubts; speaker=Jáchym Rous; party=CZE; kind=named; channel=none; said=2021-05-26; level=0
14: position=asserts; speaker=some; party=none; kind=collective; channel=none; said=/2021-05-26; level=1
15: position=condemns; speaker=Czech opposition senators; party=CZE; kind=collective; channel=none; said=2021-05-26; level=0
16: position=accuses; speaker=dead patient's daughter; party=none; kind=role; channel=none; said=2021-05-26; level=0
17: position=doubts; speaker=Brno university hospital; party=none; kind=named; channel=none; said=2021-05-26; level=0
18: position=confirms; speaker=Milada Šebková; party=none; kind=named; channel=none; said=2021-05-26; level=0
19: position=asserts; speaker=NATO; party=NATO; kind=named; channel=none; said=2021-05-26; level=0
20: position=warns; speaker=a Western cyber official; party=none; kind=anonymous; channel=none; said=2021-05-26; level=0
