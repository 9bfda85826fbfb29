title: White House sees 'no crisis' with North Korea over reactor seals
byline: Paul Dunleavy
agency: none
dateline: CRAWFORD, Texas
published: 2003-01-07

CRAWFORD, Texas - {1c|There is "no crisis" with North Korea}, {1s|the White House} {1q|said} Tuesday, on the day that the U.N. nuclear watchdog's board gave Pyongyang one more month to let inspectors back.

{2s|White House spokesman Greg Tillotson}, briefing reporters in a school gymnasium, {2q|called} {2c|the breaking of seals on the Yongbyon reactor "regrettable but, let me say it, reversible."} {3s|He} {3q|would not be drawn on} {3c|whether the president had looked at military plans}. {4c|"Every president looks at everything,"} {4,5s|Tillotson} {4q|said}, {5q|adding} {5c|that no action was being contemplated}.

{6s|Democrats} {6q|complained} {6c|that the administration had found time for Iraq and found North Korea inconvenient}. {7c|"They've got one drawer for war and it's full,"} {7q|jabbed} {7s|Sen. Harriet Lindqvist of Minnesota}.

The seals, blue wax over steel wire, were put in place in 1994. Technicians cut them on New Year's Eve, taped over the lenses of the cameras and moved a thousand fresh rods into the hall.

{8s|North Korea} {8q|has said} {8c|it needs the reactor for electricity} now that fuel oil shipments have stopped. {9c|The plant "has nothing to do with weapons,"} {9s|its ambassador in Beijing, Choe Song Gyu,} {9q|assured} reporters there on Monday, hours before {10s|the North's party newspaper} {10q|warned} {10c|of "a sea of fire" should anyone approach it}.

{11,12s|South Korea's president-elect, Moon Gi-hwan,} {11q|urged} {11c|both sides to lower their voices} and {12q|vowed} {12c|that he would "never again let others decide the fate of this land."} {13s|An adviser to him} {13q|acknowledged} {13c|that the line had been written for the campaign}.

{14s|U.S. intelligence analysts} {14q|are divided on} {14c|whether the North could reprocess its rods before summer}. {15s|Some} {15q|question} {15c|whether the plumbing still works}. {16s|One official who has read the assessment} {16q|said} {16c|{17s|the Energy Department} {17q|had dissented} {17c|in a footnote}}. {18s|The department} {18q|declined to comment on} {18c|the footnote}.
---
1: position=dismisses; speaker=White House; party=USA; kind=named; channel=briefing; said=2003-01-07; level=0
2: position=condemns; speaker=Greg Tillotson; party=USA; kind=named; channel=briefing; said=2003-01-07; level=0
3: position=declines; speaker=Greg Tillotson; party=USA; kind=named; channel=briefing; said=2003-01-07; level=0
4: position=declines; speaker=Greg Tillotson; party=USA; kind=named; channel=briefing; said=2003-01-07; level=0
5: position=denies; speaker=Greg Tillotson; party=USA; kind=named; channel=briefing; said=2003-01-07; level=0
6: position=accuses; speaker=US Democrats; party=USA; kind=collective; channel=none; said=2003-01-07; level=0
7: position=condemns; speaker=Harriet Lindqvist; party=USA; kind=named; channel=none; said=2003-01-07; level=0
8: position=asserts; speaker=North Korea; party=PRK; kind=named; channel=none; said=/2003-01-07; level=0
9: position=denies; speaker=Choe Song Gyu; party=PRK; kind=named; channel=briefing; said=2003-01-06; level=0
10: position=warns; speaker=Rodong Sinmun; party=PRK; kind=named; channel=report; said=2003-01-06; level=0
11: position=demands; speaker=Moon Gi-hwan; party=KOR; kind=named; channel=none; said=2003-01-07; level=0
12: position=pledges; speaker=Moon Gi-hwan; party=KOR; kind=named; channel=none; said=2003-01-07; level=0
13: position=acknowledges; speaker=adviser to Moon Gi-hwan; party=KOR; kind=anonymous; channel=none; said=2003-01-07; level=0
14: position=doubts; speaker=US intelligence analysts; party=USA; kind=collective; channel=none; said=2003-01-07; level=0
15: position=doubts; speaker=US intelligence analysts; party=USA; kind=collective; channel=none; said=2003-01-07; level=0
16: position=alleges; speaker=official who has read the US assessment; party=USA; kind=anonymous; channel=none; said=2003-01-07; level=0
17: position=doubts; speaker=US Energy Department; party=USA; kind=named; channel=report; said=/2003-01-07; level=1
18: position=declines; speaker=US Energy Department; party=USA; kind=named; channel=none; said=2003-01-07; level=0
