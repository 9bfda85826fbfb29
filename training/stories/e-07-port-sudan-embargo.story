title: Planes wait at Khartoum as air embargo date slips by
byline: Duncan Aldercott
agency: AP
dateline: KHARTOUM, Sudan
published: 1996-12-16

KHARTOUM, Sudan (AP) — The day on which Sudan’s airline was to have been grounded came and went Sunday with four departures, two of them late.

A white Boeing 707 took off for Jeddah with 112 pilgrims. Another brought back mangoes and a volleyball team. Nobody at the airport had orders to stop either.

The Security Council adopted the flight ban in August, in a resolution that set no date and left one to be fixed. It followed sanctions imposed in May after gunmen fired on a presidential motorcade in Addis Ababa in 1995. Three suspects fled across the border, and the resolution called for them to be handed over. The vote was 13-0, with China and Russia abstaining.

{1s|Sudan} {1q|says} {1c|it has never found the three}. {2c|“We looked under every bed,”} {2s|Interior Minister Brig. Bakri Tayfour} {2q|told} The Associated Press. {3s|He} {3q|acknowledged} {3c|that one of the men had owned a house in Omdurman}, which police searched in June.

{4,12s|Egypt}, which {12q|pressed for} {12c|the sanctions}, {4q|has since cooled toward} {4c|the flight ban}. {5c|It would hurt families and not ministers}, {5s|a Cairo diplomat} {5q|said}.

The country’s south has been at war since 1983, over land, faith and, more and more, oil. The fighting has claimed more than a million lives. Six ceasefires were signed between 1989 and 1995, the longest of them for a campaign against guinea worm. Talks in Nairobi have covered self-determination since 1994; the government signed a declaration on the subject that it had walked out on earlier.

China delivered six transport planes and a consignment of fighters over the last three years. Iran sent engineers, diesel and, in 1993, a president. Helicopters came from Kyrgyzstan by way of a company with an address above a bakery in Sharjah.

{6s|The rebels’ spokesman in Nairobi, Cmdr. Deng Mabior Athuai,} {6q|charged} {6c|that Iranian mortar bombs were fired at Chukudum in October}. {7s|Khartoum} {7q|brushed off} {7c|the charge}. {8s|The Iranian Embassy} {8q|said} {8c|it knew nothing of mortars and that its trade with Sudan was “in tractors, mostly”}.

{9s|Washington} {9q|has threatened} {9c|to seek an arms embargo as well}. It moved its last diplomats to Kenya in February; the Marine guards’ softball field is used by goats.

{10s|U.N. officials} {10q|believe} {10c|the flight ban will never take effect}. {11c|“It’s a loaded gun that everybody is polite enough not to mention,”} {11q|said} {11s|one}.

In the departure hall on Sunday a clerk stamped 94 tickets for Damascus. The screen above him showed the flight as canceled, as it had every day since the screen was installed.
---
1: position=denies; speaker=Sudan; party=SDN; kind=named; channel=none; said=/1996-12-16; level=0
2: position=denies; speaker=Bakri Tayfour; party=SDN; kind=named; channel=interview; said=1996-12-16; level=0
3: position=acknowledges; speaker=Bakri Tayfour; party=SDN; kind=named; channel=interview; said=1996-12-16; level=0
4: position=doubts; speaker=Egypt; party=EGY; kind=named; channel=none; said=/1996-12-16; level=0
5: position=warns; speaker=Cairo diplomat; party=EGY; kind=anonymous; channel=none; said=1996-12-16; level=0
6: position=alleges; speaker=Deng Mabior Athuai; party=SPLM; kind=named; channel=none; said=1996-12-16; level=0
7: position=dismisses; speaker=Sudan; party=SDN; kind=named; channel=none; said=1996-12-16; level=0
8: position=denies; speaker=Iranian Embassy in Khartoum; party=IRN; kind=named; channel=none; said=1996-12-16; level=0
9: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=/1996-12-16; level=0
10: position=doubts; speaker=UN officials; party=UNO; kind=anonymous; channel=none; said=1996-12-16; level=0
11: position=doubts; speaker=a UN official; party=UNO; kind=anonymous; channel=none; said=1996-12-16; level=0
12: position=demands; speaker=Egypt; party=EGY; kind=named; channel=none; said=/1996-12-16; level=0
