title: Vanuatu gets its patrol boat back, minus the fumes
byline: Moana Tabimasmas
agency: none
dateline: PORT VILA
published: 2022-07-08

PORT VILA: A 40-metre patrol boat built in Perth tied up at the new wharf yesterday, a year after an Australian gift of the same type was sent home with carbon monoxide in its cabins.

The boat has two bunks fewer and a crane three metres longer. Her hull was painted grey in Cairns and blessed off Aneityum by a pastor on a jet ski.

She is the 15th of 21 that are being handed to a dozen Pacific states under a programme worth two billion Australian dollars over 30 years. The first went to Papua New Guinea in 2018. Samoa put its own on a reef last August, nine months after delivery, and the wreck was carried to Darwin on a barge; Fiji's is in dock.

{1c|"She is sound, she has been sniffed from bow to stern,"} {1s|Australia's high commissioner, Ms Prudence Latchford,} {1q|said}. {2s|She} {2q|acknowledged} {2c|that cracks had also been found in the coupling of six sister vessels}. {3s|The builder} {3q|put} {3c|those down to "spirited driving"}.

Vanuatu's waters cover 663,000 square kilometres. Its police maritime wing has 74 members and, until yesterday, a launch from 1987. In January last year they boarded two Chinese fishing vessels near Hiu with a borrowed customs boat. The crews spent five months in a hotel at public expense and were acquitted; the act they were tried under was of 1982 and the log was in order.

{4s|Beijing} {4q|has offered} {4c|a boat of its own}. {5c|The offer was "on the table, with the others"}, {5s|Prime Minister Alick Natuman} {5q|told} parliament in May. {6s|Opposition leader Ruth Vocor} {6q|wants} {6c|it off}. {7c|"We still owe for the wharf,"} {7s|she} {7q|said} yesterday.

The wharf on Santo, 360 metres long, was built by a Shanghai company and opened in 2017 with a loan that ends in 2032. Cruise ships called there for two seasons. Then the borders closed for 835 days. They opened again last Friday, and the first flight brought 120 passengers, a brass quintet and the boat's spare propeller.

{8s|China's embassy} {8q|rejected} {8c|{9s|a Sydney newspaper's} {9q|claim} {9c|that its engineers had asked about the depth alongside}}. {10s|The embassy} {10q|described} {10c|the report as "a fish story without the fish"}. {11s|Natuman's office} {11q|said} {11c|no military use of the wharf had ever been discussed}.

A security pact between China and Solomon Islands, signed in April, set off a season of visits. A foreign minister from Beijing flew to eight countries in ten days; one from Canberra, three weeks in the job, to four. Draft texts were left in hotel printers. Ten Pacific states shelved a regional accord that called for police training, customs labs and panda-free scholarships in fisheries.

{12s|The maritime wing's commander, Superintendent Job Toara,} {12q|hopes} {12c|to be at sea for 120 days a year}. Fuel for 50 has been voted. He took the first watch himself, with a detector the size of a matchbox clipped to his collar.
---
1: position=asserts; speaker=Prudence Latchford; party=AUS; kind=named; channel=none; said=2022-07-07; level=0
2: position=acknowledges; speaker=Prudence Latchford; party=AUS; kind=named; channel=none; said=2022-07-07; level=0
3: position=dismisses; speaker=Australian shipbuilder; party=AUS; kind=role; channel=none; said=2022-07-08; level=0
4: position=pledges; speaker=China; party=CHN; kind=named; channel=none; said=/2022-07-08; level=0
5: position=asserts; speaker=Alick Natuman; party=VUT; kind=named; channel=speech; said=2022-05-01/2022-05-31; level=0
6: position=demands; speaker=Ruth Vocor; party=VUT; kind=named; channel=none; said=2022-07-07; level=0
7: position=asserts; speaker=Ruth Vocor; party=VUT; kind=named; channel=none; said=2022-07-07; level=0
8: position=denies; speaker=Chinese embassy in Vanuatu; party=CHN; kind=named; channel=none; said=2022-07-08; level=0
9: position=alleges; speaker=Sydney newspaper; party=AUS; kind=role; channel=report; said=/2022-07-08; level=1
10: position=dismisses; speaker=Chinese embassy in Vanuatu; party=CHN; kind=named; channel=none; said=2022-07-08; level=0
11: position=denies; speaker=office of the Vanuatu prime minister; party=VUT; kind=named; channel=none; said=2022-07-08; level=0
12: position=asserts; speaker=Job Toara; party=VUT; kind=named; channel=none; said=2022-07-08; level=0
