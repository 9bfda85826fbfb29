title: Morocco "did not refuse" to host cup, only asked for time
byline: Kwesi Baffoe-Lamptey
agency: BBC
dateline: Cairo
published: 2018-11-08

{1,2s|Morocco} {1q|has denied} {1c|pulling out of next year's youth championship}, {2q|saying} {2c|it only asked for a delay because of cholera in the region}.

{3s|The Confederation of African Football} {3q|does not see} {3c|it that way}. {4c|“A request to play in another year is a refusal to play in this one,”} {4q|read} {4s|a curt letter sent to Rabat on Tuesday and seen by BBC Sport}. {5s|It} {5q|demands} {5c|a yes or a no by Saturday}.

{6s|Sports minister Driss El Alaoui} {6q|told} Moroccan radio {6c|the health of citizens was “not a bargaining chip”}. {7,8s|He} {7q|acknowledged} {7c|that the country had recorded no case of the disease}, but {8q|stood by} {8c|what {9s|he} {9q|called} {9c|“a reasonable fear”}}.

{10s|The World Health Organization} {10q|said} {10c|it had never advised against the tournament}. {11s|A doctor who sits on its emergency committee} {11q|doubted whether} {11c|eight squads of teenagers posed “any risk worth the name”}.

Ghana, Angola and Gabon have been sounded out as replacement hosts. In Agadir, workmen were still laying turf on Thursday.

{12s|South Africa's federation} {12q|ruled itself out}: {12c|“We have no budget and no grass.”} {13s|Ghana} {13q|neither confirmed nor denied} {13c|that it had been approached}. {14s|An official in Accra} {14q|conceded} privately {14c|that a phone call had been made}.

{15s|Players' unions} {15q|condemned} {15c|the “stigmatising of Sahelian boys”}. {16s|Niger's coach, Lansana Sylla,} {16q|said} {16c|his team had been refused rooms by two hotels}; {17s|one of them} {17q|put it down to} {17c|a booking error}.

{18s|CAF president Oumar Tchala} {18q|threatened} {18c|to ban Morocco for four years}. {19c|“Rules are rules and we shall apply them with tears in our eyes,”} {19s|the Togolese} {19q|promised}. {20s|Fans in Casablanca} {20q|dismissed} {20c|the warning with a song}. {21s|The minister} {21q|hopes} {21c|for an answer from the draw committee by Monday}.
---
1: position=denies; speaker=Morocco; party=MAR; kind=named; channel=none; said=2018-11-08; level=0
2: position=asserts; speaker=Morocco; party=MAR; kind=named; channel=none; said=2018-11-08; level=0
3: position=denies; speaker=Confederation of African Football; party=none; kind=named; channel=none; said=2018-11-08; level=0
4: position=dismisses; speaker=CAF letter to Rabat; party=none; kind=document; channel=letter; said=2018-11-06; level=0
5: position=demands; speaker=CAF letter to Rabat; party=none; kind=document; channel=letter; said=2018-11-06; level=0
6: position=asserts; speaker=Driss El Alaoui; party=MAR; kind=named; channel=interview; said=2018-11-08; level=0
7: position=acknowledges; speaker=Driss El Alaoui; party=MAR; kind=named; channel=interview; said=2018-11-08; level=0
8: position=asserts; speaker=Driss El Alaoui; party=MAR; kind=named; channel=interview; said=2018-11-08; level=0
9: position=asserts; speaker=Driss El Alaoui; party=MAR; kind=named; channel=interview; said=2018-11-08; level=1
10: position=denies; speaker=World Health Organization; party=UNO; kind=named; channel=none; said=2018-11-08; level=0
11: position=doubts; speaker=a doctor on the WHO emergency committee; party=none; kind=anonymous; channel=none; said=2018-11-08; level=0
12: position=denies; speaker=South African Football Association; party=none; kind=named; channel=none; said=2018-11-08; level=0
13: position=declines; speaker=Ghana; party=GHA; kind=named; channel=none; said=2018-11-08; level=0
14: position=acknowledges; speaker=an official in Accra; party=GHA; kind=anonymous; channel=none; said=2018-11-08; level=0
15: position=condemns; speaker=players' unions; party=none; kind=collective; channel=none; said=2018-11-08; level=0
16: position=alleges; speaker=Lansana Sylla; party=none; kind=named; channel=none; said=2018-11-08; level=0
17: position=asserts; speaker=a hotel in Agadir; party=none; kind=anonymous; channel=none; said=2018-11-08; level=0
18: position=warns; speaker=Oumar Tchala; party=none; kind=named; channel=none; said=2018-11-08; level=0
19: position=pledges; speaker=Oumar Tchala; party=none; kind=named; channel=none; said=2018-11-08; level=0
20: position=dismisses; speaker=fans in Casablanca; party=none; kind=collective; channel=none; said=2018-11-08; level=0
21: position=asserts; speaker=Driss El Alaoui; party=MAR; kind=named; channel=none; said=2018-11-08; level=0
