title: Singapore ship at centre of N. Korea oil claim was "in dry dock"
byline: Lim Bee Choo
agency: AFP
dateline: SINGAPORE
published: 2019-03-28

SINGAPORE — {1,3s|Singapore} on Thursday {1q|challenged} {1c|{2s|Japan}'s {2q|assertion} {2c|that a tanker registered in the city state had pumped diesel into a North Korean vessel}}, {3q|saying} {3c|the ship was in dry dock at the time}.

{4s|The Maritime and Port Authority} {4q|said in a statement} {4c|that the MT Jurong Pearl had not left its berth between January 3 and February 20}. {5,6s|It} {5q|held out} {5c|the prospect of "full cooperation" with any UN inquiry}, {6q|adding} {6c|that it would publish the berth records}.

{7s|Tokyo} {7q|stood by} {7c|its account}. {8c|A patrol aircraft had filmed the two hulls side by side 400 kilometres off Shanghai}, {8q|according to} {8s|the Japanese foreign ministry}, {9c|which} {9s|spokesman Kazuki Moriyasu} {9q|called} {9c|"a scene that explains itself"}.

But {10s|independent analysts} {10q|voiced doubts}: {10c|the name on the stern could have been painted over}. {11c|"Somebody borrowed an identity,"} {11s|Petra Ljungdahl, who tracks shipping for the Oslo-based group Tidewatch,} {11q|said}. {11c|"{13s|The Japanese} {13q|say} {13c|it was the Pearl}; {14s|the dock} {14q|says} {14c|it was not}. Both can be honest."}

She released satellite images late Wednesday. {15s|The images} {15q|show} {15c|a ship of the same length in the Singapore yard on January 18, the day of the transfer}.

Security Council resolutions cap North Korea's imports of refined oil at 500,000 barrels a year.

{16s|A UN panel} {16q|put} {16c|the real figure at several times that} this month. {17s|Pyongyang} {17q|has dismissed} {17c|the panel's work as "scribbling by hirelings"}, in words carried by its state news agency KCNA.

{19s|China} {19q|declined to say} {19c|whether its coast guard had seen the ships}, {20s|foreign ministry spokeswoman Bai Yiran} merely {20q|urging} {20c|"all sides to keep to the facts"}.
---
1: position=doubts; speaker=Singapore; party=SGP; kind=named; channel=none; said=2019-03-28; level=0
2: position=alleges; speaker=Japan; party=JPN; kind=named; channel=none; said=/2019-03-28; level=1
3: position=denies; speaker=Singapore; party=SGP; kind=named; channel=none; said=2019-03-28; level=0
4: position=denies; speaker=Maritime and Port Authority of Singapore; party=SGP; kind=named; channel=statement; said=2019-03-28; level=0
5: position=pledges; speaker=Maritime and Port Authority of Singapore; party=SGP; kind=named; channel=statement; said=2019-03-28; level=0
6: position=pledges; speaker=Maritime and Port Authority of Singapore; party=SGP; kind=named; channel=statement; said=2019-03-28; level=0
7: position=confirms; speaker=Japan; party=JPN; kind=named; channel=none; said=2019-03-28; level=0
8: position=alleges; speaker=Japanese Ministry of Foreign Affairs; party=JPN; kind=named; channel=none; said=2019-03-28; level=0
9: position=alleges; speaker=Kazuki Moriyasu; party=JPN; kind=named; channel=none; said=2019-03-28; level=0
10: position=doubts; speaker=independent analysts; party=none; kind=collective; channel=none; said=2019-03-28; level=0
11: position=alleges; speaker=Petra Ljungdahl; party=none; kind=named; channel=none; said=2019-03-28; level=0
13: position=alleges; speaker=Japan; party=JPN; kind=named; channel=none; said=/2019-03-28; level=1
14: position=denies; speaker=Singapore dockyard; party=SGP; kind=role; channel=none; said=/2019-03-28; level=1
15: position=alleges; speaker=satellite images; party=none; kind=document; channel=none; said=2019-03-28; level=0
16: position=alleges; speaker=UN Panel of Experts on North Korea; party=UNO; kind=named; channel=report; said=2019-03-01/2019-03-28; level=0
17: position=dismisses; speaker=North Korea; party=PRK; kind=named; channel=state-media; said=/2019-03-28; level=0
19: position=declines; speaker=China; party=CHN; kind=named; channel=none; said=2019-03-28; level=0
20: position=demands; speaker=Bai Yiran; party=CHN; kind=named; channel=briefing; said=2019-03-28; level=0
