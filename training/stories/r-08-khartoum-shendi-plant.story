title: Sudan says workshop makes ploughs, not rockets
byline: Nils Aberfoyle
agency: Reuters
dateline: KHARTOUM
published: 2012-11-06

KHARTOUM, Nov 6 (Reuters) - {1s|Sudan} {1q|said} on Tuesday {1c|a workshop near Shendi turned out ploughs and water pumps and had never made a rocket}.

{2s|Papers published by an Israeli newspaper on Sunday} {2q|say} {2c|Iranian engineers assembled long-range rockets there for Hamas in Gaza}. {3c|"No Iranian has set foot in the building,"} {3s|foreign ministry spokesman Al-Obeid Gismallah} {3q|told} reporters. {4s|He} {4q|went on} {4c|to offer the newspaper a discount on a pump}.

{5s|Iran} {5q|said} {5c|its engineers in Sudan numbered four and were drilling wells}. {6s|Hamas} {6q|has said} {6c|it takes help from any Muslim state that gives it}. {7s|Its spokesman in Gaza, Fawzi Abu Shahla,} {7q|told} Reuters {7c|he did not know where each rocket was born and would not tell if he did}.

{8s|Israel's defence ministry} {8q|said} {8c|it did not comment on newspaper reports}. {9,17s|A former Israeli intelligence officer} {9q|said} {9c|the papers looked genuine to him}, {17q|adding} {17c|that two convoys from Shendi were bombed in the desert in 2009}. {10s|He} {10q|said} {10c|Sudan had been "a corridor with a flag" for a decade}.

{11s|Residents of Shendi} {11q|told} Reuters {11c|lorries with Port Sudan plates left the workshop at night under guard}. {12s|The workshop's manager, Hashim Elamin,} {12q|conceded} {12c|that the site belonged to the military industry corporation}. {13c|It did so for tax reasons,} {13s|he} {13q|explained}.

{14s|U.N. experts on Sudan} {14q|said in a report last year} {14c|that they had been turned away from Shendi twice}. {15s|One of them} {15q|said} {15c|the papers proved the existence of a letterhead}.

{16s|Gismallah} {16q|said} {16c|any aircraft that came to look for itself would be shot down}.

{18c|{19s|Gismallah} {19q|accuses} {19c|us of forging the papers}, but he has not said which line is forged,} {18s|the newspaper's editor} {18q|wrote}.
---
1: position=denies; speaker=Sudan; party=SDN; kind=named; channel=none; said=2012-11-06; level=0
2: position=alleges; speaker=papers published by an Israeli newspaper; party=none; kind=document; channel=leak; said=2012-11-04; level=0
3: position=denies; speaker=Al-Obeid Gismallah; party=SDN; kind=named; channel=briefing; said=2012-11-06; level=0
4: position=dismisses; speaker=Al-Obeid Gismallah; party=SDN; kind=named; channel=briefing; said=2012-11-06; level=0
5: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2012-11-06; level=0
6: position=asserts; speaker=Hamas; party=Hamas; kind=named; channel=none; said=/2012-11-06; level=0
7: position=declines; speaker=Fawzi Abu Shahla; party=Hamas; kind=named; channel=interview; said=2012-11-06; level=0
8: position=declines; speaker=Israeli defence ministry; party=ISR; kind=named; channel=none; said=2012-11-06; level=0
9: position=confirms; speaker=a former Israeli intelligence officer; party=none; kind=anonymous; channel=none; said=2012-11-06; level=0
10: position=alleges; speaker=a former Israeli intelligence officer; party=none; kind=anonymous; channel=none; said=2012-11-06; level=0
11: position=alleges; speaker=residents of Shendi; party=none; kind=collective; channel=interview; said=2012-11-06; level=0
12: position=acknowledges; speaker=Hashim Elamin; party=SDN; kind=named; channel=none; said=2012-11-06; level=0
13: position=asserts; speaker=Hashim Elamin; party=SDN; kind=named; channel=none; said=2012-11-06; level=0
14: position=asserts; speaker=UN Panel of Experts on Sudan; party=UNO; kind=named; channel=report; said=2011-01-01/2011-12-31; level=0
15: position=doubts; speaker=a UN expert on Sudan; party=UNO; kind=anonymous; channel=none; said=2012-11-06; level=0
16: position=warns; speaker=Al-Obeid Gismallah; party=SDN; kind=named; channel=briefing; said=2012-11-06; level=0
17: position=asserts; speaker=a former Israeli intelligence officer; party=none; kind=anonymous; channel=none; said=2012-11-06; level=0
18: position=doubts; speaker=editor of an Israeli newspaper; party=ISR; kind=role; channel=none; said=2012-11-06; level=0
19: position=accuses; speaker=Al-Obeid Gismallah; party=SDN; kind=named; channel=none; said=/2012-11-06; level=1
