title: Lebanese court hears of water tank that listened
byline: Rima Aoun Castellani
agency: BBC
dateline: BEIRUT
published: 2009-06-24

{1s|A retired Lebanese police general} {1q|told} a military court in Beirut on Wednesday {1c|that the transmitter in his rooftop tank was there to measure water}.

{2s|The indictment} {2q|says} {2c|he sent Israel the licence plates of Hezbollah officers for nine years, and was paid in envelopes left at a monastery}. {3s|His nephew} {3q|said} in evidence {3c|that {18c|there had been envelopes}, as {18s|the prosecutor} {18q|said}, and that he had fetched four}. {4c|“I took it they were for candles,”} {4s|he} {4q|added}.

{5s|The defendant's lawyer, Fouad Kassouf,} {5q|said} {5c|the indictment would do nicely as a film if it had a love story}. {6c|The general's income was modest and declared to the last pound}, {6s|he} {6q|noted}.

{7s|The Israeli prime minister's office} {7q|said} {7c|it does not discuss its neighbours' plumbing}.

{8s|A technical captain} {8q|maintained} {8c|the device speaks in bursts of a fifth of a second, to something overhead}. Cross-examined, {9s|he} {9q|allowed} {9c|that his unit broke the seal before it was photographed}. {10s|The presiding judge} {10q|wondered} {10c|whether anyone could now tell who had put what in it}. {11c|A fresh examination was to be made by someone else}, {11s|he} {11q|said}.

{12s|Hezbollah's deputy leader} {12q|told} a rally {12c|that this man “sold our sons by the number plate”}. {13c|Other roofs would be climbed}, {13s|he} {13q|said}, {13c|and those beneath them had until Ramadan to come down by themselves}.

{14s|Amnesty International} {14q|said} {14c|that trying a 71-year-old before officers, at night, was a disgrace}. {15s|It} {15q|asked} {15c|for a civilian bench}. {16s|The justice ministry} {16q|explained} {16c|that spying has gone to military judges since 1968}.

The trial goes on in August. {17s|The abbot of the monastery} {17q|said} {17c|his monks leave the gate open and their eyes shut}.
---
1: position=denies; speaker=a retired Lebanese police general; party=none; kind=anonymous; channel=none; said=2009-06-24; level=0
2: position=alleges; speaker=indictment; party=LBN; kind=document; channel=none; said=/2009-06-24; level=0
3: position=confirms; speaker=nephew of the defendant; party=none; kind=role; channel=none; said=2009-06-24; level=0
4: position=asserts; speaker=nephew of the defendant; party=none; kind=role; channel=none; said=2009-06-24; level=0
5: position=dismisses; speaker=Fouad Kassouf; party=none; kind=named; channel=none; said=2009-06-24; level=0
6: position=asserts; speaker=Fouad Kassouf; party=none; kind=named; channel=none; said=2009-06-24; level=0
7: position=declines; speaker=Israeli prime minister's office; party=ISR; kind=named; channel=none; said=2009-06-24; level=0
8: position=alleges; speaker=a technical captain; party=LBN; kind=anonymous; channel=none; said=2009-06-24; level=0
9: position=acknowledges; speaker=a technical captain; party=LBN; kind=anonymous; channel=none; said=2009-06-24; level=0
10: position=doubts; speaker=presiding judge; party=LBN; kind=role; channel=none; said=2009-06-24; level=0
11: position=demands; speaker=presiding judge; party=LBN; kind=role; channel=none; said=2009-06-24; level=0
12: position=accuses; speaker=Hezbollah deputy leader; party=Hezbollah; kind=role; channel=speech; said=2009-06-24; level=0
13: position=warns; speaker=Hezbollah deputy leader; party=Hezbollah; kind=role; channel=speech; said=2009-06-24; level=0
14: position=condemns; speaker=Amnesty International; party=none; kind=named; channel=none; said=2009-06-24; level=0
15: position=demands; speaker=Amnesty International; party=none; kind=named; channel=none; said=2009-06-24; level=0
16: position=asserts; speaker=Lebanese justice ministry; party=LBN; kind=named; channel=none; said=2009-06-24; level=0
17: position=declines; speaker=abbot of the monastery; party=none; kind=role; channel=none; said=2009-06-24; level=0
18: position=alleges; speaker=Lebanese prosecutor; party=LBN; kind=role; channel=speech; said=/2009-06-24; level=1
