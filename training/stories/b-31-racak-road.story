title: Serb forces deny shelling hill village; monitors "saw what we saw"
byline: Linda Marchetti
agency: AP
dateline: PRISTINA, Yugoslavia
published: 1999-02-16

PRISTINA, Yugoslavia (AP) _ {1s|The Serbian police} {1q|denied} Tuesday {1c|shelling an ethnic Albanian village in the Drenica hills}, although {2s|international monitors} {2q|said} {2c|they had counted 22 mortar impacts from a ridge less than a mile away}.

{3c|"There was no artillery, there was hunting,"} {3q|said} {3s|a police spokesman, Col. Božidar Ružić}. {4c|The police had been looking for the killers of two forest wardens}, {4s|he} {4q|said}, {4c|and fired "only at those who fired."}

{5c|"We saw what we saw,"} {5q|replied} {5s|Eamon Tierney, who heads the monitors' Drenica team}. {6s|He} {6q|stopped short of} {6c|calling the incident a breach of the October cease-fire}. {7c|That}, {7s|he} {7q|added}, {7c|was "above my pay grade."}

{8s|The Kosovo Liberation Army} {8q|accused} {8c|Belgrade of trying to wreck the peace talks}, now in their second week in a castle near Paris. {9s|Its regional commander, known as Sokoli,} {9q|claimed} {9c|nine civilians were dead}. Reporters who reached the village found three fresh graves, a dead horse and a burning hayrick.

{10s|Villagers} {10q|were divided about} {10c|who had fired first}. {11c|"{12s|Our boys} {12q|told} us {12c|to leave the day before}. So they knew,"} {11q|conceded} {11s|an old man who gave only his first name, Hamdi}.

In Paris, {13s|a member of the Serb delegation} {13q|brushed off} {13c|the matter as "the daily horse."} {14s|American mediators} {14q|warned} {14c|that NATO planes stood ready}, {15c|a threat} {15s|some European envoys} {15q|privately doubt} {15c|will be carried out}. {16s|Russia} {16q|ruled out} {16c|supporting any use of force}. {17c|Bombs}, {17s|its envoy} {17q|said}, {17c|"have never yet signed a treaty."}

{18s|A restricted daily report by the monitors, read to The Associated Press,} {18q|records} {18c|two armored vehicles with anti-aircraft guns leaving the Glogovac barracks at dawn}. {19,20s|Ružić} {19q|acknowledged} {19c|that the vehicles were out}, {20q|insisting} {20c|that their guns were "covered, in the manner of umbrellas."}

More than 200,000 people have been driven from their homes since last March. {21s|Aid agencies} {21q|fear} {21c|another wave if the talks collapse}.

---
1: position=denies; speaker=Serbian police; party=SRB; kind=named; channel=none; said=1999-02-16; level=0
2: position=alleges; speaker=international monitors; party=none; kind=collective; channel=none; said=1999-02-16; level=0
3: position=denies; speaker=Božidar Ružić; party=SRB; kind=named; channel=none; said=1999-02-16; level=0
4: position=asserts; speaker=Božidar Ružić; party=SRB; kind=named; channel=none; said=1999-02-16; level=0
5: position=asserts; speaker=Eamon Tierney; party=none; kind=named; channel=none; said=1999-02-16; level=0
6: position=doubts; speaker=Eamon Tierney; party=none; kind=named; channel=none; said=1999-02-16; level=0
7: position=declines; speaker=Eamon Tierney; party=none; kind=named; channel=none; said=1999-02-16; level=0
8: position=accuses; speaker=Kosovo Liberation Army; party=Kosovo Liberation Army; kind=named; channel=none; said=1999-02-16; level=0
9: position=alleges; speaker=Sokoli; party=Kosovo Liberation Army; kind=named; channel=none; said=1999-02-16; level=0
10: position=doubts; speaker=villagers; party=none; kind=collective; channel=none; said=1999-02-16; level=0
11: position=acknowledges; speaker=Hamdi; party=none; kind=named; channel=none; said=1999-02-16; level=0
12: position=warns; speaker=KLA fighters; party=Kosovo Liberation Army; kind=collective; channel=none; said=1999-02-01/1999-02-16; level=1
13: position=dismisses; speaker=a member of the Serb delegation; party=SRB; kind=anonymous; channel=none; said=1999-02-16; level=0
14: position=warns; speaker=American mediators; party=USA; kind=collective; channel=none; said=1999-02-16; level=0
15: position=doubts; speaker=European envoys; party=none; kind=anonymous; channel=none; said=1999-02-16; level=0
16: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=1999-02-16; level=0
17: position=asserts; speaker=Russian envoy; party=RUS; kind=role; channel=none; said=1999-02-16; level=0
18: position=alleges; speaker=restricted report by the monitors; party=none; kind=document; channel=leak; said=1999-02-16; level=0
19: position=acknowledges; speaker=Božidar Ružić; party=SRB; kind=named; channel=none; said=1999-02-16; level=0
20: position=denies; speaker=Božidar Ružić; party=SRB; kind=named; channel=none; said=1999-02-16; level=0
21: position=warns; speaker=aid agencies; party=none; kind=collective; channel=none; said=1999-02-16; level=0
