title: Ukraine says tanks for South Sudan stopped in Kenya
byline: Ruslana Dmytrash
agency: Interfax-Ukraine
dateline: KYIV
published: 2009-03-03

KYIV. March 3 (Interfax-Ukraine) - {1s|Ukrspetseksport} {1q|stated} Tuesday {1c|that it has never had a customer by the name of South Sudan}. {2s|An aide to the president in Khartoum, Abdelrahim Kambal,} {2q|stated} {2c|the opposite a day earlier: 33 tanks, via Mombasa, on railway flats, by night}.

{3s|Kambal} {3q|told} a rally {3c|that the bill carried the letters of the southern government}. {4c|"GOSS is Galley Oven Stowage Section,"} {4q|explained} {4s|a Kenyan government spokesman, Dr. Elphas Musomba}; {5c|the tanks are Kenya's and stand in Kenya}, {5q|according to} {5s|him}.

{6s|Ukrspetseksport's director, Valentyn Horobets,} {6q|said} {6c|he would like to meet the author of such stories and offer him a job in advertising}. {7s|He} {7q|said} {7c|sales to Africa came to $114 million last year}. {8s|He} {8q|said} {8c|the file on Mombasa was with the prosecutor and so not with him}.

{9s|A Kenyan railwayman} {9q|told} the agency {9c|he had coupled the flats himself and {18s|the way-bill} {18q|said} {18c|Juba}}. {10s|His union} {10q|said} {10c|the man was telling the truth}. {11s|The southern army's spokesman} {11q|said} {11c|his troops have tanks, old ones, taken from Khartoum in battle; others they have not}. {12s|One of its brigadiers} {12q|said} at a wedding, {12c|"We got some, God is great, and not from battle"}.

{13s|The United States embassy} {13q|noted} {13c|that satellite pictures show canvas, and that canvas is not evidence}. {14s|Kambal} {14q|said} {14c|that the peace would not outlive a thirty-fourth tank}.

{15s|Sweden's envoy} {15q|said} {15c|it was a disgrace that seven ministries had lied so lazily}; {16c|Nairobi must show the tanks to the monitors}, {16s|she} {16q|said}. {17s|Musomba} {17q|said} {17c|visitors would be shown round "when the paint is dry."}
---
1: position=denies; speaker=Ukrspetseksport; party=UKR; kind=named; channel=statement; said=2009-03-03; level=0
2: position=alleges; speaker=Abdelrahim Kambal; party=SDN; kind=named; channel=speech; said=2009-03-02; level=0
3: position=alleges; speaker=Abdelrahim Kambal; party=SDN; kind=named; channel=speech; said=2009-03-02; level=0
4: position=asserts; speaker=Elphas Musomba; party=KEN; kind=named; channel=none; said=2009-03-03; level=0
5: position=denies; speaker=Elphas Musomba; party=KEN; kind=named; channel=none; said=2009-03-03; level=0
6: position=dismisses; speaker=Valentyn Horobets; party=UKR; kind=named; channel=none; said=2009-03-03; level=0
7: position=asserts; speaker=Valentyn Horobets; party=UKR; kind=named; channel=none; said=2009-03-03; level=0
8: position=declines; speaker=Valentyn Horobets; party=UKR; kind=named; channel=none; said=2009-03-03; level=0
9: position=alleges; speaker=a Kenyan railwayman; party=none; kind=anonymous; channel=interview; said=2009-03-03; level=0
10: position=confirms; speaker=Kenyan railway union; party=none; kind=named; channel=none; said=2009-03-03; level=0
11: position=denies; speaker=Sudan People's Liberation Army spokesman; party=Sudan People's Liberation Army; kind=role; channel=none; said=2009-03-03; level=0
12: position=acknowledges; speaker=a brigadier of the Sudan People's Liberation Army; party=Sudan People's Liberation Army; kind=anonymous; channel=none; said=2009-03-03; level=0
13: position=doubts; speaker=U.S. embassy in Kyiv; party=USA; kind=named; channel=none; said=2009-03-03; level=0
14: position=warns; speaker=Abdelrahim Kambal; party=SDN; kind=named; channel=speech; said=2009-03-03; level=0
15: position=condemns; speaker=Swedish envoy; party=SWE; kind=role; channel=none; said=2009-03-03; level=0
16: position=demands; speaker=Swedish envoy; party=SWE; kind=role; channel=none; said=2009-03-03; level=0
17: position=pledges; speaker=Elphas Musomba; party=KEN; kind=named; channel=none; said=2009-03-03; level=0
18: position=asserts; speaker=way-bill; party=none; kind=document; channel=none; said=/2009-03-03; level=1
