title: Islamabad 'has no Taliban on its payroll'
byline: Ghazala Yusufi
agency: none
dateline: PESHAWAR
published: 1996-10-21

{1c|Pakistan has no Taliban on its payroll, no convoys at Torkham and no opinion on who should sit in Kabul}, {1s|its interior minister, retired General Sher Afzal Wardag,} {1q|told} parliament on Sunday.

{2s|The deposed president’s men} {2q|begged to differ} {2c|on all three}. {3c|They had counted 63 lorries}, {3q|said} {3s|their spokesman, Dr Najib Panjshiri}, by satellite telephone; {4s|he} {4q|put} {4c|the cost of last month’s advance at $30 million, “not from the sale of raisins”}. {5s|The general} {5q|made light of} {5c|the figure}. {6c|If he had 30 million}, {6s|he} {6q|told} the house, {6c|he would mend the road}.

{7s|Tehran} {7q|blames} {7c|Islamabad, Riyadh and Washington, in that order}. {8s|Moscow} {8q|would strike} {8c|the last off the list}. {9s|Washington}, for its part, {9q|had seen} {9c|“nothing objectionable” in the militia’s rule}, a phrase {10s|its spokesman, Mr Carter Ellingham,} {10q|withdrew} next day {10c|as “early”}. {11c|Arms}, {11s|he} {11q|added}, {11c|were not an American matter}; {12s|he} {12q|would not say} {12c|whose they were}.

{13s|The Taliban} {13q|deny} {13c|taking so much as a cartridge from abroad}. {14c|God and the enemy’s depots had provided}, {14q|according to} {14s|Mullah Abdul Bari, their man at the border}, {15c|a version} {15s|three of his own drivers} {15q|contradicted} over tea. {16c|The diesel came on credit}, {16q|said} {16s|one}, {16c|from a colonel}. {17s|He} {17q|would not have} {17c|the colonel named}.

{18s|The United Nations envoy, Herr Bruno Feldkirch,} {18q|renewed} {18c|his appeal for a ceasefire}; {19s|both sides} {19q|were ready for} {19c|one}, {20s|each} {20q|insisted}, {20c|once the other had left Kabul}. {21s|He} {21q|confessed} in Islamabad {21c|to having brought “a plan with no addressee”}.
---
1: position=denies; speaker=Sher Afzal Wardag; party=PAK; kind=named; channel=speech; said=1996-10-20; level=0
2: position=denies; speaker=deposed Afghan government; party=AFG; kind=collective; channel=none; said=1996-10-21; level=0
3: position=alleges; speaker=Najib Panjshiri; party=AFG; kind=named; channel=interview; said=1996-10-21; level=0
4: position=alleges; speaker=Najib Panjshiri; party=AFG; kind=named; channel=interview; said=1996-10-21; level=0
5: position=dismisses; speaker=Sher Afzal Wardag; party=PAK; kind=named; channel=speech; said=1996-10-20; level=0
6: position=dismisses; speaker=Sher Afzal Wardag; party=PAK; kind=named; channel=speech; said=1996-10-20; level=0
7: position=accuses; speaker=Iran; party=IRN; kind=named; channel=none; said=1996-10-21; level=0
8: position=accuses; speaker=Russia; party=RUS; kind=named; channel=none; said=1996-10-21; level=0
9: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=/1996-10-21; level=0
10: position=acknowledges; speaker=Carter Ellingham; party=USA; kind=named; channel=none; said=/1996-10-21; level=0
11: position=denies; speaker=Carter Ellingham; party=USA; kind=named; channel=briefing; said=1996-10-21; level=0
12: position=declines; speaker=Carter Ellingham; party=USA; kind=named; channel=briefing; said=1996-10-21; level=0
13: position=denies; speaker=Taliban; party=Taliban; kind=named; channel=none; said=1996-10-21; level=0
14: position=denies; speaker=Abdul Bari; party=Taliban; kind=named; channel=none; said=1996-10-21; level=0
15: position=denies; speaker=three Taliban drivers; party=Taliban; kind=anonymous; channel=none; said=1996-10-21; level=0
16: position=alleges; speaker=a Taliban driver; party=Taliban; kind=anonymous; channel=none; said=1996-10-21; level=0
17: position=declines; speaker=a Taliban driver; party=Taliban; kind=anonymous; channel=none; said=1996-10-21; level=0
18: position=demands; speaker=Bruno Feldkirch; party=UNO; kind=named; channel=none; said=1996-10-21; level=0
19: position=pledges; speaker=both Afghan sides; party=AFG; kind=collective; channel=none; said=1996-10-21; level=0
20: position=demands; speaker=both Afghan sides; party=AFG; kind=collective; channel=none; said=1996-10-21; level=0
21: position=acknowledges; speaker=Bruno Feldkirch; party=UNO; kind=named; channel=none; said=1996-10-21; level=0
