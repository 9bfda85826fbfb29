title: Mali junta says Russian 'instructors' not mercenaries
byline: Aliou Diarra-Keïta
agency: AFP
dateline: Bamako
published: 2022-01-21

Bamako (AFP) - {1s|Mali's military government} on Friday {1q|flatly denied} {1c|that Russian mercenaries were on its soil}, a day after {2s|12 European states and Japan} {2q|condemned in a joint letter} {2c|their “deployment in the Sahel at the Malian taxpayer's cost”}.

{3c|“There are instructors. State to state, army to army,”} {3,4s|Colonel Seydou Bagayoko, the transition's spokesman,} {3q|said} on public television, {4q|challenging} {4c|“those who cry wolf” to produce “one name, one contract, one photograph”}.

{5s|A French military source} {5q|had put} {5c|the number of men at “between 300 and 350”}, {6c|a figure} {6s|diplomats in Bamako} {6q|consider} {6c|prudent}.

{7s|The Kremlin} {7q|said} {7c|it had “nothing to do” with private firms}. {8,9s|Russia's foreign ministry} {8q|acknowledged}, for the first time, {8c|that “a Russian company” had been approached by Bamako}, {9q|adding} {9c|that this was “a matter between them”}.

At Timbuktu's airport, French troops left in December after almost nine years. The tricolour came down, the Malian flag went up.

{10s|Two residents of the town} {10q|told} AFP {10c|they had seen white men in mismatched uniforms buying mutton near the Djinguereber mosque}. {11c|“They do not say bonjour. The French said bonjour,”} {11s|one of them} {11q|said}.

{12s|Washington} {12q|warned} {12c|of “consequences” if more flights came}; {13s|it} {13q|accused} {13c|Moscow of ferrying the men in on air force Tupolevs}. {14,15s|Paris} {14q|hinted} {14c|it might close its embassy's consular section}, but {15q|ruled out} {15c|a sudden withdrawal}.

{16s|The West African bloc ECOWAS} {16q|dismissed} {16c|as “not serious” {17s|the junta}'s {17q|promise} {17c|of elections in 2026}}. {18s|The colonels} {18q|blame} {18c|insecurity for the delay}.

{19s|Rights campaigner Fanta Coulibaly-Brandt} {19q|doubted} {19c|that anyone wanted to know}. {20c|“People were killed at Danguèré. Ask who fired. Nobody asks,”} {20s|she} {20q|said}. {21s|The army} {21q|says} {21c|those killed were “terrorists”}.
---
1: position=denies; speaker=Malian military government; party=MLI; kind=named; channel=none; said=2022-01-21; level=0
2: position=condemns; speaker=12 European states and Japan; party=none; kind=collective; channel=letter; said=2022-01-20; level=0
3: position=denies; speaker=Seydou Bagayoko; party=MLI; kind=named; channel=state-media; said=2022-01-21; level=0
4: position=demands; speaker=Seydou Bagayoko; party=MLI; kind=named; channel=state-media; said=2022-01-21; level=0
5: position=alleges; speaker=a French military source; party=FRA; kind=anonymous; channel=none; said=/2022-01-21; level=0
6: position=asserts; speaker=diplomats in Bamako; party=none; kind=collective; channel=none; said=2022-01-21; level=0
7: position=denies; speaker=Kremlin; party=RUS; kind=named; channel=none; said=2022-01-21; level=0
8: position=acknowledges; speaker=Russian foreign ministry; party=RUS; kind=named; channel=none; said=2022-01-21; level=0
9: position=asserts; speaker=Russian foreign ministry; party=RUS; kind=named; channel=none; said=2022-01-21; level=0
10: position=alleges; speaker=two residents of Timbuktu; party=none; kind=collective; channel=interview; said=2022-01-21; level=0
11: position=asserts; speaker=a resident of Timbuktu; party=none; kind=anonymous; channel=interview; said=2022-01-21; level=0
12: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2022-01-21; level=0
13: position=accuses; speaker=United States; party=USA; kind=named; channel=none; said=2022-01-21; level=0
14: position=warns; speaker=France; party=FRA; kind=named; channel=none; said=2022-01-21; level=0
15: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=2022-01-21; level=0
16: position=dismisses; speaker=ECOWAS; party=none; kind=named; channel=none; said=2022-01-21; level=0
17: position=pledges; speaker=Malian military government; party=MLI; kind=named; channel=none; said=/2022-01-21; level=1
18: position=accuses; speaker=Malian military government; party=MLI; kind=named; channel=none; said=2022-01-21; level=0
19: position=doubts; speaker=Fanta Coulibaly-Brandt; party=none; kind=named; channel=none; said=2022-01-21; level=0
20: position=condemns; speaker=Fanta Coulibaly-Brandt; party=none; kind=named; channel=none; said=2022-01-21; level=0
21: position=asserts; speaker=Malian army; party=MLI; kind=named; channel=none; said=2022-01-21; level=0
