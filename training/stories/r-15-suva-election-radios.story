title: Fiji's count stops over radios in the rafters
byline: Litia Ravuvu-Holm
agency: AP
dateline: SUVA, Fiji
published: 2006-05-17

SUVA, Fiji (AP) — {1s|A losing candidate} {1q|said} Wednesday {1c|that radio sets hidden in the rafters of the counting hall passed tallies to the ruling party all night}.

{2s|The Supervisor of Elections} {2q|told} reporters {2c|there was nothing in the rafters but bats}. {3s|A police sergeant standing behind him} {3q|said} {3c|he had taken down two sets that morning}. {4c|"They were from the Rugby Union,"} {4s|the supervisor, Semisi Vakatale,} {4q|went on}.

{5s|The ruling party} {5q|said} {5c|it learned the results from the wireless like every other citizen}. {6s|Its treasurer} {6q|called} {6c|the story one for the school play}. {7s|A party volunteer} {7q|said} {7c|she had held one of the sets and had written numbers down}. {8c|She was sorry now,} {8s|she} {8q|said}.

{9s|The candidate, Viliame Nasilasila,} {9q|said} {9c|her notebook listed polling stations before their agents had signed}. {10s|Vakatale} {10q|said} {10c|he had not read the notebook, would not read it, and had 30 boxes to open}.

{11s|The Rugby Union} {11q|said} {11c|it kept its radios in a locker, with a key, and they were all in it}. {12s|Observers from the Commonwealth} {12q|said} {12c|they had not seen anything change hands that would alter a seat}.

{13s|The military commander} {13q|said} {13c|soldiers would take over the hall if the parties could not behave}. {14s|The Great Council of Chiefs} {14q|said} {14c|talk of soldiers in a counting hall was disgraceful}. {15s|Australia} {15q|said} {15c|the count should go on}.

{17s|The weather office} {17q|said} {17c|more rain was expected in the west on Thursday}. {18s|A lecturer at the University of the South Pacific} {18q|said} {18c|the race was the closest since independence}.

{16s|Vakatale} {16q|said} {16c|the count would resume at noon}.

{19s|The ruling party's leader} {19q|said} {19c|Nasilasila was guilty of stirring up the villages}.
---
1: position=alleges; speaker=Viliame Nasilasila; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
2: position=denies; speaker=Semisi Vakatale; party=FJI; kind=named; channel=briefing; said=2006-05-17; level=0
3: position=confirms; speaker=a Fiji police sergeant; party=FJI; kind=anonymous; channel=briefing; said=2006-05-17; level=0
4: position=asserts; speaker=Semisi Vakatale; party=FJI; kind=named; channel=briefing; said=2006-05-17; level=0
5: position=denies; speaker=Fiji ruling party; party=FJI; kind=role; channel=none; said=2006-05-17; level=0
6: position=dismisses; speaker=treasurer of Fiji's ruling party; party=FJI; kind=role; channel=none; said=2006-05-17; level=0
7: position=acknowledges; speaker=a party volunteer; party=FJI; kind=anonymous; channel=none; said=2006-05-17; level=0
8: position=acknowledges; speaker=a party volunteer; party=FJI; kind=anonymous; channel=none; said=2006-05-17; level=0
9: position=alleges; speaker=Viliame Nasilasila; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
10: position=declines; speaker=Semisi Vakatale; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
11: position=denies; speaker=Fiji Rugby Union; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
12: position=doubts; speaker=Commonwealth observers; party=Commonwealth; kind=collective; channel=none; said=2006-05-17; level=0
13: position=warns; speaker=Fiji military commander; party=FJI; kind=role; channel=none; said=2006-05-17; level=0
14: position=condemns; speaker=Great Council of Chiefs; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
15: position=demands; speaker=Australia; party=AUS; kind=named; channel=none; said=2006-05-17; level=0
16: position=pledges; speaker=Semisi Vakatale; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
17: position=asserts; speaker=Fiji weather office; party=FJI; kind=named; channel=none; said=2006-05-17; level=0
18: position=asserts; speaker=a lecturer at the University of the South Pacific; party=none; kind=anonymous; channel=none; said=2006-05-17; level=0
19: position=accuses; speaker=leader of Fiji's ruling party; party=FJI; kind=role; channel=none; said=2006-05-17; level=0
