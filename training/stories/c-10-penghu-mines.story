title: U.S. clears mine sale to Taiwan; China promises 'countermeasures'
byline: Grant Holloway
agency: none
dateline: WASHINGTON
published: 2019-08-20

WASHINGTON — {1s|The Trump administration} {1q|confirmed} Tuesday {1c|that it would sell Taiwan 600 naval mines and the craft to lay them}, a $740 million package.

{2c|“It’s defensive. A mine sits and waits,”} {2s|a senior administration official} {2q|told} reporters on a conference call. {3,4s|The official} {3q|would not say} {3c|when the first would be delivered} and {4q|ruled out} {4c|any link with trade talks}.

{5s|China} {5q|denounced} {5c|the sale} within the hour. {6c|Beijing would take “resolute countermeasures, including on the companies concerned,”} {6s|a foreign ministry spokesman, Tong Rui,} {6q|said}. {7s|He} {7q|demanded} {7c|that the deal be scrapped}.

In Taipei, {8,9s|Defense Minister Kao Po-yuan} {8q|welcomed} {8c|the decision}, {9q|rejecting} {9c|{10s|an opposition lawmaker}’s {10q|contention} {10c|that the mines were leftovers from the 1990s}}. {11s|The lawmaker, Hsu Mei-chun,} {11q|stood by} {11c|her figures}. {12c|“Read the serial numbers, Minister,”} {12s|she} {12q|posted} on Facebook.

Taiwan’s strait is shallow, muddy and crossed each day by some 500 merchant ships. The last minefield there was swept in 1958, by four wooden boats whose crews were paid a bonus for every horn they brought back. {13s|Insurers in London} {13q|have warned} {13c|that a single loose mine would double premiums overnight}. {14s|Kao} {14q|acknowledged} {14c|the risk}.

{15s|Some former Pentagon planners} {15q|question whether} {15c|600 are enough}. {16c|“You’d want ten times that and a lot of fishing boats,”} {16q|said} {16s|Dale Fortner, who ran war games at the Naval War College}. {17s|A 2017 study by the college} {17q|found} {17c|that a blockade could be delayed by nine days}.

{18s|Two people familiar with the package} {18q|said} {18c|{19s|the White House} {19q|had assured} Beijing in June {19c|that no announcement was coming this summer}}. {20s|The National Security Council} {20q|denied} {20c|that}.
---
1: position=confirms; speaker=Trump administration; party=USA; kind=named; channel=none; said=2019-08-20; level=0
2: position=asserts; speaker=senior Trump administration official; party=USA; kind=anonymous; channel=briefing; said=2019-08-20; level=0
3: position=declines; speaker=senior Trump administration official; party=USA; kind=anonymous; channel=briefing; said=2019-08-20; level=0
4: position=denies; speaker=senior Trump administration official; party=USA; kind=anonymous; channel=briefing; said=2019-08-20; level=0
5: position=condemns; speaker=China; party=CHN; kind=named; channel=none; said=2019-08-20; level=0
6: position=pledges; speaker=Tong Rui; party=CHN; kind=named; channel=none; said=2019-08-20; level=0
7: position=demands; speaker=Tong Rui; party=CHN; kind=named; channel=none; said=2019-08-20; level=0
8: position=asserts; speaker=Kao Po-yuan; party=TWN; kind=named; channel=none; said=2019-08-20; level=0
9: position=denies; speaker=Kao Po-yuan; party=TWN; kind=named; channel=none; said=2019-08-20; level=0
10: position=alleges; speaker=Hsu Mei-chun; party=TWN; kind=named; channel=none; said=2019-08-20; level=1
11: position=confirms; speaker=Hsu Mei-chun; party=TWN; kind=named; channel=none; said=2019-08-20; level=0
12: position=demands; speaker=Hsu Mei-chun; party=TWN; kind=named; channel=social-media; said=2019-08-20; level=0
13: position=warns; speaker=insurers in London; party=none; kind=collective; channel=none; said=/2019-08-20; level=0
14: position=acknowledges; speaker=Kao Po-yuan; party=TWN; kind=named; channel=none; said=2019-08-20; level=0
15: position=doubts; speaker=former Pentagon planners; party=USA; kind=collective; channel=none; said=2019-08-20; level=0
16: position=asserts; speaker=Dale Fortner; party=USA; kind=named; channel=none; said=2019-08-20; level=0
17: position=asserts; speaker=Naval War College study; party=USA; kind=document; channel=report; said=2017-01-01/2017-12-31; level=0
18: position=alleges; speaker=two people familiar with the package; party=none; kind=anonymous; channel=none; said=2019-08-20; level=0
19: position=pledges; speaker=White House; party=USA; kind=named; channel=none; said=2019-06-01/2019-06-30; level=1
20: position=denies; speaker=National Security Council; party=USA; kind=named; channel=none; said=2019-08-20; level=0
