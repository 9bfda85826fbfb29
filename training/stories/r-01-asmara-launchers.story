title: Eritrea says Somali launchers were never its own
byline: none
agency: Reuters
dateline: NAIROBI
published: 2010-03-18

NAIROBI, March 18 (Reuters) - {1s|Eritrea} {1q|said} on Thursday {1c|it had never sent a rocket launcher to Somalia}, {2c|a week after U.N. monitors listed 80 of them as delivered through the port of Assab}, {2q|according to} {2s|a report seen by Reuters}.

{3c|"We do not ship weapons to anybody,"} {3s|Information Minister Tekle Hagos} {3q|said in a statement carried by the state news agency}. {4s|He} {4q|did not elaborate} {4c|on the serial numbers printed in an annex to the report}.

{5s|The monitors} {5q|said} {5c|the launchers travelled in three dhows between September and November and were landed at night near Merca}. {6s|Two dhow owners interviewed in Yemen} {6q|told} the panel {6c|they had been paid by an Eritrean colonel}. {7s|A third} {7q|said} {7c|he carried onions that season and nothing else}.

{8s|Somalia's transitional government} {8q|told} reporters in Mogadishu {8c|that four of the launchers had been captured from al Shabaab fighters and could be inspected by any expert}. {9s|Its deputy defence minister, Abdi Warsame Roble,} {9q|added} {9c|that Asmara "has bought the graves of our children"}.

{10s|Ethiopia} {10q|said} {10c|the Security Council should extend its arms embargo to ports}. {11s|A diplomat on the council} {11q|noted} {11c|that sanctions imposed in December already allow for inspections at sea}.

{16s|The African Union's commissioner, Modise Kgafela,} {16q|said} {16c|his peacekeepers had buried 11 men this month}. {17c|Those who sent rockets to their killers were beneath contempt,} {17s|he} {17q|said}. {18s|He} {18q|added} {18c|that two more battalions would be flown in by June}.

{12c|{13s|Hagos} {13q|had told} a Cairo newspaper in January {13c|that the monitors were "tourists with a typewriter"}}, {12s|the report} {12q|said}. {14s|The head of the panel, Lise Aubertin,} {14q|said} {14c|the panel stood by every page}. {15s|She} {15q|added} {15c|that she could not say whether the order came from the president or from an officer in business for himself}.
---
1: position=denies; speaker=Eritrea; party=ERI; kind=named; channel=statement; said=2010-03-18; level=0
2: position=alleges; speaker=report of UN monitors on Somalia; party=UNO; kind=document; channel=leak; said=2010-03-11; level=0
3: position=denies; speaker=Tekle Hagos; party=ERI; kind=named; channel=state-media; said=2010-03-18; level=0
4: position=declines; speaker=Tekle Hagos; party=ERI; kind=named; channel=state-media; said=2010-03-18; level=0
5: position=alleges; speaker=UN Monitoring Group on Somalia; party=UNO; kind=named; channel=report; said=2010-03-11; level=0
6: position=alleges; speaker=two dhow owners; party=none; kind=collective; channel=interview; said=/2010-03-18; level=0
7: position=denies; speaker=a dhow owner; party=none; kind=anonymous; channel=interview; said=/2010-03-18; level=0
8: position=alleges; speaker=Somali transitional government; party=SOM; kind=named; channel=briefing; said=2010-03-18; level=0
9: position=accuses; speaker=Abdi Warsame Roble; party=SOM; kind=named; channel=briefing; said=2010-03-18; level=0
10: position=demands; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2010-03-18; level=0
11: position=asserts; speaker=a Security Council diplomat; party=none; kind=anonymous; channel=none; said=2010-03-18; level=0
12: position=asserts; speaker=report of UN monitors on Somalia; party=UNO; kind=document; channel=report; said=2010-03-11; level=0
13: position=dismisses; speaker=Tekle Hagos; party=ERI; kind=named; channel=interview; said=2010-01-01/2010-01-31; level=1
14: position=confirms; speaker=Lise Aubertin; party=UNO; kind=named; channel=none; said=2010-03-18; level=0
15: position=doubts; speaker=Lise Aubertin; party=UNO; kind=named; channel=none; said=2010-03-18; level=0
16: position=asserts; speaker=Modise Kgafela; party=AU; kind=named; channel=none; said=2010-03-18; level=0
17: position=condemns; speaker=Modise Kgafela; party=AU; kind=named; channel=none; said=2010-03-18; level=0
18: position=pledges; speaker=Modise Kgafela; party=AU; kind=named; channel=none; said=2010-03-18; level=0
