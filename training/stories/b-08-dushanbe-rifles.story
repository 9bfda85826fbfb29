title: Tajikistan: Rifles in raid "from Russian base"
byline: none
agency: none
dateline: DUSHANBE
published: 1998-06-10

DUSHANBE (Asia-Courier) — {2c|{1c|Thirty-two automatic rifles seized of a house in the Kofarnihon,} {1q|are believed to} {1c|have come from depots of the 201st Russian division}}, {2q|said} {2s|the Interior Ministry of Tajikistan} Wednesday.

{3c|"Numbers were filed, but not all the numbers,"} {3q|so explained} {3s|Colonel Sherali Navruzov}, the leader of the raid. {4c|Four weapons have been read and belong to the division}, {4s|he} {4q|continued}.

The command of the division was indignant. {5c|"From our warehouses has not vanished even a cartridge,"} {5q|declared} {5s|General Arkady Zhuk}. {6s|He} {6q|named} {6c|the statement of the colonel "an unfriendly fruit of imagination"}.

Later in the day, however, {7s|an officer of the same division, requesting not to print his surname,} {7q|recognised} {7c|that the inventory of spring was never finished}. {8c|"Somebody sold. Somebody always sells,"} {8q|said} {8s|he}.

{9s|The United Tajik Opposition}, to whom belonged the house, {9q|refutes} {9c|any tie with the rifles}. {10s|Its delegate in the reconciliation commission, Davlat Qosimi,} {10q|accuses} {10c|the police in a provocation against the peace agreement}. {11c|The weapons "were brought in one door, and found by the other,"} {11q|said} {11s|he}.

The peace of 1997 provides that fighters shall hand over arms at twelve points. Until now, 2,119 barrels. {12s|The observers of United Nations} {12q|regard} {12c|that figure as a half of the real}.

{13s|Moscow} {13q|asked} {13c|for patience}. {14s|A counsellor of the embassy} {14q|doubted of} {14c|whether {15s|the ministry} has the specialists for such {15q|conclusions} {15c|on origin}}. {16s|The ministry} {16q|retorted} {16c|that it was taught by the Soviet ones}.

{17,18s|Navruzov} {17q|promised} {17c|to show the rifles before journalists on Friday}, but {18q|refused to tell} {18c|whether the Russian side will be admitted to them}.

{19s|The opposition newspaper Sadoqat} {19q|wrote} {19c|that the same lot is wandering since Garm, from hand to hand, third year}. {20c|This is rumour}, {20q|answered} {20s|the colonel} shortly.

---
1: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=1998-06-10; level=1
2: position=alleges; speaker=Ministry of Internal Affairs of Tajikistan; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
3: position=alleges; speaker=Sherali Navruzov; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
4: position=alleges; speaker=Sherali Navruzov; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
5: position=denies; speaker=Arkady Zhuk; party=RUS; kind=named; channel=none; said=1998-06-10; level=0
6: position=dismisses; speaker=Arkady Zhuk; party=RUS; kind=named; channel=none; said=1998-06-10; level=0
7: position=acknowledges; speaker=an officer of the 201st division; party=RUS; kind=anonymous; channel=none; said=1998-06-10; level=0
8: position=acknowledges; speaker=an officer of the 201st division; party=RUS; kind=anonymous; channel=none; said=1998-06-10; level=0
9: position=denies; speaker=United Tajik Opposition; party=United Tajik Opposition; kind=named; channel=none; said=1998-06-10; level=0
10: position=accuses; speaker=Davlat Qosimi; party=United Tajik Opposition; kind=named; channel=none; said=1998-06-10; level=0
11: position=alleges; speaker=Davlat Qosimi; party=United Tajik Opposition; kind=named; channel=none; said=1998-06-10; level=0
12: position=doubts; speaker=UN observers; party=UNO; kind=collective; channel=none; said=1998-06-10; level=0
13: position=demands; speaker=Russia; party=RUS; kind=named; channel=none; said=1998-06-10; level=0
14: position=doubts; speaker=a counsellor of the Russian embassy; party=RUS; kind=anonymous; channel=none; said=1998-06-10; level=0
15: position=alleges; speaker=Ministry of Internal Affairs of Tajikistan; party=TJK; kind=named; channel=none; said=/1998-06-10; level=1
16: position=asserts; speaker=Ministry of Internal Affairs of Tajikistan; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
17: position=pledges; speaker=Sherali Navruzov; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
18: position=declines; speaker=Sherali Navruzov; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
19: position=alleges; speaker=Sadoqat; party=none; kind=named; channel=report; said=1998-06-10; level=0
20: position=dismisses; speaker=Sherali Navruzov; party=TJK; kind=named; channel=none; said=1998-06-10; level=0
