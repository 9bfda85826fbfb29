title: Bangladesh army says rebel rifles did not come from its lines
byline: Mahfuza Trelawney
agency: Reuters
dateline: DHAKA
published: 2023-02-16

DHAKA, Feb 16 (Reuters) - {1s|The Bangladesh army} {1q|has repeatedly denied} {1c|that any of its units passed rifles to Arakan rebels in Myanmar}, and {2s|its spokesman} {2q|told} reporters on Thursday {2c|that the stores had been checked and found full}.

{3s|Myanmar's ruling council} {3q|said in a broadcast on state television} on Tuesday {3c|that 170 rifles were carried across the Naf River in fishing boats last autumn with the help of a brigade in Cox's Bazar}. {4c|It would seal the river to all craft if the traffic did not stop,} {4q|said} {4s|the council}.

{5c|"The generals in Naypyitaw lose a camp a week and someone must have done it,"} {5s|the spokesman, Brigadier Anwarul Sikder,} {5q|said}. {6s|He} {6q|did not elaborate} {6c|on a letter in which a brigade quartermaster reports a shortage}.

{7s|That letter, a copy of which was seen by Reuters,} {7q|speaks of} {7c|"171 pieces, unreconciled"}. {8s|Sikder's deputy} {8q|later said} {8c|the letter was real and concerned chairs}. {9s|The Arakan Army} {9q|said} {9c|it takes its rifles from the soldiers it defeats}.

{10s|A fisherman in Teknaf} {10q|said} {10c|he had been paid 6,000 taka to carry long boxes}. {11s|He} {11q|said} {11c|men with army boots loaded them}. {12s|Police in Teknaf} {12q|said} {12c|many men own boots}.

{13s|China,} which buys gas piped through Rakhine state, {13q|said} {13c|both neighbours should settle the matter quietly}. {14s|The U.N. special rapporteur, Ebba Lindqvist-Rao,} {14q|said} {14c|the villages burned along the river this winter shamed everyone with a gun there}.

{17s|The council's border commander} {17q|said} {17c|any boat found with a rifle in it would be sunk with its crew}. {18s|Bangladesh} {18q|said} {18c|it shelters about a million Rohingya}. {19s|Fishermen's unions} {19q|said} {19c|the navy should mark the line with buoys}.

{15s|Sikder} {15q|said} {15c|a court of inquiry would sit from Sunday}. {16s|Analysts} {16q|note} {16c|that the army has not published the findings of one since 2009}.
---
1: position=denies; speaker=Bangladesh army; party=BGD; kind=named; channel=none; said=/2023-02-16; level=0
2: position=denies; speaker=Anwarul Sikder; party=BGD; kind=named; channel=briefing; said=2023-02-16; level=0
3: position=alleges; speaker=Myanmar's ruling council; party=MMR; kind=named; channel=state-media; said=2023-02-14; level=0
4: position=warns; speaker=Myanmar's ruling council; party=MMR; kind=named; channel=state-media; said=2023-02-14; level=0
5: position=dismisses; speaker=Anwarul Sikder; party=BGD; kind=named; channel=briefing; said=2023-02-16; level=0
6: position=declines; speaker=Anwarul Sikder; party=BGD; kind=named; channel=briefing; said=2023-02-16; level=0
7: position=alleges; speaker=letter of a brigade quartermaster; party=BGD; kind=document; channel=leak; said=/2023-02-16; level=0
8: position=confirms; speaker=deputy spokesman of the Bangladesh army; party=BGD; kind=role; channel=none; said=2023-02-16; level=0
9: position=denies; speaker=Arakan Army; party=Arakan Army; kind=named; channel=none; said=2023-02-16; level=0
10: position=acknowledges; speaker=a fisherman in Teknaf; party=none; kind=anonymous; channel=none; said=2023-02-16; level=0
11: position=alleges; speaker=a fisherman in Teknaf; party=none; kind=anonymous; channel=none; said=2023-02-16; level=0
12: position=doubts; speaker=police in Teknaf; party=BGD; kind=collective; channel=none; said=2023-02-16; level=0
13: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=2023-02-16; level=0
14: position=condemns; speaker=Ebba Lindqvist-Rao; party=UNO; kind=named; channel=none; said=2023-02-16; level=0
15: position=pledges; speaker=Anwarul Sikder; party=BGD; kind=named; channel=briefing; said=2023-02-16; level=0
16: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2023-02-16; level=0
17: position=warns; speaker=border commander of Myanmar's ruling council; party=MMR; kind=role; channel=none; said=2023-02-16; level=0
18: position=asserts; speaker=Bangladesh; party=BGD; kind=named; channel=none; said=2023-02-16; level=0
19: position=demands; speaker=Bangladeshi fishermen's unions; party=BGD; kind=collective; channel=none; said=2023-02-16; level=0
