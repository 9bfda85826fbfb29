title: Bulgaria tells parliament: no tanks for UNITA
byline: Petko Harrowgate
agency: Reuters
dateline: SOFIA
published: 1999-02-24

SOFIA, Feb 24 (Reuters) - {1s|Bulgaria's economy minister} {1q|told} a parliamentary committee on Wednesday {1c|that no tank, shell or bolt had been licensed for Angola's UNITA rebels}.

{2s|Angola} {2q|said} on Monday {2c|that a Bulgarian company had flown shells to the rebels' airstrip at Andulo on 37 flights, with papers made out for Togo and Zaire}. {3s|State radio in Luanda} {3q|added} {3c|that the flights began in July 1997}.

{4c|"We do look at a map before we stamp,"} {4s|the minister, Bogdana Petkanova,} {4q|said}. {5s|She} {5q|went on} {5c|to admit that a stamp had been stolen from her ministry in 1997}. {6s|Lawmakers} {6q|asked} {6c|for the police file on the theft}. {7s|She} {7q|said} {7c|it would be with them by Friday}.

{8s|The company, Arsenal-Trade 92,} {8q|said} {8c|it sells to governments and has the receipts}. {9s|Its former accountant} {9q|told} Reuters {9c|the receipts were written in the office kitchen}. {10,11s|The owner} {10q|laughed off} {10c|that remark}, {11q|saying} {11c|she never could cook}.

{12s|Togo} {12q|said} {12c|its army, of 7,000 men, would not know where to put 37 planeloads}. {13s|A Togolese colonel whose name is on the papers} {13q|could not be induced to} {13c|speak of them}. {14s|UNITA's man in Paris} {14q|said} {14c|the movement had received some flights, in the way of any government in waiting}.

{17s|Zaire's former airport chief, now in Brussels,} {17q|said} {17c|it was true, the papers had passed over his desk in those months}. {18s|Petkanova} {18q|said} {18c|Bulgaria hoped to open entry talks with the European Union within a year}. {19s|A bishop in Huambo} {19q|said} {19c|that trading shells for diamonds while children starve was a mortal sin}.

{15s|The chairman of the U.N. sanctions committee} {15q|said} {15c|states that look away would be named}. {16s|A Western arms researcher} {16q|said} {16c|the list of flights rested on one radio operator and should be handled with gloves}.

{20s|The accountant} {20q|accused} {20c|her old employer of robbing two continents}.
---
1: position=denies; speaker=Bogdana Petkanova; party=BGR; kind=named; channel=speech; said=1999-02-24; level=0
2: position=alleges; speaker=Angola; party=AGO; kind=named; channel=none; said=1999-02-22; level=0
3: position=alleges; speaker=Angolan state radio; party=AGO; kind=named; channel=state-media; said=1999-02-22; level=0
4: position=denies; speaker=Bogdana Petkanova; party=BGR; kind=named; channel=speech; said=1999-02-24; level=0
5: position=acknowledges; speaker=Bogdana Petkanova; party=BGR; kind=named; channel=speech; said=1999-02-24; level=0
6: position=demands; speaker=Bulgarian lawmakers; party=BGR; kind=collective; channel=none; said=1999-02-24; level=0
7: position=pledges; speaker=Bogdana Petkanova; party=BGR; kind=named; channel=speech; said=1999-02-24; level=0
8: position=denies; speaker=Arsenal-Trade 92; party=BGR; kind=named; channel=none; said=1999-02-24; level=0
9: position=alleges; speaker=former accountant of Arsenal-Trade 92; party=none; kind=role; channel=interview; said=1999-02-24; level=0
10: position=dismisses; speaker=owner of Arsenal-Trade 92; party=BGR; kind=role; channel=none; said=1999-02-24; level=0
11: position=dismisses; speaker=owner of Arsenal-Trade 92; party=BGR; kind=role; channel=none; said=1999-02-24; level=0
12: position=denies; speaker=Togo; party=TGO; kind=named; channel=none; said=1999-02-24; level=0
13: position=declines; speaker=a Togolese colonel; party=TGO; kind=anonymous; channel=none; said=1999-02-24; level=0
14: position=acknowledges; speaker=UNITA representative in Paris; party=UNITA; kind=role; channel=none; said=1999-02-24; level=0
15: position=warns; speaker=chairman of the UN sanctions committee on Angola; party=UNO; kind=role; channel=none; said=1999-02-24; level=0
16: position=doubts; speaker=a Western arms researcher; party=none; kind=anonymous; channel=none; said=1999-02-24; level=0
17: position=confirms; speaker=former airport chief of Zaire; party=COD; kind=role; channel=none; said=1999-02-24; level=0
18: position=asserts; speaker=Bogdana Petkanova; party=BGR; kind=named; channel=speech; said=1999-02-24; level=0
19: position=condemns; speaker=a bishop in Huambo; party=none; kind=anonymous; channel=none; said=1999-02-24; level=0
20: position=accuses; speaker=former accountant of Arsenal-Trade 92; party=none; kind=role; channel=interview; said=1999-02-24; level=0
