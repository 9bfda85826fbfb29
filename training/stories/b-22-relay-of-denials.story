title: Kazakhstan denies it is a back door for chips
byline: Aigerim Sadykova
agency: Reuters
dateline: ASTANA
published: 2023-04-13

ASTANA, April 13 (Reuters) - {1s|Kazakhstan} {1q|denied} on Thursday {1c|that it was being used as a back door for microchips bound for Russian missile plants}, a day after {2s|a 40-page study by a Berlin institute} {2q|named} {2c|eleven Almaty firms as middlemen}.

{3c|“We do not help anyone get round sanctions, and we do not join them either,”} {3s|Trade Minister Daniyar Omarbekov} {3q|told} reporters after a cabinet meeting. {4c|The institute’s figures}, {4s|he} {4q|added}, {4c|“mix washing machines with rockets”}.

{5s|The study} {5q|says} {5c|exports of semiconductors from Kazakhstan to Russia rose from $12,000 in 2021 to $3.7 million last year}. {6s|Its lead author, Wiebke Sanftleben,} {6q|stood by} {6c|the numbers}: {6c|“They come from his own customs office.”}

{7,8s|A senior EU official} {7q|described} {7c|Astana as “helpful, more and more so”}, but {8q|conceded} {8c|that {9s|the bloc} {9q|had asked} {9c|for the same lists three times}}. {11c|{10s|Washington}, which sent a Treasury delegation last week, {10q|threatened} {10c|to “stop it for you”}}, {11q|according to} {11s|a person briefed on the talks}. {12s|The U.S. embassy} {12q|would not characterise} {12c|the discussions}.

{13s|Moscow} {13q|professed not to understand} {13c|the fuss}. {14c|“Which chips? We make our own,”} {14q|said} {14s|a deputy industry minister, Fyodor Lukashin}, although {15s|his ministry} {15q|admitted} in February {15c|that domestic plants cover barely a tenth of demand}.

Kazakhstan shares a 7,600-km border with Russia, and the two belong to a customs union in which goods move without checks. Lorries queue for up to three days at the Syrym crossing.

{16,17s|One Almaty businessman whose firm figures in the study} {16q|acknowledged} {16c|shipping “small electronics” north}, but {17q|insisted} {17c|that he had never asked what they were for}. {18c|“If {19s|a man} {19q|says} {19c|it is for a coffee machine}, I believe in the coffee machine,”} {18s|he} {18q|said}, laughing.

{20s|Omarbekov} {20q|promised} {20c|an online tracking system by summer}. {21s|Western diplomats} {21q|questioned whether} {21c|it would be switched on}.

---
1: position=denies; speaker=Kazakhstan; party=KAZ; kind=named; channel=none; said=2023-04-13; level=0
2: position=alleges; speaker=Berlin institute study; party=none; kind=document; channel=report; said=2023-04-12; level=0
3: position=denies; speaker=Daniyar Omarbekov; party=KAZ; kind=named; channel=briefing; said=2023-04-13; level=0
4: position=dismisses; speaker=Daniyar Omarbekov; party=KAZ; kind=named; channel=briefing; said=2023-04-13; level=0
5: position=alleges; speaker=Berlin institute study; party=none; kind=document; channel=report; said=2023-04-12; level=0
6: position=alleges; speaker=Wiebke Sanftleben; party=none; kind=named; channel=none; said=2023-04-13; level=0
7: position=asserts; speaker=a senior EU official; party=EU; kind=anonymous; channel=none; said=2023-04-13; level=0
8: position=acknowledges; speaker=a senior EU official; party=EU; kind=anonymous; channel=none; said=2023-04-13; level=0
9: position=demands; speaker=European Union; party=EU; kind=named; channel=none; said=/2023-04-13; level=1
10: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2023-04-03/2023-04-13; level=1
11: position=alleges; speaker=a person briefed on the talks; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
12: position=declines; speaker=US embassy; party=USA; kind=named; channel=none; said=2023-04-13; level=0
13: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-04-13; level=0
14: position=dismisses; speaker=Fyodor Lukashin; party=RUS; kind=named; channel=none; said=2023-04-13; level=0
15: position=acknowledges; speaker=Russian industry ministry; party=RUS; kind=named; channel=none; said=2023-02-01/2023-02-28; level=0
16: position=acknowledges; speaker=an Almaty businessman; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
17: position=denies; speaker=an Almaty businessman; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
18: position=asserts; speaker=an Almaty businessman; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
19: position=asserts; speaker=a customer; party=none; kind=anonymous; channel=none; said=/2023-04-13; level=1
20: position=pledges; speaker=Daniyar Omarbekov; party=KAZ; kind=named; channel=none; said=2023-04-13; level=0
21: position=doubts; speaker=Western diplomats; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
