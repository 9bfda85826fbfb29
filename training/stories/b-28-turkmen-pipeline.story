title: Ashgabat silent, Baku hopeful on pipe across the sea
byline: none
agency: none
dateline: BAKU
published: 2010-07-09

BAKU, July 9 (Xinsheng) -- {1s|Azerbaijan} {1q|said} on Friday {1c|it stood ready to carry Turkmen gas to Europe through a pipeline across the Caspian Sea}, while {2s|Russia} {2q|reiterated} {2c|its opposition to the project on environmental grounds}.

{3c|"The sea belongs to five states, and five signatures are needed,"} {3q|stressed} {3s|Konstantin Merzliakov, Russia's special envoy for the Caspian}. {4s|He} {4q|warned} {4c|that a pipe laid by two of them would be "a pipe without a roof"}.

{5s|Baku} {5q|views} {5c|the matter otherwise}. {6c|Two neighbors need nobody's leave to join their sectors}, {6q|argued} {6,7s|Energy Minister Rovshan Teymurov}, {7q|noting} {7c|that Moscow itself had laid a line under the Black Sea "without asking the anchovies"}.

{8s|Turkmenistan} {8q|neither confirmed nor denied} {8c|{9s|a Vienna newspaper}'s {9q|report} {9c|that a draft agreement had been initialed in May}}. {10s|Its embassy in Baku} {10q|said} {10c|it had no information on any such document}. {11s|The draft, which the newspaper put on its website,} {11q|provides for} {11c|30 billion cubic meters a year}.

{12s|European Union negotiators} {12q|made no secret of} {12c|their impatience}. {13c|"We {21q|have been told} {21c|'next spring'} for four springs,"} {13s|one of them} {13q|said}, requesting anonymity. {14s|The bloc} {14q|wants} {14c|to cut its dependence on Russia after the supply cuts of 2006 and 2009}.

{15,16s|Iran, another littoral state,} {15q|voiced reservations about} {15c|the plan} on Thursday, and {16q|proposed} {16c|its own territory as a route}. {17s|Western diplomats} {17q|brushed aside} {17c|that idea}.

{18s|Analysts} {18q|doubt} {18c|that the gas is there}. {19c|{20s|Ashgabat} {20q|claims} {20c|reserves of 20 trillion cubic meters}, but the only audit covers a single field}, {19q|said} {19s|Hugh Pettifer, a London-based consultant}.

Turkmenistan currently exports to Russia, China and Iran. A new line to China was opened last December with a ceremony at which four presidents turned a golden valve.

---
1: position=asserts; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2010-07-09; level=0
2: position=condemns; speaker=Russia; party=RUS; kind=named; channel=none; said=2010-07-09; level=0
3: position=demands; speaker=Konstantin Merzliakov; party=RUS; kind=named; channel=none; said=2010-07-09; level=0
4: position=warns; speaker=Konstantin Merzliakov; party=RUS; kind=named; channel=none; said=2010-07-09; level=0
5: position=asserts; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2010-07-09; level=0
6: position=asserts; speaker=Rovshan Teymurov; party=AZE; kind=named; channel=none; said=2010-07-09; level=0
7: position=alleges; speaker=Rovshan Teymurov; party=AZE; kind=named; channel=none; said=2010-07-09; level=0
8: position=declines; speaker=Turkmenistan; party=TKM; kind=named; channel=none; said=2010-07-09; level=0
9: position=alleges; speaker=a Vienna newspaper; party=none; kind=role; channel=report; said=/2010-07-09; level=1
10: position=declines; speaker=Turkmen embassy in Baku; party=TKM; kind=named; channel=none; said=2010-07-09; level=0
11: position=asserts; speaker=draft agreement; party=none; kind=document; channel=leak; said=2010-07-09; level=0
12: position=acknowledges; speaker=European Union negotiators; party=EU; kind=collective; channel=none; said=2010-07-09; level=0
13: position=condemns; speaker=a European Union negotiator; party=EU; kind=anonymous; channel=none; said=2010-07-09; level=0
14: position=demands; speaker=European Union; party=EU; kind=named; channel=none; said=2010-07-09; level=0
15: position=doubts; speaker=Iran; party=IRN; kind=named; channel=none; said=2010-07-08; level=0
16: position=asserts; speaker=Iran; party=IRN; kind=named; channel=none; said=2010-07-08; level=0
17: position=dismisses; speaker=Western diplomats; party=none; kind=anonymous; channel=none; said=2010-07-09; level=0
18: position=doubts; speaker=analysts; party=none; kind=collective; channel=none; said=2010-07-09; level=0
19: position=doubts; speaker=Hugh Pettifer; party=none; kind=named; channel=none; said=2010-07-09; level=0
20: position=alleges; speaker=Turkmenistan; party=TKM; kind=named; channel=none; said=/2010-07-09; level=1
21: position=pledges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2010-07-09; level=1
