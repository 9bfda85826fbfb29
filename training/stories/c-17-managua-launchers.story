title: Nicaragua army says can account for every SAM but one
byline: none
agency: none
dateline: MANAGUA, Nicaragua
published: 2005-01-20

MANAGUA, Nicaragua, Jan. 20 -- {1c|One shoulder-fired missile is missing from a depot outside Managua}, {1s|the Nicaraguan army} {1q|admitted for the first time} on Thursday, nine days after {2s|its commander} {2q|waved away} {2c|talk of a theft as "carnival gossip."}

{3c|The tube, of Soviet make and 26 years old, was probably removed by a sergeant who has since died}, {3s|army spokesman Col. Evaristo Lacayo} {3q|told} a press conference. {4c|"The remaining 1,051 are here. I have counted them with my finger,"} {4s|he} {4q|added}.

Washington is not content. {5,6s|The United States} {5q|wants} {5c|all the missiles destroyed} and {6q|has threatened} {6c|to freeze 2.3 million dollars in military aid}. {7c|"We take the colonel's finger seriously, but we'd like a machine to count too,"} {7s|a U.S. embassy official} {7q|said on condition of anonymity}.

{8s|Opposition leader Baltasar Membreno}, whose party controls the National Assembly, {8q|rejected} {8c|{9s|the U.S.} {9q|demand} {9c|for destruction} as "disarmament by telephone"}. {10c|Without missiles the country would be naked before Honduran jets}, {10s|he} {10q|argued}. {11s|Honduras} {11q|said} {11c|it had no such designs, and only nine jets that fly}.

Police seized a similar launcher last week from a gardener in Jinotepe, who {12q|reportedly} {12c|asked a price of 100,000 dollars}. {13s|The gardener, Eliseo Putoy,} {13q|denied} in court {13c|he had meant to sell it}. {14c|"I found it in a well. I wanted only to know what it was,"} {14s|he} {14q|pleaded}.

{15s|President Alvaro Gutierrez-Sacasa} {15q|pledged} {15c|that the arsenal would be burned "to the last screw,"} a step for which, {16s|constitutional lawyers} {16q|warn}, {16c|he needs votes he does not have}. {17s|He} {17q|voiced confidence} {17c|that they could be found}.

{18s|A senior officer} {18q|confirmed} {18c|{19s|local radio}'s {19q|report} {19c|that the depot's padlocks had been changed only on Tuesday}}.
---
1: position=acknowledges; speaker=Nicaraguan army; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
2: position=dismisses; speaker=Nicaraguan army commander; party=NIC; kind=role; channel=none; said=2005-01-11; level=0
3: position=alleges; speaker=Evaristo Lacayo; party=NIC; kind=named; channel=briefing; said=2005-01-20; level=0
4: position=asserts; speaker=Evaristo Lacayo; party=NIC; kind=named; channel=briefing; said=2005-01-20; level=0
5: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2005-01-20; level=0
6: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2005-01-20; level=0
7: position=demands; speaker=US Embassy official in Managua; party=USA; kind=anonymous; channel=none; said=2005-01-20; level=0
8: position=denies; speaker=Baltasar Membreno; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
9: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2005-01-20; level=1
10: position=warns; speaker=Baltasar Membreno; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
11: position=denies; speaker=Honduras; party=HND; kind=named; channel=none; said=2005-01-20; level=0
12: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2005-01-20; level=0
13: position=denies; speaker=Eliseo Putoy; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
14: position=denies; speaker=Eliseo Putoy; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
15: position=pledges; speaker=Alvaro Gutierrez-Sacasa; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
16: position=warns; speaker=constitutional lawyers; party=NIC; kind=collective; channel=none; said=2005-01-20; level=0
17: position=asserts; speaker=Alvaro Gutierrez-Sacasa; party=NIC; kind=named; channel=none; said=2005-01-20; level=0
18: position=confirms; speaker=senior Nicaraguan officer; party=NIC; kind=anonymous; channel=none; said=2005-01-20; level=0
19: position=alleges; speaker=Nicaraguan radio; party=NIC; kind=role; channel=report; said=/2005-01-20; level=1
