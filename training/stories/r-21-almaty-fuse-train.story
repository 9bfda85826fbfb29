title: Kazakh rail papers show fuses; Kyrgyz army says fireworks
byline: none
agency: AP
dateline: ALMATY, Kazakstan
published: 1996-08-27

ALMATY, Kazakstan (AP) — {1s|Kazak customs records} {1q|show} {1c|that 12 tons of artillery fuses crossed from Kyrgyzstan in June on a train listed for the Tajik opposition's suppliers in Afghanistan}.

{2s|Kyrgyzstan} {2q|said} Tuesday {2c|its army had no fuses to spare and had spared none}. {3s|Lt. Gen. Asanbek Turgunaliev} {3q|told} The Associated Press {3c|the train was carrying fireworks for the fifth anniversary of independence}. {4s|He} {4q|added} {4c|that it must have gone past the party}.

{5s|A customs inspector at Lugovoy} {5q|said} {5c|the boxes were opened in his presence and that he knows a fuse}. {6s|His superior} {6q|said} {6c|the inspector had been on leave}. {7s|The leave book, shown to reporters,} {7q|gave} {7c|him as on duty}.

{8s|Tajik President Emomali Rakhmonov's press office} {8q|said} {8c|the hand that sells to both banks of the Pyandzh deserves to be cut off}. {9s|It} {9q|said} {9c|Bishkek had until Sept. 5 to name the colonel}. {10s|The Tajik opposition} {10q|said} {10c|it made its fuses from alarm clocks}.

{11s|A broker in Osh} {11q|said} {11c|he had arranged a car on that train}. {12s|He} {12q|would not tell} {12c|who paid}. {13s|Russian border troops, who guard the river,} {13q|said} {13c|they would shoot at any boat carrying boxes of that sort}.

{16s|A timetable at Almaty station} {16q|lists} {16c|the train as a weekly goods service}. {17s|The dispatcher at Lugovoy} {17q|said} {17c|twelve tons was what his scale had read, too}.

{14s|Turgunaliev} {14q|said} {14c|he would receive a Kazak commission and show it the receipts for the rockets, green and red}. {15s|Analyst Nurlan Seidakhmetov} {15q|said} {15c|two armies in the region sell to live, and that a record of crossing was not yet a record of a sender}.

{18s|Rakhmonov's aides} {18q|accused} {18c|Turgunaliev of drinking the proceeds}.
---
1: position=alleges; speaker=Kazakh customs records; party=KAZ; kind=document; channel=none; said=/1996-08-27; level=0
2: position=denies; speaker=Kyrgyzstan; party=KGZ; kind=named; channel=none; said=1996-08-27; level=0
3: position=denies; speaker=Asanbek Turgunaliev; party=KGZ; kind=named; channel=interview; said=1996-08-27; level=0
4: position=dismisses; speaker=Asanbek Turgunaliev; party=KGZ; kind=named; channel=interview; said=1996-08-27; level=0
5: position=alleges; speaker=a customs inspector at Lugovoy; party=KAZ; kind=anonymous; channel=none; said=1996-08-27; level=0
6: position=denies; speaker=superior of the Lugovoy customs inspector; party=KAZ; kind=role; channel=none; said=1996-08-27; level=0
7: position=asserts; speaker=leave book of the Lugovoy customs post; party=KAZ; kind=document; channel=none; said=1996-08-27; level=0
8: position=condemns; speaker=press office of Emomali Rakhmonov; party=TJK; kind=named; channel=none; said=1996-08-27; level=0
9: position=demands; speaker=press office of Emomali Rakhmonov; party=TJK; kind=named; channel=none; said=1996-08-27; level=0
10: position=denies; speaker=Tajik opposition; party=UTO; kind=collective; channel=none; said=1996-08-27; level=0
11: position=acknowledges; speaker=a broker in Osh; party=none; kind=anonymous; channel=none; said=1996-08-27; level=0
12: position=declines; speaker=a broker in Osh; party=none; kind=anonymous; channel=none; said=1996-08-27; level=0
13: position=warns; speaker=Russian border troops in Tajikistan; party=RUS; kind=named; channel=none; said=1996-08-27; level=0
14: position=pledges; speaker=Asanbek Turgunaliev; party=KGZ; kind=named; channel=interview; said=1996-08-27; level=0
15: position=doubts; speaker=Nurlan Seidakhmetov; party=none; kind=named; channel=none; said=1996-08-27; level=0
16: position=asserts; speaker=timetable at Almaty station; party=KAZ; kind=document; channel=none; said=1996-08-27; level=0
17: position=confirms; speaker=dispatcher at Lugovoy; party=KAZ; kind=role; channel=none; said=1996-08-27; level=0
18: position=accuses; speaker=aides of Emomali Rakhmonov; party=TJK; kind=collective; channel=none; said=1996-08-27; level=0
