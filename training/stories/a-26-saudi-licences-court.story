title: Ministers 'never asked' if Saudi jets hit hospitals, court told
byline: Rosalind Attwater
agency: none
dateline: LONDON
published: 2018-10-10

{2c|Officials who signed off bombs for Saudi Arabia “never asked” where earlier ones had fallen}, {2s|lawyers for a disarmament group} {2q|told} the Court of Appeal yesterday.

{3s|Sir Piers Langrish QC, for the Campaign to Halt Arms Exports,} {3q|accused} {3c|the trade department of a “studied lack of curiosity”}. {4c|There were 122 air strikes on the ministry's own list and {5s|the ministry's} {5q|view} {5c|was that it need form no view},} {4s|he} {4q|submitted}.

{6s|The government} {6q|denies} {6c|acting unlawfully}. {7,8s|Its counsel, Imogen Tarrant QC,} {7q|said} {7c|ministers had “privileged insight” into Saudi targeting}, {8q|declining to describe} {8c|it in open court}.

A Saudi-led coalition has been bombing Houthi-held Yemen since March 2015. Britain has licensed £4.7bn of arms to Riyadh in that time.

{9s|A Foreign Office witness} {9q|acknowledged in a written statement} {9c|that one strike, on a sugar refinery, had “caused disquiet”}. {11s|He} {11q|cited} {11c|“repeated” {10s|Saudi} {10q|assurances} {10c|that schools and clinics would be spared}}.

{12s|The Saudi embassy} {12q|said} {12c|every incident was investigated “by Saudis and to Saudi standards”}. {13s|Lord Justice Ambrose} {13q|wondered aloud} {13c|“whether that is a comfort or a warning”}.

Outside, some thirty protesters lay down under sheets. {14s|Their organiser, Wafa al-Hakimi, whose cousin died in Taiz,} {14q|condemned} {14c|“this paperwork of death”}. {15c|“I will come every day,”} {15s|she} {15q|vowed}, {15c|“and every day I will lie here.”}

{16s|Unions at the Warton aircraft plant} {16q|warned} {16c|that 5,000 jobs would go if the licences did}; {17s|BAE Systems} {17q|would not comment on} {17c|the figure}. {18s|Labour} {18q|promised} {18c|to suspend sales on its first day in office}, {19c|a pledge} {19s|the defence secretary} {19q|dismissed} {19c|as “student politics in a suit”}.

{20s|Two former ambassadors to Riyadh} {20q|confirmed} to this newspaper {20c|that lists of forbidden targets had been handed over and ignored}. {21c|“We asked nicely,”} {21q|said} {21s|one}.
---
2: position=alleges; speaker=lawyers for a disarmament group; party=none; kind=collective; channel=none; said=2018-10-09; level=0
3: position=accuses; speaker=Piers Langrish; party=none; kind=named; channel=none; said=2018-10-09; level=0
4: position=alleges; speaker=Piers Langrish; party=none; kind=named; channel=none; said=2018-10-09; level=0
5: position=asserts; speaker=UK trade department; party=GBR; kind=named; channel=none; said=/2018-10-10; level=1
6: position=denies; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2018-10-09; level=0
7: position=asserts; speaker=Imogen Tarrant; party=GBR; kind=named; channel=none; said=2018-10-09; level=0
8: position=declines; speaker=Imogen Tarrant; party=GBR; kind=named; channel=none; said=2018-10-09; level=0
9: position=acknowledges; speaker=a Foreign Office witness; party=GBR; kind=anonymous; channel=letter; said=2018-10-09; level=0
10: position=pledges; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=/2018-10-10; level=1
11: position=asserts; speaker=a Foreign Office witness; party=GBR; kind=anonymous; channel=letter; said=2018-10-09; level=0
12: position=asserts; speaker=Saudi embassy in London; party=SAU; kind=named; channel=none; said=2018-10-10; level=0
13: position=doubts; speaker=Lord Justice Ambrose; party=GBR; kind=named; channel=none; said=2018-10-09; level=0
14: position=condemns; speaker=Wafa al-Hakimi; party=none; kind=named; channel=none; said=2018-10-09; level=0
15: position=pledges; speaker=Wafa al-Hakimi; party=none; kind=named; channel=none; said=2018-10-09; level=0
16: position=warns; speaker=unions at the Warton aircraft plant; party=none; kind=collective; channel=none; said=2018-10-10; level=0
17: position=declines; speaker=BAE Systems; party=none; kind=named; channel=none; said=2018-10-10; level=0
18: position=pledges; speaker=Labour; party=GBR; kind=named; channel=none; said=2018-10-10; level=0
19: position=dismisses; speaker=UK defence secretary; party=GBR; kind=role; channel=none; said=2018-10-10; level=0
20: position=confirms; speaker=two former British ambassadors to Riyadh; party=none; kind=anonymous; channel=interview; said=2018-10-10; level=0
21: position=asserts; speaker=a former British ambassador to Riyadh; party=none; kind=anonymous; channel=interview; said=2018-10-10; level=0
