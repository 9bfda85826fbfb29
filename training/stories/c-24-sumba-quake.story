title: Indonesia admits siren stayed mute before the sea came
byline: none
agency: none
dateline: JAKARTA
published: 2018-10-03

Jakarta (agency) - {1s|The Indonesia} {1q|has recognized} Wednesday {1c|that the alarm of tsunami was not sounding on the island of Sumba, because the buoy was since six years without battery}.

{2,3s|The chief of the disasters, Mr. Hartono Siregar,} {2q|counted} {2c|412 deads} and {3q|put in guard} {3c|that the number would climb "like the water has climbed"}. {4c|"Eighty villages we have not yet touched,"} {4s|he} {4q|said} to the chain Metro.

The wave of four meters arrived Monday by night, 11 minutes after the shock of 7.3, and carried the market, the mosque and the half of a football game.

{5s|The survivors} {5q|accuse} {5c|the government of sending ministers in place of rice}. {6s|The minister of the coordination, general in retreat Wiratno,} {6q|has denied} {6c|a delay}: {6c|the planes left "before even the tears".} {7s|The same} {7q|confessed} later {7c|that the first plane carried journalists}.

{8q|Reportedly} {8c|some shops were emptied by hungry crowd}. {9s|The police} {9q|does not call} {9c|it pillage}; {10c|to eat is no crime}, {10q|in the words of} {10s|its colonel}.

{11s|Australia} {11q|has promised} {11c|two ships} and {12s|the Japan} {12q|has offered} {12c|tents}. {13,14s|Jakarta}, who {13q|considers} {13c|that foreign soldiers are not necessary}, {14q|agrees} {14c|to tents only}. {15s|A foreign worker of help} {15q|deplored}, without giving her name, {15c|"a proudness which counts in bodies"}.

{16s|Doctor Yohana Rihi, of the hospital of Waingapu,} {16q|begs} {16c|for diesel and plaster}. {17c|Without it she cuts legs by the light of telephones}, {17s|she} {17q|has told} by radio.

{18s|The scientists of the bureau of the earth} {18q|doubt} {18c|that the siren had saved many}, as the wave it was there before. {19s|Their director, Mr. Lukman,} {19q|confirms} {19c|having asked the batteries in 2012, 2014 and 2017}. {20s|The ministry of finances} {20q|finds no trace of} {20c|such letter}.

The rain is awaited for tonight.
---
1: position=acknowledges; speaker=Indonesia; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
2: position=asserts; speaker=Hartono Siregar; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
3: position=warns; speaker=Hartono Siregar; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
4: position=asserts; speaker=Hartono Siregar; party=IDN; kind=named; channel=interview; said=2018-10-03; level=0
5: position=accuses; speaker=tsunami survivors; party=IDN; kind=collective; channel=none; said=2018-10-03; level=0
6: position=denies; speaker=Wiratno; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
7: position=acknowledges; speaker=Wiratno; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
8: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2018-10-03; level=0
9: position=asserts; speaker=Indonesian police; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
10: position=asserts; speaker=Indonesian police colonel; party=IDN; kind=role; channel=none; said=2018-10-03; level=0
11: position=pledges; speaker=Australia; party=AUS; kind=named; channel=none; said=2018-10-03; level=0
12: position=pledges; speaker=Japan; party=JPN; kind=named; channel=none; said=2018-10-03; level=0
13: position=asserts; speaker=Indonesia; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
14: position=asserts; speaker=Indonesia; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
15: position=condemns; speaker=foreign aid worker; party=none; kind=anonymous; channel=none; said=2018-10-03; level=0
16: position=demands; speaker=Yohana Rihi; party=IDN; kind=named; channel=interview; said=2018-10-03; level=0
17: position=asserts; speaker=Yohana Rihi; party=IDN; kind=named; channel=interview; said=2018-10-03; level=0
18: position=doubts; speaker=scientists of the Indonesian geological bureau; party=IDN; kind=collective; channel=none; said=2018-10-03; level=0
19: position=confirms; speaker=Lukman; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
20: position=denies; speaker=Indonesian finance ministry; party=IDN; kind=named; channel=none; said=2018-10-03; level=0
