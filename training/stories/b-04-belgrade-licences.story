title: Serbia confirms review of arms licences
byline: Mirna Kosanović
agency: none
dateline: BELGRADE
published: 2024-10-09

BELGRADE, October 9 – {1s|Serbia’s trade ministry} {1q|confirmed} on Wednesday {20c|{1c|that it was reviewing all export licences granted since January}}, {20q|as first reported by} {20s|a Zagreb weekly}.

{2s|The weekly} {2q|alleged} on Monday {2c|that mortar bombs made in Valjevo had reached the Sudanese army by way of a broker in Dubai}. {3s|The broker, Emir Halilagić,} {3q|has denied} {3c|it}. {4c|“I sell tractors,”} {4s|he} {4q|said by phone}. {4c|“Tractors, pumps, and sometimes spare parts for pumps.”}

{5s|Trade Minister Dragoljub Savković} {5q|stopped short of} {5c|endorsing {6s|the magazine}’s {6q|account} {6c|of a Dubai route}}. {7c|“There are doubts about two end-user certificates. Doubts, not proof,”} {7s|he} {7q|told} the public broadcaster. {8s|He} {8q|admitted}, though, {8c|that inspectors “had not looked closely enough” at the papers}.

{9s|A U.N. panel of experts} {9q|wrote} in July {9c|that bombs with Serbian lot numbers had been found near El Obeid}. {10,11s|Belgrade} {10q|rejected} {10c|that finding} at the time, {11q|arguing} {11c|that the lots were sold in 1989 by a state that no longer exists}.

{12s|Sudan's ambassador} {12q|said} {12c|his country bought weapons “from whom it pleases” and owed no explanation}. {13s|He} {13q|neither confirmed nor denied} {13c|the purchase}.

{14s|Rights groups} {14q|called on} {14c|the government to publish the certificates}. {15c|“Secrecy is how these things travel,”} {15q|said} {15,16s|Ljerka Vuksan of the Balkan Arms Watch}, {16q|warning} {16c|that the bombs “will be falling on market days”}.

Serbia sold arms worth some 1.6 billion euros last year. About a third went to Africa and the Gulf, and the trade employs more than 20,000 people in towns that have little else.

{17s|Savković} {17q|vowed} {17c|to revoke any licence obtained by fraud}. {18s|The opposition} {18q|scoffed at} {18c|the review}. {19c|“A review by those who signed,”} {19s|the lawmaker Stanko Prelević} {19q|posted on X}, {19c|“is a mirror looking at itself.”}

---
1: position=confirms; speaker=Serbian Ministry of Trade; party=SRB; kind=named; channel=none; said=2024-10-09; level=0
2: position=alleges; speaker=a Zagreb weekly; party=none; kind=role; channel=report; said=2024-10-07; level=0
3: position=denies; speaker=Emir Halilagić; party=none; kind=named; channel=none; said=/2024-10-09; level=0
4: position=denies; speaker=Emir Halilagić; party=none; kind=named; channel=interview; said=2024-10-09; level=0
5: position=doubts; speaker=Dragoljub Savković; party=SRB; kind=named; channel=interview; said=2024-10-09; level=0
6: position=alleges; speaker=a Zagreb weekly; party=none; kind=role; channel=report; said=2024-10-07; level=1
7: position=doubts; speaker=Dragoljub Savković; party=SRB; kind=named; channel=interview; said=2024-10-09; level=0
8: position=acknowledges; speaker=Dragoljub Savković; party=SRB; kind=named; channel=interview; said=2024-10-09; level=0
9: position=alleges; speaker=UN panel of experts; party=UNO; kind=collective; channel=report; said=2024-07-01/2024-07-31; level=0
10: position=denies; speaker=Serbia; party=SRB; kind=named; channel=none; said=2024-07-01/2024-07-31; level=0
11: position=asserts; speaker=Serbia; party=SRB; kind=named; channel=none; said=2024-07-01/2024-07-31; level=0
12: position=asserts; speaker=Sudan's ambassador; party=SDN; kind=role; channel=none; said=2024-10-09; level=0
13: position=declines; speaker=Sudan's ambassador; party=SDN; kind=role; channel=none; said=2024-10-09; level=0
14: position=demands; speaker=rights groups; party=none; kind=collective; channel=none; said=2024-10-09; level=0
15: position=asserts; speaker=Ljerka Vuksan; party=none; kind=named; channel=none; said=2024-10-09; level=0
16: position=warns; speaker=Ljerka Vuksan; party=none; kind=named; channel=none; said=2024-10-09; level=0
17: position=pledges; speaker=Dragoljub Savković; party=SRB; kind=named; channel=none; said=2024-10-09; level=0
18: position=dismisses; speaker=Serbian opposition; party=SRB; kind=collective; channel=none; said=2024-10-09; level=0
19: position=dismisses; speaker=Stanko Prelević; party=SRB; kind=named; channel=social-media; said=2024-10-09; level=0
20: position=asserts; speaker=a Zagreb weekly; party=none; kind=role; channel=report; said=/2024-10-09; level=0
