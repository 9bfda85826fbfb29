title: Biathlon: Norwegian federation 'never owned' the missing fridge
byline: Sindre Aalvik
agency: AFP
dateline: OSLO
published: 2016-02-11

{1c|Norway's biathlon federation has never owned a refrigerator}, {1s|its president Torgeir Myhrstad} {1q|said} on Thursday, {1c|not in Ruhpolding, not in Antholz, not anywhere}.

{2s|A former masseur, Jean-Luc Bergeaud,} {2q|had told} Swiss radio {2c|that blood bags in a white Bosch stood behind the wax cabin and that three skiers lay down beside it before the relay}. {3c|“I held the arm of one,”} {3s|he} {3q|said}.

{4c|“Bergeaud rubbed legs for eleven days in 2013. He has been rubbing his story ever since,”} {4q|remarked} {4s|Myhrstad}. {5c|Was there a white box of any make? “Ask the people who rented us the hut,”} {5s|he} {5q|said}.

The people who rented the hut were asked. {6s|Their books} {6q|show} {6c|a white box, delivered on 9 January}, and {7s|the landlady} {7q|told} AFP {7c|the masseur had it right down to the make}.

{8s|The World Anti-Doping Agency} {8q|said} {8c|a cold box could keep blood, and could keep cod}; {9c|the sport must surrender its freezer lists within a week}, {9s|it} {9q|went on}. {10s|The International Biathlon Union} {10q|said} {10c|they would be there by Monday}.

One of the three skiers named on the radio, {11s|Even Stokkedal}, {11q|owned up} by text message {11c|to “a bag, once, my own, in the wrong year”}. {12s|The second} {12q|wrote} {12c|that there was no needle he had not seen in a doctor's hand}. {13s|The third} {13q|left it at} {13c|a heart and a snowflake}.

{14s|Swedish coach Lovisa Hedqvist} {14q|said} {14c|anyone who bled teenagers for a medal should be kept off snow for life, it was filth}. {15c|The next scandal would finish the sport on television}, {15q|according to} {15s|her}.

{16s|The organisers} {16q|said} {16c|the sprint would start at 2:15 p.m.}
---
1: position=denies; speaker=Torgeir Myhrstad; party=none; kind=named; channel=none; said=2016-02-11; level=0
2: position=alleges; speaker=Jean-Luc Bergeaud; party=none; kind=named; channel=interview; said=/2016-02-11; level=0
3: position=alleges; speaker=Jean-Luc Bergeaud; party=none; kind=named; channel=interview; said=/2016-02-11; level=0
4: position=dismisses; speaker=Torgeir Myhrstad; party=none; kind=named; channel=none; said=2016-02-11; level=0
5: position=declines; speaker=Torgeir Myhrstad; party=none; kind=named; channel=none; said=2016-02-11; level=0
6: position=alleges; speaker=books of the hut's owners; party=none; kind=document; channel=none; said=2016-02-11; level=0
7: position=confirms; speaker=landlady of the hut; party=none; kind=role; channel=interview; said=2016-02-11; level=0
8: position=doubts; speaker=World Anti-Doping Agency; party=none; kind=named; channel=none; said=2016-02-11; level=0
9: position=demands; speaker=World Anti-Doping Agency; party=none; kind=named; channel=none; said=2016-02-11; level=0
10: position=pledges; speaker=International Biathlon Union; party=none; kind=named; channel=none; said=2016-02-11; level=0
11: position=acknowledges; speaker=Even Stokkedal; party=none; kind=named; channel=none; said=2016-02-11; level=0
12: position=denies; speaker=second Norwegian skier; party=none; kind=anonymous; channel=none; said=2016-02-11; level=0
13: position=declines; speaker=third Norwegian skier; party=none; kind=anonymous; channel=none; said=2016-02-11; level=0
14: position=condemns; speaker=Lovisa Hedqvist; party=none; kind=named; channel=none; said=2016-02-11; level=0
15: position=warns; speaker=Lovisa Hedqvist; party=none; kind=named; channel=none; said=2016-02-11; level=0
16: position=asserts; speaker=race organisers; party=none; kind=collective; channel=none; said=2016-02-11; level=0
