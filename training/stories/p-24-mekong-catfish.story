title: Hanoi's answer on catfish: look at your own corn
byline: Lorraine Bickerstaff
agency: Reuters
dateline: WASHINGTON
published: 2002-09-12

WASHINGTON, Sept 12 (Reuters) - {1s|Mississippi's catfish farmers} {1q|told} the U.S. Commerce Department on Thursday {1c|that Vietnam lands fillets in Galveston for less than the fish costs to feed}.

{2c|The Mekong feeds the fish; the farmer only wakes it up}, {2s|Vietnamese Trade Minister Dinh Quang Thai} {2q|replied}. {3s|He} {3q|said} {3c|not one dong of state money goes into a pond}.

{4s|A filing by the farmers' lawyers} {4q|lists} {4c|loans at 2 percent to six exporters in An Giang}. {5c|Two such loans were indeed made}, {5s|a manager at the lending bank} {5q|said}, {6c|and of the other four} {6s|he} {6q|could say neither yes nor no}.

{7c|Imports rose from 600 tons in 1998 to 8,000 last year}, {7q|according to} {7s|customs figures}. {8s|An economist at Auburn, Hadley Crowe,} {8q|explained} {8c|that the price in Mississippi began to slide before that, with the price of corn}.

{9s|Senator Royce Pettibone} {9q|said} {9c|Hanoi was “robbing widows in Belzoni at four cents a pound and grinning about it”}. {10s|Dinh} {10q|called} {10c|this “a speech with whiskers”}. {11c|Mr. Pettibone ought to come and eat one}, {11s|he} {11q|went on}, {11c|and bring the widows}.

{12s|The department} {12q|noted} {12c|that it rules by November 5}. {13s|An official there} {13q|said} {13c|he had yet to find a pond price that three witnesses agreed on}.

{14c|Put on a duty and 400,000 people in the delta go back to rice, and to debt}, {14s|the exporters' secretary, Nguyen Thi Bach,} {14q|said}. {15s|She} {15q|conceded} {15c|that two members had labelled their fillets “Cajun”}. {16s|Those two} {16q|said} {16c|the label would be off by the end of the month}. {17c|“Cajun! It's an insult to the dead,”} {17s|a restaurant owner in Lafayette} {17q|said}.
---
1: position=alleges; speaker=Mississippi catfish farmers; party=none; kind=collective; channel=none; said=2002-09-12; level=0
2: position=denies; speaker=Dinh Quang Thai; party=VNM; kind=named; channel=none; said=2002-09-12; level=0
3: position=denies; speaker=Dinh Quang Thai; party=VNM; kind=named; channel=none; said=2002-09-12; level=0
4: position=alleges; speaker=filing by the catfish farmers' lawyers; party=none; kind=document; channel=none; said=2002-09-12; level=0
5: position=confirms; speaker=a manager at the lending bank; party=none; kind=anonymous; channel=none; said=2002-09-12; level=0
6: position=declines; speaker=a manager at the lending bank; party=none; kind=anonymous; channel=none; said=2002-09-12; level=0
7: position=asserts; speaker=customs figures; party=none; kind=document; channel=none; said=/2002-09-12; level=0
8: position=asserts; speaker=Hadley Crowe; party=none; kind=named; channel=none; said=2002-09-12; level=0
9: position=accuses; speaker=Royce Pettibone; party=USA; kind=named; channel=none; said=2002-09-12; level=0
10: position=dismisses; speaker=Dinh Quang Thai; party=VNM; kind=named; channel=none; said=2002-09-12; level=0
11: position=demands; speaker=Dinh Quang Thai; party=VNM; kind=named; channel=none; said=2002-09-12; level=0
12: position=asserts; speaker=US Commerce Department; party=USA; kind=named; channel=none; said=2002-09-12; level=0
13: position=doubts; speaker=a US Commerce Department official; party=USA; kind=anonymous; channel=none; said=2002-09-12; level=0
14: position=warns; speaker=Nguyen Thi Bach; party=none; kind=named; channel=none; said=2002-09-12; level=0
15: position=acknowledges; speaker=Nguyen Thi Bach; party=none; kind=named; channel=none; said=2002-09-12; level=0
16: position=pledges; speaker=two Vietnamese exporters; party=none; kind=collective; channel=none; said=2002-09-12; level=0
17: position=condemns; speaker=a restaurant owner in Lafayette; party=none; kind=anonymous; channel=none; said=2002-09-12; level=0
