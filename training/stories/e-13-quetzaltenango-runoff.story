title: Guatemala heads for runoff in first vote since peace
byline: Maruja Pineda
agency: EFE
dateline: Guatemala City
published: 1999-11-09

Guatemala City, Nov 9 (EFE).- Guatemala will hold a presidential runoff on Dec. 26 after neither of the two leading candidates obtained half of the votes in Sunday's election, the first since the peace accords of 1996.

With 94 percent of the ballots counted, Anselmo Barrientos of the conservative front had 47.6 percent and the mayor of the capital, Octavio Sagastume, 30.4. A former guerrilla on the ticket of the left took 12.3, the best result of any leftist since 1950.

Turnout was 53 percent. In Zunil the ballots ran out at noon; in Nebaj the ink did. A helicopter that carried results from the Ixcan came down in a maize field, and the pilot walked four hours with the sack on his back.

{1c|"God and the rural people have spoken,"} {1s|Barrientos} {1q|told} supporters in Quetzaltenango. {2s|Sagastume} {2q|conceded} {2c|"a bad night"} but {3s|he} {3q|ruled out} {3c|withdrawing}.

The war began in 1960 and claimed 200,000 lives. The accords that closed it called for an army cut by a third, a new police force and land for refugees, and recognized 21 Mayan languages. The army was cut. A referendum in May on the constitutional changes failed, with one elector in five taking part. Last year a bishop who had presented a four-volume report on the killings was beaten to death with a concrete block in his garage, two days after it was published.

{4s|A United Nations mission, which had 140 observers in the field,} {4q|declared} {4c|the vote "orderly and at times moving"}. {5s|Its chief, the Uruguayan jurist Edelmira Bonavita,} {5q|voiced alarm}, however, {5c|over the buying of voter cards in three departments}. {6s|The front's campaign manager} {6q|rejected} {6c|{14s|her} {14q|suggestion} {14c|that any had been bought}} and {7s|he} {7q|suggested} {7c|she "look under the mayor's bed"}.

The retired general who founded the front may not run. The charter bars anyone who has come to power by a coup, and he did in 1982. He won a seat in Congress on Sunday with the largest majority in the country, and he is to be its president, a post that comes with an office, a driver and immunity.

{8s|Rights groups} {8q|hold} {8c|him responsible for more than 400 razed villages}. {9s|He} {9q|has put} {9c|that down to "bad company"}. {10s|Barrientos} {10q|vowed} again on Monday {10c|that the general would not govern}; {11s|few in the capital} {11q|believe} {11c|him}.

Coffee prices fell to 95 cents a pound this week. Remittances, at 480 million dollars, have passed it as a source of foreign money. On the road to the airport a Barrientos billboard shows the candidate's open hand, blue; someone has painted a sixth finger on it.

{12s|Washington} {12q|congratulated} {12c|Guatemalans} and {13s|an embassy official} {13q|said} {13c|aid would continue "whoever wins"}.
---
1: position=asserts; speaker=Anselmo Barrientos; party=GTM; kind=named; channel=speech; said=1999-11-09; level=0
2: position=acknowledges; speaker=Octavio Sagastume; party=GTM; kind=named; channel=none; said=1999-11-09; level=0
3: position=denies; speaker=Octavio Sagastume; party=GTM; kind=named; channel=none; said=1999-11-09; level=0
4: position=asserts; speaker=United Nations mission in Guatemala; party=UNO; kind=named; channel=none; said=1999-11-09; level=0
5: position=alleges; speaker=Edelmira Bonavita; party=UNO; kind=named; channel=none; said=1999-11-09; level=0
6: position=denies; speaker=campaign manager of the conservative front; party=GTM; kind=role; channel=none; said=1999-11-09; level=0
7: position=alleges; speaker=campaign manager of the conservative front; party=GTM; kind=role; channel=none; said=1999-11-09; level=0
8: position=accuses; speaker=rights groups; party=none; kind=collective; channel=none; said=1999-11-09; level=0
9: position=dismisses; speaker=founder of the conservative front; party=GTM; kind=role; channel=none; said=/1999-11-09; level=0
10: position=pledges; speaker=Anselmo Barrientos; party=GTM; kind=named; channel=none; said=1999-11-08; level=0
11: position=doubts; speaker=people in Guatemala City; party=GTM; kind=collective; channel=none; said=1999-11-09; level=0
12: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=1999-11-09; level=0
13: position=pledges; speaker=US embassy official in Guatemala; party=USA; kind=anonymous; channel=none; said=1999-11-09; level=0
14: position=alleges; speaker=Edelmira Bonavita; party=UNO; kind=named; channel=none; said=1999-11-09; level=1
