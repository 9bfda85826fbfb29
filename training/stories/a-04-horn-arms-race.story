title: Eritrea, Ethiopia trade charges over jet fighters
byline: none
agency: none
dateline: ASMARA
published: 1999-05-19

ASMARA, May 19 -- {1,2s|Eritrea} {1q|has charged} {1c|Ethiopia with buying of a squadron of Sukhoi jets in breach of the appeal of the Security Council}, and {2q|said} {2c|the pilots also are rented}.

{3c|"These birds are not driven by Ethiopian hands",} {3q|declared} {3s|Yohannes Tesfamichael, adviser in the presidency,} before journalists in this capital. {3c|"We heard them in the radio. They swear in a Slavic tongue."}

{4s|Addis Ababa} {4q|has laughed at} {4c|the accusation}. {5,6s|A communique of the Ministry of Defence there} {5q|said} {5c|that all of its pilots were sons of the fatherland}, and {6q|blamed} {6c|Asmara for "buying everything that flies from Kishinev to Tbilisi"}.

The two neighbours were fighting since one year for the dusty village of Badme and its triangle of stones.

{7c|Bulgaria has delivered 140 tanks to Ethiopia by the port of Djibouti,} {7q|it is alleged} in the Eritrean press. {8,9s|Sofia} {8q|denies} {8c|the tanks} but {9q|admits} {9c|that there was a contract for "the repairing"}. {10s|The director of its state trading house, Mr. Plamen Draganov,} {10q|has refused to say} {10c|how many pieces were repaired}.

{11s|The Organisation of African Unity,} in the mouth of its envoy {11q|begged} {11c|both capitals for silencing the cannons before the rains}. {12s|The envoy, Mr. Kwabena Osei-Tutu,} {12q|told} a press conference {12c|he is "not so optimist as yesterday"}.

{13s|A military attache of a European country} {13q|believes} {13c|the two of them have spent 600 million dollars in eleven months}. {14c|It is more than the exports of the both,} {14s|he} {14q|remarked}. {15s|The World Bank} {15q|has let it be known} {15c|that the credits would be freezed if this race continues}.

{16s|Eritrea} {16q|promises} {16c|to respect a cease-fire if the other side withdraws of Badme}. {17s|The Ethiopian premier's office} {17q|doubts of} {17c|the sincerity}: {18c|{19s|Asmara} {19q|promised} {19c|the same} in February, when bombs fell,} {18s|it} {18q|said}.

{20c|That there were any foreign pilots killed on Sunday over Tsorona,} as {20s|the Eritrean radio} {20q|affirms}, could not be verified. {21s|The Russian embassy in Addis Ababa} {21q|had no information} {21c|on any dead airman}.
---
1: position=accuses; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1999-05-19; level=0
2: position=alleges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1999-05-19; level=0
3: position=alleges; speaker=Yohannes Tesfamichael; party=ERI; kind=named; channel=briefing; said=1999-05-19; level=0
4: position=dismisses; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=1999-05-19; level=0
5: position=denies; speaker=Ethiopian Ministry of Defence; party=ETH; kind=named; channel=statement; said=1999-05-19; level=0
6: position=accuses; speaker=Ethiopian Ministry of Defence; party=ETH; kind=named; channel=statement; said=1999-05-19; level=0
7: position=alleges; speaker=unresolved; party=ERI; kind=unresolved; channel=state-media; said=1999-05-19; level=0
8: position=denies; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=1999-05-19; level=0
9: position=acknowledges; speaker=Bulgaria; party=BGR; kind=named; channel=none; said=1999-05-19; level=0
10: position=declines; speaker=Plamen Draganov; party=BGR; kind=named; channel=none; said=1999-05-19; level=0
11: position=demands; speaker=Organisation of African Unity; party=none; kind=named; channel=none; said=1999-05-19; level=0
12: position=doubts; speaker=Kwabena Osei-Tutu; party=none; kind=named; channel=briefing; said=1999-05-19; level=0
13: position=asserts; speaker=a European military attache; party=none; kind=anonymous; channel=none; said=1999-05-19; level=0
14: position=asserts; speaker=a European military attache; party=none; kind=anonymous; channel=none; said=1999-05-19; level=0
15: position=warns; speaker=World Bank; party=none; kind=named; channel=none; said=1999-05-19; level=0
16: position=pledges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1999-05-19; level=0
17: position=doubts; speaker=Ethiopian prime minister's office; party=ETH; kind=named; channel=none; said=1999-05-19; level=0
18: position=alleges; speaker=Ethiopian prime minister's office; party=ETH; kind=named; channel=none; said=1999-05-19; level=0
19: position=pledges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=1999-02-01/1999-02-28; level=1
20: position=alleges; speaker=Eritrean radio; party=ERI; kind=named; channel=state-media; said=1999-05-19; level=0
21: position=declines; speaker=Russian embassy in Addis Ababa; party=RUS; kind=named; channel=none; said=1999-05-19; level=0
