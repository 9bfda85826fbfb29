title: Torpedo scandal: former head of fleet admits "one dinner"
byline: none
agency: none
dateline: ATHENS
published: 2007-06-14

ATHENS. {1,2s|An ex-chief of the Greek fleet} {1q|recognized} Thursday {1c|that he dined with the German seller of torpedoes one week before of the contract}, yet {2q|repelled} {2c|the suspicion to have touched money}.

{4c|{3c|"One dinner, one fish, I paid myself the wine,"} {3q|declared} {3s|the vice-admiral in retreat Pericles Stamoulis} to the examining judge}, {4q|according to} {4s|the minutes which escaped to the press}.

{5s|The same minutes} {5q|bring} {5c|the testimony of an accountant: from Bremen have left 2.3 million euro to a company of Limassol "for translations"}. {6s|The accountant} {6q|would have said} {6c|"never I have seen so expensive translations"}. {7s|His lawyer} {7q|neither confirms nor contradicts} {7c|the phrase}.

{8s|The German firm} {8q|categorically denied} {8c|to have paid officers}. {9s|It} {9q|promised} {9c|an internal control}. {10s|Berlin} {10q|declined to enter in} {10c|"a matter of Greek justice"}; {11s|a deputy of the Greens}, in return, {11q|castigated} {11c|the ministry for "to sleep on the periscope"}.

{12s|The minister of Defence Fotis Karamitros} {12q|rejected} {12c|{13s|the opposition}'s {13q|allegation} {13c|that the torpedoes do not dive}}. {14c|They dive; not always they come up}, {14q|joked} {14s|an officer} under cover of anonymity. {15s|A technical report of 2005, buried until today,} {15q|finds} {15c|of eight trials five failed}.

{16s|The socialists} {16q|ask} {16c|a committee of parliament}. {17,18s|Karamitros} {17q|excluded} {17c|it} "in this phase", and {18q|has threatened} {18c|to bring in court who speaks of bribes}.

The submarine for which were bought the torpedoes inclines itself still in the shipyard of Kiel. Of the four ordered not one has been received by the Navy, because.

{19q|It is said} {19c|that the judge wishes to hear two former ministers}. {20s|One} {20q|sent word} {20c|he is at the disposal}. {21s|The another} {21q|sees} {21c|in this "a hunting of witches with torpedoes"}.

---
1: position=acknowledges; speaker=Pericles Stamoulis; party=none; kind=named; channel=none; said=/2007-06-14; level=0
2: position=denies; speaker=Pericles Stamoulis; party=none; kind=named; channel=none; said=2007-06-14; level=0
3: position=denies; speaker=Pericles Stamoulis; party=none; kind=named; channel=leak; said=/2007-06-14; level=1
4: position=asserts; speaker=leaked court minutes; party=none; kind=document; channel=leak; said=2007-06-14; level=0
5: position=alleges; speaker=leaked court minutes; party=none; kind=document; channel=leak; said=2007-06-14; level=0
6: position=asserts; speaker=an accountant; party=none; kind=role; channel=leak; said=/2007-06-14; level=0
7: position=declines; speaker=accountant's lawyer; party=none; kind=role; channel=none; said=2007-06-14; level=0
8: position=denies; speaker=German torpedo maker; party=none; kind=role; channel=none; said=2007-06-14; level=0
9: position=pledges; speaker=German torpedo maker; party=none; kind=role; channel=none; said=2007-06-14; level=0
10: position=declines; speaker=Germany; party=DEU; kind=named; channel=none; said=2007-06-14; level=0
11: position=condemns; speaker=a Greens deputy; party=DEU; kind=anonymous; channel=none; said=2007-06-14; level=0
12: position=denies; speaker=Fotis Karamitros; party=GRC; kind=named; channel=none; said=2007-06-14; level=0
13: position=alleges; speaker=Greek opposition; party=GRC; kind=collective; channel=none; said=/2007-06-14; level=1
14: position=acknowledges; speaker=a Greek officer; party=GRC; kind=anonymous; channel=none; said=2007-06-14; level=0
15: position=alleges; speaker=technical report of 2005; party=GRC; kind=document; channel=leak; said=2005-01-01/2005-12-31; level=0
16: position=demands; speaker=Greek socialists; party=GRC; kind=collective; channel=none; said=2007-06-14; level=0
17: position=denies; speaker=Fotis Karamitros; party=GRC; kind=named; channel=none; said=2007-06-14; level=0
18: position=warns; speaker=Fotis Karamitros; party=GRC; kind=named; channel=none; said=2007-06-14; level=0
19: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2007-06-14; level=0
20: position=asserts; speaker=a former minister; party=GRC; kind=anonymous; channel=none; said=2007-06-14; level=0
21: position=dismisses; speaker=a second former minister; party=GRC; kind=anonymous; channel=none; said=2007-06-14; level=0
