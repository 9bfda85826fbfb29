title: Latvia "cannot exclude" cable was cut on purpose
byline: Oskar Lindvall
agency: AFP
dateline: RIGA
published: 2025-03-18

RIGA — {1s|Latvia} {1q|said} Tuesday {1c|it could not rule out sabotage} after a data cable under the Baltic failed for the second time this winter, while {2s|Moscow} {2q|scoffed at} {2c|“the annual season of anchors”}.

The break was found some 60 kilometres off Ventspils at 3:20 am. A bulk carrier, the Sunne Trader, had passed over it an hour earlier at unusually low speed.

{3c|“An anchor does not fall by itself, and it certainly does not drag itself for nine kilometres,”} {3s|Prime Minister Ilze Strautmane} {3q|told} a press conference. {4s|She} {4q|stopped short of} {4c|blaming any state}. Her defence minister had no such scruples. {5c|“We all know the address,”} {5s|he} {5q|said}.

{6s|The ship’s Greek manager} {6q|denied} {6c|that the crew had done anything wrong}. {7c|The anchor chain had snapped in bad weather}, {7s|it} {7q|said in a statement}. {8s|Swedish coast guards who boarded the vessel} {8q|confirmed} {8c|that one anchor was missing}.

{9s|A preliminary Latvian navy report, details of which were given to AFP by two people familiar with it,} {9q|points to} {9c|“a single, continuous drag mark”}. {10s|It} {10q|leaves open} {10c|whether the act was deliberate}.

{11s|Kremlin deputy spokesman Anatoly Greshin} {11q|said} {11c|Russia had nothing to do with it and “never has”}. {12s|He} {12q|mocked} {12c|{13s|NATO}’s {13q|promise} last year {13c|to guard every metre of cable}}. {14c|“They guard, it breaks. Perhaps they should guard less,”} {14s|he} {14q|said}.

{15s|The alliance} {15q|pledged} {15c|two more frigates}. {16s|One of its diplomats} {16q|privately acknowledged} {16c|that ships alone would not do}. {17c|“You would need a policeman per nautical mile,”} {17s|the diplomat} {17q|sighed}.

{18s|Some European security services} {18q|have voiced doubt} {18c|that earlier breaks were anything but poor seamanship}. {19c|That view}, {19s|Strautmane} {19q|snapped}, {19c|was “comfortable, and getting less so”}.

{20s|Estonia and Lithuania} {20q|urged} {20c|the EU to put the ship’s insurer under sanctions}. {21s|Lithuania’s foreign minister} {21q|posted} {21c|a picture of scissors}.

---
1: position=doubts; speaker=Latvia; party=LVA; kind=named; channel=none; said=2025-03-18; level=0
2: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2025-03-18; level=0
3: position=alleges; speaker=Ilze Strautmane; party=LVA; kind=named; channel=briefing; said=2025-03-18; level=0
4: position=declines; speaker=Ilze Strautmane; party=LVA; kind=named; channel=briefing; said=2025-03-18; level=0
5: position=accuses; speaker=Latvian defence minister; party=LVA; kind=role; channel=none; said=2025-03-18; level=0
6: position=denies; speaker=Greek ship manager; party=none; kind=role; channel=none; said=2025-03-18; level=0
7: position=asserts; speaker=Greek ship manager; party=none; kind=role; channel=statement; said=2025-03-18; level=0
8: position=confirms; speaker=Swedish coast guard; party=SWE; kind=collective; channel=none; said=2025-03-18; level=0
9: position=alleges; speaker=Latvian navy report; party=LVA; kind=document; channel=leak; said=2025-03-18; level=0
10: position=asserts; speaker=Latvian navy report; party=LVA; kind=document; channel=leak; said=2025-03-18; level=0
11: position=denies; speaker=Anatoly Greshin; party=RUS; kind=named; channel=none; said=2025-03-18; level=0
12: position=dismisses; speaker=Anatoly Greshin; party=RUS; kind=named; channel=none; said=2025-03-18; level=0
13: position=pledges; speaker=NATO; party=NATO; kind=named; channel=none; said=2024-01-01/2024-12-31; level=1
14: position=dismisses; speaker=Anatoly Greshin; party=RUS; kind=named; channel=none; said=2025-03-18; level=0
15: position=pledges; speaker=NATO; party=NATO; kind=named; channel=none; said=2025-03-18; level=0
16: position=acknowledges; speaker=a NATO diplomat; party=NATO; kind=anonymous; channel=none; said=2025-03-18; level=0
17: position=acknowledges; speaker=a NATO diplomat; party=NATO; kind=anonymous; channel=none; said=2025-03-18; level=0
18: position=doubts; speaker=European security services; party=none; kind=collective; channel=none; said=/2025-03-18; level=0
19: position=dismisses; speaker=Ilze Strautmane; party=LVA; kind=named; channel=none; said=2025-03-18; level=0
20: position=demands; speaker=Estonia and Lithuania; party=none; kind=named; channel=none; said=2025-03-18; level=0
21: position=asserts; speaker=Lithuanian foreign minister; party=LTU; kind=role; channel=social-media; said=2025-03-18; level=0
