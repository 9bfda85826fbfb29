title: Leaked minutes show doubts over Montenegrin plot
byline: Dragana Vušurović
agency: none
dateline: PODGORICA
published: 2017-10-17

PODGORICA — {1s|Leaked minutes of a closed hearing} {1q|suggest} {1c|that Montenegro's own police had doubts about the bomb plot for which nine men are on trial}. {2,3s|The special prosecutor} on Tuesday {2q|confirmed} {2c|that the hearing took place}, but {3q|said} {3c|the minutes were “edited by an interested hand”}.

{4c|‘We had a tip, a map and a bag of spikes,’} {4s|a senior investigator} {4q|is quoted as saying} in the minutes. {4c|‘From that to a coup is a long road.’} {5s|He} {5q|goes on to complain} {5c|of “pressure to hurry”}. {6s|The investigator, since retired,} {6q|refused to discuss} {6c|the passage}.

{7s|The government} {7q|has always insisted} {7c|that the men meant to storm parliament and halt the country's entry into NATO}. {8s|It} {8q|accuses} {8c|two Russian officers, who are being tried in absence, of directing them}. {9s|Moscow} {9q|has denied} {9c|it from the first day}; {10c|the indictment}, {10s|a Foreign Ministry spokesman} {10q|remarked}, {10c|was “a screenplay in need of a camera”}.

{11s|Opposition deputy Momčilo Radević, whose driver is among the accused,} {11q|called for} {11c|the trial to be dropped}. {12c|“Now you have it from the policemen themselves,”} {12s|he} {12q|told} the chamber. {12c|“There was no plot, there were spikes.”}

{13s|Prime Minister Vasilije Šoć} {13q|shrugged off} {13c|the leak}. {14c|Courts, not newspapers, would decide}, {14,15s|he} {14q|said}, and {15q|ruled out} {15c|any pardon}.

{16s|Britain and the United States} {16q|say} {16c|they shared intelligence that pointed to Russian backing}. {17,18s|A British official} {17q|stood by} {17c|that assessment}, while {18q|conceding} {18c|that “the local end was, let us say, artisanal”}.

The trial, which began in July, has so far heard 41 of 112 witnesses. It adjourned on Tuesday because one of the lawyers had a toothache.

{19s|Rights monitors} {19q|have voiced concern} {19c|that the key witness was paid}. {20s|The prosecution} {20q|admits} {20c|covering “hotel and laundry”}.

---
1: position=alleges; speaker=leaked minutes; party=MNE; kind=document; channel=leak; said=2017-10-17; level=0
2: position=confirms; speaker=special prosecutor of Montenegro; party=MNE; kind=role; channel=none; said=2017-10-17; level=0
3: position=doubts; speaker=special prosecutor of Montenegro; party=MNE; kind=role; channel=none; said=2017-10-17; level=0
4: position=doubts; speaker=a senior investigator; party=MNE; kind=role; channel=leak; said=/2017-10-17; level=0
5: position=condemns; speaker=a senior investigator; party=MNE; kind=role; channel=leak; said=/2017-10-17; level=0
6: position=declines; speaker=a senior investigator; party=MNE; kind=role; channel=none; said=2017-10-17; level=0
7: position=alleges; speaker=government of Montenegro; party=MNE; kind=named; channel=none; said=/2017-10-17; level=0
8: position=accuses; speaker=government of Montenegro; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
9: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=/2017-10-17; level=0
10: position=dismisses; speaker=Russian Foreign Ministry spokesman; party=RUS; kind=role; channel=none; said=/2017-10-17; level=0
11: position=demands; speaker=Momčilo Radević; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
12: position=denies; speaker=Momčilo Radević; party=MNE; kind=named; channel=speech; said=2017-10-17; level=0
13: position=dismisses; speaker=Vasilije Šoć; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
14: position=asserts; speaker=Vasilije Šoć; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
15: position=denies; speaker=Vasilije Šoć; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
16: position=alleges; speaker=Britain and the United States; party=none; kind=named; channel=none; said=2017-10-17; level=0
17: position=alleges; speaker=a British official; party=GBR; kind=anonymous; channel=none; said=2017-10-17; level=0
18: position=acknowledges; speaker=a British official; party=GBR; kind=anonymous; channel=none; said=2017-10-17; level=0
19: position=warns; speaker=rights monitors; party=none; kind=collective; channel=none; said=2017-10-17; level=0
20: position=acknowledges; speaker=prosecution; party=MNE; kind=named; channel=none; said=2017-10-17; level=0
