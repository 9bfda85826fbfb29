title: London 'was not told' of mercenaries' cargo
byline: Aoife Delahunt
agency: none
dateline: LONDON
published: 1998-05-12

{1c|Ministers were never told that 35 tonnes of Bulgarian rifles were bound for Sierra Leone in a chartered 727}, {1s|the Foreign Office} {1q|said} last night. {2c|They were told twice}, {2q|said} {2s|the company that sent them}.

Its director, Colonel Giles Ormathwaite, produced his diary: lunch, a telephone call, {3c|“F.O. content”}, {3s|the entry} {3q|reads}. {4c|Lunch there had been}, {4q|conceded} {4s|the Minister of State, Mr Alan Pettifer}, {4c|but not with anybody who could be content}. {5s|He} {5q|promised} {5c|the Commons an inquiry “with nothing left in the drawer”}; {6s|the Opposition} {6q|wondered aloud} {6c|who would hold the key}.

{7s|Customs} {7q|would not discuss} {7c|a prosecution}. {8c|The UN embargo bound the junta and not the president it had thrown out}, {8q|argued} {8s|the colonel’s solicitor}, {9,10c|a reading} {9s|the Foreign Office’s own lawyers} {9q|dispute} and {10s|two in New York} {10q|share}. {11s|Mr Pettifer}, pressed on it, {11q|pleaded} {11c|that he was “not a silk”}.

{12s|Lagos}, whose troops have the rifles now, {12q|denies} {12c|asking for them}. {13c|They were dumped on its doorstep}, {13q|grumbled} {13s|a Nigerian staff officer}. {14s|The restored president} {14q|had written} in February {14c|to thank “friends in London” for their help}; {15s|his press secretary} {15q|explained} yesterday {15c|that he meant the BBC}.

{16s|Sofia} {16q|insists} {16c|its papers were for Kaduna}. {17c|Liberia’s Mr Momolu Gbarnga}, {17q|accused} by {17s|all parties} {17c|of arming the junta}, enjoyed himself. {18c|Here was proof}, {18s|he} {18q|crowed}, {18c|that sin had a British passport}. {19c|Monrovia itself}, {19s|he} {19q|swore}, {19c|had sent nothing, ever}, {20c|an oath} {20s|no diplomat in Freetown} {20q|takes seriously}.

{21s|The select committee} {21q|has asked} {21c|to see the diary}.
---
1: position=denies; speaker=Foreign Office; party=GBR; kind=named; channel=none; said=1998-05-11; level=0
2: position=alleges; speaker=company that sent the rifles; party=GBR; kind=role; channel=none; said=1998-05-12; level=0
3: position=alleges; speaker=diary of Giles Ormathwaite; party=GBR; kind=document; channel=none; said=1998-05-12; level=0
4: position=acknowledges; speaker=Alan Pettifer; party=GBR; kind=named; channel=none; said=1998-05-12; level=0
5: position=pledges; speaker=Alan Pettifer; party=GBR; kind=named; channel=speech; said=1998-05-12; level=0
6: position=doubts; speaker=British Opposition; party=GBR; kind=collective; channel=none; said=1998-05-12; level=0
7: position=declines; speaker=British Customs; party=GBR; kind=named; channel=none; said=1998-05-12; level=0
8: position=asserts; speaker=solicitor of Giles Ormathwaite; party=GBR; kind=role; channel=none; said=1998-05-12; level=0
9: position=denies; speaker=Foreign Office lawyers; party=GBR; kind=collective; channel=none; said=1998-05-12; level=0
10: position=confirms; speaker=two UN lawyers in New York; party=UNO; kind=anonymous; channel=none; said=1998-05-12; level=0
11: position=declines; speaker=Alan Pettifer; party=GBR; kind=named; channel=none; said=1998-05-12; level=0
12: position=denies; speaker=Nigeria; party=NGA; kind=named; channel=none; said=1998-05-12; level=0
13: position=alleges; speaker=a Nigerian staff officer; party=NGA; kind=anonymous; channel=none; said=1998-05-12; level=0
14: position=asserts; speaker=president of Sierra Leone; party=SLE; kind=role; channel=letter; said=1998-02-01/1998-02-28; level=0
15: position=asserts; speaker=press secretary of the president of Sierra Leone; party=SLE; kind=role; channel=none; said=1998-05-11; level=0
16: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=1998-05-12; level=0
17: position=accuses; speaker=all parties; party=none; kind=collective; channel=none; said=/1998-05-12; level=0
18: position=dismisses; speaker=Momolu Gbarnga; party=LBR; kind=named; channel=none; said=1998-05-12; level=0
19: position=denies; speaker=Momolu Gbarnga; party=LBR; kind=named; channel=none; said=1998-05-12; level=0
20: position=doubts; speaker=diplomats in Freetown; party=none; kind=anonymous; channel=none; said=1998-05-12; level=0
21: position=demands; speaker=House of Commons select committee; party=GBR; kind=named; channel=none; said=1998-05-12; level=0
