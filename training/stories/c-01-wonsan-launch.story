title: N. Korea fires two missiles into East Sea, says drill tested 'tactical' unit
byline: Yun Ha-seok
agency: none
dateline: SEOUL
published: 2022-05-10

SEOUL -- {2c|North Korea fired two short-range ballistic missiles into the East Sea on Tuesday}, {2s|South Korea's military} {2q|said}, hours before the allies were to open a naval exercise off Ulsan.

{1s|The Joint Chiefs of Staff} {1q|said} {1c|the missiles were launched from the Wonsan area at 6:12 a.m. and flew about 370 kilometers}. {3,4s|It} {3q|declined to say} {3c|whether they had been fired from a new type of launcher}, {4q|citing} {4c|an analysis that was still under way}.

Pyongyang offered its own account by nightfall. {5c|The firing was a "regular examination" of a tactical unit and posed no danger to neighboring states}, {5s|an unidentified spokesman for the North's General Staff} {5q|said in a statement} carried by the Korean Central News Agency. {6,7s|The spokesman} {6q|accused} {6c|Seoul and Washington of "frantic war rehearsals"} and {7q|warned} {7c|that "the next step will not stop at the sea."}

{8s|Unification Minister Pyo Jae-rim} {8q|brushed aside} {8c|the remarks as "an old record played louder."} {9s|He} {9q|urged} {9c|the North to answer the liaison telephone, silent since March}.

{10s|Tokyo}, which lodged a protest through its embassy in Beijing, {10q|called} {10c|the launch "an outrageous act that we cannot tolerate,"} though {11s|its defense ministry} {11q|conceded} {11c|that radar had lost track of the second missile for 40 seconds}.

{12c|One of the two missiles} {12q|is believed to} {12c|have flown on an irregular path}. {13s|Experts in Seoul} {13q|voiced doubt}, however, {13c|that the weapon was new}. {14c|"The fins are the same, the truck is the same, only the paint is new,"} {14q|said} {14s|Maeng Do-hyun, a former missile engineer at the Agency for Defense Development}.

{15,16s|The White House} {15q|condemned} {15c|the firing} and {16q|reiterated} {16c|that it harbored no hostile intent}. {17s|North Korea} {17q|has repeatedly dismissed} {17c|{18s|Washington}'s {18q|assurances} {18c|of goodwill} as "a wolf's lullaby."}

The launch was the sixth this year. In April the North rolled four new transporters through Kim Il Sung Square.
---
1: position=alleges; speaker=South Korea's Joint Chiefs of Staff; party=KOR; kind=named; channel=statement; said=2022-05-10; level=0
2: position=alleges; speaker=South Korea's military; party=KOR; kind=named; channel=statement; said=2022-05-10; level=0
3: position=declines; speaker=South Korea's Joint Chiefs of Staff; party=KOR; kind=named; channel=statement; said=2022-05-10; level=0
4: position=asserts; speaker=South Korea's Joint Chiefs of Staff; party=KOR; kind=named; channel=statement; said=2022-05-10; level=0
5: position=asserts; speaker=North Korean General Staff spokesman; party=PRK; kind=role; channel=state-media; said=2022-05-10; level=0
6: position=accuses; speaker=North Korean General Staff spokesman; party=PRK; kind=role; channel=state-media; said=2022-05-10; level=0
7: position=warns; speaker=North Korean General Staff spokesman; party=PRK; kind=role; channel=state-media; said=2022-05-10; level=0
8: position=dismisses; speaker=Pyo Jae-rim; party=KOR; kind=named; channel=none; said=2022-05-10; level=0
9: position=demands; speaker=Pyo Jae-rim; party=KOR; kind=named; channel=none; said=2022-05-10; level=0
10: position=condemns; speaker=Japan; party=JPN; kind=named; channel=statement; said=2022-05-10; level=0
11: position=acknowledges; speaker=Japan's defense ministry; party=JPN; kind=named; channel=none; said=2022-05-10; level=0
12: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2022-05-10; level=0
13: position=doubts; speaker=experts in Seoul; party=KOR; kind=collective; channel=none; said=2022-05-10; level=0
14: position=doubts; speaker=Maeng Do-hyun; party=KOR; kind=named; channel=none; said=2022-05-10; level=0
15: position=condemns; speaker=White House; party=USA; kind=named; channel=statement; said=2022-05-10; level=0
16: position=asserts; speaker=White House; party=USA; kind=named; channel=statement; said=2022-05-10; level=0
17: position=dismisses; speaker=North Korea; party=PRK; kind=named; channel=statement; said=/2022-05-10; level=0
18: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=/2022-05-10; level=1
