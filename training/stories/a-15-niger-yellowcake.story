title: Niger: "nobody has signed nothing" with Iran on the uranium
byline: none
agency: none
dateline: NIAMEY
published: 2024-09-10

NIAMEY. {1s|The authority of Niger} {1q|has disclaimed} on the past Monday {1c|the rumours by which 450 tons of the yellow cake would be sold to Iran against drones and generators}. {2c|"Nobody has signed nothing with nobody",} {2s|the Colonel-Major Hamidou Saley, speaker of the CNSP,} {2q|pronounced} before the camera of the Télé Sahel.

The rumour came of {3s|a confidential newsletter from Paris} which {3q|assures} {3c|that the talks were far advanced} {3c|and that the price, 90 millions dollar, is knocked}.

{4s|Washington,} whose soldiers must go out of the desert, {4q|shows itself preoccupied} {4c|of it}. {5c|"A such deal would cross lines",} {5q|had said} {5s|the American under-secretary Audrey Treadaway} in Niamey on July and {6s|she} {6q|demanded} {6c|that the junta makes clarity}. {7s|The junta} {7q|found} {7c|her tone "condescending"} and cancelled the military accord the same week.

{9s|Iran} {9q|says} {9c|that it does not need foreign uranium}. {10s|Its ambassador, Mr. Kazem Rastgar,} {10q|explained} in a writing to this newspaper {10c|that the visits are for the "agricultural tractors"}. {11s|He} {11q|let open} {11c|if there are drones also}.

{12s|The Agency of Vienna} {12q|has not confirmed and not denied} {12c|having asked questions}. {13c|Any transfer must be notified,} {13q|recalls} {13s|an employee of the Agency}, who will not be named.

{15s|The French company which has run the mine before} {15q|protested}: {15c|one thousand tons of its concentrate stand in the yard and they are "not for to be sold by others"}. {16s|The Colonel-Major} {16q|answered} {16c|that the yard is Nigerien}.

At the petrol station the queue was long like on every Tuesday.

{17s|An analyst, Mrs. Rakiatou Dan Malam,} {17q|puts in question} {17c|the whole story}. {18s|She} {18q|thinks} {18c|that the noise serves the ones and the others, the Americans for staying, the colonels for being paid}. {19s|The ministry of mines} {19q|warned} {19c|the journalists that who repeats the noise will see the judge}. {20s|Their union} {20q|has condemned} {20c|this menace}.
---
1: position=denies; speaker=Niger; party=NER; kind=named; channel=none; said=2024-09-09; level=0
2: position=denies; speaker=Hamidou Saley; party=NER; kind=named; channel=state-media; said=2024-09-09; level=0
3: position=alleges; speaker=a confidential newsletter from Paris; party=none; kind=document; channel=none; said=/2024-09-10; level=0
4: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2024-09-10; level=0
5: position=warns; speaker=Audrey Treadaway; party=USA; kind=named; channel=none; said=2024-07-01/2024-07-31; level=0
6: position=demands; speaker=Audrey Treadaway; party=USA; kind=named; channel=none; said=2024-07-01/2024-07-31; level=0
7: position=condemns; speaker=Nigerien junta; party=NER; kind=named; channel=none; said=2024-07-01/2024-07-31; level=0
9: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2024-09-10; level=0
10: position=asserts; speaker=Kazem Rastgar; party=IRN; kind=named; channel=letter; said=2024-09-10; level=0
11: position=declines; speaker=Kazem Rastgar; party=IRN; kind=named; channel=letter; said=2024-09-10; level=0
12: position=declines; speaker=IAEA; party=IAEA; kind=named; channel=none; said=2024-09-10; level=0
13: position=asserts; speaker=an IAEA employee; party=IAEA; kind=anonymous; channel=none; said=2024-09-10; level=0
15: position=condemns; speaker=French mining company; party=none; kind=named; channel=none; said=2024-09-10; level=0
16: position=dismisses; speaker=Hamidou Saley; party=NER; kind=named; channel=none; said=2024-09-10; level=0
17: position=doubts; speaker=Rakiatou Dan Malam; party=none; kind=named; channel=none; said=2024-09-10; level=0
18: position=asserts; speaker=Rakiatou Dan Malam; party=none; kind=named; channel=none; said=2024-09-10; level=0
19: position=warns; speaker=Nigerien ministry of mines; party=NER; kind=named; channel=none; said=2024-09-10; level=0
20: position=condemns; speaker=Nigerien journalists' union; party=none; kind=named; channel=none; said=2024-09-10; level=0
