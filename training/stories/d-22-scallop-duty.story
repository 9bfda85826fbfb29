title: Japan takes issue with China's reasons for scallop ban; Geneva case in view
byline: Chikako Morishige
agency: Kyodo
dateline: TOKYO
published: 2016-07-05

TOKYO, July 5 Kyodo - {1,3s|Japan} on Tuesday {1q|took issue with} {1c|{2s|China}'s {2q|explanation} {2c|that Hokkaido scallops were barred over a toxin}}, {3q|pointing out} {3c|that the same beds passed inspection by South Korea in May}.

{4c|"There is no scientific ground whatsoever,"} {4,5s|Fisheries Minister Shuzo Aramaki} {4q|told} a press conference, {5q|holding open} {5c|the option of a complaint to the World Trade Organization}.

{6,7s|Beijing's customs administration} {6q|said} on Monday {6c|it had found the toxin in 11 of 60 samples}, {7q|withholding} {7c|the batch numbers}. {8,9s|Seoul}, drawn into the quarrel, {8q|confirmed} {8c|its own clean results} but {9q|would not hear of} {9c|joining a case}.

Japan shipped scallops worth 46 billion yen to China last year, most of them for shelling and re-export to the United States. The season on the Sea of Okhotsk coast runs from March to December.

{10s|The fishing cooperatives} {10q|put} {10c|the ban down to a row over an islet}. {11c|"Toxins do not read the newspapers. {12s|China} {12q|pretends} {12c|it is hygiene}; it is the anniversary,"} {11s|Tatsuo Bekki, who heads the co-op in Sarufutsu,} {11q|said}. {13s|The Foreign Ministry} {13q|distanced itself from} {13c|{14s|his} {14q|suspicion} {14c|of a political motive}}.

{15,16s|A trade lawyer in Geneva, Perrine Jossevel,} {15q|thinks} {15c|Japan would win} and {16q|warns} {16c|that it would take four years}.

In Dalian, {17s|importers} {17q|complained} {17c|that plants stood idle}; {18s|one owner, Qu Hongbo,} {18q|described} {18c|the measure as "a hammer for a mosquito"}. {19s|The customs administration} {19q|promised} {19c|a review in 90 days}, {20s|an official} {20q|hinting} to reporters {20c|at an earlier date "if the tone improves."}

{21s|Aramaki} {21q|ruled out} {21c|any change of tone}.
---
1: position=denies; speaker=Japan; party=JPN; kind=named; channel=none; said=2016-07-05; level=0
2: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=/2016-07-05; level=1
3: position=asserts; speaker=Japan; party=JPN; kind=named; channel=none; said=2016-07-05; level=0
4: position=denies; speaker=Shuzo Aramaki; party=JPN; kind=named; channel=briefing; said=2016-07-05; level=0
5: position=warns; speaker=Shuzo Aramaki; party=JPN; kind=named; channel=briefing; said=2016-07-05; level=0
6: position=alleges; speaker=China Customs; party=CHN; kind=named; channel=none; said=2016-07-04; level=0
7: position=declines; speaker=China Customs; party=CHN; kind=named; channel=none; said=2016-07-04; level=0
8: position=confirms; speaker=South Korea; party=KOR; kind=named; channel=none; said=2016-07-05; level=0
9: position=denies; speaker=South Korea; party=KOR; kind=named; channel=none; said=2016-07-05; level=0
10: position=accuses; speaker=Japanese fishing cooperatives; party=JPN; kind=collective; channel=none; said=2016-07-05; level=0
11: position=alleges; speaker=Tatsuo Bekki; party=JPN; kind=named; channel=none; said=2016-07-05; level=0
12: position=asserts; speaker=China; party=CHN; kind=named; channel=none; said=/2016-07-05; level=1
13: position=declines; speaker=Japanese Foreign Ministry; party=JPN; kind=named; channel=none; said=2016-07-05; level=0
14: position=alleges; speaker=Tatsuo Bekki; party=JPN; kind=named; channel=none; said=2016-07-05; level=1
15: position=asserts; speaker=Perrine Jossevel; party=none; kind=named; channel=none; said=2016-07-05; level=0
16: position=warns; speaker=Perrine Jossevel; party=none; kind=named; channel=none; said=2016-07-05; level=0
17: position=condemns; speaker=Dalian importers; party=CHN; kind=collective; channel=none; said=2016-07-05; level=0
18: position=condemns; speaker=Qu Hongbo; party=CHN; kind=named; channel=none; said=2016-07-05; level=0
19: position=pledges; speaker=China Customs; party=CHN; kind=named; channel=none; said=2016-07-05; level=0
20: position=asserts; speaker=a Chinese customs official; party=CHN; kind=anonymous; channel=none; said=2016-07-05; level=0
21: position=denies; speaker=Shuzo Aramaki; party=JPN; kind=named; channel=briefing; said=2016-07-05; level=0
