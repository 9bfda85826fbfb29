title: Videos of hostages found in child's coat
byline: Jairo Zuluaga Restrepo
agency: AP
dateline: BOGOTA, Colombia
published: 2007-12-02

BOGOTA, Colombia (AP) — Soldiers who stopped three women on a bus outside Bogota found, sewn into the lining of a child’s coat, five memory cards and seven letters from people held in the jungle for up to nine years.

The cards held video. It runs to 61 minutes, has no sound and shows 16 hostages, seated one after another on a plank in front of ferns. An army sergeant salutes. A former senator, thin, looks at the ground and does not raise her eyes.

{1s|Peace Commissioner Rodrigo Esguerra} {1q|confirmed} Saturday {1c|that the material dated from late October}. {2s|He} {2q|declined to say} {2c|whom the women were to meet}. They have been held since Thursday on charges of rebellion, which carry six to nine years.

{3c|“They were couriers of a humanitarian gesture,”} {3q|protested} {3s|Venezuelan lawmaker Yajaira Colmenares}, who had spent three months as a go-between with the guerrillas until Bogota called off her mission on Nov. 21. {4s|Esguerra} {4q|ridiculed} {4c|that}: {4c|“A gesture does not need a false bottom.”}

The rebels hold 45 captives they would trade for some 500 of their own. Those in the letters include 33 police officers and soldiers, three Americans whose surveillance plane lost its engine in 2003, and politicians. Eleven provincial deputies were killed in June in the firefight that began when one rebel unit walked into another. Their bodies came home in September, in white boxes.

Previous releases have followed no pattern. In 2001 more than 300 soldiers were let go for 14 sick guerrillas, under an accord signed in a clearing at Los Pozos; a peace process that covered a zone the size of Switzerland ended eight months later, when an airliner was hijacked. Since then there have been two escapes, one rescue that failed and left 10 dead, and a wedding.

{5s|France} {5q|urged} {5c|both sides to “seize the moment”}. {6s|The senator’s mother} {6q|begged} {6c|President Hernando Samudio not to order a rescue}; {7c|“not one bullet,”} {7s|she} {7q|said} on Caracol radio. {8s|Samudio} {8q|has refused} {8c|to pull troops out of two towns}, which is the rebels’ price. {9s|His interior minister} {9q|signaled} {9c|some give on a third}.

{10s|A U.S. official who has worked on the case} {10q|said} {10c|{12s|the Colombians} {12q|had told} him {12c|the satellite coordinates on one card had been erased by “somebody who knew how”}}. {11s|The Colombian army} {11q|would not comment on} {11c|where the plank was}.

The jungle of Guaviare covers 42,000 square kilometers. It is crossed by one paved road, and by a radio program, broadcast each Sunday from midnight to six, in which families read messages to people who may have a set. Last night’s was an hour longer than usual. A man from Florencia read out his grocery list, item by item, because it was the only thing he had written.
---
1: position=confirms; speaker=Rodrigo Esguerra; party=COL; kind=named; channel=none; said=2007-12-01; level=0
2: position=declines; speaker=Rodrigo Esguerra; party=COL; kind=named; channel=none; said=2007-12-01; level=0
3: position=asserts; speaker=Yajaira Colmenares; party=VEN; kind=named; channel=none; said=2007-12-02; level=0
4: position=dismisses; speaker=Rodrigo Esguerra; party=COL; kind=named; channel=none; said=2007-12-02; level=0
5: position=demands; speaker=France; party=FRA; kind=named; channel=none; said=2007-12-02; level=0
6: position=demands; speaker=mother of a former Colombian senator; party=COL; kind=role; channel=interview; said=2007-12-02; level=0
7: position=demands; speaker=mother of a former Colombian senator; party=COL; kind=role; channel=interview; said=2007-12-02; level=0
8: position=denies; speaker=Hernando Samudio; party=COL; kind=named; channel=none; said=/2007-12-02; level=0
9: position=asserts; speaker=Colombian interior minister; party=COL; kind=role; channel=none; said=2007-12-02; level=0
10: position=alleges; speaker=US official who has worked on the case; party=USA; kind=anonymous; channel=none; said=2007-12-02; level=0
11: position=declines; speaker=Colombian army; party=COL; kind=named; channel=none; said=2007-12-02; level=0
12: position=alleges; speaker=Colombia; party=COL; kind=named; channel=none; said=2007-12-02; level=1
