title: Libyan rivals inch towards truce, both sides still taking delivery
byline: none
agency: BBC
dateline: Hammamet
published: 2021-02-20

Libya's warring sides ended a second round of military talks in Hammamet, Tunisia, on Saturday without a ceasefire, but {1s|the UN} {1q|said} {1c|both had “expressed a genuine desire” to stop fighting}.

{2s|The UN's mediator, former Ghanaian general Samuel Ofori-Mensah,} {2q|promised} {2c|to bring the two delegations back within a fortnight}. {3,4s|He} {3q|admitted}, however, {3c|that they had yet to sit in the same room}, and {4q|voiced “deep frustration”} {4c|at ships “arriving faster than my drafts”}.

{5s|The Tripoli government} {5q|insists} {5c|it will sign nothing until its enemy's guns are back in Benghazi}. {6c|“We are being asked to shake a hand with a knife in it,”} {6s|its chief delegate, General Ramadan Swehli,} {6q|said}.

{7s|The eastern forces} {7q|countered} {7c|that Turkey had landed 1,500 Syrian fighters since December}. {8s|Ankara} {8q|confirms} {8c|sending “training teams”}; {9s|a Turkish opposition MP, Nazlı Erkut,} {9q|tweeted} {9c|what {10s|she} {10q|said} {10c|was a passenger list with 90 Syrian names}}. {11s|Her own party} {11q|questioned whether} {11c|the list was genuine}.

Tea and sandwiches

On Tuesday rockets hit the port of Khoms, narrowly missing a gas tanker. {12,13s|The east} {12q|said} {12c|the target was a Turkish ship unloading weapons}, then {13q|said} {13c|it was a warehouse}. {14c|Nothing but “tea and sandwiches” was on the quay,} {14q|according to} {14s|the port's manager}.

{15s|Russia} {15q|says} {15c|it sends nobody to Libya}, {16s|Egypt} {16q|says} {16c|it sends nothing}, and {17s|the Emirates} {17q|say} {17c|they support the peace process}. {18s|A confidential UN note seen by the BBC} {18q|says} {18c|all three are in breach of the embargo}.

{19s|The EU} {19q|has agreed} {19c|to put a second radar plane over the coast}, over the objections of {20s|Hungary}, which {20q|fears} {20c|“another taxi rank” for migrants}. {21s|Tripoli} {21q|called} {21c|the mission a gift to the east, which gets its arms by air}.
---
1: position=asserts; speaker=United Nations; party=UNO; kind=named; channel=none; said=2021-02-20; level=0
2: position=pledges; speaker=Samuel Ofori-Mensah; party=UNO; kind=named; channel=none; said=2021-02-20; level=0
3: position=acknowledges; speaker=Samuel Ofori-Mensah; party=UNO; kind=named; channel=none; said=2021-02-20; level=0
4: position=condemns; speaker=Samuel Ofori-Mensah; party=UNO; kind=named; channel=none; said=2021-02-20; level=0
5: position=demands; speaker=Libyan Government of National Accord; party=LBY; kind=named; channel=none; said=2021-02-20; level=0
6: position=condemns; speaker=Ramadan Swehli; party=LBY; kind=named; channel=none; said=2021-02-20; level=0
7: position=alleges; speaker=Libyan National Army; party=Libyan National Army; kind=named; channel=none; said=2021-02-20; level=0
8: position=confirms; speaker=Turkey; party=TUR; kind=named; channel=none; said=2021-02-20; level=0
9: position=alleges; speaker=Nazlı Erkut; party=TUR; kind=named; channel=social-media; said=2021-02-20; level=0
10: position=alleges; speaker=Nazlı Erkut; party=TUR; kind=named; channel=social-media; said=2021-02-20; level=1
11: position=doubts; speaker=Turkish opposition party; party=TUR; kind=named; channel=none; said=2021-02-20; level=0
12: position=alleges; speaker=Libyan National Army; party=Libyan National Army; kind=named; channel=none; said=2021-02-15/2021-02-20; level=0
13: position=alleges; speaker=Libyan National Army; party=Libyan National Army; kind=named; channel=none; said=2021-02-15/2021-02-20; level=0
14: position=denies; speaker=manager of Tripoli port; party=LBY; kind=role; channel=none; said=2021-02-20; level=0
15: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2021-02-20; level=0
16: position=denies; speaker=Egypt; party=EGY; kind=named; channel=none; said=2021-02-20; level=0
17: position=asserts; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2021-02-20; level=0
18: position=alleges; speaker=confidential UN note; party=UNO; kind=document; channel=leak; said=/2021-02-20; level=0
19: position=pledges; speaker=EU; party=EU; kind=named; channel=none; said=/2021-02-20; level=0
20: position=warns; speaker=Hungary; party=HUN; kind=named; channel=none; said=/2021-02-20; level=0
21: position=dismisses; speaker=Libyan Government of National Accord; party=LBY; kind=named; channel=none; said=2021-02-20; level=0
