title: Kazakhs Scoff at Tale of Fighters in the Sugar Train
byline: Petra Lindqvist-Obi
agency: Reuters
dateline: ALMATY
published: 1999-08-24

ALMATY, Aug 24 (Reuters) - {1s|Kazakhstan's National Security Committee} {1q|said} on Tuesday {1c|the wagons stopped at Druzhba had carried sugar beet pulp and nothing that flies}.

{2s|Washington} {2q|says} {2c|forty disassembled MiG-21 fighters went to North Korea this summer by rail and air}. {3s|A State Department official} {3q|said} {3c|the two people who arranged it were a Czech trader and a plant director who "still has his telephone and uses it."}

{4c|"I read it on the beach,"} {4s|the committee's deputy chairman, Serik Abenov,} {4q|said}. {5c|"Somebody should film it in Almaty, we have the mountains,"} {5s|he} {5q|went on}. {6c|Asked about the plant director, "he is a grown man,"} {6s|Abenov} {6q|said}.

{7s|The director, Oralbek Sadyrbaev,} {7q|told} Reuters by telephone {7c|that he had sold "perhaps some noses and tails, with papers, as scrap"}. {8c|The engines? "Not one engine,"} {8q|said} {8s|he}.

{9s|A switchman at Druzhba} {9q|put} {9c|the number of wagons at nineteen, all sealed, all guarded by men who spoke no Kazakh}. {10s|The railway} {10q|said} {10c|nineteen was correct}.

{11s|The Czech trader} {11q|has made} {11c|no reply} to faxes. {12s|The Czech police} {12q|said} {12c|they did not know whether he had done anything against the law}.

{13s|Japan} {13q|said} {13c|each of those aircraft could be over Niigata in fifty minutes}; {14s|its ambassador} {14q|told} Abenov's superiors {14c|to bring them back}. {15s|President Daulet Kassenbek} {15q|said} {15c|whoever was found to have signed would be tried, in the open, before snow fell}.

{16c|“A country that gave up its warheads has no business selling wings to Pyongyang. It makes one sick,”} {16q|said} {16s|Nazgul Iskakova, a member of parliament}. {18s|She} {18q|accused} {18c|the security committee of “standing guard over a till”}. {17s|She} {17q|noted} {17c|that the plant had not paid wages since 1996}.
---
1: position=denies; speaker=National Security Committee of Kazakhstan; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
2: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=1999-08-24; level=0
3: position=alleges; speaker=a State Department official; party=USA; kind=anonymous; channel=none; said=1999-08-24; level=0
4: position=dismisses; speaker=Serik Abenov; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
5: position=dismisses; speaker=Serik Abenov; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
6: position=declines; speaker=Serik Abenov; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
7: position=acknowledges; speaker=Oralbek Sadyrbaev; party=none; kind=named; channel=interview; said=1999-08-24; level=0
8: position=denies; speaker=Oralbek Sadyrbaev; party=none; kind=named; channel=interview; said=1999-08-24; level=0
9: position=alleges; speaker=a switchman at Druzhba; party=none; kind=anonymous; channel=none; said=1999-08-24; level=0
10: position=confirms; speaker=Kazakh railway; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
11: position=declines; speaker=Czech trader; party=none; kind=role; channel=none; said=1999-08-24; level=0
12: position=doubts; speaker=Czech police; party=CZE; kind=named; channel=none; said=1999-08-24; level=0
13: position=warns; speaker=Japan; party=JPN; kind=named; channel=none; said=1999-08-24; level=0
14: position=demands; speaker=Japanese ambassador; party=JPN; kind=role; channel=none; said=1999-08-24; level=0
15: position=pledges; speaker=Daulet Kassenbek; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
16: position=condemns; speaker=Nazgul Iskakova; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
17: position=asserts; speaker=Nazgul Iskakova; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
18: position=accuses; speaker=Nazgul Iskakova; party=KAZ; kind=named; channel=none; said=1999-08-24; level=0
