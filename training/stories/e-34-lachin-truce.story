title: Third truce in Karabakh outlived by the coffee
byline: Dervla Monaghan
agency: none
dateline: TBILISI
published: 2020-10-27

A ceasefire brokered in Washington took effect at eight yesterday morning. {1c|It was over by ten past}, {1q|said} {1s|Yerevan}; {2c|it never began}, {2q|said} {2s|Baku}.

{3s|The Azerbaijani defence ministry} {3q|blamed} {3c|shells on Terter}, {4s|its Armenian counterpart} {4q|pointed to} {4c|drones over Martuni}. {5s|Each} {5q|accused} {5c|the other of firing first}; {6s|the three mediating powers} {6q|declined to adjudicate}, {6c|there being no monitors to ask}. {7c|That was the flaw in all three truces}, {7q|lamented} {7s|a European envoy}.

{8s|Armenia} {8q|maintains} {8c|that Turkish pilots and Syrian gunmen fight for Baku}, {9c|a charge} {9s|Ankara} {9q|terms} {9c|“threadbare”}. {10c|There is not one Syrian at the front}, {10q|insisted} {10s|President Vugar Maharramov’s adviser, Ziya Qasimzade}. {11s|Two Syrians} {11q|told} The Irish Chronicle by telephone {11c|that they were in Fuzuli}. {12c|They might be anywhere}, {12q|shrugged} {12s|the adviser}. {13s|Paris} {13q|believes} {13c|them}; {14s|Moscow} {14q|has spoken} of {14c|“up to two thousand”}; {15s|Washington} {15q|would not be drawn}, {15c|numbers being “fluid”}.

{16s|Baku} for its part {16q|alleges} {16c|night flights of Russian arms through Iran}. {17s|Tehran} {17q|owned to} {17c|the lorries and not the load}: {17c|spare parts, for civilian use}. {18c|No such transit took place}, {18q|ruled} {18s|the Russian foreign ministry}, two hours too late to spare its ally the admission.

{19s|Yerevan} {19q|confirmed} {19c|974 dead}. {20s|Baku} {20q|gives out} {20c|no figure for its soldiers}, and {21s|its ministry} {21q|reproved} {21c|a journalist who asked}. {22s|The Red Cross} {22q|urged} {22c|both to hand over bodies}. {23s|Both} {23q|undertook} {23c|to, once the firing stopped}.
---
1: position=accuses; speaker=Armenia; party=ARM; kind=named; channel=none; said=2020-10-26; level=0
2: position=accuses; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2020-10-26; level=0
3: position=accuses; speaker=Azerbaijani Ministry of Defence; party=AZE; kind=named; channel=none; said=2020-10-26; level=0
4: position=accuses; speaker=Armenian Ministry of Defence; party=ARM; kind=named; channel=none; said=2020-10-26; level=0
5: position=accuses; speaker=Armenia and Azerbaijan; party=none; kind=named; channel=none; said=2020-10-26; level=0
6: position=declines; speaker=three mediating powers; party=none; kind=collective; channel=none; said=2020-10-27; level=0
7: position=asserts; speaker=a European envoy; party=none; kind=anonymous; channel=none; said=2020-10-27; level=0
8: position=alleges; speaker=Armenia; party=ARM; kind=named; channel=none; said=2020-10-27; level=0
9: position=dismisses; speaker=Turkey; party=TUR; kind=named; channel=none; said=2020-10-27; level=0
10: position=denies; speaker=Ziya Qasimzade; party=AZE; kind=named; channel=none; said=2020-10-27; level=0
11: position=asserts; speaker=two Syrian fighters; party=SYR; kind=anonymous; channel=interview; said=2020-10-27; level=0
12: position=dismisses; speaker=Ziya Qasimzade; party=AZE; kind=named; channel=none; said=2020-10-27; level=0
13: position=confirms; speaker=France; party=FRA; kind=named; channel=none; said=2020-10-27; level=0
14: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=2020-10-27; level=0
15: position=declines; speaker=United States; party=USA; kind=named; channel=none; said=2020-10-27; level=0
16: position=alleges; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2020-10-27; level=0
17: position=acknowledges; speaker=Iran; party=IRN; kind=named; channel=none; said=2020-10-27; level=0
18: position=denies; speaker=Russian Ministry of Foreign Affairs; party=RUS; kind=named; channel=none; said=2020-10-27; level=0
19: position=confirms; speaker=Armenia; party=ARM; kind=named; channel=none; said=2020-10-27; level=0
20: position=declines; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2020-10-27; level=0
21: position=condemns; speaker=Azerbaijani Ministry of Defence; party=AZE; kind=named; channel=none; said=2020-10-27; level=0
22: position=demands; speaker=International Committee of the Red Cross; party=none; kind=named; channel=none; said=2020-10-27; level=0
23: position=pledges; speaker=Armenia and Azerbaijan; party=none; kind=named; channel=none; said=2020-10-27; level=0
