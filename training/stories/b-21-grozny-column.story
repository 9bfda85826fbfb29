title: Chechens deny losing town
byline: Dale Rutherford
agency: AP
dateline: NAZRAN, Russia
published: 1996-03-05

NAZRAN, Russia (AP) — {1s|Russian commanders} {1q|claimed} Tuesday {1c|to have taken the town of Samashkino after four days of bombardment}. {2s|Chechen fighters} {2q|denied} {2c|it} and invited reporters to come and see.

{3c|"If they are in the town, then whose bread am I eating?"} {3q|said} {3s|a rebel commander, Aslanbek Tovzarov}, by radio. {4s|He} {4q|claimed} {4c|15 armored vehicles burned}.

{5s|The army} {5q|conceded} {5c|six dead}. {6c|{7s|Rebel} {7q|talk} {7c|of burned columns} is "a concert for foreigners,"} {6q|said} {6s|Gen. Vitaly Strakhov}. {8s|He} {8q|refused to say} {8c|how many shells had been fired into the town, which had 9,000 people}.

{9s|Refugees walking west in the snow} {9q|said} {9c|{21s|soldiers} {21q|demanded} {21c|$50 a head} to let them through}. {10c|"{22s|They} shot at the cow and then {22q|asked} {22c|if it was mine},"} {10q|recounted} {10s|Zulai Arsanova, 58}. {11,12s|Strakhov} {11q|called} {11c|such stories lies}, but {12q|promised} {12c|an inquiry}.

{13s|The Red Cross} {13q|demanded} {13c|access}. {14s|An OSCE diplomat in Grozny} {14q|accused} {14c|both sides of using civilians "as sandbags."} {15s|The Kremlin} {15q|had no immediate information on} {15c|casualties}.

The president's men in Moscow are preparing a peace plan, due at the end of the month. {16s|An aide to the prime minister} {16q|hinted} {16c|that troops could start to leave by May}; {17s|the defense minister} {17q|ruled out} {17c|any withdrawal this year}.

{18s|Human rights campaigners} {18q|doubt} {18c|that there is a plan}. {19c|"There is an election. It is in June. That is the plan,"} {19s|one} {19q|said}.

Smoke could be seen from the highway, 10 miles away, for most of the afternoon. A helicopter turned over it, slowly, and went back east.

{20s|Tovzarov} {20q|vowed} {20c|to hold out "until they remember what they came for."}

---
1: position=alleges; speaker=Russian commanders; party=RUS; kind=collective; channel=none; said=1996-03-05; level=0
2: position=denies; speaker=Chechen fighters; party=Chechen separatists; kind=collective; channel=none; said=1996-03-05; level=0
3: position=denies; speaker=Aslanbek Tovzarov; party=Chechen separatists; kind=named; channel=interview; said=1996-03-05; level=0
4: position=alleges; speaker=Aslanbek Tovzarov; party=Chechen separatists; kind=named; channel=interview; said=1996-03-05; level=0
5: position=acknowledges; speaker=Russian army; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
6: position=dismisses; speaker=Vitaly Strakhov; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
7: position=alleges; speaker=Chechen fighters; party=Chechen separatists; kind=collective; channel=none; said=/1996-03-05; level=1
8: position=declines; speaker=Vitaly Strakhov; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
9: position=alleges; speaker=refugees; party=none; kind=collective; channel=none; said=1996-03-05; level=0
10: position=alleges; speaker=Zulai Arsanova; party=none; kind=named; channel=none; said=1996-03-05; level=0
11: position=denies; speaker=Vitaly Strakhov; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
12: position=pledges; speaker=Vitaly Strakhov; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
13: position=demands; speaker=Red Cross; party=none; kind=named; channel=none; said=1996-03-05; level=0
14: position=accuses; speaker=an OSCE diplomat; party=none; kind=anonymous; channel=none; said=1996-03-05; level=0
15: position=declines; speaker=Kremlin; party=RUS; kind=named; channel=none; said=1996-03-05; level=0
16: position=asserts; speaker=aide to the Russian prime minister; party=RUS; kind=anonymous; channel=none; said=1996-03-05; level=0
17: position=denies; speaker=Russian defense minister; party=RUS; kind=role; channel=none; said=1996-03-05; level=0
18: position=doubts; speaker=human rights campaigners; party=none; kind=collective; channel=none; said=1996-03-05; level=0
19: position=doubts; speaker=a human rights campaigner; party=none; kind=anonymous; channel=none; said=1996-03-05; level=0
20: position=pledges; speaker=Aslanbek Tovzarov; party=Chechen separatists; kind=named; channel=none; said=1996-03-05; level=0
21: position=demands; speaker=Russian soldiers; party=RUS; kind=collective; channel=none; said=/1996-03-05; level=1
22: position=asserts; speaker=Russian soldiers; party=RUS; kind=collective; channel=none; said=/1996-03-05; level=1
