title: Inspectors kept from fuel rods, U.N. agency says
byline: Marta Kessling
agency: none
dateline: VIENNA, Austria
published: 1994-05-19

VIENNA, Austria, May 19 - {1c|North Korea has begun withdrawing spent fuel from its reactor at Yongbyon without inspectors present}, {1s|the International Atomic Energy Agency} {1q|said} today, in the bluntest language it has used since the dispute began.

{2c|"If the discharge goes on at this pace, the evidence of what was done in 1989 will be gone within weeks,"} {2q|warned} {2s|a letter from the agency's deputy director, Henrik Solvang, to the Security Council}. {3s|The four-page letter}, a copy of which was shown to a reporter, {3q|stops short of} {3c|asking for sanctions}.

{4s|North Korea's mission here} {4q|brushed off} {4c|the complaint}. {5c|The reactor had to be refueled for reasons of safety, and {18c|the agency} {18q|had been told} {18c|so} in April}, {5s|a counselor at the mission, Ri Chol Bom,} {5q|said} by telephone. {6c|"There has been no diversion, not one gram,"} {6s|he} {6q|went on}. {7s|He} {7q|asked}, with some heat, {7c|that the agency stop acting "as the servant of one country."}

{8c|That country, the United States,} {8q|is said to be} {8c|preparing a list of measures that would begin with an arms embargo}. {9s|A senior Administration official} {9q|would not discuss} {9c|the list}. But {10s|he} {10q|made it plain} {10c|that patience was short}.

{11s|The Central Intelligence Agency} {11q|holds} {11c|that the North separated enough plutonium in 1989 for one or two bombs}. {12s|Pyongyang} {12q|admits} {12c|to having separated 90 grams, in an experiment}. {13s|Several scientists who have studied the reactor's logs} {13q|are skeptical of} {13c|both figures}.

{14s|China}, which can veto any resolution, {14q|signaled} through a spokesman in Beijing {14c|that it preferred talk}. {15s|South Korea's Foreign Minister, Hahn Seung-mok,} {15q|told} Parliament {15c|that {16s|Chinese leaders} {16q|had assured} him {16c|they would "not stand in the way forever."}} {17s|The Chinese Embassy in Seoul} {17q|denied} {17c|that any such assurance had been given}.

The reactor holds some 8,000 rods. About a third of them now lie in a cooling pond, under floodlights, beneath two cameras whose film ran out on Tuesday.
---
1: position=alleges; speaker=IAEA; party=IAEA; kind=named; channel=none; said=1994-05-19; level=0
2: position=warns; speaker=Henrik Solvang; party=IAEA; kind=named; channel=letter; said=1994-05-19; level=0
3: position=declines; speaker=Henrik Solvang; party=IAEA; kind=named; channel=letter; said=1994-05-19; level=0
4: position=dismisses; speaker=North Korean mission in Vienna; party=PRK; kind=named; channel=none; said=1994-05-19; level=0
5: position=asserts; speaker=Ri Chol Bom; party=PRK; kind=named; channel=interview; said=1994-05-19; level=0
6: position=denies; speaker=Ri Chol Bom; party=PRK; kind=named; channel=interview; said=1994-05-19; level=0
7: position=demands; speaker=Ri Chol Bom; party=PRK; kind=named; channel=interview; said=1994-05-19; level=0
8: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1994-05-19; level=0
9: position=declines; speaker=senior Clinton administration official; party=USA; kind=anonymous; channel=none; said=1994-05-19; level=0
10: position=warns; speaker=senior Clinton administration official; party=USA; kind=anonymous; channel=none; said=1994-05-19; level=0
11: position=alleges; speaker=Central Intelligence Agency; party=USA; kind=named; channel=none; said=/1994-05-19; level=0
12: position=acknowledges; speaker=North Korea; party=PRK; kind=named; channel=none; said=/1994-05-19; level=0
13: position=doubts; speaker=scientists who studied the reactor logs; party=none; kind=collective; channel=none; said=1994-05-19; level=0
14: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=1994-05-19; level=0
15: position=asserts; speaker=Hahn Seung-mok; party=KOR; kind=named; channel=speech; said=1994-05-19; level=0
16: position=pledges; speaker=Chinese leaders; party=CHN; kind=collective; channel=none; said=/1994-05-19; level=1
17: position=denies; speaker=Chinese Embassy in Seoul; party=CHN; kind=named; channel=none; said=1994-05-19; level=0
18: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1994-04-01/1994-04-30; level=1
