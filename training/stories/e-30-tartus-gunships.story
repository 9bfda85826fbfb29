title: Freighter with repaired gunships turns back off Scotland
byline: Murdo Geddes
agency: none
dateline: EDINBURGH
published: 2012-06-23

{1c|A freighter carrying three attack helicopters to Syria was heading home to Murmansk last night}, {1q|said} {1s|Britain’s foreign secretary, Hugh Lanchester}. {2s|Moscow} {2q|would not confirm} {2c|that there was a ship}.

{3c|There was a ship}, {3q|said} {3s|its insurers in London}, who had withdrawn her cover; {4c|what she carried} {4s|they} {4q|would not discuss}. {5c|Helicopters, mended and Syria’s own}, {5q|offered} {5s|a Russian naval source}. {6s|The state arms exporter} {6q|had said} on Monday {6c|there was no such cargo}. {7c|Repairs were not sales}, {7q|argued} {7s|the Russian foreign minister, Arkady Velizhanin}, on Thursday, and {8s|he} {8q|insisted} {8c|Russia had broken no embargo}. {9c|It had not}, {9q|agreed} {9s|Mr Lanchester}, {9c|since Russia’s veto had seen to it that there was none}.

{10s|Washington} {10q|had been first to raise} {10c|the alarm}. {11c|The gunships would be turned on civilians}, {11q|warned} {11s|its secretary of state}; {12s|the Pentagon} {12q|demurred}, privately, {12c|over how new they were}. {13s|Damascus} {13q|describes} {13c|its targets as terrorists}, {14c|a word} {14s|the UN’s monitors} {14q|avoid}. {15c|They had seen helicopters fire on two towns}, {15q|reported} {15s|their commander, Gen Ole Stubkjær}; {16c|whose hands had mended them} {16s|he} {16q|could not tell}.

{17s|Syria’s rebels} {17q|clamour for} {17c|missiles to bring them down}. {18s|Riyadh and Doha} {18q|deny} {18c|supplying any}, {19c|a denial} {19s|four Turkish officials} {19q|greeted} {19c|with smiles}. {20s|The four} {20q|said} {20c|rifles had crossed, and money}. {21s|Ankara} {21q|maintains} {21c|it sends blankets}.

{22c|The vessel would sail again under a Russian flag}, {22s|Mr Velizhanin’s ministry} {22q|announced} later. {23s|Mr Lanchester} {23q|hoped} {23c|it would be “to somewhere else”}.
---
1: position=asserts; speaker=Hugh Lanchester; party=GBR; kind=named; channel=none; said=2012-06-22; level=0
2: position=declines; speaker=Russia; party=RUS; kind=named; channel=none; said=2012-06-23; level=0
3: position=confirms; speaker=London insurers of the freighter; party=GBR; kind=role; channel=none; said=2012-06-23; level=0
4: position=declines; speaker=London insurers of the freighter; party=GBR; kind=role; channel=none; said=2012-06-23; level=0
5: position=asserts; speaker=a Russian naval source; party=RUS; kind=anonymous; channel=none; said=2012-06-23; level=0
6: position=denies; speaker=Russian state arms exporter; party=RUS; kind=named; channel=none; said=2012-06-18; level=0
7: position=asserts; speaker=Arkady Velizhanin; party=RUS; kind=named; channel=none; said=2012-06-21; level=0
8: position=denies; speaker=Arkady Velizhanin; party=RUS; kind=named; channel=none; said=2012-06-21; level=0
9: position=accuses; speaker=Hugh Lanchester; party=GBR; kind=named; channel=none; said=2012-06-23; level=0
10: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=/2012-06-23; level=0
11: position=warns; speaker=US secretary of state; party=USA; kind=role; channel=none; said=/2012-06-23; level=0
12: position=doubts; speaker=Pentagon; party=USA; kind=named; channel=none; said=2012-06-23; level=0
13: position=asserts; speaker=Syria; party=SYR; kind=named; channel=none; said=2012-06-23; level=0
14: position=declines; speaker=UN monitors in Syria; party=UNO; kind=collective; channel=none; said=2012-06-23; level=0
15: position=alleges; speaker=Ole Stubkjær; party=UNO; kind=named; channel=report; said=2012-06-23; level=0
16: position=declines; speaker=Ole Stubkjær; party=UNO; kind=named; channel=none; said=2012-06-23; level=0
17: position=demands; speaker=Syrian rebels; party=SYR; kind=collective; channel=none; said=2012-06-23; level=0
18: position=denies; speaker=Saudi Arabia and Qatar; party=none; kind=named; channel=none; said=2012-06-23; level=0
19: position=doubts; speaker=four Turkish officials; party=TUR; kind=anonymous; channel=none; said=2012-06-23; level=0
20: position=alleges; speaker=four Turkish officials; party=TUR; kind=anonymous; channel=none; said=2012-06-23; level=0
21: position=denies; speaker=Turkey; party=TUR; kind=named; channel=none; said=2012-06-23; level=0
22: position=asserts; speaker=Russian Ministry of Foreign Affairs; party=RUS; kind=named; channel=none; said=2012-06-23; level=0
23: position=asserts; speaker=Hugh Lanchester; party=GBR; kind=named; channel=none; said=2012-06-23; level=0
