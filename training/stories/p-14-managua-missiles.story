title: Nicaragua army counts its missiles, twice
byline: Teresa Gadea Lindqvist
agency: none
dateline: MANAGUA
published: 2005-02-03

MANAGUA - {1s|Gen. Evaristo Zamora} {1q|said} Thursday {1c|there had been 2,151 shoulder-fired missiles in his army's vaults on Monday and there were 2,151 now}. {2s|Police} {2q|say} {2c|undercover agents were offered one for $20,000 in a garage on the Masaya road in January, and that it still wore army grease}.

{3c|“I wish my own lads got it so well greased,”} {3s|Zamora} {3q|said}.

{4s|The police report, which this newspaper has read,} {4q|says} {4c|the seller was a former army driver}. {5s|The driver, Noel Cuadra,} {5q|said} from jail {5c|that he had found the tube in 1990 beside a road and used it as a flowerpot stand}. {6s|His wife} {6q|told} a radio station {6c|that {7s|he} {7q|had said} {7c|a colonel would buy it back}}.

{8s|The U.S. ambassador} {8q|said} {8c|one missile is enough for one airliner}. {9c|Washington wants all of them melted by summer}, {9s|he} {9q|went on}. {10s|Vice President Camilo Argüello} {10q|said} {10c|they would be}; {11s|the National Assembly, which the Sandinistas control,} {11q|said} {11c|nothing would be melted for a flowerpot}.

{12c|Every inventory of the army since 1992 has been made by the army}, {12s|Roger Aburto, who studies the military at the Jesuit university,} {12q|noted}. {13c|Was the tube on any list?} {13s|He} {13q|could find} {13c|no proof of it, and none of the contrary}.

{14s|The Russian embassy} {14q|confirmed} {14c|that the number painted on the tube belongs to a batch delivered in 1986}. {15c|What became of it after that is for Nicaraguans to tell}, {15s|an attaché} {15q|said}. {16s|Deputy Minister Azucena Vílchez} {16q|did tell}, late on Thursday: {16c|eighty tubes of that batch were never written down, “by us, and I am sorry”}.
---
1: position=denies; speaker=Evaristo Zamora; party=NIC; kind=named; channel=briefing; said=2005-02-03; level=0
2: position=alleges; speaker=Nicaraguan police; party=NIC; kind=collective; channel=none; said=2005-02-03; level=0
3: position=denies; speaker=Evaristo Zamora; party=NIC; kind=named; channel=briefing; said=2005-02-03; level=0
4: position=alleges; speaker=Nicaraguan police report; party=NIC; kind=document; channel=leak; said=/2005-02-03; level=0
5: position=denies; speaker=Noel Cuadra; party=none; kind=named; channel=interview; said=2005-02-03; level=0
6: position=alleges; speaker=wife of Noel Cuadra; party=none; kind=role; channel=interview; said=2005-02-03; level=0
7: position=asserts; speaker=Noel Cuadra; party=none; kind=named; channel=interview; said=/2005-02-03; level=1
8: position=warns; speaker=US ambassador to Nicaragua; party=USA; kind=role; channel=none; said=2005-02-03; level=0
9: position=demands; speaker=US ambassador to Nicaragua; party=USA; kind=role; channel=none; said=2005-02-03; level=0
10: position=pledges; speaker=Camilo Argüello; party=NIC; kind=named; channel=none; said=2005-02-03; level=0
11: position=dismisses; speaker=Nicaraguan National Assembly; party=NIC; kind=named; channel=none; said=2005-02-03; level=0
12: position=asserts; speaker=Roger Aburto; party=none; kind=named; channel=none; said=2005-02-03; level=0
13: position=doubts; speaker=Roger Aburto; party=none; kind=named; channel=none; said=2005-02-03; level=0
14: position=confirms; speaker=Russian embassy in Managua; party=RUS; kind=named; channel=none; said=2005-02-03; level=0
15: position=declines; speaker=a Russian attaché; party=RUS; kind=anonymous; channel=none; said=2005-02-03; level=0
16: position=acknowledges; speaker=Azucena Vílchez; party=NIC; kind=named; channel=none; said=2005-02-03; level=0
