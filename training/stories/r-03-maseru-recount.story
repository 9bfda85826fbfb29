title: Lesotho opposition says ballots moved after count
byline: Palesa Ntlama
agency: AFP
dateline: Maseru
published: 2012-05-30

Maseru, Lesotho (AFP) - {1s|Lesotho's main opposition party} {1q|said} on Wednesday {1c|that boxes from eleven mountain constituencies were opened in an army warehouse before they reached the counting hall}.

{2s|The electoral commission} {2q|told} reporters {2c|the boxes had never left police hands}. {3c|"The seals went on at the school and came off in front of the agents,"} {3q|said} {3s|its chairman, Justice Moeketsi Ralebitso}. {4s|He} {4q|went on} {4c|to concede that one lorry had arrived nine hours late}. {5c|A bridge was down,} {5s|he} {5q|explained}.

{6s|Party agents at Thaba-Tseka} {6q|said} {6c|the lorry had stood behind a barracks wall for most of the night}. {7s|A sergeant on duty there} {7q|told} AFP {7c|he had seen a lorry but could not say which}.

{8s|The army} {8q|said} {8c|the warehouse held blankets}. {9c|"Come and count them,"} {9s|Major Lehlohonolo Tau} {9q|said}. {10s|The opposition leader, Tseliso Phamotse,} {10q|remarked} {10c|that blankets do not usually need a colonel to guard them}.

{11s|Observers from the Southern African Development Community} {11q|wrote in a preliminary statement} {11c|that voting was calm and turnout close to 50 percent}. {12s|Their leader} {12q|said} {12c|the matter of the boxes belonged in a court of law, and he would leave it there}.

{13s|Phamotse} {13q|said} {13c|his party would petition the High Court on Friday}. {14s|He} {14q|added} {14c|that young men in the highlands might not wait for a judge}. {15s|The prime minister's office} {15q|said} {15c|such words were a disgrace in a country that had buried so many}.

{17s|Political scientist Mamello Khoarai} {17q|said} {17c|the vote was the first in which a coalition looked likely}.

{16s|South Africa} {16q|said} {16c|all parties should let the commission finish its work}.

{18s|Phamotse} {18q|charged} {18c|Ralebitso with treason against the voter}.
---
1: position=alleges; speaker=Lesotho main opposition party; party=LSO; kind=role; channel=none; said=2012-05-30; level=0
2: position=denies; speaker=Lesotho electoral commission; party=LSO; kind=named; channel=briefing; said=2012-05-30; level=0
3: position=denies; speaker=Moeketsi Ralebitso; party=LSO; kind=named; channel=briefing; said=2012-05-30; level=0
4: position=acknowledges; speaker=Moeketsi Ralebitso; party=LSO; kind=named; channel=briefing; said=2012-05-30; level=0
5: position=asserts; speaker=Moeketsi Ralebitso; party=LSO; kind=named; channel=briefing; said=2012-05-30; level=0
6: position=alleges; speaker=party agents at Thaba-Tseka; party=LSO; kind=collective; channel=none; said=2012-05-30; level=0
7: position=doubts; speaker=a sergeant in Thaba-Tseka; party=LSO; kind=anonymous; channel=interview; said=2012-05-30; level=0
8: position=denies; speaker=Lesotho army; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
9: position=denies; speaker=Lehlohonolo Tau; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
10: position=doubts; speaker=Tseliso Phamotse; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
11: position=asserts; speaker=SADC observer mission; party=SADC; kind=named; channel=statement; said=2012-05-30; level=0
12: position=declines; speaker=head of the SADC observer mission; party=SADC; kind=role; channel=none; said=2012-05-30; level=0
13: position=pledges; speaker=Tseliso Phamotse; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
14: position=warns; speaker=Tseliso Phamotse; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
15: position=condemns; speaker=office of Lesotho's prime minister; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
16: position=demands; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2012-05-30; level=0
17: position=asserts; speaker=Mamello Khoarai; party=none; kind=named; channel=none; said=2012-05-30; level=0
18: position=accuses; speaker=Tseliso Phamotse; party=LSO; kind=named; channel=none; said=2012-05-30; level=0
