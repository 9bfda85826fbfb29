title: Iran: dhow seized off Mukalla carried fishermen, and fish
byline: Samira Haddad-Quigley
agency: BBC
dateline: ADEN
published: 2015-09-30

{1c|A wooden boat stopped last week east of Mukalla had 75 anti-tank missiles in its hold, all bound for the Houthis}, {1s|the Saudi-led coalition} {1q|said} on Wednesday.

{2s|Tehran} {2q|said} {2c|it knew of no such boat}. {3c|"If fourteen fishermen from Jask are being held, we want them home by the weekend,"} {3,4s|foreign ministry spokesman Farhad Daneshvar} {3q|told} reporters, {4q|noting} {4c|that tuna is in season}.

{5s|The coalition's spokesman, Brigadier Turki al-Shuhail,} {5q|explained} {5c|that the skipper had been paid by an officer of the Revolutionary Guards}. {6c|"Iran fires, and lets children in Najran do the dying,"} {6s|he} {6q|said}.

{7s|The skipper's lawyer, Nasser Baobaid,} {7q|tells} it differently. {7c|"A Somali paid him, in dollars. He took the load for car parts."} {8s|He} {8q|concedes} {8c|that his client broke a seal and looked}.

The Houthis took the Yemeni capital a year ago. {9c|Missiles are welcome wherever they come from, but these did not come}, {9s|their military office} {9q|commented} on Telegram.

Who caught the boat is itself in question. {10s|The coalition} {10q|speaks of} {10c|"a friendly frigate"}. {11s|London} {11q|said} {11c|such details were for whoever owned the frigate}. {12s|A sailor's mother in Plymouth} {12q|wrote} on Facebook {12c|that her boy's ship had done it and that she was proud}; {13s|a naval spokeswoman} later {13q|said} {13c|Mrs Penhallow was right on both counts}.

{14s|Omar Bin Shamlan, a researcher in Sanaa,} {14q|has seen} {14c|the photographs and nothing in them that ties the crates to a harbour}. {15c|"A label is a thing one can print,"} {15s|he} {15q|argued}.

{16s|UN inspectors} {16q|said} {16c|they would go aboard on Sunday and publish what they counted}.
---
1: position=alleges; speaker=Saudi-led coalition; party=SAU; kind=collective; channel=none; said=2015-09-30; level=0
2: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2015-09-30; level=0
3: position=demands; speaker=Farhad Daneshvar; party=IRN; kind=named; channel=briefing; said=2015-09-30; level=0
4: position=asserts; speaker=Farhad Daneshvar; party=IRN; kind=named; channel=briefing; said=2015-09-30; level=0
5: position=alleges; speaker=Turki al-Shuhail; party=SAU; kind=named; channel=briefing; said=2015-09-30; level=0
6: position=accuses; speaker=Turki al-Shuhail; party=SAU; kind=named; channel=briefing; said=2015-09-30; level=0
7: position=denies; speaker=Nasser Baobaid; party=none; kind=named; channel=none; said=2015-09-30; level=0
8: position=acknowledges; speaker=Nasser Baobaid; party=none; kind=named; channel=none; said=2015-09-30; level=0
9: position=denies; speaker=Houthi military office; party=Houthis; kind=named; channel=social-media; said=2015-09-30; level=0
10: position=asserts; speaker=Saudi-led coalition; party=SAU; kind=collective; channel=none; said=2015-09-30; level=0
11: position=declines; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2015-09-30; level=0
12: position=alleges; speaker=Mrs Penhallow; party=none; kind=named; channel=social-media; said=2015-09-30; level=0
13: position=confirms; speaker=a British naval spokeswoman; party=GBR; kind=role; channel=none; said=2015-09-30; level=0
14: position=doubts; speaker=Omar Bin Shamlan; party=none; kind=named; channel=none; said=2015-09-30; level=0
15: position=doubts; speaker=Omar Bin Shamlan; party=none; kind=named; channel=none; said=2015-09-30; level=0
16: position=pledges; speaker=UN inspectors; party=UNO; kind=collective; channel=none; said=2015-09-30; level=0
