title: Baku Confirms Two Generals Dismissed, Calls Report of Coup "Delirium"
byline: none
agency: none
dateline: BAKU
published: 2000-11-08

BAKU. Nov 8 - {1,3s|Azerbaijan's Defense Ministry} on Wednesday {1q|confirmed} {1c|{2s|media} {2q|reports} {2c|that two generals had been relieved of duty}}, but {3q|described} {3c|talk of a failed coup as "delirium"}. {4c|No arrests have been made}, {4s|the ministry's press secretary, Ilgar Samedzade,} {4q|told} the agency.

Earlier, {5s|the opposition daily Yeni Qapi} {5q|wrote} {5c|that tanks of a brigade stationed at Ganja had left their barracks during the night of November 4}. {6c|Six of them got as far as the Kur bridge}, {6q|according to} {6s|a source in the presidential staff}. {7,8s|Samedzade} {7q|conceded} {7c|that some armor had moved}, {8q|attributing} {8c|this to “scheduled replacement of tracks”}.

{9s|One of the two generals, Hikmat Ordubadli,} {9q|has denied} {9c|any disloyalty}. {10c|“I found out about my coup from the newspaper,”} {10s|he} {10q|said in a telephone interview}. {11s|The other} {11q|could not be persuaded to discuss} {11c|the matter}.

{12s|Turkey, whose officers train the brigade,} {12q|expressed} {12c|confidence in “the brotherly command”}. {13s|A Turkish diplomat} {13q|allowed} {13c|that Ankara had been “in the picture late, and not much in it”}. {14s|Russia} {14q|warned against} {14c|“fishing in the Caspian on such a day”}.

{15s|Yerevan} {15q|voiced concern} {15c|that Baku might look for a distraction on the front}. {16s|Armenian Deputy Defense Minister Gagik Karamanukian} {16q|threatened} {16c|an “immediate and disproportionate” reply to any attack}. {17s|Azerbaijan} {17q|has repeatedly denied} {17c|such intentions}.

Parliamentary elections were held on Sunday. The count is still going on in 14 districts, and the ruling party leads in all of them.

{18s|The opposition} {18q|blames} {18c|the authorities for inventing plots “each time the ballots need to be counted twice”}. {19s|Two Western ambassadors} {19q|said} {19c|they had seen no sign of a coup}; {20s|one} {20q|called} {20c|{21s|the ministry}’s {21q|explanation} {21c|about tracks} “charming”}. {22s|Observers} {22q|demanded} {22c|that the vote be annulled in Sumgait}. {23s|The Central Election Commission} {23q|dismissed} {23c|the demand} on Wednesday evening.

---
1: position=confirms; speaker=Azerbaijani Ministry of Defense; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
2: position=asserts; speaker=media; party=none; kind=collective; channel=report; said=/2000-11-08; level=1
3: position=dismisses; speaker=Azerbaijani Ministry of Defense; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
4: position=denies; speaker=Ilgar Samedzade; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
5: position=alleges; speaker=Yeni Qapi; party=none; kind=named; channel=report; said=/2000-11-08; level=0
6: position=alleges; speaker=a source in the presidential staff; party=AZE; kind=anonymous; channel=none; said=/2000-11-08; level=0
7: position=acknowledges; speaker=Ilgar Samedzade; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
8: position=asserts; speaker=Ilgar Samedzade; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
9: position=denies; speaker=Hikmat Ordubadli; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
10: position=denies; speaker=Hikmat Ordubadli; party=AZE; kind=named; channel=interview; said=2000-11-08; level=0
11: position=declines; speaker=second dismissed general; party=AZE; kind=role; channel=none; said=2000-11-08; level=0
12: position=asserts; speaker=Turkey; party=TUR; kind=named; channel=none; said=2000-11-08; level=0
13: position=acknowledges; speaker=a Turkish diplomat; party=TUR; kind=anonymous; channel=none; said=2000-11-08; level=0
14: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2000-11-08; level=0
15: position=warns; speaker=Armenia; party=ARM; kind=named; channel=none; said=2000-11-08; level=0
16: position=warns; speaker=Gagik Karamanukian; party=ARM; kind=named; channel=none; said=2000-11-08; level=0
17: position=denies; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=/2000-11-08; level=0
18: position=accuses; speaker=Azerbaijani opposition; party=AZE; kind=collective; channel=none; said=2000-11-08; level=0
19: position=doubts; speaker=two Western ambassadors; party=none; kind=anonymous; channel=none; said=2000-11-08; level=0
20: position=dismisses; speaker=a Western ambassador; party=none; kind=anonymous; channel=none; said=2000-11-08; level=0
21: position=asserts; speaker=Azerbaijani Ministry of Defense; party=AZE; kind=named; channel=none; said=2000-11-08; level=1
22: position=demands; speaker=election observers; party=none; kind=collective; channel=none; said=2000-11-08; level=0
23: position=dismisses; speaker=Central Election Commission; party=AZE; kind=named; channel=none; said=2000-11-08; level=0
