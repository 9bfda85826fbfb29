title: Baku sees "preparation for war" in drill photographs
byline: none
agency: none
dateline: BAKU
published: 2019-06-21

{1,2s|Azerbaijan's defence ministry} {1q|said} on Friday {1c|that Armenia had moved rocket artillery to within 12 kilometres of the contact line}, {2q|describing} {2c|the step as preparation for war}.

{3s|The ministry} {3q|cited} {3c|drone photographs taken on 17 June}, which were shown to journalists but not handed out.

{4s|Yerevan} {4q|denied} {4c|any build-up}. {5c|The launchers belonged to an exercise announced a month ago}, {5q|said} {5,6s|Armenian defence spokeswoman Lusine Baghramyan}, {6q|adding}: {6c|“If Baku wishes to count our trucks, it may also count its own.”}

{7s|She} {7q|acknowledged}, however, {7c|that one battery had taken part in live firing near Martuni}. {8c|“Three salvoes, into an empty hill,”} was how {8s|she} {8q|put it}.

{9s|The co-chairs of the OSCE's Minsk Group} {9q|called on} {9c|both governments to refrain from “photographic diplomacy”}. {10s|A diplomat from one of the three co-chair countries} {10q|said} {10c|the launchers were real, the intention was not}. {11c|“They do this before each meeting,”} {11s|the diplomat} {11q|said}.

The two foreign ministers are due in Vienna on Tuesday. {12s|Azerbaijan} {12q|has not ruled out} {12c|staying away}; {13s|Armenia} {13q|promised} {13c|to come “with or without company”}.

Since January, {14s|Azerbaijani officials} {14q|say}, {14c|nine of their soldiers have been killed by snipers}. {15,16s|The Armenian side} {15q|admits} {15c|four dead of its own} and {16q|disputes} {16c|the rest}. None of the figures can be checked: the line is closed to outsiders.

{17s|Russia, which sells to both,} {17q|neither confirmed nor denied} {17c|{18s|a Baku news site}’s {18q|report} {18c|that a further consignment of rockets had been flown to Gyumri}}. {19c|“We do not comment on what is written by people who sell carpets,”} {19s|a Kremlin aide} {19q|quipped}.

{20s|Rauf Mirzoyev, a security analyst in Ganja,} {20q|does not expect} {20c|a large war this summer}. {21c|It will be decided}, {21s|he} {21q|believes}, {21c|“by who buys drones faster”}.

Shelling damaged a school roof in the Tovuz district overnight. Nobody was hurt, as the pupils are on holiday.

---
1: position=alleges; speaker=Azerbaijani defence ministry; party=AZE; kind=named; channel=none; said=2019-06-21; level=0
2: position=alleges; speaker=Azerbaijani defence ministry; party=AZE; kind=named; channel=none; said=2019-06-21; level=0
3: position=alleges; speaker=Azerbaijani defence ministry; party=AZE; kind=named; channel=briefing; said=2019-06-21; level=0
4: position=denies; speaker=Armenia; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
5: position=dismisses; speaker=Lusine Baghramyan; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
6: position=dismisses; speaker=Lusine Baghramyan; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
7: position=acknowledges; speaker=Lusine Baghramyan; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
8: position=acknowledges; speaker=Lusine Baghramyan; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
9: position=demands; speaker=co-chairs of the OSCE Minsk Group; party=none; kind=collective; channel=none; said=2019-06-21; level=0
10: position=asserts; speaker=a diplomat from a Minsk Group co-chair country; party=none; kind=anonymous; channel=none; said=2019-06-21; level=0
11: position=asserts; speaker=a diplomat from a Minsk Group co-chair country; party=none; kind=anonymous; channel=none; said=2019-06-21; level=0
12: position=warns; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2019-06-21; level=0
13: position=pledges; speaker=Armenia; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
14: position=alleges; speaker=Azerbaijani officials; party=AZE; kind=collective; channel=none; said=2019-06-21; level=0
15: position=acknowledges; speaker=Armenia; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
16: position=doubts; speaker=Armenia; party=ARM; kind=named; channel=none; said=2019-06-21; level=0
17: position=declines; speaker=Russia; party=RUS; kind=named; channel=none; said=2019-06-21; level=0
18: position=alleges; speaker=a Baku news site; party=none; kind=role; channel=report; said=/2019-06-21; level=1
19: position=declines; speaker=a Kremlin aide; party=RUS; kind=anonymous; channel=none; said=2019-06-21; level=0
20: position=asserts; speaker=Rauf Mirzoyev; party=none; kind=named; channel=none; said=2019-06-21; level=0
21: position=asserts; speaker=Rauf Mirzoyev; party=none; kind=named; channel=none; said=2019-06-21; level=0
