title: Nigeria gets armoured trucks after helicopter refusal
byline: Chinwendu Abara
agency: none
dateline: Lagos
published: 2014-10-30

Lagos — Sixty mine-resistant vehicles built in Canada and fitted out in the Gulf rolled off a ship at Apapa on Tuesday, the first large delivery to the Nigerian army since the siege of the north-east began in earnest.

They were driven through the city at night. Traders in Mile 2 took pictures with their phones; by morning the pictures had been seen two million times.

The vehicles carry 10 soldiers each, weigh 14 tonnes and are proof, on one side, against a six-kilo charge. The contract was signed in March and published, with the prices blacked out, on a procurement website in April.

{1c|“The boys at the front have asked for hulls, not speeches,”} {1s|Defence Headquarters spokesman Air Commodore Tunde Olabisi} {1q|said}. {2s|He} {2q|declined to give} {2c|the unit cost}.

Other purchases have gone less smoothly. In September South African customs officers opened two suitcases at Lanseria airport and found 9.3 million dollars in cash. A second transfer, by bank, was frozen a month later. Belarus sold the air force three crates of rotor blades that fitted nothing it flies. A squadron of American-made Cobras was to have come second-hand from Israel, and did not.

{3,4s|The US State Department} {3q|confirmed} last week {3c|that it had turned the Cobras down}, {4q|citing} {4c|“concerns about the protection of civilians”}. {5s|Abuja's ambassador in Washington, Professor Ezinwa Okpalugo,} {5q|accused} {5c|the United States of handing the insurgents “a free air force”}.

That insurgency has burned 900 schools and claimed some 13,000 lives since 2009. In April its fighters drove 276 girls from a hostel in lorries; 57 jumped off. Parliament has voted emergency powers three times. A regional force agreed in Niamey on paper in June has a commander, a letterhead and no troops, and a ceasefire read out on the radio on 17 October was followed on the 18th by an attack on two villages.

{6s|Amnesty monitors in Maiduguri} {6q|allege} {6c|that more than 600 detainees were killed outside Giwa barracks in a single afternoon}. {7s|The army} {7q|maintains} {7c|that they died in crossfire}. {8s|Olabisi} {8q|promised} {8c|an inquiry in May}; no panel has sat.

The defence vote has grown from 100 billion naira to nearly a trillion in five years. {9s|A brigadier who served in the 7th Division until July} {9q|said} {9c|his men bought their own boots}. {10c|Of 40 vehicles “delivered” to him last year, 11 had engines}, {10s|he} {10q|recalled}. {11s|The Ministry of Defence} {11q|described} {11c|{12s|his} {12q|claims} {12c|about engines} as those of “a man with a pension grievance”}.

The new trucks have engines. Each also has a plate, riveted inside the door, that shows the maximum load, the maker’s address in Ontario and the words “not for use in snow”.

The convoy reached Kaduna on Wednesday with one puncture. It holds there until crews have been trained, a course of 21 days.
---
1: position=asserts; speaker=Tunde Olabisi; party=NGA; kind=named; channel=none; said=2014-10-30; level=0
2: position=declines; speaker=Tunde Olabisi; party=NGA; kind=named; channel=none; said=2014-10-30; level=0
3: position=confirms; speaker=US State Department; party=USA; kind=named; channel=none; said=2014-10-20/2014-10-26; level=0
4: position=asserts; speaker=US State Department; party=USA; kind=named; channel=none; said=2014-10-20/2014-10-26; level=0
5: position=accuses; speaker=Ezinwa Okpalugo; party=NGA; kind=named; channel=none; said=2014-10-30; level=0
6: position=alleges; speaker=Amnesty monitors in Maiduguri; party=none; kind=collective; channel=none; said=2014-10-30; level=0
7: position=denies; speaker=Nigerian army; party=NGA; kind=named; channel=none; said=/2014-10-30; level=0
8: position=pledges; speaker=Tunde Olabisi; party=NGA; kind=named; channel=none; said=2014-05-01/2014-05-31; level=0
9: position=alleges; speaker=former brigadier of the 7th Division; party=NGA; kind=anonymous; channel=none; said=2014-10-30; level=0
10: position=alleges; speaker=former brigadier of the 7th Division; party=NGA; kind=anonymous; channel=none; said=2014-10-30; level=0
11: position=dismisses; speaker=Nigerian Ministry of Defence; party=NGA; kind=named; channel=none; said=2014-10-30; level=0
12: position=alleges; speaker=former brigadier of the 7th Division; party=NGA; kind=anonymous; channel=none; said=2014-10-30; level=1
