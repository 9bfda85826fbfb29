title: Nobody's server: a small country looks for its lost votes
byline: Ketevan Dvalishvili
agency: none
dateline: CHISINAU
published: 2016-11-21

For fifty minutes on election night Moldova's count stood still. {1s|The electoral commission} {1q|says} {1c|somebody in St. Petersburg pushed it over}. {2c|“In St. Petersburg we were asleep,”} {2q|says} {2s|a spokesman for the city}. {3s|Russia's ambassador, Innokenty Laptev,} {3q|said} {3c|that if his country could stop a Moldovan computer it would first have taught it to start}.

{4s|A technician who was in the room, and wants no name,} {4q|said} {4c|the log had 4,000 calls a second from eleven addresses, nine of them rented by one Russian firm}. {5s|The firm} {5q|wrote back} {5c|that it rents to half the planet and that one cannot ask a tenant what he dreams}. {6s|It} {6q|did write} {6c|that the nine were its own}.

{7s|The defeated candidate, Violeta Rusnac,} {7q|said} {7c|60,000 votes from abroad went into the dark and only 41,000 came out}. {8s|The commission} {8q|said} {8c|41,000 went in}. {9s|Its chairman, Iurie Cebotari,} {9q|said} {9c|the software was nine years old and that he ought to have bought another}.

{10s|The OSCE's observers} {10q|noted} {10c|a turnout of 53 percent}. {11c|The count, as far as they could follow it, was slow and dull}, {11s|they} {11q|said}; {12c|whether it was also false they could not establish}, {12q|said} {12s|their head, Aoife Brannigan}. {13s|A German analyst} {13q|said} {13c|the eleven addresses were real, he had traced them too}.

{14s|The winner, Grigore Stoianoglo,} {14q|said} {14c|he would order a recount in six villages of his rival's choosing}. {15c|All of them}, {15s|she} {15q|said}.

{16s|Students with saucepans} {16q|said} {16c|it was a disgrace to be robbed by a screen}. {17s|The police chief} {17q|told} them {17c|the square would be cleared, saucepans or none, if one more window broke}. {18c|Had he an opinion on the server? That was above his stripes}, {18s|he} {18q|said}.
---
1: position=alleges; speaker=Moldovan electoral commission; party=MDA; kind=named; channel=none; said=2016-11-21; level=0
2: position=denies; speaker=spokesman for St. Petersburg; party=RUS; kind=role; channel=none; said=2016-11-21; level=0
3: position=denies; speaker=Innokenty Laptev; party=RUS; kind=named; channel=none; said=2016-11-21; level=0
4: position=alleges; speaker=a Moldovan election technician; party=none; kind=anonymous; channel=none; said=2016-11-21; level=0
5: position=asserts; speaker=Russian hosting firm; party=none; kind=role; channel=letter; said=/2016-11-21; level=0
6: position=acknowledges; speaker=Russian hosting firm; party=none; kind=role; channel=letter; said=/2016-11-21; level=0
7: position=alleges; speaker=Violeta Rusnac; party=none; kind=named; channel=none; said=2016-11-21; level=0
8: position=denies; speaker=Moldovan electoral commission; party=MDA; kind=named; channel=none; said=2016-11-21; level=0
9: position=acknowledges; speaker=Iurie Cebotari; party=MDA; kind=named; channel=none; said=2016-11-21; level=0
10: position=asserts; speaker=OSCE observers; party=none; kind=named; channel=none; said=2016-11-21; level=0
11: position=asserts; speaker=OSCE observers; party=none; kind=named; channel=none; said=2016-11-21; level=0
12: position=doubts; speaker=Aoife Brannigan; party=none; kind=named; channel=none; said=2016-11-21; level=0
13: position=confirms; speaker=a German analyst; party=none; kind=anonymous; channel=none; said=2016-11-21; level=0
14: position=pledges; speaker=Grigore Stoianoglo; party=MDA; kind=named; channel=none; said=2016-11-21; level=0
15: position=demands; speaker=Violeta Rusnac; party=none; kind=named; channel=none; said=2016-11-21; level=0
16: position=condemns; speaker=students in Chisinau; party=none; kind=collective; channel=none; said=2016-11-21; level=0
17: position=warns; speaker=Chisinau police chief; party=MDA; kind=role; channel=none; said=2016-11-21; level=0
18: position=declines; speaker=Chisinau police chief; party=MDA; kind=role; channel=none; said=2016-11-21; level=0
