title: Launcher in photograph: Moscow sees Photoshop, Kiev sees crime
byline: none
agency: none
dateline: KIEV
published: 2014-07-24

KIEV (News Digest of East) – {1s|Ukraine's security service} {1q|presented} Thursday {1c|photos which, {2s|it} {2q|asserts}, {2c|show the launching device with lacking rocket rolling to Russian border}}. {3s|Moscow} {3q|considers} {3c|the photos as a "school exercise in Photoshop"}.

{4c|"Here is the truck, here is the tree, the tree grows in Luhansk,"} {4q|said} {4,5s|chief of the service Bohdan Lysohor}, {5q|accusing} {5c|"officers with Russian passports" of the transporting}. {6c|Their names he knows}, {6,7s|he} {6q|said}, but {7q|refused to utter} {7c|them} in favor of investigation.

{8s|The Ministry of Defence of Russia} {8q|answered} {8c|that not one complex has crossed the frontier, "never, by no road"}. {9s|General Igor Mokretsov} {9q|proposed} {9c|to Kiev to count own rockets}. {10s|He} {10q|claimed} {10c|radar has observed an Ukrainian battery in the same hour}; {11s|Kiev} {11q|disproves} {11c|that any battery worked}.

{12s|The insurgent "premier"} in June {12q|confessed} {12c|to capture one, out of order}; now {13s|he} {13q|says} {13c|he was misunderstood}. {14c|"I said a truck. A journalist heard a rocket,"} {14s|he} {14q|explained} to Russian television.

{15s|American intelligence officers}, speaking upon terms of namelessness, {15q|deem} {15c|the photos authentic, with exception of one}. {16s|They} {16q|admit} {16c|that they do not know whose finger was on the button}. {17s|OSCE observers} {17q|complained} {17c|they are led to field for one hour by day}. {18,19s|The Netherlands} {18q|required} {18c|unobstructed access} and {19q|cautioned} {19c|that it will not forgive delay}.

Rain went down on the sunflower. Two train carriages with coolers stood at the station until the evening, then were went.

{20s|The Kremlin} {20q|condemned} {20c|"hurry in the conclusions"}, while {21s|the European ministers} {21q|promised} {21c|measures against banks, weapons trade and}. {22s|Experts} {22q|doubt} {22c|on unanimity}.

---
1: position=alleges; speaker=Security Service of Ukraine; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=0
2: position=alleges; speaker=Security Service of Ukraine; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=1
3: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2014-07-24; level=0
4: position=alleges; speaker=Bohdan Lysohor; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=0
5: position=accuses; speaker=Bohdan Lysohor; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=0
6: position=asserts; speaker=Bohdan Lysohor; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=0
7: position=declines; speaker=Bohdan Lysohor; party=UKR; kind=named; channel=briefing; said=2014-07-24; level=0
8: position=denies; speaker=Russian Ministry of Defence; party=RUS; kind=named; channel=none; said=2014-07-24; level=0
9: position=demands; speaker=Igor Mokretsov; party=RUS; kind=named; channel=none; said=2014-07-24; level=0
10: position=alleges; speaker=Igor Mokretsov; party=RUS; kind=named; channel=none; said=2014-07-24; level=0
11: position=denies; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2014-07-24; level=0
12: position=acknowledges; speaker=insurgent premier; party=none; kind=role; channel=none; said=2014-06-01/2014-06-30; level=0
13: position=denies; speaker=insurgent premier; party=none; kind=role; channel=none; said=2014-07-24; level=0
14: position=denies; speaker=insurgent premier; party=none; kind=role; channel=interview; said=2014-07-24; level=0
15: position=confirms; speaker=American intelligence officers; party=USA; kind=anonymous; channel=none; said=2014-07-24; level=0
16: position=acknowledges; speaker=American intelligence officers; party=USA; kind=anonymous; channel=none; said=2014-07-24; level=0
17: position=condemns; speaker=OSCE observers; party=none; kind=collective; channel=none; said=2014-07-24; level=0
18: position=demands; speaker=Netherlands; party=NLD; kind=named; channel=none; said=2014-07-24; level=0
19: position=warns; speaker=Netherlands; party=NLD; kind=named; channel=none; said=2014-07-24; level=0
20: position=condemns; speaker=Kremlin; party=RUS; kind=named; channel=none; said=2014-07-24; level=0
21: position=pledges; speaker=European ministers; party=EU; kind=collective; channel=none; said=2014-07-24; level=0
22: position=doubts; speaker=experts; party=none; kind=collective; channel=none; said=2014-07-24; level=0
