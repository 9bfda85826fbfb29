title: Beijing: Norwegian mailboxes are of no interest
byline: Sunniva Bratteland
agency: Reuters
dateline: OSLO
published: 2021-03-11

OSLO, March 11 (Reuters) - {1s|China's embassy in Oslo} {1q|said} on Thursday {1c|that no Chinese hand had ever touched a Norwegian lawmaker's mailbox}.

{2s|Norway's security service} {2q|told} parliament's presidium {2c|that 11 gigabytes were carried off in January through a hole in a mail server, and that the men who did it work office hours in Wuhan}.

{3c|“So do four million others,”} {3s|the embassy's press officer, Ding Haoran,} {3q|remarked}. {4s|He} {4q|said} {4c|the hole was made in America, sold by Americans and used by Americans}.

{5s|The software company} {5q|allowed} {5c|that it had known of the hole since Christmas}. {6c|The patch went out on March 2}, {6s|it} {6q|noted}. {7s|Two other European parliaments} {7q|said} {7c|they had lost mail in the same week and {19c|the same way} as {19s|Oslo} {19q|describes}}.

{8s|Speaker Torbjørn Aasland} {8q|said} {8c|letters from constituents about cancer and divorce were in the haul}. {9c|“It is burglary in a sickroom, and it sickens me,”} {9s|he} {9q|said}.

{10s|Security researcher Iben Krogh} {10q|stressed} {10c|that the same tool was on sale in three forums by February}. {11c|After that, anybody may have been in there, and the log has no flag on it}, {11s|she} {11q|went on}.

{12s|Foreign Minister Kristin Holtsmark} {12q|told} reporters {12c|she had summoned the ambassador, {13s|who} {13q|had said} {13c|“he was here for salmon”}}. {14c|The mail must come back unread}, {14s|she} {14q|said}. {15c|If there was a second time, the salmon would swim elsewhere}, {15s|she} {15q|added}.

{16s|The security service} {16q|will not spell out} {16c|how it knows about office hours}. {17s|It} {17q|said} {17c|each lawmaker would get a key of plastic and steel by Easter}. {18s|An opposition member, Jostein Hovland,} {18q|said} {18c|the government had “slept on its keyboard, and is as guilty as Wuhan”}.
---
1: position=denies; speaker=Chinese embassy in Oslo; party=CHN; kind=named; channel=none; said=2021-03-11; level=0
2: position=alleges; speaker=Norwegian security service; party=NOR; kind=named; channel=none; said=/2021-03-11; level=0
3: position=dismisses; speaker=Ding Haoran; party=CHN; kind=named; channel=none; said=2021-03-11; level=0
4: position=alleges; speaker=Ding Haoran; party=CHN; kind=named; channel=none; said=2021-03-11; level=0
5: position=acknowledges; speaker=the software company; party=none; kind=collective; channel=none; said=2021-03-11; level=0
6: position=asserts; speaker=the software company; party=none; kind=collective; channel=none; said=2021-03-11; level=0
7: position=confirms; speaker=two other European parliaments; party=none; kind=collective; channel=none; said=2021-03-11; level=0
8: position=asserts; speaker=Torbjørn Aasland; party=NOR; kind=named; channel=none; said=2021-03-11; level=0
9: position=condemns; speaker=Torbjørn Aasland; party=NOR; kind=named; channel=none; said=2021-03-11; level=0
10: position=asserts; speaker=Iben Krogh; party=none; kind=named; channel=none; said=2021-03-11; level=0
11: position=doubts; speaker=Iben Krogh; party=none; kind=named; channel=none; said=2021-03-11; level=0
12: position=asserts; speaker=Kristin Holtsmark; party=NOR; kind=named; channel=briefing; said=2021-03-11; level=0
13: position=dismisses; speaker=Chinese ambassador to Norway; party=CHN; kind=role; channel=none; said=/2021-03-11; level=1
14: position=demands; speaker=Kristin Holtsmark; party=NOR; kind=named; channel=briefing; said=2021-03-11; level=0
15: position=warns; speaker=Kristin Holtsmark; party=NOR; kind=named; channel=briefing; said=2021-03-11; level=0
16: position=declines; speaker=Norwegian security service; party=NOR; kind=named; channel=none; said=2021-03-11; level=0
17: position=pledges; speaker=Norwegian security service; party=NOR; kind=named; channel=none; said=2021-03-11; level=0
18: position=accuses; speaker=Jostein Hovland; party=NOR; kind=named; channel=none; said=2021-03-11; level=0
19: position=alleges; speaker=Norway; party=NOR; kind=named; channel=none; said=/2021-03-11; level=1
