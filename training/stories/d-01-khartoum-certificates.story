title: Sudan rejects U.N. panel's finding on diverted cartridges
byline: Helena Marchbanks
agency: Reuters
dateline: UNITED NATIONS
published: 2013-11-20

UNITED NATIONS (Reuters) - {1,3s|Sudan} {1q|rejected} on Wednesday {1c|{2s|a U.N. panel}'s {2q|finding} {2c|that cartridges sold to its army ended up with militias in Darfur}}, {3q|putting} {3c|the discovery down to "souvenirs carried off by deserters"}.

{4s|The panel's annual report, seen by Reuters,} {4q|said} {4c|head stamps on 1,100 spent casings collected near Kabkabiya matched a lot delivered to Khartoum in 2010}. {5s|The document} {5q|stopped short of} {5c|naming the country of manufacture}, but {6s|two people familiar with the annexes} {6q|said} {6c|it was Belarus}.

{7s|Minsk} {7q|conceded} {7c|the sale}, {8c|which} {8s|its embassy in Washington} {8q|described as} {8c|"lawful and covered by an end-use certificate"}; {9s|Khartoum} {9q|left open} {9c|whether such a certificate had ever been signed}.

{12c|{10c|"{11s|The experts} {11q|hold} {11c|Sudan responsible}. With what evidence? A handful of brass,"} {10s|Deputy Ambassador Osman Tigani Elfadil} {10q|told} the council's sanctions committee}, {12q|according to} {12s|the minutes}.

Darfur has been under an arms embargo since 2004, extended a year later to all belligerents. Governments may still sell to Sudan, provided the goods stay out of the five Darfur states.

{13s|China} {13q|questioned whether} {13c|{14s|the panel}'s {14q|suggestion} {14c|of state complicity} was backed by the text}. {15s|Its envoy, Guan Shaowen,} {15q|asked} {15c|that the report be returned to its authors}, {16c|a request} {16s|the United States} {16q|brushed aside} {16c|as "housekeeping"}.

{17,18s|The Darfur Archive Project, a London-based group,} {17q|pointed the finger at} {17c|both capitals}, {18q|saying} {18c|Belarus "sold with its eyes shut" and Sudan "signed with its fingers crossed"}.

{19s|Elfadil} {19q|made light of} {19c|that as well}. {20c|Sudan}, {20s|he} {20q|promised}, {20c|would answer in writing "when there is something to answer"}.
---
1: position=denies; speaker=Sudan; party=SDN; kind=named; channel=none; said=2013-11-20; level=0
2: position=alleges; speaker=UN Panel of Experts on the Sudan; party=UNO; kind=named; channel=report; said=/2013-11-20; level=1
3: position=dismisses; speaker=Sudan; party=SDN; kind=named; channel=none; said=2013-11-20; level=0
4: position=alleges; speaker=UN Panel of Experts on the Sudan report; party=UNO; kind=document; channel=report; said=/2013-11-20; level=0
5: position=declines; speaker=UN Panel of Experts on the Sudan report; party=UNO; kind=document; channel=report; said=/2013-11-20; level=0
6: position=alleges; speaker=two people familiar with the annexes; party=none; kind=anonymous; channel=none; said=2013-11-20; level=0
7: position=acknowledges; speaker=Belarus; party=BLR; kind=named; channel=none; said=2013-11-20; level=0
8: position=asserts; speaker=Belarusian embassy in Washington; party=BLR; kind=named; channel=none; said=2013-11-20; level=0
9: position=declines; speaker=Sudan; party=SDN; kind=named; channel=none; said=2013-11-20; level=0
10: position=dismisses; speaker=Osman Tigani Elfadil; party=SDN; kind=named; channel=none; said=/2013-11-20; level=1
11: position=accuses; speaker=UN Panel of Experts on the Sudan; party=UNO; kind=named; channel=report; said=/2013-11-20; level=1
12: position=asserts; speaker=minutes of the sanctions committee; party=UNO; kind=document; channel=none; said=2013-11-20; level=0
13: position=doubts; speaker=China; party=CHN; kind=named; channel=none; said=2013-11-20; level=0
14: position=alleges; speaker=UN Panel of Experts on the Sudan; party=UNO; kind=named; channel=report; said=/2013-11-20; level=1
15: position=demands; speaker=Guan Shaowen; party=CHN; kind=named; channel=none; said=2013-11-20; level=0
16: position=dismisses; speaker=United States; party=USA; kind=named; channel=none; said=2013-11-20; level=0
17: position=accuses; speaker=Darfur Archive Project; party=none; kind=named; channel=none; said=2013-11-20; level=0
18: position=alleges; speaker=Darfur Archive Project; party=none; kind=named; channel=none; said=2013-11-20; level=0
19: position=dismisses; speaker=Osman Tigani Elfadil; party=SDN; kind=named; channel=none; said=2013-11-20; level=0
20: position=pledges; speaker=Osman Tigani Elfadil; party=SDN; kind=named; channel=none; said=2013-11-20; level=0
