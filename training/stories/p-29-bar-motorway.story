title: Montenegro, a motorway and a clause nobody will read out
byline: Vesna Radulović-Marsh
agency: BBC
dateline: PODGORICA
published: 2018-11-28

{1s|A Montenegrin watchdog} {1q|says} {1c|the contract for a Chinese-built motorway lets the lender take a piece of the coast if a payment is missed}.

{2s|The bank in Beijing} {2q|says} {2c|no clause of its loans mentions a beach}. {3c|“A bank takes interest. It does not take sunbathers,”} {3s|a vice-president, Luo Meiling,} {3q|told} the BBC.

{4s|The transport minister, Zoran Vukotić,} {4q|explained} {4c|that the road is 41km long and has 20 bridges}. {5c|The clause exists and concerns arbitration}, {5s|he} {5q|conceded}. {6c|He would read it out if the law on secrets did not sit on his chest}, {6s|he} {6q|said}.

{7s|A leaked copy seen by the BBC} {7q|says} {7c|the state gives up immunity for “land except military land”}. {8s|Two ministers of the day} {8q|said} {8c|the copy is genuine}. {9s|A third} {9q|said} {9c|he had signed a great many pages and could not swear to that one}.

{10s|Jelena Kadić, who runs the watchdog,} {10q|said} {10c|the government “pawned its grandmother for a viaduct and lied to us about the pawnbroker”}. {11c|Parliament ought to sit on nothing else until the whole text is published}, {11s|she} {11q|went on}.

{12s|The International Monetary Fund} {12q|noted} {12c|that debt stands at 70% of output}. {13c|A second stretch on such terms would push it past 90}, {13s|its country head} {13q|cautioned}. {14s|Mr Vukotić} {14q|said} {14c|the second stretch would be put out to tender, in public}.

{15c|The river Tara has been bulldozed like a ditch, and it is a crime against anyone not yet born}, {15s|a retired geographer, Mitar Obradović,} {15q|said}. {16s|The builder} {16q|said} {16c|professors are paid to be sad}.
---
1: position=alleges; speaker=Montenegrin watchdog; party=none; kind=collective; channel=none; said=2018-11-28; level=0
2: position=denies; speaker=Chinese state bank; party=CHN; kind=named; channel=none; said=2018-11-28; level=0
3: position=denies; speaker=Luo Meiling; party=CHN; kind=named; channel=interview; said=2018-11-28; level=0
4: position=asserts; speaker=Zoran Vukotić; party=MNE; kind=named; channel=none; said=2018-11-28; level=0
5: position=acknowledges; speaker=Zoran Vukotić; party=MNE; kind=named; channel=none; said=2018-11-28; level=0
6: position=declines; speaker=Zoran Vukotić; party=MNE; kind=named; channel=none; said=2018-11-28; level=0
7: position=alleges; speaker=leaked copy of the contract; party=none; kind=document; channel=leak; said=/2018-11-28; level=0
8: position=confirms; speaker=two former Montenegrin ministers; party=MNE; kind=anonymous; channel=none; said=2018-11-28; level=0
9: position=doubts; speaker=a third former Montenegrin minister; party=MNE; kind=anonymous; channel=none; said=2018-11-28; level=0
10: position=accuses; speaker=Jelena Kadić; party=none; kind=named; channel=none; said=2018-11-28; level=0
11: position=demands; speaker=Jelena Kadić; party=none; kind=named; channel=none; said=2018-11-28; level=0
12: position=asserts; speaker=International Monetary Fund; party=none; kind=named; channel=none; said=2018-11-28; level=0
13: position=warns; speaker=IMF country head for Montenegro; party=none; kind=role; channel=none; said=2018-11-28; level=0
14: position=pledges; speaker=Zoran Vukotić; party=MNE; kind=named; channel=none; said=2018-11-28; level=0
15: position=condemns; speaker=Mitar Obradović; party=none; kind=named; channel=none; said=2018-11-28; level=0
16: position=dismisses; speaker=the builder; party=CHN; kind=collective; channel=none; said=2018-11-28; level=0
