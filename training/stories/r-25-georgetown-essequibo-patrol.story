title: Guyana says gunboat crossed line; Caracas says line is elsewhere
byline: none
agency: AFP
dateline: Georgetown
published: 2015-06-09

Georgetown (AFP) - {1s|Guyana} {1q|said} on Tuesday {1c|that a Venezuelan gunboat entered its waters on Saturday and ordered a survey ship to stop its engines}.

{2s|Venezuela} {2q|said} {2c|its navy was in Venezuelan water, as on any other Saturday}. {3s|Vice Admiral Orlando Sanabria Luque} {3q|told} state television {3c|no order was given to anyone}. {4c|"They were wished a good morning,"} {4s|he} {4q|said}.

{5s|The survey ship's American master} {5q|said} {5c|the wish was delivered with a 76mm gun pointed at his bridge}. {6s|A recording made on board} {6q|shows} {6c|a voice telling him to cut engines or be boarded}. {7s|Sanabria} {7q|said} {7c|any child with a radio could make such a recording}.

{8s|A Venezuelan navy lieutenant who has asked for asylum in Trinidad} {8q|said} {8c|the gun had been pointed}. {9s|Trinidad} {9q|said} {9c|it does not discuss asylum cases}.

{10s|Guyana's foreign minister, Yvette Ramkissoon-Pryce,} {10q|said} {10c|the oil company would go on drilling and the police launch would go with it}. {11s|She} {11q|allowed} {11c|that the launch was unarmed and under repair}. {12s|Brazil} {12q|said} {12c|the two should talk in Brasilia}. {13s|Caricom leaders} {13q|said} {13c|it was a coarse thing to point guns at a country with 750,000 people and one launch}.

{17s|A port agent} {17q|said} {17c|the survey ship was due in Port of Spain for fuel}. {18s|Ramkissoon-Pryce} {18q|said} {18c|Guyana would take the recording to The Hague}. {19c|A second visit might not end with radio talk,} {19s|she} {19q|said}.

{14s|President Nicolas Maduro} {14q|said} on his weekly program {14c|that whoever drills in Essequibo drills in a hornets' nest}. {15s|A maritime lawyer, Quentin Abiola,} {15q|said} {15c|the line dates from 1899 and has been in dispute since 1962}. {16s|He} {16q|said} {16c|a chart could not show where the boat had been}.
---
1: position=alleges; speaker=Guyana; party=GUY; kind=named; channel=none; said=2015-06-09; level=0
2: position=denies; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2015-06-09; level=0
3: position=denies; speaker=Orlando Sanabria Luque; party=VEN; kind=named; channel=state-media; said=2015-06-09; level=0
4: position=denies; speaker=Orlando Sanabria Luque; party=VEN; kind=named; channel=state-media; said=2015-06-09; level=0
5: position=alleges; speaker=master of the survey ship; party=USA; kind=role; channel=none; said=2015-06-09; level=0
6: position=alleges; speaker=recording made aboard the survey ship; party=none; kind=document; channel=none; said=2015-06-06; level=0
7: position=dismisses; speaker=Orlando Sanabria Luque; party=VEN; kind=named; channel=state-media; said=2015-06-09; level=0
8: position=confirms; speaker=a Venezuelan navy lieutenant; party=VEN; kind=anonymous; channel=none; said=2015-06-09; level=0
9: position=declines; speaker=Trinidad and Tobago; party=TTO; kind=named; channel=none; said=2015-06-09; level=0
10: position=pledges; speaker=Yvette Ramkissoon-Pryce; party=GUY; kind=named; channel=none; said=2015-06-09; level=0
11: position=acknowledges; speaker=Yvette Ramkissoon-Pryce; party=GUY; kind=named; channel=none; said=2015-06-09; level=0
12: position=demands; speaker=Brazil; party=BRA; kind=named; channel=none; said=2015-06-09; level=0
13: position=condemns; speaker=Caricom leaders; party=Caricom; kind=collective; channel=none; said=2015-06-09; level=0
14: position=warns; speaker=Nicolas Maduro; party=VEN; kind=named; channel=speech; said=2015-06-09; level=0
15: position=asserts; speaker=Quentin Abiola; party=none; kind=named; channel=none; said=2015-06-09; level=0
16: position=doubts; speaker=Quentin Abiola; party=none; kind=named; channel=none; said=2015-06-09; level=0
17: position=asserts; speaker=a port agent in Georgetown; party=none; kind=anonymous; channel=none; said=2015-06-09; level=0
18: position=pledges; speaker=Yvette Ramkissoon-Pryce; party=GUY; kind=named; channel=none; said=2015-06-09; level=0
19: position=warns; speaker=Yvette Ramkissoon-Pryce; party=GUY; kind=named; channel=none; said=2015-06-09; level=0
