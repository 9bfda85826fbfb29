title: Tanks for drugs? Managua brushes off Washington's unease over 50 T-72s
byline: Yadira Montealegre
agency: none
dateline: MANAGUA
published: 2016-05-05

MANAGUA — Fifty tanks, four explanations. That was the count by Thursday evening.

{1s|Nicaragua's army} {1q|says} {1c|the T-72s bought from Russia will fight drug traffickers}. {2s|Its chief of staff, General Bayardo Lacayo Rivas,} {2q|told} the official daily {2c|they are “for parades”}. {3s|Russia's ambassador} {3q|spoke of} {3c|“deterrence”}, and {4s|the foreign ministry} {4q|held} {4c|that the number was wrong in the first place}.

{5,6s|The U.S. State Department} {5q|voiced} {5c|“concern”}, {6q|stopping short of} {6c|{7s|Costa Rica}'s {7q|charge} {7c|that its neighbour was arming against it}}. {8c|“We have no army. {9s|They} {9q|say} {9c|it is for drugs}. Do traffickers come in columns?”} {8s|Costa Rican Security Minister Gerardo Umaña Solís} {8q|asked}.

{10s|Honduras} {10q|wants} {10c|the matter taken up by Central American presidents in June}; {11s|El Salvador} {11q|sees} {11c|no problem}.

{12c|The price was 80 million dollars}, {12q|according to} {12s|the Russian state agency Sputnik}; {13s|Managua} {13q|will not confirm} {13c|that}. {14s|Opposition deputy Enrique Sáenz Bonilla} {14q|accused} {14c|the government of “hiding a mortgage in a garage”}, and {15s|a retired Sandinista colonel} {15q|deplored} {15c|the purchase as “iron for the old men”}.

Nicaragua last bought tanks in the 1980s. The bridges on the road from Corinto to the capital are rated for thirty tonnes, and a T-72 weighs more than forty.

{16s|A leaked cable from the European Union's delegation} {16q|puts} {16c|the deal down to a Russian listening post above the lagoon of Nejapa}. {17,18s|Moscow} {17q|has always described} {17c|the site as a satellite-navigation station}, {18q|rejecting} {18c|{19s|Western} {19q|talk} {19c|of antennas pointed at Florida}}.

{20s|General Lacayo} {20q|left open} {20c|where the tanks would be kept}. {21c|“In Nicaragua,”} {21s|he} {21q|said}, {21c|“and that is enough.”} {22s|He} {22q|did promise} {22c|the press, {23s|which} {23q|has complained} {23c|of closed doors}, a visit in July}.
---
1: position=asserts; speaker=Nicaraguan army; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
2: position=asserts; speaker=Bayardo Lacayo Rivas; party=NIC; kind=named; channel=state-media; said=2016-05-05; level=0
3: position=asserts; speaker=Russian ambassador to Nicaragua; party=RUS; kind=role; channel=none; said=2016-05-05; level=0
4: position=denies; speaker=Nicaraguan foreign ministry; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
5: position=doubts; speaker=U.S. State Department; party=USA; kind=named; channel=none; said=2016-05-05; level=0
6: position=declines; speaker=U.S. State Department; party=USA; kind=named; channel=none; said=2016-05-05; level=0
7: position=accuses; speaker=Costa Rica; party=CRI; kind=named; channel=none; said=/2016-05-05; level=1
8: position=doubts; speaker=Gerardo Umaña Solís; party=CRI; kind=named; channel=none; said=2016-05-05; level=0
9: position=asserts; speaker=Nicaraguan army; party=NIC; kind=named; channel=none; said=2016-05-05; level=1
10: position=demands; speaker=Honduras; party=HND; kind=named; channel=none; said=2016-05-05; level=0
11: position=dismisses; speaker=El Salvador; party=SLV; kind=named; channel=none; said=2016-05-05; level=0
12: position=alleges; speaker=Sputnik; party=RUS; kind=named; channel=state-media; said=/2016-05-05; level=0
13: position=declines; speaker=Nicaragua; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
14: position=accuses; speaker=Enrique Sáenz Bonilla; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
15: position=condemns; speaker=a retired Sandinista colonel; party=NIC; kind=anonymous; channel=none; said=2016-05-05; level=0
16: position=alleges; speaker=leaked cable of the EU delegation; party=EU; kind=document; channel=leak; said=/2016-05-05; level=0
17: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=/2016-05-05; level=0
18: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=/2016-05-05; level=0
19: position=alleges; speaker=the West; party=none; kind=collective; channel=none; said=/2016-05-05; level=1
20: position=declines; speaker=Bayardo Lacayo Rivas; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
21: position=declines; speaker=Bayardo Lacayo Rivas; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
22: position=pledges; speaker=Bayardo Lacayo Rivas; party=NIC; kind=named; channel=none; said=2016-05-05; level=0
23: position=condemns; speaker=press; party=none; kind=collective; channel=none; said=/2016-05-05; level=1
