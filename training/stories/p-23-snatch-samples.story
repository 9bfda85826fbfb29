title: Lifters' doctor says samples must have been someone else's
byline: Emil Karastoyanov
agency: AFP
dateline: LAUSANNE
published: 2015-04-09

LAUSANNE (AFP) - {1s|The doctor of Bulgaria's weightlifters} {1q|told} a disciplinary panel on Thursday {1c|that his athletes take vitamins, honey and nothing that ends in -ol}.

{2s|The World Anti-Doping Agency} {2q|says} {2c|eleven of them tested positive for stanozolol at a camp in Georgia}. {3s|Its lawyer, Philippa Garrod,} {3q|said} {3c|the capsules were handed out by the doctor, two after breakfast, on a tray}.

{4c|“There was a tray, on it there was honey,”} {4s|Dr Metodi Vranchev} {4q|insisted}. {5c|If the panel wanted chemistry it should analyse the bees}, {5s|he} {5q|remarked}.

{6s|A lifter in the 69-kilogram class} {6q|owned up} {6c|to swallowing what he was given}. {7c|“I knew. We all knew. You do not ask,”} {7s|he} {7q|said}. {8s|Another} {8q|said} {8c|the bottles had come in a box marked for horses}. {9s|A third} {9q|told} the panel {9c|that {10s|the doctor} {10q|had said} {10c|any boy who talked would lift sacks for a living}}.

{11s|The federation's president, Stoyan Velev,} {11q|explained} {11c|that camps are run by the club, not by the federation}. {12s|He} {12q|would not swear} {12c|to what the club buys}. {13c|Positive tests would cost a lifter four years, and the doctor his stamp}, {13s|he} {13q|said}.

{14s|The laboratory in Cologne} {14q|said} {14c|both bottles of each pair gave the same answer}. {15c|“We test urine, not guilt; who put it in the boys is beyond a spectrometer,”} {15s|its director, Gundula Westphal,} {15q|noted}.

{16s|Garrod} {16q|said} {16c|that what was done to a girl of sixteen among them was vile}. {17s|She} {17q|closed by saying} {17c|the team should stay at home from the next Olympics}. A ruling is due in June.
---
1: position=denies; speaker=Metodi Vranchev; party=none; kind=named; channel=none; said=2015-04-09; level=0
2: position=alleges; speaker=World Anti-Doping Agency; party=none; kind=named; channel=none; said=/2015-04-09; level=0
3: position=alleges; speaker=Philippa Garrod; party=none; kind=named; channel=none; said=2015-04-09; level=0
4: position=denies; speaker=Metodi Vranchev; party=none; kind=named; channel=none; said=2015-04-09; level=0
5: position=dismisses; speaker=Metodi Vranchev; party=none; kind=named; channel=none; said=2015-04-09; level=0
6: position=acknowledges; speaker=a lifter in the 69-kilogram class; party=none; kind=anonymous; channel=none; said=2015-04-09; level=0
7: position=acknowledges; speaker=a lifter in the 69-kilogram class; party=none; kind=anonymous; channel=none; said=2015-04-09; level=0
8: position=alleges; speaker=another lifter; party=none; kind=anonymous; channel=none; said=2015-04-09; level=0
9: position=alleges; speaker=a third lifter; party=none; kind=anonymous; channel=none; said=2015-04-09; level=0
10: position=warns; speaker=Metodi Vranchev; party=none; kind=named; channel=none; said=/2015-04-09; level=1
11: position=denies; speaker=Stoyan Velev; party=none; kind=named; channel=none; said=2015-04-09; level=0
12: position=doubts; speaker=Stoyan Velev; party=none; kind=named; channel=none; said=2015-04-09; level=0
13: position=pledges; speaker=Stoyan Velev; party=none; kind=named; channel=none; said=2015-04-09; level=0
14: position=confirms; speaker=laboratory in Cologne; party=none; kind=named; channel=none; said=2015-04-09; level=0
15: position=doubts; speaker=Gundula Westphal; party=none; kind=named; channel=none; said=2015-04-09; level=0
16: position=condemns; speaker=Philippa Garrod; party=none; kind=named; channel=none; said=2015-04-09; level=0
17: position=demands; speaker=Philippa Garrod; party=none; kind=named; channel=none; said=2015-04-09; level=0
