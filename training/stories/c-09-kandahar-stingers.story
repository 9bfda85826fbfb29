title: Taleban say they bought back 31 missiles, will not sell them
byline: Ghulam Sarwar Ghilzai
agency: none
dateline: KABUL
published: 1998-03-16

KABUL: {1,2s|The Taleban} {1q|admitted} on Monday {1c|that their buyers had been collecting Stinger missiles in the bazaars of Helmand and Nangarhar}, but {2q|dismissed} {2c|as "a whisper of the Northern thieves" {3q|reports} {3c|that some had been resold to Iran}}.

{4c|"Thirty-one, all in one room, and the key is in my pocket,"} {4s|Mullah Abdul Qahar Popalzai, the militia's deputy for defence,} {4q|told} a handful of reporters. {5s|He} {5q|said} {5c|the room would not be shown}. {6c|"A key is for locking,"} {6s|he} {6q|explained}.

The United States gave the shoulder-fired missiles to Afghan guerrillas in the 1980s. {7c|Washington} {7q|is thought to} {7c|have offered $150,000 for each one returned}; {8s|the State Department} {8q|has never confirmed} {8c|the programme}.

{9c|Six launchers reached Mashhad in January by way of a melon trader}, {9q|according to} {9s|a Western intelligence official in Islamabad}. {10s|Iran's embassy there} {10q|said} {10c|the official "must be fond of melons"}. {11c|Iran did not need American weapons and had bought none}, {11s|a counsellor} {11q|said}.

{12s|Burhan Zia Badakhshi, a spokesman for the opposition alliance in Taloqan,} {12q|insisted} {12c|that the sale had taken place}. {13s|He} {13q|said} {13c|{14s|captured Taleban} {14q|had told} their interrogators {14c|that a minister took a tenth of the price}}.

The mullah laughed when the charge was put to him. But {16,17s|he} {16q|conceded} {16c|that two missiles had "gone on a journey"} before his men arrived, {17q|blaming} {17c|a cousin of the last governor}.

{15s|Pakistan}, whose traders have handled most of the missiles, {15q|pledged} {15c|to search every truck at Torkham}. {18s|U.S. officials} privately {18q|expressed doubt} {18c|that a melon would ever be opened}.

About 300 of the 900 missiles remain unaccounted for. Their batteries have a shelf life of perhaps ten years, and most were made in 1987.
---
1: position=acknowledges; speaker=Taliban; party=Taliban; kind=named; channel=none; said=1998-03-16; level=0
2: position=dismisses; speaker=Taliban; party=Taliban; kind=named; channel=none; said=1998-03-16; level=0
3: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1998-03-16; level=1
4: position=asserts; speaker=Abdul Qahar Popalzai; party=Taliban; kind=named; channel=briefing; said=1998-03-16; level=0
5: position=declines; speaker=Abdul Qahar Popalzai; party=Taliban; kind=named; channel=briefing; said=1998-03-16; level=0
6: position=declines; speaker=Abdul Qahar Popalzai; party=Taliban; kind=named; channel=briefing; said=1998-03-16; level=0
7: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1998-03-16; level=0
8: position=declines; speaker=US State Department; party=USA; kind=named; channel=none; said=/1998-03-16; level=0
9: position=alleges; speaker=Western intelligence official; party=none; kind=anonymous; channel=none; said=1998-03-16; level=0
10: position=dismisses; speaker=Iranian Embassy in Islamabad; party=IRN; kind=named; channel=none; said=1998-03-16; level=0
11: position=denies; speaker=Iranian Embassy counsellor; party=IRN; kind=role; channel=none; said=1998-03-16; level=0
12: position=alleges; speaker=Burhan Zia Badakhshi; party=Northern Alliance; kind=named; channel=none; said=1998-03-16; level=0
13: position=alleges; speaker=Burhan Zia Badakhshi; party=Northern Alliance; kind=named; channel=none; said=1998-03-16; level=0
14: position=accuses; speaker=captured Taliban fighters; party=Taliban; kind=collective; channel=none; said=/1998-03-16; level=1
15: position=pledges; speaker=Pakistan; party=PAK; kind=named; channel=none; said=1998-03-16; level=0
16: position=acknowledges; speaker=Abdul Qahar Popalzai; party=Taliban; kind=named; channel=briefing; said=1998-03-16; level=0
17: position=accuses; speaker=Abdul Qahar Popalzai; party=Taliban; kind=named; channel=briefing; said=1998-03-16; level=0
18: position=doubts; speaker=US officials; party=USA; kind=collective; channel=none; said=1998-03-16; level=0
