title: Fighters from Afrin? Baku says it has men enough
byline: Leyla Sarkhanova
agency: Reuters
dateline: BAKU
published: 2020-10-06

BAKU, Oct 6 (Reuters) - {1s|Azerbaijan} {1q|said} on Tuesday {1c|its army had never paid a foreigner to carry a rifle}, and {2s|a Syrian from Afrin} {2q|told} Reuters from a hospital bed {2c|that it had paid him $1,500}.

{3c|“They gave us border-guard jackets and a bus,”} {3q|said} {3s|the man, who gave his name as Abu Laith}. {4c|“I fired at people. I never asked who they were,”} {4s|he} {4q|added}.

{5s|President Ilham Rasulzade's aide, Toghrul Mammadli,} {5q|maintained} {5c|that with 9 million people “we do not need to rent any”}. {6c|{7s|Yerevan} {7q|says} {7c|there are 4,000 of them}. Last week it was 400. By the New Year it will be China,} {6s|he} {6q|told} CNN.

{8s|Armenia's ambassador to Moscow, Vardan Tokmajyan,} {8q|noted} {8c|that the planes from Gaziantep had changed their call signs on Sept. 22, five days before the first shot}. {9s|Turkey} {9q|said} {9c|the planes had been carrying tents for a fair}. {10s|The fair's organiser} {10q|said} {10c|there were no tents this year, because of the virus}.

{11s|A French diplomat} {11q|said} {11c|his government had {12s|Russian} {12q|assurances} {12c|that the men were there}; it had its own as well, and they agreed}. {13s|Moscow} {13q|said} {13c|it would talk to Ankara before it talked to the press}.

{14s|A monitor in Coventry, Rami Fakhouri,} {14q|said} {14c|seventy-two had died}. {15s|An Oxford researcher} {15q|said} {15c|funerals in Afrin could be counted, but not what the dead had gone for}.

{16s|Iran} {16q|said} {16c|any such man seen near the Aras would be shot}. {17s|The Minsk Group's chairs} {17q|said} {17c|the shelling of Ganja and Stepanakert alike disgraced those who ordered it and must end}. {18c|Talks would go on in Geneva}, {18s|they} {18q|said}, {18c|as they had since 1992}.
---
1: position=denies; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2020-10-06; level=0
2: position=alleges; speaker=Abu Laith; party=none; kind=named; channel=interview; said=2020-10-06; level=0
3: position=alleges; speaker=Abu Laith; party=none; kind=named; channel=interview; said=2020-10-06; level=0
4: position=acknowledges; speaker=Abu Laith; party=none; kind=named; channel=interview; said=2020-10-06; level=0
5: position=denies; speaker=Toghrul Mammadli; party=AZE; kind=named; channel=interview; said=2020-10-06; level=0
6: position=dismisses; speaker=Toghrul Mammadli; party=AZE; kind=named; channel=interview; said=2020-10-06; level=0
7: position=alleges; speaker=Armenia; party=ARM; kind=named; channel=none; said=/2020-10-06; level=1
8: position=alleges; speaker=Vardan Tokmajyan; party=ARM; kind=named; channel=none; said=2020-10-06; level=0
9: position=denies; speaker=Turkey; party=TUR; kind=named; channel=none; said=2020-10-06; level=0
10: position=alleges; speaker=organiser of the Gaziantep fair; party=none; kind=role; channel=none; said=2020-10-06; level=0
11: position=confirms; speaker=a French diplomat; party=FRA; kind=anonymous; channel=none; said=2020-10-06; level=0
12: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2020-10-06; level=1
13: position=declines; speaker=Russia; party=RUS; kind=named; channel=none; said=2020-10-06; level=0
14: position=alleges; speaker=Rami Fakhouri; party=none; kind=named; channel=none; said=2020-10-06; level=0
15: position=doubts; speaker=an Oxford researcher; party=none; kind=anonymous; channel=none; said=2020-10-06; level=0
16: position=warns; speaker=Iran; party=IRN; kind=named; channel=none; said=2020-10-06; level=0
17: position=condemns; speaker=OSCE Minsk Group co-chairs; party=OSCE; kind=collective; channel=none; said=2020-10-06; level=0
18: position=asserts; speaker=OSCE Minsk Group co-chairs; party=OSCE; kind=collective; channel=none; said=2020-10-06; level=0
