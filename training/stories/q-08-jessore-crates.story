title: Eleven crates on the Ichamati
byline: BBC News, Khulna
agency: none
dateline: KHULNA, Bangladesh
published: 2004-05-06

Eleven crates came off a sand barge on the Ichamati on Sunday, and India and Bangladesh have not agreed on one word about them since.

{1s|Delhi} {1q|says} {1c|they held rocket launchers for rebels in Assam, and that a Bangladeshi major counted them ashore}. {2s|The army in Dhaka} {2q|says} {2c|the major in question was in hospital having a gallstone out}.

{3c|"The stone we have kept, should Delhi wish to weigh it,"} {3s|the army's spokesman, Brigadier Mahfuz Talukder,} {3q|told} the BBC. {4c|In the crates, he had learned, were sewing machines}, {4s|he} {4q|said}. {5c|As to who had ordered so many, that was for the customs}, {5s|the brigadier} {5q|said}.

{6s|The customs} {6q|said} {6c|it was for the army}.

{7s|Anil Borgohain, a police chief in Guwahati,} {7q|said} {7c|{8s|two captured men of the United Liberation Front} {8q|had told} him {8c|the barge was the third this spring}}. {9s|The Front} {9q|says} {9c|it fights with what it takes from the Indian army and needs no barge}. {10s|Its commander in Dhaka, who goes by the name of Rongmon,} {10q|conceded} {10c|that he "does live here, and pays rent."}

{11s|A boatman, Shukur Ali,} {11q|said} {11c|one crate had split and he had seen a green pipe with a grip}. {12s|A river trader who stood next to him} {12q|said} {12c|Shukur Ali was quite right, only there were two pipes}.

{13s|Western diplomats} {13q|say} {13c|neither the gallstone nor the barge has been proved to them}. {14s|One of them} {14q|said} {14c|that if the affair reached the talks on trade in June there would be no talks}.

{15s|India's foreign secretary, Vasudha Kelkar,} {15q|said} {15c|the camps must go}. {16s|Her opposite number} {16q|said} {16c|India could send whom it liked, and he himself would drive them round}. {17c|To slander a man on an operating table was low}, {17s|he} {17q|said}.
---
1: position=alleges; speaker=India; party=IND; kind=named; channel=none; said=2004-05-06; level=0
2: position=denies; speaker=Bangladesh army; party=BGD; kind=named; channel=none; said=2004-05-06; level=0
3: position=dismisses; speaker=Mahfuz Talukder; party=BGD; kind=named; channel=interview; said=2004-05-06; level=0
4: position=denies; speaker=Mahfuz Talukder; party=BGD; kind=named; channel=interview; said=2004-05-06; level=0
5: position=declines; speaker=Mahfuz Talukder; party=BGD; kind=named; channel=interview; said=2004-05-06; level=0
6: position=declines; speaker=Bangladeshi customs; party=BGD; kind=named; channel=none; said=2004-05-06; level=0
7: position=alleges; speaker=Anil Borgohain; party=IND; kind=named; channel=none; said=2004-05-06; level=0
8: position=alleges; speaker=two men of the United Liberation Front; party=United Liberation Front of Assam; kind=anonymous; channel=none; said=2004-05-06; level=1
9: position=denies; speaker=United Liberation Front of Assam; party=United Liberation Front of Assam; kind=named; channel=none; said=2004-05-06; level=0
10: position=acknowledges; speaker=Rongmon; party=United Liberation Front of Assam; kind=named; channel=none; said=2004-05-06; level=0
11: position=alleges; speaker=Shukur Ali; party=none; kind=named; channel=none; said=2004-05-06; level=0
12: position=confirms; speaker=a river trader; party=none; kind=anonymous; channel=none; said=2004-05-06; level=0
13: position=doubts; speaker=Western diplomats; party=none; kind=anonymous; channel=none; said=2004-05-06; level=0
14: position=warns; speaker=one Western diplomat; party=none; kind=anonymous; channel=none; said=2004-05-06; level=0
15: position=demands; speaker=Vasudha Kelkar; party=IND; kind=named; channel=none; said=2004-05-06; level=0
16: position=pledges; speaker=Bangladeshi foreign secretary; party=BGD; kind=role; channel=none; said=2004-05-06; level=0
17: position=condemns; speaker=Bangladeshi foreign secretary; party=BGD; kind=role; channel=none; said=2004-05-06; level=0
