title: Serbia says rounds found in Yemen were sold to someone else
byline: none
agency: AFP
dateline: BELGRADE
published: 2019-11-26

{17s|Serbia's trade ministry} {17q|said} {17c|nothing at all} for four days. On Tuesday {1s|its state secretary, Stevica Marjanović,} {1q|said} {1c|that not a single mortar round had gone from Užice to Yemen}.

{2c|“We sold to Riyadh, with stamps and a certificate,”} {2s|he} {2q|told} public television. {3c|Where a buyer drives his truck afterwards “is written in no Serbian book,”} {3s|he} {3q|remarked}.

The rounds, with a factory mark and the year 2018, lay in a video put out by Islamic State in Bayda.

{4s|Milena Vukosav, a reporter with the investigative site Rov,} {4q|said} {4c|the invoices showed a go-between owned by the brother of a minister}. {5s|The brother, Goran Tadić,} {5q|said} {5c|he had learned of his millions from her article and would be glad to be told the bank}. {6c|A firm with that name? “There are forty Tadićes in my street,”} {6q|said} {6s|the minister}.

{7s|Customs papers seen by AFP} {7q|have} {7c|the cargo leaving Niš on a plane chartered by that firm}. {8s|A customs officer, who asked not to be named,} {8q|told} AFP {8c|the papers were just as he remembered signing them}.

{9s|Saudi Arabia} {9q|said} {9c|each round it bought was accounted for}. {10s|Its embassy} {10q|had no more to say} {10c|about serial numbers}.

{11,12s|A weapons tracer, Ludovic Quennehen,} {11q|said} {11c|three photographs were a thin rope to hang anybody with}, {12q|noting} {12c|that marks are copied in at least two countries}.

{13s|The European Parliament's rapporteur for Serbia} {13q|said} {13c|the whistleblower now under house arrest, a clerk at the plant, ought to go home at once}. {14c|To jail the man who reads the label and not the man who glued it was a shame on the country}, {14s|she} {14q|said}.

{15s|Marjanović} {15q|allowed} {15c|that “one licence too many” had been signed in a hurry in 2017}. {16c|From January every file would be read by three people}, {16s|he} {16q|said}.
---
1: position=denies; speaker=Stevica Marjanović; party=SRB; kind=named; channel=interview; said=2019-11-26; level=0
2: position=asserts; speaker=Stevica Marjanović; party=SRB; kind=named; channel=interview; said=2019-11-26; level=0
3: position=declines; speaker=Stevica Marjanović; party=SRB; kind=named; channel=interview; said=2019-11-26; level=0
4: position=alleges; speaker=Milena Vukosav; party=none; kind=named; channel=none; said=2019-11-26; level=0
5: position=denies; speaker=Goran Tadić; party=none; kind=named; channel=none; said=2019-11-26; level=0
6: position=denies; speaker=Serbian minister Tadić; party=SRB; kind=role; channel=none; said=2019-11-26; level=0
7: position=alleges; speaker=Serbian customs papers; party=SRB; kind=document; channel=leak; said=/2019-11-26; level=0
8: position=confirms; speaker=a Serbian customs officer; party=SRB; kind=anonymous; channel=none; said=2019-11-26; level=0
9: position=denies; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2019-11-26; level=0
10: position=declines; speaker=Saudi embassy; party=SAU; kind=named; channel=none; said=2019-11-26; level=0
11: position=doubts; speaker=Ludovic Quennehen; party=none; kind=named; channel=none; said=2019-11-26; level=0
12: position=asserts; speaker=Ludovic Quennehen; party=none; kind=named; channel=none; said=2019-11-26; level=0
13: position=demands; speaker=European Parliament rapporteur for Serbia; party=EU; kind=role; channel=none; said=2019-11-26; level=0
14: position=condemns; speaker=European Parliament rapporteur for Serbia; party=EU; kind=role; channel=none; said=2019-11-26; level=0
15: position=acknowledges; speaker=Stevica Marjanović; party=SRB; kind=named; channel=interview; said=2019-11-26; level=0
16: position=pledges; speaker=Stevica Marjanović; party=SRB; kind=named; channel=interview; said=2019-11-26; level=0
17: position=declines; speaker=Serbian trade ministry; party=SRB; kind=named; channel=none; said=/2019-11-26; level=0
