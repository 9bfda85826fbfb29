title: The man with the seven umbrellas
byline: Vilis Strautnieks
agency: none
dateline: RIGA
published: 2006-03-17

{1s|The security police} {1q|say} {1c|Oleg Martynenko, 51, an umbrella maker from Daugavpils, passed the plans of an air base to a Belarusian courier inside the handles}. {2s|Mr Martynenko} {2q|says} {2c|there is nothing in his handles but beech}.

{3s|He} {3q|told} the court on Thursday, unprompted and at length, {3c|that he had seen the base once, from a bus}. {4s|The prosecutor, Sanita Ozoliņa,} {4q|noted} {4c|that there is no bus}. {5s|Mr Martynenko} {5q|said} {5c|it might have been a funeral}.

{6c|“Plans of what? It has one runway and a dog,”} {6q|remarked} {6s|the defence counsel}, {7s|who} {7q|went on to say} {7c|that the case had been written by somebody fond of old films}.

{8s|The courier, now in Vilnius,} {8q|has told} investigators {8c|she took seven umbrellas over the border and was given 200 euros each time}. {9s|Belarus's consul} {9q|said} {9c|his country has rain enough to make its own}. {10s|A shopkeeper in Polotsk} {10q|told} this newspaper {10c|the umbrellas came, all right, and never to be sold}.

{11s|The defence ministry's expert} {11q|testified} {11c|that of four drawings found three could be had in a bookshop, and about the fourth he was in two minds}. {12s|NATO} {12q|is not saying} {12c|what the fourth one shows}. {13s|The ministry} {13q|said} {13c|locks at the base had been changed and the dog reinforced}.

{14s|Mr Martynenko's wife} {14q|said} {14c|that he had lent money to “some Valery” and got it back doubled}. {15c|To drag a man out in his slippers was a thing for which the officers ought to be ashamed}, {15s|she} {15q|said}. {16s|Ms Ozoliņa} {16q|wants} {16c|twelve years}. {17s|The judge} {17q|said} {17c|there would be a verdict on the 31st}, and {18c|that anyone who laughed again would hear it from the corridor}, {18s|he} {18q|added}.
---
1: position=alleges; speaker=Latvian security police; party=LVA; kind=named; channel=none; said=2006-03-17; level=0
2: position=denies; speaker=Oleg Martynenko; party=none; kind=named; channel=speech; said=2006-03-17; level=0
3: position=denies; speaker=Oleg Martynenko; party=none; kind=named; channel=speech; said=2006-03-16; level=0
4: position=asserts; speaker=Sanita Ozoliņa; party=LVA; kind=named; channel=speech; said=2006-03-16; level=0
5: position=asserts; speaker=Oleg Martynenko; party=none; kind=named; channel=speech; said=2006-03-16; level=0
6: position=dismisses; speaker=counsel of Oleg Martynenko; party=none; kind=role; channel=speech; said=2006-03-16; level=0
7: position=dismisses; speaker=counsel of Oleg Martynenko; party=none; kind=role; channel=speech; said=2006-03-16; level=0
8: position=alleges; speaker=Belarusian courier; party=none; kind=role; channel=none; said=/2006-03-17; level=0
9: position=denies; speaker=Belarusian consul; party=BLR; kind=role; channel=none; said=2006-03-17; level=0
10: position=confirms; speaker=a shopkeeper in Polotsk; party=none; kind=anonymous; channel=interview; said=2006-03-17; level=0
11: position=doubts; speaker=Latvian defence ministry expert; party=LVA; kind=role; channel=speech; said=2006-03-16; level=0
12: position=declines; speaker=NATO; party=NATO; kind=named; channel=none; said=2006-03-17; level=0
13: position=asserts; speaker=Latvian defence ministry; party=LVA; kind=named; channel=none; said=2006-03-17; level=0
14: position=acknowledges; speaker=wife of Oleg Martynenko; party=none; kind=role; channel=none; said=2006-03-17; level=0
15: position=condemns; speaker=wife of Oleg Martynenko; party=none; kind=role; channel=none; said=2006-03-17; level=0
16: position=demands; speaker=Sanita Ozoliņa; party=LVA; kind=named; channel=speech; said=2006-03-17; level=0
17: position=pledges; speaker=judge in Riga; party=LVA; kind=role; channel=speech; said=2006-03-16; level=0
18: position=warns; speaker=judge in Riga; party=LVA; kind=role; channel=speech; said=2006-03-16; level=0
