title: Who paid for the Danes? Not us, say four
byline: Aurelio Dimaculangan
agency: AFP
dateline: ZAMBOANGA, Philippines
published: 2001-08-14

ZAMBOANGA, Aug 14 (AFP) - Two Danish divers came out of the jungle of Jolo on Sunday, thinner and bearded. By Tuesday there were four accounts of the reason.

{1s|Copenhagen} {1q|said} {1c|its citizens had been let go out of kindness, which costs nothing}. {2s|Manila} {2q|said} {2c|the army was closing in}. {3s|Libya} {3q|said} {3c|it had spoken to some hearts}. And {4s|an Abu Sayyaf commander who calls himself Kumander Bulldog} {4q|said} by radio {4c|that he had counted the money twice: 1.5 million dollars, brought by a Libyan in a laundry bag}.

{5c|“He cannot count,”} {5s|Colonel Servando Palma of the Southern Command} {5q|scoffed}. {6c|There is no laundry on Jolo}, {6s|he} {6q|noted}.

{7s|A village nurse} {7q|said} {7c|she had seen the bag, and it was blue}. {8s|A mediator from Tripoli} {8q|conceded} {8c|that he was carrying a bag}; {9c|its contents were “for the orphans”}, {9s|he} {9q|said}, {10c|and how many orphans} {10s|he} {10q|did not care to say}.

{11s|Senator Leticia Roxas-Ong} {11q|told} the chamber {11c|that those who paid have bought the next kidnapping, and that it would come before Christmas}. {12c|The president should hang up on Tripoli}, {12s|she} {12q|said}. {13c|“Three Filipino teachers were beheaded in April while somebody haggled over the Danes. That is filth,”} {13s|she} {13q|went on}.

{14s|One of the divers} {14q|told} a Danish channel {14c|that the nurse was right about the colour}. {15c|Who sent it he had been too ill to ask}, {15s|he} {15q|said}.

Abu Sayyaf still holds 17 people. {16c|They walk at night and eat what the villagers eat}, {16s|the Red Cross} {16q|said}. {17s|Bulldog} {17q|said} {17c|the sick would be let down to the road on Friday}.
---
1: position=denies; speaker=Denmark; party=DNK; kind=named; channel=none; said=2001-08-14; level=0
2: position=asserts; speaker=Philippines; party=PHL; kind=named; channel=none; said=2001-08-14; level=0
3: position=asserts; speaker=Libya; party=LBY; kind=named; channel=none; said=2001-08-14; level=0
4: position=alleges; speaker=Kumander Bulldog; party=Abu Sayyaf; kind=named; channel=interview; said=2001-08-14; level=0
5: position=dismisses; speaker=Servando Palma; party=PHL; kind=named; channel=none; said=2001-08-14; level=0
6: position=denies; speaker=Servando Palma; party=PHL; kind=named; channel=none; said=2001-08-14; level=0
7: position=alleges; speaker=a village nurse; party=none; kind=anonymous; channel=none; said=2001-08-14; level=0
8: position=acknowledges; speaker=a mediator from Tripoli; party=LBY; kind=anonymous; channel=none; said=2001-08-14; level=0
9: position=denies; speaker=a mediator from Tripoli; party=LBY; kind=anonymous; channel=none; said=2001-08-14; level=0
10: position=declines; speaker=a mediator from Tripoli; party=LBY; kind=anonymous; channel=none; said=2001-08-14; level=0
11: position=warns; speaker=Leticia Roxas-Ong; party=PHL; kind=named; channel=speech; said=2001-08-14; level=0
12: position=demands; speaker=Leticia Roxas-Ong; party=PHL; kind=named; channel=speech; said=2001-08-14; level=0
13: position=condemns; speaker=Leticia Roxas-Ong; party=PHL; kind=named; channel=speech; said=2001-08-14; level=0
14: position=confirms; speaker=one of two Danish divers; party=none; kind=anonymous; channel=interview; said=2001-08-14; level=0
15: position=doubts; speaker=one of two Danish divers; party=none; kind=anonymous; channel=interview; said=2001-08-14; level=0
16: position=asserts; speaker=Red Cross; party=none; kind=named; channel=none; said=2001-08-14; level=0
17: position=pledges; speaker=Kumander Bulldog; party=Abu Sayyaf; kind=named; channel=interview; said=2001-08-14; level=0
