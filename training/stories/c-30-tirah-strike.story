title: Kabul, Islamabad and Washington tell three tales of one night
byline: Tom Aldersyde in Kabul and Nasreen Bangash in Peshawar
agency: none
dateline: KABUL
published: 2012-07-25

KABUL — Eleven men were dead by sunrise on Wednesday in the Tirah valley, and there were three accounts of who they had been.

{1s|Afghanistan’s interior ministry} {1q|said} {1c|they were Pakistani border guards caught carrying rockets to the Taliban}. {2,3s|Pakistan} {2q|called} {2c|this ‘a monstrous lie’} and {3q|said} {3c|the guards had been murdered at prayer by an American aircraft}. {4,5s|The US-led coalition} {4q|confirmed} {4c|that an aircraft had fired}, but {5q|would not discuss} {5c|the target}.

{6c|‘We know who we hit and we know why,’} {6s|a western officer in Kabul} {6q|said}. {6c|‘We’d rather show you than tell you, and we can’t show you.’}

{7c|‘That is the whole trouble with this war,’} {7s|he} {7q|added}.

{8s|General Ghulam Rasul Zazai, the Afghan border commander,} {8q|told} the BBC {8c|that {9s|a captured guard} {9q|had admitted} {9c|making the trip four times}}. {10s|The general} {10q|refused to let} {10c|reporters see the man}. {11s|Islamabad} {11q|denied} {11c|that any guard was missing, let alone captured}.

The valley is narrow, planted with apricots and closed to outsiders. Its only telephone mast was blown up in the spring.

{12c|The dead wore uniform, but not boots}, {12q|according to} {12s|two tribal elders who helped to bury them}. {13s|One of the elders} {13q|scorned} {13c|{14s|the ministry}’s {14q|talk} {14c|of rockets}}: {13c|‘Apricots. They had apricots.’}

{15,16s|The Taliban}, never slow, {15q|mourned} {15c|‘eleven brothers’} and {16q|vowed} {16c|to avenge them}; {17s|a second Taliban spokesman} {17q|said} an hour later {17c|they had not known the men}.

{18s|Pakistan’s foreign minister, Samina Gilgiti,} {18q|threatened} {18c|to close the supply road again}. {19s|Washington} {19q|acknowledged} {19c|‘a tragic loss of life, by whomever’}. {20s|Rights groups} {20q|doubt} {20c|that the new inquiry will ever report}. {21c|The last one}, {21s|they} {21q|point out}, {21c|is still ‘weeks away’, as it was in 2010}.
---
1: position=alleges; speaker=Afghan interior ministry; party=AFG; kind=named; channel=none; said=2012-07-25; level=0
2: position=dismisses; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2012-07-25; level=0
3: position=alleges; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2012-07-25; level=0
4: position=confirms; speaker=US-led coalition; party=NATO; kind=named; channel=none; said=2012-07-25; level=0
5: position=declines; speaker=US-led coalition; party=NATO; kind=named; channel=none; said=2012-07-25; level=0
6: position=alleges; speaker=western officer in Kabul; party=NATO; kind=anonymous; channel=none; said=2012-07-25; level=0
7: position=asserts; speaker=western officer in Kabul; party=NATO; kind=anonymous; channel=none; said=2012-07-25; level=0
8: position=alleges; speaker=Ghulam Rasul Zazai; party=AFG; kind=named; channel=interview; said=2012-07-25; level=0
9: position=acknowledges; speaker=captured Pakistani guard; party=PAK; kind=anonymous; channel=none; said=/2012-07-25; level=1
10: position=declines; speaker=Ghulam Rasul Zazai; party=AFG; kind=named; channel=none; said=2012-07-25; level=0
11: position=denies; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2012-07-25; level=0
12: position=alleges; speaker=two tribal elders; party=none; kind=anonymous; channel=none; said=2012-07-25; level=0
13: position=dismisses; speaker=tribal elder; party=none; kind=anonymous; channel=none; said=2012-07-25; level=0
14: position=alleges; speaker=Afghan interior ministry; party=AFG; kind=named; channel=none; said=2012-07-25; level=1
15: position=condemns; speaker=Taliban; party=Taliban; kind=named; channel=none; said=2012-07-25; level=0
16: position=pledges; speaker=Taliban; party=Taliban; kind=named; channel=none; said=2012-07-25; level=0
17: position=denies; speaker=Taliban spokesman; party=Taliban; kind=role; channel=none; said=2012-07-25; level=0
18: position=warns; speaker=Samina Gilgiti; party=PAK; kind=named; channel=none; said=2012-07-25; level=0
19: position=acknowledges; speaker=United States; party=USA; kind=named; channel=none; said=2012-07-25; level=0
20: position=doubts; speaker=human rights groups; party=none; kind=collective; channel=none; said=2012-07-25; level=0
21: position=asserts; speaker=human rights groups; party=none; kind=collective; channel=none; said=2012-07-25; level=0
