title: Tajiks, Kyrgyz trade words over mortar bombs
byline: Aigerim Toktosunova
agency: Reuters
dateline: BISHKEK
published: 2022-09-21

BISHKEK, Sept 21 (Reuters) - {1s|Kyrgyzstan's border guard} {1q|said} on Wednesday {1c|that mortar bombs fired from a school roof in Tajikistan had killed nine people in a Batken village}, and {2s|Dushanbe} {2q|replied} {2c|that its soldiers had not loaded a mortar all month}.

{3c|"Our tubes are greased and in store,"} {3s|Colonel Daler Sharifzoda} {3q|told} a news conference. {4c|As for the school, "it has no roof, it lost it in the spring storms,"} {4s|he} {4q|added}.

{17s|Uzbekistan's president} {17q|blamed} {17c|both for spoiling the harvest}. The two armies have fought over wells and roads along an unmarked frontier since last year.

{5s|A Kyrgyz inspector who collected fragments, Urmat Dzhanybekov,} {5q|wrote} {5c|that the fins carried the stamp of a plant supplying only the Tajik army}. {6s|An adviser to the Tajik president} {6q|noted} {6c|that this was the inspector who last year took a tractor spring for a missile}.

{7s|Two villagers on the Tajik side} {7q|said} {7c|soldiers carried long green boxes up the school stairs on Friday evening}. {8s|The headmaster} {8q|said} {8c|he had been at a wedding and his wife knew better than to look}.

{9s|The Collective Security Treaty Organization} {9q|said} {9c|its staff had no way of telling one bomb from the other at that distance}. {10c|Both sides should pull their guns back ten kilometres}, {10q|went on} {10s|its spokesman}.

{11s|Kyrgyz Deputy Foreign Minister Nurlan Beishenov} {11q|said} {11c|the next bomb would be answered}. {12c|Putting a mortar over a classroom was the deed of men without mothers}, {12s|he} {12q|said}.

{13s|Sharifzoda} {13q|did say} {13c|that a drone bought in Turkey had strayed over the river, "and for that we are sorry."} {14s|Bishkek} {14q|said} {14c|its radar had indeed seen one}.

{15s|Tajikistan} {15q|said} {15c|three captured herdsmen would be walked to the bridge on Thursday}. {16s|The Red Cross} {16q|said} {16c|it had visited them twice}.
---
1: position=alleges; speaker=Kyrgyz border guard; party=KGZ; kind=named; channel=none; said=2022-09-21; level=0
2: position=denies; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=2022-09-21; level=0
3: position=denies; speaker=Daler Sharifzoda; party=TJK; kind=named; channel=briefing; said=2022-09-21; level=0
4: position=denies; speaker=Daler Sharifzoda; party=TJK; kind=named; channel=briefing; said=2022-09-21; level=0
5: position=alleges; speaker=Urmat Dzhanybekov; party=KGZ; kind=named; channel=report; said=/2022-09-21; level=0
6: position=dismisses; speaker=adviser to the Tajik president; party=TJK; kind=role; channel=none; said=2022-09-21; level=0
7: position=alleges; speaker=two Tajik villagers; party=none; kind=anonymous; channel=none; said=2022-09-21; level=0
8: position=declines; speaker=headmaster of the Tajik school; party=none; kind=role; channel=none; said=2022-09-21; level=0
9: position=doubts; speaker=Collective Security Treaty Organization; party=none; kind=named; channel=none; said=2022-09-21; level=0
10: position=demands; speaker=spokesman of the Collective Security Treaty Organization; party=none; kind=role; channel=none; said=2022-09-21; level=0
11: position=warns; speaker=Nurlan Beishenov; party=KGZ; kind=named; channel=none; said=2022-09-21; level=0
12: position=condemns; speaker=Nurlan Beishenov; party=KGZ; kind=named; channel=none; said=2022-09-21; level=0
13: position=acknowledges; speaker=Daler Sharifzoda; party=TJK; kind=named; channel=briefing; said=2022-09-21; level=0
14: position=confirms; speaker=Kyrgyzstan; party=KGZ; kind=named; channel=none; said=2022-09-21; level=0
15: position=pledges; speaker=Tajikistan; party=TJK; kind=named; channel=none; said=2022-09-21; level=0
16: position=asserts; speaker=Red Cross; party=none; kind=named; channel=none; said=2022-09-21; level=0
17: position=accuses; speaker=Uzbek president; party=UZB; kind=role; channel=none; said=2022-09-21; level=0
